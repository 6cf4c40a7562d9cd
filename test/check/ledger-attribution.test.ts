import {expect, test} from 'vitest'
import {attributionLedger} from '../../src/check/index.ts'
import {attributionSheet, ledgerPage} from '../../src/outputs/index.ts'
import {ar, en, he} from '../packs.ts'

const ledger = (source: string, targets: Record<string, string | undefined>) =>
  attributionLedger(
    {locale: 'en', texts: new Map([['p-1', source]])},
    Object.entries(targets).map(([locale, text]) => {
      return {locale, texts: new Map(text === undefined ? [] : [['p-1', text]])}
    }),
    [en, ar, he]
  )
const told = (source: string, targets: Record<string, string | undefined>) =>
  ledger(source, targets).rows.map(({kind, text, cells}) =>
    [`${kind} ${text}`, ...cells.map(({locale, verdict}) => `${locale} ${verdict}`)].join(', ')
  )

const cases: Array<[name: string, source: string, targets: Record<string, string | undefined>, rows: string[]]> = [
  [
    'has a row for each claim, quotation and hedged figure',
    'At least 74 people were hurt, according to health officials. “We are tired,” the mayor said.',
    {
      ar: 'أصيب ما لا يقل عن 74 شخصًا، وفقًا لمسؤولي الصحة. وقال رئيس البلدية: «نحن متعبون».',
      he: 'לפחות 74 בני אדם נפגעו, לפי גורמי בריאות. ראש העיר אמר: ”אנחנו עייפים”.'
    },
    [
      'hedge At least 74, ar agrees, he agrees',
      'claim according to, ar agrees, he agrees',
      'quotation “We are tired,”, ar agrees, he agrees',
      'claim said, ar agrees, he agrees'
    ]
  ],
  [
    'tells a lost source and a lost hedge',
    'At least 74 people were hurt, according to health officials.',
    {ar: 'أصيب 74 شخصًا.', he: undefined},
    ['hedge At least 74, ar hedge, he open', 'claim according to, ar gone, he open']
  ],
  [
    'tells lost marks',
    '“We are tired,” the mayor said.',
    {ar: 'قال رئيس البلدية إنهم متعبون.'},
    ['quotation “We are tired,”, ar gone', 'claim said, ar agrees']
  ],
  [
    'has no row for a noun, and one for the verb beside it',
    'The mayor said the deal comes with guarantees that both sides stay.',
    {he: 'ראש העיר אמר שההסכם בא עם ערבויות לכך ששני הצדדים יישארו.'},
    ['claim said, he agrees']
  ],
  ['has no row for a question', 'Who says that the road is closed?', {he: 'מי אומר שהכביש סגור?'}, []],
  [
    'has a row for an answer',
    'The mayor said that the road is closed.',
    {he: 'ראש העיר אמר שהכביש סגור.'},
    ['claim said, he agrees']
  ],
  [
    'has a row for the words by which a source stays unnamed',
    'The official spoke on condition of anonymity.',
    {ar: 'تحدث المسؤول شريطة عدم الكشف عن هويته.', he: 'הגורם דיבר.'},
    ['anonymity condition of anonymity, ar agrees, he gone']
  ],
  ['has no row for a text that claims nothing', 'The ferry sails.', {ar: 'العبّارة تبحر.'}, []]
]

test.each(cases)('a ledger of attribution %s', (_, source, targets, rows) =>
  expect(told(source, targets)).toEqual(rows)
)

test('a claim names its speaker on both sides', () => {
  const {rows} = ledger('The road is closed, according to local officials.', {ar: 'الطريق مغلق، وفقًا لمسؤولين محليين.'})
  expect(rows).toMatchObject([{speaker: 'local officials', cells: [{locale: 'ar', verdict: 'agrees'}]}])
})

test('its sheet stands on the page', () => {
  const sheet = attributionSheet(ledger('“We are tired,” she said.', {ar: 'قالت: «نحن متعبون».'}))
  const page = ledgerPage({slug: 'port', headline: 'The port', sheets: [sheet], languages: [en, ar, he]})
  expect(page).toContain('<h2>Attribution</h2>')
  expect(page).toContain('«نحن متعبون»')
})

const speakers: Array<[name: string, locale: string, text: string, speaker: string | undefined]> = [
  ['without an auxiliary', 'en', 'Other officials have said that the road is closed.', 'Other officials'],
  ['without the word that opens the clause', 'en', 'But the mayor also said the road is closed.', 'the mayor'],
  ['of one word', 'en', 'The road is closed, officials say.', 'officials'],
  ['and not what was said', 'en', 'The diplomat said the meeting would narrow gaps that remain.', 'The diplomat'],
  ['but not that of another verb', 'en', 'Dana Levy left and said that the road is closed.', undefined],
  ['before a pronoun that repeats it', 'he', 'הדיפלומט אמר גם הוא כי הכביש סגור.', 'הדיפלומט'],
  ['between the verb and its clause', 'ar', 'قال مسؤول مصري رفيع إن الطريق مغلق.', 'مسؤول مصري رفيع'],
  ['and no preposition', 'ar', 'حذر من أن الطريق مغلق.', undefined]
]

test.each(speakers)('a claim names its speaker %s', (_, locale, text, speaker) => {
  const {rows} = attributionLedger({locale, texts: new Map([['p', text]])}, [], [en, ar, he])
  expect(rows.filter(({kind}) => kind === 'claim').map((row) => row.speaker)).toEqual([speaker])
})
