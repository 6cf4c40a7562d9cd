import type {Article, Finding} from '../../model.ts'
import type {Settings} from '../config/whole-settings.ts'
import type {Order} from '../crew/order.ts'
import {detached} from '../files/deep-copy.ts'
import type {ArticleFile} from '../project/discover.ts'
import {shownPath} from '../project/odd-file.ts'
import {catalogPaths, readStory, type Story, storyFiles} from '../project/story.ts'

export interface ExtractedArticle {
  readonly slug: string
  readonly path: string
  readonly segments: number
  /** Locale files that lack translations, relative to the project. */
  readonly untranslated: readonly string[]
  /** How many segments are `new`, `changed`, `gone`, …; unchanged ones are not counted. */
  readonly changes: Readonly<Record<string, number>>
}

/** What is extracted from one article: plain data, so that it may come from another thread. */
export interface Extraction {
  readonly findings: readonly Finding[]
  /** Absent if it has an error and stays as it was. */
  readonly done?: {
    readonly article: ExtractedArticle
    /** What is to be written. */
    readonly writes: Pick<Story, 'texts' | 'writes'> & {readonly article: Pick<Article, 'slug'>}
    /** All files that it was made from; absolute. */
    readonly inputs: readonly string[]
  }
}

export function extractStory(settings: Settings, file: ArticleFile, skeleton: boolean): Extraction {
  const story = readStory(settings, file, {record: true, skeleton})
  const findings = [...story.articleFindings, ...story.findings]
  if (story.articleFindings.some(({severity}) => severity === 'error')) return detached({findings})
  const {article, texts, writes} = story
  const isIdle = writes.length === 0 && texts.every(({formerSlug}) => formerSlug === undefined)
  const all = {article: {slug: article.slug}, texts: isIdle ? [] : texts, writes}
  return detached({
    findings,
    done: {article: summary(story, settings), writes: all, inputs: storyFiles(settings, file, story)}
  })
}

/** Extracts the stories in a worker. */
export const extractWorker =
  (settings: Settings, {skeleton = false}: Order): ((file: ArticleFile) => Extraction) =>
  (file) =>
    extractStory(settings, file, skeleton)

function summary({article, file, segments, changes, catalogs}: Story, settings: Settings): ExtractedArticle {
  const counts: Record<string, number> = {}
  for (const {kind} of changes) if (kind !== 'same') counts[kind] = (counts[kind] ?? 0) + 1
  const untranslated = catalogs
    .filter(({entries}) => entries.some(({status}) => status === 'missing'))
    .map(({locale}) => shownPath(settings, catalogPaths(settings, locale, article.slug).file))
  return {slug: article.slug, path: file.path, segments: segments.length, untranslated, changes: counts}
}
