import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {importWire} from '../../src/index.ts'
import {ours} from '../packs.ts'

const STORY = 'The council approved the budget for the new harbour on Monday after a debate of nine hours.'

/** What an import writes into `embargo:` of copy that is tagged with this day. */
function filled(line: string, date?: string): unknown {
  const {markdown} = importWire(`${date ? `date ${date}\n` : ''}${line}\n\nCAIRO (AP) — ${STORY}`, {
    headline: 'x',
    languages: ours
  })
  const [, front = ''] = /^---\n([\s\S]*?)---\n/.exec(markdown) ?? []
  const {status, embargo} = parse(front, {schema: 'failsafe'}) as {status: string; embargo?: string}
  expect(status).toBe('withheld')
  return embargo
}

const read: Array<[line: string, date: string | undefined, embargo: string]> = [
  ['EMBARGOED UNTIL 0600 GMT, TUESDAY MARCH 5, 2024', undefined, '2024-03-05T06:00Z'],
  ['EMBARGOED UNTIL 0600 GMT, TUESDAY MARCH 5', '2024-02-28', '2024-03-05T06:00Z'],
  ['EMBARGOED UNTIL 0001 GMT THURSDAY', '2024-03-05', '2024-03-07T00:01Z'],
  ['Embargoed for 00:01 GMT, 2 January', '2024-12-30', '2025-01-02T00:01Z'],
  ['STRICTLY EMBARGOED UNTIL 06h00 UTC 5/13/2024', undefined, '2024-05-13T06:00Z'],
  ['EMBARGO: 6am BST Tuesday 2 April 2024', undefined, '2024-04-02T06:00+01:00'],
  // Who writes summer time in winter means what the clocks show.
  ['EMBARGO: 6am BST Tuesday 5 March 2024', undefined, '2024-03-05T06:00Z'],
  ['HOLD FOR RELEASE UNTIL 6 P.M. ET MARCH 5, 2024', undefined, '2024-03-05T18:00-05:00'],
  ['For release at 12 a.m. EDT Friday June 7, 2024', undefined, '2024-06-07T00:00-04:00'],
  ['Not for publication before noon CET on 5 March 2024', undefined, '2024-03-05T12:00+01:00'],
  ['Embargoed until 2024-03-05T06:00Z', undefined, '2024-03-05T06:00Z'],
  ['Embargoed until 2024-03-05 06:00 +0200', undefined, '2024-03-05T06:00+0200'],
  ['EMBARGOED UNTIL 1430 GMT+3 MARCH 5 2024', undefined, '2024-03-05T14:30+03:00'],
  ['محظور النشر حتى الساعة 06:00 بتوقيت غرينتش يوم الثلاثاء 5 مارس 2024', undefined, '2024-03-05T06:00Z'],
  ['محظور النشر حتى الساعة السادسة مساءً بتوقيت القاهرة ٥ آذار ٢٠٢٤', undefined, '2024-03-05T18:00+02:00'],
  ['لا ينشر قبل 0600 ت غ الخميس', '2024-03-05', '2024-03-07T06:00Z'],
  ['אמברגו עד יום שלישי, 5 במרץ 2024, בשעה 06:00 שעון ישראל', undefined, '2024-03-05T06:00+02:00'],
  ['אין לפרסם לפני 6 בערב שעון גריניץ׳, 5.3.2024', undefined, '2024-03-05T18:00Z']
]
describe('the moment of an embargo', () => {
  for (const [line, date, embargo] of read) test(line, () => expect(filled(line, date)).toBe(embargo))
})

const unread: Array<[why: string, line: string, date?: string]> = [
  ['no year', 'EMBARGOED UNTIL 0600 GMT, TUESDAY MARCH 5'],
  ['no zone', 'EMBARGOED UNTIL 6 A.M. TUESDAY MARCH 5, 2024'],
  ['no day', 'EMBARGO 0600 GMT', '2024-03-05'],
  ['no time', 'EMBARGOED UNTIL TUESDAY MARCH 5, 2024 GMT'],
  ['a zone of three countries', 'EMBARGOED UNTIL 6 A.M. IST MARCH 5, 2024'],
  ['local time', 'EMBARGOED UNTIL 6 A.M. LOCAL TIME MARCH 5, 2024'],
  ['a day of the week that is not that of the date', 'EMBARGOED UNTIL 0600 GMT, MONDAY MARCH 5, 2024'],
  ['today or in a week', 'EMBARGOED UNTIL 0600 GMT TUESDAY', '2024-03-05'],
  ['midnight, which of two', 'EMBARGOED UNTIL MIDNIGHT GMT MARCH 5, 2024'],
  ['six in the morning or in the evening', 'محظور النشر حتى السادسة بتوقيت القاهرة 5 مارس 2024'],
  ['a date that two read differently', 'EMBARGOED UNTIL 0600 GMT 5/3/2024'],
  ['two times', 'EMBARGOED UNTIL 0600 GMT ONLINE, 0900 GMT PRINT, MARCH 5, 2024'],
  ['no time of the day', 'EMBARGOED UNTIL 25:00 GMT MARCH 5, 2024']
]
test('where the copy has no date, a day without its year is read by the moment of the import', () => {
  const read = (line: string, now?: string) =>
    /^embargo: (.*)$/m.exec(
      importWire(`${line}\n\nLONDON, March 1 (Reuters) - ${STORY}`, {languages: ours, headline: 'x', ...(now && {now})})
        .markdown
    )?.[1]
  expect(read('EMBARGOED UNTIL 0600 GMT, TUESDAY MARCH 5', '2024-03-01T12:00Z')).toBe('2024-03-05T06:00Z')
  expect(read('Embargoed for 00:01 GMT, 2 January', '2023-12-30T12:00Z')).toBe('2024-01-02T00:01Z')
  // That weekday is not the day of this year.
  expect(read('EMBARGOED UNTIL 0600 GMT, TUESDAY MARCH 5', '2026-03-01T12:00Z')).toBeUndefined()
  expect(read('EMBARGOED UNTIL 0600 GMT, TUESDAY MARCH 5')).toBeUndefined()
})

describe('an embargo that cannot be read for certain is not filled in', () => {
  for (const [why, line, date] of unread) test(why, () => expect(filled(line, date)).toBeUndefined())
})

test('of two embargoes that differ none is filled in, of two that agree one', () => {
  const [six, seven] = ['EMBARGOED UNTIL 0600 GMT MARCH 5, 2024', 'NOT FOR RELEASE BEFORE 0700 GMT MARCH 5, 2024']
  expect(filled(`${six}\n${seven}`)).toBeUndefined()
  expect(filled(`${six}\n${seven.replace('07', '06')}`)).toBe('2024-03-05T06:00Z')
})

test('the finding tells whether the moment was read, and the line stays in the front matter', () => {
  const {markdown, findings} = importWire(`EMBARGOED UNTIL 0600 GMT MARCH 5, 2024\n\n${STORY}`, {
    languages: ours,
    headline: 'x',
    path: 'a.txt'
  })
  expect(findings.find(({ruleId}) => ruleId === 'article-wire-embargo')).toMatchObject({
    severity: 'error',
    reason:
      'Found the embargo `EMBARGOED UNTIL 0600 GMT MARCH 5, 2024`, took it as `embargo: 2024-03-05T06:00Z`; confirm the moment, then set `status: usable`',
    place: {path: 'a.txt', start: {line: 1, column: 1}}
  })
  expect(markdown).toContain('wire:\n  embargo: EMBARGOED UNTIL 0600 GMT MARCH 5, 2024\n')
})
