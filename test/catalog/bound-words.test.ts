import {describe, expect, test} from 'vitest'
import {boundWords, withStarts} from '../../src/catalog/bound-words.ts'
import {createResolver} from '../../src/catalog/index.ts'
import type {BoundFigure} from '../../src/model.ts'
import {ar, en, es, fa, fr, he} from '../packs.ts'

const packs = {ar, en, es, fa, fr, he}
type Row = [
  locale: keyof typeof packs,
  value: string,
  form: string,
  gender: string | undefined,
  words: string | undefined
]

describe('a small number beside its noun', () => {
  const rows: Row[] = [
    ['en', '4', '4 years', undefined, 'four'],
    ['en', '9', '9 exceptions', undefined, 'nine'],
    ['ar', '4', '4 سنوات', 'feminine', 'أربع'],
    ['ar', '8', '8 سنوات', 'feminine', 'ثماني'],
    ['ar', '10', '10 أيام', 'masculine', 'عشرة'],
    ['he', '4', '4 שנים', 'feminine', 'ארבע'],
    ['he', '3', '3 חריגים', 'masculine', 'שלושה'],
    ['fr', '4', '4 ans', undefined, 'quatre'],
    ['fr', '9', '9 exceptions', undefined, 'neuf'],
    ['fr', '1', '1 exception', 'feminine', 'une'],
    ['es', '3', '3 excepciones', undefined, 'tres'],
    ['fa', '10', '10 روز', undefined, 'ده']
  ]
  test.each(rows)('%s %s in words: %s', (locale, value, form, gender, words) =>
    expect(boundWords({value}, form, packs[locale], gender)).toBe(words)
  )
  const digits: Row[] = [
    ['en', '10', '10 years', undefined, undefined],
    ['he', '11', '11 שנים', 'feminine', undefined],
    ['en', '5', '5 miles', undefined, undefined],
    ['ar', '5', '5 كيلومترات', 'masculine', undefined],
    ['en', '5', '5 dollars', undefined, undefined],
    ['en', '5', '5 years old', undefined, undefined],
    ['en', '2.5', '2.5 years', undefined, undefined],
    ['he', '4', '4 שנים', undefined, undefined],
    ['ar', '4', '4 سنوات', 'plural', undefined],
    ['fr', '10', '10 ans', undefined, undefined],
    ['fr', '1', '1 exception', undefined, undefined],
    ['fr', '5', '5 kilomètres', undefined, undefined],
    ['fr', '5', '5 euros', undefined, undefined]
  ]
  test.each(digits)('%s %s in digits: %s', (locale, value, form, gender, words) =>
    expect(boundWords({value}, form, packs[locale], gender)).toBe(words)
  )
  test('not in another style', () =>
    expect(boundWords({value: '4', style: 'ordinal'}, '4 years', en, undefined)).toBe(undefined))
})

test('the start of a sentence', () => {
  expect(withStarts('{{a}} passed. {{b}} came (about {{c}}). “{{d}} left.”')).toBe(
    '{{a^}} passed. {{b^}} came (about {{c}}). “{{d^}} left.”'
  )
  expect(withStarts('five vs. {{a}} and {{b}}')).toBe('five vs. {{a}} and {{b}}')
})

describe('in an edition', () => {
  const figures: Record<string, BoundFigure> = {years: {value: '4'}}
  const print = (text: string, style?: {smallNumbers: 'digits'}) => {
    const segment = {
      key: 'p',
      role: 'paragraph',
      text,
      plain: text,
      tags: [],
      span: {start: 0, end: 0},
      syntax: 'inline'
    }
    const resolver = createResolver({languages: [ar, en, he], ...(style && {style: () => style})})
    const sourceResources = {'fig-years_one': 'one year', 'fig-years_other': '{{count}} years'}
    return resolver.resolveSource([segment as never], 'en', {figures, sourceResources})[0]!.text
  }
  test('words, with a capital where a sentence begins', () =>
    expect(print('{{years}} passed. {{years}} more came after {{years}}.')).toBe(
      'Four years passed. Four years more came after four years.'
    ))
  test('digits where the house has them', () =>
    expect(print('It took {{years}}.', {smallNumbers: 'digits'})).toBe('It took 4 years.'))
})
