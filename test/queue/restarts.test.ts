import {describe, expect, onTestFinished, test} from 'vitest'
import {memoryStore} from '../node/store/memory-store.ts'
import {hasRedis, postgres, redis} from './databases.ts'
import {build, many, project, worker} from './project.ts'
import {oneWhole} from './whole.ts'

describe.each([
  ['PostgreSQL', true, postgres],
  ['Redis', hasRedis, redis]
] as const)('%s', (_, isThere, start) => {
  test.skipIf(!isThere)('a database that is stopped in the middle, and started again, loses nothing', async () => {
    const articles = many(12)
    const database = await start()
    onTestFinished(() => database.stop())
    const given = {queue: database.url, store: memoryStore(), backoff: 1}
    let [restarted, notice]: [Promise<void> | undefined, () => void] = [undefined, () => undefined]
    const noticed = new Promise<void>((done) => (notice = done))
    const onEvent = () => {
      restarted ??= database.restart(() => noticed)
    }
    const hand = await worker({...given, abreast: 1, lease: 1_000, onEvent})
    // It stays away until the publisher has missed it.
    const onNote = (message: string) => message.includes('asking again') && notice()
    const report = await build(await project(articles), {...given, onNote})
    await restarted
    expect(report.queued).toMatchObject({jobs: 12, failed: 0})
    expect([...new Set(hand.made)]).toHaveLength(12)
    expect((await oneWhole(given.store)).editions).toHaveLength(12)
  })
})
