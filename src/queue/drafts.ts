/** Drafts in a store, by the content of what was asked: whoever has the same to ask finds them. */
import {isData} from '../node/files/data.ts'
import {DRAFTS} from '../node/store/queue-head.ts'
import type {Store} from '../node/store/store.ts'

const VERSION = 1
const keyOf = (id: string) => `${DRAFTS}${id.slice(0, 2)}/${id}.json`

export async function writeDraft(store: Store, id: string, draft: string): Promise<void> {
  // What is blank is no draft, and is asked for again.
  if (draft.trim() === '') return
  await store.put(keyOf(id), new TextEncoder().encode(JSON.stringify({version: VERSION, draft})))
}

/** Undefined where there is none that can be read. */
export async function readDraft(store: Store, id: string): Promise<string | undefined> {
  const stored = await store.get(keyOf(id))
  if (!stored) return undefined
  try {
    const data: unknown = JSON.parse(new TextDecoder().decode(stored.body))
    return isData(data) && data.version === VERSION && typeof data.draft === 'string' ? data.draft : undefined
  } catch {
    return undefined
  }
}
