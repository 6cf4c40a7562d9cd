import {describe, expect, test} from 'vitest'
import {checkPair} from '../../../src/check/index.ts'
import {ours} from '../../packs.ts'

const severities = (sourceLocale: string, targetLocale: string, source: string, target: string) =>
  checkPair({source, target, sourceLocale, targetLocale}, {languages: ours})
    .filter(({ruleId, severity}) => ruleId.startsWith('figure-') && severity !== 'info')
    .map(({ruleId, severity}) => `${ruleId} ${severity}`)

const table: ReadonlyArray<readonly [from: string, to: string, source: string, target: string, found: string[]]> = [
  ['en', 'ar', 'Three hostages were killed.', 'قُتل أربعة رهائن.', ['figure-changed error']],
  ['ar', 'he', 'أصيب تسعة أشخاص.', 'שבעה בני אדם נפצעו.', ['figure-changed error']],
  ['he', 'en', 'שבעה חשודים נעצרו.', 'Six suspects were arrested.', ['figure-changed error']],
  ['en', 'he', 'Two children drowned in the reservoir.', 'שלושה ילדים טבעו במאגר.', ['figure-changed error']],
  ['en', 'he', 'Five workers died in the collapse.', 'הפועלים מתו בהתמוטטות.', ['figure-missing error']],
  ['ar', 'en', 'قُتل العمال في الانهيار.', 'Five workers died in the collapse.', ['figure-added error']],
  // A dual may be told by its noun alone, and a rank by another word.
  ['en', 'ar', 'Two ministers met on Monday.', 'التقى الوزراء يوم الاثنين.', ['figure-missing warning']],
  ['en', 'he', 'It rained for the third day running.', 'גשם ירד גם היום.', ['figure-missing warning']],
  ['en', 'he', 'Three hostages were killed.', 'שלושה חטופים נהרגו.', []],
  ['ar', 'en', 'قُتل ثلاثة رهائن.', 'Three hostages were killed.', []]
]

describe('severity is by sureness, not by the way of writing', () => {
  test.each(table)('%s → %s: %s | %s', (from, to, source, target, found) => {
    expect(severities(from, to, source, target)).toEqual(found)
  })
})
