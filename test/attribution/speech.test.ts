import {expect, test} from 'vitest'
import {readQuotes, readSpeech, readWords} from '../../src/attribution/index.ts'
import {ar, en, he} from '../../src/languages/index.ts'

const packs = {en, ar, he}

/** What reports in a text, as it is printed; `?` before it where it only may. */
const cases: ReadonlyArray<readonly [locale: keyof typeof packs, text: string, expected: readonly string[]]> = [
  ['en', 'By his own account, he never left.', ['By his own account']],
  ['en', 'The tide is high, the pilot noted.', ['noted']],
  ['en', 'She noted every tide in a diary.', []],
  ['en', '“Come in,” the baker laughed.', ['laughed']],
  ['en', 'The baker laughed all morning.', []],
  ['en', 'Turnout was estimated at half.', []],
  ['en', 'It was reported that the tide was high.', ['reported']],
  ['en', 'The firm’s report ran to ninety pages.', []],
  ['en', 'They called for help.', ['called for']],
  ['ar', 'وأضافت ضاحكة: «تفضلوا».', ['وأضافت', 'ضاحكة']],
  ['ar', 'كانت الطفلة ضاحكة طوال النهار.', []],
  ['ar', 'وانتقد الخطة، لافتا إلى أنها مكلفة، ولافتة إلى غيرها.', ['وانتقد', 'لافتا', 'ولافتة إلى']],
  ['ar', 'رفعوا لافتة أمام المبنى.', []],
  ['ar', 'اشترى نصف كيلو فحسب.', []],
  ['ar', 'يبلغ طول الجسر كيلومترا.', []],
  ['ar', 'وقُدّرت الخسائر بمليون.', []],
  ['ar', 'وفي رأيه، الخطة ناقصة.', ['وفي رأيه']],
  ['he', 'כהגדרתה, זו "אמבטיה".', ['כהגדרתה']],
  ['he', '"היכנסו", צחקה האופה.', ['צחקה']],
  ['he', 'האופה צחקה כל הבוקר.', []],
  ['he', 'העיר ישנה והעונה קצרה.', []],
  ['he', 'הוא חשוב יותר מאשר אחיו.', []],
  ['he', 'הגשר נסגר, כך מסרה העירייה.', ['מסרה']],
  ['he', 'מהדוח עולה כי הגשר רעוע.', ['עולה כי']],
  ['he', 'לדעתה, התוכנית איטית.', ['לדעתה']],
  ['he', 'לפי התקציב, המחיר יעלה.', ['?לפי']]
]

for (const [locale, text, expected] of cases) {
  test(`speech ${locale}: ${text}`, () => {
    const language = packs[locale]
    const found = readSpeech(text, readWords(text, language), readQuotes(text, language), language)
      .filter(({sure, may}) => sure || may)
      .map(({start, end, sure}) => `${sure ? '' : '?'}${text.slice(start, end)}`)
    expect(found).toEqual(expected)
  })
}
