import type {Direction} from '../model.ts'
import type {MachineTalk} from '../world/machines/machine-talk.ts'
import type {BidiPack} from './bidi.ts'
import type {Bound} from './bound.ts'
import type {EditWords} from './edits.ts'
import type {FigurePack, HedgePack} from './figures.ts'
import type {Labels, Print} from './labels.ts'
import type {ModalityData} from './modality.ts'
import type {NegationWords} from './negation.ts'
import type {Spelling} from './spelling.ts'

export type {AgencyName} from '../world/agencies/agencies.ts'
export type {BidiPack, NumberStyle} from './bidi.ts'
export type {Bound, Forms} from './bound.ts'
export type {EditWords} from './edits.ts'
export type {FigureRole} from './figure-roles.ts'
export type {FigurePack, HedgePack, WordForms} from './figures.ts'
export type {HouseStyle} from './house-style.ts'
export {houseStyle} from './house-style.ts'
export type {Labels, Print, Typography} from './labels.ts'
export type {ModalityClass, ModalityData} from './modality.ts'
export type {Spelling, SpellingScale} from './spelling.ts'

import type {WireWords} from './wire.ts'

export type {WireWords} from './wire.ts'

import type {NameData, OutletData, QuoteData, SpeechData} from './attribution.ts'

export type {
  NameData,
  NameWords,
  OutletData,
  PlaceNames,
  QuoteData,
  SpeakerData,
  SpeechClass,
  SpeechData
} from './attribution.ts'

/** One language as every reader, rule and output sees it: complete. What no pack says is filled in from `Intl`, from
 *  its script, or with empty defaults, so that no reader asks whether a part is there. `abilitiesOf` tells what the
 *  language cannot do. `language(tag, packs)` makes one. */
export interface Language {
  /** BCP 47, without extensions: `en`, `ar`, `zh-Hant`. */
  readonly tag: string
  readonly dir: Direction
  /** Unicode script of its letters, as in `\p{Script=…}`. */
  readonly script: string
  /** The language's own name, for the language switcher: `English`, `العربية`, `עברית`. */
  readonly name: string
  /** Number words, units, months: for reading and spelling figures. */
  readonly figures: FigurePack
  /** How it spells out integers. */
  readonly spelling?: Spelling
  /** Words that qualify a figure: at least, about, only. */
  readonly hedges: HedgePack
  /** Words that say how firmly a claim is put: may, allegedly, certainly. */
  readonly modality: ModalityData
  /** The page's own words. */
  readonly labels: Labels
  /** How dates, lists, agencies and pages are printed. */
  readonly print: Print
  /** What the importer of agencies' plain text needs. */
  readonly wire: WireWords
  /** What runs left to right in its lines, and which characters it uses. */
  readonly bidi: BidiPack
  /** Names: what is joined to them, and how they sound. */
  readonly names: NameData
  /** How it reports what others say. */
  readonly speech: SpeechData
  /** What it calls agencies, papers and broadcasters. */
  readonly outlets: OutletData
  /** Quotation marks. */
  readonly quotes: QuoteData
  /** How bound figures are printed. */
  readonly bound: Bound
  /** Words that tell how serious an edit is. */
  readonly edits: EditWords
  /** How it denies what is said. */
  readonly negation: NegationWords
  /** What machines say in it of their own translations. */
  readonly machine: MachineTalk
  /** Column titles that desks use in a sheet of translations. */
  readonly sheet?: SheetTitles
}

/** The parts of a language; a folder has one file for each. */
export type Part = Exclude<keyof Language, 'tag' | 'dir' | 'script' | 'name'>

/** One language as written, as data: a folder `languages/<tag>/`, one file per theme. Only the tag, the direction and
 *  the script are required. Any part may be absent, which is an ability the language lacks, or incomplete: the other
 *  members come from `Intl` or default to nothing. */
export type LanguagePack = Pick<Language, 'tag' | 'dir' | 'script'> & {readonly name?: string} & {
  readonly [P in Part]?: Piece<NonNullable<Language[P]>>
}

/** Some members of a part, and some members of its style, digits and grammar. */
type Piece<T> = {readonly [K in keyof T]?: K extends 'style' | 'digits' | 'grammar' ? Partial<T[K]> : T[K]}

/** The part of a language that the reader of figures needs. */
export type FigureLanguage = Pick<Language, 'tag' | 'dir' | 'script' | 'name' | 'figures' | 'hedges'>
/** Titles of each column. */
export type SheetTitles = Readonly<
  Partial<Record<'article' | 'locale' | 'key' | 'source' | 'target' | 'state' | 'remark', readonly string[]>>
>
