import {firstFrom, type Quote, quotesLost, type Speech} from '../attribution/index.ts'
import {type Ability, abilitiesOf} from '../languages/abilities.ts'
import {languageFor} from '../languages/choose.ts'
import type {Language, LanguagePack} from '../languages/language.ts'
import type {Span} from '../model.ts'
import type {PairCheck, Report} from './check.ts'
import {attributionAnonymity} from './checks/attribution-anonymity.ts'
import {attributionMissing} from './checks/attribution-missing.ts'
import {attributionOutlet} from './checks/attribution-outlet.ts'
import {attributionSpeaker} from './checks/attribution-speaker.ts'
import {hedgeMissing} from './checks/hedge-missing.ts'
import {hedgeReversed} from './checks/hedge-reversed.ts'
import {quoteMissing} from './checks/quote-missing.ts'
import {CLEAN, type LedgerTexts, type Verdict} from './figure-ledger.ts'
import {hedgeFates} from './hedges.ts'
import {isAble, type Unchecked, uncheckedIn} from './needs.ts'
import {Pair, type PairDocument} from './pair.ts'
import {speakerOf} from './speaker.ts'
import {Side} from './text-reading.ts'

/** `claim`: somebody is said to have said it. `quotation`: words in marks. `hedge`: a figure with its caution. */
export type StatementKind = 'claim' | 'quotation' | 'hedge'

export interface StatementCell {
  readonly locale: string
  readonly verdict: Verdict
  /** As the edition prints it; absent if the edition uses words that no reader recognizes as such. */
  readonly text?: string
  /** For a claim, the words beside it that name the speaker. */
  readonly speaker?: string
}

export interface StatementRow extends Span {
  readonly key: string
  readonly kind: StatementKind
  /** As the source prints it: the word of speech, the quotation with its marks, the hedge with its figure. */
  readonly text: string
  readonly speaker?: string
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

/** A row for every claim, quotation and hedged figure of the source, in its order. The verdicts are those of the rules:
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
    return pairsOf(sides, edition, {source: language, target: own})
  })
  const rows = [...sides].flatMap(([key, side]) =>
    statementsOf(side).map((statement): StatementRow => {
      const speaker = statement.speech && speakerOf(side, statement.speech)
      const cells = editions.map(({locale}, at) => cellOf(locale, pairs[at]!.get(key), statement))
      const {kind} = statement
      const {start, end} = side.inGiven(statement)
      return {key, kind, start, end, text: side.given.slice(start, end), ...(speaker && {speaker}), cells}
    })
  )
  const clean = rows.every(({cells}) => cells.every(({verdict}) => CLEAN.has(verdict)))
  const locales = editions.map(({locale}) => locale)
  const targets = locales.map((locale) => ({locale, language: languageFor(locale, languages)}))
  const unchecked = uncheckedIn(rules, {locale: source.locale, language}, targets)
  return {sourceLocale: source.locale, locales, rows, clean, unchecked}
}

interface Held {
  readonly pair: Pair
  readonly reports: ReadonlyArray<Report & {readonly rule: string}>
}

/** No paragraph has more quotations, nor as many claims after which one is searched for; the limit keeps the time
 *  linear. */
const MOST = 200

const rules: readonly PairCheck[] = [
  attributionAnonymity,
  attributionMissing,
  attributionOutlet,
  attributionSpeaker,
  hedgeMissing,
  hedgeReversed,
  quoteMissing
]

function pairsOf(
  sides: ReadonlyMap<string, Side>,
  {locale, texts}: LedgerTexts,
  languages: {readonly source: Language; readonly target: Language}
): Map<string, Held> {
  const able = rules.filter((rule) => isAble(rule, languages))
  const held = [...sides].flatMap(([key, source]) => {
    const text = texts.get(key)
    return text === undefined ? [] : [{key, source, target: new Side(text, locale, languages.target)}]
  })
  const document: PairDocument = {pairs: held}
  return new Map(
    held.map(({key, source, target}) => {
      const pair = new Pair(source, target, key, document)
      const reports = able.flatMap((rule) =>
        [...rule.run(pair)]
          .filter(({severity = rule.severity}) => severity !== 'info')
          .map((report) => ({...report, rule: rule.id}))
      )
      return [key, {pair, reports}]
    })
  )
}

interface Statement extends Span {
  readonly kind: StatementKind
  /** Its number among those of its kind. */
  readonly at: number
  readonly speech?: Speech
  readonly quote?: Quote
}

function statementsOf(side: Side): Statement[] {
  const {quotes, figures} = side
  const claims = claimsOf(side).map(
    (one, at): Statement => ({kind: 'claim', at, speech: one, start: one.start, end: one.end})
  )
  const quotations = quotes.map((quote, at): Statement => ({kind: 'quotation', at, quote, ...spanOf(quote)}))
  const hedged = figures.flatMap(({sure, kind, hedge, start, end}, at): Statement[] => {
    // `Until midnight` is an end and not a hedge.
    if (!hedge || !sure || (hedge.class === 'up-to' && (kind === 'time' || kind === 'date'))) return []
    return [{kind: 'hedge', at, start: Math.min(start, hedge.start), end: Math.max(end, hedge.end)}]
  })
  return [...claims, ...quotations, ...hedged].sort((a, b) => a.start - b.start || b.end - a.end)
}

const claimsOf = ({reports}: Side): Speech[] => reports.filter(({sure, quoted}) => sure && !quoted)
const spanOf = ({start, end}: Span): Span => ({start, end})

/** What the target's language must be able to for a statement to be found in it. */
const asked: Readonly<Record<StatementKind, readonly Ability[]>> = {
  claim: ['speech', 'quotations'],
  quotation: ['quotations'],
  hedge: ['number-words', 'hedges']
}

function cellOf(locale: string, held: Held | undefined, statement: Statement): StatementCell {
  if (!held) return {locale, verdict: 'open'}
  const has = abilitiesOf(held.pair.target.language)
  if (!asked[statement.kind].every((ability) => has.has(ability))) return {locale, verdict: 'unchecked'}
  if (statement.kind === 'claim') return claimCell(locale, held, statement)
  return statement.kind === 'quotation' ? quoteCell(locale, held, statement) : hedgeCell(locale, held, statement)
}

function claimCell(locale: string, held: Held, {at, speech}: Statement): StatementCell {
  const {pair} = held
  const {target} = pair
  const {against, answers} = claimsIn(held)
  const mine = against.get(speech!) ?? []
  if (mine.some(({rule}) => rule === 'attribution-missing')) return {locale, verdict: 'gone'}
  const answer = answers[at]
  const speaker = answer && speakerOf(target, answer)
  return {
    locale,
    verdict: mine.length > 0 ? 'differs' : 'agrees',
    ...(answer && {text: target.text.slice(answer.start, answer.end)}),
    ...(speaker && {speaker})
  }
}

interface Claims {
  /** A finding about a name or an outlet counts against the nearest claim. */
  readonly against: ReadonlyMap<Speech, Held['reports']>
  readonly answers: ReadonlyArray<Speech | undefined>
}
const claimTables = new WeakMap<Held, Claims>()

/** The claims of a pair, compared once. */
function claimsIn(held: Held): Claims {
  const known = claimTables.get(held)
  if (known) return known
  const {source, target} = held.pair
  const claims = claimsOf(source)
  const against = new Map<Speech, Array<Held['reports'][number]>>()
  for (const report of held.reports) {
    const claim = report.rule.startsWith('attribution-') && report.source && nearest(claims, report.source)
    if (!claim) continue
    const mine = against.get(claim) ?? []
    mine.push(report)
    against.set(claim, mine)
  }
  const made = {
    against,
    answers: answers(
      claims,
      target.speech.filter(({may, quoted}) => may && !quoted)
    )
  }
  claimTables.set(held, made)
  return made
}

function nearest(claims: readonly Speech[], {start}: Span): Speech | undefined {
  const behind = firstFrom(claims, start)
  const [before, after] = [claims[behind - 1], claims[behind]]
  return before && after ? (start - before.start <= after.start - start ? before : after) : (before ?? after)
}

/** The target's word for each of the source's, in order: first one of the same kind, then any other for those left in
 *  between. */
function answers(source: readonly Speech[], target: readonly Speech[]): Array<Speech | undefined> {
  if (source.length === target.length) return [...target]
  let next = 0
  return source.map((claim, at) => {
    const spare = target.length - next - (source.length - at)
    const near = target.slice(next, next + Math.min(MOST, Math.max(0, spare) + 1))
    const same = near.findIndex((one) => one.class === claim.class)
    if (same !== -1) {
      next += same + 1
      return near[same]
    }
    return spare >= 0 ? target[next++] : undefined
  })
}

function quoteCell(locale: string, {pair, reports}: Held, {at, quote}: Statement): StatementCell {
  const {source, target} = pair
  const [here, there] = [source.quotes, target.quotes]
  const lost = here.length - there.length
  const missing = reports.some(({rule, source: span}) => rule === 'quote-missing' && span && covers(span, quote!))
  if (missing || there.length === 0) return {locale, verdict: missing || lostIn(pair) > 0 ? 'gone' : 'agrees'}
  const found = lost === 0 ? there[at] : byPlace(source, target, quote!)
  if (!found) return {locale, verdict: lostIn(pair) > 0 ? 'gone' : 'agrees'}
  return {locale, verdict: 'agrees', text: target.text.slice(found.start, found.end)}
}

const losses = new WeakMap<Pair, number>()

/** Quoted spans that the target has lost, counted once. */
function lostIn(pair: Pair): number {
  const known = losses.get(pair) ?? quotesLost(pair.quoting.source, pair.quoting.target)
  losses.set(pair, known)
  return known
}

const covers = (span: Span, other: Span): boolean => span.start < other.end && other.start < span.end

/** If the numbers differ: the one at the most similar place in the text, provided that it is also the nearest in the
 *  other direction. */
function byPlace(source: Side, target: Side, quote: Quote): Quote | undefined {
  if (source.quotes.length > MOST || target.quotes.length > MOST) return undefined
  const place = ({start, end}: Quote, {text}: Side) => (start + end) / 2 / (text.length || 1)
  const pick = (quotes: readonly Quote[], side: Side, wanted: number) =>
    quotes.reduce((best, one) =>
      Math.abs(place(one, side) - wanted) < Math.abs(place(best, side) - wanted) ? one : best
    )
  const found = pick(target.quotes, target, place(quote, source))
  return pick(source.quotes, source, place(found, target)) === quote ? found : undefined
}

function hedgeCell(locale: string, {pair, reports}: Held, {at}: Statement): StatementCell {
  const figure = pair.source.figures[at]!
  const {matches, changed: changes, fates} = found(pair)
  const [match, changed] = [matches.get(figure), changes.get(figure)]
  const printed = match?.target ?? changed?.target
  const text = printed && {text: withHedge(pair.target.text, printed)}
  if (!match) return {locale, verdict: printed ? 'differs' : 'gone', ...text}
  const fate = fates.get(figure)
  const mine = reports.filter(
    (report) => report.rule.startsWith('hedge-') && report.source?.start === figure.hedge!.start
  )
  const other = fate?.answer && !match.target.hedge ? fate.answer : undefined
  const both = other && {text: withHedge(pair.target.text, {...match.target, hedge: other})}
  return {locale, verdict: mine.length > 0 ? 'hedge' : 'agrees', ...text, ...both}
}

const tables = new WeakMap<Pair, ReturnType<typeof tableOf>>()

/** What became of each figure of a pair, and of its hedge. */
function found(pair: Pair): ReturnType<typeof tableOf> {
  const known = tables.get(pair) ?? tableOf(pair)
  tables.set(pair, known)
  return known
}

/** Of several the first counts. */
const tableOf = (pair: Pair) => ({
  matches: new Map(pair.figures.matches.toReversed().map((match) => [match.source, match])),
  changed: new Map(pair.figures.changed.toReversed().map((match) => [match.source, match])),
  fates: new Map(
    hedgeFates(pair)
      .toReversed()
      .map((fate) => [fate.figure, fate])
  )
})

const withHedge = (text: string, {start, end, hedge}: Span & {readonly hedge?: Span}): string =>
  text.slice(Math.min(start, hedge?.start ?? start), Math.max(end, hedge?.end ?? end))
