import {expect, test} from 'vitest'
import {acceptTargets, extractProject, translateFromMemory} from '../../src/node/index.ts'
import {cli} from '../cli/cli.ts'
import {article, NOON, project, translate} from './project.ts'
import {read, tree, write} from './temp.ts'

const BACKGROUND = 'The dam was built in the valley in the years after the flood.'
const TARGET = 'بُني السد في الوادي في السنوات التي تلت الفيضان.'
const COUNT = 'The flood drove 28,000 people from their homes in the valley.'
const COUNT_TARGET = 'شرّد الفيضان 28,000 شخص من منازلهم في الوادي.'

/** A translated story, and another one that repeats its background. */
async function stories(front = ''): Promise<string> {
  const root = await project({'article/dam.md': article('Dam holds', `${BACKGROUND}\n\n${COUNT}`, front)})
  await translate(root, 'dam', ['السد صامد', TARGET, COUNT_TARGET])
  const body = `${BACKGROUND}\n\n${COUNT.replace('28,000', '27,500')}\n\nNothing like it was said before by anyone.`
  write(root, {'article/new.md': article('Water rises', body)})
  return root
}

const run = (root: string) => translateFromMemory({cwd: root, now: NOON, articles: ['new']})

test('what was translated before is filled in, what is alike is offered', async () => {
  const root = await stories()
  const report = await run(root)
  expect(report).toMatchObject({meanwhile: [], findings: [], withheld: []})
  const [{filled, offers}] = report.articles as [(typeof report.articles)[number]]
  expect(filled).toHaveLength(1)
  expect(offers).toMatchObject([{kind: 'figures', target: COUNT_TARGET.replace('28,000', '27,500')}])
  expect(Object.values(JSON.parse(read(root, 'locales/ar/new.json')) as object)).toEqual([TARGET])
  const state = JSON.parse(read(root, 'article/_state/ar/new.json')) as Record<string, {origin?: string; state: string}>
  expect(state[filled[0]!]).toMatchObject({origin: 'memory', state: 'translated', target: TARGET})
})

test('a second run changes nothing', async () => {
  const root = await stories()
  await run(root)
  const texts = () => tree(root).map((name) => read(root, name))
  const before = texts()
  expect(await run(root)).toMatchObject({written: [], articles: [{filled: []}]})
  expect(texts()).toEqual(before)
})

const kept: Array<[why: string, front: string, reason: string]> = [
  ['under embargo', 'embargo: 2024-02-15T06:00:00Z\n', 'embargo'],
  ['withheld', 'status: withheld\n', 'withheld'],
  ['canceled', 'status: canceled\n', 'canceled']
]
for (const [why, front, reason] of kept) {
  test(`nothing is taken from a story that is ${why}`, async () => {
    const root = await stories(front)
    expect(await run(root)).toMatchObject({
      withheld: [{slug: 'dam', reason}],
      articles: [{slug: 'new', filled: [], offers: []}]
    })
    expect(tree(root)).not.toContain('locales/ar/new.json')
  })
}

test('two translations of the same words, and a draft, are offered and not chosen', async () => {
  const root = await stories()
  write(root, {'article/other.md': article('Elsewhere', BACKGROUND)})
  await extractProject({cwd: root})
  await translate(root, 'other', ['في مكان آخر', 'شُيّد السد في الوادي بعد سنوات الفيضان.'])
  expect((await run(root)).articles).toMatchObject([{filled: [], offers: [{kind: 'exact'}, {}]}])
  const draft = await stories()
  await acceptTargets({cwd: draft, article: 'dam', state: 'initial'})
  expect((await run(draft)).articles).toMatchObject([{filled: [], offers: [{kind: 'exact'}, {}]}])
})

test('a text that a translator wrote is never touched', async () => {
  const root = await stories()
  await extractProject({cwd: root})
  await translate(root, 'new', ['المياه ترتفع', 'أُقيم السد بعد الفيضان.'])
  const before = read(root, 'locales/ar/new.json')
  await run(root)
  expect(read(root, 'locales/ar/new.json')).toBe(before)
})

test('on the command line', async () => {
  const root = await stories()
  const {code, out} = await cli(root, 'translate new --from memory --locale ar')
  expect(code).toBe(0)
  expect(out).toContain('wrote locales/ar/new.json')
  expect(out).toContain('new ar: 1 filled, 1 offer')
  expect(out).toContain(COUNT_TARGET.replace('28,000', '27,500'))
  expect(await cli(root, 'translate new --from afar')).toMatchObject({code: 2})
  expect(JSON.parse((await cli(root, 'translate new --json')).out)).toMatchObject({
    articles: [{offers: [{}]}],
    withheld: []
  })
})
