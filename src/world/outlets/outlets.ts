import type {OutletId} from './ids.ts'

/** Agencies, papers, broadcasters and pollsters with what one language calls each. See `OutletData` for the marks
 *  before a form. A language that is listed here has a form for every outlet. */
export type OutletNames = Readonly<Record<OutletId, readonly string[]>>
