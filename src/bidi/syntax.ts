import type {Span} from '../model.ts'
import {RTL_LETTER} from './characters.ts'

/** What a site's programs read in a text, byte by byte. No mark of direction may stand inside it or touch it: `{#id}`
 *  with a mark after it is not an attribute, `:::note` with one before it not a directive. */
export interface Syntax extends Span {
  /** Words follow that take marks like any others: `:::note[`, `^[`. A mark may stand at its end. */
  readonly open?: true
}

const value = `(?:"[^"\\n]*"|'[^'\\n]*'|\\{[^{}]*\\}|[^\\s"'<>{}=\`]+)`
const patterns: readonly string[] = [
  // Hugo, Liquid, Nunjucks, Handlebars, Vue; in three braces first
  '\\{\\{\\{[^{}]{0,300}\\}\\}\\}',
  '\\{\\{[<%][\\s\\S]{0,400}?[>%]\\}\\}',
  '\\{\\{(?:[^{}]|\\{[^{}]{0,80}\\}){0,300}\\}\\}',
  '\\{%[\\s\\S]{0,400}?%\\}',
  '\\{#(?=[ -])[\\s\\S]{0,400}?#\\}',
  // attributes: {#id .class}, {: .class}, {.class key="value"}
  '\\{:?[ ]?[#.][^{}\\n]{0,200}\\}',
  '\\{::?[^{}\\n]{0,200}\\}',
  // an expression of MDX or code, a role of MyST: RTL letters make it a word in braces
  `\\{(?!(?:[^{}\\n]{0,200}?)${RTL_LETTER})[^{}\\n]{1,200}\\}`,
  // components and tags
  `</?[A-Za-z][\\w.:-]{0,60}(?:\\s{1,4}(?:[@:\\w][\\w.:-]{0,60}(?:=${value})?|\\{[^{}\\n]{0,200}\\})){0,12}\\s{0,4}/?>`,
  '</>',
  '<!--[\\s\\S]{0,400}?-->',
  // [[wikilink|words]], ![[embed]], inline notes, references to notes
  '!?\\[\\[[^[\\]\\n]{1,200}\\]\\]',
  '\\[\\^[^\\]\\s]{1,60}\\]:?',
  '\\^\\[',
  // WordPress: [gallery ids="1,2"], [/caption]
  `\\[/[a-z][\\w-]{0,40}\\]|\\[[a-z][\\w-]{0,40}(?: [\\w-]{1,40}=(?:"[^"\\n]*"|'[^'\\n]*'|[^\\s\\]"']+)){1,12} ?/?\\]`,
  // mathematics: no digit behind the sign that ends it, as in prices
  '\\$\\$[^$]{1,400}\\$\\$',
  `(?<![\\p{L}\\p{N}$\\\\])\\$(?![\\s$])(?!\\d[\\d.,]*[a-z]{0,2}[\\s,;:)\\-–][^$\\n=^_\\\\+]*\\$)(?!(?:[^$\\n\\\\]{0,200}?)${RTL_LETTER})[^$\\n]{1,200}(?<![\\s\\\\(\\-–])\\$(?![\\p{L}\\p{N}$])`,
  // directives: :::note, ::video[…], :abbr[…]
  '(?:^|(?<=\\n))[ \\t>]*:{2,}[ \\t]*(?:\\{[^{}\\n]*\\}|[A-Za-z][\\w-]*)?\\[?',
  '(?<![\\p{L}\\p{N}:]):[a-z][a-z0-9_+-]{0,40}(?::(?![\\p{L}\\p{N}])|\\[)',
  // notes of GitHub, Obsidian and MkDocs, abbreviations
  '(?:^|(?<=\\n))[ \\t>]*(?:\\[!\\w{1,30}\\][+-]?|(?:!!!|\\?\\?\\?\\+?) [\\w-]{1,30}|\\*\\[[^\\]\\n]{1,60}\\]:|: (?=\\S))'
]
const syntax = new RegExp(patterns.map((one) => `(?:${one})`).join('|'), 'gu')
/** What each of them holds: most texts have no such sign. */
const any = /[{<[$]|\^\[|:[:a-z]|!!!|\?{3}|(?:^|\n)[ \t>]*:/

/** In order, without overlap. Linear: every pattern looks a bounded way ahead. */
export function syntaxSpans(text: string): Syntax[] {
  if (!any.test(text)) return []
  return Array.from(text.matchAll(syntax), ({0: found, index}) => ({
    start: index,
    end: index + found.length,
    ...(found.endsWith('[') && {open: true as const})
  }))
}

/** A line that is recognized by its beginning and is not part of the paragraph around it: a directive, the name of a
 *  note. */
export const isSyntaxLine = (line: string): boolean => /^[ \t]*(?::{2,}|\[!\w{1,30}\])/.test(line)

/** Where a mark that is wanted at a place may stand: there, or beyond the space beside it if syntax touches the place,
 *  or nowhere. */
export function placeBeside(text: string, at: number, spans: readonly Syntax[]): number | undefined {
  const touching = touchedAt(at, spans)
  if (!touching) return at
  const {start, end} = touching
  if (at !== start && at !== end) return undefined
  const beyond = at === start ? text.slice(0, at).trimEnd().length : text.length - text.slice(at).trimStart().length
  const away = beyond !== at && beyond > 0 && beyond < text.length
  return away && !touchedAt(beyond, spans) ? beyond : undefined
}

/** The syntax in which a place lies, or which begins or ends at it. */
export function touchedAt(at: number, spans: readonly Syntax[]): Syntax | undefined {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start <= at) low = middle + 1
    else high = middle
  }
  // If two meet here, either will do.
  for (const span of [spans[low - 1], spans[low - 2]]) {
    if (span && (span.open ? at < span.end : at <= span.end)) return span
  }
  return undefined
}
