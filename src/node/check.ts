import type {Finding} from '../model.ts'
import {Composer} from './compose.ts'
import {detached} from './detached.ts'
import type {ArticleFile} from './discover.ts'
import {speaksOf} from './embargoed.ts'
import {breathe} from './extract.ts'
import {fenced, StoryFault} from './fence.ts'
import {chooseArticles, chooseLocales, loadProject, type ProjectOptions} from './project.ts'
import {withheldBy} from './release.ts'
import type {Settings} from './settings.ts'
import {readStory, type Story} from './story.ts'

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
  const unspoken = options.embargoed === false && !options.articles?.length
  const findings: Finding[] = [...project.findings, ...composer.findings]
  for (const [at, file] of chosen.entries()) {
    options.onProgress?.(at, chosen.length, file.slug)
    const found = fenced(file, () => {
      const story = readStory(settings, file)
      const {meta} = story.article
      if (unspoken && withheldBy(meta, {now, own: true, timeZone: settings.timeZone}) === 'embargo') silent.add(file)
      return silent.has(file) ? [] : checkStory(story, composer, locales)
    })
    findings.push(...(found instanceof StoryFault ? [found.finding] : found))
    await breathe()
  }
  return {
    root: settings.root,
    articles: chosen.filter((file) => !silent.has(file)).map(({slug}) => slug),
    findings: findings.filter((finding) => !speaksOf(finding, [...silent])),
    embargoed: silent.size
  }
}

function checkStory(story: Story, composer: Composer, locales: ReadonlySet<string>): Finding[] {
  const ofArticle = composer.article(story)
  const ofLocales = composer.editions(story, ofArticle, {all: true}).flatMap((one) => one.findings)
  const wanted = ({locale}: Finding) => !locale || locales.has(locale)
  return detached([...ofArticle, ...[...ofLocales, ...composer.across(story)].filter(wanted)])
}
