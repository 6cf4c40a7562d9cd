import {expect, test} from 'vitest'
import {checkProject, extractProject, ledgerOf, statusOf} from '../../src/node/index.ts'
import {NOON, translate} from './project.ts'
import {folder, read, write} from './temp.ts'

const FIGURES = 'figures:\n  deal: {value: 4500000, style: currency, currency: USD}\n  berths: 12\n'
const story = (front: string, body: string) =>
  `---\nlang: en\npublished: 2024-02-14T09:00:00Z\n${FIGURES}${front}---\n\n${body}\n`

const project = (article: string) =>
  folder({'polyedition.config.json': '{"locales": ["en", "ar"]}', 'article/port.md': article})

/** What is said of the source by itself. */
async function said(article: string): Promise<string[]> {
  const {findings} = await checkProject({cwd: project(article), now: NOON, locales: ['en']})
  return findings.map(({ruleId}) => ruleId)
}

const BODY = 'The port was sold for {{deal}} on Monday. It has {{berths}} berths.'
const fine: Readonly<Record<string, string>> = {
  'a headline with the figure that the body binds': story('headline: Port sold for $4.5 million\n', BODY),
  'a headline that binds what the body prints': story(
    'headline: Port sold for {{deal}}\n',
    'The sale brought 4.5 million dollars.'
  ),
  'a description with both': story('headline: Port sold\ndescription: Its 12 berths went for {{deal}}.\n', BODY),
  'a figure that only a caption states': story(
    'headline: Port of 12 berths sold\nimages: [{src: a.png, caption: "Its {{berths}} berths"}]\n',
    'The port was sold for {{deal}}.'
  )
}
for (const [what, article] of Object.entries(fine)) {
  test(`${what} is as it should be`, async () => expect(await said(article)).toEqual([]))
}
const wrong: Readonly<Record<string, string>> = {
  'another figure in the headline than the body binds': story('headline: Port sold for $5.4 million\n', BODY),
  'another figure bound in the headline than the body prints': story(
    'headline: Port sold for {{deal}}\n',
    'The sale brought 5.4 million dollars.'
  )
}
for (const [what, article] of Object.entries(wrong)) {
  test(`${what} is found`, async () => expect(await said(article)).toEqual(['figure-headline']))
}

test('the rules for one text see what a reader of the source sees', async () => {
  const article = story('headline: Port sold\n', `${BODY} It opened on Monday, May {{day}}, 2024.`).replace(
    '  berths',
    '  day: 14\n  berths'
  )
  expect(await said(article)).toEqual(['figure-weekday-date'])
})

test('the ledgers hold bound figures of every field by their values, translated or not', async () => {
  const root = project(story('headline: Port sold for {{deal}}\ndescription: It has {{berths}} berths.\n', BODY))
  await extractProject({cwd: root})
  const {stories} = await ledgerOf({cwd: root, now: NOON})
  expect(stories[0]!.headline).toBe('Port sold for $4.5 million')
  expect(stories[0]!.figures.rows.map(({key, figure}) => [key.split('-')[0], figure.kind, figure.value])).toEqual([
    ['headline', 'money', '4500000'],
    ['description', 'cardinal', '12'],
    ['p', 'money', '4500000'],
    ['p', 'cardinal', '12']
  ])
})

test('a figure that becomes bound is no other figure, and stops no correction', async () => {
  const root = project(story('headline: Port sold\n', 'It was sold with 12 berths.'))
  await extractProject({cwd: root})
  await translate(root, 'port', ['بيع الميناء', 'بيع مع 12 رصيفا.'])
  const corrected = 'corrections: [{date: 2024-02-14, text: An earlier version misstated the day.}]\n'
  write(root, {
    'article/port.md': read(root, 'article/port.md')
      .replace('with 12', 'with {{berths}}')
      .replace('headline', `${corrected}headline`)
  })
  const {rows} = await statusOf({cwd: root})
  expect(rows[0]!.edits).toMatchObject([{gravity: ['typo']}])
  const {findings} = await checkProject({cwd: root, now: NOON, locales: ['ar']})
  expect(findings.filter(({ruleId}) => ruleId === 'correction-not-applied').map(({key}) => key?.split('-')[0])).toEqual(
    ['field']
  )
  expect(findings.find(({ruleId}) => ruleId === 'state-stale')?.reason).toContain('(typo)')
})
