import {bare, foldWord, type Word} from '../attribution/index.ts'
import {currencyWords} from '../languages/currency-words.ts'
import type {Language} from '../languages/language.ts'
import type {Span} from '../model.ts'
import {formsOf} from '../text/forms.ts'
import {madeOnce} from '../text/remember.ts'
import type {Side} from './text-reading.ts'

/** A word for money that belongs to no figure: "hundreds of shekels". */
export interface MoneyWord extends Span {
  readonly text: string
  /** The currencies that it may be, by their codes. */
  readonly codes: ReadonlySet<string>
}

/** Words for money in a text, known to our packs or not, that are counted without a figure, or by one that does not
 *  know them. Many currencies are called like something else, so a word that nothing counts is none. */
export function moneyWords({text, words, figures, language}: Side): MoneyWord[] {
  const {money, counts, before: ofCountry} = tablesOf(language)
  const readings = ({text: own, fold}: Word) => [own.toLowerCase(), ...bare(fold, language.names).map(({form}) => form)]
  const numbers = new Set(figures.flatMap(({kind, end}) => (kind === 'cardinal' ? [end] : [])))
  return words.flatMap((word, at): MoneyWord[] => {
    const {start, end} = word
    const codes = readings(word)
      .map((form) => money.get(form))
      .find((one) => one !== undefined)
    if (!codes || figures.some((figure) => figure.start < end && start < figure.end)) return []
    // "hundreds of shekels", מאות שקלים.
    const before = words.slice(Math.max(0, at - 2), at)
    // "30 Thai baht" beside "30 baht".
    const first = before.at(-1) && ofCountry.has(before.at(-1)!.text.toLowerCase()) ? before.at(-1)! : word
    const counted =
      before.some((one) => readings(one).some((form) => counts.has(form))) ||
      (text[first.start - 1] === ' ' && numbers.has(first.start - 1))
    return counted ? [{start, end, text: word.text, codes}] : []
  })
}

/** The currencies that a text speaks of, in its figures and beside them. */
export function currenciesIn({figures}: Side, words: readonly MoneyWord[]): ReadonlySet<string> {
  return new Set([
    ...figures.flatMap(({unit, alias}) => [unit ?? [], alias?.unit ?? []].flat()),
    ...words.flatMap(({codes}) => [...codes])
  ])
}

interface Tables {
  readonly money: ReadonlyMap<string, ReadonlySet<string>>
  /** Hundreds, thousands. */
  readonly counts: ReadonlySet<string>
  /** What stands before the kind of money in its full name. */
  readonly before: ReadonlySet<string>
}

/** Shorter names are signs and abbreviations, which are read with their figures or not at all. */
const SHORT = 3

const tablesOf = madeOnce(({tag, figures, names}: Language): Tables => {
  const money = new Map<string, Set<string>>()
  const add = (form: string, codes: Iterable<string>) => {
    if (form.length < SHORT) return
    for (const one of [form, foldWord(form, names)]) money.set(one, new Set([...(money.get(one) ?? []), ...codes]))
  }
  const {kinds, before} = currencyWords(tag)
  for (const [form, codes] of kinds) add(form, codes)
  for (const [code, forms] of Object.entries(figures.currencies))
    for (const form of formsOf(forms)) add(form.toLowerCase(), [code])
  return {
    money,
    before,
    counts: new Set(
      Object.values(figures.plurals).flatMap((forms) => formsOf(forms).map((form) => foldWord(form, names)))
    )
  }
})
