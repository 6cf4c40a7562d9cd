import {ar, en, he} from '../languages/index.ts'
import type {Finding} from '../model.ts'
import {checks} from './checks/index.ts'
import {type PairInput, type PairOptions, runPair} from './run.ts'

export type {ArticleCheck, CatalogCheck, Check, EditionCheck, PairCheck, Report} from './check.ts'
export type {Pair, PairDocument} from './pair.ts'
export {checks}

/** Hold one pair of plain texts together with all our rules and languages, or with those given. */
export function checkPair(input: PairInput, options: Partial<PairOptions> = {}): Finding[] {
  return runPair(input, {languages: [en, ar, he], checks, ...options})
}
