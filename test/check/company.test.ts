import {expect, test} from 'vitest'
import {checkPair} from '../../src/index.ts'
import {ar, en, he} from '../packs.ts'

/** Words that mean something else in other company: what is clean, and what of the same shape is still found. */
const lines: ReadonlyArray<readonly [rule: string, told: boolean, en: string, ar: string]> = [
  ['attribution-missing', false, 'Note: add two filters.', 'تنبيه: أضف مرشحين.'],
  ['attribution-missing', true, 'The mayor said: the road is closed.', 'الطريق مغلق.'],
  ['attribution-outlet', false, 'Get the app from people you know.', 'نزّلوا app من people تعرفونهم.'],
  ['attribution-outlet', true, 'Reuters reported the deal.', 'ذكرت صحيفة التايم الصفقة.'],
  ['hedge-missing', false, 'They attacked the south of the country on May 7.', 'هاجموا جنوب البلاد في 7 مايو/أيار.'],
  ['hedge-missing', true, 'Support is just south of 40 percent.', 'التأييد 40 في المئة.'],
  [
    'text-repeated',
    false,
    'It fell to 2% on Monday. It fell to 3% on Friday.',
    'هبط إلى 2% يوم الاثنين. هبط إلى 3% يوم الجمعة.'
  ],
  ['text-repeated', true, 'It fell again on Monday.', 'هبط من جديد يوم الاثنين. هبط من جديد يوم الاثنين.']
]
test.each(lines)('%s is told (%s): %s', (rule, told, source, target) => {
  const found = checkPair({source, target, sourceLocale: 'en', targetLocale: 'ar'}, {languages: [en, ar]})
  expect(found.some(({ruleId}) => ruleId === rule)).toBe(told)
})

test.each([
  [false, 'The Netherlands-based court met.', 'בית המשפט שיושב בהאג התכנס.'],
  [true, 'The court in Rome met.', 'בית המשפט במדריד התכנס.']
])('a city stands for its country, and for no other city (%s): %s', (told, source, target) => {
  const found = checkPair({source, target, sourceLocale: 'en', targetLocale: 'he'}, {languages: [en, he]})
  expect(found.some(({ruleId}) => ruleId === 'name-absent')).toBe(told)
})
