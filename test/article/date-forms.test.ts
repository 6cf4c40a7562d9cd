import {expect, test} from 'vitest'
import {siteDate} from '../../src/article/date-forms.ts'

const read: ReadonlyArray<readonly [text: string, date: string]> = [
  // Ours stay as they are.
  ['2024-02-14', '2024-02-14'],
  ['2024-02-14T15:00+02:00', '2024-02-14T15:00+02:00'],
  ['2024-02-14 15:00:30 +0200', '2024-02-14 15:00:30 +0200'],
  // Hexo
  ['2024/02/14 10:00:00', '2024-02-14T10:00:00'],
  ['2024/2/4', '2024-02-04'],
  ['2024-2-4 9:05', '2024-02-04T09:05'],
  // Astro, and whatever reads by JavaScript's `Date`
  ['Jul 08 2022', '2022-07-08'],
  ['July 8, 2022', '2022-07-08'],
  ['Sept. 3, 2022', '2022-09-03'],
  ['8 July 2022', '2022-07-08'],
  ['08-Jul-2022 10:00', '2022-07-08T10:00'],
  ['May 1 2023 9:30 PM', '2023-05-01T21:30'],
  ['May 1 2023 12:30 am', '2023-05-01T00:30'],
  ['Fri Jul 08 2022 10:00:00 GMT+0200 (Central European Summer Time)', '2022-07-08T10:00:00+02:00'],
  // Mail and feeds
  ['Fri, 08 Jul 2022 10:00:00 +0000', '2022-07-08T10:00:00+00:00'],
  ['Fri, 08 Jul 2022 10:00:00 GMT', '2022-07-08T10:00:00Z'],
  // Jekyll, and YAML 1.1
  ['2024-02-14 10:00:00 UTC', '2024-02-14T10:00:00Z'],
  ['2001-12-14 21:59:43.10 -5', '2001-12-14T21:59:43.10-05:00'],
  ['2001-12-14t21:59:43.10-05:00', '2001-12-14t21:59:43.10-05:00'],
  // The year at the end, where only one reading is a day
  ['25/07/2022', '2022-07-25'],
  ['07/25/2022 10:00', '2022-07-25T10:00'],
  ['07.07.2022', '2022-07-07']
]
test.each(read)('reads %s', (text, date) => expect(siteDate(text)).toEqual({date}))

const unread: ReadonlyArray<readonly [text: string, problem: RegExp]> = [
  ['07/08/2022', /`2022-07-08` or `2022-08-07`/],
  ['3.4.2024 10:00', /may be/],
  ['2024-02-14 10:00 IST', /zone `IST`/],
  ['Mon, 08 Jul 2022', /another day of the week/],
  ['2024-02-30', /^$/],
  ['2024/13/01', /^$/],
  ['31/31/2024', /^$/],
  ['2024/02/14 25:00', /^$/],
  ['May 1 2023 13:30 PM', /^$/],
  ['Smarch 3 2024', /^$/],
  ['8 July 22', /^$/],
  ['1720429200', /^$/],
  ['yesterday', /^$/],
  ['2024', /^$/],
  ['10:00:00', /^$/],
  [`Jul 08 2022 ${'1'.repeat(1000)}`, /^$/]
]
test.each(unread)('does not guess at %s', (text, problem) => {
  const found = siteDate(text)
  expect('problem' in found && found.problem).toMatch(problem)
})
