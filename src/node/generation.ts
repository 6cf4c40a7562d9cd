import {existsSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {Direction} from '../model.ts'
import {UsageError} from './errors.ts'
import {readText} from './files.ts'
import {hashOf} from './hash.ts'
import {jsonPieces} from './json-pieces.ts'

/** `index.json`: one build of all editions, named by its content. Written last, so that what it says is there. */
export interface Generation {
  /** Version of this format. */
  readonly polyedition: 1
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

/** The generation that stands in a folder of editions; `undefined` when there is none. Throws `UsageError` on one that
 *  cannot be read: to go on would lose the editions that it keeps. */
export function readGeneration(folder: string): Generation | undefined {
  const path = join(folder, INDEX)
  if (!existsSync(path)) return undefined
  const found = readableGeneration(folder)
  if (found) return found
  throw new UsageError(
    `\`${path}\` is not an index of this version, expected one written by \`polyedition build\`; restore it, or delete the folder to build all editions anew`
  )
}

/** As `readGeneration`; `undefined` also where it cannot be read. */
export function readableGeneration(folder: string): Generation | undefined {
  try {
    const found = JSON.parse(readText(join(folder, INDEX), dirname(folder)) as string) as Partial<Generation>
    const ours = found.polyedition === 1 && Array.isArray(found.editions) && Array.isArray(found.takedown)
    return ours ? (found as Generation) : undefined
  } catch {
    return undefined
  }
}

export type GenerationContent = Omit<Generation, 'polyedition' | 'generation' | 'files'>

/** Name a generation by its content. `files`: path → SHA-256. */
export function nameGeneration(content: GenerationContent, files: ReadonlyMap<string, string>): Generation {
  const sorted = {...content, files: Object.fromEntries([...files].sort(([a], [b]) => (a < b ? -1 : 1)))}
  return {polyedition: 1, generation: hashOf(jsonPieces(sorted)), ...sorted}
}

/** In pieces: the files of a large project are many. */
export function* printGeneration(generation: Generation): Generator<string> {
  yield* jsonPieces(generation, 2)
  yield '\n'
}

/** An edition by what it is made of, whatever its address. */
export type EditionId = Pick<EditionRecord, 'sourceSlug' | 'locale'>

export const idOf = ({sourceSlug, locale}: EditionId): string => `${sourceSlug}\0${locale}`
