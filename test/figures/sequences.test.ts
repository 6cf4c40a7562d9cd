import {describe, expect, test} from 'vitest'
import {compareSequences, hasDigits, read, sequencesIn} from '../../src/figures/index.ts'
import {ar, en, he} from '../packs.ts'

const packs = {en, ar, he}
const sequences = (tag: keyof typeof packs, text: string) => sequencesIn(read(text, packs[tag]))

const read1: ReadonlyArray<readonly [tag: keyof typeof packs, text: string, found: string[]]> = [
  ['en', 'Call 03-555-0142 for tickets.', ['035550142']],
  ['en', 'Call +961 1 555 0193 now.', ['96115550193']],
  ['en', 'Call (02) 555 7788.', ['025557788']],
  ['ar', 'اتصلوا بالرقم 5557788 (02).', ['025557788']],
  ['ar', 'على الرقم 111 555 0800 مجانا', ['0800555111']],
  ['he', 'תיק 48213-07-22', ['482130722']],
  ['en', 'version 6.3.1', ['631']],
  ['ar', 'الإصدار ٦٫٣٫١', ['631']],
  ['he', 'טיסה LY315 וטיסה MS777', ['LY 315', 'MS 777']],
  // Numbers, dates, scores and formations are none.
  ['en', '1,234,567 people in 3-4-3', []],
  ['en', 'on 03-04-2024 and 2024-03-04', []],
  ['en', 'won 6-4, 7-5 in 1950-53', []],
  ['he', 'ב-14.2.2024', []]
]

describe('sequences', () => {
  test.each(read1)('%s %s', (tag, text, found) => {
    expect(sequences(tag, text).map(({letters, digits}) => (letters ? `${letters} ${digits}` : digits))).toEqual(found)
  })

  test('are no figures', () => {
    expect(read('Call 03-555-0142 or (02) 555 7788 in case 48213-07-22.', en).figures).toEqual([])
  })

  test('are the same in any grouping, and from abroad', () => {
    const {missing, added, changed} = compareSequences(
      sequences('en', 'Call +972 3 555 0142.'),
      sequences('he', 'חייגו 03-5550142.')
    )
    expect([missing, added, changed]).toEqual([[], [], []])
  })

  test('differ by a digit and by the order of their groups', () => {
    for (const target of ['חייגו 03-555-0143.', 'חייגו 03-0142-555.', 'חייגו 03-555-014.'])
      expect(compareSequences(sequences('en', 'Call 03-555-0142.'), sequences('he', target)).changed).toHaveLength(1)
  })

  test('are looked for in any script', () => {
    expect(hasDigits('رقم ٠٣-٥٥٥-٠١٤٢', '035550142')).toBe(true)
    expect(hasDigits('رقم ٠٣-٥٥٥-٠١٤٣', '035550142')).toBe(false)
  })

  test('take linear time', () => {
    for (const text of ['03-'.repeat(20_000), '0123 '.repeat(20_000), '('.repeat(50_000), '12-'.repeat(30_000)])
      expect(sequences('en', text).length).toBeGreaterThanOrEqual(0)
  })
})
