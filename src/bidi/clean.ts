import type {Span} from '../model.ts'

/** What an unwanted character is: a control that reorders the line, an invisible one, a letter typed as its printed
 *  form, or a mark that our own rules put back where it is needed. */
export type RemovalKind = 'control' | 'invisible' | 'form' | 'mark'

export interface Removal extends Span {
  readonly kind: RemovalKind
  /** `U+202E RIGHT-TO-LEFT OVERRIDE` */
  readonly name: string
  /** What replaces it; empty where it was removed. */
  readonly replacement: string
}

const names: Readonly<Record<string, string>> = {
  '\u061C': 'ARABIC LETTER MARK',
  '\u200B': 'ZERO WIDTH SPACE',
  '\u200E': 'LEFT-TO-RIGHT MARK',
  '\u200F': 'RIGHT-TO-LEFT MARK',
  '\u202A': 'LEFT-TO-RIGHT EMBEDDING',
  '\u202B': 'RIGHT-TO-LEFT EMBEDDING',
  '\u202C': 'POP DIRECTIONAL FORMATTING',
  '\u202D': 'LEFT-TO-RIGHT OVERRIDE',
  '\u202E': 'RIGHT-TO-LEFT OVERRIDE',
  '\u2060': 'WORD JOINER',
  '\u2066': 'LEFT-TO-RIGHT ISOLATE',
  '\u2067': 'RIGHT-TO-LEFT ISOLATE',
  '\u2068': 'FIRST STRONG ISOLATE',
  '\u2069': 'POP DIRECTIONAL ISOLATE',
  '\uFEFF': 'ZERO WIDTH NO-BREAK SPACE'
}

/** The flags of England, Scotland and Wales are the only tag sequences with a picture. They are matched to be kept. */
const FLAGS =
  '\\u{1F3F4}\\u{E0067}\\u{E0062}(?:\\u{E0065}\\u{E006E}\\u{E0067}|\\u{E0073}\\u{E0063}\\u{E0074}|\\u{E0077}\\u{E006C}\\u{E0073})\\u{E007F}'
const unwanted = new RegExp(
  `${FLAGS}|[\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFB1D-\\uFB4F\\uFB50-\\uFDFB\\uFE70-\\uFEFC\\uFEFF\\u{E0000}-\\u{E007F}]`,
  'gu'
)
const any = /[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFB1D-\uFDFB\uFE70-\uFEFF]|\uDB40[\uDC00-\uDC7F]/

/** Signs that are typed on purpose: the name of God, the blessings after a prophet's name, the ornate parentheses. */
const kept = /[\uFD3E\uFD3F\uFDF2\uFDFA\uFDFB]/

/** Remove what reorders or hides text, turn printed forms back into letters, and remove inherited marks, which
 *  `markText` and `isolate` put back where a line needs them. ZWNJ and ZWJ stay, because they shape words. `removed`
 *  points into the given text, with one entry per character, in order. Idempotent, linear.
 *  @example
 *  import {cleanText} from 'polyedition'
 *  cleanText('a\u202eb').text // → 'ab' */
export function cleanText(text: string): {text: string; removed: Removal[]} {
  if (!any.test(text)) return {text, removed: []}
  const removed: Removal[] = []
  const clean = text.replace(unwanted, (char: string, start: number) => {
    if (char.length > 2 || kept.test(char)) return char
    const replacement = formOf(char)
    // Unassigned, with no letter behind it: leave it to the reader.
    if (replacement === char) return char
    const kind = kindOf(char)
    removed.push({start, end: start + char.length, kind, name: nameOf(char, kind), replacement})
    return replacement
  })
  return {text: clean, removed}
}

const kindOf = (char: string): RemovalKind => {
  if (/[\uFB1D-\uFEFC]/.test(char)) return 'form'
  if (/[\u061C\u200E\u200F]/.test(char)) return 'mark'
  return /[\u202A-\u202E\u2066-\u2069]/.test(char) ? 'control' : 'invisible'
}

function formOf(char: string): string {
  if (!/[\uFB1D-\uFEFC]/.test(char)) return ''
  // The only one of these without a decomposition; Unicode calls it a variant of the rafe.
  if (char === '\uFB1E') return '\u05BF'
  // A vowel sign by itself is decomposed onto a space that no typist put there.
  return char.normalize('NFKC').replace(/^ (?=\p{M})/u, '')
}

const nameOf = (char: string, kind: RemovalKind): string => {
  const code = `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
  const name = names[char] ?? (kind === 'form' ? 'PRESENTATION FORM' : 'TAG CHARACTER')
  return `${code} ${name}`
}
