import {readdirSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {expect, test} from 'vitest'
import {readGlossary} from '../../src/attribution/index.ts'
import {checkPair} from '../../src/check/index.ts'
import {readFigures} from '../../src/figures/index.ts'
import type {Finding} from '../../src/model.ts'
import {ar, en, he, ours} from '../packs.ts'

const FORMS = [
  ['NFD', 'NFC'],
  ['NFC', 'NFD'],
  ['NFD', 'NFD']
] as const

interface Row {
  readonly from: string
  readonly to: string
  readonly source: string
  readonly target: string
  readonly glossary?: string
}

/** All that the pages of the rules show, right and wrong. */
function pages(): Row[] {
  const folder = resolve(import.meta.dirname, '../../docs/checks')
  return readdirSync(folder).flatMap((name) => {
    const page = readFileSync(resolve(folder, name), 'utf8')
    const glossary = /```yaml glossary\n([\s\S]*?)```/.exec(page)?.[1]
    let way: [from: string, to: string] | undefined
    return page.split('\n').flatMap((line): Row[] => {
      const locales = /^([a-zA-Z-]+) → ([a-zA-Z-]+)$/.exec(line.trim())
      if (locales) way = [locales[1]!, locales[2]!]
      const row = /^\|\s(.*?)\s\|\s(.*?)\s\|$/.exec(line)
      if (!row || !way || row[1] === 'source' || line.includes('{U+') || /^-+$/.test(row[1]!)) return []
      return [{from: way[0], to: way[1], source: row[1]!, target: row[2]!, ...(glossary !== undefined && {glossary})}]
    })
  })
}

const more: Row[] = [
  {from: 'en', to: 'ar', source: 'Some 41 percent said yes in March.', target: 'قال نعم نحو 14 في المئة في آذار.'},
  {
    from: 'en',
    to: 'ar',
    source: 'Four ships and eight boats sank.',
    target: 'غرقت أربع سفن وثمانية قوارب، بحسب مسؤول.'
  },
  {from: 'en', to: 'ar', source: 'Three officials came.', target: 'حضر ثلاثةُ مسؤوّلين وأربعُ مسؤولات.'},
  {from: 'en', to: 'he', source: 'Five people said so.', target: 'חֲמִישָׁה אֲנָשִׁים אָמְרוּ כָּךְ.'},
  {from: 'en', to: 'he', source: 'Five people said so.', target: 'שִׁישָׁה אֲנָשִׁים אָמְרוּ כָּךְ.'},
  {
    from: 'en',
    to: 'ar',
    source: 'José said the café has 12 tables, Le Monde reported.',
    target: 'قال خوسيه إن في Café 21 طاولة.'
  },
  {
    from: 'ar',
    to: 'en',
    source: 'قُتل أربعة وأُصيب 20 آخرون، وفق مسؤول.',
    target: 'Five were killed and 20 wounded, Nguyễn Văn said.'
  },
  {from: 'en', to: 'he', source: 'In 한국 and Việt Nam 30 died.', target: 'ב-한국 וב-Việt Nam מתו 31.'}
]

/** What is found, in one form, with the words to which each finding points. */
function told({from, to, source, target, glossary}: Row, forms: readonly [string, string]): string[] {
  const [sources, targets] = [source, target].map((text, at) => text.normalize(forms[at]!).split(' ¶ ')) as [
    string[],
    string[]
  ]
  const pairs = sources.map((text, at) => [text, targets[at] ?? ''] as const)
  const desk = glossary === undefined ? {} : {glossary: readGlossary(glossary).glossary}
  const found = pairs.flatMap(([a, b], at) =>
    checkPair(
      {source: a, target: b, sourceLocale: from, targetLocale: to, document: {at, pairs}},
      {languages: ours, ...desk}
    ).map((finding) => `${at} ${line(finding, a, b)}`)
  )
  return found.map((one) => one.normalize()).sort()
}

function line({ruleId, reason, source, target, fix}: Finding, a: string, b: string): string {
  const words = [source && a.slice(source.start, source.end), target && b.slice(target.start, target.end)]
  return [ruleId, reason, ...words, fix && b.slice(fix.range.start, fix.range.end), fix?.text].join(' | ')
}

test('every rule finds the same in either form, and points to the same words', () => {
  const rows = [...pages(), ...more]
  const apart = rows.filter(({source, target}) => (source + target).normalize('NFD') !== source + target)
  expect(apart.length).toBeGreaterThan(60)
  for (const row of apart) {
    const composed = told(row, ['NFC', 'NFC'])
    for (const forms of FORMS) expect([row, told(row, forms)]).toEqual([row, composed])
  }
})

test('a glossary knows its names in either form', () => {
  for (const form of ['NFC', 'NFD']) {
    const yaml =
      'entries:\n  - id: jose\n    kind: person\n    names:\n      en: {use: José Muñoz}\n      ar: {use: خوسيه مؤنس, never: [خوزيه مؤنس]}\n'
    const row = {from: 'en', to: 'ar', source: 'José Muñoz came.', glossary: yaml.normalize(form)}
    const rules = (target: string, way: readonly [string, string]) =>
      told({...row, target}, way)
        .map((one) => one.split(' ')[1])
        .filter((rule) => rule?.startsWith('name-'))
    for (const way of FORMS) {
      expect(rules('جاء خوسيه مؤنس.', way)).toEqual([])
      expect(rules('جاء خوزيه مؤنس.', way)).toContain('name-forbidden')
      expect(rules('جاء رجل آخر.', way)).toEqual(['name-missing'])
    }
  }
})

const figures: Array<[text: string, values: string[], language: typeof en]> = [
  ['The café lost 1,200 euros, José said on March 3.', ['1200', '--03-03'], en],
  ['خسر المقهى أربعةَ آلاف دولار في 3 آذار.', ['4000', '--03-03'], ar],
  ['مئة وثمانية أشخاص، وثلاثمئة آخرون', ['108', '300'], ar],
  ['הקפה הפסיד אַרְבָּעָה מיליון שקל', ['4000000'], he]
]
for (const [text, values, language] of figures) {
  test(`figures are read in either form: ${text}`, () => {
    for (const form of ['NFC', 'NFD']) {
      const given = text.normalize(form)
      const found = readFigures(given, language)
      expect(found.map(({value}) => value)).toEqual(values)
      for (const one of found) expect(given.slice(one.start, one.end)).toBe(one.text)
    }
  })
}
