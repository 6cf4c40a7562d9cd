import {describe, expect, test} from 'vitest'
import {checkPair} from '../../src/index.ts'
import {ours} from '../packs.ts'

type Story = ReadonlyArray<readonly [source: string, target: string]>

/** What one rule says of each segment of a story: the words that it points at in the target. */
function told(rule: string, sourceLocale: string, targetLocale: string, pairs: Story): string[][] {
  return pairs.map(([source, target], at) =>
    checkPair({source, target, sourceLocale, targetLocale, document: {at, pairs}}, {languages: ours})
      .filter(({ruleId}) => ruleId === rule)
      .map(({actual}) => String(actual))
  )
}

const arabic: Story = [
  ['Sabine Kowalczyk runs the harbour.', 'تدير سابين كوالتشيك الميناء.'],
  ['Kowalczyk said the crane was old.', 'وقالت كوالتشيك إن الرافعة قديمة.'],
  ['The harbour pilot Demir disagreed, Kowalczyk added.', 'وأضافت كوالتشيك أن مرشد الميناء دمير لا يوافقها.'],
  ['"It still works," Demir told the council.', 'وقال دمير للمجلس: "ما زالت تعمل".'],
  ['She will speak again on Monday.', 'وستتحدث مرة أخرى يوم الاثنين.']
]

const hebrew: Story = [
  ['Khalid Elmasri teaches physics.', "ח'אלד אל-מסרי מלמד פיזיקה."],
  ['Elmasri said the laboratory was closed.', 'אל-מסרי אמר שהמעבדה סגורה.'],
  ['The dean, Noa Brenner, told Elmasri to wait.', 'הדיקנית נועה ברנר אמרה לאל-מסרי לחכות.'],
  ['Brenner said the repairs would take a month.', 'ברנר אמרה שהתיקונים יימשכו חודש.'],
  ['He has heard this before, he said.', 'הוא כבר שמע את זה, אמר.']
]

const changed = (story: Story, at: number, target: string): Story =>
  story.map((pair, place) => (place === at ? [pair[0], target] : pair))

describe('one name, one spelling', () => {
  const cases: Array<[name: string, from: string, to: string, story: Story, expected: string[][]]> = [
    ['in a clean story', 'en', 'ar', arabic, [[], [], [], [], []]],
    ['in another clean story', 'en', 'he', hebrew, [[], [], [], [], []]],
    [
      'not where a letter is another',
      'en',
      'ar',
      changed(arabic, 1, 'وقالت كوالتشيم إن الرافعة قديمة.'),
      [[], ['كوالتشيم'], [], [], []]
    ],
    [
      'not where the source says "she"',
      'en',
      'ar',
      changed(arabic, 4, 'وستتحدث كوالتشيف مرة أخرى يوم الاثنين.'),
      [[], [], [], [], ['كوالتشيف']]
    ],
    [
      'but a word with the article is no name that has none',
      'en',
      'he',
      [
        ['Tal Maimon runs the ward.', 'טל מימון מנהל את המחלקה.'],
        ['Maimon said it was full.', 'מימון אמר שהיא מלאה.'],
        ['The emergency room was quiet.', 'חדר המיון היה שקט.']
      ],
      [[], [], []]
    ],
    [
      'also between two languages without capitals',
      'ar',
      'he',
      [
        ['وقال دوفال إن المراكز فُتحت.', 'דובאל אמר שהתחנות נפתחו.'],
        ['وأضاف دوفال أن فرقه لم تدخل تسعة منها.', 'דומאל הוסיף שצוותיו לא נכנסו לתשע מהן.']
      ],
      [['דובאל'], ['דומאל']]
    ],
    [
      'not behind a foreign article',
      'en',
      'he',
      changed(hebrew, 1, 'אל-מסדי אמר שהמעבדה סגורה.'),
      [[], ['מסדי'], [], [], []]
    ]
  ]
  for (const [name, from, to, story, expected] of cases) {
    test(name, () => {
      expect(told('name-inconsistent', from, to, story)).toEqual(expected)
    })
  }
})

describe('who speaks', () => {
  const cases: Array<[name: string, from: string, to: string, story: Story, expected: string[][]]> = [
    ['is the same in a clean story', 'en', 'ar', arabic, [[], [], [], [], []]],
    ['is the same in another', 'en', 'he', hebrew, [[], [], [], [], []]],
    [
      'is another who speaks elsewhere',
      'en',
      'ar',
      changed(arabic, 3, 'وقالت كوالتشيك للمجلس: "ما زالت تعمل".'),
      [[], [], [], ['كوالتشيك'], []]
    ],
    [
      'is another, far from the verb',
      'en',
      'he',
      changed(hebrew, 3, 'אל-מסרי, שמלמד פיזיקה כבר שנים רבות במכללה, אמר שהתיקונים יימשכו חודש.'),
      [[], [], [], ['מסרי'], []]
    ],
    [
      'may be named where the source has a pronoun',
      'en',
      'he',
      changed(hebrew, 4, 'אל-מסרי כבר שמע את זה, אמר.'),
      [[], [], [], [], []]
    ]
  ]
  for (const [name, from, to, story, expected] of cases) {
    test(name, () => {
      expect(told('attribution-speaker', from, to, story)).toEqual(expected)
    })
  }
})
