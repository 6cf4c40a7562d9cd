import {existsSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {Direction} from '../model.ts'
import {broughtUp, formats, versionIn, versionOf, versionProblem} from '../versions.ts'
import {UsageError} from './errors.ts'
import {readText} from './files.ts'
import {isData, isGeneration} from './generation-shape.ts'
import {hashOf} from './hash.ts'
import {jsonPieces} from './json-pieces.ts'

/** `index.json`: one build of all editions, named by its content. Written last, so that what it says is there. */
export interface Generation {
  /** Version of this format: see `versions.ts`. The modules and the other files beside it are of the same. */
  readonly version: number
  /** SHA-256 of all that follows: two builds with the same name are the same. */
  readonly generation: string
  readonly source: string
  readonly locales: readonly LocaleRecord[]
  /** Sorted by source slug, then in the order of `locales`. */
  readonly editions: readonly EditionRecord[]
  /** Editions that could not be built anew, with what stands in their way. */
  readonly held: readonly HeldRecord[]
  /** Editions that once stood in public and must be taken down wherever they were copied to. */
  readonly takedown: readonly TakedownRecord[]
  /** Path → SHA-256 of every file of this generation but `index.json` itself. */
  readonly files: Readonly<Record<string, string>>
}

export interface LocaleRecord {
  readonly locale: string
  readonly lang: string
  readonly dir: Direction
  /** Its own name: `العربية`. */
  readonly name: string
}

/** What can be known of an edition without opening it. */
export interface EditionRecord {
  readonly slug: string
  readonly sourceSlug: string
  readonly locale: string
  readonly lang: string
  readonly dir: Direction
  readonly sourceLang: string
  /** Nothing of it is translated: the language in which its text stands instead. */
  readonly fallback?: string
  readonly id?: string
  readonly headline: string
  readonly description?: string
  readonly published?: string
  readonly updated?: string
  readonly version?: string
  readonly keywords?: readonly string[]
  /** Slugs under which it was known before, as the article says. */
  readonly previousSlugs?: readonly string[]
  /** Name of the output → path of its file. */
  readonly files: Readonly<Record<string, string>>
  /** Paths of the pictures that it shows; several editions may share one. */
  readonly pictures?: readonly string[]
  /** Kept from an earlier build: the article has moved on and this edition has not. */
  readonly held?: {readonly since: string}
}

export interface HeldRecord {
  readonly sourceSlug: string
  readonly locale: string
  /** ISO 8601 instant of the first build that held it. */
  readonly since: string
  /** The edition of before still stands. */
  readonly kept: boolean
  readonly reasons: ReadonlyArray<{readonly ruleId: string; readonly key?: string; readonly reason: string}>
}

export interface TakedownRecord {
  readonly slug: string
  readonly sourceSlug: string
  readonly locale: string
  /** ISO 8601 instant of the build that removed it. */
  readonly since: string
  readonly reason: string
  readonly id?: string
  readonly version?: string
  /** Present where the story was canceled: what its tombstones are made of. */
  readonly canceled?: Pick<EditionRecord, 'lang' | 'dir' | 'sourceLang'>
  /** What the desk says of a story that was canceled. */
  readonly note?: string
  /** The files that stood there, but for pictures. */
  readonly files?: readonly string[]
}

export const INDEX = 'index.json'
/** `takedown` of the index once more, for those who take nothing else; there only while it holds something. */
export const TAKEDOWN = 'takedown.json'

/** The generation that stands in a folder of editions, in the shape of today; `undefined` when there is none. Throws
 *  `UsageError` on one that cannot be read: to go on would lose the editions that it keeps. */
export function readGeneration(folder: string): Generation | undefined {
  const found = read(folder)
  if (found === undefined || found.generation) return found?.generation
  throw new UsageError(
    found.problem ??
      `\`${join(folder, INDEX)}\` is not an index of this version, expected one written by \`polyedition build\`; restore it, or delete the folder to build all editions anew`
  )
}

/** As `readGeneration`; `undefined` also where it is broken. Throws on one of a newer version, which is whole. */
export function readableGeneration(folder: string): Generation | undefined {
  const found = read(folder)
  if (found?.problem !== undefined) throw new UsageError(found.problem)
  return found?.generation
}

/** With neither part where it is broken. */
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

/** Name a generation by its content. `files`: path → SHA-256. What else the one of `before` holds stays in it. */
export function nameGeneration(
  content: GenerationContent,
  files: ReadonlyMap<string, string>,
  before: Partial<Generation> = {}
): Generation {
  const {version: _, generation: __, ...rest} = before
  const sorted = {...rest, ...content, files: Object.fromEntries([...files].sort(([a], [b]) => (a < b ? -1 : 1)))}
  return {version: versionOf(formats.index), generation: hashOf(jsonPieces(sorted)), ...sorted}
}

/** In pieces: the files of a large project are many. */
export function* printGeneration(generation: Generation): Generator<string> {
  yield* jsonPieces(generation, 2)
  yield '\n'
}

/** An edition by what it is made of, whatever its address. */
export type EditionId = Pick<EditionRecord, 'sourceSlug' | 'locale'>

export const idOf = ({sourceSlug, locale}: EditionId): string => `${sourceSlug}\0${locale}`
