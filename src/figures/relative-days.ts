import type {Language} from '../languages/language.ts'
import type {Span} from '../model.ts'
import {lexiconOf} from './read-lexicon.ts'
import {phrase, type Reader} from './read-number.ts'
import {bodyStart, tokenize, WORD} from './read-tokens.ts'

/** Days that a text tells from the day of its publication: today, مساء أمس, מחר. Where one edition has them another may
 *  have the weekday. */
export function relativeDays(text: string, language: Language): Array<Span & {readonly text: string}> {
  const lexicon = lexiconOf(language)
  if (!lexicon) return []
  const reader: Reader = {text, tokens: tokenize(text, lexicon), lexicon}
  const found: Array<Span & {readonly text: string}> = []
  for (let at = 0; at < reader.tokens.length; at++) {
    const token = reader.tokens[at]
    if (token?.kind !== WORD) continue
    const day = phrase(reader, at, 'dayWord')
    // اليوم الثالث: a day that is counted.
    if (!day || phrase(reader, day.end, 'ordinal')) continue
    const [start, end] = [bodyStart(text, token), reader.tokens[day.end - 1]?.end ?? token.end]
    found.push({start, end, text: text.slice(start, end)})
    at = day.end - 1
  }
  return found
}
