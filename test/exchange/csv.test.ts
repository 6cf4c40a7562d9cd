import {expect, test} from 'vitest'
import {readExchange} from '../../src/exchange/index.ts'
import {ar, en, he} from '../packs.ts'

const options = {locales: ['en', 'ar', 'he'], source: 'en', languages: [en, ar, he]}
const read = (text: string) =>
  readExchange(text, 'desk.csv', options).documents.flatMap(({units, sourceLocale, targetLocale}) =>
    units.map(({key, slug, source, target}) =>
      [slug, key, source, target, sourceLocale, targetLocale].map((one) => one ?? '').join('|')
    )
  )
const TEXT = 'عاد; الميناء'

const sheets: Readonly<Record<string, string>> = {
  'commas, a key and a target': `key,target\np-x,${TEXT}\n`,
  'what Excel says of itself': `sep=;\r\nkey;target\r\np-x;"${TEXT}"\r\n`,
  'the same with a mark and quotation marks': `\ufeff"sep=;"\r\nkey;target\r\np-x;"${TEXT}"\r\n`,
  'the same with commas': `sep=,\nkey,target\np-x,${TEXT}\n`,
  'the same with tabs': `sep=\t\nkey\ttarget\np-x\t${TEXT}\n`,
  bars: `key|target\np-x|${TEXT}\n`,
  'titles in quotation marks that hold other separators': `"key";"role, or, what";"target"\np-x;;"${TEXT}"\n`,
  'a title of two lines': `"key","note\nof ours","target"\np-x,,${TEXT}\n`,
  'titles in capitals with space around': ` KEY , Target \np-x,${TEXT}\n`,
  'titles of other tools': `String ID,Translation\np-x,${TEXT}\n`,
  'titles in Arabic, with vowel signs': `المفتاح,التَّرجمة\np-x,${TEXT}\n`,
  'titles in Hebrew': `מזהה,תרגום\np-x,${TEXT}\n`,
  'a title with its language': `key,Target (ar)\np-x,${TEXT}\n`
}
for (const [what, text] of Object.entries(sheets)) {
  test(`reads a sheet with ${what}`, () => {
    expect(read(text)).toEqual([`|p-x||${TEXT}||`])
  })
}

const columns: ReadonlyArray<[what: string, text: string, expected: string[]]> = [
  ['article and key in one', 'key,target\ns/p-x,ب\n', ['s|p-x||ب||']],
  ['a column for one locale', 'key,ar\np-x,ب\n', ['|p-x||ب||ar']],
  ['a source, and a column for each locale', 'key,source,ar,he\np-x,a,ب,ג\n', ['|p-x|a|ب||ar', '|p-x|a|ג||he']],
  ['a column for each language', 'key,en,ar\np-x,a,ب\n', ['|p-x|ب|a|ar|en', '|p-x|a|ب|en|ar']],
  ['languages by their names', 'key,English,العربية\np-x,a,ب\n', ['|p-x|ب|a|ar|en', '|p-x|a|ب|en|ar']],
  ['keys, and columns without that of the source', 'key,Arabic,Hebrew\np-x,ب,ג\n', ['|p-x||ب||ar', '|p-x||ג||he']],
  ['a target beside the language of the source', 'English,Target\na,ب\n', ['||a|ب||']]
]
for (const [what, text, expected] of columns) {
  test(`reads a sheet with ${what}`, () => {
    expect(read(text)).toEqual(expected)
  })
}

const refused: Readonly<Record<string, string>> = {
  'no title that it knows': 'one,two\n1,2\n',
  'no column for a translation': 'key,source\np-x,a\n',
  'one column of a language': 'ar,remark\nب,x\n'
}
for (const [what, text] of Object.entries(refused)) {
  test(`refuses a sheet with ${what}, naming what it found`, () => {
    const {findings} = readExchange(text, 'desk.csv', options)
    expect(findings).toMatchObject([{severity: 'error', place: {path: 'desk.csv', start: {line: 1}}}])
    expect(findings[0]!.reason).toContain(`\`${text.split(',')[0]}\``)
    expect(findings[0]!.reason).toContain('`key` or `source`')
  })
}

test('tells the line of a cell that is not closed, also below a line about separators', () => {
  const {findings} = readExchange('sep=;\nkey;target\np-x;"a\n', 'desk.csv', options)
  expect(findings).toMatchObject([{place: {start: {line: 3, column: 5}}}])
})
