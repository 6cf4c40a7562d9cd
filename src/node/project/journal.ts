import {lstatSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {broughtUp, formats, versionIn, versionProblem} from '../../versions.ts'
import type {ProjectSettings} from '../config/settings.ts'
import {isData} from '../files/data.ts'
import {permitOf} from './writable-places.ts'

/** What will be done once everything is staged. Paths are relative to the project; a number names a staged file. */
export interface Journal {
  readonly version: number
  readonly command: string
  readonly moves: readonly Move[]
  readonly removes: readonly string[]
  /** Moved after all others: the file that names the generation. */
  readonly last?: Move
}

export interface Move {
  readonly from: number
  readonly to: string
  /** Hash of the file that this was made from, `''` for none. If somebody saved another in the meantime, theirs
   *  stays. */
  readonly was?: string
  /** The file that this replaces, under another name; removed once this one is there, unless it has changed since. */
  readonly replaces?: {readonly path: string; readonly was: string}
}

export const JOURNAL = 'journal.json'
/** Its name between two releases, when each line was a step. */
const LINES = 'journal'

/** The journal of a stage; `undefined` if nothing is decided, a text that says why if it cannot be trusted. It is a
 *  file like any other, and may have come with the project. */
export function readJournal(stage: string): Journal | string | undefined {
  if (isThere(join(stage, LINES))) return `found \`${LINES}\`, expected \`${JOURNAL}\` as this version writes it`
  const path = join(stage, JOURNAL)
  if (!isThere(path)) return undefined
  if (!isPlainFile(path)) return 'found no plain file, expected a journal'
  const data = parsed(path)
  if (!isData(data)) return 'found no JSON that could be read, expected a journal'
  const problem = versionProblem(versionIn(data), formats.journal)
  if (problem !== undefined) return problem
  const journal = broughtUp(data, formats.journal)
  return isJournal(journal)
    ? journal
    : 'found another shape, expected a command, moves and removals as polyedition writes them'
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

function isJournal(value: object): value is Journal {
  const {command, moves, removes, last} = value as Partial<Record<keyof Journal, unknown>>
  const all = [...(Array.isArray(moves) ? moves : []), ...(last === undefined ? [] : [last])]
  return (
    typeof command === 'string' &&
    Array.isArray(moves) &&
    all.every(isMove) &&
    new Set(all.map(({from}) => from)).size === all.length &&
    Array.isArray(removes) &&
    removes.every((path) => typeof path === 'string')
  )
}

function isMove(value: unknown): value is Move {
  if (!isData(value)) return false
  const {from, to, was, replaces} = value
  return (
    Number.isSafeInteger(from) &&
    (from as number) >= 0 &&
    typeof to === 'string' &&
    (was === undefined || was === '' || isHash(was)) &&
    (replaces === undefined || (isData(replaces) && typeof replaces.path === 'string' && isHash(replaces.was)))
  )
}

const isHash = (value: unknown) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)

/** Why a journal may not be carried out: it names something that its command may not touch, or something staged that is
 *  not a file. */
export function journalProblem(
  {command, moves, removes, last}: Journal,
  stage: string,
  settings: ProjectSettings
): string | undefined {
  const permit = permitOf(settings, command)
  if (!permit) return `found the command \`${command}\`, expected one that writes`
  for (const {from, to, was, replaces} of last ? [...moves, last] : moves) {
    const problem = permit.writes(to, was === '')
    if (problem !== undefined) return `found \`${to}\` to be written by \`${command}\`; ${problem}`
    const former = replaces && permit.removes(replaces.path)
    if (former !== undefined) return `found \`${replaces!.path}\` to be replaced by \`${command}\`; ${former}`
    const staged = join(stage, String(from))
    if (isThere(staged) && !isPlainFile(staged)) return `found \`${from}\` in the stage, expected a plain file`
  }
  for (const path of removes) {
    const problem = permit.removes(path)
    if (problem !== undefined) return `found \`${path}\` to be removed by \`${command}\`; ${problem}`
  }
  return undefined
}

const isThere = (path: string) => lstatSync(path, {throwIfNoEntry: false}) !== undefined
const isPlainFile = (path: string) => Boolean(lstatSync(path, {throwIfNoEntry: false})?.isFile())
