import {isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap} from 'yaml'
import type {Finding} from '../model.ts'
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
    findings.push(
      problem(
        path,
        new LineCounter(),
        0,
        `Unexpected size of the glossary, expected at most ${LIMIT} characters; split it`
      )
    )
    return {glossary: {entries: []}, findings}
  }
  const lines = new LineCounter()
  const document = parseDocument(text, {lineCounter: lines, uniqueKeys: true})
  const report = (node: unknown, reason: string) => findings.push(problem(path, lines, offsetOf(node), reason))
  for (const error of [...document.errors, ...document.warnings]) {
    const [reason] = error.message.split('\n')
    findings.push(problem(path, lines, error.pos[0], `${reason}; mend the YAML of the glossary`))
  }
  const {contents} = document
  const list = isMap(contents) ? contents.get('entries', true) : contents
  if (list == null || (isScalar(list) && list.value == null)) return {glossary: {entries: []}, findings}
  if (!isSeq(list)) {
    report(list, 'Unexpected shape of the glossary, expected `entries:` with a list of names below it')
    return {glossary: {entries: []}, findings}
  }
  const entries: GlossaryEntry[] = []
  const ids = new Set<string>()
  for (const item of list.items) {
    if (!isMap(item)) {
      report(item, 'Unexpected entry, expected `id`, `kind` and `names`')
      continue
    }
    const entry = entryOf(item, report)
    if (!entry) continue
    if (ids.has(entry.id)) report(item, `Unexpected second entry \`${entry.id}\`, expected each id once; join the two`)
    else entries.push(entry)
    ids.add(entry.id)
  }
  return {glossary: {entries}, findings}
}

type Report = (node: unknown, reason: string) => void

function entryOf(item: YAMLMap, report: Report): GlossaryEntry | undefined {
  const id = textOf(item.get('id'))
  if (!id) {
    report(item, 'Missing `id` of an entry, expected a short name that never changes; add it')
    return undefined
  }
  const kind = textOf(item.get('kind'))
  if (kind && !KINDS.has(kind)) {
    report(item.get('kind', true), `Unexpected kind \`${kind}\` of \`${id}\`, expected one of ${[...KINDS].join(', ')}`)
  }
  const names = item.get('names', true)
  if (!isMap(names)) {
    report(names ?? item, `Missing \`names\` of \`${id}\`, expected a rendering per language: \`en: {use: …}\``)
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
    report(value, `Unexpected rendering of \`${where}\`, expected a name or \`{use, also, never}\``)
    return undefined
  }
  for (const {key} of value.items) {
    const field = textOf(key)
    if (field && !FIELDS.has(field)) {
      report(key, `Unexpected field \`${field}\` of \`${where}\`, expected one of ${[...FIELDS].join(', ')}`)
    }
  }
  const use = textOf(value.get('use'))
  if (!use) {
    report(value, `Missing \`use\` of \`${where}\`, expected the form that the desk prints`)
    return undefined
  }
  const credit = textOf(value.get('credit'))
  const gender = textOf(value.get('gender'))
  if (gender && gender !== 'm' && gender !== 'f') {
    report(value.get('gender', true), `Unexpected gender \`${gender}\` of \`${where}\`, expected \`m\` or \`f\``)
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
    report(node, `Unexpected \`${where}\`, expected a list of forms`)
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

function problem(path: string, lines: LineCounter, offset: number, reason: string): Finding {
  const {line, col} = lines.lineStarts.length > 0 ? lines.linePos(offset) : {line: 1, col: 1}
  const point = {line: Math.max(1, line), column: Math.max(1, col), offset}
  return {
    ruleId: 'name-glossary',
    severity: 'error',
    reason,
    place: {path, start: point, end: point},
    url: 'docs/glossary.md'
  }
}
