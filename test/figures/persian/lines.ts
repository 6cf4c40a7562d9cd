import {describe, expect, test} from 'vitest'
import {checkPair, checks} from '../../../src/check/index.ts'
import {ar, en, fa} from '../../packs.ts'

const languages = [en, ar, fa]
const family = checks.filter((check) => /^(?:figure|hedge)-/.test(check.id) && check.scope === 'pair')
const right = (text: string) => text.replace(/\{(.*?)~(.*?)\}/g, '$1')
const wrong = (text: string) => text.replace(/\{(.*?)~(.*?)\}/g, '$2')

function alarms(sourceLocale: string, targetLocale: string, source: string, target: string): string[] {
  return checkPair({source, target, sourceLocale, targetLocale}, {languages, checks: family})
    .filter((finding) => finding.severity !== 'info')
    .map((finding) => `${finding.ruleId}: ${finding.reason}`)
}

/** One sentence a line, `English | Persian` or Arabic first, in both directions. Clean it raises nothing; `{18~28}` is what is right and what a slip would make of it, and the slip is found. */
export function persian(kind: string, lines: string, first: 'en' | 'ar' = 'en'): void {
  const table = lines
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((part) => part.trim()))
  const ways = [
    [0, 1],
    [1, 0]
  ] as const
  for (const [from, to] of ways) {
    const locales = [first, 'fa'] as const
    describe(`${kind}, ${locales[from]} → ${locales[to]}`, () => {
      test.each(table.map((line) => [line[from]!, line[to]!] as const))('%s', (source, target) => {
        expect(alarms(locales[from], locales[to], right(source), right(target))).toEqual([])
        if (wrong(target) === right(target)) return
        expect(alarms(locales[from], locales[to], right(source), wrong(target)), wrong(target)).not.toEqual([])
      })
    })
  }
}
