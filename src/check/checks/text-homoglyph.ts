import {mixedWords} from '../../bidi/index.ts'
import {says, words} from '../../messages/says.ts'
import type {TextCheck} from '../check.ts'

/** A word is written in one script. A letter of another that looks like one of its own misleads the reader and the
 *  search, and in an address it leads to somebody else. */
export const textHomoglyph: TextCheck = {
  id: 'text-homoglyph',
  severity: 'error',
  scope: 'text',
  needs: {},
  *run({text, locale}) {
    for (const {start, end, letters, script, scripts, address} of mixedWords(text)) {
      const word = text.slice(start, end)
      yield {
        ...says(address ? 'text-homoglyph/address' : 'text-homoglyph', {
          script,
          letters: letters.map((letter) => ({text: letter, value: codePoint(letter)})),
          word: words(word, {locale}),
          wanted: scripts
        }),
        target: {start, end},
        actual: word
      }
    }
  }
}

const codePoint = (letter: string): string => `U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
