import {describe, expect, test} from 'vitest'
import {labelsOf} from '../../src/edition/labels.ts'
import {shownOf} from '../../src/edition/notice.ts'
import type {EditionSegment} from '../../src/model.ts'
import {html} from '../../src/outputs/html.ts'
import {ninjs} from '../../src/outputs/ninjs.ts'
import {txt} from '../../src/outputs/txt.ts'
import {editionOf} from '../outputs/edition.ts'
import {ar, he} from '../packs.ts'

const made = (text: string, more: Partial<EditionSegment> = {}): EditionSegment => ({
  key: text,
  role: 'paragraph',
  source: 'It rained.',
  text,
  lang: 'ar',
  status: 'current',
  origin: 'machine',
  state: 'translated',
  ...more
})
const person = {origin: 'person'} as const
const source = made('It rained.', {lang: 'en', status: 'source'})

describe('what readers must know of an edition', () => {
  const rows: Array<[name: string, segments: EditionSegment[], shown: ReturnType<typeof shownOf>]> = [
    ['a person translated it', [made('هطل المطر.', person)], {}],
    ['a machine drafted it', [made('هطل المطر.'), made('أ', {state: 'initial'})], {machine: 'whole'}],
    ['a machine drafted it, and it is reviewed', [made('هطل المطر.', {state: 'reviewed'})], {}],
    ['and it is final', [made('هطل المطر.', {state: 'final'})], {}],
    ['a machine drafted a part', [made('هطل المطر.'), made('نعم', person)], {machine: 'parts'}],
    ['only keywords are a machine’s', [made('هطل المطر.', person), made('مطر', {role: 'field'})], {}],
    ['only numbers are', [made('هطل المطر.', person), made('1,240', {role: 'cell'})], {}],
    [
      'a part of it is not translated',
      [made('هطل المطر.', person), source],
      {foreign: {extent: 'parts', langs: ['en']}}
    ],
    ['it falls back to another locale of its language', [made('هطل المطر.', {...person, lang: 'ar-EG'})], {}],
    ['it is old', [made('هطل المطر.', {...person, status: 'stale'})], {old: true}]
  ]
  test.each(rows)('%s', (_, segments, shown) => expect(shownOf(segments, 'ar', undefined)).toEqual(shown))
  test('nothing is translated', () =>
    expect(shownOf([source], 'ar', 'en')).toEqual({foreign: {extent: 'whole', langs: ['en']}}))
})

describe('the line that tells them', () => {
  const shown = {machine: 'parts', foreign: {extent: 'parts', langs: ['en']}, old: true} as const
  const told = (locale: string, labels?: Record<string, string>) =>
    editionOf('x', {locale, lines: {shown, ...(labels && {labels})}})

  test('in the language of the page', () => {
    expect(told('he').lines.notice).toBe(
      'חלקים מהכתבה תורגמו במכונה וטרם עברו עריכה. חלקים מהכתבה טרם תורגמו, והם מובאים כאן באנגלית. חלקים מהתרגום נעשו לפי גרסה קודמת של הכתבה.'
    )
    expect(told('ar').lines.notice).toContain('وتُعرض هنا بالإنجليزية.')
  })
  test('in the page, in its data and in the formats that have a place for it', () => {
    const edition = told('he')
    expect(html.render(edition)).toContain('<p class="notice">חלקים מהכתבה')
    expect(html.render(edition)).toContain('"creativeWorkStatus":"חלקים מהכתבה')
    expect(txt.render(edition)).toContain('חלקים מהכתבה תורגמו במכונה')
    expect(JSON.parse(ninjs.render(edition)).edNote).toContain('חלקים מהכתבה')
    expect(html.render(editionOf('x', {locale: 'he'}))).not.toContain('class="notice"')
  })
  test('in the words of the house, or not at all', () => {
    const words = {'notice-machine-parts': 'תרגום אוטומטי.', 'notice-untranslated-parts': '', 'notice-old': ''}
    expect(told('he', labelsOf(he, words)).lines.notice).toBe('תרגום אוטומטי.')
    const none = {'notice-machine-parts': '', 'notice-untranslated-parts': '', 'notice-old': ''}
    expect(told('ar', labelsOf(ar, none)).lines.notice).toBeUndefined()
  })
  test('machines are told by what kind of source it was made', () => {
    const edition = editionOf('x', {locale: 'he', segments: [made('ירד גשם.', {lang: 'he'})]})
    expect(html.render(edition)).toContain('https://schema.org/TrainedAlgorithmicMediaDigitalSource')
    expect(JSON.parse(ninjs.render(edition)).digitalSourceType).not.toHaveProperty('schema')
  })
})
