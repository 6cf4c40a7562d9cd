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
