import {type AST, ParseError, parseTOML} from 'toml-eslint-parser'
import {inEnglish, type Said} from '../messages/says.ts'
import {tells} from '../messages/tells.ts'
import type {FrontField, Span} from '../model.ts'
import {type Front, type FrontEntry, type FrontNode, frontExcess} from './front.ts'
import type {Reporter} from './report.ts'

/** One value of the file; a table may be made of several stretches of it. */
type Value =
  | {readonly kind: 'scalar'; readonly span: Span; data: unknown; text: string | undefined; readonly isText: boolean}
  | {readonly kind: 'list'; readonly span: Span; readonly items: Value[]}
  | {readonly kind: 'map'; readonly span: Span; readonly pairs: Map<string, {readonly nameSpan: Span; value: Value}>}
type Table = Extract<Value, {kind: 'map'}>

/** The parser is not linear in these. */
const MOST_TABLES = 1_000
const MOST_PARTS = 50

/** Read TOML with the place of every value. `base` is where `text` begins in the file. */
export function readToml(text: string, base: number, report: Reporter): Front {
  const fields: FrontField[] = []
  const none: Front = {entries: [], fields}
  const problem = frontExcess(text) ?? excessive(text)
  if (problem !== undefined) {
    report('article-limit', {start: base, end: base}, problem)
    return none
  }
  try {
    const [top] = parseTOML(text).body
    const root = tableOf({start: base, end: base + text.length})
    for (const node of top.body) {
      if (node.type === 'TOMLKeyValue') put(root, node, base)
      else {
        const table = opened(root, node, base)
        for (const pair of node.body) put(table, pair, base)
      }
    }
    return {entries: entriesOf(root, fields), fields}
  } catch (error) {
    if (!(error instanceof ParseError)) throw error
    const at = base + Math.min(error.index, text.length)
    const what = error.message.replace(/\.$/, '')
    report('article-front-matter', {start: at, end: at}, tells('front/toml', {what: inEnglish(what)}))
    return none
  }
}

function excessive(text: string): Said | undefined {
  const tables = text.match(/^[ \t]*\[/gm)?.length ?? 0
  if (tables > MOST_TABLES) return tells('front/tables', {tables, most: MOST_TABLES})
  const dotted = new RegExp(`(?:[\\w"'-][ \\t]*\\.[ \\t]*){${MOST_PARTS}}`)
  return dotted.test(text) ? tells('front/parts', {most: MOST_PARTS}) : undefined
}

const tableOf = (span: Span): Table => ({kind: 'map', span, pairs: new Map()})
const spanOf = ({range: [start, end]}: {readonly range: readonly [number, number]}, base: number): Span => ({
  start: base + start,
  end: base + end
})
const nameOf = (key: AST.TOMLBare | AST.TOMLQuoted): string => (key.type === 'TOMLBare' ? key.name : key.value)

/** The table below `parent` by this name: the one that is there, in a list its last, or a new one. */
function below(parent: Table, name: string, nameSpan: Span): Table {
  const there = parent.pairs.get(name)?.value
  const last = there?.kind === 'list' ? there.items.at(-1) : there
  if (last?.kind === 'map') return last
  const fresh = tableOf(nameSpan)
  parent.pairs.set(name, {nameSpan, value: fresh})
  return fresh
}

function opened(root: Table, {key, kind}: AST.TOMLTable, base: number): Table {
  const last = key.keys.at(-1)!
  const parent = key.keys.slice(0, -1).reduce((at, one) => below(at, nameOf(one), spanOf(one, base)), root)
  const nameSpan = spanOf(last, base)
  if (kind === 'standard') return below(parent, nameOf(last), nameSpan)
  const fresh = tableOf(nameSpan)
  const there = parent.pairs.get(nameOf(last))?.value
  if (there?.kind === 'list') there.items.push(fresh)
  else parent.pairs.set(nameOf(last), {nameSpan, value: {kind: 'list', span: nameSpan, items: [fresh]}})
  return fresh
}

function put(table: Table, {key, value}: AST.TOMLKeyValue, base: number): void {
  const last = key.keys.at(-1)!
  const parent = key.keys.slice(0, -1).reduce((at, one) => below(at, nameOf(one), spanOf(one, base)), table)
  parent.pairs.set(nameOf(last), {nameSpan: spanOf(last, base), value: made(value, base)})
}

function made(node: AST.TOMLContentNode, base: number): Value {
  const span = spanOf(node, base)
  if (node.type === 'TOMLArray') return {kind: 'list', span, items: node.elements.map((one) => made(one, base))}
  if (node.type === 'TOMLInlineTable') {
    const table = tableOf(span)
    for (const pair of node.body) put(table, pair, base)
    return table
  }
  const isText = node.kind === 'string'
  if ('datetime' in node) return {kind: 'scalar', span, data: node.datetime, text: node.datetime, isText}
  return {kind: 'scalar', span, data: node.value, text: 'number' in node ? node.number : String(node.value), isText}
}

function entriesOf({pairs}: Table, fields: FrontField[]): FrontEntry[] {
  return [...pairs].map(([name, {nameSpan, value}]) => ({name, nameSpan, value: nodeOf(value, fields)}))
}

function nodeOf(value: Value, fields: FrontField[]): FrontNode {
  const {span} = value
  const text = () => (value.kind === 'scalar' ? value.text : undefined)
  const shape = value.kind === 'scalar' ? 'text' : value.kind
  const node: FrontNode = {
    span,
    shape,
    empty: shape === 'text' && text()?.trim() === '',
    text,
    prose(path) {
      const trimmed = text()?.trim()
      if (trimmed) fields.push({path, value: trimmed, span})
      return trimmed
    },
    list: () => (value.kind === 'list' ? value.items.map((item) => nodeOf(item, fields)) : [node]),
    entries: () => (value.kind === 'map' ? entriesOf(value, fields) : undefined),
    texts: () => textsIn(value),
    data: () => dataOf(value)
  }
  return node
}

function textsIn(value: Value): ReturnType<FrontNode['texts']> {
  if (value.kind === 'list') return value.items.flatMap(textsIn)
  if (value.kind === 'map') return [...value.pairs.values()].flatMap((pair) => textsIn(pair.value))
  if (!value.isText || value.text === undefined) return []
  const drop = () => {
    value.text = undefined
    value.data = null
  }
  return [{text: value.text, span: value.span, drop}]
}

function dataOf(value: Value): unknown {
  if (value.kind === 'list') return value.items.map(dataOf)
  if (value.kind === 'map')
    return Object.fromEntries([...value.pairs].map(([name, pair]) => [name, dataOf(pair.value)]))
  return value.data
}
