import {functionWordsOf} from '../languages/function-words.ts'
import type {Side} from './text-reading.ts'

/** Letters that tell a word, whatever ends it. */
const STEM = 4

/** How many words with a meaning a text has, and how many of them it says again. The first letters of a word tell it, or the first after one letter
 *  that may be joined to it. Linear in the text. */
export function recurring({words, language}: Side): {readonly again: number; readonly words: number} {
  const small = functionWordsOf(language)
  const seen = new Set<string>()
  let [again, all] = [0, 0]
  for (const {fold} of words) {
    if (fold.length < STEM || small?.has(fold)) continue
    all++
    const stems = [fold.slice(0, STEM), ...(fold.length > STEM ? [fold.slice(1, STEM + 1)] : [])]
    if (stems.some((stem) => seen.has(stem))) again++
    for (const stem of stems) seen.add(stem)
  }
  return {again, words: all}
}
