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
  type DraftProvider,
  draftSegments,
  estimateOf,
  frameOf,
  itemsOf,
  Pace,
  styleWords
} from '../../draft/index.ts'
import type {Catalog, Finding} from '../../model.ts'
import {checkSettings} from '../build/check-settings.ts'
import type {LocaleSettings, Settings} from '../config/settings.ts'
import {UsageError} from '../files/errors.ts'
import {fenced, StoryFault} from '../project/fence.ts'
import {readProjectGlossary} from '../project/glossary.ts'
import {
  chooseArticles,
  chooseLocales,
  findingsOf,
  loadProject,
  type Project,
  type ProjectOptions
} from '../project/project.ts'
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
  const chosen = chooseArticles(project, options.articles)
  const now = options.now ?? new Date().toISOString()
  const run = await runOf(project, {...options, now})
  const findings: Finding[] = [...findingsOf(project, options.articles?.length ? chosen : undefined)]
  try {
    for (const [at, file] of chosen.entries()) {
      options.onProgress?.(at, chosen.length, file.slug)
      const story = fenced(file, () => readStory(settings, file))
      const told = story instanceof StoryFault ? [story.finding] : [...story.articleFindings, ...story.findings]
      findings.push(...told)
      if (story instanceof StoryFault || told.some(({severity}) => severity === 'error')) continue
      for (const catalog of story.catalogs) if (run.locales.has(catalog.locale)) await draftStory(story, catalog, run)
    }
  } catch (error) {
    if (!options.signal?.aborted) throw error
  }
  return {...reportOf(run), interrupted: options.signal?.aborted ?? false, findings}
}

/** One story in one locale. */
async function draftStory(story: Story, catalog: Catalog, run: Run): Promise<void> {
  const own = draftOptionsOf(story, catalog, run)
  const judged = {article: story.article, catalog}
  const items = itemsOf(catalog.entries, own.help)
  if (items.length === 0) return
  const why = mayGo(story, catalog, run)
  if (why) {
    run.report.unsent.push({slug: story.article.slug, locale: catalog.locale, reason: why})
    return
  }
  const {sum, asking, options} = run
  const {requests, input, output} = estimateOf(items, frameOf(judged, own.style), asking.batchTokens)
  sum.segments += items.length
  sum.requests += requests
  sum.input += input
  sum.output += output
  if (!options.dryRun) await write(story, catalog, {drafted: await draftSegments(judged, own), run})
}

function reportOf({
  asking: {provider, budget},
  sum,
  report,
  options
}: Run): Omit<DraftReport, 'interrupted' | 'findings'> {
  const {segments, requests, input, output} = sum
  const estimate = {segments, requests, tokens: input + output, cost: budget.cost(input, output)}
  return {
    provider: provider.name,
    ...(provider.model !== undefined && {model: provider.model}),
    ...report,
    ...(options.dryRun && {estimate}),
    tokens: budget.tokens,
    cost: budget.spent
  }
}

interface Mutable {
  readonly articles: Array<DraftReport['articles'][number]>
  readonly unsent: Array<DraftReport['unsent'][number]>
  readonly written: string[]
  readonly meanwhile: string[]
}

/** What is the same for all stories of a run, and what came of them. */
interface Run {
  readonly settings: Settings
  readonly options: DraftProjectOptions & {readonly now: string}
  readonly locales: ReadonlySet<string>
  readonly memories: ReadonlyMap<string, Remembered>
  readonly asking: Asking
  readonly glossary?: Glossary
  readonly sum: {segments: number; requests: number; input: number; output: number}
  readonly report: Mutable
}

async function runOf(project: Project, options: Run['options']): Promise<Run> {
  const {settings} = project
  const {draft, root} = settings
  const {from, env, embargoed, maxCost} = options
  const provider = await providerOf(from, draft?.providers ?? {}, {root, env})
  if (maxCost !== undefined && !provider.price)
    throw new UsageError(
      `No price of \`${from}\`, expected \`price\` in the configuration where \`--max-cost\` is given`
    )
  if (embargoed && !draft?.providers[from]?.trusted)
    throw new UsageError(
      `Found \`--embargoed\`, but \`${from}\` is not \`trusted\` in the configuration, expected a provider that may see stories before they are out`
    )
  const locales = chooseLocales(settings, options.locales)
  const {memories} = await remember(project, locales, options.now)
  const {glossary} = readProjectGlossary(settings)
  return {
    settings,
    options,
    locales,
    memories,
    asking: askingOf(provider, settings, options),
    ...(glossary && {glossary}),
    sum: {segments: 0, requests: 0, input: 0, output: 0},
    report: {articles: [], unsent: [], written: [], meanwhile: []}
  }
}

function askingOf(provider: DraftProvider, {draft, root}: Settings, options: DraftProjectOptions): Asking {
  ensureWorkFolder(root)
  const {signal, maxCost, backoff} = options
  return {
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
  }
}

const clock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds, signal) => wait(milliseconds, undefined, signal ? {signal: signal as AbortSignal} : {})
}

function draftOptionsOf(story: Story, {sourceLocale, locale}: Catalog, run: Run): DraftOptions {
  const {settings, glossary, asking, options} = run
  const {language, style} = localeOf(locale, settings)
  const memory = run.memories.get(`${sourceLocale} ${locale}`)?.memory
  const {pairs: _, ...judge} = checkSettings(settings, glossary)
  const attempts = options.attempts ?? settings.draft?.attempts
  return {
    asking,
    judge: {...judge, sourceResources: story.resources},
    help: {
      source: {locale: sourceLocale, language: story.own?.language ?? language},
      targetLocale: locale,
      ...(glossary && {glossary}),
      ...(memory && {memory})
    },
    style: styleWords(language, style),
    ...(attempts !== undefined && {attempts})
  }
}

const localeOf = (name: string, {locales}: Settings): LocaleSettings => locales.find(({locale}) => locale === name)!

/** Why a story may not leave the house. */
function mayGo({article}: Story, {locale}: Catalog, {settings, options}: Run): Withheld | undefined {
  const why = withheldIn(article, localeOf(locale, settings), options.now, settings)
  return why && options.embargoed && EARLY.has(why) ? undefined : why
}

async function write(
  story: Story,
  {locale}: Catalog,
  {drafted, run}: {readonly drafted: readonly Drafted[]; readonly run: Run}
): Promise<void> {
  const {settings, options, report, asking} = run
  const {name, model} = asking.provider
  const sources = new Map(story.segments.map(({key, text}) => [key, text]))
  const good = drafted.filter(({draft, holds, offer}) => draft !== undefined && !offer && (holds || options.keepFlawed))
  const texts = good.map((one) => ({...one, source: sources.get(one.key)!}))
  const by = `Drafted by ${name}${model === undefined ? '' : ` (${model})`} on ${options.now.slice(0, 10)}`
  const done = await takeDrafts({file: story.file, locale, texts, by}, {...options, settings})
  report.articles.push({slug: story.article.slug, locale, taken: done.taken, drafted})
  report.written.push(...done.written)
  report.meanwhile.push(...done.meanwhile)
}
