import {expect, test} from 'vitest'
import {checkPair} from '../../src/index.ts'
import {fr, ours} from '../packs.ts'

/** What a machine leaves in its draft: an error there, a remark in a person's translation. */
type Line = [from: string, to: string, source: string, target: string, rule: string | undefined]

const lines: Line[] = [
  // Words of the source.
  ['en', 'ar', 'The ferry waited out strong winds.', 'انتظرت العبّارة strong winds.', 'text-untranslated'],
  ['en', 'he', 'The hall was shut for repairs.', 'האולם נסגר לצורך repairs.', 'text-untranslated'],
  ['en', 'ar', 'Weather', 'Weather', 'text-untranslated'],
  ['he', 'ar', 'השופטת דחתה את הערעור.', 'رفضت القاضية הערעור.', 'text-untranslated'],
  ['en', 'ar', 'The walk is 5 km long.', 'يبلغ طول المسار 5 km.', undefined],
  ['en', 'he', 'He sells on eBay and iTunes.', 'הוא מוכר ב-eBay וב-iTunes.', undefined],
  ['en', 'ar', 'They met at a hackathon.', 'التقيا في فعالية برمجة (hackathon).', undefined],
  ['en', 'he', 'A painting by Vincent van Gogh was sold.', 'ציור של Vincent van Gogh נמכר.', undefined],
  ['en', 'he', 'FIFA', 'FIFA', undefined],
  // Signs of emphasis and of spacing.
  ['en', 'ar', 'Why did the bridge fall?', 'لماذا سقط الجسر ؟', 'text-spacing'],
  ['en', 'ar', '“We are ready,” the driver said.', 'قال السائق: « نحن مستعدون ».', 'text-spacing'],
  ['en', 'he', 'The children went home. Their parents stayed.', 'הילדים הלכו הביתה.הוריהם נשארו.', 'text-spacing'],
  ['en', 'he', 'The law of 2019 was repealed.', 'החוק משנת 2019בוטל.', 'text-spacing'],
  ['en', 'fr', 'Why did the bridge fall?', 'Pourquoi le pont est-il tombé ?', undefined],
  ['en', 'he', 'The lawyer spoke for D.N.A. tests.', 'עו.ד דיבר בעד בדיקות ד.נ.א.', undefined],
  ['en', 'he', 'The site Booking.com was down.', 'האתר Booking.com נפל.', undefined],
  ['en', 'ar', 'The router works at 5GHz.', 'يعمل الموجّه بتردد 5GHz.', undefined],
  // Money that only a word tells.
  ['en', 'he', 'The toll is 30 Thai baht.', 'אגרת המעבר היא 30 שקל.', 'figure-currency'],
  ['en', 'he', 'The toll is 30 Thai baht.', 'אגרת המעבר היא 30 באט תאילנדי.', undefined],
  // An office or an institution in capitals, not a company; what Hebrew joins to a word is left away in English.
  ['en', 'ar', 'The Interior Ministry closed the road.', 'أغلقت Interior Ministry الطريق.', 'text-untranslated'],
  ['en', 'he', 'Police officials closed the road.', 'Police officials סגרו את הכביש.', 'text-untranslated'],
  ['he', 'en', 'המועצה תשפץ את הגשר.', 'The מועצה will repair the bridge.', 'text-untranslated'],
  ['en', 'he', 'The fund River Ventures bought the firm.', 'קרן River Ventures קנתה את החברה.', undefined],
  ['en', 'ar', 'Delivery Road, a startup, hired drivers.', 'وظّفت شركة Delivery Road الناشئة سائقين.', undefined],
  // Sentences that went, or half of one, where the whole is long enough.
  [
    'he',
    'en',
    'המוכר ננעל. הקונים חיכו בחוץ. המכירה התחדשה בערב.',
    'The shop was locked. The sale resumed in the evening.',
    'text-length'
  ],
  [
    'en',
    'ar',
    'The mill stopped in May. Its workers were sent home. The owners say it will open again after the harvest.',
    'توقفت الطاحونة في مايو، وأُعيد عمالها إلى منازلهم. ويقول المالكون إنها ستفتح من جديد بعد الحصاد.',
    undefined
  ],
  // A clause that is said again in other words; a name and a place may recur.
  ['en', 'ar', 'The judge left on Friday.', 'غادر القاضي يوم الجمعة، وكانت مغادرة القاضي يوم الجمعة.', 'text-length'],
  [
    'en',
    'he',
    'The ferry sails to Haifa, and the bus goes on from Haifa to the hills.',
    'המעבורת מפליגה לחיפה, והאוטובוס ממשיך מחיפה אל הגבעות.',
    undefined
  ],
  // Commas and numbers that are glued to words, and a prefix that stands away from its number.
  ['en', 'he', 'The choir sang, then left.', 'המקהלה שרה,ואז הלכה.', 'text-spacing'],
  ['en', 'ar', 'The boy is 12 years old.', 'يبلغ الصبي من العمر12 عاما.', 'text-spacing'],
  ['en', 'he', 'The law takes effect in 2031.', 'החוק ייכנס לתוקף ב 2031.', 'text-spacing'],
  ['en', 'he', 'The room in which 40 people slept was cold.', 'החדר שבו 40 איש ישנו היה קר.', undefined],
  ['en', 'ar', 'Bus 12 stops here.', 'يتوقف الباص 12 هنا.', undefined],
  // Addresses behind a prefix.
  ['en', 'he', 'Watch at live.example.com/cup tonight.', 'צפו הערב ב-live.example.com/cup.', undefined],
  ['en', 'he', 'Write to desk@example.com tonight.', 'כתבו הערב ל-desk@example.com.', undefined],
  ['en', 'he', 'Watch at live.example.com/cup tonight.', 'צפו הערב ב-live.example.com/גביע.', 'text-address'],
  // A verb that denies; a letter of thanks; how far a fire reaches.
  ['en', 'he', 'The mayor refused to resign.', 'ראש העיר התפטר.', 'text-negation'],
  ['en', 'ar', 'The mayor denied the story.', 'أكد رئيس البلدية القصة.', 'text-negation'],
  ['en', 'ar', 'The mayor refused to resign.', 'أبى رئيس البلدية أن يستقيل.', undefined],
  ['en', 'he', 'The mayor did not deny the story.', 'ראש העיר אישר את הסיפור.', undefined],
  [
    'he',
    'en',
    'השחקנית הודתה לקהל שבא למרות הסופה.',
    'The actress thanked the crowd that came despite the storm.',
    undefined
  ],
  ['he', 'en', 'החשוד הודה כי גנב את הפסל.', 'The suspect stole the statue.', 'attribution-missing'],
  ['en', 'ar', 'The fire spread over 40 hectares.', 'امتد الحريق على 40 هكتارا.', undefined],
  ['en', 'ar', 'The fire destroyed over 40 hectares.', 'دمر الحريق 40 هكتارا.', 'hedge-missing'],
  // Denials, also where a word beside them could deny.
  ['en', 'ar', 'The drug is not effective against the virus.', 'الدواء فعال ضد الفيروس.', 'text-negation'],
  ['en', 'ar', 'The drug is not effective against the virus.', 'الدواء غير فعال ضد الفيروس.', undefined],
  ['en', 'ar', 'The club won the cup last year.', 'لم يفز النادي بالكأس العام الماضي.', 'text-negation'],
  ['en', 'ar', 'It was the last bus to leave.', 'لم تغادر بعدها أي حافلة.', undefined]
]

const told = ([sourceLocale, targetLocale, source, target, rule]: Line, origin: 'machine' | 'person') =>
  checkPair({source, target, sourceLocale, targetLocale, origin}, {languages: [...ours, fr]}).filter(
    ({ruleId, severity}) => (rule === undefined || ruleId === rule) && severity !== 'info'
  )

for (const line of lines) {
  const [, , source, target, rule] = line
  if (rule) test(`a draft is refused: ${source} / ${target}`, () => expect(told(line, 'machine')).not.toEqual([]))
  else test(`a draft holds: ${source} / ${target}`, () => expect(told(line, 'machine')).toEqual([]))
}

test('a text of one word that a person left in a story is a name', () => {
  const pairs: Array<[string, string]> = [
    ['Rain notes', 'ملاحظات المطر'],
    ['Weather', 'Weather']
  ]
  const found = (more: object) =>
    checkPair(
      {source: 'Weather', target: 'Weather', sourceLocale: 'en', targetLocale: 'ar', document: {at: 1, pairs}, ...more},
      {languages: ours}
    ).map(({ruleId, severity}) => `${severity} ${ruleId}`)
  expect(found({})).toEqual([])
  expect(found({origin: 'machine'})).toEqual(['error text-untranslated'])
  const office = {source: 'Foreign Ministry', target: 'Foreign Ministry'}
  const two: Array<[string, string]> = [pairs[0]!, [office.source, office.target]]
  expect(found({...office, document: {at: 1, pairs: two}})).toEqual(['info text-untranslated'])
})
