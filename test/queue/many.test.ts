import {expect, onTestFinished, test} from 'vitest'
import {killStory} from '../../src/node/commands/lifecycle.ts'
import {storedEditions} from '../../src/node/store/stored-editions.ts'
import {enqueueBuild, queueStatus} from '../../src/queue/index.ts'
import {memoryStore} from '../node/store/memory-store.ts'
import {folder} from '../node/temp.ts'
import {shared} from './kinds.ts'
import {build, now, worker} from './project.ts'
import {oneWhole} from './whole.ts'

/** `POLYEDITION_MANY=1000` for as many as the issue names: as many seconds more as the machine takes for them. */
const COUNT = Number(process.env.POLYEDITION_MANY ?? 200)

/** Small stories in one language and one format. */
const project = (): string =>
  folder({
    'polyedition.config.json': JSON.stringify({source: 'en', locales: ['en'], outputs: ['txt']}),
    ...Object.fromEntries(
      Array.from({length: COUNT}, (_, at) => [
        `article/story-${at}.md`,
        `---\nheadline: Story ${at}\npublished: 2024-02-14T08:00:00Z\n---\n\nAt least ${at + 3} people were hurt.\n`
      ])
    )
  })

test(`a kill overtakes a build of ${COUNT} that waits in the queue`, async () => {
  const {url, stop} = await shared()
  onTestFinished(stop)
  const where = {queue: url, store: memoryStore()}
  const [root, desk] = [project(), project()]
  const page = async (slug: string) => (await (await storedEditions(where.store)()).edition(slug, 'en')).text
  // It is public before.
  const first = await worker(where)
  await build(desk, {...where, articles: ['story-7']})
  await first.close()
  expect(await page('story-7')).toContain('10 people')
  const whole = await enqueueBuild({cwd: root, now, ...where})
  onTestFinished(() => whole.close())
  expect([whole.jobs, whole.made]).toEqual([COUNT - 1, 1])
  let kill: Promise<number> | undefined
  const killed = async () => {
    await killStory({cwd: desk, article: 'story-7', now})
    const report = await build(desk, {...where, articles: ['story-7']})
    expect(report.queued.jobs).toBe(0)
    await expect(page('story-7')).rejects.toThrow('found no edition')
    return (await queueStatus(where)).queues[0]!.waiting
  }
  const hand = await worker({...where, abreast: 1, onEvent: () => (kill ??= killed())})
  const report = await whole.publish()
  expect(await kill).toBeGreaterThan(0)
  expect(report.remarks.join()).toContain('`story-7` was canceled in the store after this build began')
  expect([...new Set(hand.made)]).toHaveLength(COUNT - 1)
  const {editions, takedown} = await oneWhole(where.store)
  expect(editions).toHaveLength(COUNT - 1)
  expect(takedown.map(({sourceSlug, canceled}) => [sourceSlug, canceled !== undefined])).toEqual([['story-7', true]])
  // Whoever begins now with the articles of before does not bring it back.
  const late = await build(project(), where)
  expect(late.remarks.join()).toContain('`story-7` is canceled in the store as version 2')
  expect((await oneWhole(where.store)).editions).toHaveLength(COUNT - 1)
})
