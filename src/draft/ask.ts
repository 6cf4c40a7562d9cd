import {batchesOf} from './batches.ts'
import type {Budget} from './budget.ts'
import type {Clock, Pace, Stop} from './pace.ts'
import {instructionsOf, PROMPT_VERSION, payloadOf} from './prompt.ts'
import {type DraftAnswer, DraftFault, type DraftItem, type DraftProvider, type DraftRequest} from './provider.ts'
import {answerTokens, tokensOf} from './tokens.ts'

/** Drafts that were made before, by the content of what was asked. */
export interface DraftCache {
  get(id: string): string | undefined
  set(id: string, draft: string): void
}

/** Everything by which a run asks. */
export interface Asking {
  readonly provider: DraftProvider
  readonly budget: Budget
  readonly pace: Pace
  readonly clock: Clock
  readonly cache: DraftCache
  /** A digest of a text, in letters that a file may be called by. */
  digest(text: string): string
  /** Tokens of a request and its answer together. Default 4,000. */
  readonly batchTokens?: number
  /** How often a request is sent that failed for a reason that passes. Default 5. */
  readonly tries?: number
  /** Milliseconds before the second try; twice as long before each one after it. Default 1,000. */
  readonly backoff?: number
  readonly signal?: Stop
}

/** The parts of a request that are the same for every segment of a story. */
export type AskFrame = Omit<DraftRequest, 'items' | 'maxTokens'>

/** What came of a segment: a draft, or why there is none. `cost` and `fault` end the run. */
export type Asked = {readonly draft: string} | {readonly none: 'answer' | 'cost' | 'fault'; readonly reason: string}

const BATCH = 4_000
const TRIES = 5
const BACKOFF = 1_000
/** A server that asks for more time than this is not waited for. */
const PATIENCE = 120_000

/** Ask for drafts of segments. What was asked in the same words before is not asked again; each draft is kept as soon as
 *  it is here. Keys that an answer lacks are asked again alone. */
export async function askAll(
  items: readonly DraftItem[],
  frame: AskFrame,
  asking: Asking
): Promise<Map<string, Asked>> {
  const found = new Map<string, Asked>()
  const ids = draftIds(items, frame, asking)
  const open = items.filter(({key}) => {
    const draft = asking.cache.get(ids.get(key)!)
    if (draft !== undefined) found.set(key, {draft})
    return draft === undefined
  })
  const keep = (key: string, asked: Asked) => {
    found.set(key, asked)
    if ('draft' in asked) asking.cache.set(ids.get(key)!, asked.draft)
  }
  const batches = batchesOf(open, asking.batchTokens ?? BATCH)
  const work: BatchWork = {frame, asking, keep}
  await Promise.all(batches.map((batch) => askBatch(batch, work)))
  return found
}

/** By what the draft of each item is kept: key → id. */
export const draftIds = (
  items: readonly DraftItem[],
  frame: AskFrame,
  {provider, digest}: {readonly provider: Pick<DraftProvider, 'name' | 'model'>} & Pick<Asking, 'digest'>
): Map<string, string> => new Map(items.map((item) => [item.key, digest(contentOf(item, frame, provider))]))

/** By what two requests for a segment are the same. Its neighbours in the batch are no part of it. */
const contentOf = (item: DraftItem, frame: AskFrame, {name, model}: Pick<DraftProvider, 'name' | 'model'>): string =>
  JSON.stringify([PROMPT_VERSION, name, model ?? '', frame, {...item, key: ''}])

interface BatchWork {
  readonly frame: AskFrame
  readonly asking: Asking
  keep(key: string, asked: Asked): void
  /** Why nothing more is asked: a provider that refuses one request refuses them all. */
  fault?: string
}

async function askBatch(batch: readonly DraftItem[], work: BatchWork): Promise<void> {
  const answer = await send(batch, work)
  if ('none' in answer) {
    for (const {key} of batch) work.keep(key, answer)
    return
  }
  const drafts = answer.drafts ?? {}
  const given = batch.filter(({key}) => Object.hasOwn(drafts, key) && drafts[key]!.trim() !== '')
  for (const {key} of given) work.keep(key, {draft: drafts[key]!})
  const rest = batch.filter((item) => !given.includes(item))
  if (rest.length === 0) return
  if (batch.length === 1) {
    const reason = answer.drafts ? 'its key is missing from the answer' : 'the answer is no JSON object of texts'
    work.keep(rest[0]!.key, {none: 'answer', reason})
    return
  }
  // An answer that cannot be read was perhaps too long, and a missing key is asked for alone.
  const half = Math.ceil(rest.length / 2)
  const parts = answer.drafts ? rest.map((item) => [item]) : [rest.slice(0, half), rest.slice(half)]
  await Promise.all(parts.map((part) => askBatch(part, work)))
}

type Sent = DraftAnswer | Extract<Asked, {none: unknown}>

/** One request, again after a pause where it failed for a reason that passes. Every sending has its own reservation. */
async function send(items: readonly DraftItem[], work: BatchWork): Promise<Sent> {
  const {frame, asking} = work
  const {pace, signal, clock, tries = TRIES, backoff = BACKOFF} = asking
  const maxTokens = items.reduce((sum, {text}) => sum + answerTokens(text), 0)
  const request: DraftRequest = {...frame, items, maxTokens}
  for (let attempt = 1; ; attempt++) {
    const sent = await pace.run(async () => stopped(work) ?? sendOnce(request, asking), signal)
    if (!(sent instanceof DraftFault)) return sent
    const after = sent.again?.after ?? backoff * 2 ** (attempt - 1)
    if (!sent.again || attempt >= tries || after > PATIENCE) {
      work.fault ??= sent.message
      return {none: 'fault', reason: sent.message}
    }
    await clock.sleep(after, signal)
  }
}

const stopped = ({fault}: BatchWork): Sent | undefined =>
  fault === undefined ? undefined : {none: 'fault', reason: fault}

async function sendOnce(request: DraftRequest, {provider, budget, signal}: Asking): Promise<Sent | DraftFault> {
  const reserved = budget.reserve(requestTokens(request), request.maxTokens)
  if (!reserved) return {none: 'cost', reason: 'its price would pass what the run may cost'}
  try {
    const answer = await provider.draft(request, signal)
    reserved.settle(answer.usage)
    return answer
  } catch (error) {
    const free = error instanceof DraftFault && !error.charged
    if (free) reserved.release()
    else reserved.settle()
    if (error instanceof DraftFault) return error
    throw error
  }
}

/** Of all that is sent. */
const requestTokens = (request: DraftRequest): number =>
  tokensOf(instructionsOf(request)) + tokensOf(payloadOf(request))

/** What asking once for these would take, estimated high. */
export function estimateOf(
  items: readonly DraftItem[],
  frame: AskFrame,
  batchTokens: number = BATCH
): {readonly requests: number; readonly input: number; readonly output: number} {
  const batches = batchesOf(items, batchTokens)
  const requests = batches.map((batch) => ({
    ...frame,
    items: batch,
    maxTokens: batch.reduce((sum, {text}) => sum + answerTokens(text), 0)
  }))
  return {
    requests: batches.length,
    input: requests.reduce((sum, request) => sum + requestTokens(request), 0),
    output: requests.reduce((sum, {maxTokens}) => sum + maxTokens, 0)
  }
}
