import type {Language} from '../languages/language.ts'

export interface Town {
  readonly name: string
  readonly country: string
}

/** The wire words of all languages together: an Arabic story may close with `(AFP)`, a Hebrew one with `(AP)`. */
export interface Lexicon {
  readonly languages: readonly Language[]
  /** By `spelling`. */
  readonly agencies: ReadonlyMap<string, string>
  readonly collective: ReadonlySet<string>
  readonly towns: ReadonlyMap<string, Town>
  readonly regions: ReadonlyMap<string, string>
  readonly notPlaces: ReadonlySet<string>
  readonly months: ReadonlyMap<string, number>
}

/** One spelling for the variants of a name: no dots, spaces, marks or hyphens, every alef bare, no case. */
export function spelling(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{M}\p{Cf}\p{P}\p{Zs}\sـ]/gu, '')
    .replace(/[أإآٱ]/g, 'ا')
    .toLowerCase()
}

/** Made once for each list. */
const made = new WeakMap<readonly Language[], Lexicon>()

export function lexiconOf(languages: readonly Language[]): Lexicon {
  const lexicon = made.get(languages) ?? makeLexicon(languages)
  made.set(languages, lexicon)
  return lexicon
}

function makeLexicon(languages: readonly Language[]): Lexicon {
  const agencies = new Map<string, string>()
  const towns = new Map<string, Town>()
  const regions = new Map<string, string>()
  const months = new Map<string, number>()
  for (const {wire, print} of languages) {
    for (const [id, {name, short}] of Object.entries(print.agencies)) {
      for (const form of [name, short]) agencies.set(spelling(form), id)
    }
    for (const [id, forms] of Object.entries(wire.agencies)) for (const form of forms) agencies.set(spelling(form), id)
    for (const [name, country] of Object.entries(wire.places)) towns.set(spelling(name), {name, country})
    for (const [name, country] of Object.entries(wire.regions)) regions.set(spelling(name), country)
    for (const [name, month] of Object.entries(wire.months)) months.set(spelling(name), month)
  }
  const all = (words: (language: Language) => readonly string[]) => new Set(languages.flatMap(words).map(spelling))
  return {
    languages,
    agencies,
    towns,
    months,
    collective: all(({wire}) => wire.collective),
    regions,
    notPlaces: all(({wire}) => wire.notPlaces)
  }
}

/** Alternatives for a regular expression, the longest first; copy may come in either form of Unicode. */
export function alternatives(words: readonly string[]): string {
  return [...new Set(words.flatMap((word) => [word.normalize('NFC'), word.normalize('NFD')]))]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join('|')
}
