import type {Finding} from '../model.ts'
import {Composer} from './compose.ts'
import {detached} from './detached.ts'
import type {ArticleFile} from './discover.ts'
import {speaksOf} from './embargoed.ts'
import {breathe} from './extract.ts'
import {chooseArticles, chooseLocales, loadProject, type ProjectOptions} from './project.ts'
import {isSecret} from './release.ts'
import type {Settings} from './settings.ts'
import {readStory} from './story.ts'

export interface CheckOptions extends ProjectOptions {
  /** Slugs or paths; all articles by default. */
  readonly articles?: readonly string[]
  /** All of the project's by default. */
  readonly locales?: readonly string[]
  readonly require?: Settings['require']
  /** ISO 8601 instant for rules that depend on time. Default: the system's clock. */
  readonly now?: string
  /** Speak also of stories whose embargo has not passed. Default: true. A story that is named is always spoken of. */
  readonly embargoed?: boolean
}

export interface CheckReport {
  /** The folder of the project. */
  readonly root: string
  /** Slugs of the articles that were looked at. */
  readonly articles: readonly string[]
  /** By article, then by place. */
  readonly findings: readonly Finding[]
  /** How many stories are under embargo and were left out. */
  readonly embargoed: number
}

/** Everything that is wrong with the articles and their editions, also with those that may not be published yet.
 *  Writes nothing. */
export async function checkProject(options: CheckOptions = {}): Promise<CheckReport> {
  const project = await loadProject(options)
  const settings = {...project.settings, ...(options.require && {require: options.require})}
  const locales = chooseLocales(settings, options.locales)
  const chosen = chooseArticles(project, options.articles)
  const now = options.now ?? new Date().toISOString()
  const composer = new Composer(settings, now)
  const silent = new Set<ArticleFile>()
  const findings: Finding[] = [...project.findings, ...composer.findings]
  for (const [at, file] of chosen.entries()) {
    options.onProgress?.(at, chosen.length, file.slug)
    const story = readStory(settings, file)
    const unspoken = options.embargoed === false && !options.articles?.length
    if (unspoken && isSecret(story.article.meta, now)) {
      silent.add(file)
      continue
    }
    const ofArticle = composer.article(story)
    const ofLocales = composer
      .editions(story, ofArticle, {all: true})
      .flatMap((one) => one.findings)
      .filter(({locale}) => !locale || locales.has(locale))
    const across = composer.across(story).filter(({locale}) => !locale || locales.has(locale))
    findings.push(...detached([...ofArticle, ...ofLocales, ...across]))
    await breathe()
  }
  return {
    root: settings.root,
    articles: chosen.filter((file) => !silent.has(file)).map(({slug}) => slug),
    findings: findings.filter((finding) => !speaksOf(finding, [...silent])),
    embargoed: silent.size
  }
}
