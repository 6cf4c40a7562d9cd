import {expect, test} from 'vitest'
import {editFront, nameInFront} from '../../src/node/project/front-edit.ts'

const status = {name: 'status', value: 'canceled'}
const updated = {name: 'updated', value: '2024-02-15T10:00:00Z'}
const correction = {name: 'corrections', append: {date: '2024-02-15', text: 'It "was" Tuesday.'}}

const cases: ReadonlyArray<
  readonly [name: string, before: string, change: typeof status | typeof correction, after: string]
> = [
  ['a value of TOML', '+++\nstatus = "usable" # now\n+++\n', status, '+++\nstatus = "canceled" # now\n+++\n'],
  [
    'a new field of TOML, before its tables',
    '+++\n[params]\na = 1\n+++\n',
    updated,
    '+++\nupdated = 2024-02-15T10:00:00Z\n[params]\na = 1\n+++\n'
  ],
  [
    'a first correction in TOML',
    '+++\ntitle = "x"\n+++\n',
    correction,
    '+++\ntitle = "x"\n\n[[corrections]]\ndate = 2024-02-15\ntext = "It \\"was\\" Tuesday."\n+++\n'
  ],
  [
    'one more in a list of TOML',
    '+++\r\ncorrections = [{date = 2024-01-01, text = "a"}]\r\n+++\r\n',
    correction,
    '+++\r\ncorrections = [{date = 2024-01-01, text = "a"}, {date = 2024-02-15, text = "It \\"was\\" Tuesday."}]\r\n+++\r\n'
  ],
  ['a value of JSON', '{\n  "status": "usable",\n  "a": 1\n}\n', status, '{\n  "status": "canceled",\n  "a": 1\n}\n'],
  ['a new field of JSON', '{"a": 1}\n', status, '{"status": "canceled", "a": 1}\n'],
  ['a field of an empty JSON', '---json\n{}\n---\n', status, '---json\n{"status": "canceled"}\n---\n'],
  [
    'one more in a list of JSON',
    '{"corrections": []}\n',
    correction,
    '{"corrections": [{"date": "2024-02-15", "text": "It \\"was\\" Tuesday."}]}\n'
  ],
  ['a file with a byte order mark', '\uFEFF{"a": 1}\n', status, '\uFEFF{"status": "canceled", "a": 1}\n']
]
test.each(cases)('changes %s and nothing else', (_, before, change, after) => {
  expect(editFront(before, [change])).toBe(after)
})

test.each([
  ['+++\ntitle = \nstatus = x\n+++\n', '+++\ntitle = \nstatus = "canceled"\n+++\n'],
  ['+++\ntitle = \n+++\n', '+++\nstatus = "canceled"\ntitle = \n+++\n'],
  ['{"a": }\n', '{"status": "canceled", "a": }\n']
])('takes a story back although %j is broken', (before, after) => expect(editFront(before, [status])).toBe(after))

test.each(['+++\ncorrections = 1\n+++\n', '+++\ntitle = \n+++\n', '{"corrections": 1}\n'])(
  'refuses to add to a list in %j',
  (text) => expect(() => editFront(text, [correction])).toThrow(/cannot be changed alone/)
)

test('finds the name that a field has', () => {
  expect(nameInFront('+++\nlastmod = 2024-01-01\n+++\n', 'updated', {lastmod: 'updated'})).toBe('lastmod')
  expect(nameInFront('{"updated": "x"}\n', 'updated', {lastmod: 'updated'})).toBe('updated')
})
