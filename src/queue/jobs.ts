/** What is put into the queues. */
import {code, inEnglish, type Said} from '../messages/says.ts'
import {telling, tells} from '../messages/tells.ts'
import type {Finding, Message, Words} from '../model.ts'
import {isData} from '../node/files/data.ts'
import type {Asked} from './made.ts'

/** One article in all its locales. */
export interface StoryJob extends Asked {
  /** The tree of inputs. */
  readonly root: string
  /** Of the article, and of all files that may be its own; from the project. */
  readonly path: string
  readonly files: readonly string[]
  readonly slug: string
  /** Under which its record is put. */
  readonly address: string
  /** ISO 8601 instant of the build. */
  readonly now: string
  /** By which program it is to be made. */
  readonly maker: string
  /** Why it could not be made. */
  readonly finding?: Finding
}

/** Build some stories from the newest inputs, and publish them: the clock has moved on. */
export interface TurnJob {
  readonly slug: string
  /** ISO 8601 instant. */
  readonly at: string
}

/** Ask a machine for drafts of some segments of a story. No text of the story stands in it, and no key. */
export interface DraftJob {
  /** The tree of the configuration. */
  readonly root: string
  /** As the configuration calls it. */
  readonly provider: string
  readonly slug: string
  readonly path: string
  readonly locale: string
  /** The object that holds the request. */
  readonly request: string
  /** Version of the words in which models are asked. */
  readonly prompt: number
  /** A worker has asked: whoever finds this without an answer may not ask again, because the price was reserved once. */
  readonly isSent?: boolean
  /** Why nothing came of it, and whether it may have been charged. */
  readonly finding?: Finding
  readonly isCharged?: boolean
}

/** What a worker says of a request. The drafts lie in the store. */
export type Drafted =
  | {readonly isReadable: boolean; readonly usage?: {readonly input: number; readonly output: number}}
  | {readonly fault: string; readonly again: {readonly after?: number}; readonly isCharged: boolean}

export const queueKinds = ['stories', 'turns', 'drafts'] as const
export type Kind = (typeof queueKinds)[number]

/** The name of a queue of the store with this id. */
export const queueName = (id: string, kind: Kind): string => `polyedition-${id}-${kind}`

/** Named stories before whole builds: the lower number first. */
export const priorities = {named: 1, whole: 10} as const

export const isStoryJob = (data: unknown): data is StoryJob =>
  isData(data) &&
  ['root', 'path', 'slug', 'address', 'now', 'maker'].every((name) => typeof data[name] === 'string') &&
  Array.isArray(data.files) &&
  data.files.every((path) => typeof path === 'string')

export const isTurnJob = (data: unknown): data is TurnJob =>
  isData(data) && typeof data.slug === 'string' && typeof data.at === 'string'

export const isDraftJob = (data: unknown): data is DraftJob =>
  isData(data) &&
  ['root', 'provider', 'slug', 'path', 'locale', 'request'].every((name) => typeof data[name] === 'string')

/** Of the story that a job is about. */
export const slugOf = (data: unknown): {slug?: string} =>
  isStoryJob(data) || isTurnJob(data) || isDraftJob(data) ? {slug: data.slug} : {}

/** As it was before anybody took it. */
export function afresh(data: unknown): unknown {
  if (!isStoryJob(data) && !isDraftJob(data)) return data
  const {finding: _, isSent: __, isCharged: ___, ...first} = data as StoryJob & DraftJob
  return first
}

/** What is wrong with a job that failed for good, as a finding about its story. */
export function findingOf(data: unknown, failed: string): Finding {
  if ((isStoryJob(data) || isDraftJob(data)) && data.finding) return data.finding
  const {slug, path} = (isData(data) ? data : {}) as {slug?: string; path?: string}
  const start = {line: 1, column: 1, offset: 0}
  const stalled = /stalled more than/.test(failed)
  const why = stalled ? telling('failed/stalled', {}) : inEnglish(failed.replace(/\s+/g, ' ').slice(0, 200))
  return {
    ruleId: 'article-failed',
    severity: 'error',
    ...(slug !== undefined && {slug}),
    ...saidOf(data, why),
    ...(path !== undefined && {place: {path, start, end: start}}),
    url: 'docs/checks/article-failed.md'
  }
}

const saidOf = (data: unknown, why: Message | Words): Said =>
  isDraftJob(data)
    ? tells('failed/drafts', {why, locale: code(data.locale), provider: code(data.provider)})
    : tells('failed/editions', {why})
