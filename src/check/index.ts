import {ar, en, he} from '../languages/index.ts'
import type {Finding} from '../model.ts'
import {checks} from './checks/index.ts'
import {type PairInput, type PairOptions, runPair, runText} from './run.ts'

export type {ArticleCheck, CatalogCheck, Check, EditionCheck, PairCheck, Report, TextCheck} from './check.ts'
export type {Pair, PairDocument} from './pair.ts'
export {checks}

/** Hold one pair of plain texts together with all our rules and languages, or with those given. */
export function checkPair(input: PairInput, options: Partial<PairOptions> = {}): Finding[] {
  return runPair(input, {languages: [en, ar, he], checks, ...options})
}

/** Look at one plain text by itself: hostile characters, letters and signs of another language, visual order. */
export function checkText(text: string, locale: string, options: Partial<PairOptions> = {}): Finding[] {
  return runText(text, locale, {languages: [en, ar, he], checks, ...options})
}
