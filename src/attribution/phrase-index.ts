import type {NameData} from '../languages/language.ts'
import {parsePattern} from '../text/pattern.ts'
import {PhraseIndex} from '../text/phrases.ts'
import {foldWord} from './words.ts'

/** An index of phrases as packs and glossaries write them: a hyphen separates words, and `~` after the last word leaves
 *  its end open. */
export function indexPhrases<Value>(
  phrases: Iterable<readonly [phrase: string, value: Value]>,
  names: NameData
): PhraseIndex<Value> {
  const index = new PhraseIndex<Value>()
  for (const [phrase, value] of phrases) {
    const {words, joinedBehind} = parsePattern(phrase.replace(/[\s-]+/g, ' '), ['~'])
    index.add(
      words.map((word) => foldWord(word, names)),
      value,
      {open: joinedBehind}
    )
  }
  return index
}
