import {keepsFigures} from '../figures/index.ts'
import {languageFor} from '../languages/choose.ts'
import type {HouseStyle, Language, LanguagePack} from '../languages/language.ts'
import type {Finding, Origin, Severity, Waiver} from '../model.ts'
import type {Check, Report} from './check.ts'
import {isAble} from './needs.ts'
import {type Desk, Pair, type PairDocument} from './pair.ts'
import {Side} from './text-reading.ts'
import {withoutUntranslated} from './untranslated.ts'

/** Where the pages of the rules stand, from the root of this project. */
const PAGES = 'docs/checks/'

export interface RunOptions {
  /** Per rule, or `off`. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>
  readonly waivers?: readonly Waiver[]
  /** Who made the translation of a segment, where that is known. */
  readonly originOf?: (key: string | undefined) => Origin | undefined
}

/** Stamp what one rule yields: id, severity by configuration, url. A waived rule and a rule that is switched off say
 *  nothing, and are not asked. `settle` has the last word on a report. */
export function stamp(
  check: Check,
  reports: Iterable<Report>,
  where: {slug?: string; locale?: string; key?: string},
  {severities, waivers, originOf}: RunOptions = {},
  findings: Finding[] = [],
  settle: (report: Report) => Report = (report) => report
): Finding[] {
  const configured = severities?.[check.id]
  if (configured === 'off' || waivers?.some((waiver) => waiver.rule === check.id)) return findings
  for (const found of reports) {
    const report = settle(found)
    const ofMachine = check.ofMachine && originOf?.(report.key ?? where.key) === 'machine' ? check.ofMachine : undefined
    findings.push({
      ...where,
      ...report,
      ruleId: check.id,
      severity: configured ?? ofMachine ?? report.severity ?? check.severity,
      url: `${PAGES}${check.id}.md`
    })
  }
  return findings
}

export interface PairInput {
  readonly source: string
  readonly target: string
  readonly sourceLocale: string
  readonly targetLocale: string
  readonly key?: string
  /** Who made the translation; some rules are stricter with a machine's. */
  readonly origin?: Origin
  readonly document?: {readonly at: number; readonly pairs: ReadonlyArray<readonly [source: string, target: string]>}
}

export interface PairOptions extends RunOptions, Desk {
  readonly languages: readonly LanguagePack[]
  readonly checks: readonly Check[]
  /** The same for every locale, where a caller has several. */
  readonly style?: (locale: string) => Partial<HouseStyle> | undefined
}

/** Compare one pair of plain texts. Never throws on content; an unknown locale is the caller's mistake. */
export function runPair(input: PairInput, given: PairOptions): Finding[] {
  const {source, target, sourceLocale, targetLocale, key, origin, document} = input
  const options = origin ? {...given, originOf: () => origin} : given
  const languages = [
    languageFor(sourceLocale, options.languages),
    languageFor(targetLocale, options.languages)
  ] as const
  const sides = (a: string, b: string) =>
    withoutUntranslated({
      source: new Side(a, sourceLocale, languages[0], options.style?.(sourceLocale)),
      target: new Side(b, targetLocale, languages[1], options.style?.(targetLocale) ?? options.house)
    })
  const notes = {...options, origin}
  if (!document) {
    const own = sides(source, target)
    return checkSides(new Pair(own.source, own.target, key, undefined, notes), options)
  }
  const story = storyOf(document.pairs, languages, [sourceLocale, targetLocale], options, sides)
  const held = story.pairs[document.at]
  if (held?.source.given === source && held.target.given === target)
    return checkSides(new Pair(held.source, held.target, key, story, notes), options)
  // The pair was edited since, so its story is another.
  const own = sides(source, target)
  const edited = {pairs: story.pairs.map((pair, at) => (at === document.at ? own : pair))}
  return checkSides(new Pair(own.source, own.target, key, edited, notes), options)
}

type Texts = ReadonlyArray<readonly [source: string, target: string]>
interface Told {
  readonly languages: readonly Language[]
  readonly locales: string
  readonly style: PairOptions['style']
  readonly house: PairOptions['house']
  readonly story: PairDocument
}
const stories = new WeakMap<Texts, Told>()

/** A caller that checks pair after pair passes the same story again and again. It is read once, as it was when it was
 *  first passed. */
function storyOf(
  texts: Texts,
  languages: readonly Language[],
  locales: readonly string[],
  {style, house}: PairOptions,
  sides: (a: string, b: string) => PairDocument['pairs'][number]
): PairDocument {
  const known = stories.get(texts)
  const same =
    known?.locales === locales.join(' ') &&
    known.style === style &&
    known.house === house &&
    known.languages.every((language, at) => language === languages[at]) &&
    known.story.pairs.length === texts.length
  if (known && same) return known.story
  const story = {pairs: texts.map(([a, b]) => sides(a, b))}
  stories.set(texts, {languages, locales: locales.join(' '), style, house, story})
  return story
}

/** The pair rules on a pair whose sides are made: a whole story shares its readings. */
export const checkSides = (pair: Pair, options: PairOptions): Finding[] => checkAll([{pair, options}], options.checks)

/** What is done to the reports of a text: a fix beside a number that would make it another figure is not offered, and
 *  places are those in the texts as given. */
const settledFor =
  (target: Side, source?: Side) =>
  (report: Report): Report => {
    const {fix, ...rest} = report
    const kept = fix && isBesideNumber(fix, target) && !keepsFigures(target.text, fix, target.language) ? rest : report
    return isAsGiven(target) && (!source || isAsGiven(source)) ? kept : placedBack(kept, source, target)
  }

const isBesideNumber = ({range: {start, end}, text}: NonNullable<Report['fix']>, side: Side): boolean =>
  /[\p{Nd}%٪]/u.test(side.text.slice(Math.max(0, start - 2), end + 2) + text)

const isAsGiven = ({given, whole}: Side): boolean => given === whole

function placedBack(report: Report, from: Side | undefined, to: Side): Report {
  const {source, target, fix} = report
  return {
    ...report,
    ...(source && from && {source: from.inGiven(source)}),
    ...(target && {target: to.inGiven(target)}),
    ...(fix && {fix: {...fix, range: to.inGiven(fix.range)}})
  }
}

/** The findings of pair after pair. Each rule looks at all of them before the next one does, because doing one kind of
 *  work at a time takes a quarter less. */
export function checkAll(
  pairs: ReadonlyArray<{readonly pair: Pair; readonly options: RunOptions}>,
  checks: readonly Check[]
): Finding[] {
  const asked = pairs.map(({pair, options}) => {
    const {source, target, key} = pair
    const found: Finding[] = []
    const where = {locale: target.locale, ...(key !== undefined && {key})}
    return {pair, options, found, where, settle: settledFor(target, source)}
  })
  for (const check of checks) {
    if (check.scope === 'pair') {
      for (const {pair, options, where, found, settle} of asked)
        if (isAble(check, {source: pair.source.language, target: pair.target.language}))
          stamp(check, check.run(pair), where, options, found, settle)
    } else if (check.scope === 'text') {
      for (const {pair, options, where, found, settle} of asked)
        if (isAble(check, {target: pair.target.language}))
          stamp(check, check.run(pair.target), where, options, found, settle)
    }
  }
  return asked.flatMap(({found}) => found)
}

/** The rules that need no source: a text in its own language. Findings point into `target`. */
export function runText(text: string, locale: string, options: PairOptions): Finding[] {
  const side = new Side(text, locale, languageFor(locale, options.languages), options.style?.(locale))
  const findings: Finding[] = []
  const settle = settledFor(side)
  for (const check of options.checks) {
    if (check.scope === 'text' && isAble(check, {target: side.language}))
      stamp(check, check.run(side), {locale}, options, findings, settle)
  }
  return findings
}
