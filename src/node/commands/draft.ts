import {createHash} from 'node:crypto'
import {join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import type {Glossary} from '../../attribution/index.ts'
import {
  type Asking,
  Budget,
  type Clock,
  type Drafted,
  type DraftOptions,
  draftSegments,
  estimateOf,
  frameOf,
  itemsOf,
  Pace,
  styleWords
} from '../../draft/index.ts'
import type {Catalog, Finding} from '../../model.ts'
import {checkSettings} from '../build/check-settings.ts'
import type {Settings} from '../config/settings.ts'
import {UsageError} from '../files/errors.ts'
import type {ArticleFile} from '../project/discover.ts'
import {fenced, StoryFault} from '../project/fence.ts'
import {readProjectGlossary} from '../project/glossary.ts'
import {chooseArticles, chooseLocales, findingsOf, loadProject, type ProjectOptions} from '../project/project.ts'
import {type Withheld, withheldIn} from '../project/release.ts'
import {readStory, type Story} from '../project/story.ts'
import {ensureWorkFolder, workFolder} from '../project/transaction.ts'
import {draftCache} from '../providers/cache.ts'
import {providerOf} from '../providers/index.ts'
import {takeDrafts} from './draft-take.ts'
import {type Remembered, remember} from './memories.ts'

export interface DraftProjectOptions extends ProjectOptions {
  /** A name among `draft.providers` of the configuration. */
  readonly from: string
  /** Where keys are read. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** Slugs or paths; all articles by default. */
  readonly articles?: readonly string[]
  readonly locales?: readonly string[]
  /** ISO 8601 instant against which embargoes are held. Default: the system's clock. */
  readonly now?: string
  /** Ask for nothing, and say what it would take. */
  readonly dryRun?: boolean
  /** In the currency of the provider's price. */
  readonly maxCost?: number
  readonly attempts?: number
  /** Take also drafts that did not hold, with a note. */
  readonly keepFlawed?: boolean
  /** Send also stories that are not to be out yet, to a provider that is trusted with them. */
  readonly embargoed?: boolean
  readonly signal?: AbortSignal
  /** Milliseconds before a failed request is sent again. */
  readonly backoff?: number
}

export interface DraftReport {
  readonly provider: string
  readonly model?: string
  readonly articles: ReadonlyArray<{
    readonly slug: string
    readonly locale: string
    /** Keys that had no target and have one now. */
    readonly taken: readonly string[]
    readonly drafted: readonly Drafted[]
  }>
  /** Stories that were not sent. */
  readonly unsent: ReadonlyArray<{readonly slug: string; readonly locale: string; readonly reason: Withheld}>
  /** Of a dry run: what the first try would take, estimated high. */
  readonly estimate?: {
    readonly segments: number
    readonly requests: number
    readonly tokens: number
    readonly cost: number
  }
  readonly tokens: number
  readonly cost: number
  readonly interrupted: boolean
  readonly written: readonly string[]
  readonly meanwhile: readonly string[]
  readonly findings: readonly Finding[]
}

/** Whatever is not to be out yet; what may never be translated, or not any more, is never sent. */
const EARLY: ReadonlySet<Withheld> = new Set(['embargo', 'scheduled', 'withheld'])

/** Draft by machine what the articles lack, hold each draft against its source, and take what holds as `initial`. A
 *  translation that stands is never touched. The project is locked only while a story's drafts are written. */
export async function draftProject(options: DraftProjectOptions): Promise<DraftReport> {
  const project = await loadProject(options)
  const {settings} = project
  const run = await runOf(settings, options)
  const chosen = chooseArticles(project, options.articles)
  const locales = chooseLocales(settings, options.locales)
  const now = options.now ?? new Date().toISOString()
  const {memories} = await remember(project, locales, now)
  const findings: Finding[] = [...findingsOf(project, options.articles?.length ? chosen : undefined)]
  const report: Mutable = {articles: [], unsent: [], written: [], meanwhile: []}
  const {provider, budget} = run.asking
  const by = `Drafted by ${provider.name}${provider.model === undefined ? '' : ` (${provider.model})`} on ${now.slice(0, 10)}`
  const sum = {segments: 0, requests: 0, input: 0, output: 0}
  try {
    for (const [at, file] of chosen.entries()) {
      options.onProgress?.(at, chosen.length, file.slug)
      const story = fenced(file, () => readStory(settings, file))
      if (story instanceof StoryFault) {
        findings.push(story.finding)
        continue
      }
      findings.push(...story.articleFindings, ...story.findings)
      if ([...story.articleFindings, ...story.findings].some(({severity}) => severity === 'error')) continue
      for (const catalog of story.catalogs.filter(({locale}) => locales.has(locale))) {
        const own = draftOptionsOf({story, catalog, memories, run, settings})
        const judged = {article: story.article, catalog}
        const items = itemsOf(catalog.entries, own.help)
        if (items.length === 0) continue
        const why = mayGo(story, catalog, {settings, now, early: run.early})
        if (why) {
          report.unsent.push({slug: story.article.slug, locale: catalog.locale, reason: why})
          continue
        }
        const {requests, input, output} = estimateOf(items, frameOf(judged, own.style), run.asking.batchTokens)
        sum.segments += items.length
        sum.requests += requests
        sum.input += input
        sum.output += output
        if (options.dryRun) continue
        const drafted = await draftSegments(judged, own)
        await write(file, {story, catalog, drafted, report, by}, {...options, settings})
      }
    }
  } catch (error) {
    if (!options.signal?.aborted) throw error
  }
  return {
    provider: provider.name,
    ...(provider.model !== undefined && {model: provider.model}),
    ...report,
    ...(options.dryRun && {
      estimate: {
        segments: sum.segments,
        requests: sum.requests,
        tokens: sum.input + sum.output,
        cost: budget.cost(sum.input, sum.output)
      }
    }),
    tokens: budget.tokens,
    cost: budget.spent,
    interrupted: options.signal?.aborted ?? false,
    findings
  }
}

interface Mutable {
  readonly articles: Array<DraftReport['articles'][number]>
  readonly unsent: Array<DraftReport['unsent'][number]>
  readonly written: string[]
  readonly meanwhile: string[]
}

/** What is the same for all stories of a run. */
interface Run {
  readonly asking: Asking
  readonly glossary?: Glossary
  readonly attempts?: number
  /** Stories that are not to be out yet may be sent. */
  readonly early: boolean
}

async function runOf(settings: Settings, options: DraftProjectOptions): Promise<Run> {
  const {draft, root} = settings
  const {from, env, signal, embargoed = false, maxCost, backoff} = options
  const provider = await providerOf(from, draft?.providers ?? {}, {root, env})
  if (maxCost !== undefined && !provider.price)
    throw new UsageError(
      `No price of \`${from}\`, expected \`price\` in the configuration where \`--max-cost\` is given`
    )
  const trusted = draft?.providers[from]?.trusted ?? false
  if (embargoed && !trusted)
    throw new UsageError(
      `Found \`--embargoed\`, but \`${from}\` is not \`trusted\` in the configuration, expected a provider that may see stories before they are out`
    )
  ensureWorkFolder(root)
  const {glossary} = readProjectGlossary(settings)
  const attempts = options.attempts ?? draft?.attempts
  return {
    asking: {
      provider,
      budget: new Budget(provider.price, maxCost),
      pace: new Pace(clock, {
        ...(draft?.concurrency !== undefined && {concurrency: draft.concurrency}),
        ...(draft?.requestsPerMinute !== undefined && {perMinute: draft.requestsPerMinute})
      }),
      clock,
      cache: draftCache(join(workFolder(root), 'drafts')),
      digest: (text) => createHash('sha256').update(text).digest('hex'),
      ...(draft?.batchTokens !== undefined && {batchTokens: draft.batchTokens}),
      ...(backoff !== undefined && {backoff}),
      ...(signal && {signal})
    },
    ...(glossary && {glossary}),
    ...(attempts !== undefined && {attempts}),
    early: embargoed
  }
}

const clock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds, signal) => wait(milliseconds, undefined, signal ? {signal: signal as AbortSignal} : {})
}

function draftOptionsOf({
  story,
  catalog: {sourceLocale, locale},
  memories,
  run: {asking, glossary, attempts},
  settings
}: {
  story: Story
  catalog: Catalog
  memories: ReadonlyMap<string, Remembered>
  run: Run
  settings: Settings
}): DraftOptions {
  const {language, style} = settings.locales.find((one) => one.locale === locale)!
  const source = story.own?.language ?? language
  const memory = memories.get(`${sourceLocale} ${locale}`)?.memory
  const {pairs: _, ...judge} = checkSettings(settings, glossary)
  return {
    asking,
    judge: {...judge, sourceResources: story.resources},
    help: {
      source: {locale: sourceLocale, language: source},
      targetLocale: locale,
      ...(glossary && {glossary}),
      ...(memory && {memory})
    },
    style: styleWords(language, style),
    ...(attempts !== undefined && {attempts})
  }
}

/** Why a story may not leave the house. */
function mayGo(
  {article}: Story,
  {locale}: Catalog,
  {settings, now, early}: {settings: Settings; now: string; early: boolean}
): Withheld | undefined {
  const why = withheldIn(article, settings.locales.find((one) => one.locale === locale)!, now, settings)
  return why && early && EARLY.has(why) ? undefined : why
}

async function write(
  file: ArticleFile,
  {
    story,
    catalog: {locale},
    drafted,
    report,
    by
  }: {story: Story; catalog: Catalog; drafted: readonly Drafted[]; report: Mutable; by: string},
  options: DraftProjectOptions
): Promise<void> {
  const sources = new Map(story.segments.map(({key, text}) => [key, text]))
  const good = drafted.filter(({draft, holds, offer}) => draft !== undefined && !offer && (holds || options.keepFlawed))
  const texts = good.map((one) => ({...one, source: sources.get(one.key)!}))
  const done = await takeDrafts({file, locale, texts, by}, options)
  report.articles.push({slug: story.article.slug, locale, taken: done.taken, drafted})
  report.written.push(...done.written)
  report.meanwhile.push(...done.meanwhile)
}
