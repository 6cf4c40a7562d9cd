import {expect, test} from 'vitest'
import {anyOf, expand, formsOf, type WrittenForms} from '../../src/text/forms.ts'

const cases: Array<[name: string, forms: WrittenForms | undefined, expected: string[]]> = [
  ['is nothing where there is none', undefined, []],
  ['parts forms', 'half|halves', ['half', 'halves']],
  ['reads a list line by line', ['win|won', 'beat'], ['win', 'won', 'beat']],
  ['expands braces in their order', 'دولار{,ا,ات}', ['دولار', 'دولارا', 'دولارات']],
  ['crosses two braces', '{a,b}{c,d}', ['ac', 'ad', 'bc', 'bd']],
  ['keeps spaces inside of braces', '{far ,}more', ['far more', 'more']],
  ['leaves empty forms out', 'a||b', ['a', 'b']]
]
for (const [name, forms, expected] of cases) test(`formsOf ${name}`, () => expect(formsOf(forms)).toEqual(expected))

test('expand leaves a brace that nothing closes', () => {
  expect(expand('{a,b')).toEqual(['{a,b'])
})

test('anyOf writes what formsOf expands', () => {
  expect(formsOf(`${anyOf('to', 'from')} x`)).toEqual(['to x', 'from x'])
})
