import {expect, test} from 'vitest'
import {readQuotes, readSpeech, readWords} from '../../src/attribution/index.ts'
import {ar, en, he} from '../packs.ts'

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
  ['en', 'Kopp has learned that the ferry was sold.', ['has learned']],
  ['en', 'She has learned to sail.', []],
  ['en', 'The pilot hinted that he would retire.', ['hinted']],
  ['en', 'A hint of spring was in the air.', []],
  ['en', 'Asante reckons a deal would lift its debt.', ['reckons']],
  ['en', 'The house is now said to be worth a million.', []],
  ['en', 'It is said that the well is deep.', []],
  ['en', 'The trial gave promising results.', []],
  ['ar', 'وعلمت «النورس» أن العبّارة بيعت.', ['وعلمت']],
  ['ar', 'ويرى القبطان، وهو أب لثلاثة، أن البحر هادئ.', ['ويرى']],
  ['ar', 'واختتمت بالقول إن البحر هادئ.', ['واختتمت بالقول']],
  ['ar', 'وختم الموظف الجوازات.', []],
  ['ar', 'ويُعتقد أن البئر عميقة.', []],
  ['ar', 'البئر عميقة على ما يبدو، وعلى أغلب الظن قديمة.', []],
  ['ar', 'البئر عميقة، على ما أفاد به الحارس.', ['على ما أفاد']],
  ['ar', 'ويذكر أن البئر حُفرت قبل قرن.', []],
  ['ar', 'فازت برايتون في فبراير.', []],
  ['ar', 'وبرأيها، البئر عميقة.', ['وبرأيها']],
  ['ar', 'وسط إجراءات أمنية مشددة قيل إنها مؤقتة، وحالات مؤكدة.', ['قيل']],
  ['ar', 'وقالت مشددة على أن البئر عميقة.', ['وقالت', 'مشددة على']],
  ['ar', 'ولم تذكر أن البئر جفّت.', []],
  ['he', 'ל"שחף" נודע כי המעבורת נמכרה.', ['נודע']],
  ['he', 'תשע תחנות במספר נסגרו בהודו.', []],
  ['he', 'יוסף כתב מאמר על מטען חורג.', []],
  ['he', 'הכדור נכנס לשער, והמזכירה מחאה כפיים.', []],
  ['he', 'לגישתה, הבאר עמוקה.', ['לגישתה']],
  ['he', 'לפי ההערכות, הבאר עמוקה.', ['?לפי']],
  ['he', 'לפי הערכות המשטרה, הבאר עמוקה.', ['לפי']],
  ['he', 'השופטת פסקה כי הבאר ציבורית.', ['פסקה']],
  ['he', 'הפסקה האחרונה נמחקה.', []],
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
