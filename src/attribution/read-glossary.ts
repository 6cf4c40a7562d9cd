import {isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap} from 'yaml'
import {code, inEnglish, type Said} from '../messages/says.ts'
import {tells} from '../messages/tells.ts'
import type {Finding, Words} from '../model.ts'
import type {Glossary, GlossaryEntry, GlossaryKind, Rendering} from './glossary.ts'

const KINDS: ReadonlySet<string> = new Set(['person', 'agency', 'office', 'organization', 'country', 'place'])
const FIELDS: ReadonlySet<string> = new Set(['use', 'also', 'variants', 'never', 'credit', 'gender'])
/** A glossary is typed by hand; a file larger than this was not typed. */
const LIMIT = 2_000_000

/** Read `article/glossary.yaml`. Never throws: whatever cannot be read is a finding with its line and column, and the
 *  rest is used. `path` is put into the findings.
 *  @example
 *  import {readGlossary} from 'polyedition'
 *  const {glossary, findings} = readGlossary('- names: {en: Cairo, ar: القاهرة}\n  id: cairo\n  kind: place\n')
 *  findings // → [] */
export function readGlossary(text: string, path = 'article/glossary.yaml'): {glossary: Glossary; findings: Finding[]} {
  const findings: Finding[] = []
  if (text.length > LIMIT) {
    findings.push(problem(path, new LineCounter(), 0, tells('glossary/size', {most: LIMIT})))
    return {glossary: {entries: []}, findings}
  }
  const lines = new LineCounter()
  const document = parseDocument(text, {lineCounter: lines, uniqueKeys: true})
  const report = (node: unknown, said: Said) => findings.push(problem(path, lines, offsetOf(node), said))
  for (const error of [...document.errors, ...document.warnings]) {
    const [what = ''] = error.message.split('\n')
    findings.push(problem(path, lines, error.pos[0], tells('glossary/yaml', {what: inEnglish(what)})))
  }
  const {contents} = document
  const list = isMap(contents) ? contents.get('entries', true) : contents
  if (list == null || (isScalar(list) && list.value == null)) return {glossary: {entries: []}, findings}
  if (!isSeq(list)) {
    report(list, tells('glossary/list', {}))
    return {glossary: {entries: []}, findings}
  }
  const entries: GlossaryEntry[] = []
  const ids = new Set<string>()
  for (const item of list.items) {
    if (!isMap(item)) {
      report(item, tells('glossary/entry', {}))
      continue
    }
    const entry = entryOf(item, report)
    if (!entry) continue
    if (ids.has(entry.id)) report(item, tells('glossary/twice', {id: code(entry.id)}))
    else entries.push(entry)
    ids.add(entry.id)
  }
  return {glossary: {entries}, findings}
}

const bare = (names: Iterable<string>): Words[] => [...names].map((text) => ({text, bare: true}))

type Report = (node: unknown, said: Said) => void

function entryOf(item: YAMLMap, report: Report): GlossaryEntry | undefined {
  const id = textOf(item.get('id'))
  if (!id) {
    report(item, tells('glossary/id', {}))
    return undefined
  }
  const kind = textOf(item.get('kind'))
  if (kind && !KINDS.has(kind)) {
    report(item.get('kind', true), tells('glossary/kind', {kind: code(kind), id: code(id), kinds: bare(KINDS)}))
  }
  const names = item.get('names', true)
  if (!isMap(names)) {
    report(names ?? item, tells('glossary/names', {id: code(id)}))
    return undefined
  }
  const renderings: Record<string, Rendering> = {}
  for (const {key, value} of names.items) {
    const tag = textOf(key)
    const rendering = tag && renderingOf(value, `${id}.${tag}`, report)
    if (tag && rendering) renderings[tag] = rendering
  }
  return {id, names: renderings, ...(kind && KINDS.has(kind) && {kind: kind as GlossaryKind})}
}

function renderingOf(value: unknown, where: string, report: Report): Rendering | undefined {
  if (isScalar(value) && textOf(value)) return {use: textOf(value)!, also: [], variants: [], never: []}
  if (!isMap(value)) {
    report(value, tells('glossary/rendering', {where: code(where)}))
    return undefined
  }
  for (const {key} of value.items) {
    const field = textOf(key)
    if (field && !FIELDS.has(field)) {
      report(key, tells('glossary/field', {field: code(field), where: code(where), fields: bare(FIELDS)}))
    }
  }
  const use = textOf(value.get('use'))
  if (!use) {
    report(value, tells('glossary/use', {where: code(where)}))
    return undefined
  }
  const credit = textOf(value.get('credit'))
  const gender = textOf(value.get('gender'))
  if (gender && gender !== 'm' && gender !== 'f') {
    report(value.get('gender', true), tells('glossary/gender', {gender: code(gender), where: code(where)}))
  }
  return {
    use,
    also: listOf(value.get('also', true), `${where}.also`, report),
    variants: listOf(value.get('variants', true), `${where}.variants`, report),
    never: listOf(value.get('never', true), `${where}.never`, report),
    ...(credit && {credit}),
    ...((gender === 'm' || gender === 'f') && {gender})
  }
}

function listOf(node: unknown, where: string, report: Report): string[] {
  if (node == null) return []
  if (isScalar(node)) return textOf(node) ? [textOf(node)!] : []
  if (!isSeq(node)) {
    report(node, tells('glossary/forms', {where: code(where)}))
    return []
  }
  return node.items.flatMap((item) => textOf(item) ?? [])
}

function textOf(node: unknown): string | undefined {
  const value = isScalar(node) ? node.value : node
  return typeof value === 'string' && value.trim()
    ? value.trim()
    : typeof value === 'number'
      ? String(value)
      : undefined
}

const offsetOf = (node: unknown): number => (node as Node | null | undefined)?.range?.[0] ?? 0

function problem(path: string, lines: LineCounter, offset: number, said: Said): Finding {
  const {line, col} = lines.lineStarts.length > 0 ? lines.linePos(offset) : {line: 1, col: 1}
  const point = {line: Math.max(1, line), column: Math.max(1, col), offset}
  return {
    ruleId: 'name-glossary',
    severity: 'error',
    ...said,
    place: {path, start: point, end: point},
    url: 'docs/glossary.md'
  }
}
