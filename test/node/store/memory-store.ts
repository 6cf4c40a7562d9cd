import {hashOf} from '../../../src/node/files/hash.ts'
import type {Store} from '../../../src/node/store/store.ts'

/** A store that writes to no disk, for tests about others than it. */
export function memoryStore(): Store {
  const values = new Map<string, {readonly body: Uint8Array; readonly tag: string; readonly changed: number}>()
  return {
    address: 'memory',
    get: async (key) => values.get(key),
    async put(key, body, condition) {
      const there = values.get(key)
      if (condition === 'free' ? there : condition && there?.tag !== condition.tag) return undefined
      const tag = hashOf(body)
      values.set(key, {body: Uint8Array.from(body), tag, changed: Date.now()})
      return tag
    },
    async *list(prefix) {
      for (const [key, {changed}] of values) if (key.startsWith(prefix)) yield {key, changed}
    },
    async delete(key) {
      values.delete(key)
    }
  }
}
