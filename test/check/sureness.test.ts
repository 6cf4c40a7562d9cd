import {describe, expect, test} from 'vitest'
import {checkPair} from '../../src/index.ts'
import {ours} from '../packs.ts'

type Tag = keyof typeof rest

/** How severe a finding is tells how sure it is: what the target lacks beyond doubt, and what it may say in words that
 *  nobody reads. Each row is a line of a story whose other segments are translated at their usual length. */
type Row = readonly [from: Tag, to: Tag, source: string, target: string, rule: string, severity?: string]

const rest = {
  en: 'The pool has been closed since the spring, and nobody in the quarter knows when the pump will be mended.',
  ar: 'المسبح مغلق منذ الربيع، ولا يعرف أحد في الحي متى تُصلح المضخة التي تعطلت فيه.',
  he: 'הבריכה סגורה מאז האביב, ואיש ברובע אינו יודע מתי תתוקן המשאבה שהתקלקלה.'
}

const kinds: Readonly<Record<string, readonly Row[]>> = {
  'a report whose words are gone with it': [
    ['en', 'ar', 'The pump is worn out, the mayor said.', 'المضخة بالية.', 'attribution-missing', 'warning'],
    ['en', 'he', 'According to the ministry, the pump is worn out.', 'המשאבה שחוקה.', 'attribution-missing', 'error'],
    ['he', 'en', 'לדברי העירייה, המשאבה שחוקה.', 'The pump is worn out.', 'attribution-missing', 'error'],
    ['ar', 'he', 'وقال رئيس البلدية إن المضخة بالية.', 'המשאבה שחוקה.', 'attribution-missing', 'warning']
  ],
  'a report that may be in words which nobody reads': [
    [
      'en',
      'ar',
      'The pump is worn out, the mayor said.',
      'المضخة بالية كما يحلو لرئيس البلدية أن يردد.',
      'attribution-missing',
      'info'
    ],
    [
      'en',
      'he',
      'According to the ministry, the pump is worn out.',
      'במשרד מושכים בכתפיים: ככה זה, המשאבה שחוקה.',
      'attribution-missing'
    ],
    [
      'ar',
      'en',
      'وبحسب البلدية فإن المضخة بالية.',
      'The town hall would have it that the pump is all worn out.',
      'attribution-missing',
      'info'
    ],
    [
      'he',
      'en',
      'בסקר של הוועד העריכו התושבים שהמשאבה שחוקה.',
      'In a poll of the board residents had the pump down as worn out.',
      'attribution-missing',
      'info'
    ]
  ],
  'a report that is gone from a target as long as its source': [
    [
      'en',
      'ar',
      'The pump, which is thirty years old, is worn out, Dana Orlev said.',
      'المضخة التي يبلغ عمرها ثلاثين عاماً أصبحت بالية تماماً ولا تصلح للعمل بعد الآن.',
      'attribution-missing',
      'warning'
    ],
    [
      'en',
      'he',
      '"The pump is thirty years old and as good as worn out," she said.',
      '"המשאבה הזאת היא כבר בת שלושים שנה, והיא שחוקה כמעט לגמרי".',
      'attribution-missing',
      'warning'
    ],
    [
      'he',
      'en',
      'המשטרה אמרה שהמשאבה שחוקה.',
      'The pump is by now almost entirely worn out.',
      'attribution-missing',
      'warning'
    ]
  ],
  'a bound that few words say': [
    ['en', 'ar', 'It took at least 40 hours.', 'استغرق الأمر مجرد 40 ساعة.', 'hedge-missing', 'error'],
    ['he', 'en', 'זה נמשך לפחות 40 שעות.', 'It took them 40 hours.', 'hedge-missing', 'error'],
    ['ar', 'he', 'وصل نحو 300 زائر.', 'הגיעו 300 מבקרים.', 'hedge-missing', 'warning']
  ],
  'a bound that any verb says': [
    ['en', 'ar', 'More than 300 pupils came.', '300 تلميذ حضروا.', 'hedge-missing', 'error'],
    ['en', 'he', 'We saw more than 300 pupils.', 'ראינו 300 תלמידים.', 'hedge-missing', 'warning'],
    [
      'en',
      'ar',
      'The waves were more than four metres high.',
      'علت الأمواج فناطحت أربعة أمتار.',
      'hedge-missing',
      'warning'
    ],
    [
      'he',
      'en',
      'הגלים היו בגובה של יותר מארבעה מטרים.',
      'The waves flirted with four metres.',
      'hedge-missing',
      'warning'
    ]
  ],
  'a bound whose sentence has room for other words': [
    [
      'en',
      'ar',
      'It took less than 40 hours.',
      'لم يتركوا العمل قبل أن تنقضي من الوقت بتمامه 40 ساعة.',
      'hedge-missing',
      'info'
    ],
    ['en', 'ar', 'It took less than 40 hours.', 'استغرق 40 ساعة.', 'hedge-missing', 'warning'],
    [
      'he',
      'en',
      'זה נמשך לפחות 40 שעות.',
      'They were not through with it before a whole 40 hours.',
      'hedge-missing',
      'warning'
    ],
    ['en', 'he', 'The waves may reach four metres.', 'גובה הגלים יעלה בשיאו עד ארבעה מטרים.', 'hedge-missing'],
    ['he', 'en', 'הגלים יגיעו עד לארבעה מטרים.', 'The waves could reach four metres.', 'hedge-missing'],
    ['he', 'en', 'הגלים יגיעו עד לארבעה מטרים.', 'The waves will be four metres.', 'hedge-missing', 'warning'],
    ['en', 'he', 'He lost a shoe within the first kilometre.', 'הוא איבד נעל עוד בקילומטר הראשון.', 'hedge-missing'],
    ['en', 'ar', 'She is negotiating over a translation.', 'تتفاوض على ترجمة الكتاب.', 'hedge-missing']
  ],
  'a figure in digits and one in words': [
    ['en', 'ar', 'The fire destroyed 28 trees.', 'دمّر الحريق أشجاراً.', 'figure-missing', 'error'],
    ['en', 'he', 'The fire destroyed twenty trees.', 'השרפה כילתה עצים.', 'figure-missing', 'warning'],
    ['he', 'en', 'שני אחים יצאו לדרך.', 'The brothers set out.', 'figure-missing', 'info'],
    ['en', 'ar', 'The fire destroyed trees.', 'دمّر الحريق 28 شجرة.', 'figure-added', 'error']
  ],
  'another figure in the place of one': [
    ['en', 'ar', 'It lasted 40 hours.', 'استمر 50 ساعة.', 'figure-changed', 'error'],
    ['ar', 'he', 'قُتل ثلاثة أشخاص.', 'ארבעה בני אדם נהרגו.', 'figure-changed', 'error']
  ],
  'a doubt that was put in': [
    [
      'en',
      'ar',
      'The mayor met the strikers.',
      'يُزعم أن رئيس البلدية التقى المضربين.',
      'hedge-modality-added',
      'warning'
    ]
  ]
}

for (const [kind, rows] of Object.entries(kinds)) {
  describe(kind, () => {
    test.each(rows.map((row) => ({row})))('$row.0 → $row.1: $row.2 | $row.3', ({row}) => {
      const [from, to, source, target, rule, severity] = row
      const pairs = [[source, target] as const, [rest[from], rest[to]] as const]
      const found = checkPair(
        {source, target, sourceLocale: from, targetLocale: to, document: {at: 0, pairs}},
        {languages: ours}
      )
      expect(found.find(({ruleId}) => ruleId === rule)?.severity).toBe(severity)
    })
  })
}
