import {describe, expect, test} from 'vitest'
import {parseArticle} from '../../src/article/index.ts'
import {extractCatalogs, numberCells} from '../../src/catalog/index.ts'
import {assembleEdition} from '../../src/edition/index.ts'
import {segmentArticle} from '../../src/segment/index.ts'
import {ar, en, he} from '../packs.ts'

const languages = [ar, en, he]
const arab = () => ({digits: 'arab'}) as const

const cell = (text: string, lang = 'en') => {
  const {article} = parseArticle(`| x |\n| - |\n| ${text} |\n`, {slug: 'a', lang})
  return {article, segments: segmentArticle(article)}
}
const carried = (text: string, style?: typeof arab, locales = {source: 'en', target: 'ar'}) => {
  const found = cell(text, locales.source).segments.find(({key, text: own}) => key && own !== 'x')
  return found && numberCells(languages, style)(found, locales)
}

describe('a cell without words is printed as the locale prints it', () => {
  test.each([
    ['34', '٣٤'],
    ['1,240', '١٬٢٤٠'],
    ['28.5%', '٢٨٫٥٪'],
    ['3–4', '٣–٤'],
    ['+9', '+٩'],
    ['14:05', '١٤:٠٥'],
    ['2024-02-14', '٢٠٢٤-٠٢-١٤'],
    ['**34**', '<strong>٣٤</strong>'],
    ['< 5', '&lt; ٥']
  ])('%s', (text, expected) => {
    expect(carried(text, arab)).toBe(expected)
  })
  test('in the digits that the house has', () => expect(carried('1,240.5')).toBe('1,240.5'))
  test('from Arabic-Indic digits', () =>
    expect(carried('١٬٢٤٠٫٥', undefined, {source: 'ar', target: 'he'})).toBe('1,240.5'))
})

test('a dash is no text at all', () => expect(cell('–').segments.map(({text}) => text)).not.toContain('–'))

describe('left to a translator', () => {
  test.each(['34 kg', '$34', 'Q3', '02/03/2024', '3.4.2024', '1/2', '[34](https://example.org)', '`34`', '34[^1]'])(
    '%s',
    (text) => expect(carried(text, arab)).toBeUndefined()
  )
  test('a number that may be read in two ways', () =>
    expect(carried('1.234', undefined, {source: 'ar', target: 'en'})).toBeUndefined())
  test('a paragraph or a heading of a number', () => {
    const {article} = parseArticle('# 1,240\n\n34\n', {slug: 'a', lang: 'en'})
    const carry = numberCells(languages, arab)
    expect(segmentArticle(article).map((one) => carry(one, {source: 'en', target: 'ar'}))).toEqual(
      segmentArticle(article).map(() => undefined)
    )
  })
})

describe('in a catalog', () => {
  const run = (file?: string, options: Partial<Parameters<typeof extractCatalogs>[1]> = {}) => {
    const {article, segments} = cell('34')
    const locale = {locale: 'ar', ...(file !== undefined && {file})}
    const input = {slug: 'a', segments, source: {locale: 'en'}, locales: [locale]}
    return {article, ...extractCatalogs(input, {carry: numberCells(languages, arab), ...options})}
  }
  const key = cell('34').segments.at(-1)!.key

  test('it is not missing, and stands in no file', () => {
    const {catalogs, writes} = run(undefined, {record: true})
    expect(catalogs[0]!.entries.map(({status}) => status)).toEqual(['missing', 'current'])
    expect(writes.find(({locale}) => locale === 'ar')?.file ?? '').not.toContain(key)
    expect(run(undefined, {record: true, skeleton: true}).writes.at(-1)!.file).not.toContain(key)
  })
  test('what a translator wrote comes first', () => {
    const [entry] = run(`{"${key}": "أربعة وثلاثون"}`).catalogs[0]!.entries.slice(-1)
    expect(entry).toMatchObject({status: 'unrecorded', target: 'أربعة وثلاثون'})
  })
  test('the edition prints it, and no person is said to have made it', () => {
    const {article, catalogs} = run()
    const edition = assembleEdition(article, catalogs[0]!, {languages, policy: {missing: 'source'}})
    expect(edition.markdown).toContain('| ٣٤ |')
    expect(edition.segments.at(-1)).toMatchObject({origin: 'figure', status: 'current'})
  })
})
