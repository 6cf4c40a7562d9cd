import {compareFigures, type Equivalence, readFigures} from '../figures/index.ts'
import type {Language} from '../languages/language.ts'
import {languageOf} from '../languages/language-of.ts'
import type {Figure} from '../model.ts'
import {isAble} from './needs.ts'

/** What one edition prints for one figure of the story.
 *  `agrees`: the same value and the same hedge. `hedge`: the value, but not its hedge. `converted`: another unit,
 *  rightly. `differs`: another value or unit. `gone`: no such figure. `open`: no current translation of this text. */
export type Verdict = 'agrees' | 'hedge' | 'converted' | 'differs' | 'gone' | 'open'

export interface LedgerCell {
  readonly locale: string
  readonly verdict: Verdict
  readonly figure?: Figure
}

/** One figure of the story: what the source prints, or only an edition if the source has no such figure. */
export interface LedgerRow {
  readonly key: string
  readonly figure: Figure
  readonly locale: string
  readonly cells: readonly LedgerCell[]
}

/** The figures of one story, as its desk signs them off. */
export interface Ledger {
  readonly sourceLocale: string
  readonly locales: readonly string[]
  readonly rows: readonly LedgerRow[]
  /** Whether every cell agrees, converted ones included. */
  readonly clean: boolean
}

/** The plain texts of one edition by key; a key is absent where there is no current translation. */
export interface LedgerTexts {
  readonly locale: string
  readonly texts: ReadonlyMap<string, string>
}

/** A row for every figure of the source, in its order, and one for every figure that an edition adds. Texts are plain,
 *  with bound figures filled in. An unknown locale is the caller's mistake. */
export function figureLedger(
  source: LedgerTexts,
  editions: readonly LedgerTexts[],
  languages: readonly Language[]
): Ledger {
  const language = languageOf(source.locale, languages)
  const others = editions.map((edition) => ({...edition, language: languageOf(edition.locale, languages)}))
  const rows: LedgerRow[] = []
  for (const [key, text] of source.texts) {
    const figures = readFigures(text, language)
    const sides = others.map(({locale, texts, language: own}) => {
      const target = texts.get(key)
      // What is not read cannot differ.
      if (target === undefined || !isAble('figure-', language, own)) return {locale}
      const comparison = compareFigures(figures, readFigures(target, own))
      const matches = new Map(comparison.matches.toReversed().map((match) => [match.source, match]))
      const changed = new Map(comparison.changed.map((pair) => [pair.source, pair]))
      return {locale, comparison, matches, changed}
    })
    for (const figure of figures) {
      const cells = sides.map(({locale, matches, changed}): LedgerCell => {
        if (!matches) return {locale, verdict: 'open'}
        const match = matches.get(figure)
        if (match) return {locale, figure: match.target, verdict: verdictOf(match.how, figure, match.target)}
        const other = changed.get(figure)
        if (other) return {locale, figure: other.target, verdict: 'differs'}
        return {locale, verdict: 'gone'}
      })
      // A figure that the reader is not sure of ("one", "the two") is a row only if an edition states it too.
      if (figure.sure || cells.some((cell) => cell.figure?.sure))
        rows.push({key, figure, locale: source.locale, cells: figure.sure ? cells : cells.map(forgive)})
    }
    for (const {locale, comparison} of sides)
      for (const figure of comparison?.added ?? [])
        rows.push({key, figure, locale, cells: [{locale, figure, verdict: 'differs'}]})
  }
  const clean = rows.every(({cells}) => cells.every(({verdict}) => verdict === 'agrees' || verdict === 'converted'))
  return {sourceLocale: source.locale, locales: editions.map(({locale}) => locale), rows, clean}
}

const forgive = (cell: LedgerCell): LedgerCell => (cell.verdict === 'gone' ? {...cell, verdict: 'agrees'} : cell)

function verdictOf(how: Equivalence, source: Figure, target: Figure): Verdict {
  if (how === 'unit' || how === 'scrambled') return 'differs'
  // Beside a dual noun ("at least some of the captives") the hedge may belong to other words.
  if (source.sure && target.sure && !sameHedge(source, target)) return 'hedge'
  return how === 'converted' ? 'converted' : 'agrees'
}

/** About, nearly and estimated stand for one another in good translations. */
const vague: ReadonlySet<string> = new Set(['about', 'nearly', 'estimated'])

function sameHedge({hedge: a}: Figure, {hedge: b}: Figure): boolean {
  if (a?.class === b?.class) return true
  // "Only" colours a figure but does not qualify it.
  if (!a || !b) return (a ?? b)?.class === 'only'
  return vague.has(a.class) && vague.has(b.class)
}
