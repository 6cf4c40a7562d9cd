import {compareFigures, type Match, readFigures} from '../figures/index.ts'
import {abilitiesOf} from '../languages/abilities.ts'
import {languageFor} from '../languages/choose.ts'
import type {LanguagePack} from '../languages/language.ts'
import type {Figure} from '../model.ts'
import {checks} from './checks/index.ts'
import {type Unchecked, uncheckedIn} from './needs.ts'
import {whatIsRead} from './unread.ts'

/** What one edition prints for one figure of the story.
 *  `agrees`: the same value and the same hedge. `hedge`: the value, but not its hedge. `converted`: another unit,
 *  rightly. `differs`: another value or unit. `gone`: no such figure. `open`: no current translation of this text.
 *  `unchecked`: the edition may state it in words that nobody reads. */
export type Verdict = 'agrees' | 'hedge' | 'converted' | 'differs' | 'gone' | 'open' | 'unchecked'

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
  /** Whether nothing speaks against an edition: every cell agrees, is converted, or cannot be checked. */
  readonly clean: boolean
  /** What is not checked, by locale, for want of a language pack. */
  readonly unchecked: readonly Unchecked[]
}

/** The plain texts of one edition by key; a key is absent where there is no current translation. */
export interface LedgerTexts {
  readonly locale: string
  readonly texts: ReadonlyMap<string, string>
}

/** A row for every figure of the source, in its order, and one for every figure that an edition adds. Texts are plain,
 *  bound figures filled in. An unknown locale is the caller's mistake.
 *  @example
 *  import {figureLedger} from 'polyedition'
 *  import {en} from 'polyedition/languages/en'
 *  import {he} from 'polyedition/languages/he'
 *  const side = (locale, text) => ({locale, texts: new Map([['p', text]])})
 *  figureLedger(side('en', '25 men'), [side('he', '25 איש')], [en, he]).clean // → true */
export function figureLedger(
  source: LedgerTexts,
  editions: readonly LedgerTexts[],
  languages: readonly LanguagePack[]
): Ledger {
  const language = languageFor(source.locale, languages)
  const others = editions.map((edition) => ({...edition, language: languageFor(edition.locale, languages)}))
  const rows: LedgerRow[] = []
  for (const [key, text] of source.texts) {
    const figures = readFigures(text, language)
    const sides = others.map(({locale, texts, language: own}) => {
      const target = texts.get(key)
      if (target === undefined) return {locale}
      const whole = compareFigures(figures, readFigures(target, own))
      const comparison = whatIsRead(whole, {text, language}, {text: target, language: own})
      // What was found wanting is told of; the rest may stand in words that nobody reads.
      const unread = new Set<Figure>(comparison === whole ? [] : whole.missing)
      for (const figure of comparison === whole ? [] : whole.changed) unread.add(figure.source)
      for (const figure of comparison.missing) unread.delete(figure)
      const hedged = [language, own].every((one) => abilitiesOf(one).has('hedges'))
      const matches = new Map(comparison.matches.toReversed().map((match) => [match.source, match]))
      const changed = new Map(comparison.changed.map((pair) => [pair.source, pair]))
      return {locale, comparison, matches, changed, unread, hedged}
    })
    for (const figure of figures) {
      const cells = sides.map(({locale, matches, changed, unread, hedged}): LedgerCell => {
        if (!matches) return {locale, verdict: 'open'}
        const match = matches.get(figure)
        if (match) return {locale, figure: match.target, verdict: verdictOf(match, hedged)}
        const other = changed.get(figure)
        if (other) return {locale, figure: other.target, verdict: 'differs'}
        return {locale, verdict: unread.has(figure) ? 'unchecked' : 'gone'}
      })
      // A figure that the reader is not sure of ("one", "the two") is a row only if an edition states it too.
      if (figure.sure || cells.some((cell) => cell.figure?.sure))
        rows.push({key, figure, locale: source.locale, cells: figure.sure ? cells : cells.map(forgive)})
    }
    for (const {locale, comparison} of sides)
      for (const figure of comparison?.added ?? [])
        rows.push({key, figure, locale, cells: [{locale, figure, verdict: 'differs'}]})
  }
  const clean = rows.every(({cells}) => cells.every(({verdict}) => CLEAN.has(verdict)))
  const locales = editions.map(({locale}) => locale)
  const unchecked = uncheckedIn(figureRules, {locale: source.locale, language}, others)
  return {sourceLocale: source.locale, locales, rows, clean, unchecked}
}

/** Verdicts that speak against no edition. */
export const CLEAN: ReadonlySet<Verdict> = new Set(['agrees', 'converted', 'unchecked'])

const figureRules = checks.filter(({id}) => /^(?:figure|hedge)-/.test(id))

const forgive = (cell: LedgerCell): LedgerCell => (cell.verdict === 'gone' ? {...cell, verdict: 'agrees'} : cell)

function verdictOf({how, source, target}: Match, hedged: boolean): Verdict {
  if (how === 'unit' || how === 'scrambled' || how === 'exchanged') return 'differs'
  // Beside a dual noun ("at least some of the captives") the hedge may be that of other words.
  if (hedged && source.sure && target.sure && !sameHedge(source, target)) return 'hedge'
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
