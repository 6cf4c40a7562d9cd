import fc from 'fast-check'
import {expect, test} from 'vitest'
import {diffWords} from '../../src/catalog/diff.ts'
import {describeEdit} from '../../src/catalog/gravity.ts'
import type {Language} from '../../src/languages/index.ts'
import type {Gravity} from '../../src/model.ts'
import {ar, en, he} from '../packs.ts'

const cases: Array<[language: Language, before: string, after: string, gravity: Gravity[]]> = [
  [en, 'The talks resumed.', 'The talks resumed.', []],
  [en, 'The ship recieved no help at the port.', 'The ship received no help at the port.', ['typo']],
  [en, 'The talks , which began', 'The talks, which began', ['typo']],
  [en, 'The minister said talks go on.', 'The minister said talks continue.', ['wording']],
  [en, 'They reported an attack.', 'They reported attacks.', ['wording']],
  [en, 'The strike is legal.', 'The strike is illegal.', ['wording']],
  [en, 'The port will open on time.', 'The port will not open on time.', ['negation']],
  [en, 'He did sign.', "He didn't sign.", ['negation']],
  [en, 'The raid killed 74 people.', 'The raid killed 75 people.', ['figure']],
  [en, 'More than 28,000 people fled.', 'Nearly 28,000 people fled.', ['figure']],
  [en, 'Talks with Iran resumed.', 'Talks with Iraq resumed.', ['name']],
  [en, 'He spoke of “total victory” there.', 'He spoke of “total defeat” there.', ['quote']],
  [en, 'No ship left; he said “soon”.', 'Two ships left; he said “later”.', ['negation', 'figure', 'quote']],
  [ar, 'قال الوزير إن المحادثات مستمرة.', 'قال الوزير إن المحادثات غير مستمرة.', ['negation']],
  [ar, 'وصل الوفد ولم يغادر.', 'وصل الوفد وسوف يغادر.', ['negation']],
  [ar, 'قتل 74 شخصا.', 'قتل 75 شخصا.', ['figure']],
  [ar, 'استأنف الوفدان المحادثات.', 'واصل الوفدان المحادثات.', ['wording']],
  [he, 'השר אמר שהשיחות נמשכות.', 'השר אמר שאין שיחות.', ['negation']],
  [he, 'בתקיפה נהרגו 74 בני אדם.', 'בתקיפה נהרגו 75 בני אדם.', ['figure']],
  [he, 'הנמל נשאר סגור.', 'הנמל נותר סגור.', ['wording']]
]
for (const [language, before, after, gravity] of cases) {
  test(`describeEdit ${language.tag}: ${before} → ${after}`, () => {
    expect(describeEdit(before, after, language).gravity).toEqual(gravity)
  })
}

test('diffWords shows words', () => {
  expect(diffWords('The raid killed 74 people.', 'The raid on Rafah killed 75 people.')).toEqual([
    {type: 'kept', text: 'The raid '},
    {type: 'added', text: 'on Rafah '},
    {type: 'kept', text: 'killed '},
    {type: 'removed', text: '74'},
    {type: 'added', text: '75'},
    {type: 'kept', text: ' people.'}
  ])
})

test('diffWords gives back both texts', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', ' ', '.', 'مرحبا', '5')).map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = diffWords(before, after)
      const join = (skip: string) => pieces.flatMap((piece) => (piece.type === skip ? [] : [piece.text])).join('')
      expect(join('added')).toBe(before)
      expect(join('removed')).toBe(after)
    })
  )
})
