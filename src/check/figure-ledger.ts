import {languageFor} from '../languages/choose.ts'
import type {LanguagePack} from '../languages/language.ts'
import type {Figure} from '../model.ts'
import {checks} from './checks/index.ts'
import {figureCell, type LedgerCell} from './figure-cell.ts'
import {judgedPairs} from './judged-pairs.ts'
import {type Unchecked, uncheckedIn} from './needs.ts'
import {sentenceAt} from './sentences.ts'
import {Side} from './text-reading.ts'
import {CLEAN, type LedgerTexts} from './verdict.ts'

/** One figure of the story: what the source prints, or only an edition if the source has no such figure. */
export interface LedgerRow {
  readonly key: string
  readonly figure: Figure
  readonly locale: string
  /** In which it stands. */
  readonly sentence: string
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
  const sides = new Map([...source.texts].map(([key, text]) => [key, new Side(text, source.locale, language)]))
  const others = editions.map((edition) => {
    const own = languageFor(edition.locale, languages)
    const pairs = judgedPairs(sides, edition, {source: language, target: own})
    return {locale: edition.locale, language: own, pairs}
  })
  const rows: LedgerRow[] = []
  for (const [key, side] of sides) {
    for (const figure of side.figures) {
      const cells = others.map(({locale, pairs}) => figureCell(locale, pairs.get(key), figure))
      // A figure that the reader is not sure of ("one", "the two") is a row only if an edition states it too.
      if (figure.sure || cells.some((cell) => cell.figure?.sure))
        rows.push({key, figure, locale: source.locale, sentence: sentenceAt(side, figure), cells})
    }
    for (const {locale, pairs} of others) {
      const judged = pairs.get(key)
      for (const figure of judged?.pair.figures.added ?? []) {
        const sentence = sentenceAt(judged!.pair.target, figure)
        rows.push({key, figure, locale, sentence, cells: [{locale, figure, sentence, verdict: 'differs'}]})
      }
    }
  }
  const clean = rows.every(({cells}) => cells.every(({verdict}) => CLEAN.has(verdict)))
  const locales = editions.map(({locale}) => locale)
  const unchecked = uncheckedIn(figureRules, {locale: source.locale, language}, others)
  return {sourceLocale: source.locale, locales, rows, clean, unchecked}
}

const figureRules = checks.filter(({id}) => /^(?:figure|hedge)-/.test(id))
