/** The front matter of a file, in whichever of its three formats. */

import type {RootContent} from 'mdast'
import {tells} from '../messages/tells.ts'
import type {FrontFormat, Span} from '../model.ts'
import {type Front, type FrontNode, readFront} from './front.ts'
import {frontBlock} from './front-block.ts'
import {readToml} from './front-toml.ts'
import type {Reporter} from './report.ts'

export interface LocatedFront extends Front {
  readonly located?: {readonly format: FrontFormat; readonly text: Span}
}

/** `first` is the first node of the file's tree. */
export function frontOf(first: RootContent | undefined, source: string, report: Reporter): LocatedFront {
  const block = frontBlock(source)
  if (block) {
    const {format, text} = block
    const inner = source.slice(text.start, text.end)
    return {...readFormat(inner, format, text.start, report), located: {format, text}}
  }
  if (first?.type !== 'yaml') return {entries: [], fields: []}
  const start = first.position?.start.offset ?? 0
  const end = first.position?.end.offset ?? 0
  const line = /\r\n?|\n/.exec(source.slice(start, end))
  const base = start + (line ? line.index + line[0].length : 3)
  const text = {start: base, end: base + first.value.length}
  return {...readFront(source.slice(text.start, text.end), base, report), located: {format: 'yaml', text}}
}

/** The fields of a front matter in TOML or JSON as plain data, scalars as text; of a file with neither, nothing. */
export function blockFields(source: string): ReadonlyMap<string, unknown> | undefined {
  const block = frontBlock(source)
  if (!block) return undefined
  const {format, text} = block
  const {entries} = readFormat(source.slice(text.start, text.end), format, text.start, () => {})
  return new Map(entries.map(({name, value}) => [name, asTexts(value)]))
}

/** A file of one of the notations as plain data, numbers and dates as text, and what is wrong with it. */
export function dataOf(text: string, format: FrontFormat): {data: Record<string, unknown>; problems: string[]} {
  const problems: string[] = []
  const {entries} = readFormat(text, format, 0, (_rule, _span, {reason}) => problems.push(reason))
  return {data: Object.fromEntries(entries.map(({name, value}) => [name, asTexts(value)])), problems}
}

function asTexts(node: FrontNode): unknown {
  if (node.shape === 'list') return node.list().map(asTexts)
  const entries = node.entries()
  return entries ? Object.fromEntries(entries.map(({name, value}) => [name, asTexts(value)])) : node.text()
}

/** Read the text of a front matter; `base` is where it begins in its file. */
function readFormat(text: string, format: FrontFormat, base: number, report: Reporter): Front {
  if (format === 'toml') return readToml(text, base, report)
  if (format === 'yaml') return readFront(text, base, report)
  const at = jsonFault(text)
  if (at === undefined) return readFront(text, base, report)
  report('article-front-matter', {start: base + at, end: base + at}, tells('front/json', {}))
  // Every JSON is YAML, whose reader says more of what can be read.
  return readFront(text, base, () => {})
}

/** Where a text stops being JSON, as far as the parser says. */
function jsonFault(text: string): number | undefined {
  try {
    JSON.parse(text)
    return undefined
  } catch (error) {
    const [, position] = /position (\d+)/.exec(String(error)) ?? []
    return position === undefined ? 0 : Math.min(Number(position), text.length)
  }
}
