import {join} from 'node:path'
import {expect, test} from 'vitest'
import {acceptTargets, correctStory, extractProject} from '../../src/node/index.ts'
import {cli} from '../cli/cli.ts'
import {article, build, edition, index, NOON, project, translate} from './project.ts'
import {read, tree, write} from './temp.ts'

const NOTICE = 'صُحّح هذا الخبر بعد نشره'
const LATER = '2024-02-15T08:00:00Z'
const FORMATS = ['html', 'md', 'txt', 'json', 'js']

/** The English text is corrected; the Arabic one still says two days. */
async function corrected(): Promise<string> {
  const root = await project()
  await build(root)
  write(root, {'article/rain.md': article('Rain ends the drought', 'It rained for three days.')})
  await correctStory({cwd: root, article: 'rain', now: LATER, text: 'An earlier version said two days.'})
  return root
}

test('a correction is printed in every format of the edition in its own language, and in its data', async () => {
  const root = await corrected()
  expect(read(root, 'article/rain.md')).toContain(
    'corrections:\n  - date: 2024-02-15\n    text: An earlier version said two days.\nversion: 2\nupdated: 2024-02-15T08:00:00Z\n'
  )
  for (const end of FORMATS) expect(edition(root, `en/rain.${end}`)).toContain('An earlier version said two days.')
  expect(edition(root, 'en/rain.html')).toMatch(
    /"@type":"CorrectionComment","text":"An earlier version said two days\."/
  )
})

test('a kept edition carries a dated notice in its own language in every format', async () => {
  const root = await corrected()
  for (const end of FORMATS) {
    expect(edition(root, `ar/rain.${end}`)).toContain(NOTICE)
    expect(edition(root, `ar/rain.${end}`)).toContain('يومين')
  }
  expect(edition(root, 'ar/rain.html')).toContain('تصحيح في 15')
  expect(edition(root, 'ar/rain.html')).toContain('تُرجم عن الإنجليزية')
  expect(index(root).editions.find(({locale, slug}) => locale === 'ar' && slug === 'rain')).toMatchObject({
    sourceLang: 'en',
    held: {since: LATER}
  })
  expect(
    index(root)
      .held.find(({locale}) => locale === 'ar')
      ?.reasons.map(({ruleId}) => ruleId)
  ).toContain('correction-not-applied')
})

test('what tells of the edition says when it got its notice', async () => {
  const root = await project({
    'polyedition.config.json': JSON.stringify({
      locales: ['en', 'ar'],
      baseUrl: 'https://news.example',
      outputs: ['html', 'ninjs', 'newsml', 'rss', 'atom', 'json-feed', 'sitemap']
    })
  })
  await build(root)
  await correctStory({cwd: root, article: 'rain', now: LATER, text: 'It was snow.'})
  expect(edition(root, 'ar/rain.html')).toContain(`"dateModified":"${LATER}"`)
  expect(JSON.parse(edition(root, 'ar/rain.ninjs.json'))).toMatchObject({versionCreated: LATER})
  expect(edition(root, 'ar/rain.newsml.xml')).toContain(`<versionCreated>${LATER}</versionCreated>`)
  expect(edition(root, 'ar/feed.rss.xml')).toContain(`<atom:updated>${LATER}</atom:updated>`)
  expect(edition(root, 'ar/feed.atom.xml')).toContain(`<updated>${LATER}</updated>`)
  expect(edition(root, 'ar/feed.jsonfeed.json')).toContain(`"date_modified": "${LATER}"`)
  expect(edition(root, 'sitemap.xml').split(`<lastmod>${LATER}</lastmod>`)).toHaveLength(3)
  // A correction of another day than that of the last change.
  await correctStory({cwd: root, article: 'ferry', now: LATER, date: '2024-02-13', text: 'It was a bus.'})
  expect(edition(root, 'ar/ferry.html')).toContain(`"dateModified":"${LATER}"`)
})

test('a notice changes nothing of who made the edition: a machine’s draft stays one', async () => {
  const root = await project()
  const path = 'article/_state/ar/rain.json'
  const state = JSON.parse(read(root, path)) as Record<string, unknown>
  const drafted = Object.entries(state).map(([key, entry]) => [
    key,
    typeof entry === 'object' ? {...entry, origin: 'machine'} : entry
  ])
  write(root, {[path]: JSON.stringify(Object.fromEntries(drafted), null, 2)})
  await build(root)
  const source = () =>
    (JSON.parse(edition(root, 'ar/rain.ninjs.json')) as {digitalSourceType?: {uri: string}}).digitalSourceType?.uri
  const machine = 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia'
  expect(source()).toBe(machine)
  for (const text of ['It was snow.', 'It was hail.']) {
    await correctStory({cwd: root, article: 'rain', now: LATER, text})
    expect(edition(root, 'ar/rain.txt')).toContain(NOTICE)
    expect(source()).toBe(machine)
  }
})

test('a correction is dated by the day where the publisher is', async () => {
  const root = await project({'polyedition.config.json': '{"locales": ["en", "ar"], "timeZone": "Asia/Jerusalem"}'})
  await correctStory({cwd: root, article: 'rain', now: '2024-02-14T22:30:00Z', text: 'It was snow.'})
  expect(read(root, 'article/rain.md')).toContain('- date: 2024-02-15\n')
  await correctStory({cwd: root, article: 'rain', now: '2024-02-15T23:30:00+05:00', text: 'It was hail.'})
  expect(read(root, 'article/rain.md').match(/date: 2024-02-15/g)).toHaveLength(2)
})

test('the notice stands once, and goes when the corrected text is there', async () => {
  const root = await corrected()
  const before = edition(root, 'ar/rain.html')
  expect((await build(root)).written).toEqual([])
  expect(edition(root, 'ar/rain.html')).toBe(before)
  await correctStory({cwd: root, article: 'rain', now: '2024-02-16T08:00:00Z', text: 'And it was snow.'})
  expect(edition(root, 'ar/rain.txt').split(NOTICE)).toHaveLength(3)
  await extractProject({cwd: root})
  await translate(root, 'rain', ['المطر ينهي الجفاف', 'ذكرت نسخة سابقة يومين.', 'وكان ثلجًا.', 'هطل المطر ثلاثة أيام.'])
  await acceptTargets({cwd: root, article: 'rain'})
  const {held} = await build(root, {now: '2024-02-17T08:00:00Z'})
  expect(held).toEqual([])
  expect(edition(root, 'ar/rain.html')).not.toContain(NOTICE)
  expect(edition(root, 'ar/rain.html')).toContain('ذكرت نسخة سابقة يومين.')
})

test('old translations do not stand silently where the configuration lets them stand', async () => {
  const root = await project({
    'polyedition.config.json': '{"locales": ["en", "ar"], "missing": "source", "stale": "old"}'
  })
  await build(root)
  write(root, {
    'article/rain.md': article(
      'Rain ends the drought',
      'It rained for three days.',
      'corrections: [{date: 2024-02-15, text: An earlier version said two days.}]\n'
    )
  })
  const report = await build(root)
  expect(report.held).toMatchObject([{locale: 'ar', kept: true}])
  expect(edition(root, 'ar/rain.html')).toContain(NOTICE)
})

test('a locale tells a correction in the words of the one that it falls back to', async () => {
  const root = await project({
    'polyedition.config.json': '{"locales": ["en", "ar", {"locale": "ar-EG", "fallback": "ar"}], "missing": "source"}'
  })
  await build(root)
  await correctStory({cwd: root, article: 'rain', now: LATER, text: 'It was snow.'})
  expect(edition(root, 'ar-EG/rain.txt')).toContain(NOTICE)
  await extractProject({cwd: root})
  await translate(root, 'rain', ['المطر ينهي الجفاف', 'كان ثلجًا.', 'هطل المطر يومين.'])
  expect((await build(root, {now: LATER})).held).toEqual([])
  expect(edition(root, 'ar-EG/rain.txt')).toContain('كان ثلجًا.')
})

test('without an edition of before nothing stands', async () => {
  const root = await project()
  write(root, {'article/rain.md': article('Rain ends the drought', 'It rained for three days.')})
  await correctStory({cwd: root, article: 'rain', now: NOON, text: 'An earlier version said two days.'})
  expect(tree(join(root, 'dist/editions')).filter((path) => path.startsWith('ar/rain'))).toEqual([])
})

test('the command line corrects a story', async () => {
  const root = await project()
  await build(root)
  const {code, out} = await cli(root, [
    'correct',
    'rain',
    '--text',
    'It was snow.',
    '--date',
    '2024-02-13',
    '--version',
    '9'
  ])
  expect(code).toBe(1)
  expect(out).toContain('corrected article/rain.md')
  expect(read(root, 'article/rain.md')).toMatch(/- date: 2024-02-13\n {4}text: It was snow\.\nversion: 9\n/)
  expect((await cli(root, ['correct', 'rain', '--text', 'x', '--date', 'soon'])).code).toBe(2)
})
