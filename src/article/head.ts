import type {Language} from '../languages/language.ts'
import {tells} from '../messages/tells.ts'
import type {Span, Status} from '../model.ts'
import {embargoLine} from './embargo-line.ts'
import {embargoInText} from './embargo-text.ts'
import type {FrontEntry} from './front.ts'
import {frontEnd} from './front-block.ts'
import type {Reporter} from './report.ts'
import {meantStatus} from './status.ts'

/** The head of a file, whether or not a YAML parser can read it: what it says of an embargo or a kill counts all the
 *  same. */
export interface Head {
  readonly text: string
  /** Whether its front matter is fenced properly. */
  readonly whole: boolean
}

/** This many lines of a file without front matter are its head. */
const LINES = 10
/** This many lines if the front matter has no end. */
const MORE = 100

export function headOf(source: string): Head {
  const end = frontEnd(source)
  if (end > 0) return {text: source.slice(0, end), whole: true}
  const opened = /^\s*(?:---|\+\+\+)[ \t]*[\r\n]/.test(source)
  const lines = new RegExp(`^(?:[^\\r\\n]*(?:\\r\\n?|\\n)){0,${opened ? MORE : LINES}}`)
  return {text: lines.exec(source.slice(0, 20_000))?.[0] ?? '', whole: false}
}

/** A front matter that a Markdown parser does not recognize: without an end, or not at the first line. */
export function reportFence(source: string, {whole}: Head, report: Reporter): void {
  const [, before = '', fence = ''] = /^(\s*)(---[ \t]*(?:\r\n?|\n))(?=["']?[\w-]+["']?[ \t]*:)/.exec(source) ?? []
  if (whole || !fence) return
  const span = {start: before.length, end: before.length + 3}
  if (before) {
    report('article-front-matter', span, tells('front/before', {}))
    return
  }
  report('article-front-matter', span, tells('front/end', {}))
}

/** The status that a head states, if some line takes the story back: in capitals, twice, in YAML that breaks off. */
export function statusIn({text}: Head, names: readonly string[]): Status | undefined {
  const own = new Set(names.map((name) => name.toLowerCase()))
  for (const line of text.split(/\r\n?|\n/)) {
    const [, name = '', value = ''] = /^["']?([^\s"':=]+)["']?[ \t]*[:=][ \t]*["']?([^\s"'#]*)/.exec(line) ?? []
    const status = own.has(name.toLowerCase()) ? meantStatus(value) : undefined
    if (status) return status
  }
  return undefined
}

export interface Stray {
  readonly name: string
  readonly value: string
  readonly span: Span
}

const NAME = /^embargo(?:ed)?(?:[ _-]?(?:at|date|end|ends|for|on|till?|time|until))?$/i
const LINE = new RegExp(`^([ \\t>*_{-]*)["']?(${NAME.source.slice(1, -1)})["'*_]*[ \\t]*[:=][ \\t]*([^\\r\\n]*)`, 'gim')
const NOTHING = /^(?:#.*|~|null|false|no|none|["']{2})?$/i

/** An embargo where no parser looks for it: in a head that cannot be parsed. Without a fence, `Embargo: sixty years on`
 *  may be a headline. */
export function strayLine({text}: Head): Stray | undefined {
  const fenced = /^\s*(?:---|\+\+\+)[ \t]*[\r\n]/.test(text)
  for (const {index, 0: line, 1: indent = '', 2: name = '', 3: value = ''} of text.matchAll(LINE)) {
    const stated = value.trim()
    if (!NOTHING.test(stated) && (fenced || name !== 'Embargo'))
      return {name, value: stated, span: {start: index + indent.length, end: index + line.length}}
  }
  return undefined
}

/** As above: in a field of another name, inside another field, or in the words of one. */
export function strayField(entries: readonly FrontEntry[], languages: readonly Language[]): Stray | undefined {
  for (const {name, nameSpan, value} of entries) {
    const found = name === 'embargo' ? undefined : inData({[name]: value.data()}, languages)
    if (found) return {...found, span: nameSpan}
  }
  return undefined
}

/** As a comment in the front matter, or as a line of its own above or below the text. */
export function strayNote(source: string, {text, whole}: Head, languages: readonly Language[]): Stray | undefined {
  const front = whole ? text : ''
  for (const {index, 0: line} of front.matchAll(/^[ \t]*#[^\r\n]*/gm)) {
    const comment = line.replace(/^[ \t#]+/, '')
    // A field that is commented out does not count.
    if (!/^[\w-]+:/.test(comment) && embargoLine(comment, languages)) return note(line, index)
  }
  const found = embargoInText(source, front.length, languages)
  return found && note(source.slice(found.span.start, found.span.end), found.span.start)
}

function note(line: string, at: number): Stray {
  const said = line.trim()
  const start = at + line.indexOf(said)
  return {name: said, value: said, span: {start, end: start + said.length}}
}

function inData(data: unknown, languages: readonly Language[]): {name: string; value: string} | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  for (const [name, value] of Object.entries(data)) {
    const stated = typeof value === 'object' ? JSON.stringify(value) : String(value)
    if (NAME.test(name) && !NOTHING.test(stated.trim())) return {name, value: stated}
    if (typeof value === 'string' && embargoLine(value, languages, true))
      return {name: value.trim(), value: value.trim()}
    const found = inData(value, languages)
    if (found) return found
  }
  return undefined
}
