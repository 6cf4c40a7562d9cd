import {join} from 'node:path'
import type {Cache} from '../cache/cache.ts'
import type {ProjectSettings} from '../config/settings.ts'
import {isData} from '../files/data.ts'
import {borderOf, readText} from '../files/obstacles.ts'
import type {ArticleFile, Discovery} from './discover.ts'
import {loadGlossary} from './glossary.ts'
import {GlossaryUse} from './glossary-use.ts'
import {type Story, storyFiles} from './story.ts'

/** What is known of a story, and by which glossary. */
interface Remembered {
  readonly glossary: string
  readonly data: unknown
}

/** What one command knows of each story, for as long as the files of the story, and those that all stories share, are as
 *  they were, and of the glossary the entries that occur in it. */
export class StoryMemory {
  readonly cache: Cache
  readonly #kind: string
  readonly #settings: ProjectSettings
  readonly #shared: readonly string[]
  readonly #glossary: GlossaryUse
  /** Of all on which every answer depends. */
  readonly key: string

  /** `options` are those of the command on which its answers depend. */
  constructor(cache: Cache, kind: string, settings: ProjectSettings, options: unknown) {
    this.cache = cache
    this.#kind = kind
    this.#settings = settings
    this.#shared = sharedFiles(settings)
    this.#glossary = new GlossaryUse(cache, loadGlossary(settings), settings.languages)
    const words = this.#shared.filter((path) => path !== settings.glossary)
    this.key = cache.keyOf([kind, options, words.map((path) => cache.prints.hash(path) ?? 'odd')])
  }

  recall(file: ArticleFile): unknown {
    if (file.text !== undefined) return undefined
    const known = this.cache.recall(this.#kind, file.path, this.#keyOf(file))
    if (isRemembered(known) && this.#isNamedAlike(file, known)) return known.data
    this.cache.prints.forget(join(this.#settings.root, file.path))
    return undefined
  }

  #isNamedAlike({path}: ArticleFile, known: Remembered): boolean {
    const {hash} = this.#glossary
    if (!this.#glossary.isAlike(known.glossary, () => this.#texts(path))) return false
    if (known.glossary !== hash) this.cache.amend(this.#kind, path, {...known, glossary: hash})
    return true
  }

  #texts(path: string): string[] {
    const {root} = this.#settings
    const texts = this.cache.inputsOf(this.#kind, path).map((one) => readText(one, borderOf({root}, one)))
    return texts.filter((text) => typeof text === 'string')
  }

  /** All files on which what is known of a story depends; `more` are those beside its own. */
  inputs(file: ArticleFile, story: Pick<Story, 'article' | 'own'>, more: readonly string[] = []): string[] {
    return [...storyFiles(this.#settings, file, story), ...more]
  }

  keep(file: ArticleFile, inputs: readonly string[], data: unknown): void {
    if (file.text !== undefined || !this.cache.prints.areSettled(this.#shared)) return
    const kept: Remembered = {glossary: this.#glossary.hash, data}
    this.cache.keep(this.#kind, file.path, {key: this.#keyOf(file), inputs, data: kept})
  }

  /** Other data for what is known of a story, of which nothing else has changed. */
  amend(file: ArticleFile, data: unknown): void {
    const known = this.cache.recall(this.#kind, file.path, this.#keyOf(file))
    if (isRemembered(known)) this.cache.amend(this.#kind, file.path, {...known, data})
  }

  /** The command is done; stories that are no more are forgotten. `fill` keeps what is known of one only now. */
  save(
    {articles, claimants}: Pick<Discovery, 'articles' | 'claimants'>,
    fill: (file: ArticleFile) => void = () => {}
  ): void {
    const files = new Map([...articles, ...claimants].map((file) => [file.path, file]))
    this.cache.restock(this.#kind, files.keys(), (path) => fill(files.get(path)!))
    this.#glossary.save()
    this.cache.save()
  }

  /** Former slugs lead to other files, and are former only as long as no article has them. */
  #keyOf({former}: ArticleFile): string {
    return former ? this.cache.keyOf([this.key, former]) : this.key
  }
}

/** The cache is a file. */
const isRemembered = (known: unknown): known is Remembered => isData(known) && typeof known.glossary === 'string'

/** The glossary, and the words of the pages. */
function sharedFiles({glossary, localeFiles, locales}: ProjectSettings): string[] {
  return [glossary, ...locales.map(({locale}) => join(localeFiles, locale, 'polyedition.json'))]
}
