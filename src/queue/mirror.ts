/** A copy of the newest inputs, from which a worker builds and publishes when the clock has moved on. */
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {writeAtomic} from '../node/files/atomic.ts'
import {withLock} from '../node/files/lock.ts'
import {loadProject} from '../node/project/project.ts'
import {readHead} from '../node/store/head.ts'
import {objectKey, objectsIn} from '../node/store/objects.ts'
import {type PublishReport, publishProject} from '../node/store/publish.ts'
import {queueHead} from '../node/store/queue-head.ts'
import type {Store} from '../node/store/store.ts'
import {differences} from '../node/store/tree-difference.ts'
import {INPUT} from './inputs.ts'
import {inFolder, sharedIn} from './room.ts'

/** Build one story from the newest inputs, and publish it. Undefined where there is no such story any more. */
export async function publishStory(store: Store, slug: string, folder: string): Promise<PublishReport | undefined> {
  mkdirSync(folder, {recursive: true})
  return withLock(folder, {command: 'worker'}, async () => {
    const {root} = await queueHead(store)
    // Where nothing is public, one story would be all that is.
    if (root === undefined || !(await readHead(store))) return undefined
    const cwd = join(folder, 'project')
    const objects = objectsIn(store)
    const {config} = await sharedIn(objects, root)
    await brought(store, root, folder, cwd)
    const project = {cwd, config: config ?? defaultConfig(cwd)}
    const {articles} = await loadProject(project)
    if (!articles.some((one) => one.slug === slug)) return undefined
    return publishProject({...project, store, articles: [slug]})
  })
}

/** Without one, the next above would be taken for it. */
function defaultConfig(cwd: string): string {
  const name = 'polyedition.config.json'
  if (!existsSync(join(cwd, name))) writeFileSync(join(cwd, name), '{}')
  return name
}

/** What has changed since the last time is written and removed. */
async function brought(store: Store, root: string, folder: string, cwd: string): Promise<void> {
  const objects = objectsIn(store)
  const noted = join(folder, 'root')
  const before = existsSync(noted) ? readFileSync(noted, 'utf8') : undefined
  const isThere = before !== undefined && (await store.get(objectKey(before))) !== undefined
  if (!isThere) rmSync(cwd, {recursive: true, force: true})
  mkdirSync(cwd, {recursive: true})
  for await (const {key, to} of differences(objects, isThere ? before : undefined, root)) {
    if (!key.startsWith(INPUT)) continue
    const path = inFolder(cwd, key.slice(INPUT.length))
    if (to === undefined) rmSync(path, {force: true})
    else {
      mkdirSync(dirname(path), {recursive: true})
      writeAtomic(path, await objects.get(to))
    }
  }
  writeAtomic(noted, root)
}
