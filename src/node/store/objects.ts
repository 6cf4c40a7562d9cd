import {hashOf} from '../files/hash.ts'
import {type Store, StoreError} from './store.ts'

/** Values under the hash of their content: what was written once is never written again, and never changes. */
export interface Objects {
  /** Rejects with `StoreError` where it is not there, or is not what its name says. */
  get(hash: string): Promise<Uint8Array>
  /** Returns its hash. */
  put(body: Uint8Array): Promise<string>
}

/** How many bytes of what was read are kept. */
const MOST = 64 * 1024 * 1024

export const OBJECTS = 'objects/'
export const objectKey = (hash: string): string => `${OBJECTS}${hash.slice(0, 2)}/${hash}`

/** Objects of a store; the newest that were read or written stay in memory. */
export function objectsIn(store: Store): Objects {
  const kept = new Map<string, Uint8Array>()
  let size = 0
  const keep = (hash: string, body: Uint8Array) => {
    if (!kept.delete(hash)) size += body.length
    kept.set(hash, body)
    for (const [oldest, {length}] of kept) {
      if (size <= MOST) break
      kept.delete(oldest)
      size -= length
    }
  }
  return {
    async get(hash) {
      const body = kept.get(hash) ?? (await store.get(objectKey(hash)))?.body
      if (!body || (!kept.has(hash) && hashOf(body) !== hash)) {
        const found = body ? 'another content' : 'nothing'
        throw new StoreError(
          `Store \`${store.address}\`, key \`${objectKey(hash)}\`: found ${found}, expected what was written under this name; publish into an empty prefix`
        )
      }
      keep(hash, body)
      return body
    },
    async put(body) {
      const hash = hashOf(body)
      // Where one stands already, it becomes young again, and is not swept away.
      await store.put(objectKey(hash), body)
      keep(hash, body)
      return hash
    }
  }
}

/** Objects in memory, before those of a store. What is put stays here. */
export function objectsBefore(beyond: Objects): Objects {
  const own = new Map<string, Uint8Array>()
  return {
    get: async (hash) => own.get(hash) ?? beyond.get(hash),
    put: async (body) => {
      const hash = hashOf(body)
      own.set(hash, body)
      return hash
    }
  }
}
