/** What a character is to the words around it: a letter of a script, a figure, or not part of a word. */
type Kind = string | undefined

const SCRIPTS = ['Latin', 'Arabic', 'Hebrew', 'Cyrillic', 'Greek', 'Hangul', 'Devanagari', 'Thai'].map(
  (name): [string, RegExp] => [name, new RegExp(`\\p{Script=${name}}`, 'u')]
)
/** Alphabets with capitals join the digits 1, 2, 3 to their letters (`f64`, `H2O`, `М4`); words of other scripts end
 *  before these digits, and have digits of their own. */
const CASED: ReadonlySet<Kind> = new Set(['Latin', 'Cyrillic', 'Greek'])
const FIGURE = 'figure'
const OWN_FIGURE = 'own figure'

function kindOf(character: string): Kind {
  if (/\p{N}/u.test(character)) return /\p{Nd}/u.test(character) && character > '9' ? OWN_FIGURE : FIGURE
  if (!/\p{L}/u.test(character)) return undefined
  return SCRIPTS.find(([, letter]) => letter.test(character))?.[0] ?? 'another'
}

const isFigure = (kind: Kind) => kind === FIGURE || kind === OWN_FIGURE

function belong(a: Kind, b: Kind): boolean {
  if (a === undefined || b === undefined) return false
  if (a === b || (isFigure(a) && isFigure(b))) return true
  const [figure, letter] = isFigure(a) ? [a, b] : [b, a]
  return isFigure(figure) && CASED.has(letter) === (figure === FIGURE)
}

/** Signs that hold a word together: `F-16`, `node.js`, `AT&T`, `8-11`, `1,000`, צה״ל. An apostrophe separates the words
 *  of an alphabet with capitals (l’Iran, Iran’s), a slash those of any (`f32/f64`). */
function joins(sign: string, a: Kind, b: Kind): boolean {
  if (!belong(a, b)) return false
  if (isFigure(a) && isFigure(b)) return '-‐‑.,:/٫٬_'.includes(sign)
  return '-‐‑־._&@'.includes(sign) || (!CASED.has(a) && !CASED.has(b) && '\'’׳"״'.includes(sign))
}

/** Signs that belong to the word before them (`C++`, `C#`), and to the word after them (`-g`, `@desk`, `.env`). */
const ENDING = '+#'
const LEADING = '-@#._'

/** Whether a word continues across this place of a text. A change of script is a border of words: in وf64 a prefix ends
 *  before the name. Invisible marks are ignored. */
export function isInsideWord(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false
  if (/\p{M}|[\udc00-\udfff]/u.test(text[at]!)) return true
  const before = behind(text, at)
  const after = ahead(text, at)
  if (before === undefined || after === undefined) return false
  const [a, b] = [kindOf(before.letter), kindOf(after.letter)]
  if (belong(a, b)) return true
  if (a !== undefined && b === undefined) {
    return ENDING.includes(after.letter) || joins(after.letter, a, kindOf(ahead(text, after.end)?.letter ?? ''))
  }
  if (a === undefined && b !== undefined) {
    const first = behind(text, before.start)?.letter ?? ' '
    return joins(before.letter, kindOf(first), b) || (LEADING.includes(before.letter) && /[\s(["'«“]/.test(first))
  }
  return a === undefined && before.letter === after.letter && ENDING.includes(before.letter)
}

interface Seen {
  readonly letter: string
  readonly start: number
  readonly end: number
}

/** Marks upon letters, invisible marks, and the stroke that only lengthens an Arabic word. */
const NO_LETTER = /[\p{M}\p{Cf}ـ]/u
/** More of them than this in one place are not writing. */
const MARKS = 16

/** The last visible character before a place, without the marks upon it. */
function behind(text: string, at: number): Seen | undefined {
  for (let end = at, most = Math.max(0, at - MARKS); end > most; ) {
    const low = /[\udc00-\udfff]/.test(text[end - 1]!) && end > 1
    const start = end - (low ? 2 : 1)
    const letter = text.slice(start, end)
    if (!NO_LETTER.test(letter)) return {letter, start, end}
    end = start
  }
  return undefined
}

function ahead(text: string, at: number): Seen | undefined {
  for (let start = at; start < Math.min(text.length, at + MARKS); ) {
    const letter = String.fromCodePoint(text.codePointAt(start)!)
    const end = start + letter.length
    if (!NO_LETTER.test(letter)) return {letter, start, end}
    start = end
  }
  return undefined
}

/** The words of a stretch, completed where the stretch cuts them. */
export function wholeWords(text: string, start: number, end: number): {start: number; end: number} {
  let from = start
  let to = end
  while (isInsideWord(text, from)) from--
  while (isInsideWord(text, to)) to++
  return {start: from, end: to}
}

/** The only place in a text where the words stand; -1 if they do not stand there as words, or stand there more than
 *  once. */
export function onlyPlace(text: string, words: string): number {
  let found = -1
  if (words === '') return found
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    if (isInsideWord(text, at) || isInsideWord(text, at + words.length)) continue
    if (found !== -1) return -1
    found = at
  }
  return found
}
