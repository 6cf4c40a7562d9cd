import {readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {describe, expect, test} from 'vitest'
import {hedgePatterns} from '../../src/figures/read/hedges/patterns.ts'
import type {FigurePack, HedgePack, WordForms} from '../../src/languages/figures.ts'
import type {Language} from '../../src/languages/language.ts'
import {formsOf, type WrittenForms} from '../../src/text/forms.ts'
import {parsePattern, type Sign} from '../../src/text/pattern.ts'
import {ar, en, es, fa, fr, he} from '../packs.ts'

/** What no type can hold of the packs: each form is written once where it stands, parses, and is read by somebody. */
const languages = [en, ar, he, es, fa, fr]
const src = resolve(import.meta.dirname, '../../src')
const sources = (folder: string, skip?: RegExp) =>
  readdirSync(join(src, folder), {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.ts') && !skip?.test(name))
    .map((name) => join(src, folder, name))

interface Field {
  readonly name: string
  readonly forms: WrittenForms
  readonly signs: readonly Sign[]
}

const byValue = (name: string, forms: WordForms | undefined, signs: readonly Sign[] = []): Field[] =>
  Object.entries(forms ?? {}).map(([value, list]) => ({name: `${name}.${value}`, forms: list, signs}))

const ONE_LIST = [
  'none',
  'numbered',
  'digitIdioms',
  'doubtfulOrdinals',
  'others',
  'doubtfulMonths',
  'nameMonths',
  'doubtfulDayparts',
  'decadeSuffixes'
] as const
const BY_VALUE = [
  ...([
    'cardinals',
    'andCardinals',
    'plurals',
    'ordinals',
    'compoundOrdinals',
    'fractions',
    'fractionPlurals'
  ] as const),
  ...([
    'multiples',
    'loose',
    'rough',
    'units',
    'duals',
    'currencies',
    'currencyDuals',
    'stages',
    'lone',
    'months'
  ] as const),
  ...(['weekdays', 'weekdayNames', 'dayparts', 'decades', 'suffixes'] as const),
  ...(['moneySuffixes', 'degreeLetters', 'gluedUnits', 'words', 'namedDates'] as const)
]

function figureFields(pack: FigurePack): Field[] {
  return [
    ...BY_VALUE.flatMap((name) => byValue(name, pack[name] as WordForms | undefined, ['='])),
    ...Object.entries(pack.calendars ?? {}).flatMap(([name, {months, yearMark, letters}]) => [
      ...byValue(`${name}.months`, months),
      ...(yearMark === undefined ? [] : [{name: `${name}.yearMark`, forms: yearMark, signs: []}]),
      ...byValue(`${name}.letters`, letters?.values)
    ]),
    ...ONE_LIST.flatMap((name) => (pack[name] === undefined ? [] : [{name, forms: pack[name], signs: []}])),
    ...(pack.partitives === undefined ? [] : [{name: 'partitives', forms: pack.partitives, signs: ['~' as const]}])
  ]
}

const hedgeFields = ({before, after, none, counters, twofold}: HedgePack): Field[] => [
  ...byValue('before', before as WordForms, ['~']),
  ...byValue('after', after as WordForms, ['~', '.']),
  ...Object.entries({none, counters, twofold}).flatMap(([name, forms]) =>
    forms === undefined ? [] : [{name, forms, signs: []}]
  )
]

function attributionFields({speech, outlets, names}: Language): Field[] {
  const lists = {
    ...Object.fromEntries(Object.entries(speech.phrases).map(([name, list]) => [`phrases.${name}`, list])),
    ...Object.fromEntries(Object.entries(speech.offices).map(([name, list]) => [`offices.${name}`, list])),
    anonymity: speech.anonymity,
    never: speech.never,
    that: speech.that,
    norms: speech.norms,
    kinds: outlets.kinds,
    leads: outlets.leads,
    told: outlets.told,
    common: names.common
  }
  return Object.entries(lists).map(([name, forms]) => ({name, forms: forms ?? [], signs: ['?', '~'] as const}))
}

const fieldsOf = (language: Language): Field[] => [
  ...(language.figures ? figureFields(language.figures) : []),
  ...(language.hedges ? hedgeFields(language.hedges) : []),
  ...attributionFields(language),
  ...Object.entries(language.outlets.names).map(([id, forms]) => ({
    name: `outlets ${id}`,
    forms,
    signs: ['!' as const]
  }))
]

for (const language of languages) {
  const fields = fieldsOf(language)

  describe(`the pack of ${language.tag}`, () => {
    test('has forms to look at', () => expect(fields.length).toBeGreaterThan(100))

    test('has no empty form', () => {
      const empty = fields.filter(({forms}) =>
        (typeof forms === 'string' ? [forms] : forms).some((line) => line.split('|').some((form) => form.trim() === ''))
      )
      // A role that a language does not have is left out.
      expect(empty.map(({name}) => name)).toEqual([])
    })

    test('writes no form twice in one class', () => {
      const twice = fields.flatMap(({name, forms}) => {
        const seen = new Set<string>()
        return formsOf(forms).flatMap((form) => {
          if (seen.has(form)) return [`${name}: ${form}`]
          seen.add(form)
          return []
        })
      })
      expect(twice).toEqual([])
    })

    test('has only forms that can be read', () => {
      const broken = fields.flatMap(({name, forms, signs}) =>
        formsOf(forms).flatMap((form) => {
          const {words} = parsePattern(form, signs)
          const odd = words.length === 0 || / {2}|^ | $/.test(form)
          return odd || words.some((word) => /[{}|]/.test(word) || (/[*~=?!]/.test(word) && word !== '*'))
            ? [`${name}: ${form}`]
            : []
        })
      )
      expect(broken).toEqual([])
    })
  })
}

test('every hedge is read once, with its class and side', () => {
  for (const {hedges} of languages) {
    const patterns = hedgePatterns(hedges!)
    expect(hedgePatterns(hedges!)).toBe(patterns)
    expect(patterns.every(({words}) => words.length > 0)).toBe(true)
  }
})

test('every role that a pack fills is asked for by a reader', () => {
  const readers = ['figures', 'check'].flatMap((room) => sources(room)).map((file) => readFileSync(file, 'utf8'))
  const roles = new Set(languages.flatMap(({figures}) => Object.keys(figures?.words ?? {})))
  expect(roles.size).toBeGreaterThan(40)
  const unread = [...roles].filter(
    (role) => !readers.some((text) => new RegExp(`'${role}'|words\\.${role}\\b`).test(text))
  )
  expect(unread).toEqual([])
})

test('no line of a pack is longer than 120 characters', () => {
  const files = [...sources('languages'), ...sources('world')]
  const long = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, at) => (line.length > 120 ? [`${file.slice(src.length + 1)}:${at + 1}`] : []))
  )
  expect(long).toEqual([])
})

// The three oldest packs are written one form a line.
test.each([es, fr, fa])('the pack of $tag has at most 1,200 lines beside what a program made', ({tag}) => {
  const texts = sources(`languages/${tag}`).map((file) => readFileSync(file, 'utf8'))
  const byHand = texts.filter((text) => !text.startsWith('/** Made by `npm run '))
  expect(byHand.length).toBe(texts.length - 1)
  expect(byHand.reduce((sum, text) => sum + text.split('\n').length - 1, 0)).toBeLessThanOrEqual(1200)
})
