import type {AgencyName} from '../world/agencies/agencies.ts'
import type {HouseStyle} from './house-style.ts'
import type {Joint} from './joint.ts'

/** The page's own words. Values may contain `{{name}}`; a publisher may replace any of them in
 *  `locales/<lng>/polyedition.json`, so the names are keys of an i18next resource: no `.`, `:` or `_`. */
export interface Labels {
  /** `{{place}}`, `{{agency}}`, `{{date}}`: the opening of the story, up to and including its dash. */
  readonly dateline: string
  readonly 'dateline-wire': string
  /** `{{place}}`, `{{country}}` */
  readonly 'dateline-country': string
  /** `{{names}}` in each: who wrote the story, and who did the rest. */
  readonly byline: string
  readonly 'byline-contributor': string
  readonly 'byline-editor': string
  readonly 'byline-photographer': string
  readonly 'byline-translator': string
  /** `{{name}}`, `{{role}}`: for a role without a line of its own. */
  readonly 'byline-other': string
  /** `{{date}}` */
  readonly published: string
  readonly updated: string
  /** `{{agency}}`; the `-many` form is for two or more agencies. */
  readonly 'credit-wire': string
  readonly 'credit-wire-many': string
  readonly 'credit-based-on': string
  readonly 'credit-based-on-many': string
  readonly 'credit-contributed': string
  readonly 'credit-contributed-many': string
  /** `{{agency}}` or person to whom a photograph is owed, and any other picture: a chart, a map. */
  readonly 'image-credit': string
  readonly 'graphic-credit': string
  /** Before the links to what the story is based on: one, or several. */
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
  /** The link to the page of all stories, and what stands on it: the list, its feeds, and nothing yet. */
  readonly 'front-page': string
  readonly newest: string
  readonly feeds: string
  readonly 'no-stories': string
  /** The link past the head of a page. */
  readonly skip: string
  /** What readers are told of a translation: that a machine made it, or parts of it, and nobody has reviewed them;
   *  `{{language}}`: that it stands in another language, or in part; that it is of an earlier version. */
  readonly 'notice-machine': string
  readonly 'notice-machine-parts': string
  readonly 'notice-untranslated': string
  readonly 'notice-untranslated-parts': string
  readonly 'notice-old': string
  /** `{{date}}` */
  readonly correction: string
  readonly corrections: string
  /** Text of a correction that this edition does not have yet; its date is printed before it. */
  readonly 'correction-pending': string
  /** Titles of what stands apart from the story, by its kind. */
  readonly 'alert-note': string
  readonly 'alert-tip': string
  readonly 'alert-important': string
  readonly 'alert-warning': string
  readonly 'alert-caution': string
  readonly footnotes: string
  /** `{{number}}` */
  readonly 'footnote-back': string
  /** Accessible names of a table that scrolls, and of the boxes of a task list. */
  readonly table: string
  readonly 'task-done': string
  readonly 'task-open': string
  /** Accessible name of the lines at the end of the story. */
  readonly about: string
}

/** Typography of pages in this language. */
export interface Typography {
  /** CSS stacks of system fonts: for running text, and for headlines. */
  readonly text: string
  readonly display: string
  /** Ratio to the font size; scripts with marks above and below need more. */
  readonly leading: number
  /** Size of running text relative to Latin text set beside it. */
  readonly scale: number
  /** How emphasis looks; slanting Arabic and Hebrew does not read as emphasis. */
  readonly emphasis: 'italic' | 'weight'
}

/** Everything else needed to print a line in this language. */
export interface Print {
  /** Signs behind the initial of a name; a stop alone where none are given. */
  readonly initialSigns?: readonly string[]
  readonly style: HouseStyle
  /** Sets of twelve names, by the name used in `HouseStyle.months`. */
  readonly months: Readonly<Record<string, readonly string[]>>
  /** The set used without a day, if it is not the house style's. */
  readonly monthAlone?: string
  /** After a number in digits: the word used for a percent sign, then other words for it. `inflects` where the form
   *  depends on the noun after it, so that a sign cannot simply replace it. */
  readonly percent?: {readonly words: readonly string[]; readonly inflects?: boolean}
  /** `{{day}}`, `{{month}}`, `{{year}}` */
  readonly date: string
  /** `{{date}}`, `{{time}}`, `{{zone}}` */
  readonly moment: string
  readonly clock: {readonly hours: 12 | 24; readonly am: string; readonly pm: string}
  /** What is printed for UTC after a time of day. */
  readonly utc: string
  /** Between the items of a list; `foreign` replaces `last` before a word in another script (ו־CNN). */
  readonly list: {readonly comma: string; readonly last: string; readonly foreign: string}
  /** A label may end in a letter that is joined to the next word (ל, מ). `foreign` goes between it and a word in
   *  another script or a digit; `contract` lists what the two merge into, as in ل + الأناضول = للأناضول. */
  readonly glue: {readonly foreign: string; readonly contract: ReadonlyArray<readonly [from: string, to: string]>}
  /** Of a translator's text: where a prefix must be joined so. Absent where prefixes are words of their own. */
  readonly joint?: Partial<Joint>
  /** Marks that stand against the word before them. Absent where a house sets a space there. */
  readonly tight?: string
  /** Places named in a dateline without their country; `all` where the language never adds it. */
  readonly datelineAlone: 'all' | readonly string[]
  /** By the id used in `credit.agency`. */
  readonly agencies: Readonly<Record<string, AgencyName>>
  readonly type: Typography
}
