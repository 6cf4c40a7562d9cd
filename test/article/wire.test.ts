import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import fc from 'fast-check'
import type {Paragraph} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {importWire} from '../../src/index.ts'
import {ours} from '../packs.ts'

const processor = unified().use(remarkParse).use(remarkGfm)
interface Front {
  readonly [name: string]: unknown
  readonly dateline?: object
  readonly credit?: ReadonlyArray<{readonly agency: string; readonly role: string}>
}
const split = (markdown: string) => {
  const [, front, body] = /^---\n([\s\S]*?)---\n([\s\S]*)$/.exec(markdown)!
  return {front: parse(front!) as Front, body: body!}
}
const blocks = (body: string) =>
  processor.parse(body).children.map((node) => `${node.type === 'heading' ? '## ' : ''}${textOf(node)}`)
const read = (text: string, options = {}) => {
  const {markdown, findings} = importWire(text, {languages: ours, ...options})
  const {front, body} = split(markdown)
  return {front, body, blocks: blocks(body), rules: findings.map(({ruleId}) => ruleId.replace('article-wire-', ''))}
}
const MORE = 'The harbour office will publish the full list of sailings at the end of the week, it said in a note.'

const datelines: Array<[copy: string, dateline: object | undefined, agencies: string[], first: string]> = [
  ['واشنطن- رويترز: تأخرت العبّارة.', {place: 'واشنطن', country: 'US'}, ['Reuters'], 'تأخرت العبّارة.'],
  ['غزة / الأناضول\n\nتأخرت العبّارة.', {place: 'غزة', country: 'PS'}, ['AA'], 'تأخرت العبّارة.'],
  ['بيروت - أ ف ب\n\nتأخرت العبّارة.', {place: 'بيروت', country: 'LB'}, ['AFP'], 'تأخرت العبّارة.'],
  ['CAIRO—The ferry was late.', {place: 'Cairo', country: 'EG'}, [], 'The ferry was late.'],
  ['CAIRO — The ferry was late.', {place: 'Cairo', country: 'EG'}, [], 'The ferry was late.'],
  ['CAIRO (AP) — The ferry was late.', {place: 'Cairo', country: 'EG'}, ['AP'], 'The ferry was late.'],
  ['BEIRUT (AP) _ The ferry was late.', {place: 'Beirut', country: 'LB'}, ['AP'], 'The ferry was late.'],
  ['TYRE, Lebanon (AP) — The ferry was late.', {place: 'Tyre', country: 'LB'}, ['AP'], 'The ferry was late.'],
  ['RAFAH, Gaza Strip — The road is open.', {place: 'Rafah, Gaza Strip', country: 'PS'}, [], 'The road is open.'],
  [
    'AMMAN, March 3, 2024 (Reuters) - The ferry was late.',
    {place: 'Amman', country: 'JO', date: '2024-03-03'},
    ['Reuters'],
    'The ferry was late.'
  ],
  [
    'JERUSALEM/CAIRO, 3 March 2024 (Reuters) - The ferry was late.',
    {place: 'Jerusalem/Cairo', date: '2024-03-03'},
    ['Reuters'],
    'The ferry was late.'
  ],
  ['Berlin (dpa) - The ferry was late.', {place: 'Berlin', country: 'DE'}, ['dpa'], 'The ferry was late.'],
  ['ROME (AP, ANSA) – The ferry was late.', {place: 'Rome', country: 'IT'}, ['AP', 'ANSA'], 'The ferry was late.'],
  ['TULSA — The ferry was late.', {place: 'Tulsa'}, [], 'The ferry was late.'],
  ['Port-en-Bessin (AFP) - The ferry was late.', {place: 'Port-en-Bessin'}, ['AFP'], 'The ferry was late.'],
  ['بلدة عرسال (أ ف ب) - تأخرت الحافلة.', {place: 'بلدة عرسال'}, ['AFP'], 'تأخرت الحافلة.'],
  ['(Reuters) - The ferry was late.', undefined, ['Reuters'], 'The ferry was late.'],
  ['القاهرة (أ ب) - تأخرت العبّارة عن موعدها.', {place: 'القاهرة', country: 'EG'}, ['AP'], 'تأخرت العبّارة عن موعدها.'],
  ['القاهرة – تأخرت العبّارة عن موعدها.', {place: 'القاهرة', country: 'EG'}, [], 'تأخرت العبّارة عن موعدها.'],
  ['بيروت - (أ ف ب) - تأخرت العبّارة عن موعدها.', {place: 'بيروت', country: 'LB'}, ['AFP'], 'تأخرت العبّارة عن موعدها.'],
  [
    'القاهرة 3 آذار 2024 (رويترز) - تأخرت العبّارة.',
    {place: 'القاهرة', country: 'EG', date: '2024-03-03'},
    ['Reuters'],
    'تأخرت العبّارة.'
  ],
  [
    'عمّان 3 مارس/آذار 2024 (د ب أ) - تأخرت العبّارة.',
    {place: 'عمّان', country: 'JO', date: '2024-03-03'},
    ['dpa'],
    'تأخرت العبّارة.'
  ],
  [
    'الدوحة في 3 مارس 2024 /قنا/ تأخرت العبّارة.',
    {place: 'الدوحة', country: 'QA', date: '2024-03-03'},
    ['QNA'],
    'تأخرت العبّارة.'
  ],
  ['الكويت - 3 - 3 (كونا) -- تأخرت العبّارة.', {place: 'الكويت', country: 'KW'}, ['KUNA'], 'تأخرت العبّارة.'],
  ['رام الله - وفا - تأخرت العبّارة.', {place: 'رام الله', country: 'PS'}, ['WAFA'], 'تأخرت العبّارة.'],
  ['קהיר (AP) – המעבורת איחרה.', {place: 'קהיר', country: 'EG'}, ['AP'], 'המעבורת איחרה.'],
  ['קהיר – המעבורת איחרה.', {place: 'קהיר', country: 'EG'}, [], 'המעבורת איחרה.'],
  [
    'ירושלים, 3 במרץ 2024 (רויטרס) - המעבורת איחרה.',
    {place: 'ירושלים', date: '2024-03-03'},
    ['Reuters'],
    'המעבורת איחרה.'
  ],
  ['לונדון (סוכנויות) – המעבורת איחרה.', {place: 'לונדון', country: 'GB'}, ['agencies'], 'המעבורת איחרה.']
]
describe('a dateline', () => {
  for (const [copy, dateline, agencies, first] of datelines) {
    test(copy, () => {
      const {front, blocks} = read(copy, {headline: 'x'})
      expect(front.dateline).toEqual(dateline)
      expect((front.credit ?? []).map((credit) => credit.agency)).toEqual(agencies)
      expect(blocks).toEqual([first])
    })
  }
  for (const copy of [
    'NATO — the alliance of 32 states — meets in June.',
    'Cairo — which has hosted such talks before — was chosen again.',
    'WARNING — this page is a draft.',
    'The port – closed for a week – will open.',
    'القاهرة - التي تستضيف اللقاء - مدينة كبيرة.',
    'غزة: عبّارة تتأخر عن موعدها.',
    'حماس - وهي طرف في المحادثات - لم تعلق.',
    'ראש העיר – שנכח במקום – בירך את הבאים.'
  ]) {
    test(`is not taken from: ${copy}`, () => {
      const {front, blocks} = read(copy, {headline: 'x'})
      expect(front.dateline).toBeUndefined()
      expect(blocks).toEqual([copy])
    })
  }
})

const credits: Array<[copy: string, agencies: string[], left: string]> = [
  ['The ferry was late. / AP', ['AP'], 'The ferry was late.'],
  ['The ferry was late. — Reuters', ['Reuters'], 'The ferry was late.'],
  ['The ferry was late. (AFP)', ['AFP'], 'The ferry was late.'],
  ['The ferry was late (dpa).', ['dpa'], 'The ferry was late'],
  ['The ferry was late. AP', ['AP'], 'The ferry was late.'],
  ['The ferry was late. (AP and Reuters)', ['AP', 'Reuters'], 'The ferry was late.'],
  ['“The ferry was late.” -- Xinhua', ['Xinhua'], '“The ferry was late.”'],
  ['The ferry was late.\n\nSource: Anadolu Agency', ['AA'], 'The ferry was late.'],
  ['The ferry was late.\n\n— The Associated Press', ['AP'], 'The ferry was late.'],
  ['تأخرت العبّارة. (رويترز)', ['Reuters'], 'تأخرت العبّارة.'],
  ['تأخرت العبّارة (أ.ف.ب)', ['AFP'], 'تأخرت العبّارة'],
  ['تأخرت العبّارة. / أ ش أ', ['MENA'], 'تأخرت العبّارة.'],
  ['تأخرت العبّارة.\n\nالمصدر: رويترز + الأناضول', ['Reuters', 'AA'], 'تأخرت العبّارة.'],
  ['تأخرت العبّارة. (رويترز وأ ف ب)', ['Reuters', 'AFP'], 'تأخرت العبّارة.'],
  ['تأخرت العبّارة. (واس)', ['SPA'], 'تأخرت العبّارة.'],
  ['تأخرت العبّارة. (وكالات)', ['agencies'], 'تأخرت العبّارة.'],
  ['المعبورة איחרה. (רויטרס)', ['Reuters'], 'المعبورة איחרה.'],
  ['המעבורת איחרה. (אי־פי)', ['AP'], 'המעבורת איחרה.'],
  ['המעבורת איחרה. / AP', ['AP'], 'המעבורת איחרה.'],
  ['המעבורת איחרה. (רויטרס ו־AP)', ['Reuters', 'AP'], 'המעבורת איחרה.'],
  ['המעבורת איחרה. (סוכנות הידיעות אנאדולו)', ['AA'], 'המעבורת איחרה.'],
  ['המעבורת איחרה. (סוכנויות הידיעות)', ['agencies'], 'המעבורת איחרה.']
]
describe('a closing credit', () => {
  for (const [copy, agencies, left] of credits) {
    test(copy.replace('\n\n', ' ¶ '), () => {
      const {front, blocks} = read(copy, {headline: 'x'})
      expect((front.credit ?? []).map((credit) => credit.agency)).toEqual(agencies)
      expect(front.credit?.[0]?.role).toBe('wire')
      expect(blocks).toEqual([left])
    })
  }
  for (const copy of [
    'He sold the pictures to two agencies — AP and Reuters.',
    'She worked for the Associated Press (AP).',
    'The bill was drafted by the ministry (again).',
    'عمل الكاتب في وكالة رويترز.'
  ]) {
    test(`is not taken from: ${copy}`, () => {
      const {front, blocks, rules} = read(copy, {headline: 'x'})
      expect(front.credit).toBeUndefined()
      expect(blocks).toEqual([copy])
      expect(rules).toContain('credit')
    })
  }
})

const tags: Array<[copy: string, date: string | undefined]> = [
  ['Wednesday, February 14, 2024\n\nThe ferry was late.', '2024-02-14'],
  ['2024/02/14\n\nThe ferry was late.', '2024-02-14'],
  ['الأربعاء 14 فبراير 2024\n\nتأخرت العبّارة.', '2024-02-14'],
  [' date 2024-02-14 CAIRO — The ferry was late.', '2024-02-14'],
  ['Date: Feb. 14, 2024\n\nThe ferry was late.', '2024-02-14'],
  [
    '14 February 2024\nThe ferry was late again, the harbour office said in a note that it sent to every captain on Monday.',
    '2024-02-14'
  ],
  ['DATE 13/02/2024\n\nThe ferry was late.', '2024-02-13'],
  ['Date: 03/02/2024\n\nThe ferry was late.', undefined],
  ['date 2024-02-30\n\nThe ferry was late.', undefined],
  ['تاريخ 2024-02-14 القاهرة - تأخرت العبّارة.', '2024-02-14'],
  ['التاريخ: ٣/٢/٢٠٢٤\n\nتأخرت العبّارة.', '2024-02-03'],
  ['14 شباط/فبراير 2024\n\nتأخرت العبّارة.', '2024-02-14'],
  ['תאריך: 3.2.2024\n\nהמעבורת איחרה.', '2024-02-03'],
  ['14 בפברואר 2024\n\nהמעבורת איחרה.', '2024-02-14'],
  ['14 February 2024 was a day like any other at the port.', undefined]
]
describe('a date tag', () => {
  for (const [copy, date] of tags) {
    test(copy.replaceAll('\n', ' ¶ '), () => {
      const {front, body} = read(copy, {headline: 'x'})
      expect(front.published).toBe(date)
      if (!date) expect(body.replaceAll('\\', '')).toContain(copy.split('\n')[0]!.trim())
    })
  }
})

const shapes: Array<[name: string, copy: string, expected: string[]]> = [
  [
    'rejoins a name that stands whole elsewhere',
    `${MORE}\n\nThe oldest of the ferries, which has sailed for forty years, was named after Rosa\n\nHarbour by her crew.\n\nRosa Harbour was the first captain of the line, and sailed with it for most of her life.`,
    [
      MORE,
      'The oldest of the ferries, which has sailed for forty years, was named after Rosa Harbour by her crew.',
      'Rosa Harbour was the first captain of the line, and sailed with it for most of her life.'
    ]
  ],
  [
    'rejoins within a quotation',
    `${MORE}\n\nThe captain said that the line “cannot do without\n\nRosa’s ferry” this year.`,
    [MORE, 'The captain said that the line “cannot do without Rosa’s ferry” this year.']
  ],
  [
    'leaves what may be two paragraphs',
    `${MORE}\n\n${MORE}\n\nThe oldest of the ferries has sailed for forty years, the harbour office says\n\nTickets will be sold online.`,
    [
      MORE,
      MORE,
      'The oldest of the ferries has sailed for forty years, the harbour office says',
      'Tickets will be sold online.'
    ]
  ],
  [
    'knows Arabic with a Latin name as Arabic',
    'أعلنت شركة Blue Lines جدول الرحلات الجديد للأسبوع المقبل كله، وهو أول جدول لها هذه السنة.\n\nوتنشر الإدارة القائمة الكاملة للرحلات في نهاية الأسبوع، بعد أن تراجعها هيئة الموانئ.\n\nتأخر إصلاح الرصيف الشمالي أكثر من شهرين لأن الرافعة الوحيدة تعطلت مرتين هذا\n\nالشتاء بسبب العواصف.',
    [
      'أعلنت شركة Blue Lines جدول الرحلات الجديد للأسبوع المقبل كله، وهو أول جدول لها هذه السنة.',
      'وتنشر الإدارة القائمة الكاملة للرحلات في نهاية الأسبوع، بعد أن تراجعها هيئة الموانئ.',
      'تأخر إصلاح الرصيف الشمالي أكثر من شهرين لأن الرافعة الوحيدة تعطلت مرتين هذا الشتاء بسبب العواصف.'
    ]
  ],
  [
    'keeps a number on a line of its own apart',
    `${MORE}\n\nThe second ferry, which is older and smaller than the first, will sail from the\n\n2\n\n${MORE}`,
    [MORE, 'The second ferry, which is older and smaller than the first, will sail from the', '2', MORE]
  ],
  ['finds a heading', `${MORE}\n\nWhat comes next\n\n${MORE}`, [MORE, '## What comes next', MORE]],
  [
    'finds an Arabic heading',
    'أعلنت إدارة الميناء جدول الرحلات الجديد للأسبوع المقبل كله.\n\nالخطوة التالية\n\nوتنشر الإدارة القائمة الكاملة للرحلات في نهاية الأسبوع.',
    [
      'أعلنت إدارة الميناء جدول الرحلات الجديد للأسبوع المقبل كله.',
      '## الخطوة التالية',
      'وتنشر الإدارة القائمة الكاملة للرحلات في نهاية الأسبوع.'
    ]
  ],
  ['takes no closing line for a heading', `${MORE}\n\nWhat comes next`, [MORE, 'What comes next']],
  ['takes no line with a stop for a heading', `${MORE}\n\nThat was all.\n\n${MORE}`, [MORE, 'That was all.', MORE]],
  [
    'rejoins before a small letter',
    `${MORE}\n\nThe second ferry, which is older, will sail from the\n\nnorthern quay.\n\n${MORE}`,
    [MORE, 'The second ferry, which is older, will sail from the northern quay.', MORE]
  ],
  [
    'rejoins after a small word',
    `${MORE}\n\nThe second ferry will sail to Haifa and\n\nTyre in the spring.\n\n${MORE}`,
    [MORE, 'The second ferry will sail to Haifa and Tyre in the spring.', MORE]
  ],
  [
    'rejoins a paragraph broken twice',
    `${MORE}\n\nThe second ferry, which\n\nis older, will sail from the\n\nnorthern quay.`,
    [MORE, 'The second ferry, which is older, will sail from the northern quay.']
  ],
  [
    'rejoins after an abbreviation',
    `${MORE}\n\nThe second ferry was built in the U.S.\n\nand sold twice since.`,
    [MORE, 'The second ferry was built in the U.S. and sold twice since.']
  ],
  [
    'rejoins Arabic after a preposition',
    'قالت إدارة الميناء إن العبّارة الثانية ستبحر من\n\nالرصيف الشمالي.',
    ['قالت إدارة الميناء إن العبّارة الثانية ستبحر من الرصيف الشمالي.']
  ],
  [
    'rejoins Hebrew after a preposition',
    'הנהלת הנמל הודיעה שהמעבורת השנייה תפליג אל\n\nהרציף הצפוני.',
    ['הנהלת הנמל הודיעה שהמעבורת השנייה תפליג אל הרציף הצפוני.']
  ],
  [
    'leaves a heading before a paragraph whole',
    `${MORE}\n\nThe northern quay\n\nTwo of the ferries sail from there, the harbour office said.`,
    [MORE, '## The northern quay', 'Two of the ferries sail from there, the harbour office said.']
  ],
  [
    'unwraps lines',
    'The second ferry, which is older, will sail\nfrom the northern quay every morning of the\nweek.',
    ['The second ferry, which is older, will sail from the northern quay every morning of the week.']
  ],
  ['keeps paragraphs of one long line each', `${MORE}\n${MORE}`, [MORE, MORE]],
  ['keeps items of a list apart', '- first\n- second', ['- first', '- second']],
  ['reads CRLF', 'The ferry was late.\r\n\r\nIt sailed.\r\n', ['The ferry was late.', 'It sailed.']],
  [
    'mends Windows-1252 marks',
    'The \u0093ferry\u0094 wasn\u0092t late \u0097 it sailed.',
    ['The “ferry” wasn’t late — it sailed.']
  ]
]
describe('the body', () => {
  for (const [name, copy, expected] of shapes) test(name, () => expect(read(copy).blocks).toEqual(expected))
})

const marks: Array<[copy: string, expected: string]> = [
  ['"The ferry was late," she said.', '“The ferry was late,” she said.'],
  ["It's the port's ferry -- the old one.", 'It’s the port’s ferry — the old one.'],
  ["``The ferry was late,'' she said.", '“The ferry was late,” she said.'],
  ['The 6\'2" captain said "no.', 'The 6\'2" captain said "no.'],
  ['قالت الإدارة "تأخرت العبّارة", ثم أبحرت.', 'قالت الإدارة «تأخرت العبّارة»، ثم أبحرت.'],
  ['السعر 1,200 دولار, والموعد 14:05.', 'السعر 1,200 دولار، والموعد 14:05.'],
  ['דובר צה"ל אמר: "המעבורת איחרה".', 'דובר צה״ל אמר: "המעבורת איחרה".'],
  ["ז'בוטינסקי פינת המל\"ל, ברח' 5.", "ז׳בוטינסקי פינת המל״ל, ברח' 5."]
]
describe('typographic repair', () => {
  for (const [copy, expected] of marks) test(copy, () => expect(read(copy).blocks).toEqual([expected]))
})

describe('markup in plain text stays text', () => {
  for (const copy of [
    '1986. was a good year.',
    '# 5 is the last gate.',
    '* a star',
    '- a dash',
    '+ a plus',
    '> more than',
    '_x_ and __y__',
    '**b**',
    '<b>bold</b> & &amp; &#65;',
    'C:\\ and C:\\temp',
    '[a](b) and ![c](d) and [^1]',
    '`code`',
    '~~gone~~',
    'a | b',
    '::note',
    ':::box',
    '---',
    '***',
    '===',
    'https://example.org/a_b_c?x=*y*',
    'www.example.org',
    'desk@example.org',
    'snake_case_name',
    '2) two',
    '<!-- x -->',
    'a #hash',
    '{{name}} $t(x)',
    'https://example.org/_x_'
  ]) {
    test(copy, () => {
      const {body} = read(`First of all.\n\n${copy}`)
      const [, node] = processor.parse(body).children
      expect(node).toMatchObject({type: 'paragraph'})
      expect(textOf(node)).toBe(copy)
      // GFM makes links of bare addresses, escaped or not; nothing else may be markup.
      expect((node as Paragraph).children.filter(({type}) => type !== 'text' && type !== 'link')).toEqual([])
    })
  }
})

test('copy without a headline is withheld, and the finding says what to fill in', () => {
  const {front, rules} = read('CAIRO (AP) — The ferry was late.')
  expect(front).toMatchObject({headline: '', status: 'withheld'})
  expect(rules).toContain('headline')
})

test('the head of a story goes to the front matter', () => {
  const {front, blocks} = read(
    'BC-ML--Ferries,0312\n\nFerries late in the spring storms\n\nBy DANA WAVES\n\nHAIFA, Israel (AP) — The ferry was late.\n\nIt sailed.'
  )
  expect(front).toMatchObject({
    headline: 'Ferries late in the spring storms',
    slugline: 'BC-ML--Ferries,0312',
    byline: [{name: 'DANA WAVES'}],
    status: 'usable',
    slug: 'ferries-late-in-the-spring-storms',
    lang: 'en',
    dateline: {place: 'Haifa', country: 'IL'}
  })
  expect(blocks).toEqual(['The ferry was late.', 'It sailed.'])
})

test('a dateline without a year takes it from the tag, or is kept as written', () => {
  const dated = read('date 2024-02-15\n\nFeb 14 (Reuters) - The ferry was late.', {headline: 'x'})
  expect(dated.front).toMatchObject({published: '2024-02-15', credit: [{agency: 'Reuters', date: '2024-02-14'}]})
  const open = read('AMMAN, Feb 14 (Reuters) - The ferry was late.', {headline: 'x'})
  expect(open.front).toMatchObject({dateline: {place: 'Amman'}, datelineText: 'AMMAN, Feb 14 (Reuters) -'})
  expect(open.rules).toContain('dateline')
  const whole = read('AMMAN, Feb 14, 2024 (Reuters) - The ferry was late.', {headline: 'x'})
  expect(whole.front).toMatchObject({published: '2024-02-14', dateline: {date: '2024-02-14'}})
})

test('findings stand at the lines of the copy, in their order', () => {
  const copy = 'CAIRO — The ferry, which is older than the\r\n\r\nother one, was late.\r\n\r\n(AFP)'
  const [, joined] = importWire(copy, {languages: ours, path: 'in/ferry.txt'}).findings
  expect(joined).toMatchObject({
    ruleId: 'article-wire-rejoined',
    reason: 'Rejoined a paragraph that was broken in mid-sentence at `is older than the | other one, was`',
    place: {path: 'in/ferry.txt', start: {line: 3, column: 1, offset: copy.indexOf('other')}}
  })
})

test('a slug that could leave its folder is not used', () => {
  const {front, rules} = read('The ferry was late.', {headline: 'Late', slug: '../../etc/passwd'})
  expect(front.slug).toBe('etc-passwd')
  expect(rules).toContain('slug')
})

test("an unknown language is the caller's mistake", () => {
  expect(() => importWire('x', {lang: 'no tag'})).toThrow(/expected a BCP 47 tag/)
  expect(importWire('x', {lang: 'fr'}).markdown).toContain('lang: fr')
})

test('the same copy gives the same bytes', () => {
  const copy = 'القاهرة (أ ب) - تأخرت العبّارة.'
  expect(importWire(copy, {languages: ours})).toEqual(importWire(copy, {languages: ours}))
})

test('copy is read alike in either form of Unicode, and its letters stay as they came', () => {
  const copy = 'القاهرة 3 آذار 2024 (رويترز) - أُخّرت العبّارة في São Tomé.'
  for (const form of ['NFC', 'NFD']) {
    const {front, blocks} = read(copy.normalize(form), {headline: 'عبّارة'})
    expect(front.dateline).toEqual({place: 'القاهرة', country: 'EG', date: '2024-03-03'})
    expect(front.credit?.map(({agency}) => agency)).toEqual(['Reuters'])
    expect(blocks[0]).toBe('أُخّرت العبّارة في São Tomé.'.normalize(form))
  }
})

/** Letters and figures in order: what must survive. */
const words = (text: string) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

test('any plain text keeps its words, in order', () => {
  const piece = fc.oneof(
    fc.string({unit: 'grapheme'}),
    fc.constantFrom(
      '*',
      '_',
      '`',
      '[',
      ']',
      '(',
      ')',
      '<b>',
      '# ',
      '1. ',
      '- ',
      '> ',
      '\\',
      '&amp;',
      '~~',
      '::x',
      'http://a.b_c',
      'www.x_y',
      'a@b.c',
      '\n',
      '\n\n',
      ' ',
      '"',
      "'",
      'word',
      'كلمة',
      'מילה',
      '|',
      '---',
      '{{x}}'
    )
  )
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 30}), (pieces) => {
      const text = `Quay one, ${pieces.join('')} quay two.`
      const {markdown} = importWire(text, {headline: 'x', languages: ours})
      const shown = processor
        .parse(split(markdown).body)
        .children.map((node) => textOf(node))
        .join('\n')
      expect(words(shown)).toEqual(words(text.replace(/[\u0000-\u0008\u000e-\u001f\u007f]/g, '').toWellFormed()))
    }),
    {numRuns: 400}
  )
})

const seed = resolve(import.meta.dirname, process.env.POLYEDITION_SEED ?? '../../../../shared/seed')
describe.skipIf(!existsSync(seed))('real agency copy (skipped where ../shared/seed is absent)', () => {
  for (const name of existsSync(seed) ? readdirSync(seed).filter((name) => name.endsWith('.txt')) : []) {
    test(name, () => {
      const copy = readFileSync(join(seed, name), 'utf8')
      const {front, blocks, rules} = read(copy)
      expect(front).toMatchObject({
        published: '2024-02-14',
        dateline: {place: 'Cairo', country: 'EG', date: '2024-02-14'},
        credit: [{agency: 'AP', role: 'wire'}],
        status: 'withheld'
      })
      expect(blocks.filter((block) => block.startsWith('## '))).toHaveLength(2)
      expect(rules.filter((rule) => rule === 'rejoined')).toHaveLength(2)
      const owed = copy.replace(/^\s*date \S+ CAIRO —/, '').replace(/\/ AP\s*$/, '')
      expect(blocks.join('\n').replaceAll('## ', '').split(/\s+/)).toEqual(owed.trim().split(/\s+/))
    })
  }
})
