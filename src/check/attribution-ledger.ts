import {type Ability, abilitiesOf} from '../languages/abilities.ts'
import {languageFor} from '../languages/choose.ts'
import type {LanguagePack} from '../languages/language.ts'
import type {Span} from '../model.ts'
import {anonymityCell} from './anonymity-cell.ts'
import {claimCell} from './claim-cell.ts'
import {hedgeCell} from './hedge-cell.ts'
import {type JudgedPair, judgedPairs, statementRules} from './judged-pairs.ts'
import {type Unchecked, uncheckedIn} from './needs.ts'
import {quoteCell} from './quote-cell.ts'
import {sentenceAt} from './sentences.ts'
import {speakerOf} from './speaker.ts'
import type {StatementCell} from './statement-cell.ts'
import {type Statement, type StatementKind, statementsOf} from './statements.ts'
import {Side} from './text-reading.ts'
import {CLEAN, type LedgerTexts} from './verdict.ts'

export interface StatementRow extends Span {
  readonly key: string
  readonly kind: StatementKind
  /** As the source prints it: the word of speech, the quotation with its marks, the hedge with its figure. */
  readonly text: string
  readonly speaker?: string
  /** In which it stands. */
  readonly sentence: string
  readonly cells: readonly StatementCell[]
}

/** Who said what in one story, as its desk signs it off. */
export interface AttributionLedger {
  readonly sourceLocale: string
  readonly locales: readonly string[]
  readonly rows: readonly StatementRow[]
  /** Whether nothing speaks against an edition: every cell agrees, or cannot be checked. */
  readonly clean: boolean
  /** What is not checked, by locale, for want of a language pack. */
  readonly unchecked: readonly Unchecked[]
}

/** A row for every claim, quotation, hedged figure and unnamed source of the story, in its order. The verdicts are those of the rules:
 *  whatever one of them reports as an error or a warning stands against the row that it touches. Texts are plain, bound
 *  figures filled in. An unknown locale is the caller's mistake.
 *  @example
 *  import {attributionLedger} from 'polyedition'
 *  import {en} from 'polyedition/languages/en'
 *  import {he} from 'polyedition/languages/he'
 *  const source = {locale: 'en', texts: new Map([['p', 'At least 20 fell, Dana Levy said.']])}
 *  const ledger = attributionLedger(source, [{locale: 'he', texts: new Map()}], [en, he])
 *  ledger.locales // → ['he'] */
export function attributionLedger(
  source: LedgerTexts,
  editions: readonly LedgerTexts[],
  languages: readonly LanguagePack[]
): AttributionLedger {
  const language = languageFor(source.locale, languages)
  const sides = new Map([...source.texts].map(([key, text]) => [key, new Side(text, source.locale, language)]))
  const pairs = editions.map((edition) => {
    const own = languageFor(edition.locale, languages)
    return judgedPairs(sides, edition, {source: language, target: own})
  })
  const rows = [...sides].flatMap(([key, side]) =>
    statementsOf(side).map((statement): StatementRow => {
      const speaker = statement.speech && speakerOf(side, statement.speech)
      const cells = editions.map(({locale}, at) => cellOf(locale, pairs[at]!.get(key), statement))
      const {kind} = statement
      const {start, end} = side.inGiven(statement)
      const text = side.given.slice(start, end)
      return {key, kind, start, end, text, ...(speaker && {speaker}), sentence: sentenceAt(side, statement), cells}
    })
  )
  const clean = rows.every(({cells}) => cells.every(({verdict}) => CLEAN.has(verdict)))
  const locales = editions.map(({locale}) => locale)
  const targets = locales.map((locale) => ({locale, language: languageFor(locale, languages)}))
  const unchecked = uncheckedIn(statementRules, {locale: source.locale, language}, targets)
  return {sourceLocale: source.locale, locales, rows, clean, unchecked}
}

/** What the target's language must be able to for a statement to be found in it. */
const asked: Readonly<Record<StatementKind, readonly Ability[]>> = {
  claim: ['speech', 'quotations'],
  quotation: ['quotations'],
  hedge: ['number-words', 'hedges'],
  anonymity: ['anonymity']
}

const cells: Readonly<Record<StatementKind, typeof claimCell>> = {
  claim: claimCell,
  quotation: quoteCell,
  hedge: hedgeCell,
  anonymity: anonymityCell
}

function cellOf(locale: string, judged: JudgedPair | undefined, statement: Statement): StatementCell {
  if (!judged) return {locale, verdict: 'open'}
  const has = abilitiesOf(judged.pair.target.language)
  if (!asked[statement.kind].every((ability) => has.has(ability))) return {locale, verdict: 'unchecked'}
  return cells[statement.kind](locale, judged, statement)
}
