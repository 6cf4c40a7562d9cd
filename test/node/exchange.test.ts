import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {exportTranslations, extractProject, importTranslations} from '../../src/node/index.ts'
import {cli} from '../cli/cli.ts'
import {article, project} from './project.ts'
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

const unit = (key: string, source: string, target: string) =>
  `<trans-unit id="${key}"><source>${source}</source><target>${target}</target></trans-unit>`
const xliff = (units: string, slug = 'rain', locale = 'ar') =>
  `<xliff version="1.2"><file original="${slug}" source-language="en" target-language="${locale}" datatype="x"><body>${units}</body></file></xliff>`
const po = (context: string, id: string) =>
  `msgid ""\nmsgstr "Language: ar\\n"\n\nmsgctxt "${context}"\nmsgid "${id}"\nmsgstr "آخر"\n`

const strange: ReadonlyArray<[what: string, name: string, text: string, says: RegExp]> = [
  [
    'of another article',
    'a.xlf',
    xliff(unit('p-x', 'Other', 'آخر'), 'snow'),
    /no article `snow`, expected one of `ferry`, `rain`/
  ],
  [
    'with other keys and words',
    'a.xlf',
    xliff(unit('p-x', 'Other', 'آخر')),
    /`p-x`, looked for by key and by the words of the source in `rain`/
  ],
  [
    'in another language',
    'a.xlf',
    xliff(unit('p-x', 'Other', 'autre'), 'rain', 'fr'),
    /1 text in `fr`, expected one of `en`, `ar`/
  ],
  ['in another script', 'a.xlf', xliff(unit('p-x', 'Other', 'akhar'), 'rain', 'ar-Latn'), /in `ar-Latn`/],
  ['without a text', 'a.xlf', xliff(''), /no pair of texts/],
  ['of another project', 'a.po', po('snow/p-x', 'Other'), /no article `snow`/],
  ['with a key that nobody knows', 'a.csv', 'key,locale,target\np-x,ar,آخر\n', /`p-x`, looked for .* in 2 articles/],
  [
    'that is a memory of other stories',
    'a.tmx',
    '<tmx version="1.4"><header srclang="en"/><body><tu><tuv xml:lang="en"><seg>Other</seg></tuv><tuv xml:lang="ar"><seg>آخر</seg></tuv></tu></body></tmx>',
    /in 2 articles/
  ]
]
for (const [what, name, text, says] of strange) {
  test(`a file ${what} is an error that says what was looked for`, async () => {
    const root = await project()
    const locales = all(root)['locales/ar/rain.json']
    write(root, {[name]: text})
    const {findings} = await importTranslations({cwd: root, file: name})
    expect(findings).toMatchObject([{severity: 'error', place: {path: name}}])
    expect(findings[0]!.reason).toMatch(says)
    expect(all(root)['locales/ar/rain.json']).toBe(locales)
    const run = await cli(root, ['import-translations', name])
    expect([run.code, run.err]).toEqual([1, expect.stringMatching(says)])
  })
}

test('a file whose texts are all known and none translated is told, and is no error', async () => {
  const root = await project()
  const [key = ''] = Object.keys(JSON.parse(read(root, 'locales/en/rain.json')) as object)
  write(root, {'a.xlf': xliff(`<trans-unit id="${key}"><source>Rain ends the drought</source></trans-unit>`)})
  expect(await cli(root, ['import-translations', 'a.xlf'])).toMatchObject({
    code: 0,
    err: expect.stringContaining('all are empty')
  })
})

test('a locale that may be either of two is asked for', async () => {
  const root = await project({'polyedition.config.json': '{"locales": ["en", "ar", "ar-EG"]}'})
  write(root, {'a.xlf': xliff(unit('p-x', 'Other', 'آخر'), 'rain', 'ar-SA')})
  const {findings} = await importTranslations({cwd: root, file: 'a.xlf'})
  expect(findings[0]!.reason).toMatch(/any of `ar`, `ar-EG`; give one with `--locale`/)
})

test('a sheet of keys finds its articles, and says where it cannot', async () => {
  const root = await project({
    'article/a.md': article('Same headline', 'One story.'),
    'article/b.md': article('Same headline', 'Another story.')
  })
  await extractProject({cwd: root})
  const keys = (slug: string) => Object.keys(JSON.parse(read(root, `locales/en/${slug}.json`)) as object)
  const [headline, one] = keys('a')
  expect(keys('b')[0]).toBe(headline)
  write(root, {'desk.csv': `key,locale,target\n${headline},ar,عنوان\n${one},ar,قصة.\n`})
  const first = await importTranslations({cwd: root, file: 'desk.csv'})
  expect(first.findings).toEqual([])
  expect(JSON.parse(read(root, 'locales/ar/a.json'))).toEqual({[headline!]: 'عنوان', [one!]: 'قصة.'})
  expect(JSON.parse(read(root, 'locales/ar/b.json'))).toEqual({[headline!]: 'عنوان'})
  expect(await cli(root, ['import-translations', 'desk.csv'])).toMatchObject({
    code: 0,
    out: expect.stringContaining('Nothing changed')
  })
  // The key stays where the headline is edited: from then on it stands for two texts.
  write(root, {'article/b.md': article('Other headline', 'Another story.')})
  await extractProject({cwd: root})
  expect(keys('b')[0]).toBe(headline)
  write(root, {'desk.csv': `key,locale,target\n${headline},ar,عنوان آخر\n`})
  const run = await cli(root, ['import-translations', 'desk.csv'])
  expect(run.code).toBe(1)
  expect(run.out).toContain('`a` and `b` have this key; name the article')
})

test('of a file in several languages `--locale` takes one', async () => {
  const root = await project({'article/third.md': article('Rain again', 'It snowed.')})
  await extractProject({cwd: root})
  write(root, {
    'memory.tmx': `<tmx version="1.4"><header srclang="en"/><body><tu><tuv xml:lang="en"><seg>It snowed.</seg></tuv><tuv xml:lang="fr"><seg>Il a neigé.</seg></tuv><tuv xml:lang="ar-EG"><seg>تساقط الثلج.</seg></tuv></tu></body></tmx>`
  })
  await importTranslations({cwd: root, file: 'memory.tmx', locale: 'ar'})
  expect(Object.values(JSON.parse(read(root, 'locales/ar/third.json')) as object)).toEqual(['تساقط الثلج.'])
})

test('a memory without a pair of the project\u2019s languages is an error of `translate`', async () => {
  const root = await project()
  write(root, {
    'memory.tmx': `<tmx version="1.4"><header srclang="en"/><body><tu><tuv xml:lang="en"><seg>It snowed.</seg></tuv><tuv xml:lang="fr"><seg>Il a neigé.</seg></tuv></tu></body></tmx>`
  })
  const run = await cli(root, ['translate', '--memory', 'memory.tmx'])
  expect([run.code, run.err]).toEqual([
    1,
    expect.stringContaining('Found `en` → `fr` (1), expected pairs of `en` → `ar`')
  ])
})

test('a memory that names no target is used where there is but one', async () => {
  const root = await project({'article/third.md': article('Rain again', 'It snowed.')})
  await extractProject({cwd: root})
  write(root, {
    'memory.csv': 'source,target\nIt snowed.,تساقط الثلج.\n',
    'polyedition.config.json': '{"locales": ["en", "ar", "he"]}'
  })
  const run = await cli(root, ['translate', 'third', '--memory', 'memory.csv'])
  expect([run.code, run.err]).toEqual([1, expect.stringContaining('Found `?` → `?` (1)')])
  await cli(root, ['translate', 'third', '--memory', 'memory.csv', '--locale', 'ar'])
  expect(Object.values(JSON.parse(read(root, 'locales/ar/third.json')) as object)).toEqual(['تساقط الثلج.'])
  expect(Object.keys(all(root))).not.toContain('locales/he/third.json')
})

test('the ids of another tool\u2019s memory name no article', async () => {
  const root = await project({'article/third.md': article('Rain again', 'It snowed.')})
  await extractProject({cwd: root})
  const pair = (id: string, a: string, b: string) =>
    `<tu tuid="${id}"><tuv xml:lang="en"><seg>${a}</seg></tuv><tuv xml:lang="ar"><seg>${b}</seg></tuv></tu>`
  write(root, {
    'memory.tmx': `<tmx version="1.4"><header srclang="en"/><body>${pair('group/1', 'It snowed.', 'تساقط الثلج.')}${pair('group/2', 'Other', 'آخر')}</body></tmx>`
  })
  expect(await cli(root, ['import-translations', 'memory.tmx'])).toMatchObject({code: 0})
})

test('a cell of numbers that the locale prints its own way comes back without a text in its file', async () => {
  const root = await project({'article/third.md': article('Days', '| Days |\n| --- |\n| 34 |\n| 7 |\n')})
  await exportTranslations({cwd: root, format: 'xliff', locales: ['ar'], out: 'all.xlf', now: NOW})
  const file = read(root, 'all.xlf')
  expect(file).toMatch(/<source[^>]*>34<\/source>\s*<target[^>]*>34<\/target>/)
  write(root, {'all.xlf': file.replace(/(<source[^>]*>7<\/source>\s*<target[^>]*>)7/, '$18')})
  const report = await importTranslations({cwd: root, file: 'all.xlf'})
  const third = report.articles.find(({slug}) => slug === 'third')!
  expect(third.units.map(({outcome}) => outcome)).toEqual(['empty', 'empty', 'same', 'taken'])
  expect(Object.values(JSON.parse(read(root, 'locales/ar/third.json')) as object)).toEqual(['8'])
})

test('a gender that is none is told and not taken', async () => {
  const root = await project({
    'polyedition.config.json': '{"locales": ["en", "he"]}',
    'article/third.md': article('Days', 'It rained for {{days}}.', 'figures: {days: 3}\n'),
    'locales/en/third.json': '{"fig-days_one": "{{count}} day", "fig-days_other": "{{count}} days"}'
  })
  await exportTranslations({cwd: root, format: 'xliff', locales: ['he'], out: 'all.xlf', now: NOW})
  const file = read(root, 'all.xlf')
  const answered = (word: string) =>
    file.replace(/(name="fig-days-gender"[\s\S]*?<\/source>)/, `$1<target>${word}</target>`)
  const outcome = async (word: string) => {
    write(root, {'all.xlf': answered(word)})
    const {articles} = await importTranslations({cwd: root, file: 'all.xlf'})
    return articles.flatMap(({units}) => units).find(({key}) => key === 'fig-days-gender')
  }
  expect(file).toContain('`feminine` or `masculine`')
  expect(await outcome('ימים')).toMatchObject({
    outcome: 'unknown',
    reason: expect.stringContaining('expected `feminine`')
  })
  expect(await outcome('masculine')).toMatchObject({outcome: 'taken'})
  expect(JSON.parse(read(root, 'locales/he/third.json'))).toMatchObject({'fig-days-gender': 'masculine'})
})
