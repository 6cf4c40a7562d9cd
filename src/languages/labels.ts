import type {AgencyName} from '../world/agencies/agencies.ts'
import type {HouseStyle} from './house-style.ts'

/** The words that the page itself says. Values may hold `{{name}}`; a publisher replaces any of them in
 *  `locales/<lng>/polyedition.json`, so the names are keys of an i18next resource: no `.`, `:` or `_`. */
export interface Labels {
  /** `{{place}}`, `{{agency}}`, `{{date}}`: how the story opens, up to and with its dash. */
  readonly dateline: string
  readonly 'dateline-wire': string
  /** `{{place}}`, `{{country}}` */
  readonly 'dateline-country': string
  /** `{{names}}` in each: who wrote, and who did the rest. */
  readonly byline: string
  readonly 'byline-contributor': string
  readonly 'byline-editor': string
  readonly 'byline-photographer': string
  readonly 'byline-translator': string
  /** `{{name}}`, `{{role}}`: a role that the pack has no line for. */
  readonly 'byline-other': string
  /** `{{date}}` */
  readonly published: string
  readonly updated: string
  /** `{{agency}}`; the `-many` form stands before two agencies or more. */
  readonly 'credit-wire': string
  readonly 'credit-wire-many': string
  readonly 'credit-based-on': string
  readonly 'credit-based-on-many': string
  readonly 'credit-contributed': string
  readonly 'credit-contributed-many': string
  readonly 'image-credit': string
  /** Before the links to what the story rests on: one, or several. */
  readonly source: string
  readonly sources: string
  /** `{{year}}`, `{{holder}}` */
  readonly copyright: string
  readonly 'copyright-undated': string
  /** `{{language}}`; `{{names}}` of the translators where they are known. */
  readonly 'translated-from': string
  readonly 'translated-from-by': string
  readonly 'translation-editor': string
  readonly 'read-original': string
  readonly 'other-languages': string
  /** `{{date}}` */
  readonly correction: string
  readonly corrections: string
  /** Stands as the text of a correction which this edition does not have yet; its date is printed before it. */
  readonly 'correction-pending': string
  readonly footnotes: string
  /** `{{number}}` */
  readonly 'footnote-back': string
  /** Spoken names of a table that scrolls, and of the boxes of a task list. */
  readonly table: string
  readonly 'task-done': string
  readonly 'task-open': string
  /** Spoken name of the lines at the end of the story. */
  readonly about: string
}

/** How pages of this language are set. */
export interface Typography {
  /** CSS font stacks of system fonts: for running text, and for headlines. */
  readonly text: string
  readonly display: string
  /** Ratio to the font size; scripts with marks above and below need more of it. */
  readonly leading: number
  /** Size of running text relative to Latin text set beside it. */
  readonly scale: number
  /** How emphasis looks; slanted Arabic and Hebrew are not read as emphasis. */
  readonly emphasis: 'italic' | 'weight'
}

/** Everything else that a printed line needs to know of its language. */
export interface Print {
  readonly style: HouseStyle
  /** Families of twelve names, by the name that `HouseStyle.months` gives. */
  readonly months: Readonly<Record<string, readonly string[]>>
  /** The family that stands without a day, where it is another than the house style's. */
  readonly monthAlone?: string
  /** Behind a number in digits: the word that stands for a percent sign, then whatever else is written for it.
   *  `inflects` where its form goes by the noun behind it, so that no sign can be replaced by it blindly. */
  readonly percent?: {readonly words: readonly string[]; readonly inflects?: boolean}
  /** `{{day}}`, `{{month}}`, `{{year}}` */
  readonly date: string
  /** `{{date}}`, `{{time}}`, `{{zone}}` */
  readonly moment: string
  readonly clock: {readonly hours: 12 | 24; readonly am: string; readonly pm: string}
  /** What stands for UTC after a time of day. */
  readonly utc: string
  /** Between the items of a list; `foreign` stands for `last` before a word in another script (ו־CNN). */
  readonly list: {readonly comma: string; readonly last: string; readonly foreign: string}
  /** A label may end in a letter that is written together with the word after it (ل, מ). `foreign` is put between
   *  it and a word of another script or a digit; `contract` is what the two become, as in ل + الأناضول = للأناضول. */
  readonly glue: {readonly foreign: string; readonly contract: ReadonlyArray<readonly [from: string, to: string]>}
  /** Places that a dateline names without their country; `all` where the language never adds it. */
  readonly datelineAlone: 'all' | readonly string[]
  /** By the name under which `credit.agency` gives them. */
  readonly agencies: Readonly<Record<string, AgencyName>>
  readonly type: Typography
}
