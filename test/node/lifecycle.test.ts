import {existsSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
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
  ['its own YAML that holds itself', {'article/rain.md': article('Rain', 'x', 'more: &more [*more]\n')}],
  ['its own front matter without an end', {'article/rain.md': '---\nlang: en\nheadline: Rain\n\nIt rained.\n'}],
  ['its own front matter in TOML', {'article/rain.md': '+++\nheadline = "Rain"\n+++\n\nIt rained.\n'}],
  [
    'conflict markers in its own front matter',
    {'article/rain.md': '---\n<<<<<<< ours\nheadline: Rain\n=======\nheadline: Snow\n>>>>>>> theirs\n---\n\nx\n'}
  ],
  ['two statuses of its own', {'article/rain.md': article('Rain', 'x', 'status: usable\nstatus: usable\n')}],
  ['a status of its own in capitals', {'article/rain.md': article('Rain', 'x', 'Status: usable\n')}],
  ['another article that is a link to nowhere', {'article/ferry.md': ''}],
  ['its own field of a wrong kind', {'article/rain.md': article('Rain', 'x', 'status: {x: 1}\nembargo: tomorrow\n')}],
  ['its own name twice', {'article/again/rain.md': article('Other', 'Other.')}]
]
for (const [name, files] of troubles) {
  for (const verb of ['kill', 'withhold']) {
    test(`${verb} is not stopped by ${name}`, async () => {
      const root = await project()
      await build(root)
      if (name.includes('link')) {
        rmSync(join(root, 'article/ferry.md'))
        symlinkSync('/nowhere/at/all.md', join(root, 'article/ferry.md'))
      } else
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

const told = (root: string) =>
  takedown(root).map(({locale, slug, reason, canceled}) => `${locale}/${slug} ${canceled ? 'canceled' : reason}`)
const graves = ['newsml.xml', 'ninjs.json'].map((end) => `rain.${end}`)
const named = (root: string, locale: string) =>
  tree(join(root, 'dist/editions', locale)).filter((path) => path.startsWith('rain'))

test('on a machine that has no earlier build, a kill builds all stories, and says of this one that it is canceled', async () => {
  const root = await project()
  expect((await cli(root, 'kill rain --reason Hoax')).code).toBe(0)
  expect(told(root)).toEqual(['en/rain canceled', 'ar/rain canceled'])
  expect(takedown(root)[1]).toMatchObject({
    note: 'Hoax',
    version: '2',
    canceled: {lang: 'ar', dir: 'rtl', sourceLang: 'en'}
  })
  expect(named(root, 'ar')).toEqual(graves)
  expect(standing(root, 'ferry')).not.toEqual([])
  // As a build of the committed status does.
  rmSync(join(root, 'dist'), {recursive: true})
  await build(root)
  expect(named(root, 'ar')).toEqual(graves)
})

const never: Array<[name: string, front: string, told: string[]]> = [
  ['under embargo', 'embargo: 2034-02-14T06:00Z\n', []],
  ['not to be translated', 'rights: {translation: forbidden}\n', ['en/rain canceled']]
]
for (const [name, front, expected] of never) {
  test(`of a story that was ${name} nothing is told where it cannot have stood`, async () => {
    const root = await project()
    write(root, {'article/rain.md': article('Rain', 'x', front)})
    await killStory({cwd: root, article: 'rain', now: NOON})
    expect(existsSync(join(root, 'dist/editions/takedown.json')) ? told(root) : []).toEqual(expected)
  })
}

for (const verb of ['kill', 'withhold']) {
  test(`${verb} is not stopped by an index of the editions that is broken`, async () => {
    const root = await project({
      'article/rain.md': article(
        'Rain ends the drought',
        'It rained for two days.\n\n![](rain.svg)',
        'slugs: {ar: مطر}\n'
      ),
      'article/rain.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>'
    })
    await build(root)
    write(root, {'dist/editions/index.json': '{\n<<<<<<< ours\n'})
    const {code} = await cli(root, `${verb} rain`)
    expect(code).toBe(0)
    expect(standing(root, 'rain')).toEqual([])
    expect(standing(root, 'مطر')).toEqual([])
    expect(standing(root, 'ferry')).not.toEqual([])
    expect((await cli(root, 'build')).code).toBe(0)
  })
}

test('a correction waits until the index is whole again', async () => {
  const root = await project()
  write(root, {'dist/editions/index.json': '{'})
  expect((await cli(root, 'correct rain --text Sorry')).code).toBe(2)
  expect(read(root, 'article/rain.md')).not.toContain('corrections')
})

for (const built of [true, false]) {
  test(`a story whose article was deleted is taken back ${built ? 'after' : 'before'} the next build`, async () => {
    const root = await project({
      'article/rain.md': article('Rain ends the drought', 'It rained for two days.', 'version: 3\n')
    })
    await build(root)
    rmSync(join(root, 'article/rain.md'))
    if (built) await build(root)
    const {code, out} = await cli(root, 'kill rain --reason Hoax')
    expect([code, out]).toEqual([0, expect.stringContaining('canceled; its article was deleted')])
    expect(takedown(root)).toMatchObject(
      ['en', 'ar'].map((locale) => ({locale, version: '4', note: 'Hoax', canceled: {sourceLang: 'en'}}))
    )
    expect(named(root, 'ar')).toEqual(graves)
    await build(root)
    expect(named(root, 'ar')).toEqual(graves)
    await cli(root, 'withhold rain')
    for (const path of tree(join(root, 'dist/editions')))
      expect([path, edition(root, path)].join()).not.toMatch(/rain/i)
    expect((await cli(root, 'kill nothing')).code).toBe(2)
  })
}

test('a desk names a story by the address of any edition', async () => {
  const root = await project({
    'article/rain.md': article('Rain ends the drought', 'It rained for two days.', 'slugs: {ar: مطر}\n')
  })
  await build(root)
  await killStory({cwd: root, article: encodeURIComponent('مَطَر'), now: NOON})
  expect(read(root, 'article/rain.md')).toContain('status: canceled')
  write(root, {'article/מָיִם.md': article('Water', 'x')})
  await killStory({cwd: root, article: 'מָיִם', now: NOON})
  expect(read(root, 'article/מָיִם.md')).toContain('status: canceled')
  write(root, {'article/snow.md': article('Snow', 'x', 'slugs: {he: مطر}\n')})
  await expect(killStory({cwd: root, article: 'مطر', now: NOON})).rejects.toThrow('name it by its path')
})

test('a reason that is found later is told, too', async () => {
  const root = await project()
  await build(root)
  await killStory({cwd: root, article: 'rain', now: NOON})
  expect(takedown(root)[0]).not.toHaveProperty('note')
  await killStory({cwd: root, article: 'rain', now: '2024-02-14T13:00:00.000Z', reason: 'Hoax'})
  expect(takedown(root)).toMatchObject([
    {note: 'Hoax', since: NOON},
    {note: 'Hoax', since: NOON}
  ])
  expect(edition(root, 'en/rain.newsml.xml')).toContain('<edNote>Hoax</edNote>')
})

test('whoever holds an edition that had gone for another reason hears that the story is canceled', async () => {
  const root = await project()
  await build(root)
  write(root, {'article/rain.md': article('Rain ends the drought', 'x', 'rights: {expires: 2024-02-13}\n')})
  await build(root)
  expect(told(root)[0]).toContain('rights.expires')
  await killStory({cwd: root, article: 'rain', now: NOON})
  expect(told(root)).toEqual(['en/rain canceled', 'ar/rain canceled'])
})

test('a story that is put back stands as if it had never been canceled', async () => {
  const root = await project()
  await build(root)
  const before = tree(join(root, 'dist/editions'))
  await killStory({cwd: root, article: 'rain', now: NOON})
  write(root, {'article/rain.md': read(root, 'article/rain.md').replace('status: canceled', 'status: usable')})
  await build(root)
  expect(tree(join(root, 'dist/editions'))).toEqual(before)
  expect(JSON.parse(edition(root, 'ar/rain.ninjs.json'))).toMatchObject({pubStatus: 'usable', version: '2'})
})

test('put back under another slug, it is not called canceled under the old one', async () => {
  const root = await project()
  await build(root)
  await killStory({cwd: root, article: 'rain', now: NOON})
  const usable = read(root, 'article/rain.md').replace('status: canceled', 'slugs: {ar: مطر}')
  write(root, {'article/rain.md': usable})
  await build(root)
  expect(told(root)).toEqual(['ar/rain its slug is `مطر` now'])
  expect(named(root, 'ar')).toEqual([])
  await killStory({cwd: root, article: 'rain', now: NOON})
  expect(told(root)).toEqual(['en/rain canceled', 'ar/rain its slug is `مطر` now', 'ar/مطر canceled'])
})
