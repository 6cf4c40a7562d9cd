import {readHead} from './head.ts'
import {FILE, STORY} from './index-rows.ts'
import {OBJECTS, objectKey, objectsIn} from './objects.ts'
import {DRAFTS, MADE, readQueueHead} from './queue-head.ts'
import type {Store, StoredKey} from './store.ts'
import {nodeOf, type Root} from './tree.ts'

export interface SweepOptions {
  /** Instant of now, in milliseconds since 1970. */
  readonly now: number
  /** Milliseconds for which an object stays that nothing names: a publication that is under way has written some, and
   *  readers may still be at an earlier one. Default: a day. */
  readonly grace?: number
}

export interface SweepReport {
  readonly kept: number
  readonly deleted: number
}

const DAY = 24 * 60 * 60 * 1000

/** Delete the objects of a store that belong to its public generation no more, nor to the newest inputs of its queue, and
 *  the records of stories and the drafts that workers made. A publication writes what it names, and so
 *  makes it young; yet between the last look at an object's age and its end a moment is left, so let it run where
 *  nothing publishes, as after a build in the same job. Rejects with `StoreError`. */
export async function sweepStore(store: Store, {now, grace = DAY}: SweepOptions): Promise<SweepReport> {
  const named = new Set<string>()
  for (const head of [await readHead(store), await readQueueHead(store)])
    for await (const hash of hashesOf(store, head?.root)) named.add(objectKey(hash))
  let [kept, deleted] = [0, 0]
  for await (const {key, changed} of allOf(store)) {
    const isOld = now - changed >= grace && !named.has(key) && now - (await changeOf(store, key)) >= grace
    if (isOld) await store.delete(key)
    if (isOld) deleted++
    else kept++
  }
  return {kept, deleted}
}

async function* allOf(store: Store): AsyncIterable<StoredKey> {
  for (const prefix of [OBJECTS, MADE, DRAFTS]) yield* store.list(prefix)
}

/** As it is now: a listing may be minutes old. */
async function changeOf(store: Store, key: string): Promise<number> {
  for await (const one of store.list(key)) if (one.key === key) return one.changed
  return Number.POSITIVE_INFINITY
}

/** All objects of a tree: its nodes, and what its values name. */
async function* hashesOf(store: Store, root: Root): AsyncIterable<string> {
  const objects = objectsIn(store)
  const open = root === undefined ? [] : [root]
  for (let hash = open.pop(); hash !== undefined; hash = open.pop()) {
    yield hash
    const {level, rows} = await nodeOf(objects, hash)
    for (const [key, value] of rows) {
      if (level > 0) open.push(value)
      else if (key.startsWith(FILE) || key.startsWith(STORY)) yield value
    }
  }
}
