import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {exportTranslations, importTranslations} from '../../src/node/index.ts'
import {project} from './project.ts'
import {read, tree, write} from './temp.ts'

const all = (root: string) =>
  Object.fromEntries(
    tree(root).flatMap((name) => (/^(?:locales|article)\//.test(name) ? [[name, read(root, name)]] : []))
  )
const NOW = '2024-02-14T12:00:00.000Z'

const hostile: Readonly<Record<string, string | Uint8Array>> = {
  'bomb.xlf': '<!DOCTYPE x [<!ENTITY a "aaaa">]><xliff version="1.2">&a;</xliff>',
  'cut.xlf': '<xliff version="1.2"><file original="rain" target-language="ar"><body><trans-unit id="headline',
  'cut.po': 'msgid ""\nmsgstr "Language: ar\\n"\n\nmsgctxt "rain/x"\nmsgid "a',
  'open.csv': 'article,locale,key,source,target\nrain,ar,x,a,"b',
  'bytes.csv': Uint8Array.from([0x74, 0xc3, 0x28]),
  'nothing.tmx': ''
}
for (const [name, content] of Object.entries(hostile)) {
  test(`refuses ${name} and changes nothing`, async () => {
    const root = await project()
    const before = all(root)
    writeFileSync(join(root, name), content)
    const done = importTranslations({cwd: root, file: name})
    if (typeof content !== 'string') await expect(done).rejects.toThrow(/UTF-8/)
    else {
      const {findings, articles, written} = await done
      expect({articles, written}).toEqual({articles: [], written: []})
      expect(findings[0]).toMatchObject({severity: 'error', place: {path: name}})
    }
    expect(all(root)).toEqual(before)
  })
}

test('refuses a file that is too large before it is read', async () => {
  const root = await project()
  write(root, {'large.po': ' '.repeat(2000)})
  await expect(importTranslations({cwd: root, file: 'large.po', largest: 1000})).rejects.toThrow(/at most/)
})

test('a file that is cut in the middle of a batch takes none of its articles', async () => {
  const root = await project()
  await exportTranslations({cwd: root, format: 'xliff12', locales: ['ar'], out: 'all.xlf', now: NOW})
  const whole = read(root, 'all.xlf').replaceAll('يومين', 'ليومين')
  const before = all(root)
  write(root, {'cut.xlf': whole.slice(0, -60)})
  expect((await importTranslations({cwd: root, file: 'cut.xlf'})).findings).toHaveLength(1)
  expect(all(root)).toEqual(before)
  write(root, {'whole.xlf': whole})
  expect((await importTranslations({cwd: root, file: 'whole.xlf'})).written).toContain('locales/ar/rain.json')
  expect(read(root, 'locales/ar/rain.json')).toContain('ليومين')
})

test('a memory of elsewhere fills what an article says word for word, and leaves other languages', async () => {
  const root = await project({'article/third.md': '---\nlang: en\nheadline: Rain again\n---\n\nIt snowed.\n'})
  const pair = (locale: string, text: string) =>
    `<tu><tuv xml:lang="en"><seg>It snowed.</seg></tuv><tuv xml:lang="${locale}"><seg>${text}</seg></tuv></tu>`
  write(root, {
    'memory.tmx': `<tmx version="1.4"><header srclang="en"/><body>${pair('ar', 'تساقط الثلج.')}${pair('fr', 'Il a neigé.')}</body></tmx>`
  })
  const {findings, written} = await importTranslations({cwd: root, file: 'memory.tmx'})
  expect(findings.map(({ruleId}) => ruleId)).toEqual(['exchange-locale'])
  expect(written).toContain('locales/ar/third.json')
  expect(read(root, 'locales/ar/third.json')).toContain('تساقط الثلج.')
})

test('a file in UTF-16 comes home, under whatever region its tool wrote', async () => {
  const root = await project()
  await exportTranslations({cwd: root, format: 'csv', locales: ['ar'], out: 'desk.csv', now: NOW})
  const sheet = read(root, 'desk.csv').replaceAll(',ar,', ',ar_EG,').replaceAll('يومين', 'ليومين').replaceAll(',', '\t')
  writeFileSync(join(root, 'desk.csv'), Buffer.from(`\ufeff${sheet}`, 'utf16le'))
  await importTranslations({cwd: root, file: 'desk.csv'})
  expect(read(root, 'locales/ar/rain.json')).toContain('ليومين')
})

test('one file cannot hold two locales', async () => {
  const root = await project({'polyedition.config.json': '{"locales": ["en", "ar", "he"]}'})
  await expect(exportTranslations({cwd: root, format: 'po', out: 'all.po', now: NOW})).rejects.toThrow(/2 locales/)
  await expect(exportTranslations({cwd: root, format: 'doc', now: NOW})).rejects.toThrow(/No format/)
})

test('exporting changes no file of the project, and only what is open where that is asked for', async () => {
  const root = await project()
  const before = all(root)
  expect((await exportTranslations({cwd: root, format: 'po', open: true, now: NOW})).files).toEqual([])
  write(root, {'article/rain.md': read(root, 'article/rain.md').replace('two days', 'two nights')})
  const {files} = await exportTranslations({cwd: root, format: 'po', open: true, now: NOW})
  expect(files).toMatchObject([{path: 'exchange/rain.ar.po', units: 1, open: 1}])
  expect(readFileSync(join(root, 'exchange/rain.ar.po'), 'utf8')).toContain('#| msgid "It rained for two days."')
  expect(Object.keys(all(root))).toEqual(Object.keys(before))
})
