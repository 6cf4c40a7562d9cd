import {ar, en, he} from '../languages/index.ts'
import type {Article, Catalog, Finding} from '../model.ts'
import {checks} from './checks/index.ts'
import {type PairInput, type PairOptions, type RunOptions, runPair, runText} from './run.ts'
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
export type {PairInput, PairOptions, RunOptions}
export {checks}

/** Hold one pair of plain texts together with all our rules and languages, or with those given.
 *  @example
 *  import {checkPair} from 'polyedition'
 *  import {ar} from 'polyedition/languages/ar'
 *  import {en} from 'polyedition/languages/en'
 *  const pair = {source: '25 men', target: '35 رجلا', sourceLocale: 'en', targetLocale: 'ar'}
 *  checkPair(pair, {languages: [en, ar]})[0].ruleId // → 'figure-changed' */
export function checkPair(input: PairInput, options: Partial<PairOptions> = {}): Finding[] {
  return runPair(input, {languages: [en, ar, he], checks, ...options})
}

/** Look at one plain text by itself: hostile characters, letters and signs of another language, visual order.
 *  @example
 *  import {checkText} from 'polyedition'
 *  import {ar} from 'polyedition/languages/ar'
 *  checkText('قال\u202e نعم', 'ar', {languages: [ar]})[0].ruleId // → 'bidi-control' */
export function checkText(text: string, locale: string, options: Partial<PairOptions> = {}): Finding[] {
  return runText(text, locale, {languages: [en, ar, he], checks, ...options})
}

/** Everything that can be said of one edition before it is assembled: of its article, of its catalog, and of each target
 *  beside its source. Never throws on content; a locale that no language pack serves is the caller's mistake.
 *  @example
 *  import {checkEdition, extractCatalogs, parseArticle, segmentArticle} from 'polyedition'
 *  import {ar} from 'polyedition/languages/ar'
 *  import {en} from 'polyedition/languages/en'
 *  const {article} = parseArticle('---\nheadline: Talks\nlang: en\n---\n\nThree men were hurt.\n', {slug: 'talks'})
 *  const segments = segmentArticle(article)
 *  const {catalogs} = extractCatalogs({slug: 'talks', segments, source: {locale: 'en'}, locales: [{locale: 'ar'}]})
 *  const findings = checkEdition(article, catalogs[0], {languages: [en, ar]})
 *  findings[0].ruleId // → 'state-missing' */
export function checkEdition(article: Article, catalog: Catalog, options: Partial<StoryOptions> = {}): Finding[] {
  const all: StoryOptions = {languages: [en, ar, he], checks, ...options}
  return [...checkArticle(article, all), ...checkCatalog(article, catalog, all)]
}
