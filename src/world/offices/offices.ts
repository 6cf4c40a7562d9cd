/** Speakers who are named by their office alone, by an id that all languages share: `police`, `officials`. */
export type Offices = Readonly<Record<string, readonly string[]>>
