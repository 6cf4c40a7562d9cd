import {describe, expect, test} from 'vitest'
import {checkPair, checks} from '../../../src/check/index.ts'
import {ar, en, es, fa, fr, he} from '../../packs.ts'

type Tag = 'en' | 'ar' | 'he' | 'fr' | 'es' | 'fa'

const languages = [ar, en, es, fa, fr, he]
const right = (text: string) => text.replace(/\{(.*?)~(.*?)\}/g, '$1')
const wrong = (text: string) => text.replace(/\{(.*?)~(.*?)\}/g, '$2')

/** One sentence a line in two languages, as two desks print it: clean it raises nothing in either direction, and of
 *  `{18~28}`, what is right and what a slip would make of it, the slip is found, where the line of that language has one.
 *  Only rules of the named families are asked. */
export function across(kind: string, [first, second]: readonly [Tag, Tag], families: RegExp, lines: string): void {
  const asked = checks.filter((check) => families.test(check.id) && check.scope === 'pair')
  const alarms = (sourceLocale: Tag, targetLocale: Tag, source: string, target: string): string[] =>
    checkPair({source, target, sourceLocale, targetLocale}, {languages, checks: asked})
      .filter((finding) => finding.severity !== 'info')
      .map((finding) => `${finding.ruleId}: ${finding.reason}`)
  const rows = lines
    .trim()
    .split('\n')
    .map((line) => line.split(' | ') as [string, string])
  for (const [from, to, source, target] of [
    [first, second, 0, 1],
    [second, first, 1, 0]
  ] as const)
    describe(`${kind}, ${from} → ${to}`, () => {
      test.each(rows.map((row) => [row[source], row[target]] as const))('%s | %s', (here, there) => {
        expect(alarms(from, to, right(here), right(there))).toEqual([])
        if (wrong(there) === right(there)) return
        expect(alarms(from, to, right(here), wrong(there)), wrong(there)).not.toEqual([])
      })
    })
}
