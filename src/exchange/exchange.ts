import type {Language} from '../languages/language.ts'
import type {Direction, Finding, LocaleAddress, Point, SegmentRole, State, Tag} from '../model.ts'
import type {Token} from './inline.ts'

/** One article in one locale on its way to a translator: what every exchange format is written from. */
export interface ExchangeDocument {
  readonly slug: string
  /** Of the article, relative to the project. */
  readonly path?: string
  readonly sourceLocale: string
  readonly targetLocale: string
  readonly sourceDir: Direction
  readonly targetDir: Direction
  /** The gettext formula of the target language, `nplurals=3; plural=…`. */
  readonly plurals: string
  readonly units: readonly ExchangeUnit[]
}

/** One text to be translated: a segment, or one form of the plural family of a bound figure. */
export interface ExchangeUnit {
  /** The segment's key, or that of the form: `fig-killed_few`. */
  readonly key: string
  readonly role: SegmentRole
  readonly source: readonly Token[]
  /** Absent if there is none; the old one if `stale`. */
  readonly target?: readonly Token[]
  readonly state: State
  /** The source changed since the target was made. */
  readonly stale: boolean
  /** What the target on record was made from, if the source has changed or the text is only offered. */
  readonly previous?: {readonly source: readonly Token[]; readonly target?: readonly Token[]}
  /** Of its links and pictures, by the name of the tag; `target` where they lead elsewhere in this locale. */
  readonly addresses?: ReadonlyArray<{readonly name: string; readonly source: string; readonly target?: string}>
  /** Every tag that source, target or their former versions name. */
  readonly tags: readonly Tag[]
  readonly notes: readonly ExchangeNote[]
  /** Line of the segment in the article. */
  readonly line?: number
  readonly context?: string
  /** The longest target, in characters that a reader sees. */
  readonly limit?: number
  readonly plural?: PluralForm
  /** What was exported: it lets an import tell changes made outside from changes made here in the meantime. */
  readonly base: string
}

export interface PluralForm {
  /** `fig-killed`, or `fig-place_ordinal`. */
  readonly family: string
  readonly category: Intl.LDMLPluralRule
  readonly ordinal: boolean
  /** The source's forms for one and for many. */
  readonly one: readonly Token[]
  readonly other: readonly Token[]
}

export interface ExchangeNote {
  readonly kind: 'translator' | 'check' | 'change'
  readonly text: string
  readonly severity?: Finding['severity']
}

/** A text as a file contains it: typed with our tags in it, or with elements instead. */
export type ReadText = string | readonly Token[]

/** One unit as read back from a file; everything that a tool may drop is optional. */
export interface ReadUnit {
  readonly slug?: string
  readonly key?: string
  readonly source?: ReadText
  readonly target?: ReadText
  /** As the file says; undefined if its format or its writer knows no states. */
  readonly state?: State
  /** Marked as not done: fuzzy, stale, in need of a translation. */
  readonly unsure?: boolean
  /** What could not be read of it: the text is offered, but never serves as a translation. */
  readonly doubt?: string
  readonly base?: string
  /** Where links and pictures lead elsewhere in this locale. */
  readonly addresses?: readonly LocaleAddress[]
  /** What a translator remarked. */
  readonly note?: string
  readonly at: Point
}

export interface ReadDocument {
  readonly sourceLocale?: string
  readonly targetLocale?: string
  /** The file does not say which of the two is the source: other documents contain the same texts the other way
   *  round. */
  readonly eitherWay?: boolean
  readonly units: readonly ReadUnit[]
}

export interface ExchangeRead {
  readonly documents: readonly ReadDocument[]
  /** If an error is among them, the file is refused as a whole, and nothing in it may be taken. */
  readonly findings: readonly Finding[]
}

export interface WriteOptions {
  /** Begin with a byte order mark: without it, spreadsheets take a CSV file for a local code page. */
  readonly bom?: boolean
}

/** What a reader may know of the project. */
export interface ReadOptions {
  /** Its locales. If every text of a file may be the source, no others are paired. */
  readonly locales?: readonly string[]
  /** The language of its articles, unless they state one. */
  readonly source?: string
  /** Its packs, which know what a desk calls the columns of its sheet. */
  readonly languages?: readonly Language[]
}

/** One exchange format. */
export interface ExchangeFormat {
  readonly id: string
  /** Of its files, the usual one first. */
  readonly extensions: readonly string[]
  /** Whether one file may hold articles of several source languages. */
  readonly mixed: boolean
  write(documents: readonly ExchangeDocument[], options?: WriteOptions): string
  /** Whether a text is of this format, by its first few thousand characters. */
  detect(start: string): boolean
  /** Never throws on content. */
  read(text: string, path?: string, options?: ReadOptions): ExchangeRead
}

/** The finding by which a file is refused. */
export function refusal(reason: string, start: Point, path?: string): Finding {
  return {
    ruleId: 'exchange-broken-file',
    severity: 'error',
    reason,
    place: {...(path !== undefined && {path}), start, end: start}
  }
}
