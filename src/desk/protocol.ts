/** What the page of the desk and its server tell each other: plain data, no code. */
import type {SignedThing} from '../catalog/sign.ts'
import type {
  Direction,
  EntryStatus,
  Finding,
  Gravity,
  Origin,
  SegmentRole,
  Severity,
  State,
  Tag,
  Waiver
} from '../model.ts'

/** What a page needs before anything else. */
export interface Hello {
  /** The folder of the project, by its own name: drafts are kept apart by it. */
  readonly project: string
  readonly source: string
  readonly locales: readonly LocaleInfo[]
  /** Git's `user.name`, where there is one. */
  readonly proposed?: string
  /** Nothing may be written. */
  readonly readOnly: boolean
}

export interface LocaleInfo {
  readonly locale: string
  readonly lang: string
  readonly dir: Direction
  readonly name: string
}

/** One story in one locale, as the start page lists it. */
export interface StoryRow {
  readonly slug: string
  readonly headline: string
  readonly sourceLang: string
  readonly locale: string
  readonly segments: number
  readonly translated: number
  readonly stale: number
  readonly missing: number
  readonly unrecorded: number
  readonly states: Readonly<Partial<Record<State, number>>>
  readonly words: number
  readonly wordsLeft: number
  /** How many stale texts of each gravity, by their gravest edit. */
  readonly gravity: Readonly<Partial<Record<Gravity, number>>>
  readonly findings: Readonly<Record<Severity, number>>
  /** Who set states in it. */
  readonly by: readonly string[]
  /** Nobody has signed it, or a signature has lapsed, where one is asked for. */
  readonly signature?: 'unsigned' | 'lapsed'
  /** Why it may not be out now. */
  readonly withheld?: string
  /** Until when, where that is an embargo. */
  readonly embargo?: string
}

export interface Overview {
  readonly rows: readonly StoryRow[]
  /** Of no story: the glossary, the configuration. */
  readonly findings: readonly Finding[]
}

/** A word difference: what stayed, what went, what came. */
export interface DiffPart {
  readonly type: 'kept' | 'removed' | 'added'
  readonly text: string
}

/** One segment with its target. */
export interface SegmentView {
  readonly key: string
  readonly role: SegmentRole
  /** Tagged. */
  readonly source: string
  readonly tags: readonly Tag[]
  readonly context?: string
  /** As it stands in the locale file. */
  readonly target?: string
  readonly status: EntryStatus
  /** Of the record, where there is one. */
  readonly state?: State
  readonly by?: string
  readonly origin?: Origin
  readonly note?: string
  readonly waivers: readonly Waiver[]
  /** What became of the source since the target was made, the gravest first. */
  readonly edit?: {readonly gravity: readonly Gravity[]; readonly diff: readonly DiffPart[]}
  /** The target as recorded, where the locale file has another or none. */
  readonly recorded?: string
  /** By this a write tells which version it was based on. */
  readonly version: string
}

/** One story in one locale. */
export interface StoryView {
  readonly slug: string
  readonly path: string
  readonly headline: string
  readonly source: LocaleInfo
  readonly target: LocaleInfo
  readonly segments: readonly SegmentView[]
  /** Bound figures, as each side prints them. */
  readonly figures: ReadonlyArray<{readonly name: string; readonly source: string; readonly target: string}>
  /** How the rules read this pair. */
  readonly rules: RuleSettings
  /** Of everything above. */
  readonly version: string
}

/** What the configuration says to the rules that run in the page. */
export interface RuleSettings {
  readonly severities: Readonly<Record<string, Severity | 'off'>>
  readonly sourceStyle?: object
  readonly targetStyle?: object
  readonly glossary?: object
}

/** Findings of the whole story, as a build would report them. */
export interface StoryFindings {
  readonly findings: readonly Finding[]
  /** Why no edition would be built now. */
  readonly reasons: ReadonlyArray<{readonly ruleId: string; readonly reason: string; readonly key?: string}>
  readonly waits: boolean
}

/** What helps with one segment. */
export interface Help {
  readonly memory: readonly Offer[]
  readonly terms: readonly Term[]
}

export interface Offer {
  readonly kind: 'exact' | 'figures' | 'names' | 'fuzzy'
  /** From 0 to 1. */
  readonly likeness: number
  /** Tagged, with the names of this segment. */
  readonly target: string
  readonly source: string
  readonly slug?: string
  readonly note?: string
}

export interface Term {
  readonly source: string
  readonly use: string
  readonly also: readonly string[]
  readonly never: readonly string[]
}

/** Where a write belongs. */
export interface Where {
  readonly slug: string
  readonly locale: string
  readonly key: string
  readonly version: string
  readonly by?: string
}

export interface SaveRequest extends Where {
  /** As it is to stand in the locale file; empty for none. Absent where only the state is set. */
  readonly text?: string
  /** `keep`: what was typed, and a stale text stays stale. Otherwise it translates the source as it is now, in this
   *  state; `settle` lets the state follow from what it was. */
  readonly state: State | 'keep' | 'settle'
}

export interface WaiveRequest extends Where {
  /** What is typed, which is saved with it: a waiver lasts until the text changes. */
  readonly text?: string
  readonly rule: string
  readonly reason: string
}

/** What became of a write. With `conflict` nothing was written, and `segment` is what stands there now. */
export interface WriteAnswer {
  readonly segment: SegmentView
  readonly conflict?: true
}

/** Who answers for an edition as it stands on disk. */
export interface Signatures {
  /** Without a signature the edition is held. */
  readonly required: boolean
  /** `signed` where every text is; `lapsed` where one was signed and became another. */
  readonly state: 'signed' | 'lapsed' | 'unsigned'
  readonly texts: number
  /** Signatures that hold, the newest first, with the number of texts under each. */
  readonly held: ReadonlyArray<{readonly by: string; readonly date: string; readonly texts: number}>
  readonly lapsed: readonly LapsedText[]
  /** How many texts nobody has signed. */
  readonly unsigned: number
  /** Keys without a current translation: while there are any, nobody signs. */
  readonly open: readonly string[]
  /** Of all that somebody signs who signs now. */
  readonly hash: string
}

export interface LapsedText {
  readonly key: string
  readonly by: string
  readonly date: string
  /** What became another since; empty where nobody knows. */
  readonly changed: readonly SignedThing[]
}

export interface SignRequest {
  readonly slug: string
  readonly locale: string
  /** Who answers for it. */
  readonly by: string
  /** Of what was read. */
  readonly hash: string
}

/** What became of a signature. With `conflict` nothing is signed: the edition became another one since it was read. */
export interface SignAnswer {
  readonly signatures: Signatures
  readonly conflict?: true
}

export type SendAction = 'build' | 'withhold' | 'kill' | 'correct'

export interface SendRequest {
  readonly action: SendAction
  readonly slug: string
  readonly by?: string
  /** A reason, or the text of a correction. */
  readonly text?: string
  /** Tell what it would do, and do nothing. */
  readonly dryRun: boolean
}

/** Why something is not sent out: in English, and apart from its language. */
export interface Reason extends Pick<Finding, 'reason' | 'message'> {
  /** Of the rule that holds it. */
  readonly ruleId?: string
}

/** An edition that is not sent out. */
export interface NotOut {
  readonly locale: string
  readonly reasons: readonly Reason[]
}

/** What an action did, or would do. */
export interface SendAnswer {
  readonly built: readonly string[]
  readonly held: readonly NotOut[]
  readonly waiting: readonly NotOut[]
  readonly withheld: ReadonlyArray<{readonly locale: string} & Reason>
  readonly removed: readonly string[]
  /** Fields of the front matter. */
  readonly changed: readonly string[]
  readonly path?: string
}

/** One thing that the desk did. */
export interface LogLine {
  /** ISO 8601 instant. */
  readonly at: string
  readonly by?: string
  readonly did: 'save' | 'accept' | 'waive' | 'sign' | SendAction
  readonly slug: string
  readonly locale?: string
  readonly key?: string
  readonly told?: string
}

/** A request that was refused. */
export interface Refused {
  readonly error: string
}
