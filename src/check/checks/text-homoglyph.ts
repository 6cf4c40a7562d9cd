import {mixedWords} from '../../bidi/index.ts'
import type {TextCheck} from '../check.ts'

/** A word is written in one script. A letter of another that looks like one of its own misleads the reader and the
 *  search, and in an address it leads to somebody else. */
export const textHomoglyph: TextCheck = {
  id: 'text-homoglyph',
  severity: 'error',
  scope: 'text',
  needs: {},
  *run({text}) {
    for (const {start, end, letters, script, scripts, address} of mixedWords(text)) {
      const word = text.slice(start, end)
      yield {
        reason: `Unexpected ${script} ${letters.map((letter) => `\`${letter}\` (U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')})`).join(', ')} in ${address ? 'the address ' : ''}\`${word}\`, expected ${scripts} letters alone; type the word again`,
        target: {start, end},
        actual: word
      }
    }
  }
}
