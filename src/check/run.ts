import {type HouseStyle, type Language, languageOf} from '../languages/language.ts'
import type {Finding, Severity, Waiver} from '../model.ts'
import type {Check, Report} from './check.ts'
import {type Desk, Pair} from './pair.ts'
import {Side} from './side.ts'

/** Where the pages of the rules stand, from the root of this project. */
const PAGES = 'docs/checks/'

export interface RunOptions {
  /** Per rule, or `off`. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>
  readonly waivers?: readonly Waiver[]
}

/** Stamp what one rule yields: id, severity by configuration, url. A waived rule and a rule switched off say nothing. */
export function* stamp(
  check: Check,
  reports: Iterable<Report>,
  where: {slug?: string; locale?: string; key?: string},
  options: RunOptions = {}
): Iterable<Finding> {
  const configured = options.severities?.[check.id]
  if (configured === 'off' || options.waivers?.some((waiver) => waiver.rule === check.id)) return
  for (const report of reports) {
    yield {
      ...where,
      ...report,
      ruleId: check.id,
      severity: configured ?? report.severity ?? check.severity,
      url: `${PAGES}${check.id}.md`
    }
  }
}

export interface PairInput {
  readonly source: string
  readonly target: string
  readonly sourceLocale: string
  readonly targetLocale: string
  readonly key?: string
  readonly document?: {readonly at: number; readonly pairs: ReadonlyArray<readonly [source: string, target: string]>}
}

export interface PairOptions extends RunOptions, Desk {
  readonly languages: readonly Language[]
  readonly checks: readonly Check[]
  /** The same for every locale, where a caller has several. */
  readonly style?: (locale: string) => Partial<HouseStyle> | undefined
}

/** Hold one pair of plain texts together. Never throws on content; an unknown locale is the caller's mistake. */
export function runPair(input: PairInput, options: PairOptions): Finding[] {
  const {source, target, sourceLocale, targetLocale, key, document} = input
  const languages = [languageOf(sourceLocale, options.languages), languageOf(targetLocale, options.languages)] as const
  const sides = (a: string, b: string) =>
    [
      new Side(a, sourceLocale, languages[0], options.style?.(sourceLocale)),
      new Side(b, targetLocale, languages[1], options.style?.(targetLocale) ?? options.house)
    ] as const
  const [own, translated] = sides(source, target)
  const story = document && {
    pairs: document.pairs.map(([a, b], at) => {
      const [source, target] = at === document.at ? [own, translated] : sides(a, b)
      return {source, target}
    })
  }
  return checkSides(new Pair(own, translated, key, story, options), options)
}

/** The pair rules on a pair whose sides are made: a whole story shares its readings. */
export function checkSides(pair: Pair, options: PairOptions): Finding[] {
  const where = {locale: pair.target.locale, ...(pair.key !== undefined && {key: pair.key})}
  return options.checks.flatMap((check) => {
    if (check.scope === 'pair') return [...stamp(check, check.run(pair), where, options)]
    return check.scope === 'text' ? [...stamp(check, check.run(pair.target), where, options)] : []
  })
}

/** The rules that need no source: a text in its own language. Findings point into `target`. */
export function runText(text: string, locale: string, options: PairOptions): Finding[] {
  const side = new Side(text, locale, languageOf(locale, options.languages), options.style?.(locale))
  return options.checks.flatMap((check) =>
    check.scope === 'text' ? [...stamp(check, check.run(side), {locale}, options)] : []
  )
}
