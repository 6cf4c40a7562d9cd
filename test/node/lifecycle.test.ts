import {existsSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {killStory, type TakedownRecord, withholdStory} from '../../src/node/index.ts'
import {cli} from '../cli/cli.ts'
import {article, build, edition, index, NOON, project} from './project.ts'
import {read, tree, write} from './temp.ts'

const standing = (root: string, slug: string) =>
  tree(join(root, 'dist/editions')).filter((path) => path.includes(slug) && !/canceled/.test(edition(root, path)))
const takedown = (root: string) => JSON.parse(edition(root, 'takedown.json')) as TakedownRecord[]

test('a killed story leaves every edition, and takedown.json tells who took it over', async () => {
  const root = await project({
    'article/rain.md': article(
      'Rain ends the drought',
      'It rained for two days.',
      'id: urn:x:rain # keep\nversion: 4\n'
    )
  })
  await build(root)
  const before = read(root, 'article/rain.md')
  const report = await killStory({cwd: root, article: 'rain', now: NOON, reason: 'Unconfirmed report'})
  expect(report.changed).toEqual(['status', 'statusReason', 'version'])
  expect(read(root, 'article/rain.md')).toBe(
    before.replace('version: 4\n', 'version: 5\nstatus: canceled\nstatusReason: Unconfirmed report\n')
  )
  expect(standing(root, 'rain')).toEqual([])
  expect(standing(root, 'ferry')).not.toEqual([])
  expect(takedown(root)).toMatchObject(
    ['en', 'ar'].map((locale) => ({
      slug: 'rain',
      locale,
      since: NOON,
      id: 'urn:x:rain',
      note: 'Unconfirmed report',
      files: expect.arrayContaining(['html', 'md', 'txt', 'json'].map((end) => `${locale}/rain.${end}`))
    }))
  )
  expect(index(root).takedown).toEqual(takedown(root))
  expect(tree(join(root, 'dist/editions')).filter((path) => path.includes('rain'))).toEqual(
    ['ar', 'en'].flatMap((locale) => ['newsml.xml', 'ninjs.json'].map((end) => `${locale}/rain.${end}`))
  )
  expect(JSON.parse(edition(root, 'ar/rain.ninjs.json'))).toMatchObject({pubStatus: 'canceled', version: '5'})
  for (const end of ['newsml.xml', 'ninjs.json']) {
    expect(edition(root, `ar/rain.${end}`)).toMatch(/canceled/)
    expect(edition(root, `ar/rain.${end}`)).not.toMatch(/drought|المطر|two days/)
  }
  const again = await killStory({cwd: root, article: 'rain', now: NOON})
  expect([again.changed, again.written]).toEqual([[], []])
})

test('a withheld story leaves every edition without a word', async () => {
  const root = await project()
  await build(root)
  await withholdStory({cwd: root, article: 'article/rain.md', now: NOON})
  expect(read(root, 'article/rain.md')).toContain('status: withheld\n')
  for (const path of tree(join(root, 'dist/editions'))) expect(edition(root, path)).not.toMatch(/rain|المطر/i)
  // Nor of a story that was killed before.
  await killStory({cwd: root, article: 'ferry', now: NOON})
  await withholdStory({cwd: root, article: 'ferry', now: NOON})
  expect(existsSync(join(root, 'dist/editions/takedown.json'))).toBe(false)
})

const troubles: Array<[name: string, files: Record<string, string | Uint8Array>]> = [
  ['another story without a headline', {'article/ferry.md': '---\nlang: en\n---\n\nx\n'}],
  ['another story with broken YAML', {'article/ferry.md': '---\nheadline: "x\n  - [\n---\n'}],
  ['its own stale translation', {'article/rain.md': article('Rain', 'Altogether another text.')}],
  ['its own broken catalog', {'locales/ar/rain.json': '{"a": \n<<<<<<< ours\n'}],
  ['its own broken state', {'article/_state/ar/rain.json': '{'}],
  ['its own body, longer than is read', {'article/rain.md': article('Rain', 'x\n\n'.repeat(21_000))}],
  ['its own body, deeper than is read', {'article/rain.md': article('Rain', '> '.repeat(200))}],
  ['its own broken YAML', {'article/rain.md': article('Rain', 'x', 'byline: [x\nstatus: usable\n')}],
  ['its own field of a wrong kind', {'article/rain.md': article('Rain', 'x', 'status: {x: 1}\nembargo: tomorrow\n')}],
  ['its own name twice', {'article/again/rain.md': article('Other', 'Other.')}]
]
for (const [name, files] of troubles) {
  for (const verb of ['kill', 'withhold']) {
    test(`${verb} is not stopped by ${name}`, async () => {
      const root = await project()
      await build(root)
      for (const [path, text] of Object.entries(files)) {
        if (typeof text === 'string') write(root, {[path]: text})
        else writeFileSync(join(root, path), text)
      }
      await build(root)
      const {code, err} = await cli(root, `${verb} article/rain.md`)
      expect(err).not.toMatch(/fault of polyedition/)
      expect(code).toBe(0)
      expect(standing(root, 'rain')).toEqual([])
      // And it stays so, whatever is built next.
      await build(root)
      await build(root, {articles: ['ferry']}).catch(() => {})
      expect(standing(root, 'rain')).toEqual([])
    })
  }
}

test('a status that is set by hand reaches the editions with the next build, of whatever story', async () => {
  const root = await project()
  await build(root)
  write(root, {'article/rain.md': article('Rain', 'x', 'status: canceled\n')})
  await build(root, {articles: ['ferry']})
  expect(standing(root, 'rain')).toEqual([])
})

for (const [written, told] of [
  ['cancelled', 2],
  ['Killed', 2],
  ['withdrawn', 0]
] as const) {
  test(`the status \`${written}\` takes the story down, too`, async () => {
    const root = await project()
    await build(root)
    write(root, {'article/rain.md': article('Rain', 'x', `status: ${written}\n`)})
    await build(root)
    expect(standing(root, 'rain')).toEqual([])
    expect(index(root).takedown).toHaveLength(told)
  })
}

test('the version of a story is its own on the command line', async () => {
  const root = await project()
  await build(root)
  expect((await cli(root, 'kill rain --version 7')).code).toBe(0)
  expect(read(root, 'article/rain.md')).toContain('version: 7\n')
  expect((await cli(root, '--version')).out).toMatch(/^\d+\.\d+/)
})
