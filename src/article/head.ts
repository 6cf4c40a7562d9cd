import type {Span, Status} from '../model.ts'
import type {Reporter} from './report.ts'
import {meantStatus} from './status.ts'

/** What opens a file, whether or not a YAML reader can make something of it: what it says of an embargo or a kill
 *  counts all the same. */
export interface Head {
  readonly text: string
  /** Its front matter is fenced as it should be. */
  readonly whole: boolean
}

/** So many lines of a file without a front matter are its head. */
const LINES = 10
/** So many of one whose front matter has no end. */
const MORE = 100

export function headOf(source: string): Head {
  const whole = /^---[ \t]*(?:\r\n?|\n)[\s\S]*?(?:\r\n?|\n)---[ \t]*(?=[\r\n]|$)/.exec(source)?.[0]
  if (whole !== undefined) return {text: whole, whole: true}
  const opened = /^\s*(?:---|\+\+\+)[ \t]*[\r\n]/.test(source)
  const lines = new RegExp(`^(?:[^\\r\\n]*(?:\\r\\n?|\\n)){0,${opened ? MORE : LINES}}`)
  return {text: lines.exec(source.slice(0, 20_000))?.[0] ?? '', whole: false}
}

/** A front matter that is none to a reader of Markdown: without an end, or not at the first line. */
export function reportFence(source: string, {whole}: Head, report: Reporter): void {
  const [, before = '', fence = ''] = /^(\s*)(---[ \t]*(?:\r\n?|\n))(?=["']?[\w-]+["']?[ \t]*:)/.exec(source) ?? []
  if (whole || !fence) return
  const span = {start: before.length, end: before.length + 3}
  if (before) {
    report(
      'article-front-matter',
      span,
      'Unexpected lines before the front matter, expected its `---` as the first line; delete them'
    )
    return
  }
  report(
    'article-front-matter',
    span,
    'Missing the end of the front matter, expected a line `---` after its last field; add it'
  )
}

/** The status that a head gives, where some line takes the story back: in capitals, twice, in YAML that breaks off. */
export function statusIn({text}: Head, names: readonly string[]): Status | undefined {
  const own = new Set(names.map((name) => name.toLowerCase()))
  for (const line of text.split(/\r\n?|\n/)) {
    const [, name = '', value = ''] = /^["']?([^\s"':=]+)["']?[ \t]*[:=][ \t]*["']?([^\s"'#]*)/.exec(line) ?? []
    const status = own.has(name.toLowerCase()) ? meantStatus(value) : undefined
    if (status) return status
  }
  return undefined
}

const EMBARGO =
  /^([ \t>*_-]*|[^\r\n]*[{,][ \t]*)(["']?embargo(?:ed)?(?:[ _-]?(?:at|date|end|ends|for|on|till?|time|until))?["']?)[*_]*[ \t]*[:=][ \t]*([^\r\n]*)/gim
const NOTHING = /^(?:#.*|~|null|false|no|none|["']{2})?$/i

/** An embargo that stands where no reader looks for it: under another name, in another field, in a broken head. */
export function strayEmbargo({
  text
}: Head): {readonly name: string; readonly value: string; readonly span: Span} | undefined {
  for (const {index, 0: line, 1: indent = '', 2: name = '', 3: value = ''} of text.matchAll(EMBARGO)) {
    const stated = value.trim()
    if (NOTHING.test(stated)) continue
    return {name, value: stated, span: {start: index + indent.length, end: index + line.length}}
  }
  return undefined
}
