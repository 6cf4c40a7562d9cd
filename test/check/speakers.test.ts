import {expect, test} from 'vitest'
import {checkPair} from '../../src/index.ts'
import {ar} from '../../src/languages/ar/index.ts'
import {en} from '../../src/languages/en/index.ts'
import {he} from '../../src/languages/he/index.ts'

/** What nobody says, what is no bound and what is no quotation, with a line of the same shape that is one. */
const cases: Array<[rule: string, pair: string, source: string, clean: string, wrong?: string]> = [
  ['attribution-missing', 'en-ar', 'That said, the firm will pay.', 'ومع ذلك ستدفع الشركة.'],
  [
    'attribution-missing',
    'en-ar',
    'The firm will pay, the minister said.',
    'قال الوزير إن الشركة ستدفع.',
    'ستدفع الشركة.'
  ],
  ['attribution-missing', 'ar-en', 'وغني عن البيان أن المخبز أُغلق.', 'Needless to say, the bakery closed.'],
  ['attribution-missing', 'ar-he', 'قال الوزير إن المخبز أُغلق.', 'השר אמר שהמאפייה נסגרה.', 'המאפייה נסגרה.'],
  ['attribution-missing', 'he-en', 'טלסקופ עם מראה של 20 ס"מ.', 'A telescope with a mirror of 20 cm.'],
  ['attribution-missing', 'he-en', 'המגלה, מורה, גר בחיפה.', 'The discoverer, a teacher, lives in Haifa.'],
  ['attribution-missing', 'en-he', 'A novel published by Faber, in 312 pages.', 'רומן בהוצאת פייבר, 312 עמודים.'],
  ['hedge-missing', 'en-he', 'A row over the second language.', 'ויכוח על השפה השנייה.'],
  ['hedge-missing', 'en-he', 'Under a 10-year deal, they will play here.', 'במסגרת הסכם ל־10 שנים הם ישחקו כאן.'],
  ['hedge-missing', 'en-ar', 'They argued over 2 parking places.', 'تشاجرا على موقفين للسيارات.'],
  [
    'hedge-missing',
    'en-ar',
    'The island lost over 300 trees.',
    'فقدت الجزيرة أكثر من 300 شجرة.',
    'فقدت الجزيرة 300 شجرة.'
  ],
  ['hedge-missing', 'en-he', 'It was closer to 25,000.', 'זה היה קרוב יותר ל־25 אלף.'],
  ['hedge-missing', 'he-en', 'בתוך שבועיים עד שלושה.', 'Within two to three weeks.'],
  ['hedge-reversed', 'en-he', 'Carry no more than 11 kilograms on your back.', 'אל תסחבו על הגב יותר מ־11 ק"ג.'],
  ['hedge-reversed', 'en-he', 'The court will sit until about 6 p.m.', 'הדיון יימשך עד 18:00 בערך.'],
  ['quote-missing', 'ar-en', 'فازت روايتها «الباب الأزرق» بالجائزة.', 'Her novel The Blue Door won the prize.'],
  [
    'quote-missing',
    'ar-en',
    'ووصف القاضي الأدلة بأنها «واهية ومتناقضة».',
    'The judge called the evidence “thin and contradictory”.',
    'The judge called the evidence thin and contradictory.'
  ],
  ['attribution-outlet', 'ar-en', 'مات 23 شخصا، وكان 11 منهم باعة.', 'Of the 23 dead, eleven were vendors.']
]

for (const [rule, pair, source, clean, wrong] of cases) {
  test(`${rule}: ${source}`, () => {
    const [sourceLocale, targetLocale] = pair.split('-') as [string, string]
    const told = (target: string) =>
      checkPair({source, target, sourceLocale, targetLocale}, {languages: [ar, en, he]})
        .filter(({severity}) => severity !== 'info')
        .map(({ruleId}) => ruleId)
    expect(told(clean)).not.toContain(rule)
    if (wrong) expect(told(wrong)).toContain(rule)
  })
}
