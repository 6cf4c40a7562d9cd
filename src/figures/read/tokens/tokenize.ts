/** Cut a text into words, digits and signs, in one pass. Invisible characters (bidi marks, vowel marks) are not part of
 *  a word's form, so "‏76" and "76" read alike; offsets are those of the text as given. */
import type {HedgeIndex} from '../hedges/hedge-index.ts'
import type {Lexicon} from '../lexicon/lexicon.ts'
import {DIGITS, type Meaning, OPAQUE, SIGN, type Token, WORD} from '../token.ts'
import {behindLetters, classOf, DIGIT, IGNORED, LETTER, LINE, MARK, SPACE, VULGAR} from './characters.ts'
import {meaningless, meaningOfSign, meaningsOf} from './meaning.ts'
import {asciiDigits, digitsEnd, wholeWord, wordEnd} from './runs.ts'

export function tokenize(text: string, lexicon: Lexicon, hedges?: HedgeIndex): Token[] {
  const meaningOf = meaningsOf(lexicon, hedges)
  const tokens: Token[] = []
  const {length} = text
  let at = 0
  let gap = true
  let line = false
  /** Where the current stretch without white space began, in the text and among the tokens. */
  let stretch = 0
  let first = 0
  while (at < length) {
    const code = text.charCodeAt(at)
    const type = classOf(code)
    if (type === SPACE || type === LINE) {
      gap = true
      line ||= type === LINE
      at++
      stretch = at
      first = tokens.length
      continue
    }
    if (type === IGNORED || type === MARK) {
      at++
      continue
    }
    let kind: Token['kind'] = SIGN
    let end = at + 1
    let says: Meaning
    if (type === LETTER) {
      kind = WORD
      if (lexicon.endings.size === 0) {
        end = wordEnd(text, at, lexicon)
        says = meaningOf(text, at, end)
      } else {
        const whole = wholeWord(text, at, lexicon)
        end = whole.end
        says = meaningOf(whole.word, 0, whole.word.length)
      }
    } else if (type === DIGIT || type === VULGAR) {
      kind = DIGITS
      end = digitsEnd(text, at)
      says = meaningless(asciiDigits(text, at, end))
    } else says = meaningOfSign(code)
    if (kind !== DIGITS && isAddress(text, at, code, says.form)) {
      // The stretch without white space becomes a single token.
      if (tokens.length > first) ({gap, line} = tokens[first] as Token)
      tokens.length = first
      at = stretch
      kind = OPAQUE
      end = stretchEnd(text, at)
      says = meaningless('')
    }
    tokens.push(tokenOf(kind, at, end, gap, line, says))
    at = end
    gap = false
    line = false
  }
  return tokens
}

function tokenOf(
  kind: Token['kind'],
  start: number,
  end: number,
  gap: boolean,
  line: boolean,
  {form, full, forms, node, whole, prefix, glued, dual, lettered, roman, hedge}: Meaning
): Token {
  return {kind, start, end, gap, line, form, full, forms, node, whole, prefix, glued, dual, lettered, roman, hedge}
}

/** @ and # begin handles, :// and www addresses; "#1" alone is a number. */
function isAddress(text: string, at: number, code: number, form: string): boolean {
  switch (code) {
    case 0x40:
      return true
    case 0x23:
      return classOf(text.charCodeAt(at + 1)) === LETTER
    case 0x3a:
      return text.charCodeAt(at + 1) === 0x2f && text.charCodeAt(at + 2) === 0x2f
    case 0x57:
    case 0x77:
      return form === 'www' && text[at + 3] === '.'
    default:
      return false
  }
}

function stretchEnd(text: string, start: number): number {
  let end = start
  for (; end < text.length; end++) {
    const type = classOf(text.charCodeAt(end))
    if (type === SPACE || type === LINE) break
  }
  return end
}

/** Where the word itself begins, after its prefixes. */
export function bodyStart(text: string, token: Token): number {
  return behindLetters(text, token, token.glued.length)
}
