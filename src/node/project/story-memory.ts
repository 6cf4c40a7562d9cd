import {join} from 'node:path'
import type {Cache} from '../cache/cache.ts'
import type {Settings} from '../config/settings.ts'
import type {ArticleFile, Discovery} from './discover.ts'
import {type Story, storyFiles} from './story.ts'

/** What one command knows of each story, for as long as the files of the story, and those that all stories share, are as
 *  they were. */
export class StoryMemory {
  readonly cache: Cache
  readonly #kind: string
  readonly #settings: Settings
  readonly #shared: readonly string[]
  /** Of all on which every answer depends. */
  readonly key: string

  /** `options` are those of the command on which its answers depend. */
  constructor(cache: Cache, kind: string, settings: Settings, options: unknown) {
    this.cache = cache
    this.#kind = kind
    this.#settings = settings
    this.#shared = sharedFiles(settings)
    this.key = cache.keyOf([kind, options, this.#shared.map((path) => cache.prints.hash(path) ?? 'odd')])
  }

  recall(file: ArticleFile): unknown {
    return file.text === undefined ? this.cache.recall(this.#kind, file.path, this.#keyOf(file)) : undefined
  }

  /** All files on which what is known of a story depends; `more` are those beside its own. */
  inputs(file: ArticleFile, story: Pick<Story, 'article' | 'own'>, more: readonly string[] = []): string[] {
    return [...storyFiles(this.#settings, file, story), ...more]
  }

  keep(file: ArticleFile, inputs: readonly string[], data: unknown): void {
    if (file.text === undefined && this.cache.prints.areSettled(this.#shared))
      this.cache.keep(this.#kind, file.path, {key: this.#keyOf(file), inputs, data})
  }

  /** Other data for what is known of a story, of which nothing else has changed. */
  amend(file: ArticleFile, data: unknown): void {
    this.cache.amend(this.#kind, file.path, data)
  }

  /** The command is done; stories that are no more are forgotten. */
  save({articles, claimants}: Pick<Discovery, 'articles' | 'claimants'>): void {
    const paths = [...articles, ...claimants].map(({path}) => path)
    this.cache.retain(this.#kind, paths)
    this.cache.save()
  }

  /** Former slugs lead to other files, and are former only as long as no article has them. */
  #keyOf({former}: ArticleFile): string {
    return former ? this.cache.keyOf([this.key, former]) : this.key
  }
}

/** The glossary, and the words of the pages. */
function sharedFiles({glossary, localeFiles, locales}: Settings): string[] {
  return [glossary, ...locales.map(({locale}) => join(localeFiles, locale, 'polyedition.json'))]
}
