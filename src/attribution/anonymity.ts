import type {Language, SpeechData} from '../languages/language.ts'
import type {Span} from '../model.ts'
import {begins, indexPhrases, matchPhrase, type PhraseIndex, SilentWords} from './phrases.ts'
import {foldWord, type Word} from './words.ts'

interface Table {
  readonly phrases: PhraseIndex<true>
  readonly silent: SilentWords
  readonly before: readonly string[]
}

const tables = new WeakMap<SpeechData, Table>()

/** Where a text says that its source is not named: on condition of anonymity, بعدم الكشف عن هويته, בעילום שם. */
export function readAnonymity(words: readonly Word[], {speech, names}: Language): Span[] {
  let table = tables.get(speech)
  if (!table) {
    table = {
      phrases: indexPhrases(
        speech.anonymity.map((phrase) => [phrase, true] as const),
        names
      ),
      silent: new SilentWords(),
      before: ['', ...speech.before.map((prefix) => foldWord(prefix, names))]
    }
    tables.set(speech, table)
  }
  const {phrases, silent, before} = table
  const found: Span[] = []
  for (const [at, {fold, start}] of words.entries()) {
    const bodies = () => before.filter((prefix) => fold.startsWith(prefix)).map((prefix) => fold.slice(prefix.length))
    if (silent.has(fold, () => bodies().some((body) => begins(phrases, body)))) continue
    for (const body of bodies()) {
      const match = matchPhrase(phrases, words, at, body)
      if (!match) continue
      found.push({start, end: words[match.next - 1]!.end})
      break
    }
  }
  return found
}
