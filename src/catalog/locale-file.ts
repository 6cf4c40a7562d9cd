import {code, type Said} from '../messages/says.ts'
import {type AnyTerm, tells} from '../messages/tells.ts'
import type {Finding, Place, Words} from '../model.ts'
import type {RuleId} from '../rule-ids.ts'
import {composed} from '../text/canonical.ts'
import {readConflict} from './conflict.ts'
import {type JsonMember, type JsonNode, Lines, readJson} from './json.ts'

/** One entry as it stands in a locale file. */
export interface LocaleEntry {
  readonly key: string
  readonly value: string
  /** Span of the value, quotation marks included. */
  readonly place: Place
}

/** `locales/<lng>/<slug>.json` as read. */
export interface LocaleFile {
  /** As given; unchanged entries are written back byte for byte. */
  readonly text: string
  readonly path?: string
  /** In the file's order; of a duplicate key, the last, as i18next would take it. */
  readonly entries: ReadonlyMap<string, LocaleEntry>
  /** False if the file contains something that we cannot write back safely: then nothing may overwrite it. */
  readonly writable: boolean
  readonly findings: readonly Finding[]
}

export const emptyLocaleFile: LocaleFile = {text: '', entries: new Map(), writable: true, findings: []}

/** Reads a locale file with positions. Never throws; what can be read safely is read, the rest is a finding. In a file
 *  with conflict markers, an entry counts only if both sides agree on it.
 *  @example
 *  import {readLocaleFile} from 'polyedition'
 *  readLocaleFile('{"p-1": "نعم"}').entries.get('p-1').value // → 'نعم' */
export function readLocaleFile(text: string, path?: string): LocaleFile {
  const lines = new Lines(text, path)
  const findings: Finding[] = []
  const report = (
    ruleId: RuleId,
    severity: Finding['severity'],
    {reason, message}: Said,
    start: number,
    end: number,
    key?: string
  ) => {
    const said = {reason, ...(message && {message})}
    findings.push({ruleId, severity, ...said, place: lines.place(start, end), ...(key !== undefined && {key})})
  }
  const base = {text, ...(path !== undefined && {path})}

  const conflict = readConflict(text)
  if (conflict) {
    for (const at of conflict.at) {
      report('text-conflict', 'error', tells('file/conflict', {}), at, at + 7)
    }
    if (conflict.broken) return {...base, entries: new Map(), writable: false, findings}
    const ours = readLocaleFile(conflict.ours).entries
    const theirs = readLocaleFile(conflict.theirs).entries
    const agreed = [...ours.values()].filter((entry) => theirs.get(entry.key)?.value === entry.value)
    const first = lines.place(conflict.at[0]!, conflict.at[0]! + 7)
    const entries = new Map(agreed.map((entry) => [entry.key, {...entry, place: first}]))
    return {...base, entries, writable: false, findings}
  }

  if (text.charCodeAt(0) === 0xfeff) {
    report('text-broken-file', 'warning', tells('file/bom', {}), 0, 1)
  }
  const {root, problems} = text.trim() === '' ? {root: undefined, problems: []} : readJson(text)
  for (const one of problems) report('text-broken-file', 'error', one, one.start, one.end)
  const entries = new Map<string, LocaleEntry>()
  if (root && root.kind !== 'object') {
    report('text-broken-file', 'error', tells('file/no-texts', {kind: `json/${root.kind}`}), root.start, root.end)
    return {...base, entries, writable: false, findings}
  }
  for (const {key: written, keyStart, keyEnd, value} of root?.members ?? []) {
    const key = composed(written)
    if (value.kind !== 'string') {
      const said = tells('file/not-string', {found: nameOf(value), key: code(key)})
      report('text-not-string', 'error', said, value.start, value.end, key)
      continue
    }
    const first = entries.get(key)
    if (first) {
      const said = tells('file/key-twice', {key: code(key), line: first.place.start.line})
      report('text-duplicate-key', 'error', said, keyStart, keyEnd, key)
      entries.delete(key)
    }
    entries.set(key, {key, value: value.value, place: lines.place(value.start, value.end)})
  }
  return {...base, entries, writable: problems.length === 0, findings}
}

const nameOf = (node: JsonNode): Words | AnyTerm =>
  node.kind === 'scalar' ? code(String(node.value)) : `json/${node.kind}`

/** Writes `texts` into the file with as few changes as possible: kept entries keep their place, their spelling and the
 *  space around them; a new one follows the nearest of its predecessors in `order`; a key that is mapped to undefined
 *  is removed. Everything else in the file stays. Undefined if the file may not be written.
 *  @example
 *  import {readLocaleFile, writeLocaleFile} from 'polyedition'
 *  const file = readLocaleFile('{\n  "a": "1"\n}\n')
 *  writeLocaleFile(file, new Map([['a', '2']]), ['a']) // → '{\n  "a": "2"\n}\n' */
export function writeLocaleFile(
  file: LocaleFile,
  texts: ReadonlyMap<string, string | undefined>,
  order: readonly string[]
): string | undefined {
  const adds = [...texts].filter(([key, value]) => value !== undefined && !file.entries.has(key))
  const changes = [...texts].filter(([key, value]) => file.entries.has(key) && file.entries.get(key)!.value !== value)
  if (!adds.length && !changes.length) return file.text || (file.writable ? '{}\n' : undefined)
  if (!file.writable) return undefined

  const bom = file.text.charCodeAt(0) === 0xfeff ? 1 : 0
  const text = file.text.slice(bom)
  const {root} = readJson(text)
  const members = root?.kind === 'object' ? root.members : []
  const style = styleOf(text, members)
  const raws = members.map((member) => text.slice(member.keyStart, member.value.end))
  const items: Item[] = members.map((member, at) => ({key: composed(member.key), raw: raws[at]!, at}))

  for (const [key, value] of changes) {
    const at = items.findLastIndex((item) => item.key === key)
    const member = members[items[at]!.at!]!
    if (value === undefined) items.splice(at, 1)
    else items[at] = {...items[at]!, raw: text.slice(member.keyStart, member.value.start) + JSON.stringify(value)}
  }
  insert(
    items,
    adds.map(([key, value]) => ({key, raw: `${JSON.stringify(key)}:${style.colon}${JSON.stringify(value)}`})),
    order
  )

  const first = members[0]
  const last = members.at(-1)
  const head = first ? text.slice(root!.start, first.keyStart) : `{${style.gap}`
  const tail = last ? text.slice(last.value.end) : `${style.eol}}${style.eol}`
  let out = ''
  for (const [i, item] of items.entries()) {
    const before = items[i - 1]
    const kept = before?.at !== undefined && item.at === before.at + 1
    if (before) out += kept ? text.slice(members[before.at!]!.value.end, members[item.at!]!.keyStart) : `,${style.gap}`
    out += item.raw
  }
  if (!items.length) return `{}${style.eol}`
  return head + out + tail
}

interface Item {
  readonly key: string
  readonly raw: string
  /** Index of the member of the old text. */
  readonly at?: number
}

function insert(items: Item[], adds: readonly Item[], order: readonly string[]): void {
  if (!adds.length) return
  const rank = new Map(order.map((key, at) => [key, at]))
  const sorted = [...adds].sort((a, b) => (rank.get(a.key) ?? Infinity) - (rank.get(b.key) ?? Infinity))
  // What follows each present key, so that many insertions stay linear.
  const after = new Map<string | undefined, Item[]>()
  const present = new Set(items.map((item) => item.key))
  const anchors = order.map(() => undefined as string | undefined)
  let anchor: string | undefined
  for (const [at, key] of order.entries()) {
    anchors[at] = anchor
    if (present.has(key)) anchor = key
  }
  const end: Item[] = []
  for (const add of sorted) {
    const at = rank.get(add.key)
    if (at === undefined) end.push(add)
    else if (after.has(anchors[at])) after.get(anchors[at])!.push(add)
    else after.set(anchors[at], [add])
  }
  const out = [...(after.get(undefined) ?? [])]
  for (const item of items) {
    out.push(item, ...(after.get(item.key) ?? []))
    after.delete(item.key)
  }
  items.splice(0, items.length, ...out, ...end)
}

/** The current layout of the file. A new file puts each text on a line of its own under its key: a right-to-left text
 *  then does not scramble the line of its key on screen, and an appended entry touches no line beside which another
 *  branch may have inserted one. */
function styleOf(text: string, members: readonly JsonMember[]): {gap: string; colon: string; eol: string} {
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  const first = members[0]
  if (!first) return {gap: `${eol}  `, colon: `${eol}    `, eol}
  const lead = text.slice(0, first.keyStart)
  const gap = lead.slice(lead.indexOf('{') + 1)
  return {gap, colon: text.slice(first.keyEnd, first.value.start).replace(/^\s*:/, ''), eol}
}
