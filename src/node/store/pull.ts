import {join} from 'node:path'
import {INDEX, printIndex, readableGeneration} from '../build/generation.ts'
import {isGeneration} from '../build/generation-shape.ts'
import type {Generation} from '../build/index-records.ts'
import type {Settings} from '../config/whole-settings.ts'
import {hashOf} from '../files/hash.ts'
import {inside} from '../files/inside.ts'
import {Transaction} from '../project/transaction.ts'
import type {Head} from './head.ts'
import {allStories, FILE, isMade, MADE, madeFiles, rowsOfIndex} from './index-rows.ts'
import {type Objects, objectsBefore, objectsIn} from './objects.ts'
import {type Store, StoreError} from './store.ts'
import {changed, type Root, rowsOf} from './tree.ts'
import {differences} from './tree-difference.ts'

/** Make the folder of editions that of a store's generation, so that a build goes on from what is public. What both have
 *  is not fetched. To be called under the lock of the project. Returns how many files were fetched. */
export async function pull(store: Store, settings: Settings, head: Head): Promise<number> {
  const {editions: folder} = settings
  const objects = objectsBefore(objectsIn(store))
  const before = readableGeneration(folder)
  const own = before && (await changed(objects, undefined, await rowsOfIndex(before, objects)))
  if (before?.generation === head.index.generation && own === head.root) return 0
  const generation = await generationOf(store, objects, head)
  const change = new Transaction(settings, 'build')
  let fetched = 0
  try {
    for await (const {key, to} of differences(objects, own, head.root)) {
      if (!key.startsWith(FILE)) continue
      const path = pathIn(store, folder, key.slice(FILE.length))
      if (to === undefined) change.remove(path)
      else {
        change.write(path, await objects.get(to))
        fetched++
      }
    }
    const made = madeFiles(generation)
    for (const [path, text] of Object.entries(made))
      if (hashOf(text) !== before?.files[path]) change.write(join(folder, path), text)
    for (const path of Object.keys(before?.files ?? {}))
      if (isMade(path) && !Object.hasOwn(made, path)) change.remove(pathIn(store, folder, path))
    change.writeLast(join(folder, INDEX), printIndex(generation))
    change.commit()
  } catch (error) {
    change.discard()
    throw error
  }
  return fetched
}

/** The whole index. */
async function generationOf(store: Store, objects: Objects, {root, index}: Head): Promise<Generation> {
  const {source, locales, plugins, version, generation: name, ...more} = index
  const [stories, files] = [await allStories(objects, root), await filesOf(objects, root)]
  const generation = {
    version,
    generation: name,
    source,
    locales,
    ...stories,
    ...(plugins && {plugins}),
    files,
    ...more
  }
  if (isGeneration(generation)) return generation
  throw new StoreError(`Store \`${store.address}\`: found an index that is not one of polyedition; name another prefix`)
}

async function filesOf(objects: Objects, root: Root): Promise<Record<string, string>> {
  const files: Array<readonly [path: string, hash: string]> = []
  for (const prefix of [FILE, MADE])
    for await (const [key, hash] of rowsOf(objects, root, prefix)) files.push([key.slice(prefix.length), hash])
  return Object.fromEntries(files.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Anybody who may write to the store may have put a path there. */
function pathIn(store: Store, folder: string, path: string): string {
  const whole = join(folder, path)
  if (whole !== folder && inside(folder, whole)) return whole
  throw new StoreError(`Store \`${store.address}\`: found the path \`${path}\`, expected one inside of the editions`)
}
