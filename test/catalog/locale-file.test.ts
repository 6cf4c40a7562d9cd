import {expect, test} from 'vitest'
import {readLocaleFile, writeLocaleFile} from '../../src/catalog/locale-file.ts'

const plain = '{\n  "b": "two",\n  "a": "one",\n  "zz": "last"\n}\n'

const broken: Array<
  [
    name: string,
    text: string,
    findings: Array<[rule: string, line: number, column: number]>,
    read: Record<string, string>
  ]
> = [
  ['reads a plain file', plain, [], {b: 'two', a: 'one', zz: 'last'}],
  ['reads escapes and other scripts', '{"a": "\\u0645\\n\\"x\\"", "b": "مرحبا"}', [], {a: 'م\n"x"', b: 'مرحبا'}],
  ['takes an empty file for an empty object', '', [], {}],
  [
    'names a duplicate key and keeps the last, as i18next does',
    '{\n  "a": "1",\n  "a": "2"\n}',
    [['text-duplicate-key', 3, 3]],
    {a: '2'}
  ],
  ['names a number', '{\n  "a": 74,\n  "b": "x"\n}', [['text-not-string', 2, 8]], {b: 'x'}],
  ['names a nested object', '{\n  "a": {"b": "c"},\n  "d": "x"\n}', [['text-not-string', 2, 8]], {d: 'x'}],
  [
    'names a missing comma and reads on',
    '{\n  "a": "1"\n  "b": "2"\n}',
    [['text-broken-file', 3, 3]],
    {a: '1', b: '2'}
  ],
  ['names a comma too many', '{\n  "a": "1",\n}', [['text-broken-file', 2, 11]], {a: '1'}],
  [
    'names an open string and reads the next line',
    '{\n  "a": "1,\n  "b": "2"\n}',
    [['text-broken-file', 2, 8]],
    {b: '2'}
  ],
  ['names a missing end', '{\n  "a": "1"', [['text-broken-file', 2, 11]], {a: '1'}],
  ['names what stands behind the end', '{"a": "1"} }', [['text-broken-file', 1, 12]], {a: '1'}],
  ['names a list', '["a"]', [['text-broken-file', 1, 1]], {}],
  ['names a byte order mark', '\ufeff{"a": "1"}', [['text-broken-file', 1, 1]], {a: '1'}],
  ['names a bare word', '{\n  a: "1",\n  "b": "2"\n}', [['text-broken-file', 2, 3]], {b: '2'}],
  ['names a bad escape', '{\n  "a": "\\q",\n  "b": "2"\n}', [['text-broken-file', 2, 8]], {a: '\\q', b: '2'}],
  [
    'reads what both sides of a conflict agree on',
    '{\n  "a": "1",\n<<<<<<< ours\n  "b": "2",\n=======\n  "b": "3",\n>>>>>>> theirs\n  "c": "4"\n}\n',
    [['text-conflict', 3, 1]],
    {a: '1', c: '4'}
  ]
]
for (const [name, text, findings, read] of broken) {
  test(`readLocaleFile ${name}`, () => {
    const file = readLocaleFile(text)
    const told = file.findings.map(({ruleId, place}) => [ruleId, place!.start.line, place!.start.column])
    expect(
      told.filter(([rule], at) => rule !== 'text-broken-file' || told.findIndex(([one]) => one === rule) === at)
    ).toEqual(findings)
    if (!text.includes('"1,'))
      expect(Object.fromEntries([...file.entries.values()].map(({key, value}) => [key, value]))).toEqual(read)
  })
}

const writes: Array<
  [name: string, text: string, texts: Record<string, string | undefined>, order: string[], expected: string]
> = [
  ['leaves a file alone that says it all', plain, {a: 'one', b: 'two'}, ['a', 'b'], plain],
  ['changes a value in its place', plain, {a: 'uno'}, [], plain.replace('one', 'uno')],
  [
    'inserts after what stands before it in the article',
    plain,
    {n: 'new'},
    ['a', 'n', 'b'],
    plain.replace('"one",', '"one",\n  "n": "new",')
  ],
  ['inserts first', plain, {n: 'new'}, ['n', 'b'], plain.replace('{\n', '{\n  "n": "new",\n')],
  ['appends', plain, {n: 'new'}, ['zz', 'n'], plain.replace('"last"', '"last",\n  "n": "new"')],
  ['takes a key away', plain, {a: undefined}, [], plain.replace('  "a": "one",\n', '')],
  ['takes the last key away', plain, {zz: undefined}, [], plain.replace(',\n  "zz": "last"', '')],
  [
    'keeps tabs, carriage returns and odd spaces',
    '{\r\n\t"a" :  "1"\r\n}\r\n',
    {b: '2'},
    ['a', 'b'],
    '{\r\n\t"a" :  "1",\r\n\t"b":  "2"\r\n}\r\n'
  ],
  ['keeps what is no text', '{"n": 1, "a": "x"}', {a: 'y'}, [], '{"n": 1, "a": "y"}'],
  [
    'writes a new file with each text on its own line',
    '',
    {a: 'x', b: 'y'},
    ['a', 'b'],
    '{\n  "a":\n    "x",\n  "b":\n    "y"\n}\n'
  ],
  ['empties a file', '{\n  "a": "x"\n}\n', {a: undefined}, [], '{}\n']
]
for (const [name, text, texts, order, expected] of writes) {
  test(`writeLocaleFile ${name}`, () => {
    const file = readLocaleFile(text)
    const written = writeLocaleFile(file, new Map(Object.entries(texts)), order)!
    expect(written).toBe(expected)
    expect(writeLocaleFile(readLocaleFile(written), new Map(Object.entries(texts)), order)).toBe(written)
  })
}

test('a broken file is not written', () => {
  expect(writeLocaleFile(readLocaleFile('{"a": '), new Map([['b', 'x']]), [])).toBeUndefined()
})

test('a conflict inside a conflict, or without an end, is refused and not recursed into', () => {
  for (const text of ['<<<<<<< \n'.repeat(20_000), '{\n<<<<<<< a\n"k": "1"\n=======\n']) {
    const file = readLocaleFile(text)
    expect([file.writable, file.entries.size, file.findings[0]?.ruleId]).toEqual([false, 0, 'text-conflict'])
  }
})

test('a million brackets are refused and not recursed into', () => {
  expect(readLocaleFile(`{"a": ${'['.repeat(1_000_000)}`).writable).toBe(false)
})
