import {expect, test} from 'vitest'
import {editFront, type FrontChange} from '../../src/node/project/front-edit.ts'

const killed: FrontChange = {name: 'status', value: 'canceled'}
const corrected: FrontChange = {name: 'corrections', append: {date: '2024-02-14', text: 'It was two days: not three.'}}
const version: FrontChange = {name: 'version', value: '3'}

const cases: Array<[name: string, change: FrontChange, before: string, after: string]> = [
  [
    'a plain value, its comment stays',
    killed,
    'a: 1 # one\nstatus:   usable   # for now\nb: "x"\n',
    'a: 1 # one\nstatus:   canceled   # for now\nb: "x"\n'
  ],
  ['a quoted value', killed, "status: 'usable'\n", "status: 'canceled'\n"],
  ['no value', killed, 'status: # later\nb: 2\n', 'status: canceled # later\nb: 2\n'],
  ['no field', killed, '# top\nheadline: "R: x"\n# end\n', '# top\nheadline: "R: x"\n# end\nstatus: canceled\n'],
  ['after a block scalar', killed, 'text: |\n  one\n  two\n', 'text: |\n  one\n  two\nstatus: canceled\n'],
  ['a flow map', killed, '{headline: R, lang: en}\n', '{status: "canceled", headline: R, lang: en}\n'],
  ['CRLF', killed, 'headline: R\r\n', 'headline: R\r\nstatus: canceled\r\n'],
  ['the first of two', killed, 'status: usable\nstatus: usable\n', 'status: canceled\nstatus: usable\n'],
  ['a quoted name', killed, '"status": usable\n', '"status": canceled\n'],
  ['indented fields', killed, '  headline: R\n', '  headline: R\n  status: canceled\n'],
  ['YAML that is broken elsewhere', killed, 'headline: "R\nstatus: usable\n', 'headline: "R\nstatus: canceled\n'],
  ['a number', version, 'version: 2\n', 'version: 3\n'],
  ['a number in quotes', version, 'version: "2"\n', 'version: "3"\n'],
  [
    'the first correction',
    corrected,
    'a: 1\n',
    'a: 1\ncorrections:\n  - date: 2024-02-14\n    text: "It was two days: not three."\n'
  ],
  [
    'a further one, in the manner of the list',
    corrected,
    'corrections:\n- text: >-\n    Long\n    text.\n  date: 2024-01-01 # day\n# after\nb: 2\n',
    'corrections:\n- text: >-\n    Long\n    text.\n  date: 2024-01-01 # day\n- date: 2024-02-14\n  text: "It was two days: not three."\n# after\nb: 2\n'
  ],
  [
    'a further one after a block scalar',
    corrected,
    'corrections:\n  - date: 2024-01-01\n    text: |\n      Long.\nb: 2\n',
    'corrections:\n  - date: 2024-01-01\n    text: |\n      Long.\n  - date: 2024-02-14\n    text: "It was two days: not three."\nb: 2\n'
  ],
  [
    'an empty list',
    corrected,
    'corrections: []\n',
    'corrections: [{date: "2024-02-14", text: "It was two days: not three."}]\n'
  ],
  [
    'a flow list',
    corrected,
    'corrections: [{date: 2024-01-01, text: A}] # x\n',
    'corrections: [{date: 2024-01-01, text: A}, {date: "2024-02-14", text: "It was two days: not three."}] # x\n'
  ],
  [
    'nothing in the list',
    corrected,
    'corrections: # none\nb: 2\n',
    'corrections: # none\n  - date: 2024-02-14\n    text: "It was two days: not three."\nb: 2\n'
  ]
]
for (const [name, change, before, after] of cases) {
  test(`changes ${name}`, () => {
    const eol = before.includes('\r\n') ? '\r\n' : '\n'
    const file = (yaml: string) => `---${eol}${yaml}---${eol}${eol}Body --- status: usable${eol}`
    expect(editFront(file(before), [change])).toBe(file(after))
  })
}

test('an article without front matter gets one', () => {
  expect(editFront('# R\n', [killed])).toBe('---\nstatus: canceled\n---\n\n# R\n')
})

test('a byte order mark stays first', () => {
  expect(editFront('\uFEFF---\na: 1\n---\n', [killed])).toBe('\uFEFF---\na: 1\nstatus: canceled\n---\n')
})

test('what cannot be changed alone is left to a person', () => {
  expect(() => editFront('---\ncorrections: {date: 2024-01-01, text: A}\n---\n', [corrected])).toThrow('by hand')
})
