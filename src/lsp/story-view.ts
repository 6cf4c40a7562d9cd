import {join} from 'node:path'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {plainPairs, sourceTexts} from '../check/index.ts'
import type {Catalog, Finding} from '../model.ts'
import type {Composer} from '../node/build/compose.ts'
import {styleOf} from '../node/config/settings.ts'
import type {Settings} from '../node/config/whole-settings.ts'
import type {ArticleFile} from '../node/project/discover.ts'
import {fenced, StoryFault} from '../node/project/fence.ts'
import {readStory, type Story} from '../node/project/story.ts'

/** What an editor holds of a file, by its absolute path. */
export type Unsaved = (path: string) => string | undefined

export interface StorySurroundings {
  readonly settings: Settings
  readonly composer: Composer
  readonly unsaved: Unsaved
}

/** One story as the editor sees it, read once; an edit makes another. */
export class StoryView {
  readonly settings: Settings
  readonly file: ArticleFile
  /** Absent where we failed on it, which `findings` say. */
  readonly story: Story | undefined
  readonly #composer: Composer
  readonly #fault: Finding | undefined
  readonly #documents = new Map<string, TextDocument>()
  readonly #plain = new Map<string, ReadonlyMap<string, string>>()
  #findings: readonly Finding[] | undefined

  constructor(file: ArticleFile, {settings, composer, unsaved}: StorySurroundings) {
    this.settings = settings
    this.file = file
    this.#composer = composer
    const read = fenced(file, () => readStory(settings, file, {unsaved}))
    if (read instanceof StoryFault) this.#fault = read.finding
    else this.story = read
  }

  /** Everything that is wrong with the article, its locale files and their states. */
  get findings(): readonly Finding[] {
    this.#findings ??= this.#check()
    return this.#findings
  }

  /** The files of the story that there are, by absolute path. */
  get files(): ReadonlyMap<string, string> {
    const {story, settings} = this
    if (!story) return new Map()
    const all = [
      [this.file.path, story.article.source],
      ...story.texts.flatMap(({file, filePath, state, statePath}) => [
        [filePath, file],
        [statePath, state]
      ])
    ]
    return new Map(
      all.flatMap(([path, text]) =>
        path === undefined || text === undefined ? [] : [[join(settings.root, path), text] as const]
      )
    )
  }

  /** Turns offsets of a file into lines and characters. */
  document(path: string): TextDocument | undefined {
    const known = this.#documents.get(path)
    const text = known ? undefined : this.files.get(path)
    if (known || text === undefined) return known
    const made = TextDocument.create(path, '', 0, text)
    this.#documents.set(path, made)
    return made
  }

  /** The texts of a locale as readers see them, by key; those of the article without one. */
  plainTexts(catalog?: Catalog): ReadonlyMap<string, string> {
    const {story} = this
    const name = catalog?.locale ?? ''
    const known = this.#plain.get(name)
    if (known || !story) return known ?? new Map()
    const {article, segments, resources} = story
    const {languages} = this.settings
    const style = styleOf(this.settings)
    const texts = catalog
      ? plainPairs(article, catalog, languages, resources, style).map(({key, target}) => [key, target] as const)
      : sourceTexts(article, segments, languages, {sourceResources: resources, style}).map(
          ({segment, plain}) => [segment.key, plain] as const
        )
    const made = new Map(texts)
    this.#plain.set(name, made)
    return made
  }

  #check(): readonly Finding[] {
    const {story} = this
    if (!story) return this.#fault ? [this.#fault] : []
    const found = fenced(this.file, () => {
      const ofArticle = this.#composer.article(story)
      const editions = this.#composer.editions(story, ofArticle, {all: true})
      return [...ofArticle, ...editions.flatMap(({findings}) => findings), ...this.#composer.across(story)]
    })
    return found instanceof StoryFault ? [found.finding] : found
  }
}
