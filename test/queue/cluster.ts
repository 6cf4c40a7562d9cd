import type {TestProject} from 'vitest/node'
import {postgres} from './databases.ts'

declare module 'vitest' {
  interface ProvidedContext {
    readonly postgres: string | undefined
  }
}

/** One PostgreSQL for all tests of the queue: each test has a store, and so queues, of its own. Not started where other
 *  tests are asked for by name; who finds none starts one. */
export async function setup({provide}: TestProject): Promise<(() => Promise<void>) | undefined> {
  const [, ...asked] = process.argv.slice(2).filter((word) => !word.startsWith('-'))
  if (asked.length > 0 && !asked.some((name) => name.includes('queue'))) {
    provide('postgres', undefined)
    return undefined
  }
  const database = await postgres()
  provide('postgres', database.url)
  return () => database.stop()
}
