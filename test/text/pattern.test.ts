import {expect, test} from 'vitest'
import {type Pattern, parsePattern, type Sign} from '../../src/text/pattern.ts'

const plain: Pattern = {
  words: [],
  exact: false,
  doubtful: false,
  common: 0,
  joinedBefore: false,
  joinedBehind: false,
  closes: false
}
const all: readonly Sign[] = ['=', '?', '!', '~', '.']

const cases: Array<[form: string, signs: readonly Sign[], expected: Partial<Pattern>]> = [
  ['at least', all, {words: ['at', 'least']}],
  ['=خُمس', all, {words: ['خُمس'], exact: true}],
  ['?answered', all, {words: ['answered'], doubtful: true}],
  ['!Petra', all, {words: ['Petra'], common: 1}],
  ['!!!اليوم', all, {words: ['اليوم'], common: 3}],
  ['יותר מ~', all, {words: ['יותר', 'מ'], joinedBehind: true}],
  ['~plus', all, {words: ['plus'], joinedBefore: true}],
  ['no more.', all, {words: ['no', 'more'], closes: true}],
  ['تخطى * حاجز', all, {words: ['تخطى', '*', 'حاجز']}],
  // A sign that the part does not admit is a letter of the word.
  ['p.m.', ['='], {words: ['p.m.']}],
  ['~plus', ['.'], {words: ['~plus']}]
]
for (const [form, signs, expected] of cases) {
  test(`parsePattern reads ${form} with ${signs.join('') || 'no signs'}`, () =>
    expect(parsePattern(form, signs)).toEqual({...plain, ...expected}))
}

for (const form of ['', '~', ' ', '!'])
  test(`parsePattern finds no word in \`${form}\``, () => expect(parsePattern(form, all).words).toEqual([]))
