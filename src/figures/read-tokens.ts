/** Cut a text into words, digits and signs, in one pass. Invisible characters (bidi marks, vowel marks) belong to no
 *  word's form, so "‏76" and "76" read alike; offsets are those of the text as given. */
import {isApostrophe} from '../text/folding.ts'
import {cutsOf, NO_PREFIX} from '../text/prefixes.ts'
import {rememberedBy} from '../text/remember.ts'
import {isDual} from './read-dual.ts'
import {exactForm, type Lexicon, type Meaning} from './read-lexicon.ts'

export const WORD = 0
export const DIGITS = 1
export const SIGN = 2
/** An address, a handle: holds no figure. */
export const OPAQUE = 3

/** `form` of digits is ASCII with their separators, of a sign the sign. */
export interface Token extends Meaning {
  readonly kind: 0 | 1 | 2 | 3
  readonly start: number
  readonly end: number
  /** Whether white space stands before it. */
  readonly gap: boolean
  /** Whether a line ends before it. */
  readonly line: boolean
}

const LETTER = 1
const MARK = 2
const DIGIT = 3
const SPACE = 4
const IGNORED = 5
const OTHER = 6
const LINE = 7
const VULGAR = 8

export const VULGARS: Readonly<Record<string, string>> = {
  '½': '1/2',
  '⅓': '1/3',
  '⅔': '2/3',
  '¼': '1/4',
  '¾': '3/4',
  '⅕': '1/5',
  '⅖': '2/5',
  '⅗': '3/5',
  '⅘': '4/5',
  '⅙': '1/6',
  '⅚': '5/6',
  '⅐': '1/7',
  '⅛': '1/8',
  '⅜': '3/8',
  '⅝': '5/8',
  '⅞': '7/8',
  '⅑': '1/9',
  '⅒': '1/10'
}

/** Zero of each system of digits in the basic plane. */
const ZEROS = [
  0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20,
  0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0,
  0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10
]
const LETTERS = /[\p{L}²³]/u
const MARKS = /\p{M}/u
const SPACES = /[\s\p{Zs}]/u
const HIDDEN = /[\p{Cf}\u00ad\ufe00-\ufe0f]/u
/** Class of each code unit, filled as they are met. */
const classes = new Uint8Array(0x10000)

function classOf(code: number): number {
  return classes[code] || classify(code)
}

function classify(code: number): number {
  const char = String.fromCharCode(code)
  let found = OTHER
  if (digitOf(code) !== -1) found = DIGIT
  else if (char in VULGARS) found = VULGAR
  else if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) found = LINE
  else if (code === 0x640 || MARKS.test(char)) found = MARK
  else if (LETTERS.test(char)) found = LETTER
  else if (HIDDEN.test(char)) found = IGNORED
  else if (SPACES.test(char)) found = SPACE
  classes[code] = found
  return found
}

export function digitOf(code: number): number {
  if (code < 0x660) return code >= 48 && code <= 57 ? code - 48 : -1
  for (const zero of ZEROS) if (code >= zero && code < zero + 10) return code - zero
  return -1
}

/** Longer words are no words that we know; a text without spaces is one of them. */
const LONGEST = 40

export function tokenize(text: string, lexicon: Lexicon): Token[] {
  const tokens: Token[] = []
  const {length} = text
  const meaningOf = meaningsOf(lexicon)
  let at = 0
  let gap = true
  let line = false
  /** Where the current stretch without white space began, in the text and in the tokens. */
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
    if (type === LETTER) {
      const end = wordEnd(text, at, lexicon)
      const token = make(WORD, at, end, gap, line, meaningOf(text.slice(at, end)))
      tokens.push(token)
      at = end
      if (token.form === 'www' && text[at] === '.') at = swallow(text, tokens, stretch, first)
    } else if (type === DIGIT || type === VULGAR) {
      const end = digitsEnd(text, at, type)
      tokens.push(make(DIGITS, at, end, gap, line, plain(ascii(text, at, end))))
      at = end
    } else if (
      code === 0x40 ||
      code === 0x23 ||
      (code === 0x3a && text.charCodeAt(at + 1) === 0x2f && text.charCodeAt(at + 2) === 0x2f)
    ) {
      // @ and # begin handles, :// an address; "#1" alone is a number.
      const next = classOf(text.charCodeAt(at + 1))
      if (code === 0x23 && next !== LETTER) {
        tokens.push(make(SIGN, at, at + 1, gap, line, plain('#')))
        at++
      } else at = swallow(text, tokens, stretch, first)
    } else {
      tokens.push(make(SIGN, at, at + 1, gap, line, plain(text[at] as string)))
      at++
    }
    gap = false
    line = false
  }
  return tokens
}

const NONE: readonly string[] = []

/** No word, or none that the lexicon knows. */
function plain(form: string): Meaning {
  return {
    form,
    full: form,
    forms: NONE,
    node: undefined,
    whole: undefined,
    prefix: NO_PREFIX,
    glued: '',
    dual: false,
    lettered: false
  }
}

function make(kind: Token['kind'], start: number, end: number, gap: boolean, line: boolean, says: Meaning): Token {
  const {form, full, forms, node, whole, prefix, glued, dual, lettered} = says
  return {kind, start, end, gap, line, form, full, forms, node, whole, prefix, glued, dual, lettered}
}

/** The whole stretch without white space becomes one token; returns its end. */
function swallow(text: string, tokens: Token[], stretch: number, first: number): number {
  let end = stretch
  while (end < text.length) {
    const type = classOf(text.charCodeAt(end))
    if (type === SPACE || type === LINE) break
    end++
  }
  const gap = tokens[first]?.gap ?? true
  const line = tokens[first]?.line ?? false
  tokens.length = first
  tokens.push(make(OPAQUE, stretch, end, gap, line, plain('')))
  return end
}

const POINT = 0x2e

function wordEnd(text: string, start: number, {inner}: Lexicon): number {
  let at = start
  let letters = 0
  let signs = 0
  let points = 0
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const type = classOf(code)
    if (type === LETTER) {
      letters++
    } else if (type === MARK) {
      // A vowel mark, or a stretched letter.
    } else if (type === IGNORED) {
      // A mark that stands between two letters of one word, as a soft hyphen does.
      if (code === 0x200c || classOf(text.charCodeAt(at + 1)) !== LETTER) break
    } else if (Math.min(letters, LONGEST) + signs < 2 * LONGEST && (isApostrophe(code) || inner.has(code))) {
      const next = classOf(text.charCodeAt(at + 1)) === LETTER
      const apostrophe = isApostrophe(code) && (next || (inner.size > 0 && letters <= 2))
      if (!apostrophe && !(inner.has(code) && abbreviation(text, at))) break
      signs++
    } else if (code === POINT && letters === points + 1 && points < 8 && abbreviates(text, at, points)) {
      points++
    } else break
  }
  return at
}

/** What each word means to a lexicon, as it stands in a text. */
const meaningsOf = rememberedBy((lexicon: Lexicon) => (word) => meaning(word, lexicon))

function meaning(word: string, lexicon: Lexicon): Meaning {
  const form = lexicon.fold(word)
  if (form.length > LONGEST) return plain('')
  const {possessive, letters} = lexicon
  let found = lookUp(form, lexicon)
  if (!found.node && possessive !== '' && form.endsWith(possessive))
    found = lookUp(form.slice(0, -possessive.length), lexicon)
  const exact = found.node?.exact?.get(exactForm(word.slice(behindLetters(word, 0, word.length, found.glued.length))))
  const node = exact ?? found.node
  // Only an abbreviation mark makes letters a number.
  const lettered = letters.size > 0 && found.form.length <= 7 && /["']/.test(found.form)
  return {...found, node, forms: formsOf(found, lexicon), dual: isDual(word, found.form, node, lexicon), lettered}
}

/** A word as it stands, and without each stack of prefixes it may carry. */
function formsOf({full, glued, node}: Meaning, {prefixes}: Lexicon): readonly string[] {
  const out = [full]
  // מתוך is "out of", and no מ before תוך.
  if (glued === '' && node?.roles.get('of') !== undefined) return out
  for (const {form, glued: stack} of cutsOf(full, prefixes, 2)) {
    if (stack.length > 4) break
    out.push(form)
  }
  return out
}

/** Whether one letter follows and no more, as in צה״ל. */
function abbreviation(text: string, at: number): boolean {
  return classOf(text.charCodeAt(at + 1)) === LETTER && classOf(text.charCodeAt(at + 2)) !== LETTER
}

/** Whether the point belongs to the word: p.m., U.S. */
function abbreviates(text: string, at: number, points: number): boolean {
  const next = text.charCodeAt(at + 1)
  if (classOf(next) === LETTER) {
    const after = text.charCodeAt(at + 2)
    return after === 0x2e || classOf(after) !== LETTER || Number.isNaN(after)
  }
  return points > 0
}

/** Find the word as it stands, or else after cutting a stack of prefixes, the shortest that will do. */
function lookUp(form: string, lexicon: Lexicon): Meaning {
  const whole = lexicon.root.get(form)
  const found = {...plain(form), node: whole}
  if (whole?.own) return found
  for (const cut of cutsOf(form, lexicon.prefixes)) {
    const node = lexicon.root.get(cut.form)
    if (node && (!whole || node.own)) return {...found, ...cut, node, whole}
  }
  return found
}

/** The end of a run of digits with what may stand between two of them. */
function digitsEnd(text: string, start: number, type: number): number {
  if (type === VULGAR) return start + 1
  let at = start
  let run = 0
  let spaced = false
  for (;;) {
    run = 0
    while (at < text.length && classOf(text.charCodeAt(at)) === DIGIT) {
      at++
      run++
    }
    if (classOf(text.charCodeAt(at)) === VULGAR) return at + 1
    if (at + 1 >= text.length) return at
    const code = text.charCodeAt(at)
    const next = classOf(text.charCodeAt(at + 1)) === DIGIT
    if (!next) return at
    if (isPointOrComma(code)) {
      at++
    } else if (isThinSpace(code) || isApostrophe(code)) {
      if (!groupAt(text, at + 1)) return at
      at++
    } else if (code === 0x20 && (spaced || (at - start === run && run <= 3 && digitOf(text.charCodeAt(start)) !== 0))) {
      if (!groupAt(text, at + 1)) return at
      spaced = true
      at++
    } else return at
  }
}

function isPointOrComma(code: number): boolean {
  return code === 0x2c || code === 0x2e || code === 0x66b || code === 0x66c || code === 0x60c || code === 0xb7
}

function isThinSpace(code: number): boolean {
  return code === 0xa0 || code === 0x202f || code === 0x2009
}

/** Three digits and no fourth. */
function groupAt(text: string, at: number): boolean {
  for (let offset = 0; offset < 3; offset++) if (classOf(text.charCodeAt(at + offset)) !== DIGIT) return false
  return classOf(text.charCodeAt(at + 3)) !== DIGIT
}

function ascii(text: string, start: number, end: number): string {
  let plain = true
  for (let at = start; at < end && plain; at++) plain = text.charCodeAt(at) < 0x80
  if (plain) return text.slice(start, end)
  const parts: string[] = []
  for (let at = start; at < end; at++) {
    const digit = digitOf(text.charCodeAt(at))
    parts.push(digit === -1 ? (text[at] as string) : String(digit))
  }
  return parts.join('')
}

/** Where the word itself begins, after its glued prefixes. */
export function bodyStart(text: string, token: Token): number {
  return afterLetters(text, token, token.glued.length)
}

/** The offset behind the first letters of a word, over the marks that they carry. */
export function afterLetters(text: string, {start, end}: Token, letters: number): number {
  return behindLetters(text, start, end, letters)
}

function behindLetters(text: string, start: number, end: number, letters: number): number {
  let at = start
  for (let left = letters; left > 0 && at < end; at++) {
    if (classOf(text.charCodeAt(at)) === LETTER) left--
  }
  while (at < end && classOf(text.charCodeAt(at)) === MARK) at++
  return at
}
