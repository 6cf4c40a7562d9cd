import {readLocaleFile, writeLocaleFile} from '../../catalog/index.ts'
import type {Composer} from '../build/compose.ts'
import {readPicture} from '../build/pictures.ts'
import type {Settings} from '../config/whole-settings.ts'
import {type ComposedStory, editionPage} from '../preview/edition-page.ts'
import {chooseArticles, type Project} from '../project/project.ts'
import {catalogPaths, readStory, type Story} from '../project/story.ts'
import type {DeskAnswer} from './server.ts'

/** What is typed and not yet saved, by key, as it would stand in the locale file. */
export type Unsaved = Readonly<Record<string, string>>

/** The pages of a project's editions, made when they are asked for. */
export class Pages {
  readonly #project: Project
  readonly #composer: Composer
  /** What stands on disk, by slug: of what is typed, only one locale changes. */
  readonly #standing = new Map<string, ComposedStory>()

  constructor(project: Project, composer: Composer) {
    this.#project = project
    this.#composer = composer
  }

  /** The page of an edition as it stands on disk, or with what is typed. Undefined where there is none. */
  page(slug: string, locale: string, unsaved: Unsaved = {}): string | undefined {
    const {settings} = this.#project
    const wanted = settings.locales.find((one) => one.locale === locale)
    if (!wanted) return undefined
    const standing = this.#of(slug)
    const story = withUnsaved(standing.story, locale, unsaved, settings)
    const own =
      story === standing.story ? undefined : this.#composer.draft(story, wanted, this.#composer.article(story))
    const composed = standing.composed.map((one) => (own && one.locale === locale ? own : one))
    return editionPage({story, composed}, locale, {settings, composer: this.#composer})
  }

  #of(slug: string): ComposedStory {
    const {settings} = this.#project
    const [file] = chooseArticles(this.#project, [slug])
    const known = this.#standing.get(file!.path)
    if (known) return known
    const story = readStory(settings, file!)
    const ofArticle = this.#composer.article(story)
    const composed = settings.locales.map((one) => this.#composer.draft(story, one, ofArticle))
    this.#standing.set(file!.path, {story, composed})
    return {story, composed}
  }
}

function withUnsaved(story: Story, locale: string, unsaved: Unsaved, settings: Settings): Story {
  const texts = story.texts.find((one) => one.locale === locale)
  if (!texts || Object.keys(unsaved).length === 0) return story
  const order = story.segments.map(({key}) => key)
  const wanted = Object.entries(unsaved).map(([key, text]) => [key, text === '' ? undefined : text] as const)
  const made = writeLocaleFile(readLocaleFile(texts.file ?? ''), new Map(wanted), order)
  const {file} = catalogPaths(settings, locale, story.article.slug)
  return readStory(settings, story.file, {unsaved: (path) => (path === file ? made : undefined)})
}

/** A picture of the project. */
export function picture(settings: Settings, path: string): DeskAnswer | undefined {
  const found = readPicture(settings, path)
  return found && {type: found.type, body: found.content}
}

/** A page of an edition brings its own styles, runs nothing, and may be shown by the desk alone. */
export const editionPolicy: string =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data: http: https:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
