import type {FrontFormat, Span} from '../model.ts'

/** Where a front matter stands that is not YAML between `---` lines. */
export interface FrontBlock {
  readonly format: Exclude<FrontFormat, 'yaml'>
  /** With its fences. */
  readonly whole: Span
  /** What a parser of the format reads. */
  readonly text: Span
}

const FENCED = /^(\+\+\+|---(?:toml|json))[ \t]*(?:\r\n?|\n)/
/** A Markdown text may begin with a brace as well: `{{< figure >}}`, `{: .lead}`. */
const BRACE = /^\{\s*(?:"|\}[ \t]*(?:[\r\n]|$))/

/** The TOML or JSON at the head of a file: between `+++` lines, between `---toml` or `---json` and `---`, or from a
 *  brace to its own, as Hugo reads it. Undefined if there is none, or no end of it. Linear. */
export function frontBlock(source: string): FrontBlock | undefined {
  if (source[0] === '{') return BRACE.test(source) ? braced(source) : undefined
  const fence = FENCED.exec(source)
  if (!fence) return undefined
  const start = fence[0].length
  const end = new RegExp(fence[1] === '+++' ? CLOSE_TOML : CLOSE, 'gm')
  end.lastIndex = start
  const found = end.exec(source)
  if (!found) return undefined
  const text = {start, end: found.index}
  const format = fence[1] === '---json' ? 'json' : 'toml'
  return {format, whole: {start: 0, end: found.index + found[0].length}, text}
}

/** Behind a front matter of any format, fences included; 0 where there is none. */
export function frontEnd(source: string): number {
  return frontBlock(source)?.whole.end ?? YAML.exec(source)?.[0].length ?? 0
}

const YAML = /^---[ \t]*(?:\r\n?|\n)(?:[\s\S]*?(?:\r\n?|\n))?---[ \t]*(?=[\r\n]|$)/
const CLOSE_TOML = /^\+\+\+[ \t]*$/
const CLOSE = /^---[ \t]*$/

/** To the brace that closes the first, with nothing else in its line. */
function braced(source: string): FrontBlock | undefined {
  let depth = 0
  let quoted = false
  for (let at = 0; at < source.length; at++) {
    const sign = source[at]
    if (quoted && sign === '\\') at++
    else if (sign === '"') quoted = !quoted
    else if (quoted) continue
    else if (sign === '{') depth++
    else if (sign === '}' && --depth === 0) {
      const span = {start: 0, end: at + 1}
      const alone = /^[ \t]*(?:[\r\n]|$)/.test(source.slice(span.end, span.end + LINE))
      return alone ? {format: 'json', whole: span, text: span} : undefined
    }
  }
  return undefined
}

/** So much is looked at behind the last brace. */
const LINE = 200

/** The file with spaces in place of that head, so that every offset stays and no parser of Markdown reads it. */
export function withoutBlock(source: string, {whole}: FrontBlock): string {
  return source.slice(0, whole.end).replace(/[^\r\n]/g, ' ') + source.slice(whole.end)
}
