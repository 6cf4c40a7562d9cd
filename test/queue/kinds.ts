import {afterAll, beforeAll, describe, inject, test} from 'vitest'
import {type Database, hasRedis, postgres, redis, SECRET} from './databases.ts'

export type Running = Pick<Database, 'url' | 'secret'>

/** The database that all tests share. */
export async function shared(): Promise<Running & {stop(): Promise<void>}> {
  const url = inject('postgres')
  return url === undefined ? postgres() : {url, secret: SECRET, stop: async () => undefined}
}

/** The same tests on each database that is there. */
export function eachDatabase(define: (database: () => Running) => void): void {
  describe.each([
    ['PostgreSQL', true, shared],
    ['Redis', hasRedis, redis]
  ] as const)('%s', (_, isThere, start) => {
    if (!isThere) {
      test.skip('is tried where a `redis-server` is installed', () => undefined)
      return
    }
    let database: Awaited<ReturnType<typeof start>>
    beforeAll(async () => {
      database = await start()
    })
    afterAll(() => database?.stop())
    define(() => database)
  })
}
