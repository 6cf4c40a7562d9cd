import {bare, foldWord} from '../attribution/index.ts'
import {currencyWords} from '../languages/currency-words.ts'
import type {Language} from '../languages/language.ts'
import type {Span} from '../model.ts'
import {formsOf} from '../text/forms.ts'
import {wordsAtBy} from '../text/words-at.ts'
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
  const readings = readingsOf(language)
  const saysOf = (word: Span) => readings(text, word.start, word.end)
  const found: MoneyWord[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    const {codes} = saysOf(word)
    if (!codes) continue
    const {start, end} = word
    if (figures.some((figure) => figure.start < end && start < figure.end)) continue
    // "hundreds of shekels", מאות שקלים.
    const before = words.slice(Math.max(0, at - 2), at)
    // "30 Thai baht" beside "30 baht".
    const last = before.at(-1)
    const first = last && saysOf(last).country ? last : word
    const place = first.start - 1
    const counted =
      before.some((one) => saysOf(one).counts) ||
      (text[place] === ' ' && figures.some((figure) => figure.kind === 'cardinal' && figure.end === place))
    if (counted) found.push({start, end, text: word.text, codes})
  }
  return found
}

/** The currencies that a text speaks of, in its figures and beside them. */
export function currenciesIn({figures}: Side, words: readonly MoneyWord[]): ReadonlySet<string> {
  return new Set([
    ...figures.flatMap(({unit, alias}) => [unit ?? [], alias?.unit ?? []].flat()),
    ...words.flatMap(({codes}) => [...codes])
  ])
}

/** What a word says of money. */
interface MoneyReading {
  readonly codes: ReadonlySet<string> | undefined
  /** Hundreds, thousands. */
  readonly counts: boolean
  /** It stands before the kind of money in its full name. */
  readonly country: boolean
}

/** Shorter names are signs and abbreviations, which are read with their figures or not at all. */
const SHORT = 3

const readingsOf = wordsAtBy(({tag, figures, names}: Language) => {
  const money = new Map<string, Set<string>>()
  const add = (form: string, codes: Iterable<string>) => {
    if (form.length < SHORT) return
    for (const one of [form, foldWord(form, names)]) money.set(one, new Set([...(money.get(one) ?? []), ...codes]))
  }
  const {kinds, before} = currencyWords(tag)
  for (const [form, codes] of kinds) add(form, codes)
  for (const [code, forms] of Object.entries(figures.currencies))
    for (const form of formsOf(forms)) add(form.toLowerCase(), [code])
  const counts = new Set(
    Object.values(figures.plurals).flatMap((forms) => formsOf(forms).map((form) => foldWord(form, names)))
  )
  return (word): MoneyReading => {
    const small = word.toLowerCase()
    const forms = [small, ...bare(foldWord(word, names), names).map(({form}) => form)]
    return {
      codes: forms.map((form) => money.get(form)).find((one) => one !== undefined),
      counts: forms.some((form) => counts.has(form)),
      country: before.has(small)
    }
  }
})
