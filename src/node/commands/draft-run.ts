import {join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import type {Glossary} from '../../attribution/index.ts'
import {
  type Asking,
  Budget,
  type Clock,
  type DraftOptions,
  type DraftProvider,
  Pace,
  styleWords
} from '../../draft/index.ts'
import type {Catalog} from '../../model.ts'
import {checkSettings} from '../build/check-settings.ts'
import type {LocaleSettings} from '../config/settings.ts'
import type {Settings} from '../config/whole-settings.ts'
import {inLine} from '../files/abreast.ts'
import {UsageError} from '../files/errors.ts'
import {hashOf} from '../files/hash.ts'
import {readProjectGlossary} from '../project/glossary.ts'
import {chooseLocales, type Project} from '../project/project.ts'
import {type Withheld, withheldIn} from '../project/release.ts'
import type {Story} from '../project/story.ts'
import {ensureWorkFolder, workFolder} from '../project/transaction.ts'
import {draftCache} from '../providers/cache.ts'
import {type KnownProvider, knownProvider, providerOf} from '../providers/index.ts'
import type {DraftProjectOptions, DraftReport} from './draft-report.ts'
import {type Remembered, remember} from './memories.ts'

/** Others who ask providers, and have their keys. */
export interface FarDrafts {
  /** To be called before anything is asked. */
  begin(project: Project): Promise<void>
  ask(of: StoryInLocale, ...asked: Parameters<DraftProvider['draft']>): ReturnType<DraftProvider['draft']>
}

export interface StoryInLocale {
  readonly slug: string
  readonly path: string
  readonly locale: string
}

/** Whatever is not to be out yet; what may never be translated, or not any more, is never sent. */
const EARLY: ReadonlySet<Withheld> = new Set(['embargo', 'scheduled', 'withheld'])

interface Mutable {
  readonly articles: Array<DraftReport['articles'][number]>
  readonly unsent: Array<DraftReport['unsent'][number]>
  readonly written: string[]
  readonly meanwhile: string[]
}

/** Requests at the same time where others ask. */
const REQUESTS = 32

/** What is the same for all stories of a run, and what came of them. */
export interface Run {
  readonly settings: Settings
  readonly options: DraftProjectOptions & {readonly now: string}
  readonly locales: ReadonlySet<string>
  readonly memories: ReadonlyMap<string, Remembered>
  readonly provider: KnownProvider
  /** Asks for a story. */
  readonly draftOf: (of: StoryInLocale) => DraftProvider['draft']
  readonly asking: Omit<Asking, 'provider'>
  readonly inLine: ReturnType<typeof inLine>
  readonly glossary?: Glossary
  readonly sum: {segments: number; requests: number; input: number; output: number}
  readonly report: Mutable
}

export async function runOf(project: Project, options: Run['options'], far?: FarDrafts): Promise<Run> {
  const {settings} = project
  const {draft, root} = settings
  const {from, env, embargoed, maxCost} = options
  const providers = draft?.providers ?? {}
  const own = far ? undefined : await providerOf(from, providers, {root, env})
  const provider = own ?? knownProvider(from, providers)
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
    provider,
    draftOf: (of) => (far ? (...asked) => far.ask(of, ...asked) : own!.draft.bind(own)),
    asking: askingOf(provider, settings, {...options, isFar: far !== undefined}),
    inLine: inLine(),
    ...(glossary && {glossary}),
    sum: {segments: 0, requests: 0, input: 0, output: 0},
    report: {articles: [], unsent: [], written: [], meanwhile: []}
  }
}

function askingOf(
  {price}: KnownProvider,
  {draft, root}: Settings,
  options: DraftProjectOptions & {readonly isFar: boolean}
): Run['asking'] {
  ensureWorkFolder(root)
  const {signal, maxCost, backoff, isFar} = options
  const concurrency = draft?.concurrency ?? (isFar ? REQUESTS : undefined)
  // Whoever asks for several of us keeps to the rate.
  const perMinute = isFar ? undefined : draft?.requestsPerMinute
  return {
    budget: new Budget(price, maxCost),
    pace: new Pace(clock, {
      ...(concurrency !== undefined && {concurrency}),
      ...(perMinute !== undefined && {perMinute})
    }),
    clock,
    cache: draftCache(join(workFolder(root), 'drafts')),
    digest: hashOf,
    ...(draft?.batchTokens !== undefined && {batchTokens: draft.batchTokens}),
    ...(backoff !== undefined && {backoff}),
    ...(signal && {signal})
  }
}

const clock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds, signal) => wait(milliseconds, undefined, signal ? {signal: signal as AbortSignal} : {})
}

export function draftOptionsOf(story: Story, {sourceLocale, locale}: Catalog, run: Run): DraftOptions {
  const {settings, glossary, options, asking, provider} = run
  const {language, style} = localeOf(locale, settings)
  const memory = run.memories.get(`${sourceLocale} ${locale}`)?.memory
  const {pairs: _, ...judge} = checkSettings(settings, glossary)
  const of = {slug: story.article.slug, path: story.file.path, locale}
  const attempts = options.attempts ?? settings.draft?.attempts
  return {
    asking: {...asking, provider: {...provider, draft: run.draftOf(of)}},
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
export function mayGo({article}: Story, {locale}: Catalog, {settings, options}: Run): Withheld | undefined {
  const why = withheldIn(article, localeOf(locale, settings), options.now, settings)
  return why && options.embargoed && EARLY.has(why) ? undefined : why
}
