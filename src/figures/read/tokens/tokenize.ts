/** Cut a text into words, digits and signs, in one pass. Invisible characters (bidi marks, vowel marks) belong to no
 *  word's form, so "‏76" and "76" read alike; offsets are those of the text as given. */
import type {Lexicon} from '../lexicon/lexicon.ts'
import {DIGITS, type Meaning, OPAQUE, SIGN, type Token, WORD} from '../token.ts'
import {behindLetters, classOf, DIGIT, IGNORED, LETTER, LINE, MARK, SPACE, VULGAR} from './characters.ts'
import {meaningless, meaningsOf} from './meaning.ts'
import {asciiDigits, digitsEnd, wordEnd} from './runs.ts'

export function tokenize(text: string, lexicon: Lexicon): Token[] {
  const cutter = new Cutter(text)
  const meaningOf = meaningsOf(lexicon)
  while (cutter.at < text.length) {
    const {at} = cutter
    const code = text.charCodeAt(at)
    const type = classOf(code)
    if (type === SPACE) cutter.space()
    else if (type === LINE) cutter.line()
    else if (type === IGNORED || type === MARK) cutter.at++
    else if (type === LETTER) {
      const end = wordEnd(text, at, lexicon)
      const says = meaningOf(text.slice(at, end))
      cutter.push(WORD, end, says)
      if (says.form === 'www' && text[end] === '.') cutter.swallow()
    } else if (type === DIGIT || type === VULGAR) {
      const end = digitsEnd(text, at)
      cutter.push(DIGITS, end, meaningless(asciiDigits(text, at, end)))
    } else if (beginsAddress(text, at, code)) cutter.swallow()
    else cutter.push(SIGN, at + 1, meaningless(text[at] as string))
  }
  return cutter.tokens
}

/** @ and # begin handles, :// an address; "#1" alone is a number. */
function beginsAddress(text: string, at: number, code: number): boolean {
  if (code === 0x40) return true
  if (code === 0x23) return classOf(text.charCodeAt(at + 1)) === LETTER
  return code === 0x3a && text.charCodeAt(at + 1) === 0x2f && text.charCodeAt(at + 2) === 0x2f
}

/** The tokens so far, and what stands before the next. */
class Cutter {
  readonly tokens: Token[] = []
  readonly text: string
  at = 0
  #gap = true
  #line = false
  /** Where the current stretch without white space began, in the text and in the tokens. */
  #stretch = 0
  #first = 0

  constructor(text: string) {
    this.text = text
  }

  line(): void {
    this.#line = true
    this.space()
  }

  space(): void {
    this.at++
    this.#gap = true
    this.#stretch = this.at
    this.#first = this.tokens.length
  }

  push(kind: Token['kind'], end: number, says: Meaning): void {
    const {form, full, forms, node, whole, prefix, glued, dual, lettered} = says
    const start = this.at
    const gap = this.#gap
    const line = this.#line
    this.tokens.push({kind, start, end, gap, line, form, full, forms, node, whole, prefix, glued, dual, lettered})
    this.at = end
    this.#gap = false
    this.#line = false
  }

  /** The whole stretch without white space becomes one token. */
  swallow(): void {
    let end = this.#stretch
    while (end < this.text.length) {
      const type = classOf(this.text.charCodeAt(end))
      if (type === SPACE || type === LINE) break
      end++
    }
    const first = this.tokens[this.#first]
    this.#gap = first?.gap ?? true
    this.#line = first?.line ?? false
    this.tokens.length = this.#first
    this.at = this.#stretch
    this.push(OPAQUE, end, meaningless(''))
  }
}

/** Where the word itself begins, after its glued prefixes. */
export function bodyStart(text: string, token: Token): number {
  return behindLetters(text, token, token.glued.length)
}
