import type {Finding, Origin, Recorded, State, Tag, TagKind, Waiver} from '../model.ts'
import {composed, sameText} from '../text/canonical.ts'
import {readConflict} from './conflict.ts'
import {type JsonNode, Lines, readJson} from './json.ts'

/** One entry of a state file. In the file of the source language it has no target: there it says what the segment's
 *  text and tags were when the catalogs were last extracted. */
export interface StateEntry extends Omit<Recorded, 'target'> {
  readonly key: string
  readonly target?: string
  /** The segment is gone from the article; the entry is kept, and offered when the text returns. */
  readonly obsolete?: boolean
  /** The target was changed by hand while it was stale: it stays stale until it is accepted, even when the source goes
   *  back to what it was. */
  readonly edited?: boolean
  /** Tag names that once stood for something else in this segment: never used again. */
  readonly retired: readonly string[]
}

/** `article/_state/<lng>/<slug>.json` as read. */
export interface StateFile {
  readonly text: string
  readonly path?: string
  readonly entries: ReadonlyMap<string, StateEntry>
  /** False when the file could not be read whole: then nothing may overwrite it. */
  readonly writable: boolean
  readonly findings: readonly Finding[]
}

export const emptyStateFile: StateFile = {text: '', entries: new Map(), writable: true, findings: []}

const VERSION = 1
const states: readonly string[] = ['initial', 'translated', 'reviewed', 'final'] satisfies State[]
const origins: readonly string[] = ['person', 'memory', 'machine', 'figure'] satisfies Origin[]

/** Reads a state file. Never throws; an entry that cannot be read is a finding, the others are read. */
export function readStateFile(text: string, path?: string): StateFile {
  const lines = new Lines(text, path)
  const findings: Finding[] = []
  const report = (reason: string, start: number, end: number, key?: string) => {
    const place = lines.place(start, end)
    findings.push({ruleId: 'state-broken-file', severity: 'error', reason, place, ...(key !== undefined && {key})})
  }
  const entries = new Map<string, StateEntry>()
  const file = (writable: boolean): StateFile => ({
    text,
    ...(path !== undefined && {path}),
    entries,
    writable,
    findings
  })
  if (text.trim() === '') return file(true)

  const conflict = readConflict(text)
  if (conflict) {
    for (const at of conflict.at) {
      report(
        'Unexpected conflict marker `<<<<<<<`, expected one text; run `polyedition merge` or resolve it by hand',
        at,
        at + 7
      )
    }
    if (conflict.broken) return file(false)
    const theirs = readStateFile(conflict.theirs).entries
    for (const [key, entry] of readStateFile(conflict.ours).entries) {
      if (JSON.stringify(theirs.get(key)) === JSON.stringify(entry)) entries.set(key, entry)
    }
    return file(false)
  }

  const {root, problems} = readJson(text)
  for (const {reason, start, end} of problems) report(reason, start, end)
  if (root?.kind !== 'object') {
    if (root) report(`Unexpected ${root.kind}, expected an object of entries`, root.start, root.end)
    return file(false)
  }
  let readable = problems.length === 0
  for (const {key, keyStart, keyEnd, value} of root.members) {
    if (key === 'polyedition') {
      if (value.kind === 'scalar' && value.value === VERSION) continue
      report(
        `Unexpected version, expected \`${VERSION}\`; this file was written by another version of polyedition`,
        value.start,
        value.end
      )
      readable = false
      continue
    }
    const entry = entryOf(composed(key), plain(value))
    if (!entry || entries.has(entry.key)) {
      readable = false
      const reason = entry
        ? `Unexpected second entry \`${key}\`, expected each key once`
        : `Unexpected entry \`${key}\`, expected \`source\` and a known \`state\``
      report(reason, keyStart, keyEnd, key)
    } else entries.set(entry.key, entry)
  }
  return file(readable)
}

function entryOf(key: string, value: unknown): StateEntry | undefined {
  if (!isRecord(value)) return undefined
  const {source, target, tags, retired, waivers, note, origin, state, obsolete, edited} = value
  if (typeof source !== 'string' || (target !== undefined && typeof target !== 'string')) return undefined
  const known = state ?? (target === undefined ? 'initial' : undefined)
  if (typeof known !== 'string' || !states.includes(known)) return undefined
  if (origin !== undefined && !(typeof origin === 'string' && origins.includes(origin))) return undefined
  return {
    key,
    source,
    ...(target !== undefined && {target}),
    tags: list(tags).flatMap(tagOf),
    retired: list(retired).filter((name) => typeof name === 'string'),
    waivers: list(waivers).flatMap(waiverOf),
    ...(typeof note === 'string' && {note}),
    origin: (origin as Origin | undefined) ?? 'person',
    state: known as State,
    ...(obsolete === true && {obsolete}),
    ...(edited === true && {edited})
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

function tagOf(value: unknown): Tag[] {
  if (!isRecord(value)) return []
  const {name, kind, value: address} = value
  if (typeof name !== 'string' || typeof kind !== 'string') return []
  return [{name, kind: kind as TagKind, ...(typeof address === 'string' && {value: address})}]
}

function waiverOf(value: unknown): Waiver[] {
  if (!isRecord(value) || typeof value.rule !== 'string') return []
  return [{rule: value.rule, reason: typeof value.reason === 'string' ? value.reason : ''}]
}

function plain(node: JsonNode): unknown {
  if (node.kind === 'array') return node.items.map(plain)
  if (node.kind !== 'object') return node.value
  return Object.fromEntries(node.members.map((member) => [member.key, plain(member.value)]))
}

/** Prints the entries in the order given. The layout is made for git's line merge: one field a line, a blank line
 *  between entries, `state` last in each entry and the version last in the file, so that no comma ever moves when an
 *  entry or a field comes or goes. */
export function writeStateFile(entries: Iterable<StateEntry>): string {
  let out = '{\n'
  for (const entry of entries) {
    out += `  ${JSON.stringify(entry.key)}: {\n`
    if (entry.obsolete) out += '    "obsolete": true,\n'
    if (entry.edited) out += '    "edited": true,\n'
    out += `    "source": ${JSON.stringify(entry.source)},\n`
    if (entry.target !== undefined) out += `    "target": ${JSON.stringify(entry.target)},\n`
    if (entry.tags.length) out += `    "tags": ${block(entry.tags.map(tagRecord))},\n`
    if (entry.retired.length) out += `    "retired": ${JSON.stringify(entry.retired)},\n`
    if (entry.waivers.length)
      out += `    "waivers": ${block(entry.waivers.map(({rule, reason}) => ({rule, reason})))},\n`
    if (entry.note !== undefined) out += `    "note": ${JSON.stringify(entry.note)},\n`
    if (entry.origin !== 'person') out += `    "origin": ${JSON.stringify(entry.origin)},\n`
    out += `    "state": ${JSON.stringify(entry.state)}\n  },\n\n`
  }
  return `${out}  "polyedition": ${VERSION}\n}\n`
}

const block = (items: readonly object[]) =>
  `[\n${items.map((item) => `      ${JSON.stringify(item)}`).join(',\n')}\n    ]`

/** A segment's tag without its spans, which are of one version of the file only. */
export const tagRecord = ({name, kind, value}: Tag): Tag => ({name, kind, ...(value !== undefined && {value})})

/** Whether two versions of a text have the same tags, to the same addresses. */
export const sameTags = (a: readonly Tag[], b: readonly Tag[]): boolean =>
  a.length === b.length && a.every((tag, at) => tag.name === b[at]!.name && sameText(tag.value, b[at]!.value))

/** The tags of a segment for its record; as they are recorded, where they are the same in another form. */
export const tagsOf = (record: Pick<StateEntry, 'tags'>, {tags}: {readonly tags: readonly Tag[]}): readonly Tag[] =>
  sameTags(record.tags, tags) ? record.tags : tags.map(tagRecord)
