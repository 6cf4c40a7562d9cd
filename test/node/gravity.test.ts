import {expect, test} from 'vitest'
import {checkProject, loadSettings, statusOf} from '../../src/node/index.ts'
import {cli} from '../cli/cli.ts'
import {article, build, edition, NOON, project, translate} from './project.ts'
import {folder, write} from './temp.ts'

const HEAD = 'Storm over the coast'
const before = ['The harbor was closed on Monday.', 'Three people were hurt.', 'Schools will not open.']
const after: [string, string, string] = [
  'The harbour was closed on Monday.',
  'Four people were hurt.',
  'Schools will open.'
]
const targets: [string, string, string] = ['أُغلق الميناء يوم الاثنين.', 'أصيب ثلاثة أشخاص.', 'لن تفتح المدارس.']

/** A translated story whose source was edited since: which of the three paragraphs, by number. */
async function edited(stale: unknown, ...which: number[]): Promise<string> {
  const root = await project({
    'polyedition.config.json': JSON.stringify({locales: ['en', 'ar'], stale}),
    'article/storm.md': article(HEAD, before.join('\n\n'))
  })
  await translate(root, 'storm', ['عاصفة فوق الساحل', ...targets])
  const now = before.map((text, at) => (which.includes(at) ? after[at] : text))
  write(root, {'article/storm.md': article(HEAD, now.join('\n\n'))})
  return root
}

const held = async (root: string) =>
  (await build(root, {articles: ['storm']})).held.flatMap(({reasons}) => reasons.map(({ruleId}) => ruleId))

test('status tells the gravest edit first, with the words that changed', async () => {
  const root = await edited('hold', 0, 1, 2)
  const [row] = (await statusOf({cwd: root, articles: ['storm'], locales: ['ar']})).rows
  expect(row!.edits.map(({gravity}) => gravity)).toEqual([['negation'], ['figure'], ['typo']])
  expect(row!.edits[1]!.diff).toContainEqual({type: 'removed', text: 'Three'})
  const {out} = await cli(root, 'status storm --locale ar --stale')
  expect(out).toContain('1 negation, 1 figure, 1 typo')
  const lines = out.split('\n').filter((line) => line.includes('[-') || line.includes('{+'))
  expect(lines.map((line) => line.trim())).toEqual([
    expect.stringMatching(/^Schools will \[-not ?-\] ?open\.$/),
    '[-Three-]{+Four+} people were hurt.',
    'The [-harbor-]{+harbour+} was closed on Monday.'
  ])
  expect((await cli(root, 'status storm --locale ar')).out).not.toContain('[-')
})

const policies: Array<[says: string, stale: unknown, edits: number[], held: string[], prints?: string]> = [
  ['lets an old text stand where only a typo changed', {typo: 'old'}, [0], [], targets[0]],
  ['holds what it does not name', {typo: 'old'}, [0, 1], ['state-stale']],
  ['prints the source in place of a text with another figure', {figure: 'source'}, [1], [], after[1]],
  ['holds one edit while another may stand', {figure: 'source', negation: 'hold'}, [1, 2], ['state-stale']]
]
for (const [says, stale, edits, expected, prints] of policies) {
  test(`a policy by gravity ${says}`, async () => {
    const root = await edited(stale, ...edits)
    expect(await held(root)).toEqual(expected)
    if (prints) expect(edition(root, 'ar/storm.md')).toContain(prints)
  })
}

test('an old text that may stand is checked against its source, one that is not printed is not', async () => {
  const rules = async (stale: unknown) => {
    const {findings} = await checkProject({cwd: await edited(stale, 1), now: NOON, articles: ['storm']})
    return findings.filter(({locale}) => locale === 'ar').map(({ruleId}) => ruleId)
  }
  expect(await rules({figure: 'old'})).toEqual(await rules('old'))
  expect(await rules({figure: 'old'})).toEqual(expect.arrayContaining([expect.stringMatching(/^figure-/)]))
  expect(await rules({figure: 'source'})).toEqual(['state-stale'])
})

test('what may stand is a warning, unless the configuration says otherwise', async () => {
  const root = await edited({typo: 'old'}, 0)
  const severities = async () =>
    (await checkProject({cwd: root, now: NOON, articles: ['storm']})).findings
      .filter(({ruleId}) => ruleId === 'state-stale')
      .map(({severity}) => severity)
  expect(await severities()).toEqual(['warning'])
  const config = {locales: ['en', 'ar'], stale: {typo: 'old'}, severities: {'state-stale': 'error'}}
  write(root, {'polyedition.config.json': JSON.stringify(config)})
  expect(await severities()).toEqual(['error'])
})

const mistakes: Array<[stale: unknown, message: string]> = [
  [{tyop: 'old'}, 'Unexpected option `stale.tyop`, did you mean `typo`?'],
  [{typo: 'odl'}, '`stale.typo`: found `"odl"`, expected one of `hold`, `source`, `old`, did you mean `old`?'],
  ['hodl', '`stale`: found `"hodl"`, expected one of `hold`, `source`, `old`, did you mean `hold`?']
]
for (const [stale, message] of mistakes) {
  test(`\`stale: ${JSON.stringify(stale)}\` is a mistake of the configuration`, async () => {
    const root = folder({'polyedition.config.json': JSON.stringify({stale})})
    await expect(loadSettings({cwd: root})).rejects.toThrow(message)
  })
}
