import {expect, test} from 'vitest'
import {readOutlets, readWords} from '../../src/attribution/index.ts'
import {ar, en, he} from '../packs.ts'

const packs = {en, ar, he}

const cases: ReadonlyArray<readonly [locale: keyof typeof packs, text: string, expected: readonly string[]]> = [
  // By name alone.
  ['en', 'Reuters and Anadolu both carried the story.', ['Reuters', 'Anadolu']],
  ['en', 'He spoke to dpa on Tuesday.', ['dpa']],
  ['en', 'The ministry told the Wafa agency it would pay.', ['WAFA']],
  ['en', 'Wafa Haddad baked the bread.', []],
  ['en', 'Park told beIN Sports he was fit.', ['beIN Sports']],
  ['ar', 'ونقلت قناة الميادين ووكالة تسنيم الخبر.', ['Al Mayadeen', 'Tasnim']],
  ['ar', 'وقال لموقع "واينت" إنه بريء.', ['Ynet']],
  ['he', 'כך דווח בתקשורת, לרבות בכלכליסט ובדה-מרקר.', ['Calcalist', 'TheMarker']],
  // A letter in an acronym is no plain word.
  ['he', 'סוכנות ופ"א דיווחה על הירי.', ['WAFA']],
  // Common words want a kind, marks or somebody who speaks to them.
  ['en', 'The study appeared in the journal Nature.', ['Nature']],
  ['en', 'Nature is kind to the valley.', []],
  ['en', 'The Nikkei newspaper reported a loss.', ['Nikkei']],
  ['en', 'The Nikkei fell two percent.', []],
  ['en', 'He said so, the Guardian reported.', ['Guardian']],
  ['en', 'The Guardian Council rejected the bill.', []],
  ['en', "Variety's critic left early.", ['Variety']],
  ['en', 'A variety of critics left early.', []],
  ['ar', 'وقالت لصحيفة «الحياة» إنها باقية.', ['Al-Hayat']],
  ['ar', 'وقالت لـ«الحياة» إنها باقية.', ['Al-Hayat']],
  ['ar', 'الحياة في القدس اليوم أغلى من ذي قبل.', []],
  ['ar', 'وصف ذلك بأنه «اليوم» الأصعب.', []],
  ['ar', 'وصل إلى موقع الحدث.', []],
  ['ar', 'وصرّح الناطق باسم البلدية للجزيرة بأن الجسر مغلق.', ['Al Jazeera']],
  ['ar', 'زاروا الجزيرة بعد الظهر.', []],
  // RT, and no part of a longer abbreviation.
  ['ar', 'وقالت لقناة آر تي إنها باقية.', ['RT']],
  ['ar', 'وقالت لقناة «آر تي كيو» إنها باقية.', []],
  ['ar', 'اللغة العربية جميلة.', []],
  ['ar', 'ونُشرت في مجلة «نيتشر».', ['Nature']],
  ['ar', 'تعادل هارتس مع سلتيك.', []],
  ['he', 'היא אמרה ל"הארץ" שתישאר.', ['Haaretz']],
  ['he', 'הוא אמר להארץ שיישאר.', ['Haaretz']],
  ['he', 'הוא אמר שהארץ יפה.', []],
  ['he', 'הוא חזר אל הארץ אחרי שנה.', []],
  ['he', 'הם אמרו שיגיעו לכאן מחר.', []],
  ['he', 'הוא אמר לתאגיד "כאן" שיתפטר.', ['Kan']],
  ['he', "המאמר פורסם בכתב העת 'סאיינס'.", ['Science']],
  ['he', 'העיתון הקטרי א-ראיה פרסם את הידיעה.', ['Al-Raya']],
  ['he', 'סוכנות הידיעות של העיר נסגרה.', []],
  // Words that name companies and groups as well.
  ['ar', 'ووصف مؤسس «الشرقية» التقارير بأنها شائعات.', []],
  ['ar', 'وأفادت قناة «الشرقية» بأن الجسر أُغلق.', ['Al Sharqiya']],
  ['ar', 'وذكرت صحيفة «ديلو» وقناة «رؤيا» الخبر.', ['Delo', 'Roya']],
  ['ar', 'أحصى التلفزيون الكرواتي «إتش آر تي» الأخطاء.', ['HRT']],
  ['en', 'She told The Hindu so, the website STAT reported.', ['The Hindu', 'STAT']],
  ['en', 'The Hindu festival ended.', []],
  ['en', 'The stat was wrong.', []],
  ['en', 'The TSA said the line was long.', []],
  ['en', 'In Lebanon 24 schools reopened.', []],
  ['en', 'Saba, the Yemeni news agency, carried it.', ['Saba']],
  ['he', 'היא אמרה לכאן ב׳ שהתור ארוך.', ['Reshet Bet']],
  ['he', 'הוא אמר דבר אחד, ובשבע נסע מכאן.', []],
  ['he', 'היומון "דלו" וסוכנות ברנאמה דיווחו על כך.', ['Delo', 'Bernama']],
  ['he', 'המותג Dr. PawPaw נמכר.', []],
  // A number tells channels apart.
  ['en', 'Channel 12 and Channel 13 aired the tape.', ['Channel 12', 'Channel 13']],
  ['en', 'They met in channel 12 of the strait.', []],
  ['ar', 'وأفادت القناة ١٢ بأن الملف أُغلق.', ['Channel 12']],
  ['he', 'בחדשות 12 ובערוץ 14 דווח על העסקה.', ['Channel 12', 'Channel 14']],
  ['he', 'הוא התראיין לאיי-24.', ['i24NEWS']],
  // What is described and then named is one outlet.
  ['en', 'The Palestinian news agency Maan reported it.', ['Maan']],
  ['ar', 'وقال لوكالة الأنباء الفلسطينية «معا» إن الطريق مفتوح.', ['Maan']],
  ['he', 'הוא אמר לסוכנות הידיעות הפלסטינית מען שהדרך פתוחה.', ['Maan']],
  ['ar', 'بثّته رويترز وفرانس برس.', ['Reuters', 'AFP']]
]

for (const [locale, text, expected] of cases) {
  test(`outlets ${locale}: ${text}`, () => {
    const language = packs[locale]
    expect(readOutlets(text, readWords(text, language), language).map(({id}) => id)).toEqual(expected)
  })
}

test('every outlet has a name in each language', () => {
  for (const language of Object.values(packs)) {
    expect(Object.keys(language.outlets.names)).toEqual(Object.keys(en.outlets.names))
    for (const [id, forms] of Object.entries(language.outlets.names)) expect(forms.length, id).toBeGreaterThan(0)
  }
})
