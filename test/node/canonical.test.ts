import {existsSync, renameSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {
  acceptTargets,
  checkProject,
  exportTranslations,
  extractProject,
  importTranslations,
  killStory,
  pruneProject,
  statusOf,
  translateFromMemory,
  waiveFinding
} from '../../src/node/index.ts'
import {article, build, edition, index, NOON, translate} from './project.ts'
import {folder, read, tree, write} from './temp.ts'

type Form = 'NFC' | 'NFD'
const other = (form: Form): Form => (form === 'NFC' ? 'NFD' : 'NFC')

/** Names that a desk writes into English, each with letters that both forms spell otherwise. */
const sources: Array<[language: string, headline: string, body: string]> = [
  [
    'French',
    'Café reopens in São Tomé',
    'The café in São Tomé reopened, José said, after **déjà vu** on [a site](https://éa.example/é).'
  ],
  ['Vietnamese', 'Phạm Minh Chính speaks', 'Phạm Minh Chính spoke in Việt Nam for `nghị định` reasons.'],
  ['Arabic', 'What أمل means', 'The word أمل آمل مؤمن شدّة شَدَّة was on the wall.'],
  ['Hebrew', 'What שָׁלוֹם means', 'The word שָׁלוֹם בְּרֵאשִׁית was on the wall.'],
  ['Hangul', 'What 한국 means', 'The word 한국어 서울 was on the wall.']
]
const targets = ['المقهى يفتح أبوابه آجلًا', 'قال خوسيه إن المقهى أُعيد فتحه، ومؤسّسه في الشّارع.']

async function translated(body: readonly [string, string], form: Form, slug = 'story'): Promise<string> {
  const root = folder({'polyedition.config.json': '{"locales": ["en", "ar"]}'})
  write(root, {[`article/${slug}.md`]: article(...body).normalize(form)})
  await extractProject({cwd: root})
  const found = read(root, `locales/en/${slug}.json`)
  const texts = Object.values(JSON.parse(found) as Record<string, string>).map((text, at) =>
    // Tags are carried as the source has them.
    at === 0 ? targets[0]! : `${targets[1]} ${(text.match(/<(\w+\d?)>.*?<\/\1>/g) ?? []).join(' ')}`.trim()
  )
  await translate(root, slug, texts)
  return root
}

const rows = async (root: string) => (await statusOf({cwd: root})).rows.map(({headline: _, ...row}) => row)
const everything = (root: string) =>
  Object.fromEntries(
    tree(root)
      .filter((name) => !name.startsWith('.'))
      .map((name) => [name, read(root, name)])
  )

for (const [language, headline, body] of sources) {
  for (const form of ['NFC', 'NFD'] as const) {
    test(`an article saved in the other form makes nothing stale and writes nothing: ${language}, ${form} first`, async () => {
      const root = await translated([headline, body], form)
      const before = await rows(root)
      const saved = article(headline, body).normalize(other(form))
      write(root, {'article/story.md': saved})
      const files = everything(root)
      const report = await extractProject({cwd: root})
      expect(report.written).toEqual([])
      expect(report.articles[0]!.changes).toEqual({})
      expect(await rows(root)).toEqual(before)
      expect(
        (await checkProject({cwd: root, now: NOON})).findings.filter(({ruleId}) => /^(state|tag)-/.test(ruleId))
      ).toEqual([])
      expect(everything(root)).toEqual(files)
      // The edition in the article's own language is the author's, byte for byte.
      await build(root)
      const own = edition(root, 'en/story.md')
      for (const line of saved.split('\n').slice(-2)) expect(own).toContain(line)
    })

    test(`a locale file saved in the other form is as recorded, and keeps its bytes: ${language}, ${form} first`, async () => {
      const root = await translated([headline, body], form)
      await acceptTargets({cwd: root, article: 'story', state: 'final'})
      const saved = read(root, 'locales/ar/story.json').normalize(other(form))
      write(root, {'locales/ar/story.json': saved})
      const state = read(root, 'article/_state/ar/story.json')
      const report = await extractProject({cwd: root})
      expect(report.written).toEqual([])
      expect(read(root, 'locales/ar/story.json')).toBe(saved)
      expect(read(root, 'article/_state/ar/story.json')).toBe(state)
      const {findings} = await checkProject({cwd: root, now: NOON})
      expect(findings.filter(({ruleId}) => /^(state|tag)-/.test(ruleId))).toEqual([])
    })
  }
}

test('an edit of an article that was saved in the other form is the edit and nothing else', async () => {
  const root = await translated(
    ['Café reopens', 'José opened the café again.\n\nThe café has 40 tables, José said.'],
    'NFC'
  )
  const edited = article('Café reopens', 'José opened the old café again.\n\nThe café has 45 tables, José said.')
  await translate(root, 'story', [targets[0]!, 'فتح خوسيه المقهى.', 'في المقهى 40 طاولة، بحسب خوسيه.'])
  write(root, {'article/story.md': edited.normalize('NFD')})
  const report = await extractProject({cwd: root})
  expect(report.articles[0]!.changes).toEqual({changed: 2})
  const {
    rows: [row]
  } = await statusOf({cwd: root})
  // Another word of the one; the figure of the other was put right.
  expect(row!.edits.map(({gravity}) => gravity)).toEqual([['wording']])
  expect(read(root, 'locales/ar/story.json')).toContain('في المقهى 45 طاولة')
})

test('a new mark-up is carried into a target of the other form', async () => {
  const root = await translated(['Café', 'The name is Café de Flore.'], 'NFC')
  await translate(root, 'story', ['مقهى', 'الاسم هو Café de Flore.'.normalize('NFD')])
  write(root, {'article/story.md': article('Café', 'The name is [Café de Flore](https://flore.example).')})
  await extractProject({cwd: root})
  expect(
    (await checkProject({cwd: root, now: NOON})).findings.filter(({ruleId}) => /^(state|tag)-/.test(ruleId))
  ).toEqual([])
  expect(read(root, 'locales/ar/story.json')).toContain(`<a1>${'Café de Flore'.normalize('NFD')}</a1>`)
})

test('a waiver and a state hold in the other form', async () => {
  const root = await translated(['Café reopens', 'José counted 12 cups in the café.'], 'NFC')
  await translate(root, 'story', [targets[0]!, 'عدّ خوسيه الأكواب.'])
  const wrong = async () =>
    (await checkProject({cwd: root, now: NOON})).findings.filter(({ruleId}) => ruleId === 'figure-missing')
  const [finding] = await wrong()
  await waiveFinding({
    cwd: root,
    article: 'story',
    locale: 'ar',
    key: finding!.key!,
    rule: 'figure-missing',
    reason: 'cut'
  })
  for (const name of ['article/story.md', 'locales/ar/story.json'])
    write(root, {[name]: read(root, name).normalize('NFD')})
  await extractProject({cwd: root})
  expect((await rows(root))[0]).toMatchObject({stale: 0, translated: 2})
  expect(await wrong()).toEqual([])
})

test('a memory knows a text in the other form', async () => {
  const text = 'José opened the café in São Tomé after many years of work.'
  const root = await translated(['Café reopens', text], 'NFC')
  write(root, {'article/next.md': article('Another day', text).normalize('NFD')})
  await extractProject({cwd: root})
  const {articles} = await translateFromMemory({cwd: root, now: NOON, articles: ['next']})
  expect(articles[0]!.filled).toHaveLength(1)
})

test('what a translator sends back fits an article that was saved in the other form meanwhile', async () => {
  const root = await translated(['Café reopens', 'José opened the café again.'], 'NFC')
  const {files} = await exportTranslations({cwd: root, format: 'xliff', now: NOON})
  const sent = read(root, files[0]!.path)
  write(root, {
    [files[0]!.path]: sent.replace('المقهى', 'مقهانا'),
    'article/story.md': article('Café reopens', 'José opened the café again.').normalize('NFD')
  })
  const report = await importTranslations({cwd: root, file: join(root, files[0]!.path)})
  expect(report.articles[0]!.units.map(({outcome}) => outcome)).not.toContain('stale')
  expect((await rows(root))[0]).toMatchObject({stale: 0})
})

const names: Array<[language: string, slug: string]> = [
  ['French', 'café-rouvert'],
  ['Vietnamese', 'việt-nam'],
  ['Arabic', 'أمل-آخر'],
  ['Hangul', '한국']
]
for (const [language, slug] of names) {
  test(`files and arguments name a story in either form: ${language}`, async () => {
    const [short, long] = [slug.normalize('NFC'), slug.normalize('NFD')]
    // As a repository comes from a Mac: every file is named in NFD.
    const root = await translated(['Café', 'José said so.'], 'NFC', short)
    for (const name of [`article/${short}.md`, `locales/en/${short}.json`, `locales/ar/${short}.json`])
      renameSync(join(root, name), join(root, name.normalize('NFD')))
    for (const locale of ['en', 'ar'])
      renameSync(
        join(root, `article/_state/${locale}/${short}.json`),
        join(root, `article/_state/${locale}/${long}.json`)
      )
    const files = tree(root)
    for (const name of [short, long, `article/${short}.md`, `article/${long}.md`]) {
      const report = await extractProject({cwd: root, articles: [name]})
      expect(report.articles.map((one) => one.slug)).toEqual([short])
      expect(report.written).toEqual([])
    }
    expect(tree(root)).toEqual(files)
    expect((await rows(root))[0]).toMatchObject({missing: 0, stale: 0})
    expect((await pruneProject({cwd: root})).removed).toEqual([])
    await build(root)
    expect(index(root).editions.map((one) => one.slug)).toEqual([short, short])
    // A text that changes is written to the file that is there, and to no twin of it.
    write(root, {[`article/${long}.md`]: article('Café', 'José said so again.')})
    await extractProject({cwd: root})
    expect(tree(root).filter((name) => name.startsWith('locales/'))).toEqual(
      files.filter((name) => name.startsWith('locales/'))
    )
  })

  test(`a former slug leads to the story in either form: ${language}`, async () => {
    const root = await translated(['Café', 'José said so.'], 'NFC', slug.normalize('NFC'))
    renameSync(join(root, `article/${slug.normalize('NFC')}.md`), join(root, 'article/now.md'))
    write(root, {'article/now.md': article('Café', 'José said so.', `previousSlugs: [${slug.normalize('NFD')}]\n`)})
    await extractProject({cwd: root})
    expect((await rows(root))[0]).toMatchObject({missing: 0, stale: 0})
    expect(existsSync(join(root, 'locales/ar/now.json'))).toBe(true)
  })
}

test('a story whose article was deleted is killed by its name in either form', async () => {
  for (const form of ['NFC', 'NFD']) {
    const root = await translated(['Café', 'José said so.'], 'NFC', 'café-أمل')
    await build(root)
    rmSync(join(root, 'article/café-أمل.md'))
    await killStory({cwd: root, article: 'café-أمل'.normalize(form), now: NOON})
    expect(index(root).editions).toEqual([])
    expect(index(root).takedown.map(({slug}) => slug)).toEqual(['café-أمل', 'café-أمل'])
  }
})

test('a story under a name of the site is read in either form', async () => {
  const root = folder({
    'polyedition.config.json': '{"locales": ["en", "ar"], "fields": {"clé": "slug", "état": "status"}}'
  })
  const front = 'clé: dîner\nétat: withheld\n'.normalize('NFD')
  write(root, {'article/x.md': article('Café', 'José said so.', front)})
  const {articles} = await extractProject({cwd: root})
  expect(articles.map(({slug}) => slug)).toEqual(['dîner'])
  await build(root)
  expect(index(root).editions).toEqual([])
})

test('a picture is found by its name in either form', async () => {
  const root = folder({'polyedition.config.json': '{"locales": ["en", "ar"]}'})
  write(root, {
    'article/story.md': article('Café', '![A cup](café.png)').normalize('NFC'),
    ['article/café.png'.normalize('NFD')]: 'no picture, but bytes'
  })
  await build(root)
  expect(tree(root).filter((name) => name.startsWith('dist/editions/pictures/'))).toHaveLength(1)
})
