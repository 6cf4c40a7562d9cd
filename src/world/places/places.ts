/** Towns, regions and countries as one language names them, each with its ISO 3166 country; `''` for a region, and for
 *  a town where newsrooms do not agree on one. */
export type Places = Readonly<Record<string, string>>

/** Places named in a dateline without their country; `all` where the language never adds it. */
export type DatelineAlone = 'all' | readonly string[]
