import {isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap, type YAMLSeq} from 'yaml'
import {blockFields} from '../../article/index.ts'
import {writeYaml} from '../../edition/splice-yaml.ts'
import {UsageError} from '../files/errors.ts'
import {editBlock, type FrontChange, withoutMark} from './front-edit-block.ts'

export type {FrontChange} from './front-edit-block.ts'

/** Change fields of the front matter in the text of an article. Nothing else changes by a byte, neither comments nor
 *  order nor quoting. Each change is read back; one that would change another field throws a `UsageError`. */
export function editFront(markdown: string, changes: readonly FrontChange[]): string {
  return changes.reduce((text, change) => editBlock(text, change) ?? applied(text, change), markdown)
}

/** The name that a field has in this front matter: ours, else the site's, else ours again for a new one. */
export function nameInFront(markdown: string, name: string, fields: Readonly<Record<string, string>>): string {
  const contents = documentOf(frontOf(markdown)?.yaml ?? '').contents
  const block = blockFields(withoutMark(markdown))
  const names = [name, ...Object.keys(fields).filter((own) => fields[own] === name)]
  const forms = names.flatMap((one) => [one, one.normalize('NFC'), one.normalize('NFD')])
  return forms.find((one) => (block ? block.has(one) : isMap(contents) && pairOf(contents, one))) ?? name
}

interface Front {
  /** Offsets of `yaml` in the file; its last line break belongs to it. */
  readonly start: number
  readonly end: number
  readonly yaml: string
  readonly eol: string
}

const FRONT = /^(\uFEFF?---[ \t]*(\r\n|\n|\r))([\s\S]*?)(?:(?<=[\r\n])---[ \t]*(?:[\r\n]|$))/

function frontOf(markdown: string): Front | undefined {
  const match = FRONT.exec(markdown)
  if (!match) return undefined
  const [, opening = '', eol = '\n', yaml = ''] = match
  return {start: opening.length, end: opening.length + yaml.length, yaml, eol}
}

function applied(markdown: string, change: FrontChange): string {
  const front = frontOf(markdown)
  if (!front) {
    const eol = /\r\n|\n|\r/.exec(markdown)?.[0] ?? '\n'
    const mark = markdown.startsWith('\uFEFF') ? '\uFEFF' : ''
    return `${mark}---${eol}${fieldText(change, '', eol)}---${eol}${eol}${markdown.slice(mark.length)}`
  }
  const {start, end, yaml} = front
  for (const candidate of candidates(front, change)) {
    if (sameButFor(yaml, candidate, change)) return markdown.slice(0, start) + candidate + markdown.slice(end)
  }
  throw new UsageError(
    `Found a front matter in which \`${change.name}\` cannot be changed alone; change it by hand, then run \`polyedition build\``
  )
}

/** Ways to make the change, the most natural first. */
function* candidates({yaml, eol}: Front, change: FrontChange): Generator<string> {
  const {contents, errors} = documentOf(yaml)
  // For YAML that is broken elsewhere: a line of its own, replacing the existing one.
  if ('value' in change && errors.length) {
    const line = new RegExp(`^${escaped(change.name)}[ \\t]*:.*$`, 'm')
    const written = `${change.name}: ${scalar(change.value)}`
    yield line.test(yaml) ? yaml.replace(line, () => written) : written + eol + yaml
  }
  const map = isMap(contents) ? contents : undefined
  const pair = map && pairOf(map, change.name)
  if (pair) {
    const made = 'value' in change ? withValue(yaml, pair, change.value) : withItem(yaml, pair, change.append, eol)
    if (made !== undefined) yield made
  } else if (map?.flow) {
    const at = map.range![0] + 1
    yield `${yaml.slice(0, at)}${flowField(change)}${map.items.length ? ', ' : ''}${yaml.slice(at)}`
  } else {
    const indent = ' '.repeat(map?.items[0] ? columnOf(yaml, keyEnd(map.items[0], 0)) : 0)
    yield yaml + fieldText(change, indent, eol)
    yield fieldText(change, indent, eol) + yaml
  }
}

function withValue(yaml: string, pair: Pair, value: string): string {
  const node = pair.value as Node | null
  const range = node?.range
  const colon = yaml.indexOf(':', keyEnd(pair, 1))
  if (!range || range[0] === range[1]) return `${yaml.slice(0, colon + 1)} ${scalar(value)}${yaml.slice(colon + 1)}`
  const written = isScalar(node) ? yaml.slice(range[0], range[1]) : ''
  const bare = BARE.test(value) && !/^["'|>]/.test(written)
  return yaml.slice(0, range[0]) + (bare ? value : writeYaml(value, written)) + yaml.slice(range[1])
}

/** One more map at the end of a list. */
function withItem(yaml: string, pair: Pair, item: Readonly<Record<string, string>>, eol: string): string | undefined {
  const node = pair.value as Node | null
  if (isSeq(node) && node.flow) return withFlowItem(yaml, node, item)
  if (isSeq(node)) {
    const last = node.items.at(-1) as Node | null | undefined
    const end = last?.range?.[1] ?? node.range![1]
    const at = yaml[end - 1] === '\n' || yaml[end - 1] === '\r' ? end : lineEnd(yaml, end)
    const before = yaml.slice(0, at)
    return (
      before +
      (/[\r\n]$/.test(before) ? '' : eol) +
      itemText(item, ' '.repeat(columnOf(yaml, node.range![0])), eol) +
      yaml.slice(at)
    )
  }
  const empty = !node || (isScalar(node) && node.value === null && node.range![0] === node.range![1])
  if (!empty) return undefined
  const at = lineEnd(yaml, yaml.indexOf(':', keyEnd(pair, 1)))
  const indent = ' '.repeat(columnOf(yaml, keyEnd(pair, 0)) + 2)
  return `${yaml.slice(0, at)}${/[\r\n]$/.test(yaml.slice(0, at)) ? '' : eol}${itemText(item, indent, eol)}${yaml.slice(at)}`
}

function withFlowItem(yaml: string, node: YAMLSeq, item: Readonly<Record<string, string>>): string {
  const last = node.items.at(-1) as Node | null | undefined
  const at = last?.range?.[1] ?? node.range![0] + 1
  return `${yaml.slice(0, at)}${last ? ', ' : ''}${flowMap(item)}${yaml.slice(at)}`
}

function fieldText(change: FrontChange, indent: string, eol: string): string {
  if ('value' in change) return `${indent}${change.name}: ${scalar(change.value)}${eol}`
  return `${indent}${change.name}:${eol}${itemText(change.append, `${indent}  `, eol)}`
}

const itemText = (item: Readonly<Record<string, string>>, indent: string, eol: string) =>
  Object.entries(item)
    .map(([name, value], at) => `${indent}${at ? '  ' : '- '}${name}: ${scalar(value)}${eol}`)
    .join('')
const flowMap = (item: Readonly<Record<string, string>>) =>
  `{${Object.entries(item)
    .map(([name, value]) => `${name}: ${writeYaml(value, '"')}`)
    .join(', ')}}`
const flowField = (change: FrontChange) =>
  `${change.name}: ${'value' in change ? writeYaml(change.value, '"') : `[${flowMap(change.append)}]`}`

/** Days, instants and whole numbers are read as they are by every reader; `writeYaml` would quote them. */
const BARE = /^(?:\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d))?|[1-9]\d*)$/
const scalar = (value: string) => (BARE.test(value) ? value : writeYaml(value, ''))

const escaped = (name: string) => name.replace(/[^\p{L}\p{N}_-]/gu, '\\$&')

const documentOf = (yaml: string) =>
  parseDocument(yaml, {uniqueKeys: false, prettyErrors: false, stringKeys: false, logLevel: 'silent'})

/** The first wins, as in the reader of articles. */
const pairOf = (map: YAMLMap, name: string): Pair | undefined =>
  map.items.find(({key}) => isScalar(key) && String(key.value) === name)
const keyEnd = (pair: Pair, side: 0 | 1) => (pair.key as Node).range![side]
const columnOf = (text: string, at: number) =>
  at - (Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1)

function lineEnd(text: string, from: number): number {
  const match = /\r\n|\n|\r/g
  match.lastIndex = from
  const found = match.exec(text)
  return found ? found.index + found[0].length : text.length
}

/** Whether only the one field differs, and has the intended value. */
function sameButFor(before: string, after: string, change: FrontChange): boolean {
  const [old, now] = [dataOf(before), dataOf(after)]
  // No reader can tell what else a broken front matter contains, so only the field itself is checked.
  if (!old) return 'value' in change && new RegExp(`^\\s*${escaped(change.name)}:`, 'm').test(after)
  if (!now) return false
  const wanted =
    'value' in change
      ? change.value
      : [...(Array.isArray(old.get(change.name)) ? (old.get(change.name) as unknown[]) : []), change.append]
  const names = new Set([...old.keys(), ...now.keys()])
  return [...names].every((name) => {
    const expected = name === change.name ? wanted : old.get(name)
    return JSON.stringify(now.get(name)) === JSON.stringify(expected)
  })
}

/** All scalars as text, so that the comparison sees what is written. */
function dataOf(yaml: string): Map<string, unknown> | undefined {
  const document = parseDocument(yaml, {schema: 'failsafe', uniqueKeys: false, prettyErrors: false, logLevel: 'silent'})
  if (document.errors.length) return undefined
  if (document.contents === null) return new Map()
  if (!isMap(document.contents)) return undefined
  const data = new Map<string, unknown>()
  try {
    for (const {key, value} of document.contents.items) {
      const name = isScalar(key) ? String(key.value) : JSON.stringify(key)
      if (!data.has(name)) data.set(name, (value as Node | null)?.toJS(document, {maxAliasCount: 100}) ?? '')
    }
    // Not if something contains itself: then nothing can be compared.
    JSON.stringify([...data.values()])
  } catch {
    return undefined
  }
  return data
}
