import {
  type AttributionLedger,
  CLEAN,
  type CreditLedger,
  type Ledger,
  uncheckedSaid,
  type Verdict
} from '../check/index.ts'
import type {Said} from '../messages/says.ts'
import {type AnyTerm, tells} from '../messages/tells.ts'
import type {Figure, Words} from '../model.ts'

/** One thing that a story states, and what became of it in each edition. */
export interface SheetRow {
  readonly key: string
  /** As the source prints it; absent if only an edition states it. */
  readonly source?: string
  /** What kind of thing it is, and what qualifies it or who says it. */
  readonly about: Said
  /** In which the source states it. */
  readonly sentence?: string
  readonly cells: ReadonlyArray<{
    readonly locale: string
    readonly text?: string
    /** What qualifies it there, or who says it. */
    readonly about?: Said
    /** In which the edition states it, or should. */
    readonly sentence?: string
    readonly verdict: Verdict
  }>
}

export interface Sheet {
  readonly title: string
  readonly sourceLocale: string
  readonly locales: readonly string[]
  readonly rows: readonly SheetRow[]
  /** What no row speaks of, a line for each locale: `Not checked in French: hedges`. */
  readonly unchecked: readonly Said[]
}

/** How a verdict is worded for a desk. */
export const verdicts: Readonly<Record<Verdict, {readonly sign: string; readonly words: string}>> = {
  agrees: {sign: '✓', words: 'agrees'},
  otherwise: {sign: '~', words: 'in other words'},
  converted: {sign: '≈', words: 'converted'},
  hedge: {sign: '!', words: 'hedge differs'},
  differs: {sign: '✗', words: 'differs'},
  gone: {sign: '✗', words: 'not found'},
  open: {sign: '…', words: 'not translated'},
  unchecked: {sign: '?', words: 'not checked'}
}

const about = (...all: ReadonlyArray<AnyTerm | Words>): Said => tells('ledger/about', {all})
const hedgeOf = ({hedge}: Pick<Figure, 'hedge'>): AnyTerm[] => (hedge ? [`hedge/${hedge.class}`] : [])
const wordsOf = (text: string | undefined, lang: string): Words[] => (text ? [{text, lang, bare: true}] : [])

/** The figures of a ledger as a sheet. */
export function figureSheet({sourceLocale, locales, rows, unchecked}: Ledger): Sheet {
  return {
    title: 'Figures',
    sourceLocale,
    locales,
    unchecked: unchecked.map(uncheckedSaid),
    rows: rows.map(({key, figure, locale, sentence, cells}) => ({
      key,
      ...(locale === sourceLocale && {sentence}),
      ...(locale === sourceLocale && {source: figure.text}),
      about: about(figure.kind, ...hedgeOf(figure)),
      cells: cells.map(({locale, figure, verdict, sentence}) => ({
        locale,
        verdict,
        ...(sentence !== undefined && {sentence}),
        ...(figure && {text: figure.text}),
        ...(figure?.hedge && {about: about(...hedgeOf(figure))})
      }))
    }))
  }
}

/** Claims, quotations and hedged figures as a sheet. */
export function attributionSheet({sourceLocale, locales, rows, unchecked}: AttributionLedger): Sheet {
  return {
    title: 'Attribution',
    sourceLocale,
    locales,
    unchecked: unchecked.map(uncheckedSaid),
    rows: rows.map(({key, kind, text, speaker, sentence, cells}) => ({
      key,
      sentence,
      source: text,
      about: about(`ledger/${kind}`, ...wordsOf(speaker, sourceLocale)),
      cells: cells.map(({locale, verdict, text, speaker, sentence}) => ({
        locale,
        verdict,
        ...(sentence !== undefined && {sentence}),
        ...(text !== undefined && {text}),
        ...(speaker !== undefined && {about: about(...wordsOf(speaker, locale))})
      }))
    }))
  }
}

/** Agencies and authors as a sheet. */
export const creditSheet = ({sourceLocale, locales, rows}: CreditLedger): Sheet => ({
  title: 'Credit',
  sourceLocale,
  locales,
  unchecked: [],
  rows: rows.map(({name, role, cells}) => ({
    key: role === 'byline' ? 'byline' : 'credit',
    source: name,
    about: about(`ledger/${role}`),
    cells
  }))
})

/** A sheet with only those rows that somebody must look at: where an edition says something else, or says it in words
 *  that nobody recognizes. */
export const differencesOf = (sheet: Sheet): Sheet => ({
  ...sheet,
  rows: sheet.rows.filter(({cells}) => cells.some(({verdict}) => !CLEAN.has(verdict) || verdict === 'otherwise'))
})
