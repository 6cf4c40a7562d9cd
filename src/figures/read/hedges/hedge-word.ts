/** What a word may be to a hedge, looked up with its meaning: most words are nothing. */
import type {HedgeClass} from '../../../model.ts'

export interface HedgePhrase {
  readonly words: readonly string[]
  readonly class: HedgeClass
  /** A second class that its words also express. */
  readonly also?: HedgeClass
  /** A prefix that the figure itself must carry: the מ of יותר מ. */
  readonly prefix?: string
  /** Gives way to any other hedge: before a duration, or always. */
  readonly weak?: 'span' | 'any'
  /** Only right after the figure. */
  readonly close?: true
  /** Only where the clause ends after it. */
  readonly last?: true
  /** A verb: its subject may come between it and the figure. */
  readonly open?: true
}

/** Phrases with one last word, by the word before it: a gap is `*`, and nothing the empty word. */
export type Endings = ReadonlyMap<string, readonly HedgePhrase[]>

export interface HedgeWord {
  /** The phrases that end with it, for each of its forms with which any does. */
  readonly ends: readonly Endings[]
  /** The same for phrases that look like hedges but are not. */
  readonly idle: readonly Endings[]
  /** The phrases behind a figure that begin with it. */
  readonly begins: readonly HedgePhrase[]
}

/** A word that is nothing to a hedge. */
export const NO_HEDGE: HedgeWord = {ends: [], idle: [], begins: []}
