import {join} from 'node:path'
import {draftIds} from '../draft/ask.ts'
import {
  answerTokens,
  type DraftAnswer,
  DraftFault,
  type DraftProvider,
  type DraftRequest,
  PROMPT_VERSION
} from '../draft/index.ts'
import {UsageError} from '../node/files/errors.ts'
import {hashOf} from '../node/files/hash.ts'
import {providerOf} from '../node/providers/index.ts'
import {type Objects, objectsIn} from '../node/store/objects.ts'
import type {Store} from '../node/store/store.ts'
import {readDraft, writeDraft} from './drafts.ts'
import {Hopeless, type Task} from './engine.ts'
import {type Drafted, type DraftJob, findingOf, isDraftJob} from './jobs.ts'
import {Last} from './last.ts'
import {settingsIn} from './room.ts'

export interface DrafterOptions {
  /** Where configurations are written. */
  readonly folder: string
  /** Where commands are started that draft. */
  readonly cwd: string
  /** Where keys are read. */
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Asks providers for those who have no key. */
export class Drafter {
  readonly #store: Store
  readonly #objects: Objects
  readonly #options: DrafterOptions
  readonly #providers = new Last<DraftProvider>(8)

  constructor(store: Store, options: DrafterOptions) {
    this.#store = store
    this.#objects = objectsIn(store)
    this.#options = options
  }

  /** Each draft is in the store before its request is done, so that none is asked for again. */
  async draft(task: Task): Promise<Drafted> {
    const job = task.data
    if (!isDraftJob(job)) throw new Hopeless('found another thing than a request for drafts')
    if (job.prompt !== PROMPT_VERSION)
      throw new Error(
        'found a request of another version of polyedition, expected the same on all machines; install the same everywhere'
      )
    const provider = await this.#provider(job, task)
    const request = JSON.parse(new TextDecoder().decode(await this.#objects.get(job.request))) as DraftRequest
    const {items, maxTokens: _, ...frame} = request
    const ids = draftIds(items, frame, {provider, digest: hashOf})
    const known = await Promise.all(items.map(({key}) => readDraft(this.#store, ids.get(key)!)))
    const open = items.filter((_, at) => known[at] === undefined)
    if (open.length === 0) return {isReadable: true, usage: {input: 0, output: 0}}
    if (job.isSent) return {fault: 'the worker that had asked is gone', again: {}, isCharged: true}
    await task.amend({...job, isSent: true})
    const answer = await answered(provider, {...frame, items: open, maxTokens: longest(open)})
    if (answer instanceof DraftFault) {
      const {message: fault, again, charged: isCharged} = answer
      if (again) return {fault, again, isCharged}
      throw await given(up(job, fault, isCharged), task)
    }
    const {drafts, usage} = answer
    const came = open.filter(({key}) => Object.hasOwn(drafts ?? {}, key))
    await Promise.all(came.map(({key}) => writeDraft(this.#store, ids.get(key)!, drafts![key]!)))
    return {isReadable: drafts !== undefined, ...(usage && {usage})}
  }

  async #provider(job: DraftJob, task: Task): Promise<DraftProvider> {
    const {folder, cwd, env} = this.#options
    try {
      return await this.#providers.of(JSON.stringify([job.root, job.provider]), async (place) => {
        const settings = await settingsIn(this.#objects, job.root, join(folder, String(place)))
        return providerOf(job.provider, settings.draft?.providers ?? {}, {root: cwd, env})
      })
    } catch (error) {
      // Such as a key that is missing here.
      if (error instanceof UsageError) throw await given(up(job, error.message, false), task)
      throw error
    }
  }
}

const longest = (items: DraftRequest['items']): number => items.reduce((sum, {text}) => sum + answerTokens(text), 0)

async function answered(provider: DraftProvider, request: DraftRequest): Promise<DraftAnswer | DraftFault> {
  try {
    return await provider.draft(request)
  } catch (error) {
    if (error instanceof DraftFault) return error
    throw error
  }
}

const up = (job: DraftJob, fault: string, isCharged: boolean): DraftJob => ({
  ...job,
  finding: findingOf(job, fault),
  isCharged
})

async function given(job: DraftJob, task: Task): Promise<Hopeless> {
  await task.amend(job)
  return new Hopeless(job.finding!.reason)
}
