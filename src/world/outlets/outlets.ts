import type {OutletId} from './ids.ts'

/** Agencies, papers, broadcasters and pollsters, each with its names in one language. See `OutletData` for the signs
 *  before a form. A language in this folder has a form for every outlet. */
export type OutletNames = Readonly<Record<OutletId, readonly string[]>>
