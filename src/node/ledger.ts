import {
  type AttributionLedger,
  attributionLedger,
  figureLedger,
  type Ledger,
  type LedgerTexts,
  plainPairs
} from '../check/index.ts'
import type {Language} from '../languages/index.ts'
import type {Finding} from '../model.ts'
import type {ArticleFile} from './discover.ts'
import {speaksOf} from './embargoed.ts'
import {breathe} from './extract.ts'
import {fenced, StoryFault} from './fence.ts'
import {chooseArticles, chooseLocales, loadProject, type ProjectOptions} from './project.ts'
import {withheldBy} from './release.ts'
import {readStory, type Story} from './story.ts'

export interface LedgerOptions extends ProjectOptions {
  readonly articles?: readonly string[]
  readonly locales?: readonly string[]
  /** ISO 8601 instant: a story under embargo then is left out. Default: the system's clock. */
  readonly now?: string
}

export interface StoryLedger {
  readonly slug: string
  readonly headline: string
  readonly figures: Ledger
  readonly attribution: AttributionLedger
}

export interface LedgerReport {
  readonly stories: readonly StoryLedger[]
  readonly findings: readonly Finding[]
  /** Slugs that may not be shown now, but for those under embargo. */
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
  const stories: StoryLedger[] = []
  const findings: Finding[] = [...project.findings]
  const withheld: string[] = []
  const silent: ArticleFile[] = []
  for (const [at, file] of chosen.entries()) {
    options.onProgress?.(at, chosen.length, file.slug)
    const made = fenced(file, () => {
      const story = readStory(settings, file)
      const why = withheldBy(story.article.meta, {now, own: true, timeZone: settings.timeZone})
      if (why === 'embargo') silent.push(file)
      else findings.push(...story.articleFindings, ...story.findings)
      if (why && why !== 'embargo') withheld.push(story.article.slug)
      return why ? [] : [ledgerOfStory(story, locales, settings.languages)]
    })
    if (made instanceof StoryFault) findings.push(made.finding)
    else stories.push(...made)
    await breathe()
  }
  const told = findings.filter((finding) => !speaksOf(finding, silent))
  return {stories, findings: told, withheld, embargoed: silent.length, languages: settings.languages}
}

function ledgerOfStory(
  {article, own, segments, catalogs, resources}: Story,
  locales: ReadonlySet<string>,
  languages: readonly Language[]
): StoryLedger {
  const sourceLocale = own?.locale ?? article.lang
  const sources = new Map(segments.map(({key, plain}) => [key, plain]))
  const editions = catalogs
    .filter(({locale}) => locales.has(locale))
    .map((catalog): LedgerTexts => {
      const pairs = plainPairs(article, catalog, languages, resources)
      // Bound figures are filled in on both sides; any catalog tells how the source prints them.
      for (const {key, source} of pairs) sources.set(key, source)
      const current = pairs.filter(({status}) => status === 'current' || status === 'unrecorded')
      return {locale: catalog.locale, texts: new Map(current.map(({key, target}) => [key, target]))}
    })
  const source = {locale: sourceLocale, texts: sources}
  const figures = figureLedger(source, editions, languages)
  const attribution = attributionLedger(source, editions, languages)
  return {slug: article.slug, headline: article.meta.headline, figures, attribution}
}
