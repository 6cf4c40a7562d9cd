import type {Language, SpeechData} from '../languages/language.ts'
import type {Span} from '../model.ts'
import type {Beginning, PhraseIndex} from '../text/phrases.ts'
import type {Listed} from '../text/vocabulary.ts'
import {indexPhrases} from './phrase-index.ts'
import {bare, vocabularyOf, type Word} from './words.ts'

/** A speaker who is named by office: the police, a judge. */
export interface Office extends Span {
  /** The id that all packs share. */
  readonly id: string
}

interface Table {
  readonly phrases: PhraseIndex<string>
  readonly heads: (word: Listed) => ReadonlyArray<Beginning<string>> | undefined
}

const tables = new WeakMap<SpeechData, Table>()

function tableOf({speech, names}: Language): Table {
  const known = tables.get(speech)
  if (known) return known
  const forms = Object.entries(speech.offices).flatMap(([id, list]) => list.map((form) => [form, id] as const))
  const phrases = indexPhrases(forms, names)
  const heads = vocabularyOf(names).table((fold) => phrases.beginnings(bare(fold, names).map(({form}) => form)))
  const table = {phrases, heads}
  tables.set(speech, table)
  return table
}

/** The offices that a text names, in order. "Prime minister" is not read as "minister". */
export function readOffices(words: readonly Word[], language: Language): Office[] {
  const {phrases, heads} = tableOf(language)
  const found: Office[] = []
  for (let at = 0; at < words.length; ) {
    const begun = heads(words[at]!)
    const match = begun && phrases.longestFrom(words, at, begun)
    if (match) found.push({id: match.value, start: words[at]!.start, end: words[match.next - 1]!.end})
    at = match?.next ?? at + 1
  }
  return found
}
