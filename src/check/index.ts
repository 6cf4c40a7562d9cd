import {ar, en, he} from '../languages/index.ts'
import type {Article, Catalog, Finding} from '../model.ts'
import {checks} from './checks/index.ts'
import {type PairInput, type PairOptions, runPair, runText} from './run.ts'
import {checkArticle, checkCatalog, type StoryOptions} from './story.ts'

export {
  type AttributionLedger,
  attributionLedger,
  type StatementCell,
  type StatementKind,
  type StatementRow
} from './attribution-ledger.ts'
export type {
  ArticleCheck,
  ArticleContext,
  ArticleText,
  CatalogCheck,
  Check,
  EditionCheck,
  PairCheck,
  Report,
  TextCheck
} from './check.ts'
export {
  figureLedger,
  type Ledger,
  type LedgerCell,
  type LedgerRow,
  type LedgerTexts,
  type Verdict
} from './figure-ledger.ts'
export type {Pair, PairDocument} from './pair.ts'
export {checkAcross, checkArticle, checkAssembled, checkCatalog, checkSource, type StoryOptions} from './story.ts'
export {type PlainPair, plainPairs, sourceTexts, textFiller} from './texts.ts'
export {checks}

/** Compare one pair of plain texts by all our rules and languages, or by those given. */
export function checkPair(input: PairInput, options: Partial<PairOptions> = {}): Finding[] {
  return runPair(input, {languages: [en, ar, he], checks, ...options})
}

/** Check one plain text by itself: hostile characters, letters and signs of another language, visual order. */
export function checkText(text: string, locale: string, options: Partial<PairOptions> = {}): Finding[] {
  return runText(text, locale, {languages: [en, ar, he], checks, ...options})
}

/** Everything that can be said of one edition before it is assembled: of its article, of its catalog, and of each
 *  target beside its source. Never throws on content; a locale that no language pack serves is the caller's mistake. */
export function checkEdition(article: Article, catalog: Catalog, options: Partial<StoryOptions> = {}): Finding[] {
  const all: StoryOptions = {languages: [en, ar, he], checks, ...options}
  return [...checkArticle(article, all), ...checkCatalog(article, catalog, all)]
}
