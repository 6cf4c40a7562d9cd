import {existsSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {broughtUp, type Data, formats, versionIn, versionOf, versionProblem} from '../../versions.ts'
import {isData} from '../files/data.ts'
import {UsageError} from '../files/errors.ts'
import {hashOf} from '../files/hash.ts'
import {jsonPieces} from '../files/json-pieces.ts'
import {readText} from '../files/obstacles.ts'
import {isFiles, isGeneration, isPart} from './generation-shape.ts'
import {joined, outlineOf} from './index-parts.ts'
import type {EditionId, Generation} from './index-records.ts'

export const INDEX = 'index.json'
/** `takedown` of the index again, for those who need nothing else; present only if it is not empty. */
export const TAKEDOWN = 'takedown.json'

/** The current generation in a folder of editions, in today's shape; `undefined` if there is none. Throws `UsageError`
 *  on one that cannot be read: going on would lose the editions that it keeps. */
export function readGeneration(folder: string): Generation | undefined {
  const found = read(folder)
  if (found === undefined || found.generation) return found?.generation
  throw new UsageError(
    found.problem ??
      `\`${join(folder, INDEX)}\` is not an index of this version, expected one written by \`polyedition build\`; restore it, or delete the folder to build all editions anew`
  )
}

/** As `readGeneration`, but `undefined` also if it is broken. Throws on a newer version, which is not broken. */
export function readableGeneration(folder: string): Generation | undefined {
  const found = read(folder)
  if (found?.problem !== undefined) throw new UsageError(found.problem)
  return found?.generation
}

/** Neither is present if it is broken. */
function read(folder: string): {readonly generation?: Generation; readonly problem?: string} | undefined {
  const path = join(folder, INDEX)
  if (!existsSync(path)) return undefined
  const data = dataAt(folder, INDEX)
  if (!data) return {}
  const found = versionIn(data)
  const problem = Number.isNaN(found) ? undefined : versionProblem(found, formats.index)
  if (problem !== undefined) return {problem: `\`${path}\`: ${problem}`}
  if (Number.isNaN(found)) return {}
  const {parts = {}, ...head} = broughtUp(data, formats.index)
  if (!isGeneration(head) || !isFiles(parts)) return {}
  const read = Object.keys(parts).map((one) => dataAt(folder, one))
  return read.every(isPart) ? {generation: joined({...head, files: {...head.files, ...parts}}, read)} : {}
}

function dataAt(folder: string, path: string): Data | undefined {
  const text = readText(join(folder, path), dirname(folder))
  try {
    const data: unknown = typeof text === 'string' ? JSON.parse(text) : undefined
    return isData(data) ? data : undefined
  } catch {
    return undefined
  }
}

export type GenerationContent = Omit<Generation, 'version' | 'generation' | 'files'>

/** What `index.json` holds, beside its version and its name. */
interface Head extends Omit<Generation, 'version' | 'generation'> {
  /** Path → SHA-256 of the parts, if the index is divided. */
  readonly parts?: Readonly<Record<string, string>>
}

/** What `index.json` says of a generation. `files` and `parts`: path → SHA-256, in any order. Unknown fields of `before`
 *  are kept. */
export function headOf(
  {source, locales, editions, held, takedown, plugins}: GenerationContent,
  files: Iterable<readonly [path: string, hash: string]>,
  parts: Iterable<readonly [path: string, hash: string]>,
  before: Partial<Generation> = {}
): Head {
  const divided = sorted(parts)
  const isDivided = Object.keys(divided).length > 0
  return {
    ...{source, locales, editions: isDivided ? [] : editions, held, takedown},
    ...(plugins && {plugins}),
    ...unknownIn(before),
    ...(isDivided && {parts: divided}),
    files: sorted(files)
  }
}

function unknownIn(before: Partial<Generation>): object {
  const {version, generation, source, locales, editions, held, takedown, plugins, files, ...rest} = before
  return rest
}

const sorted = (files: Iterable<readonly [path: string, hash: string]>): Record<string, string> =>
  Object.fromEntries([...files].sort(([a], [b]) => (a < b ? -1 : 1)))

/** Named by its content. */
export const nameOf = (head: Head): string => hashOf(jsonPieces(head))

/** `index.json` of a generation that has its name. */
export function printIndex(generation: Generation): Generator<string> {
  const {own, parts} = outlineOf(generation)
  return printHead(headOf(generation, own, parts, generation), generation.generation)
}

/** `index.json`, in pieces. */
export function* printHead(head: Head, name: string): Generator<string> {
  yield* jsonPieces({version: versionOf(formats.index), generation: name, ...head}, 2)
  yield '\n'
}

export const idOf = ({sourceSlug, locale}: EditionId): string => `${sourceSlug}\0${locale}`
