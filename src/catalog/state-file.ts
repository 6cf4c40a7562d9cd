import {code, type Said} from '../messages/says.ts'
import {tells} from '../messages/tells.ts'
import type {Finding, LocaleAddress, Origin, Recorded, Signature, State, Tag, Waiver} from '../model.ts'
import {composed, sameText} from '../text/canonical.ts'
import {broughtUp, type Data, formats, isVersionName, versionIn, versionOf, versionProblem} from '../versions.ts'
import {readConflict} from './conflict.ts'
import {type JsonMember, type JsonNode, Lines, readJson} from './json.ts'

/** One entry of a state file. In the file of the source language it has no target: there it records the segment's text
 *  and tags at the last extraction. */
export interface StateEntry extends Omit<Recorded, 'target'> {
  readonly key: string
  readonly target?: string
  /** The segment is gone from the article; the entry is kept, and offered if the text returns. */
  readonly obsolete?: boolean
  /** The target was changed by hand while it was stale: it stays stale until it is accepted, even if the source goes
   *  back to what it was. */
  readonly edited?: boolean
  /** Tag names that once stood for something else in this segment and are never used again. */
  readonly retired: readonly string[]
  /** Fields in the file that are unknown here, perhaps from a later version: they stay with their key. */
  readonly rest?: Rest
}

/** Unknown fields: of an entry, of its tags by their names, of its waivers by their rules. */
interface Rest {
  readonly entry: Data
  readonly tags: Readonly<Record<string, Data>>
  readonly waivers: Readonly<Record<string, Data>>
}

/** `article/_state/<lng>/<slug>.json` as read. */
export interface StateFile {
  readonly text: string
  readonly path?: string
  readonly entries: ReadonlyMap<string, StateEntry>
  /** False if the file could not be read whole: then nothing may overwrite it. */
  readonly writable: boolean
  readonly findings: readonly Finding[]
}

export const emptyStateFile: StateFile = {text: '', entries: new Map(), writable: true, findings: []}

const states: readonly string[] = ['initial', 'translated', 'reviewed', 'final'] satisfies State[]
const origins: readonly string[] = ['person', 'memory', 'machine', 'figure'] satisfies Origin[]

/** Reads a state file. Never throws; an entry that cannot be read is a finding, the others are read.
 *  @example
 *  import {readStateFile} from 'polyedition'
 *  readStateFile('{').findings[0].ruleId // → 'state-broken-file' */
export function readStateFile(text: string, path?: string): StateFile {
  const lines = new Lines(text, path)
  const findings: Finding[] = []
  const report = ({reason, message}: Said, start: number, end: number, key?: string) => {
    const place = lines.place(start, end)
    const said = {reason, ...(message && {message})}
    findings.push({ruleId: 'state-broken-file', severity: 'error', ...said, place, ...(key !== undefined && {key})})
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
      report(tells('file/conflict', {}), at, at + 7)
    }
    if (conflict.broken) return file(false)
    const theirs = readStateFile(conflict.theirs).entries
    for (const [key, entry] of readStateFile(conflict.ours).entries) {
      if (JSON.stringify(theirs.get(key)) === JSON.stringify(entry)) entries.set(key, entry)
    }
    return file(false)
  }

  const {root, problems} = readJson(text)
  for (const one of problems) report(one, one.start, one.end)
  if (root?.kind !== 'object') {
    if (root) report(tells('file/no-entries', {kind: `json/${root.kind}`}), root.start, root.end)
    return file(false)
  }
  let readable = problems.length === 0
  const data = Object.fromEntries(root.members.map(({key, value}) => [key, plain(value)]))
  const problem = versionProblem(versionIn(data), formats.state)
  const said = root.members.find(({key}) => isVersionName(key))
  if (problem !== undefined && said) report({reason: problem}, said.value.start, said.value.end)
  const today = problem === undefined ? broughtUp(data, formats.state) : data
  for (const member of root.members) {
    const {key, keyStart, keyEnd, value} = member
    if (isVersionName(key)) continue
    const name = composed(key)
    const entry = entryOf(name, entries.has(name) ? plain(value) : today[key])
    const twice = secondOf(member)
    if (entry && !entries.has(name) && twice === undefined) {
      entries.set(name, entry)
      continue
    }
    readable = false
    // Nothing more can be said about an unknown shape.
    if (problem !== undefined) continue
    if (twice)
      report(tells('state/field-twice', {field: code(twice.key), key: code(key)}), twice.keyStart, twice.keyEnd, key)
    else report(tells(entry ? 'state/entry-twice' : 'state/entry', {key: code(key)}), keyStart, keyEnd, key)
  }
  return file(readable && problem === undefined)
}

/** A field that an entry has twice: one of the two would be lost. */
function secondOf({value}: JsonMember): JsonMember | undefined {
  if (value.kind !== 'object') return undefined
  const seen = new Set<string>()
  return value.members.find(({key}) => seen.size === seen.add(key).size)
}

/** Undefined if a known field is not as we write it: going on would lose it. */
function entryOf(key: string, value: unknown): StateEntry | undefined {
  if (!isRecord(value)) return undefined
  const {
    source,
    target,
    tags = [],
    retired = [],
    waivers = [],
    addresses = [],
    note,
    by,
    signed,
    origin,
    state,
    obsolete,
    edited,
    ...rest
  } = value
  if (
    typeof source !== 'string' ||
    !isText(target) ||
    !isText(note) ||
    !isText(by) ||
    !isFlag(obsolete) ||
    !isFlag(edited)
  )
    return undefined
  const known = state ?? (target === undefined ? 'initial' : undefined)
  if (typeof known !== 'string' || !states.includes(known)) return undefined
  if (origin !== undefined && !(typeof origin === 'string' && origins.includes(origin))) return undefined
  if (!listOf(addresses, isAddress)) return undefined
  if (signed !== undefined && !isSignature(signed)) return undefined
  if (!listOf(tags, isTag) || !listOf(waivers, isWaiver) || !listOf(retired, (name) => typeof name === 'string'))
    return undefined
  const unknown = restOf(rest, tags, waivers)
  return {
    key,
    source,
    ...(target !== undefined && {target}),
    tags: tags.map(tagRecord),
    retired,
    waivers: waivers.map(({rule, reason = ''}) => ({rule, reason})),
    ...(addresses.length > 0 && {addresses}),
    ...(note !== undefined && {note}),
    ...(by !== undefined && {by}),
    ...(signed && {signed}),
    origin: (origin as Origin | undefined) ?? 'person',
    state: known as State,
    ...(obsolete && {obsolete}),
    ...(edited && {edited}),
    ...(unknown && {rest: unknown})
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string | undefined => value === undefined || typeof value === 'string'
const isFlag = (value: unknown): value is boolean | undefined => value === undefined || typeof value === 'boolean'
const listOf = <T>(value: unknown, is: (item: unknown) => item is T): value is T[] =>
  Array.isArray(value) && value.every(is)

const isTag = (value: unknown): value is Tag & Data =>
  isRecord(value) && typeof value.name === 'string' && typeof value.kind === 'string' && isText(value.value)
const isWaiver = (value: unknown): value is Data & Pick<Waiver, 'rule'> & Partial<Waiver> =>
  isRecord(value) && typeof value.rule === 'string' && isText(value.reason)

const isAddress = (value: unknown): value is LocaleAddress =>
  isRecord(value) &&
  [value.name, value.source, value.target].every((field) => typeof field === 'string') &&
  Object.keys(value).length === 3

const isSignature = (value: unknown): value is Signature =>
  isRecord(value) &&
  [value.by, value.date, value.hash].every((field) => typeof field === 'string') &&
  (value.parts === undefined || isTexts(value.parts)) &&
  Object.keys(value).every((name) => ['by', 'date', 'hash', 'parts'].includes(name))

const isTexts = (value: unknown): value is Record<string, string> =>
  isRecord(value) && Object.values(value).every((one) => typeof one === 'string')

const signatureRecord = ({by, date, hash, parts}: Signature): Signature => ({by, date, hash, ...(parts && {parts})})

function restOf(entry: Data, tags: readonly (Tag & Data)[], waivers: readonly (Data & Pick<Waiver, 'rule'>)[]) {
  const rest: Rest = {
    entry,
    tags: named(tags.map(({name, kind: _, value: __, ...more}) => [name, more])),
    waivers: named(waivers.map(({rule, reason: _, ...more}) => [rule, more]))
  }
  return Object.values(rest).some((part) => Object.keys(part).length) ? rest : undefined
}

const named = (all: ReadonlyArray<readonly [string, Data]>) =>
  Object.fromEntries(all.filter(([, fields]) => Object.keys(fields).length > 0))

function plain(node: JsonNode): unknown {
  if (node.kind === 'array') return node.items.map(plain)
  if (node.kind !== 'object') return node.value
  return Object.fromEntries(node.members.map((member) => [member.key, plain(member.value)]))
}

/** Prints the entries in the given order, each with its unknown fields from `before`. The layout is made for git's line
 *  merge: one field a line, a blank line between entries, `state` last in each entry and the version last in the file,
 *  so that no comma ever moves when an entry or a field comes or goes.
 *  @example
 *  import {readStateFile, writeStateFile} from 'polyedition'
 *  readStateFile(writeStateFile([])).findings // → [] */
export function writeStateFile(
  entries: Iterable<StateEntry>,
  before: ReadonlyMap<string, StateEntry> = new Map()
): string {
  let out = '{\n'
  for (const entry of entries) {
    const rest = (before.get(entry.key) ?? entry).rest
    out += `  ${JSON.stringify(entry.key)}: {\n`
    if (entry.obsolete) out += '    "obsolete": true,\n'
    if (entry.edited) out += '    "edited": true,\n'
    out += `    "source": ${JSON.stringify(entry.source)},\n`
    if (entry.target !== undefined) out += `    "target": ${JSON.stringify(entry.target)},\n`
    if (entry.tags.length)
      out += `    "tags": ${block(entry.tags.map((tag) => ({...tagRecord(tag), ...own(rest?.tags, tag.name)})))},\n`
    if (entry.retired.length) out += `    "retired": ${JSON.stringify(entry.retired)},\n`
    if (entry.waivers.length)
      out += `    "waivers": ${block(entry.waivers.map(({rule, reason}) => ({rule, reason, ...own(rest?.waivers, rule)})))},\n`
    if (entry.addresses?.length)
      out += `    "addresses": ${block(entry.addresses.map(({name, source, target}) => ({name, source, target})))},\n`
    if (entry.note !== undefined) out += `    "note": ${JSON.stringify(entry.note)},\n`
    if (entry.by !== undefined) out += `    "by": ${JSON.stringify(entry.by)},\n`
    if (entry.signed) out += `    "signed": ${JSON.stringify(signatureRecord(entry.signed))},\n`
    if (entry.origin !== 'person') out += `    "origin": ${JSON.stringify(entry.origin)},\n`
    for (const [name, value] of Object.entries(rest?.entry ?? {}))
      out += `    ${JSON.stringify(name)}: ${JSON.stringify(value)},\n`
    out += `    "state": ${JSON.stringify(entry.state)}\n  },\n\n`
  }
  return `${out}  "version": ${versionOf(formats.state)}\n}\n`
}

const own = (all: Rest['tags'] | undefined, name: string) => (all && Object.hasOwn(all, name) ? all[name] : undefined)

const block = (items: readonly object[]) =>
  `[\n${items.map((item) => `      ${JSON.stringify(item)}`).join(',\n')}\n    ]`

/** A segment's tag without its spans, which belong to one version of the file only. */
export const tagRecord = ({name, kind, value}: Tag): Tag => ({name, kind, ...(value !== undefined && {value})})

/** Whether two versions of a text have the same tags, to the same addresses. */
export const sameTags = (a: readonly Tag[], b: readonly Tag[]): boolean =>
  a.length === b.length && a.every((tag, at) => tag.name === b[at]!.name && sameText(tag.value, b[at]!.value))

/** The tags of a segment for its record; as already recorded, if they are the same in another form. */
export const tagsOf = (record: Pick<StateEntry, 'tags'>, {tags}: {readonly tags: readonly Tag[]}): readonly Tag[] =>
  sameTags(record.tags, tags) ? record.tags : tags.map(tagRecord)
