import {expect, test} from 'vitest'
import {endOf, instantOf} from '../../src/article/index.ts'

const iso = (instant: number | undefined) => (instant === undefined ? undefined : new Date(instant).toISOString())

const instants: Array<[text: string, zone: string | undefined, expected: string | undefined]> = [
  ['2024-02-14', undefined, '2024-02-14T00:00:00.000Z'],
  ['2024-02-14', 'Asia/Jerusalem', '2024-02-13T22:00:00.000Z'],
  ['2024-02-14T06:00:00+02:00', 'America/New_York', '2024-02-14T04:00:00.000Z'],
  ['2024-02-14 06:00 +0200', undefined, '2024-02-14T04:00:00.000Z'],
  ['2024-02-14t06:00z', undefined, '2024-02-14T06:00:00.000Z'],
  // Nothing may be cut off, or an embargo would end before its time.
  ['2024-02-14T06:00:00.25Z', undefined, '2024-02-14T06:00:00.250Z'],
  ['2024-02-14T06:00:00,9999Z', undefined, '2024-02-14T06:00:01.000Z'],
  ['2016-12-31T23:59:60Z', undefined, '2017-01-01T00:00:00.000Z'],
  // Clocks go forward at 02:00 and back at 02:00: the hour that is skipped, the hours around it, the one that is twice.
  ['2024-03-29T01:59', 'Asia/Jerusalem', '2024-03-28T23:59:00.000Z'],
  ['2024-03-29T03:00', 'Asia/Jerusalem', '2024-03-29T00:00:00.000Z'],
  ['2024-10-27T03:00', 'Asia/Jerusalem', '2024-10-27T01:00:00.000Z'],
  ['2024-02-30', undefined, undefined],
  ['2024-02-14T06:00+25:00', undefined, undefined],
  ['2024-02-14T06:00+02:60', undefined, undefined],
  ['tomorrow', undefined, undefined]
]
for (const [text, zone, expected] of instants) {
  test(`${text} in ${zone ?? 'UTC'} is ${expected ?? 'no instant'}`, () =>
    expect(iso(instantOf(text, zone))).toBe(expected))
}

const ends: Array<[text: string, zone: string | undefined, expected: string | undefined]> = [
  ['2024-12-31', undefined, '2025-01-01T00:00:00.000Z'],
  ['2024-02-28', 'Asia/Riyadh', '2024-02-28T21:00:00.000Z'],
  // A day of 23 hours, one of 25.
  ['2024-03-29', 'Asia/Jerusalem', '2024-03-29T21:00:00.000Z'],
  ['2024-10-27', 'Asia/Jerusalem', '2024-10-27T22:00:00.000Z'],
  ['2024-02-14T06:00', 'Asia/Riyadh', '2024-02-14T03:00:00.000Z'],
  ['soon', undefined, undefined]
]
for (const [text, zone, expected] of ends) {
  test(`${text} in ${zone ?? 'UTC'} ends at ${expected ?? 'no instant'}`, () =>
    expect(iso(endOf(text, zone))).toBe(expected))
}
