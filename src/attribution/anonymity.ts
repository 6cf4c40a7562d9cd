import type {Language, SpeechData} from '../languages/language.ts'
import type {Span} from '../model.ts'
import type {Beginning, PhraseIndex} from '../text/phrases.ts'
import type {Listed} from '../text/vocabulary.ts'
import {indexPhrases} from './phrase-index.ts'
import {foldWord, vocabularyOf, type Word} from './words.ts'

interface Table {
  readonly phrases: PhraseIndex<true>
  /** The forms of a word without its prefix that may begin a phrase. */
  readonly heads: (word: Listed) => ReadonlyArray<Beginning<true>> | undefined
}

const tables = new WeakMap<SpeechData, Table>()

function tableOf({speech, names}: Language): Table {
  const known = tables.get(speech)
  if (known) return known
  const phrases = indexPhrases(
    speech.anonymity.map((phrase) => [phrase, true] as const),
    names
  )
  const before = ['', ...speech.before.map((prefix) => foldWord(prefix, names))]
  const heads = vocabularyOf(names).table((fold) =>
    phrases.beginnings(before.filter((prefix) => fold.startsWith(prefix)).map((prefix) => fold.slice(prefix.length)))
  )
  const table = {phrases, heads}
  tables.set(speech, table)
  return table
}

/** Where a text says that its source is not named: on condition of anonymity, بعدم الكشف عن هويته, בעילום שם. */
export function readAnonymity(words: readonly Word[], language: Language): Span[] {
  const {phrases, heads} = tableOf(language)
  const found: Span[] = []
  for (let at = 0; at < words.length; at++) {
    const forms = heads(words[at]!)
    if (!forms) continue
    for (const head of forms) {
      const match = phrases.from(words, at, head)
      if (!match) continue
      found.push({start: words[at]!.start, end: words[match.next - 1]!.end})
      break
    }
  }
  return found
}
