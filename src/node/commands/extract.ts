import type {Finding} from '../../model.ts'
import {breathe} from '../files/breathe.ts'
import {isData} from '../files/data.ts'
import {fenced, StoryFault} from '../project/fence.ts'
import {shownPath} from '../project/odd-file.ts'
import {chooseArticles, findingsOf, type Project, type ProjectOptions, withProject} from '../project/project.ts'
import {stage} from '../project/stage.ts'
import {catalogPaths, readStory, type Story} from '../project/story.ts'
import {StoryMemory} from '../project/story-memory.ts'
import {Transaction} from '../project/transaction.ts'

export interface ExtractOptions extends ProjectOptions {
  /** Slugs or paths; all articles by default. */
  readonly articles?: readonly string[]
  /** Put the keys that have no translation into the locale files, each with an empty text for a translator to fill. */
  readonly skeleton?: boolean
}

export interface ExtractReport {
  readonly articles: readonly ExtractedArticle[]
  /** Files written, relative to the project. */
  readonly written: readonly string[]
  /** Files that somebody saved while we worked: their version stays, and `extract` must run again. */
  readonly meanwhile: readonly string[]
  readonly findings: readonly Finding[]
}

export interface ExtractedArticle {
  readonly slug: string
  readonly path: string
  readonly segments: number
  /** Locale files that lack translations, relative to the project. */
  readonly untranslated: readonly string[]
  /** How many segments are `new`, `changed`, `gone`, …; unchanged ones are not counted. */
  readonly changes: Readonly<Record<string, number>>
}

/** Give keys to the segments of the articles, bring the locale and state files up to date, and record what translators
 *  wrote. A second run changes nothing. An article with an error is left as it was, and the others are extracted. */
export function extractProject(options: ExtractOptions = {}): Promise<ExtractReport> {
  return withProject('extract', options, async (project) => extract(project, options))
}

async function extract(project: Project, options: ExtractOptions): Promise<ExtractReport> {
  const {settings} = project
  const chosen = chooseArticles(project, options.articles)
  const change = new Transaction(settings, 'extract')
  const articles: ExtractedArticle[] = []
  const findings: Finding[] = [...findingsOf(project, options.articles?.length ? chosen : undefined)]
  const written: string[] = []
  const skeleton = options.skeleton === true
  const memory = project.cache && new StoryMemory(project.cache, 'extract', settings, skeleton)
  try {
    for (const [at, file] of chosen.entries()) {
      options.onProgress?.(at, chosen.length, file.slug)
      const known = memory?.recall(file)
      if (isKept(known)) {
        articles.push(known.article)
        findings.push(...known.findings)
        continue
      }
      const story = fenced(file, () => readStory(settings, file, {record: true, skeleton}))
      if (story instanceof StoryFault) {
        findings.push(story.finding)
        continue
      }
      findings.push(...story.articleFindings, ...story.findings)
      if (story.articleFindings.some(({severity}) => severity === 'error')) continue
      const article = summary(story, project)
      articles.push(article)
      const staged = stage(story, project, change)
      written.push(...staged)
      // Of a story that is as it should be, nothing is to be done until something of it changes.
      if (staged.length === 0) {
        const data: Kept = {article, findings: [...story.articleFindings, ...story.findings]}
        memory?.keep(file, memory.inputs(file, story), data)
      }
      await breathe()
    }
    const meanwhile = change.commit()
    memory?.save(project)
    return {articles, written: written.filter((path) => !meanwhile.includes(path)), meanwhile, findings}
  } catch (error) {
    change.discard()
    throw error
  }
}

/** What is known of a story in which there is nothing to extract. */
interface Kept {
  readonly article: ExtractedArticle
  readonly findings: readonly Finding[]
}

/** The cache is a file. */
const isKept = (data: unknown): data is Kept => isData(data) && isData(data.article) && Array.isArray(data.findings)

function summary({article, file, segments, changes, catalogs}: Story, {settings}: Project): ExtractedArticle {
  const counts: Record<string, number> = {}
  for (const {kind} of changes) if (kind !== 'same') counts[kind] = (counts[kind] ?? 0) + 1
  const untranslated = catalogs
    .filter(({entries}) => entries.some(({status}) => status === 'missing'))
    .map(({locale}) => shownPath(settings, catalogPaths(settings, locale, article.slug).file))
  return {slug: article.slug, path: file.path, segments: segments.length, untranslated, changes: counts}
}
