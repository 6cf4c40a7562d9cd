/** What a store says to the queues that work for it: by which name they are known, and the newest inputs. */
import {broughtUp, formats, versionIn, versionOf, versionProblem} from '../../versions.ts'
import {isData} from '../files/data.ts'
import {type Store, StoreError} from './store.ts'
import type {Root} from './tree.ts'

export interface QueueHead {
  /** Part of the names of the queues, so that those of two stores in one database are apart. */
  readonly id: string
  /** The tree of what editions are made from: see `src/queue/inputs.ts`. */
  readonly root: Root
  readonly tag: string
}

const QUEUE_HEAD = 'queue.json'
/** Where the records of stories lie that workers made. */
export const MADE = 'made/'
/** Where the drafts lie that machines made. */
export const DRAFTS = 'drafts/'

/** Made where there is none. Rejects with `StoreError` on one that is not ours. */
export async function queueHead(store: Store): Promise<QueueHead> {
  for (;;) {
    const found = await readQueueHead(store)
    if (found) return found
    await write(store, {id: Buffer.from(crypto.getRandomValues(new Uint8Array(6))).toString('hex')}, 'free')
  }
}

export async function readQueueHead(store: Store): Promise<QueueHead | undefined> {
  const stored = await store.get(QUEUE_HEAD)
  if (!stored) return undefined
  const data = parsed(new TextDecoder().decode(stored.body))
  const problem = isData(data) ? versionProblem(versionIn(data), formats.queue) : 'found no JSON'
  if (problem !== undefined) throw new StoreError(`Store \`${store.address}\`, key \`${QUEUE_HEAD}\`: ${problem}`)
  const {id, root} = broughtUp(data as Record<string, unknown>, formats.queue)
  if (typeof id === 'string' && /^[\da-f]{12}$/.test(id) && (root === undefined || typeof root === 'string'))
    return {id, root, tag: stored.tag}
  throw new StoreError(
    `Store \`${store.address}\`, key \`${QUEUE_HEAD}\`: found another thing than one written by polyedition; delete it`
  )
}

/** Say which inputs are the newest, unless somebody else did since. Returns whether it is said. */
export async function writeRoot(store: Store, {id, tag}: QueueHead, root: Root): Promise<boolean> {
  return (await write(store, {id, root}, {tag})) !== undefined
}

const write = (store: Store, data: object, condition: Parameters<Store['put']>[2]) =>
  store.put(
    QUEUE_HEAD,
    new TextEncoder().encode(`${JSON.stringify({version: versionOf(formats.queue), ...data})}\n`),
    condition
  )

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
