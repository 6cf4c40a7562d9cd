/** The words of the house as types. Nothing here computes anything; read this file first.
 *
 *  Offsets are UTF-16 code units, `end` is exclusive. Locales are BCP 47 tags.
 *  Values of figures are decimal strings, never floats, so that equality is exact. */
import type {Root} from 'mdast'
import type {PluggableList} from 'unified'
import type {RuleId} from './rule-ids.ts'

export type Direction = 'ltr' | 'rtl'
export type Severity = 'error' | 'warning' | 'info'

/** A stretch of one text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** One spot in a file; `line` and `column` count from 1, `offset` from 0. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** A stretch of a file. `path` is as the caller gave it, relative to the project. */
export interface Place {
  readonly path?: string
  readonly start: Point
  readonly end: Point
}

// ── Findings ────────────────────────────────────────────────────────────────

/** What a check reports: plain data, made into a VFile message only at the edge. */
export interface Finding {
  /** One of ours, or that of a publisher's own rule. */
  readonly ruleId: RuleId | (string & {})
  readonly severity: Severity
  readonly slug?: string
  readonly locale?: string
  readonly key?: string
  /** One line, in English: what was found, what was expected, what to do. */
  readonly reason: string
  /** The same apart from its language, and the note with it. A publisher's own rule may go without. */
  readonly message?: Message
  /** Where in a file: the article, or the locale file. */
  readonly place?: Place
  /** Where in the plain text of the source segment, and of the target. */
  readonly source?: Span
  readonly target?: Span
  readonly actual?: string
  readonly expected?: readonly string[]
  /** A second line: both texts, or how to mend it. */
  readonly note?: string
  /** A safe mend: replace `range` of the target text (plain) by `text`. */
  readonly fix?: {readonly range: Span; readonly text: string}
  readonly url?: string
}

/** What a finding says: the id of a text, which each language has (`src/messages/<lng>.ts`), and what is put into it. */
export interface Message {
  readonly id: string
  readonly values: Readonly<Record<string, MessageValue>>
  /** The second line. */
  readonly note?: Message
}

/** A word of ours by its English name (`cardinal`), which each language has as well; a number; words of a text or of a
 *  program; a language; another message; a row of these. */
export type MessageValue = string | number | Words | NamedLanguage | Message | readonly MessageValue[]

export interface Words {
  readonly text: string
  /** The language in which they are; absent of what programs read: keys, ids, paths, commands. */
  readonly lang?: string
  /** What they mean, where they are a figure and print it otherwise: `28 ألف` (28000). */
  readonly value?: string
  /** They stand without marks around them. */
  readonly bare?: true
}

/** A language, by its tag, to be called as the reader's language calls it. */
export interface NamedLanguage {
  readonly language: string
}

// ── Figures ─────────────────────────────────────────────────────────────────

export type FigureKind =
  | 'cardinal'
  | 'ordinal'
  | 'percent'
  | 'fraction'
  | 'multiple'
  | 'range'
  | 'score'
  | 'money'
  | 'measure'
  | 'date'
  | 'time'
  | 'age'
  | 'decade'

/** What qualifies a figure. `at-most` covers "no more than"; `up-to` is kept apart since desks do. */
export type HedgeClass =
  | 'more-than'
  | 'at-least'
  | 'less-than'
  | 'at-most'
  | 'up-to'
  | 'about'
  | 'nearly'
  | 'estimated'
  | 'only'
  | 'average'

export interface Hedge extends Span {
  readonly class: HedgeClass
  /** What its words say besides: "forty odd" is about forty and more than forty. */
  readonly also?: HedgeClass
  readonly text: string
  /** The words may hedge and may not: "within three days", "over three years", وصل إلى. */
  readonly weak?: true
}

/** Anything with a value, as one text states it. */
export interface Figure extends Span {
  readonly kind: FigureKind
  /** `'2500000'`, `'0.5'`, `'2/3'`; a time `'15:00'`; a date `'2024-02-14'`, without a year `'--02-14'`,
   *  a month `'2024-02'` or `'--02'`; a decade `'193X'`, a century `'19XX'`. A range is `min–max`, a score `a:b`. */
  readonly value: string
  /** Of a range. */
  readonly min?: string
  readonly max?: string
  /** Of a score, in the order in which the text prints them; of a height in two units. */
  readonly parts?: readonly string[]
  /** An ISO 4217 code for money, a unit id (`km`, `lb`, `dunam`, `percentage-point`) for the rest. */
  readonly unit?: string
  /** Other values that the same print may hold: the other reading of `3/4/2024`, of `1.234`, of "at 3:30". */
  readonly also?: readonly string[]
  /** What else the same words may state: 550 pounds are money or a weight. */
  readonly alias?: {readonly kind: FigureKind; readonly unit: string}
  readonly hedge?: Hedge
  /** The figure as printed, without its hedge. */
  readonly text: string
  /** How it is written: all in digits, in words, both ("1.4 million"), or held by a dual noun (יומיים). */
  readonly form: 'digits' | 'words' | 'mixed' | 'dual'
  /** Of a date that is not Gregorian. */
  readonly calendar?: 'hijri' | 'hebrew' | 'persian' | 'buddhist'
  /** False when the reader cannot tell from the text alone that this is a figure ("one", an open-class dual):
   *  such a figure may answer one of the other side, but is never missed by itself. */
  readonly sure: boolean
}

// ── Article ─────────────────────────────────────────────────────────────────

export type Status = 'usable' | 'withheld' | 'canceled'
export type CreditRole = 'wire' | 'based-on' | 'contributed'

export interface Credit {
  readonly agency: string
  readonly role: CreditRole
  readonly date?: string
}
export interface Byline {
  readonly name: string
  readonly role?: string
  /** Of a page about the person, and of a picture. */
  readonly url?: string
  readonly image?: string
}
export interface Dateline {
  readonly place: string
  readonly country?: string
  readonly date?: string
}
export interface SourceLink {
  readonly name: string
  readonly url?: string
}
export interface Rights {
  readonly holder?: string
  readonly notice?: string
  readonly usageTerms?: string
  readonly translation?: 'allowed' | 'forbidden'
  readonly expires?: string
  /** ISO 3166 codes; an edition for another territory is not built. */
  readonly territories?: readonly string[]
}
export interface Correction {
  readonly date: string
  readonly text: string
}
export interface Image {
  readonly src: string
  readonly alt?: string
  readonly caption?: string
  readonly credit?: string
  /** Chooses the word before the credit. Default: by the kind of file. */
  readonly kind?: 'photo' | 'graphic'
  /** The same picture in other sizes. */
  readonly srcset?: readonly ImageSize[]
}
export interface ImageSize {
  readonly src: string
  /** In pixels; read from the file where it is not stated. */
  readonly width?: number
}

/** The value of a bound figure `{{name}}`: a bare number, or a number with how it is to be printed. */
export interface BoundFigure {
  /** Decimal string. */
  readonly value: string
  readonly style?: 'decimal' | 'compact' | 'percent' | 'ordinal' | 'currency'
  readonly currency?: string
}

/** The front matter, validated, under canonical names. Dates stay text. */
export interface ArticleMeta {
  readonly id?: string
  readonly headline: string
  readonly description?: string
  readonly dateline?: Dateline
  readonly published?: string
  readonly updated?: string
  readonly version?: string
  readonly byline: readonly Byline[]
  readonly credit: readonly Credit[]
  readonly sources: readonly SourceLink[]
  readonly rights: Rights
  readonly status: Status
  readonly embargo?: string
  readonly corrections: readonly Correction[]
  readonly keywords: readonly string[]
  readonly images: readonly Image[]
  readonly figures: Readonly<Record<string, BoundFigure>>
  readonly previousSlugs: readonly string[]
  /** Locale → slug of its edition, where it is another than the article's. */
  readonly slugs?: Readonly<Record<string, string>>
}

/** The notation of a front matter. */
export type FrontFormat = 'yaml' | 'toml' | 'json'

/** A scalar of the front matter that a reader sees, with the place of its value in the file. */
export interface FrontField {
  /** `headline`, `corrections/0/text`: canonical names, joined by `/`. */
  readonly path: string
  readonly value: string
  /** The scalar as written, quotes included. */
  readonly span: Span
  /** Where the scalar is not this text: one word `among` several, which become a list when they are translated; or a key
   *  of what stands `elsewhere`, in another file of the site, and is written into no edition of this one. */
  readonly stands?: 'among' | 'elsewhere'
}

/** A site's own word that a story is not to be out yet. */
export interface NotYet {
  /** As the front matter has it: `draft: true`, `published: 2030-01-01`. */
  readonly said: string
  /** The day or the time from which it may be out, which may be over. Without it the story is `withheld`. */
  readonly until?: string
}

/** What a site adds to Markdown and no translator may change: a preset by its name, whatever matches an expression, or
 *  all from one sign to another. */
export type Protection = ReadonlyArray<Preset | ProtectExpression | ProtectSigns>

/** The additions of one kind of site. */
export type Preset = 'hugo' | 'liquid' | 'mdx' | 'mkdocs' | 'docusaurus' | 'kramdown'

export interface ProtectExpression {
  /** A regular expression of JavaScript: `':icon-[a-z]+:'`. A match of one character is left. */
  readonly pattern: string
}

export interface ProtectSigns {
  readonly open: string
  /** What ends it, before the next empty line. */
  readonly close: string
}

/** One story, parsed once. */
export interface Article {
  readonly path?: string
  readonly slug: string
  readonly lang: string
  readonly meta: ArticleMeta
  readonly notYet?: NotYet
  /** Front matter fields that are not ours, as parsed; kept and passed on. */
  readonly extra: Readonly<Record<string, unknown>>
  readonly fields: readonly FrontField[]
  /** Values of the front matter that no edition carries: addresses that run. */
  readonly dropped?: readonly Span[]
  /** The whole file, as given. All offsets point into it. */
  readonly source: string
  /** Names of the directives that are rendered; the tree holds no others. */
  readonly directives: readonly string[]
  /** The syntax beyond ours in which it is written. */
  readonly plugins?: PluggableList
  /** What its site adds to Markdown and nobody translates. */
  readonly protect?: Protection
  /** Names of elements and components that its site shows, though our pages do not. */
  readonly elements?: readonly string[]
  /** Names of the attributes of components and shortcodes whose texts readers see, where they are not ours. */
  readonly attributes?: readonly string[]
  /** What stands between the fences of the front matter, where there is one, and in it the value of `lang`. */
  readonly front?: {readonly format: FrontFormat; readonly text: Span; readonly lang?: Span}
  /** mdast of the whole file with positions; never mutated after parsing. */
  readonly tree: Root
}

// ── Segments ────────────────────────────────────────────────────────────────

export type SegmentRole =
  | 'headline'
  | 'description'
  | 'paragraph'
  | 'heading'
  | 'item'
  | 'cell'
  | 'quote'
  | 'footnote'
  | 'caption'
  | 'alt'
  | 'title'
  | 'html'
  | 'field'
  | 'figure'

export type TagKind = 'strong' | 'em' | 'del' | 'link' | 'code' | 'image' | 'break' | 'footnote' | 'html'

/** What one named tag of a segment's text stands for; this much of it is remembered beside a target. */
export interface Tag {
  /** `strong`, `em`, `del` stand for every one of their kind in the segment; the rest are numbered: `a1`, `code1`,
   *  `img1`, `br1`, `fn1`, `html1`. */
  readonly name: string
  readonly kind: TagKind
  /** Address of a link or image; label of a reference or footnote; the locked text of code; the raw HTML. */
  readonly value?: string
}

/** A tag of a segment, with the Markdown that it stands for, as spans of the article's file. */
export interface SegmentTag extends Tag {
  /** The Markdown before the content, or in place of it where there is no `close`. An autolink literal has an empty
   *  span: nothing but its text stands in the file. */
  readonly open: Span
  /** Of a tag with content: `<a1>…</a1>`. Code and opaque HTML are locked and have none, though code shows its text. */
  readonly close?: Span
}

/** How a target is written into the file. `alt-label` is an image's alt text which is its reference label as well;
 *  `directive` the label in the brackets of a directive; `attribute` an attribute's value in raw HTML or a component; `argument` and `string` one in a shortcode,
 *  with its quotation marks, without and with escapes; `none` is not written. */
export type SegmentSyntax =
  | 'inline'
  | 'heading'
  | 'cell'
  | 'directive'
  | FrontFormat
  | 'alt'
  | 'alt-label'
  | 'title'
  | 'html'
  | 'attribute'
  | 'argument'
  | 'string'
  | 'none'

/** The smallest keyed piece that a translator sees. */
export interface Segment {
  readonly key: string
  readonly role: SegmentRole
  /** With named tags: `Talks <strong>resume</strong>`; a literal `<` is `&lt;`, `&` is `&amp;`. White space that the
   *  Markdown only wraps by is one space. */
  readonly text: string
  /** What a reader sees: no tags, no escapes. Checks read this. */
  readonly plain: string
  readonly tags: readonly SegmentTag[]
  /** What is replaced in the article's file when a target is spliced in. The span of an alt text or a title lies
   *  inside that of the paragraph around it. */
  readonly span: Span
  readonly place: Place
  readonly syntax: SegmentSyntax
  /** Of a front matter field: its canonical path, `corrections/0/text`. */
  readonly field?: string
  /** What stands before it or above it there, for translators' tools: the heading above, a cell's column. */
  readonly context?: string
}

// ── Catalog ─────────────────────────────────────────────────────────────────

/** XLIFF's words; *stale* is derived and never written. */
export type State = 'initial' | 'translated' | 'reviewed' | 'final'
export type Origin = 'person' | 'memory' | 'machine' | 'figure'

export interface Waiver {
  readonly rule: string
  readonly reason: string
}

/** Where a link or a picture leads in one locale, in place of its source's address. */
export interface LocaleAddress {
  /** Of the tag. */
  readonly name: string
  /** The source's address for which it was set; it counts as long as the source leads there. */
  readonly source: string
  readonly target: string
}

/** Somebody has read a translation beside its source and answers for it. */
export interface Signature {
  readonly by: string
  /** ISO 8601. */
  readonly date: string
  /** Of what was signed: once it is another, the signature has lapsed. */
  readonly hash: string
  /** Of each thing that was signed, by its name, so that a lapse can say which became another: `source`, `target`,
   *  `rules`, `figure killed`, `name reuters`. Signatures that were given before this was kept have none. */
  readonly parts?: Readonly<Record<string, string>>
}

/** What the state file remembers of one target. */
export interface Recorded {
  /** The source text (tagged) that the target was made from. */
  readonly source: string
  readonly target: string
  readonly state: State
  readonly origin: Origin
  /** Which name stood for which kind and value when the target was made. */
  readonly tags: readonly Tag[]
  readonly waivers: readonly Waiver[]
  /** Addresses that this locale has of its own. */
  readonly addresses?: readonly LocaleAddress[]
  readonly note?: string
  /** Who set the state: a name, where one was given. */
  readonly by?: string
  readonly signed?: Signature
}

export type EntryStatus =
  /** no target */
  | 'missing'
  /** recorded, and made from the source as it is now */
  | 'current'
  /** recorded, and the source changed since */
  | 'stale'
  /** the locale file holds another text than was recorded */
  | 'unrecorded'

export interface CatalogEntry {
  readonly key: string
  readonly segment: Segment
  readonly status: EntryStatus
  /** As it stands in the locale file. */
  readonly target?: string
  readonly targetPlace?: Place
  readonly recorded?: Recorded
}

/** What an edit of the source changed, the gravest first. A figure is a value or its hedge; a quote is anything between
 *  quotation marks; a typo is a slip of the pen within a word, or in its spacing or punctuation. */
export type Gravity = 'negation' | 'figure' | 'quote' | 'name' | 'wording' | 'typo'

/** The targets of one article in one locale. */
export interface Catalog {
  readonly slug: string
  readonly locale: string
  readonly sourceLocale: string
  readonly entries: readonly CatalogEntry[]
  /** Targets whose source is gone: never dropped, offered again. */
  readonly obsolete: ReadonlyArray<Recorded & {readonly key: string}>
  /** Plural families of bound figures, `fig-killed_few` → text, and whatever else the locale file holds. */
  readonly resources: Readonly<Record<string, string>>
}

// ── House style ─────────────────────────────────────────────────────────────

/** How one desk prints what has more than one right form in its language. Every pack carries its defaults; the
 *  configuration may change any of them per locale, and checks hold translators to the same choice. */
export interface HouseStyle {
  /** Digits of numbers, dates and list markers. */
  readonly digits: 'latn' | 'arab' | 'arabext'
  /** A family of month names among those of the pack: Arabic knows `both` (فبراير/شباط), `gregorian`, `levant`. */
  readonly months: string
  /** Outer quotation marks, then those inside them. */
  readonly quotes: ReadonlyArray<readonly [open: string, close: string]>
  readonly percent: 'sign' | 'word'
  /** The way in which ranges run in a line of this language. */
  readonly range: Direction
  /** Scores; where absent they run as ranges do. */
  readonly score?: Direction
  /** `rtl` prints the percent sign at the left of its number. The language's own way where absent. */
  readonly percentSign?: Direction
  /** `14/02/2024`. The language's own way where absent. */
  readonly numericDate?: Direction
  /** Bound figures below ten, beside their noun: four years, or 4 years. Digits where absent. */
  readonly smallNumbers?: 'words' | 'digits'
  /** Where pages break no line: between a numeral and its unit, between an initial and its name. */
  readonly noBreak?: ReadonlyArray<'unit' | 'initial'>
  /** Between a prefix and a word in another script or a number: `־` or `-` in Hebrew. The language's own where absent. */
  readonly prefixHyphen?: string
  /** `upper` prints the place of a dateline in capitals, as English-language agencies do. */
  readonly datelineCase: 'upper' | 'as-written'
}

// ── Editions ────────────────────────────────────────────────────────────────

export interface Alternate {
  readonly locale: string
  readonly lang: string
  readonly slug: string
  readonly headline: string
  readonly url?: string
  /** As of the edition itself. */
  readonly fallback?: string
}

/** One segment as this edition prints it. */
export interface EditionSegment {
  readonly key: string
  readonly role: SegmentRole
  readonly source: string
  readonly text: string
  /** The language it is printed in: the source's, where a missing target lets the source stand. */
  readonly lang: string
  readonly status: EntryStatus | 'source'
  /** By the policy on missing and stale targets, this segment keeps the edition from being published. */
  readonly held?: boolean
  /** Who made the target that is printed, and how far it has been read, where that is recorded. */
  readonly origin?: Origin
  readonly state?: State
}

/** One article in one locale, assembled and ready to be rendered. */
export interface Edition {
  readonly slug: string
  readonly sourceSlug: string
  readonly locale: string
  /** For `lang=`: the locale without its extensions. */
  readonly lang: string
  readonly dir: Direction
  /** How this edition prints what has more than one right form; the language's own style where absent. */
  readonly style?: HouseStyle
  readonly sourceLang: string
  /** Of an edition of which nothing is translated, the language in which its text stands instead. It is no translation:
   *  nothing that is written for machines offers it as one. */
  readonly fallback?: string
  readonly meta: ArticleMeta
  readonly extra: Readonly<Record<string, unknown>>
  /** The whole edition in Markdown, localized front matter included, spliced. */
  readonly markdown: string
  /** The syntax beyond ours in which that is written. */
  readonly plugins?: PluggableList
  /** What its site adds to Markdown and nobody translates. */
  readonly protect?: Protection
  /** Names of elements and components that the site shows, though our pages do not. */
  readonly elements?: readonly string[]
  /** mdast of the body of `markdown`; blocks that stand in another language carry `data.hProperties.lang/dir`. */
  readonly tree: Root
  /** Ids that the headings have in the article itself, in their order; each leads to the same heading here. */
  readonly anchors?: readonly string[]
  readonly segments: readonly EditionSegment[]
  readonly alternates: readonly Alternate[]
  /** What the page itself says in this locale: see `labels` of the language packs and `polyedition.json`. */
  readonly labels: Readonly<Record<string, string>>
  /** Of those that nobody gave in the edition's language, the language in which they are, by name: pages mark it. */
  readonly labelLangs?: Readonly<Record<string, string>>
  /** Lines that the edition owes: dateline, byline, credit, rights, corrections, as this locale prints them. */
  readonly lines: EditionLines
}

export interface EditionLines {
  /** With its dash; the page runs it in with the first paragraph. */
  readonly dateline?: string
  /** The authors; whoever did the rest stands in `staff`, a line for each role. */
  readonly byline?: string
  readonly staff: readonly string[]
  readonly published?: string
  readonly updated?: string
  /** A line for each role: wire, based on, contributed. */
  readonly credit: readonly string[]
  readonly sources: readonly SourceLink[]
  /** The word before the sources: "Sources:". */
  readonly sourcesLabel?: string
  readonly rights: readonly string[]
  /** `date` as in the front matter; `label` is the word and the date together. */
  readonly corrections: ReadonlyArray<{
    readonly date: string
    readonly dateText: string
    readonly label: string
    readonly text: string
  }>
  /** "Translated from English" and who translated, where known. */
  readonly translation?: string
  readonly translationEditors?: string
  /** Who translated, by name. */
  readonly translators: readonly string[]
  /** The words of the link to the original. */
  readonly original?: string
  /** What its readers must know of this edition, in one line: drafted by a machine and not reviewed, in part in another
   *  language, in part of an earlier version. */
  readonly notice?: string
}
