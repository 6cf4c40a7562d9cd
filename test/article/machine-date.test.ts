import {expect, test} from 'vitest'
import {machineDate} from '../../src/article/index.ts'

/** What HTML lets stand in `datetime`, as far as we write it. */
const VALID = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/

const dates: Array<[text: string | undefined, date: string | undefined]> = [
  ['2026-11-20 08:35:00 +02:00', '2026-11-20T08:35:00+02:00'],
  ['2026-11-20T08:35:00 +02:00', '2026-11-20T08:35:00+02:00'],
  ['2026-11-20T08:35+0200', '2026-11-20T08:35+02:00'],
  ['2026-11-20t08:35z', '2026-11-20T08:35Z'],
  ['2026-11-20 08:35', '2026-11-20T08:35'],
  ['2026-11-20T08:35:59,123456Z', '2026-11-20T08:35:59.123Z'],
  ['2026-11-20T23:59:60Z', '2026-11-20T23:59:59Z'],
  [' 2026-11-20 ', '2026-11-20'],
  ['2026-11', '2026-11'],
  ['2026', '2026'],
  ['2026-13', undefined],
  ['2026-02-30', undefined],
  ['2026-11-20T25:00', undefined],
  ['yesterday', undefined],
  ['', undefined],
  [undefined, undefined]
]
for (const [text, date] of dates) {
  test(`${text} is ${date}`, () => {
    expect(machineDate(text)).toBe(date)
    if (date !== undefined) expect(date).toMatch(VALID)
  })
}
