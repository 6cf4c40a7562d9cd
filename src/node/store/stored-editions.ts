import type {EditionRecord, TakedownRecord} from '../build/index-records.ts'
import {moduleContent, modulePath} from '../build/modules.ts'
import {type Head, readHead} from './head.ts'
import {FILE, storiesNamed} from './index-rows.ts'
import {type Objects, objectsIn} from './objects.ts'
import {type Store, StoreError} from './store.ts'
import {type Root, valueAt} from './tree.ts'

export interface StoredEditionsOptions {
  /** Milliseconds for which a generation is taken for the public one before the store is asked again. Default: 2,000. */
  readonly fresh?: number
}

/** An edition as its module exports it. */
export type StoredEdition = EditionRecord & {readonly html: string; readonly markdown: string; readonly text: string}

/** The editions of one generation of a store: a source for `createHandler`, and for whoever serves files as they are.
 *  Whatever is published meanwhile, they stay as they were. */
export class StoredEditions {
  readonly #store: Store
  readonly #objects: Objects
  readonly #root: Root

  constructor(store: Store, objects: Objects, root: Root) {
    this.#store = store
    this.#objects = objects
    this.#root = root
  }

  /** What is known of the stories that have, or had, a slug. */
  async stories(slug: string): Promise<{editions: readonly EditionRecord[]; takedown: readonly TakedownRecord[]}> {
    const all = await storiesNamed(this.#objects, this.#root, slug)
    return {editions: all.flatMap(({editions}) => editions), takedown: all.flatMap(({takedown}) => takedown)}
  }

  /** By the article's slug. Rejects with `StoreError` where there is none. */
  async edition(slug: string, locale: string): Promise<StoredEdition> {
    const {editions} = await this.stories(slug)
    const record = editions.find((one) => one.locale === locale && one.sourceSlug === slug)
    const body = record && (await this.file(modulePath(record)))
    const content = body && moduleContent(new TextDecoder().decode(body))
    if (content) return content as unknown as StoredEdition
    throw new StoreError(`Store \`${this.#store.address}\`: found no edition of \`${slug}\` in \`${locale}\``)
  }

  /** A file by its path in the folder of editions: a page, a feed, a picture. */
  async file(path: string): Promise<Uint8Array | undefined> {
    const hash = await valueAt(this.#objects, this.#root, FILE + path)
    return hash === undefined ? undefined : this.#objects.get(hash)
  }
}

/** Read the public editions of a store. Each call gives those of one whole generation; what was read stays in memory, up
 *  to a limit. The calls reject with `StoreError`.
 *  @example
 *  import {createHandler} from 'polyedition/http'
 *  import {openStore, storedEditions} from 'polyedition/node'
 *  const handler = createHandler(storedEditions(openStore('nothing-published')))
 *  (await handler(new Request('https://news.example/nothing'))).status // → 404 */
export function storedEditions(store: Store, options: StoredEditionsOptions = {}): () => Promise<StoredEditions> {
  const {fresh = 2_000} = options
  const objects = objectsIn(store)
  let known: {readonly head: Promise<Head | undefined>; readonly until: number} | undefined
  return async () => {
    if (!known || performance.now() > known.until) known = {head: readHead(store), until: performance.now() + fresh}
    const asked = known
    try {
      return new StoredEditions(store, objects, (await asked.head)?.root)
    } catch (error) {
      // What failed is asked for again.
      if (known === asked) known = undefined
      throw error
    }
  }
}
