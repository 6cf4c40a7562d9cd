import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {checkPair} from '../../src/check/index.ts'
import {ours} from '../packs.ts'

/** Lines of each class in three languages; `bench/tables.mjs` measures on all of them. */
const rows = readFileSync('bench/tables/attribution.tsv', 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'))
const locales = ['en', 'ar', 'he'] as const
/** Classes in which some direction is still missed. */
const open = new Set(['second report', 'letter', 'witness'])

function told(from: number, to: number, source: string, target: string): string[] {
  const pair = {source, target, sourceLocale: locales[from]!, targetLocale: locales[to]!}
  return checkPair(pair, {languages: ours})
    .filter(({severity, ruleId}) => severity !== 'info' && /^(attribution|hedge|quote|name)-/.test(ruleId))
    .map(({ruleId}) => ruleId)
}

const directions = [0, 1, 2].flatMap((from) => [0, 1, 2].filter((to) => to !== from).map((to) => [from, to] as const))

for (const [kind, name, ...texts] of rows) {
  test(`${name}, as each desk prints it`, () => {
    for (const [from, to] of directions) expect(told(from, to, texts[from]!, texts[to]!)).toEqual([])
  })
  if (kind === 'wrong' && !open.has(name!))
    test(`${name}, without who said it`, () => {
      for (const [from, to] of directions) expect(told(from, to, texts[from]!, texts[to + 3]!)).not.toEqual([])
    })
}
