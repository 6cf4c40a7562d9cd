import {describe, expect, test} from 'vitest'
import {checkPair, checks} from '../../../src/check/index.ts'
import {ours} from '../../packs.ts'

/** One line of a story as three desks print it. `{18~28}` is what is right and what a slip would make of it. */
export type Line = readonly [en: string, ar: string, he: string]

const locales = ['en', 'ar', 'he'] as const
const figures = checks.filter((check) => check.id.startsWith('figure-') && check.scope === 'pair')
const hedged = checks.filter((check) => /^(?:figure|hedge)-/.test(check.id) && check.scope === 'pair')

const right = (text: string) => text.replace(/\{(.*?)~(.*?)\}/g, '$1')
const wrong = (text: string) => text.replace(/\{(.*?)~(.*?)\}/g, '$2')

function alarms(
  sourceLocale: string,
  targetLocale: string,
  source: string,
  target: string,
  family: typeof figures
): string[] {
  return checkPair({source, target, sourceLocale, targetLocale}, {languages: ours, checks: family})
    .filter((finding) => finding.severity !== 'info')
    .map((finding) => `${finding.ruleId}: ${finding.reason}`)
}

/** Every line in all six directions: clean it raises nothing, with the slip it is found. */
export function holds(kind: string, lines: readonly Line[], family: 'figures' | 'hedges' = 'figures'): void {
  const used = family === 'hedges' ? hedged : figures
  for (const [from, sourceLocale] of locales.entries()) {
    for (const [to, targetLocale] of locales.entries()) {
      if (from === to) continue
      describe(`${kind}, ${sourceLocale} → ${targetLocale}`, () => {
        test.each(lines.map((line) => [line[from]!, line[to]!] as const))('%s', (source, target) => {
          expect(alarms(sourceLocale, targetLocale, right(source), right(target), used)).toEqual([])
          expect(alarms(sourceLocale, targetLocale, right(source), wrong(target), used), wrong(target)).not.toEqual([])
        })
      })
    }
  }
}
