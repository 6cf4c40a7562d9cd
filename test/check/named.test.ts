import {expect, test} from 'vitest'
import {checkPair} from '../../src/index.ts'
import {ours} from '../packs.ts'

/** What is clean, and a line of the same shape in which somebody or something else is named. */
const cases: Array<[rule: string, pair: string, source: string, clean: string, wrong: string]> = [
  // A place that has a name of another sound in each language, is translated as a word, or stands for its country.
  ['name-absent', 'ar-he', 'وصل القطار إلى أريحا مساءً.', 'הרכבת הגיעה ליריחו בערב.', 'הרכבת הגיעה לשכם בערב.'],
  [
    'name-absent',
    'he-ar',
    'השיט נערך מול חופי אילת.',
    'أقيمت الرحلة قبالة سواحل إيلات.',
    'أقيمت الرحلة قبالة سواحل الغزال.'
  ],
  ['name-absent', 'he-en', 'הם טסו לקפריסין בחורף.', 'They flew to Cyprus in winter.', 'They flew to Malta in winter.'],
  [
    'name-absent',
    'en-ar',
    'The ferry left for Naples at noon.',
    'غادرت العبّارة إلى نابولي ظهراً.',
    'غادرت العبّارة إلى جنوى ظهراً.'
  ],
  [
    'name-absent',
    'en-he',
    'The ban was deemed illegal by Madrid.',
    'האיסור נחשב בלתי חוקי בעיני ספרד.',
    'האיסור נחשב בלתי חוקי בעיני ליסבון.'
  ],
  // One half of a name is the same, the other is altered: without capitals, behind a noun with the article.
  [
    'name-absent',
    'ar-he',
    'فازت الروائية سلمى يارد بالجائزة.',
    'הסופרת סלמא יארד זכתה בפרס.',
    'הסופרת סלמא יאקד זכתה בפרס.'
  ],
  [
    'name-absent',
    'he-ar',
    'אמר הביולוג הימי דורון ביגל, ומיד צלל.',
    'قال عالم الأحياء دورون بيغال، ثم غاص.',
    'قال عالم الأحياء دورون بيغاش، ثم غاص.'
  ],
  [
    'name-absent',
    'en-ar',
    'His lawyer, Walid al-Karmani, was in court.',
    'وكان محاميه وليد الكرماني في المحكمة.',
    'وكان محاميه وليد الكرشاني في المحكمة.'
  ],
  // Nobody is named.
  [
    'attribution-anonymity',
    'en-ar',
    'Sources at the shipyard said the crane was old.',
    'قالت مصادر في حوض السفن إن الرافعة قديمة.',
    'قالت شركة السفن إن الرافعة قديمة.'
  ],
  [
    'attribution-anonymity',
    'he-en',
    'המכרז יבוטל, כך אמרו שני אנשים הבקיאים בפרטים.',
    'The tender will be cancelled, two people familiar with the details said.',
    'The tender will be cancelled, the chairman said.'
  ],
  [
    'attribution-anonymity',
    'ar-he',
    'قالت الشركة إن الخط سيُفتح.',
    'החברה מסרה שהקו ייפתח.',
    'מקורות בחברה מסרו שהקו ייפתח.'
  ],
  // An office speaks, and not whose aides speak.
  [
    'attribution-speaker',
    'en-ar',
    'Associates of the lawyer rejected this, the judge said.',
    'وقال القاضي إن مقربين من المحامي رفضوا ذلك.',
    'وقال الطبيب إن مقربين من المحامي رفضوا ذلك.'
  ],
  // Marks round a name are none of a quotation, and the quotation beside them is one.
  [
    'quote-missing',
    'en-ar',
    'The agency Xinhua called her "an old friend of the trade".',
    'ووصفتها وكالة «شينخوا» بأنها «صديقة قديمة للمهنة».',
    'ووصفتها وكالة شينخوا بأنها صديقة قديمة للمهنة.'
  ]
]

for (const [rule, pair, source, clean, wrong] of cases) {
  const [sourceLocale = '', targetLocale = ''] = pair.split('-')
  const says = (target: string) =>
    checkPair({source, target, sourceLocale, targetLocale}, {languages: ours}).some(({ruleId}) => ruleId === rule)
  test(`${rule} ${pair}: ${clean}`, () => {
    expect(says(clean)).toBe(false)
    expect(says(wrong)).toBe(true)
  })
}
