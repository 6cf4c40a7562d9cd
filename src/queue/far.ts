import type {Finding} from '../model.ts'
import type {FarStories} from '../node/build/far-stories.ts'
import type {ArticleFile} from '../node/project/discover.ts'
import type {Objects} from '../node/store/objects.ts'
import type {Store} from '../node/store/store.ts'
import {hashesOf, readMade, storyOf} from './made.ts'

/** A story that was given away. */
export interface Given {
  readonly file: ArticleFile
  /** Under which its record lies. */
  readonly address: string
  readonly maker: string
  /** Whether it was made for this build. */
  readonly isNew: boolean
}

type Came = Awaited<ReturnType<FarStories['of']>>

/** How many stories are fetched before their turn. */
const AHEAD = 8

/** The stories that workers made, fetched shortly before the build comes to them. */
export class Fetched implements FarStories {
  /** Hashes of the objects that workers wrote for this build. */
  readonly written: Set<string> = new Set()
  readonly #store: Store
  readonly #objects: Objects
  readonly #awaited: readonly Given[]
  readonly #places: ReadonlyMap<string, number>
  /** By path. */
  readonly #failed: ReadonlyMap<string, Finding>
  readonly #underway = new Map<number, Promise<Came>>()

  constructor(store: Store, objects: Objects, awaited: readonly Given[], failed: ReadonlyMap<string, Finding>) {
    this.#store = store
    this.#objects = objects
    this.#awaited = awaited
    this.#places = new Map(awaited.map(({file}, at) => [file.path, at]))
    this.#failed = failed
  }

  async of({path}: ArticleFile): Promise<Came> {
    const place = this.#places.get(path)
    if (place === undefined) return undefined
    for (let at = place; at < Math.min(place + AHEAD, this.#awaited.length); at++)
      if (!this.#underway.has(at)) this.#underway.set(at, this.#begun(this.#awaited[at]!))
    const result = await this.#underway.get(place)
    this.#underway.delete(place)
    return result
  }

  /** Its failure is told when it is asked for. */
  #begun(one: Given): Promise<Came> {
    const fetching = this.#fetch(one)
    fetching.catch(() => undefined)
    return fetching
  }

  async #fetch({file, address, maker, isNew}: Given): Promise<Came> {
    const finding = this.#failed.get(file.path)
    if (finding) return {finding}
    const record = await readMade(this.#store, address, maker)
    if (!record) return undefined
    const hashes = hashesOf(record)
    const fetched = hashes.map(async (hash) => [hash, await this.#objects.get(hash)] as const)
    const contents = new Map(await Promise.all(fetched))
    if (isNew) for (const hash of hashes) this.written.add(hash)
    return storyOf(record, contents)
  }
}
