import {describe, expect, test} from 'vitest'
import {checkPair} from '../../src/index.ts'
import {ours} from '../packs.ts'

/** Rules of the family that speak of the pair, in order. */
const told = (sourceLocale: string, source: string, targetLocale: string, target: string): string[] =>
  checkPair({source, target, sourceLocale, targetLocale}, {languages: ours})
    .filter(({ruleId}) => /^quote-(?:missing|fewer|unbalanced)$/.test(ruleId))
    .map(({ruleId}) => ruleId)

type Row = [name: string, from: string, source: string, to: string, target: string, expected: string[]]

const names: Row[] = [
  [
    'an agency in marks is no quotation',
    'en',
    'The ministry told Reuters that the port was open.',
    'ar',
    'وقالت الوزارة لوكالة «رويترز» إن الميناء مفتوح.',
    []
  ],
  [
    'nor does it stand for one that lost its marks',
    'en',
    'The ministry told Reuters that the port was "open to all".',
    'ar',
    'وقالت الوزارة لوكالة «رويترز» إن الميناء مفتوح للجميع.',
    ['quote-missing']
  ],
  [
    'a company in marks may stand without them in English',
    'ar',
    'أعلنت شركة «برافونيكس» أنها ستغلق المصنع.',
    'en',
    'The company Bravonix said it would close the plant.',
    []
  ],
  [
    'a paper joined to its preposition',
    'he',
    'השרה אמרה ל"הארץ" כי הנמל "פתוח לכולם".',
    'en',
    'The minister told Haaretz that the port was “open to all”.',
    []
  ],
  [
    'the quotation beside that paper lost its marks',
    'he',
    'השרה אמרה ל"הארץ" כי הנמל "פתוח לכולם".',
    'en',
    'The minister told Haaretz that the port was open to all.',
    ['quote-missing']
  ],
  [
    'a quotation of one word is no name',
    'ar',
    'وصف الوزير القرار بأنه «كارثة».',
    'en',
    'The minister called the decision a disaster.',
    ['quote-missing']
  ],
  [
    'English desks mark titles on purpose',
    'en',
    'She wrote the memoir "Marseille Station" in two years.',
    'he',
    'היא כתבה את ספר הזיכרונות תחנת מרסיי בתוך שנתיים.',
    ['quote-missing']
  ]
]

const spans: Row[] = [
  [
    'two spans around the speaker become one',
    'en',
    '"We waited for hours," the driver said. "Nobody came to tell us why."',
    'ar',
    'وقال السائق: «انتظرنا ساعات، ولم يأت أحد ليخبرنا بالسبب».',
    []
  ],
  [
    'a sentence lost its marks behind the speaker',
    'en',
    '"We waited for hours at the gate," the driver said. "Nobody came."',
    'he',
    '"חיכינו שעות ליד השער", אמר הנהג. איש לא בא.',
    ['quote-fewer']
  ],
  [
    'words behind a colon lost their marks',
    'en',
    '"Nobody came," the driver said. "We waited for hours at the gate, and then we went home."',
    'ar',
    'وقال السائق: لم يأت أحد. وأضاف: «انتظرنا ساعات عند البوابة ثم عدنا إلى بيوتنا».',
    ['quote-fewer']
  ],
  [
    'a word that the sentence runs into is a span of its own',
    'en',
    '"The bridge will hold for another winter, I promise you that," the engineer said, calling the report "a fairy tale".',
    'he',
    '"הגשר יחזיק עוד חורף אחד, אני מבטיחה לכם", אמרה המהנדסת וכינתה את הדוח אגדה.',
    ['quote-fewer']
  ],
  [
    'one span was divided and half of it lost its marks',
    'ar',
    'وقالت الطبيبة: «نفد الدواء عند الظهر، وفي المساء صرنا نرسل المرضى إلى بيوتهم».',
    'he',
    '"התרופות אזלו בצהריים", אמרה הרופאה. בערב כבר שלחנו את החולים לבתיהם.',
    ['quote-fewer']
  ],
  [
    'one span was divided by right',
    'ar',
    'وقالت الطبيبة: «نفد الدواء عند الظهر، وفي المساء صرنا نرسل المرضى إلى بيوتهم».',
    'he',
    '"התרופות אזלו בצהריים", אמרה הרופאה. "בערב כבר שלחנו את החולים לבתיהם".',
    []
  ]
]

for (const [title, rows] of [
  ['marks that set off a name', names],
  ['spans', spans]
] as const) {
  describe(title, () => {
    for (const [name, from, source, to, target, expected] of rows) {
      test(name, () => {
        expect(told(from, source, to, target)).toEqual(expected)
      })
    }
  })
}

const story = (pairs: Array<[source: string, target: string]>): string[] =>
  pairs.flatMap(([source, target], at) =>
    checkPair(
      {source, target, sourceLocale: 'en', targetLocale: 'he', document: {at, pairs}},
      {languages: ours}
    ).flatMap(({ruleId}) => (ruleId === 'quote-fewer' ? [`${at} ${ruleId}`] : []))
  )

describe('a quotation over several paragraphs counts once', () => {
  test('each paragraph opens it again on one side', () => {
    expect(
      story([
        ['He said: “We waited “for days” at the gate.', 'הוא אמר: "חיכינו ימים ליד השער.'],
        ['“Nobody came to tell us why.', '"איש לא בא לומר לנו למה.'],
        ['“Then we went home.”', '"ואז הלכנו הביתה".']
      ])
    ).toEqual(['0 quote-fewer'])
  })

  test('all of it is there', () => {
    expect(
      story([
        ['He said: “We waited for days at the gate.', 'הוא אמר: "חיכינו ימים ליד השער.'],
        ['“Nobody came to tell us why.”', 'איש לא בא לומר לנו למה".']
      ])
    ).toEqual([])
  })
})
