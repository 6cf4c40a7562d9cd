import {EventEmitter} from 'node:events'
import {pathToFileURL} from 'node:url'
import type {LoaderContext} from 'astro/loaders'
import {type EditionsOptions, editionSchema, editionsLoader} from '../../src/astro/index.ts'
import {NOON} from '../node/project.ts'

type Stored = Parameters<LoaderContext['store']['set']>[0]

/** What a site is to the loader, with a record of all that the loader did. */
export class Site {
  readonly entries: Map<string, Stored> = new Map()
  /** Ids in the order in which they were written or deleted. */
  readonly written: string[] = []
  readonly deleted: string[] = []
  readonly said: string[] = []
  /** Pictures that Astro was told of without a write. */
  readonly told: string[] = []
  readonly watched: string[] = []
  readonly watcher: EventEmitter = new EventEmitter()
  readonly #root: string
  readonly #config: object

  constructor(root: string, config: object = {}) {
    this.#root = root
    this.#config = config
  }

  ids(): string[] {
    return [...this.entries.keys()].sort()
  }

  /** As a build does; with `dev`, as the development server does. */
  async load(options: EditionsOptions & {readonly dev?: boolean} = {}): Promise<void> {
    const {dev, ...rest} = options
    await editionsLoader({now: NOON, ...rest}).load(this.#context(dev ?? false))
  }

  #context(dev: boolean): LoaderContext {
    const {entries, written, deleted, said, told, watcher, watched} = this
    const store = {
      get: (id: string) => entries.get(id),
      keys: () => [...entries.keys()],
      set(entry: Stored) {
        if (entry.digest !== undefined && entries.get(entry.id)?.digest === entry.digest) return false
        written.push(entry.id)
        entries.set(entry.id, entry)
        return true
      },
      delete(id: string) {
        deleted.push(id)
        entries.delete(id)
      },
      addAssetImports: (files: string[]) => told.push(...files)
    }
    const say = (level: string) => (message: string) => said.push(`${level}: ${message}`)
    const context = {
      collection: 'editions',
      store,
      logger: {info: say('info'), warn: say('warn'), error: say('error')},
      config: {
        root: pathToFileURL(`${this.#root}/`),
        outDir: pathToFileURL(`${this.#root}/dist/`),
        base: '/',
        trailingSlash: 'ignore',
        build: {format: 'directory'},
        ...this.#config
      },
      parseData: async ({data}: {data: unknown}) => editionSchema.parse(data),
      generateDigest: (text: string) => text,
      ...(dev && {watcher: Object.assign(watcher, {add: (path: string) => watched.push(path)})})
    }
    return context as unknown as LoaderContext
  }
}
