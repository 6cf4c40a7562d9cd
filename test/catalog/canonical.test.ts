import {expect, test} from 'vitest'
import {align} from '../../src/catalog/align.ts'
import {readLocaleFile, writeLocaleFile} from '../../src/catalog/locale-file.ts'
import {createMemory} from '../../src/catalog/memory.ts'
import {mergeCatalogFiles} from '../../src/catalog/merge.ts'
import {reconcileTags} from '../../src/catalog/reconcile.ts'
import {sameWords} from '../../src/catalog/tagged.ts'
import {keyMaker} from '../../src/segment/index.ts'
import {ar, en, he} from '../packs.ts'
import {link} from './segments.ts'

const nfd = (text: string) => text.normalize('NFD')
const TEXTS = ['José opened the café', 'Việt Nam', 'مؤمن آخر شدَّة', 'שָׁלוֹם', '한국어']

for (const text of TEXTS) {
  test(`keys of both forms are one: ${text}`, () => {
    expect(keyMaker()('paragraph', nfd(text))).toBe(keyMaker()('paragraph', text.normalize()))
  })
}

test('a text continues one of the other form', () => {
  const piece = (text: string) => ({text, role: 'p'})
  expect(sameWords({text: 'Café <em>é</em>', tags: []}, {text: nfd('Café <em>é</em>'), tags: []})).toBe(true)
  const {matches} = align([piece('x'), piece('Café')], [piece('Café')])
  expect(matches).toEqual([{old: 1, likeness: 1}])
})

test('a link keeps its name where its address is written in the other form', () => {
  const old = {text: 'See <a1>é</a1>.', tags: [link('a1', 'https://a.example/é')], retired: []}
  const tags = [link('a1', 'https://b.example'), link('a2', nfd('https://a.example/é'))]
  const spans = {open: {start: 0, end: 0}}
  const now = reconcileTags(old, {
    text: nfd('Go <a1>there</a1>, see <a2>é</a2>.'),
    tags: tags.map((tag) => ({...tag, ...spans}))
  })
  expect(now.text).toBe(nfd('Go <a2>there</a2>, see <a1>é</a1>.'))
})

test('a key is one key in either form, and stays as it is spelled', () => {
  const file = readLocaleFile(`{\n  "${nfd('clé')}": "un",\n  "b": "deux"\n}\n`)
  expect([...file.entries.keys()]).toEqual(['clé', 'b'])
  expect(writeLocaleFile(file, new Map([['b', 'trois']]), [])).toBe(`{\n  "${nfd('clé')}": "un",\n  "b": "trois"\n}\n`)
  expect(writeLocaleFile(file, new Map([['clé', 'trois']]), [])).toBe(
    `{\n  "${nfd('clé')}": "trois",\n  "b": "deux"\n}\n`
  )
  const twice = readLocaleFile(`{"${nfd('clé')}": "un", "clé": "deux"}`)
  expect(twice.findings.map(({ruleId}) => ruleId)).toEqual(['text-duplicate-key'])
})

test('a side that only saved its texts in the other form changed nothing', () => {
  const file = (text: string) => `${JSON.stringify({k: text})}\n`
  const base = file('Café')
  for (const [ours, theirs, text] of [
    [file(nfd('Café')), file('Le café'), 'Le café'],
    [file('Le café'), file(nfd('Café')), 'Le café'],
    [file('Café'), file(nfd('Café')), 'Café']
  ] as const) {
    const merged = mergeCatalogFiles({kind: 'locale', base, ours, theirs})
    expect(merged.both).toEqual([])
    expect(JSON.parse(merged.text!)).toEqual({k: text})
  }
})

test('a memory puts figures and names into a text of the other form', () => {
  const names = new Map([[nfd('José'), nfd('خوسيه مؤنس')]].concat([['Zoë', 'زوي']]) as Array<[string, string]>)
  const memory = createMemory({sourceLocale: 'en', targetLocale: 'ar', languages: [en, ar, he], names})
  const add = (source: string, target: string) => memory.add({source, target, tags: [], state: 'translated'})
  add('The café has sold 27,500 cups.', 'باع المقهى 27,500 كوب.')
  add('José opened the café on the corner again.', 'أعاد خوسيه مؤنس فتح المقهى على الناصية.')
  const best = (text: string) => memory.lookup({text: nfd(text), tags: []})[0]!
  expect(best('The café has sold 27,500 cups.')).toMatchObject({kind: 'exact'})
  expect(best('The café has sold 28,000 cups.')).toMatchObject({kind: 'figures', target: 'باع المقهى 28,000 كوب.'})
  expect(best('Zoë opened the café on the corner again.')).toMatchObject({
    kind: 'names',
    target: 'أعاد زوي فتح المقهى على الناصية.'
  })
})

test('a memory does not call a translation the same that has no place for a link', () => {
  const memory = createMemory({sourceLocale: 'en', targetLocale: 'ar', languages: [en, ar, he]})
  memory.add({source: 'Read the full report now.', target: 'اقرأ التقرير الكامل الآن.', tags: [], state: 'final'})
  const tags = [{...link('a1', 'https://a.example'), open: {start: 0, end: 0}}]
  const [offer] = memory.lookup({text: 'Read the <a1>full report</a1> now.', tags})
  expect(offer).toMatchObject({kind: 'fuzzy', target: 'اقرأ التقرير الكامل الآن.'})
})
