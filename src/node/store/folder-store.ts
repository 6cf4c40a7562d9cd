import {randomUUID} from 'node:crypto'
import {link, mkdir, open, opendir, readFile, rename, rm, stat} from 'node:fs/promises'
import {dirname, join, relative, sep} from 'node:path'
import {systemReason} from '../files/errors.ts'
import {hashOf} from '../files/hash.ts'
import {withLock} from '../files/lock.ts'
import {type Condition, checkedKey, type Store, type Stored, type StoredKey, StoreError} from './store.ts'

/** Files on their way, and the lock. No key begins with a point. */
const OWN = '.polyedition'
/** A folder of its own, because it goes with the lock. */
const TURN = 'turn'

/** A store in a folder, which several processes may use at once, also over a network's file system that has links. */
export function folderStore(folder: string): Store {
  return new FolderStore(folder)
}

class FolderStore implements Store {
  readonly address: string
  readonly #own: string

  constructor(folder: string) {
    this.address = folder
    this.#own = join(folder, OWN)
  }

  get(key: string): Promise<Stored | undefined> {
    return this.#told(key, async () => {
      const body = await unlessGone(readFile(this.#path(key)))
      return body && {body, tag: hashOf(body)}
    })
  }

  put(key: string, body: Uint8Array, condition?: Condition): Promise<string | undefined> {
    return this.#told(key, async () => {
      const path = this.#path(key)
      const tag = hashOf(body)
      const beside = await this.#written(body)
      try {
        await mkdir(dirname(path), {recursive: true})
        if (condition === undefined) await rename(beside, path)
        else if (condition === 'free') return (await isLinked(beside, path)) ? tag : undefined
        else return (await this.#isReplaced(beside, path, condition.tag)) ? tag : undefined
        return tag
      } finally {
        await rm(beside, {force: true})
      }
    })
  }

  async *list(prefix: string): AsyncIterable<StoredKey> {
    const folder = join(this.address, prefix.slice(0, prefix.lastIndexOf('/') + 1))
    const entries = await this.#told(prefix, () => unlessGone(opendir(folder, {recursive: true})))
    for await (const entry of entries ?? []) {
      if (!entry.isFile()) continue
      const path = join(entry.parentPath, entry.name)
      const key = relative(this.address, path).split(sep).join('/')
      if (!key.startsWith(prefix) || key.startsWith(OWN)) continue
      const found = await unlessGone(stat(path))
      if (found) yield {key, changed: found.mtimeMs}
    }
  }

  delete(key: string): Promise<void> {
    return this.#told(key, () => rm(this.#path(key), {force: true}))
  }

  #path(key: string): string {
    return join(this.address, checkedKey(key))
  }

  /** Beside all values, and on the disk before it takes a value's place. */
  async #written(body: Uint8Array): Promise<string> {
    await mkdir(this.#own, {recursive: true})
    const path = join(this.#own, randomUUID())
    const file = await open(path, 'wx')
    try {
      await file.writeFile(body)
      await file.sync()
    } finally {
      await file.close()
    }
    return path
  }

  /** A file system compares no contents, so whoever replaces one by condition does so alone. */
  #isReplaced(beside: string, path: string, tag: string): Promise<boolean> {
    return withLock(join(this.#own, TURN), {command: 'publish'}, async () => {
      const body = await unlessGone(readFile(path))
      if (!body || hashOf(body) !== tag) return false
      await rename(beside, path)
      return true
    })
  }

  async #told<T>(key: string, run: () => Promise<T>): Promise<T> {
    try {
      return await run()
    } catch (error) {
      const reason = systemReason(error)
      throw reason === undefined ? error : new StoreError(`Store \`${this.address}\`, key \`${key}\`: ${reason}`)
    }
  }
}

/** A link is made only where nothing stands, and is whole at once. */
async function isLinked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

async function unlessGone<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
