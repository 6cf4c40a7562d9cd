import {toldOnce} from '../../article/index.ts'
import {type Unchecked, uncheckedIn} from '../../check/index.ts'
import type {Finding, State} from '../../model.ts'
import {CheckedStories, type FreshStory} from '../build/checked-stories.ts'
import {requiring, type Settings} from '../config/whole-settings.ts'
import {inTurn} from '../crew/in-turn.ts'
import {type JobsOptions, staffOf} from '../crew/staff.ts'
import type {ArticleFile} from '../project/discover.ts'
import {StoryFault} from '../project/fence.ts'
import {chooseArticles, chooseLocales, findingsOf, loadKeeping, type ProjectOptions} from '../project/project.ts'
import type {NotOut} from '../project/release.ts'
import {speaksOf} from './embargoed.ts'

export interface CheckOptions extends ProjectOptions, JobsOptions {
  /** Slugs or paths; all articles by default. */
  readonly articles?: readonly string[]
  /** All of the project's by default. */
  readonly locales?: readonly string[]
  readonly require?: State
  /** ISO 8601 instant for rules that depend on time. Default: the system's clock. */
  readonly now?: string
  /** Report also on stories whose embargo has not passed. Default: true. A story that is named is always reported
   *  on. */
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
  /** Stories that are not to be out yet, by a word of their site or by their date. That they are not translated is
   *  reported only if they are named. */
  readonly notYet: readonly NotOut[]
  /** What is not checked for want of a language pack, by locale. */
  readonly unchecked: readonly Unchecked[]
}

/** Everything that is wrong with the articles and their editions, including those that may not be published yet. Writes
 *  nothing but what is kept for the next command. */
export async function checkProject(options: CheckOptions = {}): Promise<CheckReport> {
  const project = await loadKeeping(options)
  const settings = requiring(project.settings, options.require)
  const locales = chooseLocales(settings, options.locales)
  const chosen = chooseArticles(project, options.articles)
  const now = options.now ?? new Date().toISOString()
  const named = Boolean(options.articles?.length)
  const passesEmbargo = options.embargoed === false && !named
  const checked = new CheckedStories({...project, settings}, now, passesEmbargo)
  const asked = {...(options.require && {require: options.require}), passesEmbargo}
  const staff = staffOf<undefined, FreshStory>(project, options, {command: 'check', now, ...asked})
  const silent = new Set<ArticleFile>()
  const notYet: NotOut[] = []
  const findings: Finding[] = [...findingsOf(project, named ? chosen : undefined), ...checked.findings]
  for await (const [file, story] of inTurn(chosen, checked.work, {staff, onProgress: options.onProgress})) {
    if (story instanceof StoryFault) {
      findings.push(story.finding)
      continue
    }
    const {why, waits, ofArticle, ofEditions} = story
    if (passesEmbargo && why === 'embargo') {
      silent.add(file)
      continue
    }
    if (waits) notYet.push(waits)
    const all = [...ofArticle, ...ofEditions.filter(({locale}) => !locale || locales.has(locale))]
    findings.push(...(waits && !named ? all.filter(({ruleId}) => !PROGRESS.has(ruleId)) : all))
  }
  checked.save()
  return {
    root: settings.root,
    articles: chosen.filter((file) => !silent.has(file)).map(({slug}) => slug),
    findings: toldOnce(findings.filter((finding) => !speaksOf(finding, [...silent]))),
    embargoed: silent.size,
    notYet,
    unchecked: uncheckedOfProject(settings, locales)
  }
}

/** Of the rules that are on, in the locales that were looked at. */
function uncheckedOfProject({locales, source, checks, severities}: Settings, wanted: ReadonlySet<string>): Unchecked[] {
  const on = checks.filter(({id}) => severities[id] !== 'off')
  const own = locales.find(({locale}) => locale === source)
  const others = locales.filter((one) => one !== own && wanted.has(one.locale))
  return own ? uncheckedIn(on, own, others) : []
}

/** Findings about the progress of translations. */
const PROGRESS: ReadonlySet<string> = new Set([
  'state-below',
  'state-missing',
  'state-stale',
  'state-unrecorded',
  'state-unsigned'
])
