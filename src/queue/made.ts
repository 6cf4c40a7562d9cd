/** The record of a story that a worker made: what is kept of it, from which files it was made. Its files are objects. */
import {createRequire} from 'node:module'
import type {FarStory} from '../node/build/far-stories.ts'
import {isEdition} from '../node/build/generation-shape.ts'
import type {MadeEdition, MadeStory} from '../node/build/story-maker.ts'
import {code} from '../node/cache/code.ts'
import {fingerprintOf} from '../node/config/fingerprint.ts'
import type {Settings} from '../node/config/whole-settings.ts'
import {isData} from '../node/files/data.ts'
import {hashOf} from '../node/files/hash.ts'
import {MADE} from '../node/store/queue-head.ts'
import type {Store} from '../node/store/store.ts'

export interface MadeRecord {
  /** The program that made it. */
  readonly maker: string
  /** What it made; the files of each edition are hashes of objects. */
  readonly made: Omit<MadeStory, 'editions'> & {readonly editions: readonly HashedEdition[]}
  readonly inputs: FarStory['inputs']
}

type HashedEdition = Omit<MadeEdition, 'files'> & {readonly files?: Readonly<Record<string, string>>}

/** What a caller asks of all editions. */
export interface Asked {
  readonly require?: 'initial' | 'translated' | 'reviewed' | 'final'
  readonly fragment?: boolean
}

/** All that a story depends on beside its files: two programs with one name make the same of them. */
export function makerOf(settings: Settings, {require, fragment = false}: Asked): string {
  const {node, icu, tz, unicode} = process.versions
  const program = code ?? (createRequire(import.meta.url)('polyedition/package.json') as {version: string}).version
  return hashOf(JSON.stringify([program, node, icu, tz, unicode, fingerprintOf(settings), require ?? '', fragment]))
}

const keyOf = (address: string) => `${MADE}${address.slice(0, 2)}/${address}.json`

export async function writeMade(store: Store, address: string, made: MadeRecord): Promise<void> {
  await store.put(keyOf(address), new TextEncoder().encode(JSON.stringify(made)))
}

/** Undefined where there is none, or none that this program understands. */
export async function readMade(store: Store, address: string, maker: string): Promise<MadeRecord | undefined> {
  const stored = await store.get(keyOf(address))
  if (!stored) return undefined
  try {
    const made: unknown = JSON.parse(new TextDecoder().decode(stored.body))
    if (isData(made) && made.maker === maker && isHashes(made.inputs) && isStory(made.made))
      return made as unknown as MadeRecord
  } catch {
    // It is made again.
  }
  return undefined
}

/** Each content is put away, and its hash stands in its place. */
export async function recordOf(
  {made, inputs}: FarStory,
  maker: string,
  put: (content: Uint8Array) => Promise<string>
): Promise<MadeRecord> {
  const editions: HashedEdition[] = []
  for (const {files, ...one} of made.editions) {
    const hashes: Record<string, string> = {}
    for (const [path, content] of Object.entries(files ?? {}))
      hashes[path] = await put(typeof content === 'string' ? new TextEncoder().encode(content) : content)
    editions.push({...one, ...(files && {files: hashes})})
  }
  return {maker, made: {...made, editions}, inputs}
}

/** The hashes of all its files. */
export const hashesOf = ({made}: MadeRecord): string[] => [
  ...new Set(made.editions.flatMap(({files}) => Object.values(files ?? {})))
]

/** Each hash is taken for its content again. */
export function storyOf({made, inputs}: MadeRecord, contents: ReadonlyMap<string, Uint8Array>): FarStory {
  const editions = made.editions.map(({files, ...one}): MadeEdition => {
    const all = Object.entries(files ?? {}).map(([path, hash]) => [path, contents.get(hash)!] as const)
    return {...one, ...(files && {files: Object.fromEntries(all)})}
  })
  return {made: {...made, editions}, inputs}
}

const isHashes = (value: unknown): boolean =>
  isData(value) &&
  Object.values(value).every((hash) => typeof hash === 'string' && /^(?:|[\da-f]{64}|no file)$/.test(hash))

const isStory = (made: unknown): boolean =>
  isData(made) && Array.isArray(made.editions) && made.editions.every(isHashed)

const isHashed = (one: unknown): boolean =>
  isData(one) &&
  (one.record === undefined || (isData(one.record) && isEdition(one.record) && isHashes(one.files))) &&
  Array.isArray(one.findings) &&
  Array.isArray(one.reasons)
