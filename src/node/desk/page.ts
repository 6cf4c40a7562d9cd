import {readLocaleFile, writeLocaleFile} from '../../catalog/index.ts'
import {Composer} from '../build/compose.ts'
import {readPicture} from '../build/pictures.ts'
import type {Settings} from '../config/settings.ts'
import {editionPage} from '../preview/edition-page.ts'
import {chooseArticles, type Project} from '../project/project.ts'
import {catalogPaths, readStory, type Story} from '../project/story.ts'
import type {DeskAnswer} from './server.ts'

/** What is typed and not yet saved, by key, as it would stand in the locale file. */
export type Unsaved = Readonly<Record<string, string>>

/** The page of an edition as it stands on disk, or with what is typed. Undefined where there is none. */
export function articlePage(
  project: Project,
  slug: string,
  locale: string,
  {now, unsaved = {}}: {readonly now: string; readonly unsaved?: Unsaved}
): string | undefined {
  const {settings} = project
  const [file] = chooseArticles(project, [slug])
  const story = withUnsaved(readStory(settings, file!), locale, unsaved, settings)
  const composer = new Composer(project, now)
  const ofArticle = composer.article(story)
  const composed = settings.locales.map((one) => composer.draft(story, one, ofArticle))
  return editionPage({story, composed}, locale, {settings, composer})
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
