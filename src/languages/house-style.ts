import type {Direction} from '../model.ts'

/** How one desk prints what has more than one right form in its language. Every pack carries its defaults; the
 *  configuration may change any of them per locale, and checks hold translators to the same choice. */
export interface HouseStyle {
  /** Digits of numbers, dates and list markers. */
  readonly digits: 'latn' | 'arab'
  /** A family of month names among those of the pack: Arabic knows `both` (فبراير/شباط), `gregorian`, `levant`. */
  readonly months: string
  /** Outer quotation marks, then those inside them. */
  readonly quotes: ReadonlyArray<readonly [open: string, close: string]>
  readonly percent: 'sign' | 'word'
  /** The way in which ranges, scores and numeric dates run in a line of this language. */
  readonly range: Direction
  /** `upper` prints the place of a dateline in capitals, as English-language agencies do. */
  readonly datelineCase: 'upper' | 'as-written'
}

/** The style of one edition: what the configuration says, over what the language does by itself. */
export function houseStyle(defaults: HouseStyle, own: Partial<HouseStyle> = {}): HouseStyle {
  return {...defaults, ...own}
}
