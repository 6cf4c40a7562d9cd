/** Changes of a front matter in TOML or JSON; that in YAML is changed in `front-edit.ts`. */
import {type AST, parseTOML} from 'toml-eslint-parser'
import {isMap, isScalar, isSeq, type Node, type Pair, parseDocument} from 'yaml'
import {blockFields, type FrontBlock, frontBlock} from '../../article/index.ts'
import {doubleQuoted} from '../../edition/splice-yaml.ts'
import {UsageError} from '../files/errors.ts'

/** A change of the front matter, by the names that the file itself uses. */
export type FrontChange =
  | {readonly name: string; readonly value: string}
  | {readonly name: string; readonly append: Readonly<Record<string, string>>}

interface Replacement {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A byte order mark belongs to the encoding. */
export const withoutMark = (markdown: string): string => markdown.replace(/^\uFEFF/, '')

/** The file with the change; undefined if its front matter is in YAML, or if it has none. Throws a `UsageError` where
 *  the field cannot be changed alone. */
export function editBlock(markdown: string, change: FrontChange): string | undefined {
  const source = withoutMark(markdown)
  const block = frontBlock(source)
  if (!block) return undefined
  const mark = markdown.slice(0, markdown.length - source.length)
  const {start} = block.text
  const text = source.slice(start, block.text.end)
  const broken = block.format === 'toml' && !isToml(text)
  const made = broken ? inBrokenToml(text, change) : replacement(text, block, change)
  const after = made && source.slice(0, start + made.start) + made.text + source.slice(start + made.end)
  if (after !== undefined && (broken || sameButFor(source, after, change))) return mark + after
  throw new UsageError(
    `Found a front matter in which \`${change.name}\` cannot be changed alone; change it by hand, then run \`polyedition build\``
  )
}

function replacement(text: string, {format}: FrontBlock, change: FrontChange): Replacement | undefined {
  try {
    return format === 'toml' ? inToml(text, change) : inJson(text, change)
  } catch {
    return undefined
  }
}

function isToml(text: string): boolean {
  try {
    parseTOML(text)
    return true
  } catch {
    return false
  }
}

/** A story is taken back though nobody can read what else its front matter says: in place of the line of that name, or
 *  as the first. */
function inBrokenToml(text: string, change: FrontChange): Replacement | undefined {
  if (!('value' in change)) return undefined
  const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
  const name = change.name.replace(/[^\p{L}\p{N}_-]/gu, '\\$&')
  const line = new RegExp(`^${name}[ \\t]*=.*$`, 'm').exec(text)
  const written = `${change.name} = ${tomlScalar(change.value)}`
  return line ? {start: line.index, end: line.index + line[0].length, text: written} : insert(0, written + eol)
}

const insert = (at: number, text: string): Replacement => ({start: at, end: at, text})

function inJson(text: string, change: FrontChange): Replacement | undefined {
  const {contents} = parseDocument(text, {uniqueKeys: false, logLevel: 'silent'})
  if (!isMap(contents)) return undefined
  const written = 'value' in change ? doubleQuoted(change.value) : jsonMap(change.append)
  const pair = contents.items.find(({key}) => isScalar(key) && key.value === change.name) as Pair | undefined
  const node = pair?.value as Node | undefined
  if (!pair) {
    const brace = text.indexOf('{') + 1
    const space = /^\s*/.exec(text.slice(brace))![0]
    const rest = contents.items.length === 0 ? '' : space === '' ? ', ' : ','
    return insert(brace, `${space}"${change.name}": ${'value' in change ? written : `[${written}]`}${rest}`)
  }
  if (!node?.range) return undefined
  const [start, end] = node.range
  if ('value' in change) return {start, end, text: written}
  if (!isSeq(node)) return undefined
  const last = node.items.at(-1) as Node | undefined
  return last?.range ? insert(last.range[1], `, ${written}`) : insert(start + 1, written)
}

const jsonMap = (item: Readonly<Record<string, string>>): string =>
  `{${Object.entries(item)
    .map(([name, value]) => `"${name}": ${doubleQuoted(value)}`)
    .join(', ')}}`

function inToml(text: string, change: FrontChange): Replacement | undefined {
  const [top] = parseTOML(text).body
  const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
  const pair = top.body.find(
    (node): node is AST.TOMLKeyValue => node.type === 'TOMLKeyValue' && nameOf(node.key) === change.name
  )
  if ('value' in change) {
    if (!pair) return insert(0, `${change.name} = ${tomlScalar(change.value)}${eol}`)
    const [start, end] = pair.value.range
    return {start, end, text: tomlScalar(change.value)}
  }
  if (!pair) {
    const head = /(?:^|[\r\n])$/.test(text) ? '' : eol
    return insert(text.length, `${head}${eol}[[${change.name}]]${eol}${tomlLines(change.append, eol)}`)
  }
  if (pair.value.type !== 'TOMLArray') return undefined
  const last = pair.value.elements.at(-1)
  const item = `{${tomlLines(change.append, ', ').replace(/, $/, '')}}`
  return last ? insert(last.range[1], `, ${item}`) : insert(pair.value.range[0] + 1, item)
}

const nameOf = ({keys}: AST.TOMLKey): string | undefined => {
  const [key] = keys
  return keys.length > 1 || !key ? undefined : key.type === 'TOMLBare' ? key.name : key.value
}

const tomlLines = (item: Readonly<Record<string, string>>, end: string): string =>
  Object.entries(item)
    .map(([name, value]) => `${name} = ${tomlScalar(value)}${end}`)
    .join('')

/** Days and instants are TOML's own; everything else is a text. */
const MOMENT = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))?$/
const tomlScalar = (value: string): string => (MOMENT.test(value) ? value : doubleQuoted(value))

/** Whether only the one field differs, and has the intended value. */
function sameButFor(before: string, after: string, change: FrontChange): boolean {
  const [old, now] = [blockFields(before), blockFields(after)]
  if (!old || !now) return false
  const list = old.get(change.name)
  const wanted = 'value' in change ? change.value : [...(Array.isArray(list) ? list : []), change.append]
  return [...new Set([...old.keys(), ...now.keys()])].every((name) => {
    const expected = name === change.name ? wanted : old.get(name)
    return JSON.stringify(now.get(name)) === JSON.stringify(expected)
  })
}
