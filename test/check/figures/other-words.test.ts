import {expect, test} from 'vitest'
import {checkPair} from '../../../src/index.ts'
import {ar, en, he} from '../../packs.ts'

/** Words of months, halves and midnight that are other words where they stand, and beside them real ones. */
const cases: Array<[source: string, locale: 'ar' | 'he', target: string, rules: string[]]> = [
  // A name of a month behind a given name.
  ['Elaine May directed the film.', 'he', 'איליין מאי ביימה את הסרט.', []],
  ['Elaine May directed the film.', 'ar', 'أخرجت إيلين ماي الفيلم.', []],
  ['The award went to Brian May.', 'he', 'הפרס הוענק לבריאן מאי.', []],
  ['Theresa May resigned.', 'he', 'תרזה מאי התפטרה.', []],
  ['Theresa May resigned.', 'ar', 'استقالت تيريزا ماي.', []],
  ['Yoni Ben Artzi won the match.', 'he', 'יוני בן ארצי ניצח במשחק.', []],
  ['Brian May returned in May.', 'he', 'בריאן מאי חזר במאי.', []],
  ['Brian May returned in May.', 'he', 'בריאן מאי חזר ביוני.', ['figure-date']],
  ['James May presented the show in June.', 'he', "ג'יימס מאי הגיש את התוכנית ביולי.", ['figure-date']],
  ['James May presented the show in June.', 'ar', 'قدم جيمس ماي البرنامج في يوليو/تموز.', ['figure-date']],
  ['Brian May returned.', 'he', 'בריאן מאי חזר מאז יוני.', ['figure-date']],
  ['The June figures show a rise.', 'he', 'נתוני מאי מצביעים על עלייה.', ['figure-date']],
  // Pressures, and half of a thing.
  ['Wage pressures increased.', 'he', 'לחצי השכר גברו.', []],
  ['Price pressures eased.', 'he', 'לחצי מחירים נחלשו.', []],
  ['The shares fell to half the price.', 'he', 'המניות ירדו לחצי המחיר.', []],
  ['The shares fell to a third of the price.', 'he', 'המניות ירדו לחצי המחיר.', ['figure-missing']],
  ['The staff was cut to a third of the workers.', 'he', 'כוח האדם צומצם לחצי מהעובדים.', ['figure-changed']],
  ['The staff was cut.', 'he', 'כוח האדם צומצם לחצי מהעובדים.', ['figure-added']],
  ['The price fell to half a million shekels.', 'he', 'המחיר ירד לחצי מיליון שקל.', []],
  ['The price fell to a million shekels.', 'he', 'המחיר ירד לחצי מיליון שקל.', ['figure-changed']],
  // To cross, and midnight.
  ['He wants to cross party lines at noon.', 'he', 'הוא רוצה לחצות קווים מפלגתיים בצהרי היום.', []],
  ['Fighting went on until midnight.', 'he', 'הקרבות נמשכו עד לחצות.', []]
]

for (const [source, locale, target, rules] of cases) {
  test(`${rules.join(', ') || 'nothing'} is found in ${target} for ${source}`, () => {
    const pair = {source, target, sourceLocale: 'en', targetLocale: locale}
    expect(checkPair(pair, {languages: [en, ar, he]}).map(({ruleId}) => ruleId)).toEqual(rules)
  })
}
