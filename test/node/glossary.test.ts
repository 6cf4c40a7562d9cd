import {expect, test} from 'vitest'
import {checkProject} from '../../src/node/index.ts'
import {article, build, edition, NOON, project, translate} from './project.ts'
import {write} from './temp.ts'

const glossary = `entries:
  - id: AP
    kind: agency
    names:
      en: {use: The Associated Press, credit: AP}
      ar: {use: وكالة الأسوشيتد برس, credit: الأسوشيتد برس}
  - id: porter
    kind: person
    names:
      en: Jane Porter
      ar: {use: جين بورتر, never: [جاين بورتر]}
`
const front = 'dateline: {place: Cairo}\ncredit: [{agency: AP, role: wire}]\n'

async function withGlossary(text: string, config = 'article/glossary.yaml'): Promise<string> {
  const root = await project({
    'article/rain.md': article('Rain ends the drought', 'It rained, Jane Porter said.', front),
    [config]: text
  })
  await translate(root, 'rain', ['المطر ينهي الجفاف', 'القاهرة', 'قالت جاين بورتر إن المطر هطل.'])
  return root
}

test('a form that the glossary rules out holds the edition', async () => {
  const root = await withGlossary(glossary)
  const {findings} = await checkProject({cwd: root, now: NOON})
  const found = findings.filter(({severity}) => severity === 'error')
  expect(found).toMatchObject([{ruleId: 'name-forbidden', locale: 'ar', actual: 'جاين بورتر', expected: ['جين بورتر']}])
  expect((await build(root)).held).toMatchObject([{sourceSlug: 'rain', locale: 'ar'}])
})

test('its agencies are printed: the short form in the dateline, the full one in the credit line', async () => {
  const root = await withGlossary(glossary)
  await translate(root, 'rain', ['المطر ينهي الجفاف', 'القاهرة', 'قالت جين بورتر إن المطر هطل.'])
  expect((await build(root)).held).toEqual([])
  const text = edition(root, 'ar/rain.txt')
  expect(text).toContain('القاهرة (الأسوشيتد برس) —')
  expect(text).toContain('المصدر: وكالة الأسوشيتد برس')
})

test('what it holds that cannot be read is told with line and column, and stops no edition', async () => {
  const root = await withGlossary(`${glossary}  - kind: person\n`, 'names/all.yaml')
  write(root, {'polyedition.config.json': '{"locales": ["en", "ar"], "glossary": "names/all.yaml"}'})
  const {findings, held} = await build(root)
  const found = findings.filter(({ruleId}) => ruleId === 'name-glossary')
  expect(found).toMatchObject([{severity: 'error', place: {path: 'names/all.yaml', start: {line: 12, column: 5}}}])
  expect(held.map(({reasons}) => reasons[0]!.ruleId)).toEqual(['name-forbidden'])
})
