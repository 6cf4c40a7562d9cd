import {existsSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {broughtUp, formats, versionIn, versionOf, versionProblem} from '../../versions.ts'
import {isData} from '../files/data.ts'
import {UsageError} from '../files/errors.ts'
import {hashOf} from '../files/hash.ts'
import {jsonPieces} from '../files/json-pieces.ts'
import {readText} from '../files/obstacles.ts'
import {isGeneration} from './generation-shape.ts'
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

/** Neither part is present if it is broken. */
function read(folder: string): {readonly generation?: Generation; readonly problem?: string} | undefined {
  const path = join(folder, INDEX)
  if (!existsSync(path)) return undefined
  const text = readText(path, dirname(folder))
  const data = typeof text === 'string' ? parsed(text) : undefined
  if (!isData(data)) return {}
  const found = versionIn(data)
  const problem = Number.isNaN(found) ? undefined : versionProblem(found, formats.index)
  if (problem !== undefined) return {problem: `\`${path}\`: ${problem}`}
  if (Number.isNaN(found)) return {}
  const today = broughtUp(data, formats.index)
  return isGeneration(today) ? {generation: today} : {}
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export type GenerationContent = Omit<Generation, 'version' | 'generation' | 'files'>

/** Name a generation by its content. `files`: path → SHA-256. Unknown fields of `before` are kept. */
export function nameGeneration(
  content: GenerationContent,
  files: ReadonlyMap<string, string>,
  before: Partial<Generation> = {}
): Generation {
  const {version: _, generation: __, plugins: ___, ...rest} = before
  const sorted = {...rest, ...content, files: Object.fromEntries([...files].sort(([a], [b]) => (a < b ? -1 : 1)))}
  return {version: versionOf(formats.index), generation: hashOf(jsonPieces(sorted)), ...sorted}
}

/** In pieces: the files of a large project are many. */
export function* printGeneration(generation: Generation): Generator<string> {
  yield* jsonPieces(generation, 2)
  yield '\n'
}

export const idOf = ({sourceSlug, locale}: EditionId): string => `${sourceSlug}\0${locale}`
