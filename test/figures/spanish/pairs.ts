import {describe, expect, test} from 'vitest'
import {checkPair, checks} from '../../../src/check/index.ts'
import {es, ours} from '../../packs.ts'

const languages = [...ours, es]
const family = checks.filter((check) => /^(?:figure|hedge)-/.test(check.id) && check.scope === 'pair')
const right = (text: string) => text.replace(/\{(.*?)~(.*?)\}/g, '$1')
const wrong = (text: string) => text.replace(/\{(.*?)~(.*?)\}/g, '$2')

function alarms(sourceLocale: string, targetLocale: string, source: string, target: string): string[] {
  return checkPair({source, target, sourceLocale, targetLocale}, {languages, checks: family})
    .filter((finding) => finding.severity !== 'info')
    .map((finding) => `${finding.ruleId}: ${finding.reason}`)
}

/** One sentence a line, `other language | Spanish`, as two desks print it, in both directions: clean it raises nothing;
 *  `{18~28}` is what is right and what a slip would make of it, and the slip is found. */
export function pairs(kind: string, lines: string, other = 'en'): void {
  const table = lines
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((part) => part.trim()))
  for (const [from, to] of [
    [0, 1],
    [1, 0]
  ] as const) {
    const [sourceLocale, targetLocale] = from === 0 ? [other, 'es'] : ['es', other]
    describe(`${kind}, ${sourceLocale} → ${targetLocale}`, () => {
      test.each(table.map((line) => [line[from]!, line[to]!] as const))('%s', (source, target) => {
        expect(alarms(sourceLocale, targetLocale, right(source), right(target))).toEqual([])
        if (wrong(target) === right(target)) return
        expect(alarms(sourceLocale, targetLocale, right(source), wrong(target)), wrong(target)).not.toEqual([])
      })
    })
  }
}
