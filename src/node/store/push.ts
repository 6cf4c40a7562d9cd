import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Generation} from '../build/index-records.ts'
import {hashOf} from '../files/hash.ts'
import {type TaggedHead, writeHead} from './head.ts'
import {FILE, rowsOfIndex, STORY} from './index-rows.ts'
import {objectsBefore, objectsIn} from './objects.ts'
import type {Store} from './store.ts'
import {changed} from './tree.ts'
import {differences} from './tree-difference.ts'
import {Uploads} from './uploads.ts'

export interface Pushed {
  /** Objects and bytes that were written, without the head. */
  readonly objects: number
  readonly bytes: number
}

/** Make the generation in a folder the public one of a store, unless another was published since `over` was read: then
 *  `undefined`, and nothing that a reader sees has changed. Nothing is public before all of it is there; the objects that
 *  were `written` by others already are. */
export async function push(
  store: Store,
  folder: string,
  generation: Generation,
  over: TaggedHead | undefined,
  written: ReadonlySet<string> = new Set()
): Promise<Pushed | undefined> {
  const uploads = new Uploads(objectsIn(store))
  const local = objectsBefore(uploads)
  const wanted = await changed(local, undefined, await rowsOfIndex(generation, local))
  const changes = new Map<string, string | undefined>()
  for await (const {key, to} of differences(local, over?.root, wanted)) {
    changes.set(key, to)
    if (to === undefined) continue
    if (key.startsWith(STORY)) await uploads.put(await local.get(to))
    else if (key.startsWith(FILE) && !written.has(to)) {
      const body = await readFile(join(folder, key.slice(FILE.length)))
      // Another command has built since; its generation is a matter of the next try.
      if (hashOf(body) !== to) return undefined
      await uploads.put(body)
    }
  }
  const root = await changed(uploads, over?.root, changes)
  await uploads.done()
  const {editions: _, held: __, takedown: ___, files: ____, ...index} = generation
  const isPublic = await writeHead(store, {root, index}, over)
  return isPublic ? {objects: uploads.count, bytes: uploads.bytes} : undefined
}
