import {type Language, languageOf} from '../languages/language.ts'
import type {Finding, Severity, Waiver} from '../model.ts'
import type {Check, PairCheck, Report} from './check.ts'
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

export interface PairOptions extends RunOptions {
  readonly languages: readonly Language[]
  readonly checks: readonly Check[]
}

/** Hold one pair of plain texts together. Never throws on content; an unknown locale is the caller's mistake. */
export function runPair(input: PairInput, options: PairOptions): Finding[] {
  const source = languageOf(input.sourceLocale, options.languages)
  const target = languageOf(input.targetLocale, options.languages)
  const side = ([a, b]: readonly [string, string]) => ({
    source: new Side(a, input.sourceLocale, source),
    target: new Side(b, input.targetLocale, target)
  })
  const own = side([input.source, input.target])
  const document = input.document && {
    at: input.document.at,
    pairs: input.document.pairs.map((pair, at) => (at === input.document?.at ? own : side(pair)))
  }
  const pair = {...own, ...(input.key !== undefined && {key: input.key}), ...(document && {document})}
  const where = {locale: input.targetLocale, ...(input.key !== undefined && {key: input.key})}
  return options.checks
    .filter((check): check is PairCheck => check.scope === 'pair')
    .flatMap((check) => [...stamp(check, check.run(pair), where, options)])
}
