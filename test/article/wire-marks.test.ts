import {toString as textOf} from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {importWire} from '../../src/index.ts'
import {ours} from '../packs.ts'

const EN =
  'The harbour office will publish the full list of sailings at the end of the week, it said in a note on Monday.'
const AR = 'أعلنت إدارة الميناء جدول الرحلات الجديد للأسبوع المقبل كله، وهو أول جدول لها هذه السنة.'
const HE = 'הנהלת הנמל הודיעה שהמעבורת השנייה תפליג מן הרציף הצפוני בסוף השבוע הקרוב.'
const LINES = {en: `CAIRO (AP) — ${EN}`, ar: `القاهرة (رويترز) - ${AR}`, he: `קהיר (AP) – ${HE}`}

interface Front {
  readonly [name: string]: unknown
  readonly wire?: Record<string, unknown>
}
function read(copy: string, options = {}) {
  const {markdown, findings} = importWire(copy, {languages: ours, ...options})
  const [, front = '', body = ''] = /^---\n([\s\S]*?)---\n([\s\S]*)$/.exec(markdown) ?? []
  const blocks = unified()
    .use(remarkParse)
    .parse(body)
    .children.map((node) => `${node.type === 'heading' ? '## ' : ''}${textOf(node)}`)
  return {front: parse(front) as Front, blocks, findings, markdown}
}
const of = (ruleId: string, {findings}: ReturnType<typeof read>) =>
  findings.filter((finding) => finding.ruleId === `article-wire-${ruleId}`)

const heads: Array<[head: string, front: object]> = [
  ['LEBANON-PORT/ (UPDATES 2, ADDS QUOTE)', {slugline: 'LEBANON-PORT', wire: {notes: ['UPDATES 2, ADDS QUOTE']}}],
  ['USA-FED/RATES (URGENT)', {slugline: 'USA-FED/RATES', wire: {priority: 'urgent'}}],
  ['AM-Something, 3rd Ld-Writethru', {slugline: 'AM-Something, 3rd Ld-Writethru'}],
  ['^BC-EU--Ferries,1st Ld-Writethru,0312<', {slugline: 'BC-EU--Ferries,1st Ld-Writethru,0312'}],
  ['US--Ferries, 2nd Lead', {slugline: 'US--Ferries, 2nd Lead'}],
  ['ferries-late-0214', {slugline: 'ferries-late-0214'}],
  ['لبنان-مرفأ/', {slugline: 'لبنان-مرفأ'}],
  ['URGENT', {wire: {priority: 'urgent'}}],
  ['*** BULLETIN ***', {wire: {priority: 'bulletin'}}],
  ['عاجل', {wire: {priority: 'urgent'}}],
  ['«عاجل»', {wire: {priority: 'urgent'}}],
  ['דחוף', {wire: {priority: 'urgent'}}],
  ['- מבזק -', {wire: {priority: 'flash'}}],
  ['(Adds quotes, details)', {wire: {notes: ['Adds quotes, details']}}],
  ['(مع إضافة تفاصيل)', {wire: {notes: ['مع إضافة تفاصيل']}}],
  ['(עם תוספת ציטוטים)', {wire: {notes: ['עם תוספת ציטוטים']}}],
  ['Eds: Adds quotes.', {wire: {notes: ['Eds: Adds quotes.']}}],
  ['ملاحظة للمحررين: تضاف صور لاحقا', {wire: {notes: ['ملاحظة للمحررين: تضاف صور لاحقا']}}],
  ['2nd Ld-Writethru', {wire: {label: '2nd Ld-Writethru'}}],
  ['UPDATE 3', {wire: {label: 'UPDATE 3'}}],
  ['© 2024 Agence France-Presse', {wire: {copyright: '© 2024 Agence France-Presse'}}]
]
describe('above a story', () => {
  for (const [lang, story] of Object.entries(LINES)) {
    for (const [head, front] of heads) {
      test(`${lang}: ${head}`, () => {
        for (const between of ['\n', '\n\n']) {
          const seen = read([head, 'Ferries late in the spring storms', story].join(between))
          expect(seen.front).toMatchObject({headline: 'Ferries late in the spring storms', status: 'usable', ...front})
          expect(seen.blocks).toHaveLength(1)
        }
      })
    }
  }
})

const labels: Array<[line: string, headline: string, wire: object]> = [
  ['UPDATE 2-Ferries late in storms', 'Ferries late in storms', {label: 'UPDATE 2'}],
  ['UPDATE 1 - Ferries late in storms', 'Ferries late in storms', {label: 'UPDATE 1'}],
  ['ANALYSIS-Why the ferries are late', 'Why the ferries are late', {label: 'ANALYSIS'}],
  ['URGENT: Ferries late in storms', 'Ferries late in storms', {label: 'URGENT', priority: 'urgent'}],
  ['ALERT: Ferries late in storms', 'Ferries late in storms', {label: 'ALERT', priority: 'flash'}],
  ['URGENT ¶ Ferries late in storms', 'Ferries late in storms', {label: 'URGENT', priority: 'urgent'}],
  ['3rd Ld-Writethru: Ferries late in storms', 'Ferries late in storms', {label: '3rd Ld-Writethru'}],
  ['عاجل.. تأخر العبّارات', 'تأخر العبّارات', {label: 'عاجل', priority: 'urgent'}],
  ['عاجل: تأخر العبّارات', 'تأخر العبّارات', {label: 'عاجل', priority: 'urgent'}],
  ['عاجل | تأخر العبّارات', 'تأخر العبّارات', {label: 'عاجل', priority: 'urgent'}],
  ['تحديث 2-تأخر العبّارات', 'تأخر العبّارات', {label: 'تحديث 2'}],
  ['דחוף: המעבורות מתעכבות', 'המעבורות מתעכבות', {label: 'דחוף', priority: 'urgent'}],
  ['עדכון 3 - המעבורות מתעכבות', 'המעבורות מתעכבות', {label: 'עדכון 3'}]
]
describe('a label before a headline', () => {
  for (const [line, headline, wire] of labels) {
    test(line, () => {
      // With a dateline, and without one: the label says what the line is.
      for (const story of [LINES.en, EN])
        expect(read(`${line}\n\n${story}`).front).toMatchObject({headline, wire, status: 'usable'})
    })
  }
  for (const line of [
    'FLASH-FLOOD WARNING IN CAIRO',
    'FOCUS-GROUP RESULTS',
    'Urgent: ferries needed',
    'US-China talks resume',
    'COVID-19 returns',
    'تحليل: العبّارات المتأخرة',
    'Lead: the pipes of Cairo',
    'ALERT CAPTAIN SAVES FERRY',
    'Breaking the ice: a ferry’s tale'
  ])
    test(`is not taken from: ${line}`, () =>
      expect(read(`${line}\n\n${LINES.en}`).front).toMatchObject({headline: line}))
})

const feet: Array<[foot: string, wire: object | undefined]> = [
  ['MORE', {more: true}],
  ['(more)', {more: true}],
  ['-- MORE --', {more: true}],
  ['(يتبع)', {more: true}],
  ['המשך יבוא', {more: true}],
  ['ENDS', undefined],
  ['-ENDS-', undefined],
  ['Ends', undefined],
  ['###', undefined],
  ['-30-', undefined],
  ['انتهى', undefined],
  ['/انتهى/', undefined],
  ['סוף ידיעה', undefined],
  ['(סוף)', undefined],
  ['sbh/dwo/jsa', {initials: 'sbh/dwo/jsa'}],
  ['bur-sbh/dwo', {initials: 'bur-sbh/dwo'}],
  ['ح.ك/ب.ف', {initials: 'ح.ك/ب.ف'}],
  ['(Reporting by Sam Harbour; Editing by Dana Waves)', {staff: ['(Reporting by Sam Harbour; Editing by Dana Waves)']}],
  [
    '(Reporting by Sam Harbour in Cairo and\nNed Quay in Beirut; Editing by\nDana Waves)',
    {staff: ['(Reporting by Sam Harbour in Cairo and Ned Quay in Beirut; Editing by Dana Waves)']}
  ],
  ['Additional reporting by Sam Harbour', {staff: ['Additional reporting by Sam Harbour']}],
  [
    '(إعداد سارة حداد للنشرة العربية - تحرير كريم منصور)',
    {staff: ['(إعداد سارة حداد للنشرة العربية - تحرير كريم منصور)']}
  ],
  ['(تقرير: سارة حداد، تحرير: كريم منصور)', {staff: ['(تقرير: سارة حداد، تحرير: كريم منصور)']}],
  ['(דיווח: דנה גלים; עריכה: יעל חוף)', {staff: ['(דיווח: דנה גלים; עריכה: יעל חוף)']}],
  ['בהכנת הכתבה השתתפו: דנה גלים, יעל חוף', {staff: ['בהכנת הכתבה השתתפו: דנה גלים, יעל חוף']}],
  ['© Agence France-Presse', {copyright: '© Agence France-Presse'}],
  [
    'Copyright 2024 The Associated Press. All rights reserved.',
    {copyright: 'Copyright 2024 The Associated Press. All rights reserved.'}
  ],
  ['جميع الحقوق محفوظة', {copyright: 'جميع الحقوق محفوظة'}],
  ['כל הזכויות שמורות', {copyright: 'כל הזכויות שמורות'}]
]
describe('below a story', () => {
  for (const [foot, wire] of feet) {
    test(foot.replaceAll('\n', ' '), () => {
      for (const [story, said] of [
        [LINES.en, EN],
        [LINES.ar, AR],
        [LINES.he, HE]
      ] as const) {
        const seen = read(`${story}\n\n${said}\n\n${foot}\n`, {headline: 'x'})
        expect(seen.blocks).toEqual([said, said])
        if (wire) expect(seen.front.wire).toEqual(wire)
        else expect(seen.front.wire).toBeUndefined()
      }
    })
  }
  test('all at once, with the credit between them', () => {
    const foot =
      '(Reporting by Sam Harbour; Editing by Dana Waves)\n\n(AFP)\n\nsbh/dwo\n\n© Agence France-Presse\n\nENDS\n'
    const seen = read(`CAIRO — ${EN}\n\n${EN}\n\n${foot}`, {headline: 'x'})
    expect(seen.blocks).toEqual([EN, EN])
    expect(seen.front).toMatchObject({
      credit: [{agency: 'AFP', role: 'wire'}],
      wire: {initials: 'sbh/dwo', copyright: '© Agence France-Presse'}
    })
  })
  test('after the last sentence, in its paragraph', () => {
    const seen = read(`${LINES.en}\n\n${EN} (Reporting by Sam Harbour; Editing by Dana Waves)`, {headline: 'x'})
    expect(seen.blocks).toEqual([EN, EN])
    expect(seen.front.wire).toEqual({staff: ['(Reporting by Sam Harbour; Editing by Dana Waves)']})
  })
  test('a copyright is a credit to its agency', () => {
    const {front} = read(`CAIRO — ${EN}\n\n${EN}\n\n© 2024 Agence France-Presse`, {headline: 'x'})
    expect(front.credit).toEqual([{agency: 'AFP', role: 'wire'}])
  })
})

describe('prose that looks like it stays', () => {
  for (const [line, said] of [
    ['More: the list is online.', EN],
    ['More ferries are expected', EN],
    ['The End', EN],
    ['The end', EN],
    ['Ends of the earth', EN],
    ['He worked for the agency for ten years (Reuters was his first).', EN],
    ['Reporting by local media suggests that the toll may rise.', EN],
    ['Reporting by candlelight, she wrote on', EN],
    ['(Reporting by the network was halted in May.)', EN],
    ['Editing by hand is slow; writing by hand is slower.', EN],
    ['Copyright law will change, the office said.', EN],
    [
      'The office reserved all rights to the name of the ferry, and to the picture of it that hangs in the hall of the port, it said in its note.',
      EN
    ],
    ['and / or', EN],
    ['30', EN],
    ['المزيد من العبّارات في الطريق', AR],
    ['انتهى زمن العبّارات القديمة', AR],
    ['النهاية', AR],
    ['تحرير الأرض حلم قديم', AR],
    ['إعداد الطعام يستغرق ساعات.', AR],
    ['(تقرير سابق نفى ذلك)', AR],
    ['عاجل هذا الأمر ولا يحتمل التأخير.', AR],
    ['حقوق النشر موضوع خلاف، بحسب المكتب.', AR],
    ['סוף', HE],
    ['סוף העונה מתקרב', HE],
    ['עריכה לשונית נדרשת כאן.', HE],
    ['דיווח: המעבורת שטה שוב, כך נמסר מן המשרד לכל התושבים בעיר ובסביבתה ביום שני בערב.', HE],
    ['דחוף לתקן את הרציף, אמר המנהל.', HE]
  ] as const) {
    test(line, () => {
      const {blocks} = read(`${said}\n\n${said}\n\n${line}\n`, {headline: 'x'})
      expect(blocks).toEqual([said, said, line])
    })
  }
})

const crossheads: Array<[line: string, block: string]> = [
  ["- 'Difficult choice' -", "## 'Difficult choice'"],
  ['- Storm season -', '## Storm season'],
  ['-- Storm season --', '## Storm season'],
  ['- «خيار صعب» -', '## «خيار صعب»'],
  ['– הבחירה הקשה –', '## הבחירה הקשה']
]
describe('a crosshead between dashes', () => {
  for (const [line, block] of crossheads)
    test(line, () => expect(read(`${EN}\n\n${line}\n\n${EN}`).blocks).toEqual([EN, block, EN]))
  test('is none without a second dash', () => {
    expect(read(`${EN}\n\n- an item of a list\n\n${EN}`).blocks).toEqual([EN, '- an item of a list', EN])
  })
})

const bylines: Array<[line: string, names: string[]]> = [
  ['By Sam Harbour and Dana Waves', ['Sam Harbour', 'Dana Waves']],
  ['By SAM HARBOUR, NED QUAY and DANA WAVES', ['SAM HARBOUR', 'NED QUAY', 'DANA WAVES']],
  ['By Sam Harbour & Dana Waves', ['Sam Harbour', 'Dana Waves']],
  ['By Sam de Harbour, Associated Press', ['Sam de Harbour']],
  ['By Sam Harbour in Beirut and Dana Waves in Cairo', ['Sam Harbour', 'Dana Waves']],
  ['By Sam Harbour and Dana Waves | The Associated Press', ['Sam Harbour', 'Dana Waves']],
  ['بقلم سارة الحداد من بيروت', ['سارة الحداد']],
  ['بقلم سارة الحداد وكريم منصور', ['سارة الحداد', 'كريم منصور']],
  ['بقلم أحمد وليد حسن', ['أحمد وليد حسن']],
  ['بقلم أحمد سالم ووائل حسن', ['أحمد سالم', 'وائل حسن']],
  ['إعداد: سارة الحداد، كريم منصور', ['سارة الحداد', 'كريم منصور']],
  ['מאת דנה גלים ויעל חוף', ['דנה גלים', 'יעל חוף']],
  ['מאת ורד ים', ['ורד ים']],
  ['מאת: דנה גלים, יעל חוף', ['דנה גלים', 'יעל חוף']]
]
describe('a byline', () => {
  for (const [line, names] of bylines) {
    test(line, () => {
      const copies = [
        `Ferries late\n\n${line}\n\n${LINES.en}`,
        `Ferries late\n${line}\n\n${EN}\n\n${EN}`,
        `${line}\n\n${EN}\n\n${EN}`
      ]
      for (const copy of copies) {
        const {front, blocks} = read(copy)
        expect(front.byline).toEqual(names.map((name) => ({name})))
        expect(new Set(blocks)).toEqual(new Set([EN]))
      }
    })
  }
  for (const line of [
    'By sea to Beirut: ferries return',
    'By the sea',
    'كتب قديمة في مرفأ بيروت',
    'By Monday of this week'
  ])
    test(`is not taken from the headline: ${line}`, () => {
      expect(read(`${line}\n\n${LINES.en}`).front).toMatchObject({headline: line})
    })
})

describe('the headline', () => {
  test('of two candidates is neither, and both are shown', () => {
    const seen = read(`Ferries late\n\nCaptains wait for the storm to pass\n\n${LINES.en}`)
    expect(seen.front).toMatchObject({
      headline: '',
      status: 'withheld',
      wire: {headlines: ['Ferries late', 'Captains wait for the storm to pass']}
    })
    expect(seen.blocks).toEqual([EN])
    const [finding] = of('headline', seen)
    expect(finding).toMatchObject({severity: 'warning', place: {start: {line: 1}}})
    expect(finding?.reason).toContain('`Ferries late` and `Captains wait for the storm to pass`')
  })
  test('that is given wins, and nothing of the others is lost', () => {
    const {front, blocks} = read(`Ferries late\n\nCaptains wait\n\n${LINES.en}`, {headline: 'Ferries are late'})
    expect(front).toMatchObject({
      headline: 'Ferries are late',
      status: 'usable',
      wire: {headlines: ['Ferries late', 'Captains wait']}
    })
    expect(blocks).toEqual([EN])
    expect(read(`Ferries late\n\n${LINES.en}`, {headline: 'Ferries late'}).front.wire).toBeUndefined()
  })
  test('of none, the line that may be one is shown', () => {
    const seen = read(`Ferries late\n\n${EN}\n\n${EN}`)
    expect(seen.front).toMatchObject({headline: '', status: 'withheld'})
    expect(of('headline', seen)[0]?.reason).toContain('begins with `Ferries late`')
    expect(seen.blocks).toContain('Ferries late')
  })
  test('may ask', () =>
    expect(read(`Who pays for the ferries?\n\n${LINES.en}`).front.headline).toBe('Who pays for the ferries?'))
  test('is no point of a list', () => {
    const {front, blocks} = read(`Ferries late\n* Captains wait for the storm\n${LINES.en}`)
    expect(front.headline).toBe('Ferries late')
    expect(blocks).toEqual(['* Captains wait for the storm', EN])
  })
  test('is no date', () => {
    expect(read(`Ferries late\n\n14 February 2024\n\n${LINES.en}`).front).toMatchObject({
      headline: 'Ferries late',
      published: '2024-02-14'
    })
  })
})

describe('an empty file', () => {
  for (const copy of ['', '\n \n', '\ufeff', 'ENDS', 'EMBARGOED UNTIL 0600 GMT', 'URGENT\n\nENDS'])
    test(JSON.stringify(copy), () => {
      const {markdown, findings} = read(copy, {headline: 'x', path: 'in.txt'})
      expect(markdown).toBe('')
      expect(findings).toContainEqual(expect.objectContaining({ruleId: 'article-wire-empty', severity: 'error'}))
    })
})

describe('a slug that is asked for', () => {
  for (const slug of ['تأخر-العبارات', 'מעבורות-מתעכבות', 'ferries-late', 'Fähren', '渡轮晚点'])
    test(`is taken: ${slug}`, () => {
      const seen = read(EN, {headline: 'x', slug})
      expect(seen.front.slug).toBe(slug)
      expect(of('slug', seen)).toEqual([])
    })
  test('is mended where it cannot name a file', () => {
    const seen = read(EN, {headline: 'x', slug: 'أخبار اليوم'})
    expect(seen.front.slug).toBe('أخبار-اليوم')
    expect(of('slug', seen)).toHaveLength(1)
  })
})

test('lines keep their numbers where others were taken out', () => {
  const {findings} = read(`URGENT\n\nFerries late\n\nTULSA — ${EN}\n\nENDS`)
  expect(findings.find(({ruleId}) => ruleId === 'article-wire-dateline')).toMatchObject({place: {start: {line: 5}}})
})

test('copy of any length takes its time', () => {
  for (const line of [
    ')'.repeat(100_000),
    '- '.repeat(50_000),
    '('.repeat(50_000),
    'UPDATE 2-'.repeat(20_000),
    ' '.repeat(100_000)
  ])
    expect(read(`${line}\n\n${EN}\n\n${line}x\n${line}`).markdown).not.toBe('')
})
