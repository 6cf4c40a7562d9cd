import type {Language, SpeechData} from '../languages/language.ts'
import type {Span} from '../model.ts'
import {indexPhrases, matchPhrase, type PhraseIndex} from './phrases.ts'
import {foldWord, type Word} from './words.ts'

const tables = new WeakMap<SpeechData, {phrases: PhraseIndex<true>; before: readonly string[]}>()

/** Where a text says that its source is not named: on condition of anonymity, بعدم الكشف عن هويته, בעילום שם. */
export function readAnonymity(words: readonly Word[], {speech, names}: Language): Span[] {
  let table = tables.get(speech)
  if (!table) {
    table = {
      phrases: indexPhrases(
        speech.anonymity.map((phrase) => [phrase, true] as const),
        names
      ),
      before: ['', ...speech.before.map((prefix) => foldWord(prefix, names))]
    }
    tables.set(speech, table)
  }
  const found: Span[] = []
  for (const [at, {fold, start}] of words.entries()) {
    for (const prefix of table.before) {
      if (!fold.startsWith(prefix)) continue
      const match = matchPhrase(table.phrases, words, at, fold.slice(prefix.length))
      if (!match) continue
      found.push({start, end: words[match.next - 1]!.end})
      break
    }
  }
  return found
}
