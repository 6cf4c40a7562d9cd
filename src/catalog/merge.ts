import type {Finding} from '../model.ts'
import {sameText} from '../text/canonical.ts'
import {readConflict} from './conflict.ts'
import {readLocaleFile, writeLocaleFile} from './locale-file.ts'
import {variantKey} from './merge-leftover.ts'
import {readStateFile, type StateEntry, writeStateFile} from './state-file.ts'

export interface MergeInput {
  readonly kind: 'locale' | 'state'
  /** What both sides began with; without it, every difference counts as made by both. */
  readonly base?: string
  readonly ours: string
  readonly theirs: string
}

export interface MergedFile {
  /** Absent if a side cannot be read: then the findings say where, and nothing may be written. */
  readonly text?: string
  /** Keys that both sides changed: ours stays in the file, theirs is kept beside it. */
  readonly both: readonly string[]
  readonly findings: readonly Finding[]
}

/** Merges two versions of a locale or state file by key; nothing that a person wrote is lost. A change by one side is
 *  taken. What one side deleted and the other changed stays. What both changed is kept twice.
 *  @example
 *  import {mergeCatalogFiles} from 'polyedition'
 *  const [base, ours, theirs] = ['{"a": "1"}', '{"a": "2"}', '{"a": "1"}']
 *  JSON.parse(mergeCatalogFiles({kind: 'locale', base, ours, theirs}).text).a // → '2' */
export function mergeCatalogFiles(input: MergeInput): MergedFile {
  return input.kind === 'locale' ? mergeLocale(input) : mergeState(input)
}

/** The same for a file in which git left its conflict markers; `base` is what both sides began with, if the markers do
 *  not contain it. Undefined if there are none.
 *  @example
 *  import {mergeConflicted} from 'polyedition'
 *  mergeConflicted('locale', '{"a": "1"}') // → undefined */
export function mergeConflicted(kind: MergeInput['kind'], text: string, base?: string): MergedFile | undefined {
  const sides = readConflict(text)
  if (!sides) return undefined
  const read = kind === 'locale' ? readLocaleFile : readStateFile
  if (sides.broken) return {both: [], findings: read(text).findings}
  const {ours, theirs} = sides
  const old = sides.base ?? base
  return mergeCatalogFiles({kind, ours, theirs, ...(old !== undefined && {base: old})})
}

function mergeLocale({base, ours, theirs}: MergeInput): MergedFile {
  const [old, own, other] = [base ?? '', ours, theirs].map((text) => readLocaleFile(text)) as [Locale, Locale, Locale]
  const findings = [...own.findings, ...other.findings]
  // Ours stays as it is written; what theirs has twice, or not as a text, would be lost.
  const lossy = other.findings.some(({severity}) => severity === 'error')
  if (!own.writable || !other.writable || lossy) return {both: [], findings}
  const texts = new Map<string, string | undefined>()
  const both: string[] = []
  for (const key of union(own.entries, other.entries)) {
    const [was, mine, yours] = [old, own, other].map((file) => file.entries.get(key)?.value)
    const choice = choose(was, mine, yours)
    if (choice === 'theirs') texts.set(key, yours)
    if (choice !== 'both') continue
    both.push(key)
    let number = 1
    while (own.entries.has(variantKey(key, number)) || other.entries.has(variantKey(key, number))) number++
    texts.set(variantKey(key, number), yours)
  }
  const order = merged([...own.entries.keys()], [...other.entries.keys()])
  const placed = order.flatMap((key) => [key, ...[...texts.keys()].filter((one) => one.startsWith(`${key}~`))])
  const text = writeLocaleFile(own, texts, placed)
  return {...(text !== undefined && {text}), both, findings}
}
type Locale = ReturnType<typeof readLocaleFile>

function mergeState({base, ours, theirs}: MergeInput): MergedFile {
  const [old, own, other] = [base ?? '', ours, theirs].map((text) => readStateFile(text)) as [State, State, State]
  const findings = [...own.findings, ...other.findings]
  if (!own.writable || !other.writable) return {both: [], findings}
  const entries = new Map<string, StateEntry>()
  const both: string[] = []
  for (const key of merged([...own.entries.keys()], [...other.entries.keys()])) {
    const [was, mine, yours] = [old, own, other].map((file) => file.entries.get(key))
    const choice = choose(print(was), print(mine), print(yours))
    const taken = choice === 'theirs' ? yours : choice === 'both' ? combine(mine!, yours!) : mine
    if (taken) entries.set(key, taken)
    if (choice !== 'both' || yours!.target === undefined || sameText(yours!.target, taken?.target)) continue
    both.push(key)
    let name = `${key}-was`
    for (let number = 2; own.entries.has(name) || other.entries.has(name); number++) name = `${key}-was-${number}`
    entries.set(name, {...yours!, key: name, obsolete: true, note: 'The other text of a merge'})
  }
  return {text: writeStateFile(entries.values()), both, findings}
}
type State = ReturnType<typeof readStateFile>

const print = (entry: StateEntry | undefined) => entry && JSON.stringify(entry)

/** Undefined stands for "not there". */
function choose(
  was: string | undefined,
  mine: string | undefined,
  yours: string | undefined
): 'ours' | 'theirs' | 'both' {
  if (sameText(mine, yours) || sameText(yours, was)) return 'ours'
  if (sameText(mine, was)) return 'theirs'
  // Deleted on one side, changed on the other: what was written stays.
  if (mine === undefined) return 'theirs'
  return yours === undefined ? 'ours' : 'both'
}

const ranks = ['initial', 'translated', 'reviewed', 'final'] as const

/** One text, recorded twice: the more advanced state, all waivers. Two texts: ours. */
function combine(mine: StateEntry, yours: StateEntry): StateEntry {
  const sameTarget = sameText(mine.target, yours.target)
  if (!sameTarget || !sameText(mine.source, yours.source)) {
    // A target that was taken up again is in use on one side.
    return mine.obsolete && !yours.obsolete && sameTarget ? yours : mine
  }
  const {obsolete: _, edited: __, ...rest} = mine
  const state = ranks[Math.max(ranks.indexOf(mine.state), ranks.indexOf(yours.state))]!
  const waivers = [
    ...mine.waivers,
    ...yours.waivers.filter((one) => !mine.waivers.some((two) => two.rule === one.rule))
  ]
  const retired = [...new Set([...mine.retired, ...yours.retired])]
  const signed = later(mine.signed, yours.signed)
  return {
    ...rest,
    state,
    waivers,
    retired,
    ...(signed && {signed}),
    ...(mine.obsolete && yours.obsolete && {obsolete: true}),
    ...((mine.edited || yours.edited) && {edited: true}),
    ...((mine.rest || yours.rest) && {rest: joinedRest(mine.rest, yours.rest)})
  }
}

const later = (mine: StateEntry['signed'], yours: StateEntry['signed']): StateEntry['signed'] =>
  mine && yours ? (yours.date > mine.date ? yours : mine) : (mine ?? yours)

/** Unknown fields of both; if both have one, ours. */
function joinedRest(mine: StateEntry['rest'], yours: StateEntry['rest']): NonNullable<StateEntry['rest']> {
  return {
    entry: {...yours?.entry, ...mine?.entry},
    tags: {...yours?.tags, ...mine?.tags},
    waivers: {...yours?.waivers, ...mine?.waivers}
  }
}

const union = (a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>) => new Set([...a.keys(), ...b.keys()])

/** Our order, with what only they have after its predecessor there. */
function merged(ours: readonly string[], theirs: readonly string[]): string[] {
  const own = new Set(ours)
  const after = new Map<string | undefined, string[]>()
  let anchor: string | undefined
  for (const key of theirs) {
    if (own.has(key)) anchor = key
    else if (after.has(anchor)) after.get(anchor)!.push(key)
    else after.set(anchor, [key])
  }
  return [...(after.get(undefined) ?? []), ...ours.flatMap((key) => [key, ...(after.get(key) ?? [])])]
}
