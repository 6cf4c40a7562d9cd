import type {Direction} from '../model.ts'
import type {BidiPack} from './bidi.ts'
import type {Bound} from './bound.ts'
import type {EditWords} from './edits.ts'
import type {FigurePack, HedgePack} from './figures.ts'
import type {Labels, Print} from './labels.ts'
import type {Spelling} from './spelling.ts'

export type {AgencyName} from '../world/agencies/agencies.ts'
export type {BidiPack, NumberStyle} from './bidi.ts'
export type {Bound, Forms} from './bound.ts'
export type {EditWords} from './edits.ts'
export type {FigurePack, FigureRole, HedgePack, WordForms} from './figures.ts'
export type {HouseStyle} from './house-style.ts'
export {houseStyle} from './house-style.ts'
export type {Labels, Print, Typography} from './labels.ts'
export type {Spelling, SpellingScale} from './spelling.ts'

import type {WireWords} from './wire.ts'

export type {WireWords} from './wire.ts'

import type {NameData, OutletData, QuoteData, SpeechData} from './attribution.ts'

export type {NameData, OutletData, QuoteData, SpeechClass, SpeechData} from './attribution.ts'

/** One language as every reader, rule and output meets it: whole. What nobody wrote of it is filled up from `Intl`,
 *  from its script, or with words that say nothing, so that no reader asks whether a part is there. What such a
 *  language cannot do is told by `abilitiesOf`. `language(tag, packs)` makes one. */
export interface Language {
  /** BCP 47, without extensions: `en`, `ar`, `zh-Hant`. */
  readonly tag: string
  readonly dir: Direction
  /** Unicode script of its letters, as in `\p{Script=…}`. */
  readonly script: string
  /** Its own name, for the language switcher: `English`, `العربية`, `עברית`. */
  readonly name: string
  /** Its number words, units, months: what the reader and the speller of figures go by. */
  readonly figures: FigurePack
  /** How it writes integers in words. */
  readonly spelling?: Spelling
  /** Words that qualify a figure: at least, about, only. */
  readonly hedges: HedgePack
  /** What a page of this language says by itself. */
  readonly labels: Labels
  /** How its dates, lists, agencies and pages are printed. */
  readonly print: Print
  /** What the importer of agencies' plain text must know. */
  readonly wire: WireWords
  /** What stands left to right in its lines, and which characters it writes. */
  readonly bidi: BidiPack
  /** Names: what is joined to them, how they sound. */
  readonly names: NameData
  /** How it reports what others say. */
  readonly speech: SpeechData
  /** What it calls agencies, papers, broadcasters. */
  readonly outlets: OutletData
  /** Marks of quotation. */
  readonly quotes: QuoteData
  /** How bound figures are printed. */
  readonly bound: Bound
  /** By which an edit's gravity is told. */
  readonly edits: EditWords
  /** What its desks call the columns of a sheet of translations. */
  readonly sheet?: SheetTitles
}

/** The parts of a language: a folder holds a file for each. */
export type Part = Exclude<keyof Language, 'tag' | 'dir' | 'script' | 'name'>

/** What is written of one language, as data: a folder `languages/<tag>/`, a file a theme. Only the tag, the direction
 *  and the script are needed. Every part may be absent, which is an ability that the language lacks, or be written in
 *  pieces: the other members come from `Intl` or say nothing. */
export type LanguagePack = Pick<Language, 'tag' | 'dir' | 'script'> & {readonly name?: string} & {
  readonly [P in Part]?: Piece<NonNullable<Language[P]>>
}

/** Some members of a part, and some members of its style and grammar. */
type Piece<T> = {readonly [K in keyof T]?: K extends 'style' | 'digits' | 'grammar' ? Partial<T[K]> : T[K]}

/** The part of a language that the reader of figures needs. */
export type FigureLanguage = Pick<Language, 'tag' | 'dir' | 'script' | 'name' | 'figures' | 'hedges'>
/** By column, each with what it is called. */
export type SheetTitles = Readonly<
  Partial<Record<'article' | 'locale' | 'key' | 'source' | 'target' | 'state' | 'remark', readonly string[]>>
>
