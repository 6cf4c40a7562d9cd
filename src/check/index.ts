import type {Article, Catalog, Finding} from '../model.ts'
import {checks} from './checks/index.ts'
import {type PairInput, type PairOptions, type RunOptions, runPair, runText} from './run.ts'
import {checkArticle, checkCatalog, type StoryOptions} from './story.ts'

export {
  type AttributionLedger,
  attributionLedger,
  type StatementRow
} from './attribution-ledger.ts'
export {isAwaited} from './awaited.ts'
export type {
  ArticleCheck,
  ArticleContext,
  ArticleText,
  CatalogCheck,
  Check,
  EditionCheck,
  LinkedArticle,
  MissingArticle,
  PairCheck,
  Report,
  TextCheck
} from './check.ts'
export {type CreditCell, type CreditLedger, type CreditRow, creditLedger} from './credit-ledger.ts'
export type {LedgerCell} from './figure-cell.ts'
export {figureLedger, type Ledger, type LedgerRow} from './figure-ledger.ts'
export {type Unchecked, uncheckedIn, uncheckedOf, uncheckedSaid} from './needs.ts'
export type {Pair, PairDocument} from './pair.ts'
export {signedThings} from './signed-things.ts'
export type {StatementCell} from './statement-cell.ts'
export type {StatementKind} from './statements.ts'
export {checkAcross, checkArticle, checkAssembled, checkCatalog, checkSource, type StoryOptions} from './story.ts'
export {type PlainPair, plainPairs, sourceTexts, textFiller} from './texts.ts'
export {CLEAN, type LedgerTexts, type Verdict} from './verdict.ts'
export type {PairInput, PairOptions, RunOptions}
export {checks}

/** What a check needs of its caller: the languages, and no more. All rules of ours run unless others are given. */
export type WithLanguages<O extends PairOptions> = Omit<O, 'checks'> & Partial<Pick<O, 'checks'>>

/** Compare one pair of plain texts by all our rules and languages, or by those given.
 *  @example
 *  import {checkPair} from 'polyedition'
 *  import {loadLanguages} from 'polyedition/languages'
 *  const languages = await loadLanguages(['en', 'ar'])
 *  const pair = {source: '25 men', target: '35 رجلا', sourceLocale: 'en', targetLocale: 'ar'}
 *  checkPair(pair, {languages})[0].ruleId // → 'figure-changed' */
export function checkPair(input: PairInput, options: WithLanguages<PairOptions>): Finding[] {
  return runPair(input, complete(options))
}

/** Check one plain text by itself: hostile characters, letters and signs of another language, visual order.
 *  @example
 *  import {checkText} from 'polyedition'
 *  import {ar} from 'polyedition/languages/ar'
 *  checkText('قال\u202e نعم', 'ar', {languages: [ar]})[0].ruleId // → 'bidi-control' */
export function checkText(text: string, locale: string, options: WithLanguages<PairOptions>): Finding[] {
  return runText(text, locale, complete(options))
}

/** Everything that can be said of one edition before it is assembled: of its article, of its catalog, and of each
 *  target beside its source. Never throws on content; a locale that no language pack serves is the caller's mistake.
 *  @example
 *  import {checkEdition, extractCatalogs, parseArticle, segmentArticle} from 'polyedition'
 *  import {ar} from 'polyedition/languages/ar'
 *  import {en} from 'polyedition/languages/en'
 *  const {article} = parseArticle('---\nheadline: Talks\nlang: en\n---\n\nThree men were hurt.\n', {slug: 'talks'})
 *  const segments = segmentArticle(article)
 *  const {catalogs} = extractCatalogs({slug: 'talks', segments, source: {locale: 'en'}, locales: [{locale: 'ar'}]})
 *  const findings = checkEdition(article, catalogs[0], {languages: [en, ar]})
 *  findings[0].ruleId // → 'state-missing' */
export function checkEdition(article: Article, catalog: Catalog, options: WithLanguages<StoryOptions>): Finding[] {
  const all = complete(options)
  return [...checkArticle(article, all), ...checkCatalog(article, catalog, all)]
}

function complete<O extends PairOptions | StoryOptions>(options: WithLanguages<O>): O {
  // Without a word, a translation would pass of which nothing was read.
  if (!Array.isArray(options?.languages))
    throw new TypeError(
      'Found no `languages`, expected those of the texts; pass `{languages: await loadLanguages([source, target])}`'
    )
  return {checks, ...options} as unknown as O
}
