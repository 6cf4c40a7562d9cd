import type {Language} from '../languages/language.ts'
import type {PairCheck, Report} from './check.ts'
import {attributionAnonymity} from './checks/attribution-anonymity.ts'
import {attributionMissing} from './checks/attribution-missing.ts'
import {attributionOutlet} from './checks/attribution-outlet.ts'
import {attributionSpeaker} from './checks/attribution-speaker.ts'
import {hedgeAdded} from './checks/hedge-added.ts'
import {hedgeMissing} from './checks/hedge-missing.ts'
import {hedgeReversed} from './checks/hedge-reversed.ts'
import {quoteMissing} from './checks/quote-missing.ts'
import {isAble} from './needs.ts'
import {Pair, type PairDocument} from './pair.ts'
import {Side} from './text-reading.ts'
import type {LedgerTexts} from './verdict.ts'

/** A text and its translation, with whatever the rules about statements report of the two. */
export interface JudgedPair {
  readonly pair: Pair
  readonly reports: ReadonlyArray<Report & {readonly rule: string}>
}

/** The rules by which a statement agrees or does not. */
export const statementRules: readonly PairCheck[] = [
  attributionAnonymity,
  attributionMissing,
  attributionOutlet,
  attributionSpeaker,
  hedgeAdded,
  hedgeMissing,
  hedgeReversed,
  quoteMissing
]

export function judgedPairs(
  sides: ReadonlyMap<string, Side>,
  {locale, texts}: LedgerTexts,
  languages: {readonly source: Language; readonly target: Language}
): Map<string, JudgedPair> {
  const able = statementRules.filter((rule) => isAble(rule, languages))
  const both = [...sides].flatMap(([key, source]) => {
    const text = texts.get(key)
    return text === undefined ? [] : [{key, source, target: new Side(text, locale, languages.target)}]
  })
  const document: PairDocument = {pairs: both}
  return new Map(
    both.map(({key, source, target}) => {
      const pair = new Pair(source, target, key, document)
      const reports = able.flatMap((rule) =>
        [...rule.run(pair)]
          .filter(({severity = rule.severity}) => severity !== 'info' || rule === hedgeAdded)
          .map((report) => ({...report, rule: rule.id}))
      )
      return [key, {pair, reports}]
    })
  )
}
