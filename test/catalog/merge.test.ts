import {expect, test} from 'vitest'
import {readConflict} from '../../src/catalog/conflict.ts'
import {extractCatalogs} from '../../src/catalog/files.ts'
import {mergeCatalogFiles, mergeConflicted} from '../../src/catalog/merge.ts'
import {readStateFile, type StateEntry, writeStateFile} from '../../src/catalog/state-file.ts'
import {segment} from './segments.ts'

type Texts = Record<string, string>
const cases: Array<[name: string, base: Texts | undefined, ours: Texts, theirs: Texts, merged: Texts, both: string[]]> =
  [
    ['takes what one side changed', {a: '1', b: '2'}, {a: '1', b: 'x'}, {a: 'y', b: '2'}, {a: 'y', b: 'x'}, []],
    [
      'takes what each side added, in its place',
      {a: '1', z: '9'},
      {a: '1', b: '2', z: '9'},
      {a: '1', c: '3', z: '9'},
      {a: '1', c: '3', b: '2', z: '9'},
      []
    ],
    ['takes a deletion', {a: '1', b: '2'}, {a: '1', b: '2'}, {a: '1'}, {a: '1'}, []],
    ['keeps what one side deleted and the other changed', {a: '1'}, {}, {a: 'new'}, {a: 'new'}, []],
    ['keeps ours that they deleted', {a: '1'}, {a: 'new'}, {}, {a: 'new'}, []],
    ['keeps both texts of one key', {a: '1'}, {a: 'ours'}, {a: 'theirs'}, {a: 'ours', 'a~other': 'theirs'}, ['a']],
    ['takes one of two that are the same', {a: '1'}, {a: 'new'}, {a: 'new'}, {a: 'new'}, []],
    [
      'keeps both without a base',
      undefined,
      {a: 'ours', b: '1'},
      {a: 'theirs', c: '2'},
      {a: 'ours', 'a~other': 'theirs', b: '1', c: '2'},
      ['a']
    ]
  ]
for (const [name, base, ours, theirs, merged, both] of cases) {
  test(`mergeCatalogFiles ${name}`, () => {
    const text = (texts: Texts) => JSON.stringify(texts, null, 2)
    const out = mergeCatalogFiles({
      kind: 'locale',
      ours: text(ours),
      theirs: text(theirs),
      ...(base && {base: text(base)})
    })
    expect(Object.entries(JSON.parse(out.text!) as Texts).sort()).toEqual(Object.entries(merged).sort())
    expect(out.both).toEqual(both)
  })
}

const entry = (target: string, more: Partial<StateEntry> = {}): StateEntry => ({
  key: 'p-a',
  source: 'S',
  target,
  tags: [],
  retired: [],
  waivers: [],
  origin: 'person',
  state: 'translated',
  ...more
})
const stateOf = (one: StateEntry) => writeStateFile([one])

test('two records of one text become the further one', () => {
  const waiver = {rule: 'figure-missing', reason: 'none'}
  const out = mergeCatalogFiles({
    kind: 'state',
    base: stateOf(entry('T')),
    ours: stateOf(entry('T', {waivers: [waiver]})),
    theirs: stateOf(entry('T', {state: 'reviewed'}))
  })
  expect(readStateFile(out.text!).entries.get('p-a')).toMatchObject({state: 'reviewed', waivers: [waiver]})
})

test('two texts of one record are both kept', () => {
  const out = mergeCatalogFiles({
    kind: 'state',
    base: stateOf(entry('T')),
    ours: stateOf(entry('A')),
    theirs: stateOf(entry('B'))
  })
  const read = readStateFile(out.text!)
  expect(read.entries.get('p-a')!.target).toBe('A')
  expect(read.entries.get('p-a-was')).toMatchObject({target: 'B', obsolete: true})
})

test('a broken side is not merged', () => {
  expect(mergeCatalogFiles({kind: 'locale', ours: '{"a": "1"}', theirs: '{"a": '}).text).toBeUndefined()
})

test('conflict markers are resolved, and the second text goes to the state file', () => {
  const text = '{\n  "p-a":\n<<<<<<< HEAD\n    "لنا"\n=======\n    "لهم"\n>>>>>>> other\n}\n'
  const merged = mergeConflicted('locale', text)!
  expect(JSON.parse(merged.text!)).toEqual({'p-a': 'لنا', 'p-a~other': 'لهم'})
  const one = segment('p-a', 'Ours and theirs.')
  const first = extractCatalogs(
    {slug: 's', segments: [one], source: {locale: 'en'}, locales: [{locale: 'ar', file: merged.text!}]},
    {record: true}
  )
  const ar = first.writes.find(({locale}) => locale === 'ar')!
  expect(JSON.parse(ar.file!)).toEqual({'p-a': 'لنا'})
  expect(first.catalogs[0]!.obsolete.map(({target}) => target)).toEqual(['لهم'])
})

test('a marker whose name holds a strange end of line is one, and a text that only looks like one is none', () => {
  for (const end of ['\r', '\u2028', '\u0085', '\v']) {
    const text = `<<<<<<< a${end}b\n{"a": "b"}\n=======\n{"a": "c"}\n>>>>>>> a${end}b\n`
    expect(readConflict(text)).toMatchObject({ours: '{"a": "b"}\n', theirs: '{"a": "c"}\n', broken: false, at: [0]})
    expect(readConflict(`{"a": "x${end}<<<<<<< b"}`)).toBeUndefined()
  }
})
