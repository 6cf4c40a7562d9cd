/** Cut a text into words, digits and signs, in one pass. Invisible characters (bidi marks, vowel marks) are not part of
 *  a word's form, so "‏76" and "76" read alike; offsets are those of the text as given. */
import type {Lexicon} from '../lexicon/lexicon.ts'
import {DIGITS, type Meaning, OPAQUE, SIGN, type Token, WORD} from '../token.ts'
import {behindLetters, classOf, DIGIT, IGNORED, LETTER, LINE, MARK, SPACE, VULGAR} from './characters.ts'
import {meaningless, meaningsOf} from './meaning.ts'
import {asciiDigits, digitsEnd, wholeWord} from './runs.ts'

export function tokenize(text: string, lexicon: Lexicon): Token[] {
  const meaningOf = meaningsOf(lexicon)
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
      const whole = wholeWord(text, at, lexicon)
      end = whole.end
      says = meaningOf(whole.word)
    } else if (type === DIGIT || type === VULGAR) {
      kind = DIGITS
      end = digitsEnd(text, at)
      says = meaningless(asciiDigits(text, at, end))
    } else says = meaningless(text[at] as string)
    if (kind !== DIGITS && isAddress(text, at, says.form)) {
      // The stretch without white space becomes a single token.
      if (tokens.length > first) ({gap, line} = tokens[first] as Token)
      tokens.length = first
      at = stretch
      kind = OPAQUE
      end = stretchEnd(text, at)
      says = meaningless('')
    }
    const {form, full, forms, node, whole, prefix, glued, dual, lettered, roman} = says
    tokens.push({kind, start: at, end, gap, line, form, full, forms, node, whole, prefix, glued, dual, lettered, roman})
    at = end
    gap = false
    line = false
  }
  return tokens
}

/** @ and # begin handles, :// and www addresses; "#1" alone is a number. */
function isAddress(text: string, at: number, form: string): boolean {
  switch (form) {
    case '@':
      return true
    case '#':
      return classOf(text.charCodeAt(at + 1)) === LETTER
    case ':':
      return text.charCodeAt(at + 1) === 0x2f && text.charCodeAt(at + 2) === 0x2f
    case 'www':
      return text[at + 3] === '.'
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
