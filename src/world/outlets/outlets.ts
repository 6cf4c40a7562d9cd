/** Agencies, papers, broadcasters and pollsters by the name that every language's list shares, each with what one
 *  language calls it. See `OutletData` for the marks before a form. */
export type OutletNames = Readonly<Record<string, readonly string[]>>
