import {withoutMarks} from './intl.ts'

/** Money of many countries, whose names tell which word of a name is the kind: US dollars, Australian dollars. */
const KIN = ['USD', 'AUD', 'CAD', 'NZD', 'HKD', 'SGD']
const SAMPLES = [1, 2, 5, 100]

export interface CurrencyWords {
  /** Every word for money, with the currencies that it may be: "shillings" are those of Kenya, Tanzania, Uganda or
   *  Somalia. */
  readonly kinds: ReadonlyMap<string, ReadonlySet<string>>
  /** What stands before it in full names, "Thai" or "Kenyan"; none where it comes first. */
  readonly before: ReadonlySet<string>
}

export function currencyWords(locale: string): CurrencyWords {
  const last = kindIsLast(locale)
  const found = new Map<string, Set<string>>()
  const before = new Set<string>()
  for (const code of Intl.supportedValuesOf('currency')) {
    // Gold, silver and what else is no money of a country.
    if (code.startsWith('X')) continue
    for (const name of namesOf(locale, code)) {
      const words = name.split(' ').filter((word) => /^[\p{L}\p{M}'’]+$/u.test(word))
      const kind = words.at(last ? -1 : 0)
      // A name of one word that is no word of its own is the code, or one that nobody uses beside others.
      if (kind === undefined || kind.length < 2 || kind === code) continue
      found.set(kind, (found.get(kind) ?? new Set()).add(code))
      if (last) for (const word of words.slice(0, -1)) before.add(word)
    }
  }
  return {kinds: found, before}
}

function namesOf(locale: string, currency: string): Set<string> {
  const format = new Intl.NumberFormat(locale, {style: 'currency', currency, currencyDisplay: 'name'})
  const name = (sample: number) => format.formatToParts(sample).find(({type}) => type === 'currency')?.value ?? ''
  return new Set(
    SAMPLES.map((sample) =>
      withoutMarks(name(sample))
        .replace(/\(.*\)/, '')
        .trim()
        .toLowerCase()
    )
  )
}

/** Whether names end with the kind of money, as in English, or begin with it, as in Arabic. */
function kindIsLast(locale: string): boolean {
  const names = KIN.flatMap((code) => [...namesOf(locale, code)].map((name) => name.split(' ')))
  const kinds = (at: 0 | -1) => new Set(names.map((words) => words.at(at))).size
  return kinds(-1) < kinds(0)
}
