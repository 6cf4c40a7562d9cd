/** Turns drafts into figures: offsets and text instead of token indexes. */
import type {Figure, Hedge, Span} from '../../model.ts'
import {inItsCalendar} from './dates/years.ts'
import type {Draft} from './draft.ts'
import type {Reader} from './reader.ts'
import {type Token, WORD} from './token.ts'
import {bodyStart} from './tokens/tokenize.ts'

/** The figures for the drafts, with their hedges. */
export function figuresOf(
  {text, tokens, lexicon}: Reader,
  drafts: readonly Draft[],
  hedges: ReadonlyArray<Hedge | undefined>
): Figure[] {
  return drafts.map((draft, index) => {
    const first = tokens[draft.at] as Token
    const start = first.kind === WORD ? bodyStart(text, first) : first.start
    const {end} = tokens[draft.end - 1] as Token
    return figureOf(inItsCalendar(draft, lexicon.pack), {start, end, text: text.slice(start, end)}, hedges[index])
  })
}

function figureOf(draft: Draft, {start, end, text}: Span & {readonly text: string}, hedge?: Hedge): Figure {
  const {kind, value, form, sure, unit, also, min, max, parts, calendar, alias} = draft
  const figure: {-readonly [Field in keyof Figure]: Figure[Field]} = {kind, value, start, end, text, form, sure}
  if (unit) figure.unit = unit
  if (also && also.length > 0) figure.also = also
  if (min !== undefined) figure.min = min
  if (max !== undefined) figure.max = max
  if (parts) figure.parts = parts
  if (calendar) figure.calendar = calendar
  if (alias) figure.alias = alias
  if (hedge) figure.hedge = hedge
  return figure
}
