import {
  type AttributionLedger,
  attributionLedger,
  type CreditLedger,
  creditLedger,
  figureLedger,
  type Ledger,
  type LedgerTexts,
  plainPairs,
  sourceTexts,
  textFiller
} from '../../check/index.ts'
import type {Language} from '../../languages/index.ts'
import type {Finding} from '../../model.ts'
import {Composer} from '../build/compose.ts'
import {styleOf} from '../config/settings.ts'
import type {Settings} from '../config/whole-settings.ts'
import {breathe} from '../files/breathe.ts'
import type {ArticleFile} from '../project/discover.ts'
import {fenced, StoryFault} from '../project/fence.ts'
import {chooseArticles, chooseLocales, findingsOf, loadProject, type ProjectOptions} from '../project/project.ts'
import {askedAt, withheldBy} from '../project/release.ts'
import {readStory, type Story} from '../project/story.ts'
import {speaksOf} from './embargoed.ts'

export interface LedgerOptions extends ProjectOptions {
  readonly articles?: readonly string[]
  readonly locales?: readonly string[]
  /** ISO 8601 instant: a story under embargo then is left out. Default: the system's clock. */
  readonly now?: string
  /** Also stories that may not be shown now: a desk signs before their time. */
  readonly withheld?: boolean
}

export interface StoryLedger {
  readonly slug: string
  readonly headline: string
  readonly figures: Ledger
  readonly attribution: AttributionLedger
  readonly credit: CreditLedger
}

export interface LedgerReport {
  readonly stories: readonly StoryLedger[]
  readonly findings: readonly Finding[]
  /** Slugs that may not be shown now, except those under embargo. */
  readonly withheld: readonly string[]
  /** How many stories are under embargo and were left out. */
  readonly embargoed: number
  /** The packs by which the texts were read. */
  readonly languages: readonly Language[]
}

/** What each story states, and what each of its editions makes of it. Writes nothing. */
export async function ledgerOf(options: LedgerOptions = {}): Promise<LedgerReport> {
  const project = await loadProject(options)
  const {settings} = project
  const locales = chooseLocales(settings, options.locales)
  const chosen = chooseArticles(project, options.articles)
  const now = options.now ?? new Date().toISOString()
  const composer = new Composer(project, now)
  const stories: StoryLedger[] = []
  const findings: Finding[] = [...findingsOf(project, options.articles?.length ? chosen : undefined)]
  const withheld: string[] = []
  const silent: ArticleFile[] = []
  for (const [at, file] of chosen.entries()) {
    options.onProgress?.(at, chosen.length, file.slug)
    const made = fenced(file, () => {
      const story = readStory(settings, file)
      const asked = {...askedAt(now, settings), own: true}
      const why = options.withheld ? undefined : withheldBy(story.article, asked)
      if (why === 'embargo') silent.push(file)
      else findings.push(...story.articleFindings, ...story.findings)
      if (why && why !== 'embargo') withheld.push(story.article.slug)
      return why || !story.own ? [] : [ledgerOfStory(story, locales, settings, composer)]
    })
    if (made instanceof StoryFault) findings.push(made.finding)
    else stories.push(...made)
    await breathe()
  }
  const told = findings.filter((finding) => !speaksOf(finding, silent))
  return {stories, findings: told, withheld, embargoed: silent.length, languages: settings.languages}
}

function ledgerOfStory(
  story: Story,
  locales: ReadonlySet<string>,
  settings: Settings,
  composer: Composer
): StoryLedger {
  const {article, own, segments, catalogs, resources} = story
  const {languages} = settings
  const sourceLocale = own?.locale ?? article.lang
  const style = styleOf(settings)
  const binding = {sourceResources: resources, style}
  const sources = new Map(sourceTexts(article, segments, languages, binding).map((one) => [one.segment.key, one.plain]))
  const editions = catalogs
    .filter(({locale}) => locales.has(locale))
    .map((catalog): LedgerTexts => {
      const pairs = plainPairs(article, catalog, languages, resources, style)
      const current = pairs.filter(({status}) => status === 'current' || status === 'unrecorded')
      return {locale: catalog.locale, texts: new Map(current.map(({key, target}) => [key, target]))}
    })
  const source = {locale: sourceLocale, texts: sources}
  const figures = figureLedger(source, editions, languages)
  const attribution = attributionLedger(source, editions, languages)
  const wanted = settings.locales.filter((one) => locales.has(one.locale) && one !== own)
  const drafts = wanted.flatMap((locale) => composer.assembled(story, locale) ?? [])
  const headline = textFiller(article, languages, binding)(article.meta.headline)
  const credit = creditLedger(article, drafts, {languages, ...composer.names})
  return {slug: article.slug, headline, figures, attribution, credit}
}
