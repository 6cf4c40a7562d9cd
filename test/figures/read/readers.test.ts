import {describe, expect, test} from 'vitest'
import {read} from '../../../src/figures/index.ts'
import {numberReaders} from '../../../src/figures/read/classify/classify.ts'
import {digitStarts} from '../../../src/figures/read/start/digits.ts'
import {wordStarts} from '../../../src/figures/read/start/words.ts'
import {ar, en, he} from '../../packs.ts'
import {readersOf} from './readers.ts'
import {print} from './table.ts'

const languages = {en, ar, he}

/** What each reader of the tables reads, and what looks like it and is left to `other` readers, or to none. */
type Row = [tag: keyof typeof languages, text: string, figures: string, left?: 'other']

const cases: Readonly<Record<string, readonly Row[]>> = {
  'unmarked-time': [
    ['en', 'the train left at 0600', 'time 06:00'],
    ['en', 'at 1145 GMT', 'time 11:45'],
    ['en', 'they met at 1800 hours', 'time 18:00'],
    ['en', 'after 1800 hours of work', 'measure 1800 hour', 'other'],
    ['ar', 'عند الساعة 1430', 'time 14:30'],
    ['ar', 'وصل 1430 شخصًا', 'cardinal 1430', 'other'],
    ['he', 'בשעה 0630 יצאו', 'time 06:30'],
    ['he', 'הגיעו 1430 איש', 'cardinal 1430', 'other']
  ],
  'day-and-month': [
    ['en', '14 February 2024', 'date 2024-02-14'],
    ['en', 'the 14th of February', 'date --02-14'],
    ['en', 'their first meeting in February', 'ordinal 1 ?; date --02', 'other'],
    ['ar', '١٤ فبراير/شباط 2024', 'date 2024-02-14'],
    ['ar', 'يوم 3 مايو', 'date --05-03'],
    ['ar', '12 رمضان 1445 هـ', 'date 1445-09-12'],
    ['ar', '12 رمضان', 'date --09-12'],
    ['he', '14 בפברואר 2024', 'date 2024-02-14'],
    ['he', 'ה-3 במאי', 'date --05-03'],
    ['he', '14 בניסן', 'cardinal 14', 'other']
  ],
  year: [
    ['en', 'in 2016', 'date 2016'],
    ['ar', 'عام 2016', 'date 2016'],
    ['ar', 'سنة 1445 هـ', 'date 1445'],
    ['ar', 'نحو 2016 شخصًا', 'cardinal 2016', 'other'],
    ['he', 'בשנת 2016', 'date 2016'],
    ['he', '2016 איש', 'cardinal 2016', 'other']
  ],
  'clock-time': [
    ['en', 'at 14:05', 'time 14:05'],
    ['en', 'at 3.30pm', 'time 15:30'],
    ['en', 'the rate rose to 3.30', 'cardinal 3.3', 'other'],
    ['en', "at nine o'clock", 'time 09:00 ~21:00'],
    ['en', 'at 9 in the morning', 'time 09:00'],
    ['ar', 'الساعة الثالثة والنصف', 'time 03:30 ~15:30'],
    ['ar', 'الساعة الخامسة إلا ربعا', 'time 04:45 ~16:45'],
    ['ar', 'الساعة 14:05', 'time 14:05'],
    ['ar', 'السابعة مساء', 'time 19:00'],
    ['he', 'בשעה שמונה בערב', 'time 20:00'],
    ['he', 'ב-14:05', 'time 14:05'],
    ['he', 'בשעה חמש ורבע', 'time 05:15 ~17:15'],
    ['he', 'שמונה בתים', 'cardinal 8', 'other']
  ],
  'spoken-time': [
    ['en', 'half past three', 'time 03:30 ~15:30'],
    ['en', 'a quarter to five', 'time 04:45 ~16:45'],
    ['en', 'at ten minutes past two', 'time 02:10 ~14:10'],
    ['en', 'at twenty to nine', 'time 08:40 ~20:40'],
    ['en', 'two to three people', 'range 2–3', 'other'],
    ['he', 'רבע לתשע', 'time 08:45 ~20:45'],
    ['he', 'בעשרה לתשע', 'time 08:50 ~20:50']
  ],
  ordinal: [
    ['en', 'the 21st day', 'ordinal 21'],
    ['en', 'the 19th century', 'decade 18XX'],
    ['en', 'the 3rd goal', 'ordinal 3']
  ],
  decade: [
    ['en', 'the 1930s', 'decade 193X'],
    ['en', "the 80's", 'decade 198X ~188X ~208X'],
    ['en', 'she is in her 30s', 'age 3X'],
    ['en', 'the 1900s', 'decade 190X ~19XX'],
    ['en', '30 seconds', 'measure 30 second', 'other']
  ],
  century: [
    ['en', 'the nineteenth century', 'decade 18XX'],
    ['en', 'centuries of rule', '', 'other'],
    ['ar', 'القرن التاسع عشر', 'decade 18XX'],
    ['ar', 'القرن الـ19', 'decade 18XX'],
    ['he', 'המאה ה-19', 'decade 18XX'],
    ['he', 'המאה העשרים', 'decade 19XX'],
    ['he', 'במאה מקומות', 'cardinal 100 ?', 'other']
  ],
  'decade-of-word': [
    ['ar', 'سنوات الثمانين', 'decade 198X ~188X ~208X'],
    ['he', 'שנות ה-80', 'decade 198X ~188X ~208X'],
    ['he', 'שנות השמונים', 'decade 198X ~188X ~208X'],
    ['he', 'בשנות השלושים לחייו', 'age 3X'],
    ['he', 'שנות השמונים של המאה ה-19', 'decade 188X']
  ],
  percent: [
    ['en', '5%', 'percent 5'],
    ['en', 'fell by 2.5 percent', 'percent 2.5'],
    ['en', 'half a percent', 'percent 0.5'],
    ['en', '3 percentage points', 'measure 3 percentage-point'],
    ['en', 'a 20-percent rise', 'percent 20'],
    ['ar', '5 في المئة', 'percent 5'],
    ['ar', '٥٪', 'percent 5'],
    ['ar', 'ثلاث نقاط مئوية', 'measure 3 percentage-point'],
    ['he', '5%', 'percent 5'],
    ['he', 'חמישה אחוזים', 'percent 5'],
    ['he', '3 נקודות אחוז', 'measure 3 percentage-point']
  ],
  'day-in-digits': [
    ['en', 'on Tuesday, 5/16', 'date --05-16'],
    ['en', 'a 5/16 share', 'fraction 0.3125', 'other'],
    ['ar', 'الأحد ٤/٣', 'date --03-04 ~--04-03'],
    ['ar', 'فاز بنتيجة 4/3', 'cardinal 4; cardinal 3', 'other'],
    ['he', 'יום שני (16/05)', 'date --05-16'],
    ['he', 'ב-4.3 בשעה 20:00', 'date --03-04 ~--04-03; time 20:00'],
    ['he', 'המדד עלה 4.3 נקודות', 'cardinal 4.3', 'other']
  ],
  'possible-day': [
    ['he', 'נולד ב-12.11 בחיפה', 'cardinal 12.11 ~--11-12'],
    ['he', 'עלה ב-12.45', 'cardinal 12.45', 'other'],
    ['en', 'rose to 4.3', 'cardinal 4.3', 'other']
  ],
  freezing: [
    ['en', 'nights below freezing', ''],
    ['ar', 'الحرارة تحت الصفر', ''],
    ['he', 'הטמפרטורות מתחת לאפס', '']
  ],
  'percent-one': [
    ['ar', 'نقطة مئوية واحدة', 'measure 1 percentage-point'],
    ['he', 'אחוז אחד', 'percent 1'],
    ['he', 'נקודת אחוז אחת', 'measure 1 percentage-point']
  ],
  money: [
    ['en', '$5', 'money 5 USD'],
    ['en', 'US$5 million', 'money 5000000 USD'],
    ['en', '5 euros', 'money 5 EUR'],
    ['en', 'EUR 5', 'money 5 EUR'],
    ['en', '£3bn', 'money 3000000000 GBP'],
    ['en', 'it weighs five pounds', 'measure 5 lb', 'other'],
    ['en', 'five pounds', 'money 5 pound'],
    ['ar', '5 ملايين دولار', 'money 5000000 USD'],
    ['ar', '$5', 'money 5 USD'],
    ['ar', 'مئة جنيه مصري', 'money 100 EGP'],
    ['he', '5 מיליון שקל', 'money 5000000 ILS'],
    ['he', '₪5', 'money 5 ILS'],
    ['he', '20 דולר', 'money 20 USD']
  ],
  multiple: [
    ['en', 'three times as many', 'multiple 3 time'],
    ['ar', 'ثلاثة أضعاف', 'multiple 3 time'],
    ['ar', 'خمس مرات', 'multiple 5 time'],
    ['he', 'פי שלושה', 'multiple 3'],
    ['he', 'שלוש פעמים', 'multiple 3 time']
  ],
  age: [
    ['en', '30 years old', 'age 30 year'],
    ['en', 'aged 30', 'age 30 year'],
    ['en', '30 years', 'measure 30 year', 'other'],
    ['ar', 'عمره 30 عامًا', 'age 30 year'],
    ['ar', 'عن عمر يناهز الستين', 'age 60 year'],
    ['he', 'בן 30', 'age 30 year'],
    ['he', 'בת שלוש וחצי', 'age 3.5 year'],
    ['he', 'בגיל 60', 'age 60 year']
  ],
  measure: [
    ['en', '5 kilometres', 'measure 5 km'],
    ['en', '5ft 9in', 'measure 69 inch'],
    ['en', 'two hours and a half', 'measure 2.5 hour'],
    ['en', '60 km/h', 'measure 60 kmh'],
    ['en', 'six of them', 'cardinal 6', 'other'],
    ['ar', 'ثلاثة أيام', 'measure 3 day'],
    ['ar', '5 كيلومترات', 'measure 5 km'],
    ['ar', 'ثلاث ساعات ونصف الساعة', 'measure 3.5 hour'],
    ['he', '5 ק"מ', 'measure 5 km'],
    ['he', 'שלוש שעות וחצי', 'measure 3.5 hour'],
    ['he', 'שש מהן', 'cardinal 6', 'other']
  ],
  'parted-unit': [
    ['en', 'half an hour', 'measure 0.5 hour'],
    ['en', 'three quarters of a mile', 'measure 0.75 mi'],
    ['en', 'half of an apple', 'fraction 0.5', 'other']
  ],
  temperature: [
    ['en', '26°C', 'measure 26 celsius'],
    ['en', '80 °F', 'measure 80 fahrenheit'],
    ['en', 'highs of 40C', 'measure 40 celsius'],
    ['en', 'it was 30°', 'measure 30 degree'],
    ['ar', '26°', 'measure 26 degree'],
    ['he', '26°', 'measure 26 degree']
  ],
  'final-share': [
    ['en', 'in the final third', 'ordinal 3 ~1/3'],
    ['en', 'the third man', 'ordinal 3', 'other'],
    ['he', 'נמכרה בשמינית.', 'ordinal 8 ~0.125']
  ],
  'age-in-commas': [
    ['en', 'Saipov, 30, said', 'age 30 year'],
    ['en', 'the men, 30, said', 'cardinal 30', 'other'],
    ['en', 'Oslo, 30 miles away', 'measure 30 mi', 'other']
  ],
  rank: [
    ['he', 'המקום ה-11', 'ordinal 11'],
    ['he', 'ה-11 החברים', 'cardinal 11', 'other']
  ],
  'bare-share': [
    ['en', 'half of them', 'fraction 0.5'],
    ['en', 'half', 'fraction 0.5 ?'],
    ['ar', 'نصف السكان', 'fraction 0.5'],
    ['ar', 'ربع السكان', 'fraction 0.25'],
    ['ar', 'نصفهم', 'fraction 0.5 ?'],
    ['he', 'חצי מהתושבים', 'fraction 0.5'],
    ['he', 'שליש מהם', 'fraction 1/3'],
    ['he', 'לחצי השכר', 'fraction 0.5 ?'],
    ['he', 'לחצי מהשכר', 'fraction 0.5']
  ],
  idiom: [
    ['en', 'open 24/7', ''],
    ['ar', 'على مدار 24/7', ''],
    ['he', 'פתוח 24/7', '']
  ],
  'glued-to-name': [
    ['en', 'the enzyme ACE2', 'cardinal 2 ?'],
    ['en', 'Speaker4: no', 'cardinal 4 ?'],
    ['en', 'an F-16 jet', '', 'other'],
    ['ar', 'إنزيم ACE2', 'cardinal 2 ?'],
    ['he', 'דובר4 מדבר', 'cardinal 4', 'other']
  ],
  lettered: [
    ['en', 'Q3', 'ordinal 3'],
    ['en', 'the G7', 'cardinal 7 ?'],
    ['ar', 'Q3', 'ordinal 3'],
    ['he', 'Q3', 'ordinal 3']
  ],
  numbered: [
    ['en', 'a Falcon 9 rocket', 'cardinal 9 ?'],
    ['ar', 'كوفيد 19', 'cardinal 19 ?'],
    ['he', 'קוביד 19', 'cardinal 19 ?'],
    ['he', 'כביש 6', 'cardinal 6 ?'],
    ['he', 'כביש של 48 ק"מ ועוד כביש 12 ק"מ', 'measure 48 km; measure 12 km', 'other'],
    ['he', 'לוויין 9', 'cardinal 9', 'other']
  ],
  'letter-or-heat': [
    ['en', 'the water is around 14C', 'measure 14 celsius ?'],
    ['en', 'Annex 12C', 'measure 12 celsius ?'],
    ['en', 'highs of 40C', 'measure 40 celsius', 'other'],
    ['en', 'Boeing 747X', '', 'other']
  ],
  'rank-or-share': [
    ['he', 'פחות מחמישית הדרך', 'ordinal 5 ~0.2'],
    ['he', 'הישיבה החמישית', 'ordinal 5 ~0.2', 'other'],
    ['en', 'the fifth session', 'ordinal 5', 'other']
  ],
  name: [
    ['en', 'COVID-19', ''],
    ['en', 'the A320', ''],
    ['en', '5G', ''],
    ['en', 'rejected4 the appeal', 'cardinal 4', 'other'],
    ['ar', 'طائرة F-16', ''],
    ['he', 'מטוס F-16', '']
  ],
  sequence: [
    ['en', '+972 54 123 4567', ''],
    ['en', '03-555-0142', ''],
    ['en', '(02) 555 7788', ''],
    ['ar', 'القضية 48213-07-22', ''],
    ['he', '192.168.0.1', ''],
    ['en', '10-15', 'range 10–15', 'other']
  ],
  'numeric-date': [
    ['en', '14/2/2024', 'date 2024-02-14'],
    ['en', '2024-02-14', 'date 2024-02-14'],
    ['en', '9/11', 'date --09-11'],
    ['en', '3/4', 'fraction 0.75', 'other'],
    ['ar', '14/2/2024', 'date 2024-02-14'],
    ['he', '14.2.2024', 'date 2024-02-14']
  ],
  number: [
    ['en', '1,234', 'cardinal 1234'],
    ['en', '1.4 million', 'cardinal 1400000'],
    ['en', '½', 'fraction 0.5'],
    ['ar', '1.234', 'cardinal 1.234 ~1234'],
    ['ar', '20 ألفًا و500', 'cardinal 20500'],
    ['he', '1,234', 'cardinal 1234']
  ],
  month: [
    ['en', 'February 14, 2024', 'date 2024-02-14'],
    ['en', 'in May', 'date --05'],
    ['en', 'he may march on', '', 'other'],
    ['en', 'Elaine May directed the film', '', 'other'],
    ['en', 'May the 4th', 'date --05-04'],
    ['ar', 'في فبراير', 'date --02'],
    ['ar', 'مارس الضغط', '', 'other'],
    ['he', 'בפברואר', 'date --02'],
    ['he', 'איליין מאי ביימה את הסרט', 'date --05 ?'],
    ['he', 'מאז מאי', 'date --05'],
    ['he', 'מאי 2019', 'date 2019-05'],
    ['he', 'השרה מאי', '', 'other']
  ],
  'one-unit': [
    ['en', 'a day later', 'measure 1 day ?'],
    ['en', 'an hour and a half', 'measure 1.5 hour']
  ],
  'last-century': [
    ['en', 'in the last century', 'decade 19XX ?'],
    ['ar', 'القرن الماضي', 'decade 19XX ?'],
    ['he', 'המאה הקודמת', 'decade 19XX ?']
  ],
  stage: [
    ['en', 'the quarter-finals', 'cardinal 8 stage'],
    ['ar', 'ربع النهائي', 'cardinal 8 stage'],
    ['he', 'חצי הגמר', 'cardinal 4 stage'],
    ['he', 'לחצי הגמר', 'cardinal 4 stage']
  ],
  'loose-idiom': [
    ['en', 'half time', 'fraction 0.5 ?'],
    ['ar', 'مرة واحدة', 'cardinal 1 ?'],
    ['he', 'פעם אחת', 'cardinal 1 ?']
  ],
  'number-in-words': [
    ['en', 'five people', 'cardinal 5'],
    ['en', 'a few hundred', ''],
    ['en', 'Division One', 'cardinal 1 ?'],
    ['en', 'the Wadi El-Nil Bank', ''],
    ['en', 'won two-nil', 'score 2:0'],
    ['ar', 'خمسة أشخاص', 'cardinal 5'],
    ['ar', 'بضع مئات', '', 'other'],
    ['ar', 'المجموعة الرابعة', 'ordinal 4 ?'],
    ['he', 'חמישה אנשים', 'cardinal 5'],
    ['he', 'כמה מאות', '', 'other'],
    ['he', 'הצד השני אמר', ''],
    ['he', 'סיבוב שני', 'ordinal 2 ?']
  ],
  dual: [
    ['ar', 'يومين', 'measure 2 day'],
    ['ar', 'مرتين', 'multiple 2 time ?'],
    ['he', 'שנתיים', 'measure 2 year'],
    ['he', 'פעמיים', 'multiple 2 time ?'],
    ['he', 'שעתיים וחצי', 'measure 2.5 hour']
  ],
  'money-dual': [['ar', 'دولارين', 'money 2 USD']],
  'decade-in-word': [
    ['en', 'the eighties', 'decade 198X ~188X ~208X'],
    ['en', 'in her late fifties', 'age 5X'],
    ['en', 'the eighties of the nineteenth century', 'decade 188X'],
    ['ar', 'الثمانينيات', 'decade 198X ~188X ~208X'],
    ['ar', 'في الثمانينات من عمره', 'age 8X']
  ],
  'aged-decade': [
    ['en', 'an octogenarian', 'age 8X'],
    ['en', 'a twenty-something', 'age 2X'],
    ['ar', 'امرأة ثمانينية', 'age 8X']
  ],
  'multiple-word': [
    ['en', 'doubled', 'multiple 2 ?'],
    ['ar', 'ضعف العدد', 'multiple 2 ?'],
    ['he', 'כפול', 'multiple 2 ?']
  ],
  'named-time': [
    ['en', 'at noon', 'time 12:00 ?'],
    ['ar', 'منتصف الليل', 'time 00:00 ?'],
    ['he', 'בחצות', 'time 00:00 ?'],
    ['he', 'עד לחצות', 'time 00:00 ?'],
    ['he', 'לחצות את הגבול', '', 'other'],
    ['he', 'לחצות קווים', '', 'other']
  ],
  'unit-and-half': [
    ['ar', 'ساعة ونصف', 'measure 1.5 hour'],
    ['he', 'שעה וחצי', 'measure 1.5 hour'],
    ['he', 'שעה אחרי', '', 'other']
  ],
  'unit-and-part': [
    ['ar', 'ساعة و20 دقيقة', 'measure 1 hour ?; measure 20 minute'],
    ['ar', 'متر و98 سنتيمترا', 'measure 1.98 m'],
    ['he', 'קילו ו-200 גרם', 'measure 1.2 kg'],
    ['he', 'שעה ו-20 איש', 'cardinal 20', 'other']
  ],
  'loose-word': [
    ['en', 'both men', 'cardinal 2 ?'],
    ['he', 'שניהם', 'cardinal 2 ?']
  ],
  'lone-unit': [
    ['en', 'a decade', 'measure 1 decade ?'],
    ['ar', 'عقد', 'measure 1 decade ?'],
    ['he', 'יממה', 'measure 1 day ?']
  ]
}

for (const [name, rows] of Object.entries(cases)) {
  describe(`the reader ${name}`, () => {
    for (const [tag, text, figures, left] of rows) {
      test(`${left ? 'leaves' : 'reads'} ${text}`, () => {
        const language = languages[tag]
        expect(read(text, language).figures.map(print).join('; ')).toBe(figures)
        expect(readersOf(text, language).includes(name)).toBe(!left)
      })
    }
  })
}

test('every reader has its cases, and no name stands twice', () => {
  const names = [...numberReaders, ...digitStarts, ...wordStarts].map(({name}) => name)
  expect(names.toSorted()).toEqual(Object.keys(cases).toSorted())
})
