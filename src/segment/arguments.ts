/** Texts in the attributes of a component, `<Card title="…">`, and in the arguments of a shortcode,
 *  `{{< figure caption="…" >}}`, which readers see by the name that they have. */
import {decodeHtml} from '../article/html.ts'
import type {SegmentRole, SegmentSyntax, Span} from '../model.ts'
import {type Inner, WORDS} from './inline.ts'

/** Names of attributes whose texts readers see, where the configuration names no others. */
export const shownAttributes: readonly string[] = ['alt', 'caption', 'label', 'title']

interface Kind {
  readonly open: RegExp
  readonly end: RegExp
  readonly syntax: SegmentSyntax
  /** What the value says, by what stands between its quotation marks. */
  read(written: string): string
}

const asWritten = (written: string): string => written

const kinds: readonly Kind[] = [
  {open: /<[^\s/>{]+/y, end: /\/?>/y, syntax: 'attribute', read: decodeHtml},
  {
    open: /\{\{[<%]-?\s*[^\s/>%]+/y,
    end: /[>%]\}\}|\/[>%]\}\}/y,
    syntax: 'string',
    read: (written) => written.replace(/\\(["\\])/g, '$1')
  },
  // What a tag of the language itself names is a variable.
  {
    open: /\{%-?\s*(?!(?:assign|capture|case|elsif|for|if|set|unless|when)\b)\w+/y,
    end: /-?%\}/y,
    syntax: 'argument',
    read: asWritten
  }
]

/** The texts of the tag that begins at `start` of the source, under one of the names. */
export function* argumentTexts(source: string, {start, end}: Span, names: readonly string[]): Iterable<Inner> {
  for (const kind of kinds) {
    const from = matchAt(kind.open, source, start)
    if (from === undefined) continue
    for (const {name, value} of argumentsIn(source, {start: from, end}, kind.end)) {
      const written = source.slice(value.start, value.end)
      if (!names.includes(name) || !WORDS.test(written) || FILLED.test(written)) continue
      const span = kind.syntax === 'attribute' ? value : {start: value.start - 1, end: value.end + 1}
      yield {role: ROLES[name] ?? 'title', syntax: kind.syntax, span, value: kind.read(written)}
    }
    return
  }
}

/** What the site puts there itself. */
const FILLED = /\{[{%]|\$\{/
const ROLES: Readonly<Record<string, SegmentRole>> = {alt: 'alt', caption: 'caption'}

const NAME = /[^\s=<>"'`{}/]+/y
const SIGN = /\s*=\s*/y

interface Argument {
  readonly name: string
  /** Between its quotation marks. */
  readonly value: Span
}

/** The named texts up to the end of the tag. Forward only: what is not closed ends the search. */
function* argumentsIn(source: string, {start, end}: Span, close: RegExp): Iterable<Argument> {
  let at: number | undefined = start
  while (at !== undefined && at < end && matchAt(close, source, at) === undefined) {
    const named = matchAt(NAME, source, at)
    const sign = named === undefined ? undefined : matchAt(SIGN, source, named)
    const from: number = sign ?? named ?? at
    const after = sign === undefined && named !== undefined ? named : pastValue(source, from, end)
    if (sign !== undefined && after !== undefined && /["'`]/.test(source[from]!))
      yield {name: source.slice(at, named), value: {start: from + 1, end: after - 1}}
    at = after
  }
}

/** Behind a text in quotation marks, an expression in braces, or any other sign. */
function pastValue(source: string, at: number, end: number): number | undefined {
  const sign = source[at]!
  if (sign === '{') return pastBraces(source, at, end)
  if (!/["'`]/.test(sign)) return at + 1
  for (let next = at + 1; next < end; next++) {
    if (source[next] === '\\' && sign === '"') next++
    else if (source[next] === sign) return next + 1
  }
  return undefined
}

function pastBraces(source: string, at: number, end: number): number | undefined {
  let depth = 0
  for (let next: number | undefined = at; next !== undefined && next < end; ) {
    const sign = source[next]!
    if (/["'`]/.test(sign)) {
      next = pastValue(source, next, end)
      continue
    }
    if (sign === '{') depth++
    else if (sign === '}' && --depth === 0) return next + 1
    next++
  }
  return undefined
}

function matchAt(pattern: RegExp, source: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(source) ? pattern.lastIndex : undefined
}
