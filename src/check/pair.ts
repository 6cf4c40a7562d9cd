import {type Comparison, compareFigures} from '../figures/index.ts'
import type {HouseStyle} from '../languages/language.ts'
import type {Side} from './side.ts'

/** A source text and its translation, each with its readings, and what comes of holding them together. */
export class Pair {
  readonly source: Side
  readonly target: Side
  readonly key: string | undefined
  /** The other pairs of the story, where the caller has them: names and quotes run over several segments. */
  readonly document: PairDocument | undefined
  /** The style of the target's edition. */
  readonly house: HouseStyle
  #figures: Comparison | undefined

  constructor(source: Side, target: Side, key?: string, document?: PairDocument, house?: HouseStyle) {
    this.source = source
    this.target = target
    this.key = key
    this.document = document
    this.house = house ?? target.language.print.style
  }

  get figures(): Comparison {
    this.#figures ??= compareFigures(this.source.figures, this.target.figures)
    return this.#figures
  }
}

/** All pairs of one story in one locale, in the article's order. One object for a story, so that what a rule learns of
 *  the whole can be kept by it. */
export interface PairDocument {
  readonly pairs: ReadonlyArray<{readonly source: Side; readonly target: Side; readonly key?: string}>
}
