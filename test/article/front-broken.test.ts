import {expect, test} from 'vitest'
import {parseArticle} from '../../src/article/index.ts'

const read = (front: string) => {
  const {article, findings} = parseArticle(`---\n${front}\nlang: en\n---\n\nText.\n`, {slug: 'rain'})
  const at = findings.map(({ruleId, place}) => `${ruleId} ${place?.start.line}:${place?.start.column}`)
  return {headline: article.meta.headline, at, reasons: findings.map(({reason}) => reason)}
}

test.each([
  ['Talks: a second round', "'Talks: a second round'"],
  ['صنعاء: محادثات جديدة', "'صنعاء: محادثات جديدة'"],
  ['"No deal" says minister', `'"No deal" says minister'`],
  ["'No deal': minister's word", `"'No deal': minister's word"`],
  ['[Update] Talks go on', "'[Update] Talks go on'"],
  ['*Talks* resume', "'*Talks* resume'"],
  ['@house talks', "'@house talks'"],
  ['%5 more', "'%5 more'"],
  ['- Talks', "'- Talks'"],
  ['"Talks', '"Talks"']
])('a headline %j that YAML cannot read is one finding, with what to write', (value, mended) => {
  const {at, reasons} = read(`headline: ${value}`)
  expect(at).toEqual(['article-front-matter 2:11'])
  expect(reasons[0]).toContain(`write \`headline: ${mended}\``)
  expect(read(`headline: ${mended}`).at).toEqual([])
})

test('each of two broken fields is told, and keeps its text', () => {
  const {at, headline} = read('headline: Talks [go on\nkicker: @house\ndescription: `a` and b')
  expect(headline).toBe('Talks [go on')
  expect(at).toEqual(['article-front-matter 3:9', 'article-front-matter 4:14'])
  expect(read('headline: Talks: one\ndescription: A: b: c').headline).toBe('Talks: one')
})

test('what quotation marks do not mend is told by the line', () => {
  for (const front of [
    'headline: Talks\n\ttab: x',
    'headline: Talks\nfoo',
    'headline: Talks\nfigures: {killed: 3, x: [}'
  ]) {
    const {headline, reasons} = read(front)
    expect(headline).toBe('Talks')
    expect(reasons[0]).toContain('Unexpected YAML: ')
  }
})

test('what is missing from a front matter that can be read is told as before', () => {
  expect(read('description: Rain').at).toEqual(['article-headline 2:1'])
  expect(read('headline: Talks: one\nbyline: Dana').at.join()).not.toContain('article-lang')
})

test('many broken fields are read in linear time', () => {
  const front = Array.from({length: 2_000}, (_, at) => `f${at}: a: b`).join('\n')
  expect(read(`headline: Talks\n${front}`).at.length).toBeGreaterThan(0)
})
