import type {Span} from '../model.ts'
import {LTR_LETTER, RTL_LETTER} from './characters.ts'
import type {Context} from './context.ts'
import {abbreviations, stopped, suffixes} from './names.ts'
import type {Token} from './tokens.ts'

/** Tokens, with names and sentences of several words put together: `Apple Inc.`, `BBC Radio 4`, `MWPs (Member of the
 *  Welsh Parliament)`. What no rule joins stays separate. */
export function phrases(text: string, tokens: readonly Token[], context: Context): Token[] {
  const whole = wholes(text, tokens)
  const result: Token[] = []
  let w = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    while (w < whole.length && whole[w]!.end <= token.start) w++
    const quoted = whole[w]
    if (quoted && quoted.start <= token.start) {
      result.push({kind: 'word', ...quoted})
      while (i + 1 < tokens.length && tokens[i + 1]!.start < quoted.end) i++
      continue
    }
    if (!leads(text, tokens, i, context)) {
      result.push(token.kind === 'phone' ? phone(text, token, context) : token)
      continue
    }
    const limit = Math.min(quoted?.start ?? text.length, text.length)
    const last = grow(text, tokens, i, limit, context)
    i = last.at
    result.push({kind: 'word', start: token.start, end: stop(text, token.start, last.end, context)})
  }
  return result
}

/** Quoted content without a right-to-left letter, sentences of Latin words: each is one run. */
function wholes(text: string, tokens: readonly Token[]): Span[] {
  const spans = [...quoted(text), ...sentences(text, tokens)]
  if (spans.length < 2) return spans
  spans.sort((a, b) => a.start - b.start || b.end - a.end)
  let end = 0
  return spans.filter((span) => {
    const apart = span.start >= end
    if (apart) end = span.end
    return apart
  })
}

/** Any mark of a family opens and any closes, because desks mix typed and typographic ones. Single marks are
 *  apostrophes too, so they open only where no letter precedes. */
const families = [
  {open: '"“”„״', close: '"“”״'},
  {open: '«»', close: '»«'},
  {open: "'‘‚", close: "'’"},
  {open: '‹', close: '›'}
] as const
const opening = /["“”„״«»'‘‚‹]/g
const beforeOpening = /[\s([{\-‐-—־\uFFFC]/
const afterClosing = /[\s)\]}.,;:!?…،؛؟־\-–—\uFFFC]/
const letter = new RegExp(LTR_LETTER, 'u')
const stops = /[\u05D0-\u05EA\u0620-\u064A\u0671-\u06D3\uFFFC]/
/** Longer than any headline, and short enough to keep the search linear. */
const QUOTE_LENGTH = 400

function* quoted(text: string): Generator<Span> {
  opening.lastIndex = 0
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const start = match.index + 1
    const family = families.find(({open}) => open.includes(match![0]))!
    const before = text[start - 2]
    const apart = before === undefined || beforeOpening.test(before)
    // Joined to a prefix of one to three letters: ה"New York Times".
    const joined =
      !apart && match[0] !== "'" && /(?:^|[^\p{L}])\p{L}{1,3}$/u.test(text.slice(Math.max(0, start - 6), start - 1))
    if ((!apart && !joined) || /^\s?$/.test(text[start] ?? '')) continue
    for (let i = start; i < text.length && i < start + QUOTE_LENGTH; i++) {
      const char = text[i]!
      if (stops.test(char)) break
      if (!family.open.includes(char) && !family.close.includes(char)) continue
      const closes =
        family.close.includes(char) &&
        !/\s/.test(text[i - 1]!) &&
        (i + 1 === text.length || afterClosing.test(text[i + 1]!))
      if (closes && letter.test(text.slice(start, i))) {
        yield {start, end: i}
        opening.lastIndex = i + 1
      }
      // An apostrophe inside single marks does not end them.
      if (closes || !/['’]/.test(char)) break
    }
  }
}

const parts = new RegExp(`[“”"„״«»\\uFFFC]|${RTL_LETTER}`, 'u')

/** Two words in small letters among four Latin ones make a sentence and not a list of names. Its punctuation belongs to
 *  it, but not a bracket that was opened outside, and not what stands at its ends. */
function* sentences(text: string, tokens: readonly Token[]): Generator<Span> {
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.kind !== 'word') continue
    let last = i
    let open = 0
    for (; last + 1 < tokens.length; last++) {
      const between = text.slice(tokens[last]!.end, tokens[last + 1]!.start)
      let inside = open
      for (const char of between) inside += char === '(' ? 1 : char === ')' ? -1 : 0
      // What parts the sentence from the next word is no part of it.
      if (inside < 0 || parts.test(between)) break
      open = inside
    }
    const words = tokens.slice(i, last + 1).filter(({kind}) => kind === 'word')
    const small = words.filter(({start, end}) => /^\p{Ll}[\p{Ll}’'-]+$/u.test(text.slice(start, end))).length
    // A number at the end may count the words of the line around it.
    while (tokens[last]!.kind !== 'word') last--
    if (words.length >= 4 && small >= 2 && small * 3 >= words.length) {
      let {end} = tokens[last]!
      while (open > 0 && text[end] === ')') {
        end++
        open--
      }
      yield {start: tokens[i]!.start, end}
    }
    i = last
  }
}

/** Does a name begin with this token? A number begins one only if the source shows it: "60 Minutes". */
function leads(text: string, tokens: readonly Token[], i: number, {shown}: Context): boolean {
  const token = tokens[i]!
  if (token.kind === 'word' || token.kind === 'handle') return token.kind === 'word'
  const next = tokens[i + 1]
  const number = text.slice(token.start, token.end)
  return (
    token.kind === 'number' &&
    next?.kind === 'word' &&
    // "In 2024 Intel …" says when, not who.
    !/^(?:1[89]|20)\d\d$/.test(number) &&
    !/[-־]/.test(text[token.start - 1] ?? '') &&
    isSpace(text.slice(token.end, next.start)) &&
    shown?.has(text.slice(token.start, next.end)) === true
  )
}

/** No name is longer. The cost of examining a name depends on its length. */
const NAME_LENGTH = 300

/** How far the name that begins with token `i` goes: its last token, and where it ends. */
function grow(
  text: string,
  tokens: readonly Token[],
  i: number,
  limit: number,
  context: Context
): {at: number; end: number} {
  const start = tokens[i]!.start
  let at = i
  let end = tokens[i]!.end
  for (;;) {
    const bracket = bracketAfter(text, end)
    if (bracket && belongsInBrackets(text, start, bracket, tokens, at, context)) {
      // Fe(OH)₃
      end = bracket.end + /^[²³¹⁰-⁹⁺⁻₀-₉]*/.exec(text.slice(bracket.end, bracket.end + 4))![0].length
      while (at + 1 < tokens.length && tokens[at + 1]!.start < end) at++
      continue
    }
    const next = tokens[at + 1]
    if (!next || next.end > Math.min(limit, start + NAME_LENGTH) || !joins(text, start, end, next, context))
      return {at, end}
    at++
    end = next.end
  }
}

/** A telephone number without the number that follows it and counts what comes next: `111 555 0800 12 עיתונאים`. */
function phone(text: string, token: Token, context: Context): Token {
  const all = text.slice(token.start, token.end)
  const shorter = all.replace(/(?<=\d.{5,})[ \u00A0][1-9]\d{0,2}$/, '')
  const {shown} = context
  const cut = shorter !== all && (shown?.has(shorter) ? !shown.has(all) : counts(text, token.end, context))
  return cut ? {...token, end: token.start + shorter.length} : token
}

const isSpace = (text: string): boolean => /^[ \n\u00A0\u202F]$/.test(text)

/** Does the name from `start` to `end` continue with `next`? */
function joins(text: string, start: number, end: number, next: Token, context: Context): boolean {
  const {shown} = context
  const between = text.slice(end, next.start)
  const name = text.slice(start, end)
  const both = () => text.slice(start, next.end)
  if (between.length > 5) return false
  if (next.kind === 'number' || next.kind === 'phone') {
    if (between === '' || (between.length === 1 && /[-–‑/:]/.test(between))) return next.kind === 'number'
    if (!isSpace(between)) return false
    if (shown?.has(name)) return shown.has(both())
    if (next.kind === 'phone') return /^[A-Z]{2}\d\d$|\b(?:ISBN|ISSN|IBAN|Tel|Fax)[.:]?$/.test(name)
    return !/\d$/.test(name) && !counts(text, next.end, context)
  }
  if (next.kind !== 'word')
    return (next.kind === 'handle' || next.kind === 'unit') && isSpace(between) && shown?.has(both()) === true
  if (between === '' || isSpace(between) || /^ ?[&+] ?$/.test(between)) return true
  if (/^[-–‑/—]$/.test(between)) return true
  if (/^['’] ?$/.test(between)) return true
  if (/^:[ \n]$/.test(between)) return !shown?.has(name) || shown.has(both())
  if (/^\.[ \n]$/.test(between)) return abbreviated(name) || shown?.has(both()) === true
  if (/^,[ \n]$/.test(between)) return suffixes.has(text.slice(next.start, next.end)) || oneName(both(), shown)
  if (/^[ \n]["“'‘]$/.test(between)) return text.slice(next.end).search(/^[\w ]{0,30}["”'’] [A-Za-z]/) === 0
  if (/^["”'’][ \n]$/.test(between)) return /["“'‘]/.test(name.slice(1))
  return /^[ \n][-–—/|·][ \n]$|^[;!?][ \n]$/.test(between) && shown?.has(both()) === true
}

/** One name and not two of a list: the source has them together, and neither continues with an "and" or a comma. */
function oneName(both: string, shown: Context['shown']): boolean {
  if (!shown?.has(both)) return false
  const list = /^(?:, |,? ?(?:and|or|&|et|y|und|و|ו)(?: |[\u0590-\u06FF]))/
  return (
    !shown.after(both, 6).some((after) => list.test(after)) &&
    !shown.before(both, 3).some((before) => /\p{L}, $/u.test(before))
  )
}

const wordAfter = new RegExp(`^[ \\n\\u00A0]((?:(?:${RTL_LETTER})|\\p{M}|["'״׳](?=${RTL_LETTER}))+)`, 'u')

/** Does the number before this place count what follows? */
export function counts(text: string, at: number, {pack}: Context): boolean {
  const word = wordAfter.exec(text.slice(at, at + 40))?.[1]
  if (!word) return false
  return (
    pack.counted.words.includes(word) ||
    pack.counted.endings.some((ending) => word.endsWith(ending) && word.length > ending.length + 1)
  )
}

const abbreviated = (name: string): boolean => {
  const last = name.slice(name.search(/[^\s(]*$/))
  return abbreviations.has(last) || /^(?:\p{Lu}\.?|\p{Lu}\p{Ll}?(?:\.\p{Lu})+)$/u.test(last)
}

/** A bracket right after the name, whose content has no right-to-left letter. */
function bracketAfter(text: string, end: number): Span | undefined {
  if (/^(?:\(\)|\[[\w.'"-]*\])/.test(text.slice(end, end + 40)))
    return {start: end, end: end + text.slice(end).search(/[)\]]/) + 1}
  const open = text[end] === '(' ? end : /[ \n\u00A0]/.test(text[end] ?? '') && text[end + 1] === '(' ? end + 1 : -1
  if (open < 0) return undefined
  let depth = 0
  for (let i = open; i < text.length && i < open + 300; i++) {
    const char = text[i]!
    if (char === '(') depth++
    else if (char === ')' && --depth === 0) return {start: open, end: i + 1}
    else if (rtl.test(char) || char === '\uFFFC') return undefined
  }
  return undefined
}
const rtl = new RegExp(RTL_LETTER, 'u')

/** Latin in brackets explains the name before it and forms one run with it; a score or a share belongs to the
 *  sentence. */
function belongsInBrackets(
  text: string,
  start: number,
  bracket: Span,
  tokens: readonly Token[],
  at: number,
  {shown}: Context
): boolean {
  // A call or an index: `main()`, `argv[0]`.
  if (bracket.start === bracket.end - 2 || text[bracket.start] === '[') return true
  const inside: Token[] = []
  for (let i = at + 1; i < tokens.length && tokens[i]!.start < bracket.end; i++) inside.push(tokens[i]!)
  if (inside.some(({kind}) => kind === 'word' || kind === 'handle')) return true
  if (inside.some(({kind}) => kind !== 'number' && kind !== 'phone')) return false
  const name = text.slice(start, bracket.start).trimEnd()
  return inside.length > 0 && (!shown?.has(name) || shown.has(text.slice(start, bracket.end)))
}

/** The end of a name with its own stop: `Yahoo!`, `Inc.`; the sentence's stop remains outside. */
function stop(text: string, start: number, end: number, {shown}: Context): number {
  const char = text[end]
  if (char === undefined || !/[.!?]/.test(char)) return end
  const name = text.slice(start, end)
  const own = end + 1
  const closes = /^["”»'’)\]]*\s*$/.test(text.slice(own, own + 8)) && text.length < own + 8
  if (char === '.' && abbreviated(name)) {
    // At the end of the line one stop serves for both; initials need theirs to be read.
    return closes && !/\.\p{L}+$/u.test(name) ? end : own
  }
  if (char === '.' && closes) return end
  const last = name.slice(name.lastIndexOf(' ') + 1)
  if (stopped.has(last + char) || stopped.has(name.split(' ').slice(-2).join(' ') + char)) return own
  const goesOn = shown
    ?.after(name + char, 4)
    .some((after) => /^(?:\s[\p{Ll}\d]|[,;:)\]'"»–—-]\s?[\p{L}\s]?)/u.test(after))
  return goesOn ? own : end
}
