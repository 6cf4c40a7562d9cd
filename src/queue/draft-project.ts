import {setTimeout as sleep} from 'node:timers/promises'
import {draftIds} from '../draft/ask.ts'
import {type DraftAnswer, DraftFault, type DraftRequest, PROMPT_VERSION} from '../draft/index.ts'
import type {Finding} from '../model.ts'
import {draftWith} from '../node/commands/draft.ts'
import type {DraftProjectOptions, DraftReport} from '../node/commands/draft-report.ts'
import type {FarDrafts, StoryInLocale} from '../node/commands/draft-run.ts'
import {hashOf} from '../node/files/hash.ts'
import type {Project} from '../node/project/project.ts'
import {type KnownProvider, knownProvider} from '../node/providers/index.ts'
import {objectsIn} from '../node/store/objects.ts'
import {queueHead} from '../node/store/queue-head.ts'
import type {Store} from '../node/store/store.ts'
import {readDraft} from './drafts.ts'
import {type Ended, Engine} from './engine.ts'
import {pushConfig} from './inputs.ts'
import {type Drafted, type DraftJob, findingOf, isDraftJob, queueName} from './jobs.ts'
import type {QueueOptions} from './status.ts'
import {nobodyIsThere, patiently} from './waiting.ts'

export interface QueuedDraftOptions extends Omit<DraftProjectOptions, 'env'>, QueueOptions {}

/** `draftProject`, where workers ask the provider: they have its key, keep to one rate together, and share what came. The
 *  price of each request is reserved here, before it is put into the queue. Rejects with `QueueError`, `StoreError` or
 *  `UsageError`. */
export async function draftByQueue({queue, store, ...options}: QueuedDraftOptions): Promise<DraftReport> {
  const engine = await Engine.open(queue)
  const far = new FarProvider(engine, store, options)
  try {
    const report = await draftWith({...options, env: {}}, far)
    return {...report, findings: [...report.findings, ...far.findings]}
  } finally {
    await far.close()
    await engine.close()
  }
}

/** Milliseconds between two looks. */
const [SHORTEST, LONGEST] = [50, 1_000]

class FarProvider implements FarDrafts {
  /** About requests that failed for good. */
  readonly findings: Finding[] = []
  readonly #engine: Engine
  readonly #store: Store
  readonly #options: Pick<DraftProjectOptions, 'from' | 'onNote'>
  /** Of this run alone: each sending of a request is a job of its own, as it has a reservation of its own. */
  readonly #run = Buffer.from(crypto.getRandomValues(new Uint8Array(9))).toString('hex')
  #count = 0
  /** Requests that are under way, and what ends them. */
  readonly #open = new Set<Promise<unknown>>()
  readonly #stop = new AbortController()
  #begun: {readonly name: string; readonly root: string; readonly provider: KnownProvider} | undefined

  constructor(engine: Engine, store: Store, options: Pick<DraftProjectOptions, 'from' | 'onNote'>) {
    this.#engine = engine
    this.#store = store
    this.#options = options
  }

  async begin({settings}: Project): Promise<void> {
    const {from, onNote} = this.#options
    const name = queueName((await queueHead(this.#store)).id, 'drafts')
    const provider = knownProvider(from, settings.draft?.providers ?? {})
    this.#begun = {name, provider, root: await pushConfig(settings, this.#store)}
    await this.#engine.limit(name, settings.draft?.requestsPerMinute)
    if (await nobodyIsThere(this.#engine, name))
      onNote?.('No worker asks for drafts; start one: `polyedition worker --only drafts`')
  }

  ask(of: StoryInLocale, request: DraftRequest, signal?: AbortSignal): Promise<DraftAnswer> {
    const ends = signal ? AbortSignal.any([signal, this.#stop.signal]) : this.#stop.signal
    const asked = this.#ask(of, request, ends)
    const open = asked.catch(() => undefined).finally(() => this.#open.delete(open))
    this.#open.add(open)
    return asked
  }

  /** A run that ends early does not wait for its requests: what they have put into the queue is taken back here. */
  async close(): Promise<void> {
    this.#stop.abort()
    await Promise.all(this.#open)
  }

  async #ask(of: StoryInLocale, request: DraftRequest, signal: AbortSignal): Promise<DraftAnswer> {
    const {name, root, provider} = this.#begun!
    const {items, maxTokens: _, ...frame} = request
    const body = new TextEncoder().encode(JSON.stringify(request))
    const {slug, path, locale} = of
    const data: DraftJob = {
      ...{root, provider: provider.name, slug, path, locale, prompt: PROMPT_VERSION},
      request: await objectsIn(this.#store).put(body)
    }
    const id = `d${this.#run}-${this.#count++}`
    signal.throwIfAborted()
    await this.#patiently(() => this.#engine.put(name, id, data))
    const drafted = outcome(await this.#ended(name, id, signal), this.findings)
    if (drafted instanceof DraftFault) throw drafted
    const {isReadable, usage} = drafted
    const ids = draftIds(items, frame, {provider, digest: hashOf})
    const drafts = await Promise.all(
      items.map(async ({key}) => [key, await readDraft(this.#store, ids.get(key)!)] as const)
    )
    const came = drafts.filter((one): one is readonly [string, string] => one[1] !== undefined)
    const isNothing = !isReadable && came.length === 0
    return {drafts: isNothing ? undefined : Object.fromEntries(came), ...(usage && {usage})}
  }

  /** What nobody waits for any more is taken out of the queue, unless a worker has it: then it is for the next run. */
  async #ended(name: string, id: string, signal: AbortSignal): Promise<Ended | undefined> {
    try {
      for (let pause = SHORTEST; ; pause = Math.min(1.5 * pause, LONGEST)) {
        signal.throwIfAborted()
        const ended = await this.#patiently(() => this.#engine.ended(name, id))
        if (ended !== 'open') return ended
        await sleep(pause, undefined, {signal})
      }
    } finally {
      await this.#engine.remove(name, id).catch(() => undefined)
    }
  }

  #patiently<T>(ask: () => Promise<T>): Promise<T> {
    return patiently(ask, this.#options.onNote, this.#stop.signal)
  }
}

/** What a worker said, if one did. A failure is added to the findings. */
function outcome(ended: Ended | undefined, findings: Finding[]): Exclude<Drafted, {fault: string}> | DraftFault {
  if (ended === undefined) return new DraftFault('its request was taken out of the queue', {again: {}, charged: true})
  if ('failed' in ended) {
    const {data, failed} = ended
    const finding = findingOf(data, failed)
    findings.push(finding)
    return new DraftFault(finding.reason, {charged: isCharged(data)})
  }
  const drafted = ended.value as Drafted
  if (!('fault' in drafted)) return drafted
  return new DraftFault(drafted.fault, {again: drafted.again, charged: drafted.isCharged})
}

/** In doubt it was, if anybody asked. */
const isCharged = (data: unknown): boolean => isDraftJob(data) && (data.isCharged ?? data.isSent ?? false)
