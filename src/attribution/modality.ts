import type {Language, ModalityClass, ModalityData, NameData} from '../languages/language.ts'
import type {Span} from '../model.ts'
import {formsOf} from '../text/forms.ts'
import type {Beginning, PhraseIndex} from '../text/phrases.ts'
import type {Listed} from '../text/vocabulary.ts'
import {beginsHigh} from './name-forms.ts'
import {indexPhrases} from './phrase-index.ts'
import {bare, foldWord, vocabularyOf, type Word} from './words.ts'

/** A word or phrase that says how firmly a claim is put. */
export interface Modal extends Span {
  readonly text: string
  readonly class: ModalityClass
  /** Whether it says nothing else; other words only answer a mark of the other text. */
  readonly sure: boolean
}

interface Value {
  readonly class?: ModalityClass
  readonly sure: boolean
}

interface Table {
  readonly phrases: PhraseIndex<Value>
  /** The forms of a word, with and without its prefix, that may begin a phrase. */
  readonly heads: (word: Listed) => ReadonlyArray<Beginning<Value>> | undefined
  /** Months that are modal verbs in lower case. */
  readonly months: ReadonlySet<string>
}

const tables = new WeakMap<ModalityData, Table>()

function tableOf({modality, names, figures}: Language): Table {
  const known = tables.get(modality)
  if (known) return known
  const listed = (group: ModalityData['marks'], sure: boolean) =>
    Object.entries(group).flatMap(([id, forms]) =>
      formsOf(forms).map((form): [string, Value] => [form, {class: id as ModalityClass, sure}])
    )
  const none = formsOf(modality.none).map((form): [string, Value] => [form, {sure: false}])
  const all = [...none, ...listed(modality.marks, true), ...listed(modality.answers, false)]
  // Of two open ends the longer one is tried first.
  const phrases = indexPhrases(
    all.sort(([a], [b]) => b.length - a.length),
    names
  )
  const heads = vocabularyOf(names).table((fold) => phrases.beginnings(shortestPrefixFirst(fold, names)))
  const months = new Set(formsOf(figures.doubtfulMonths).map((month) => foldWord(month, names)))
  const table = {phrases, heads, months}
  tables.set(modality, table)
  return table
}

/** הסביר is "explained" before it is the article and "likely". */
const shortestPrefixFirst = (fold: string, names: NameData): string[] =>
  [...new Set(bare(fold, names).map(({form}) => form))].sort((a, b) => b.length - a.length)

/** Where a text says that something may be so, is likely, alleged or certain, in order. */
export function readModality(text: string, words: readonly Word[], language: Language): Modal[] {
  const {phrases, heads, months} = tableOf(language)
  const found: Modal[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    const forms = heads(word)
    if (!forms) continue
    for (const form of forms) {
      const match = phrases.from(words, at, form)
      if (!match) continue
      const {class: said, sure} = match.value
      const alone = match.next === at + 1
      if (said) {
        const title = alone && language.names.cased && isTitle(text, word, months)
        const end = match.open ? words[match.next - 2]?.end : words[match.next - 1]!.end
        const span = {start: word.start, end: Math.max(end ?? 0, word.end)}
        found.push({...span, text: text.slice(span.start, span.end), class: said, sure: sure && !title})
      }
      at = match.next - 1 - (match.open && !alone ? 1 : 0)
      break
    }
  }
  return found
}

/** A capital within a sentence, or on what is also a month, may make a name of the word: in May, the Might Group. */
const isTitle = (text: string, {start, text: word, fold}: Word, months: ReadonlySet<string>): boolean =>
  beginsHigh(word) && (months.has(fold) || /[\p{L}\p{N},]['’"”]?\s+$/u.test(text.slice(Math.max(0, start - 4), start)))
