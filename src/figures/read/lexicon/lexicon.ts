/** A language pack compiled for reading, once per pack. */
import type {Calendar, CalendarWords, FigurePack, Homograph, WordForms} from '../../../languages/figures.ts'
import {wholeFigures} from '../../../languages/figures-part.ts'
import type {Language} from '../../../languages/language.ts'
import {unitSymbols} from '../../../languages/unit-symbols.ts'
import {type Fold, foldingsOf} from '../../../text/folding.ts'
import {formsOf, type WrittenForms} from '../../../text/forms.ts'
import {type Pattern, parsePattern} from '../../../text/pattern.ts'
import {type PrefixKind, type PrefixTable, slotForms, stackPrefixes} from '../../../text/prefixes.ts'
import {type Node, type Role, type Saying, treeOf} from './tree.ts'

export interface Lexicon {
  readonly pack: FigurePack
  readonly root: ReadonlyMap<string, Node>
  readonly fold: Fold
  /** Codes of the marks found inside an abbreviation: ק״מ. */
  readonly abbreviationMarks: ReadonlySet<number>
  readonly prefixes: PrefixTable
  readonly suffixes: ReadonlyMap<string, string>
  readonly moneySuffixes: ReadonlyMap<string, string>
  readonly ordinalSuffixes: ReadonlySet<string>
  readonly dualExcept: ReadonlySet<string>
  /** Months whose names are also other words. */
  readonly doubtfulMonths: ReadonlySet<string>
  readonly nameMonths: ReadonlySet<string>
  /** Names that are months only behind the digits of a day. */
  readonly dayMonths: ReadonlySet<string>
  /** Short forms of months, which a full stop may follow. */
  readonly shortMonths: ReadonlySet<string>
  /** Ordinals that may be another word when they lack the article. */
  readonly doubtfulOrdinals: ReadonlySet<string>
  /** Number words that are also other words, with what makes them a number. */
  readonly homographs: ReadonlyMap<string, Company>
  /** Ordinals that mean "the other" when they have the article. */
  readonly others: ReadonlySet<string>
  readonly lettered: Lettered | undefined
  readonly decadeSuffixes: ReadonlySet<string>
  /** Units only where glued to digits. */
  readonly gluedUnits: ReadonlyMap<string, string>
  readonly idioms: readonly string[]
  readonly articles: readonly string[]
  /** What may follow a share as its whole. */
  readonly partitives: Partitives
  /** What a counted noun looks like; undefined where its form does not show it. */
  readonly counted: Partitives | undefined
  /** Shares that are another word with their prefix, and what may follow as their whole. */
  readonly doubtfulShares: {readonly forms: ReadonlySet<string>; readonly partitives: Partitives}
  /** Parts of the day that are another word with their prefix. */
  readonly doubtfulDayparts: ReadonlySet<string>
  /** Forms of "of", both folded and as the pack writes them. */
  readonly of: ReadonlySet<string>
  /** What belongs to the word before it, with and without a meaning, and to the word after it. */
  readonly endings: ReadonlySet<string>
  readonly silentEndings: ReadonlySet<string>
  readonly verbSigns: ReadonlySet<string>
  /** An ending that names take: February's. */
  readonly possessive: string
  /** Dates that everyone knows by their digits: 9/11. */
  readonly namedDates: ReadonlyMap<string, string>
}

/** Whole words, and beginnings and endings of words. */
export interface Partitives {
  readonly words: ReadonlySet<string>
  readonly beginnings: readonly string[]
  readonly endings: readonly string[]
}

/** What a number word that is also another word counts, and what it does not. */
export interface Company {
  readonly counted: Partitives | undefined
  readonly uncounted: Partitives | undefined
  readonly alone: Homograph['alone']
  /** What it qualifies as an adjective. */
  readonly qualified: Partitives | undefined
}

/** A calendar that writes days and years in letters. */
export interface Lettered {
  readonly calendar: Calendar
  readonly values: ReadonlyMap<string, number>
  readonly thousand: string
  readonly thousands: number
  /** How years begin that may occur alone. */
  readonly alone: readonly string[]
}

const lexicons = new WeakMap<FigurePack, Lexicon>()

/** The lexicon of a language; undefined where its pack has no figures. */
export function lexiconOf(language: Language): Lexicon | undefined {
  const figures = wholeFigures(language)
  if (!figures) return undefined
  let lexicon = lexicons.get(figures)
  if (!lexicon) {
    lexicon = compile(figures)
    lexicons.set(figures, lexicon)
  }
  return lexicon
}

function compile(pack: FigurePack): Lexicon {
  const fold = foldingsOf(pack.letters).number
  const folded = (forms: WrittenForms | undefined) => new Set(formsOf(forms).map(fold))
  return {
    pack,
    root: treeOf(sayingsOf(pack), fold),
    fold,
    abbreviationMarks: new Set([...pack.letters.abbreviation].map((mark) => mark.charCodeAt(0))),
    prefixes: stackPrefixes(pack.prefixes, pack.contractions),
    suffixes: new Map(unfold(pack.suffixes)),
    moneySuffixes: new Map(unfold(pack.moneySuffixes ?? {})),
    ordinalSuffixes: new Set(formsOf(pack.ordinalSuffixes)),
    dualExcept: folded(pack.dualRule?.except),
    doubtfulMonths: folded(pack.doubtfulMonths),
    nameMonths: folded(pack.nameMonths),
    dayMonths: folded(pack.dayMonths),
    shortMonths: new Set(Object.values(pack.months).flatMap(shortForms).map(fold)),
    doubtfulOrdinals: folded(pack.doubtfulOrdinals),
    homographs: companiesOf(pack.homographs ?? [], fold),
    others: folded(pack.others),
    idioms: formsOf(pack.digitIdioms),
    lettered: letteredOf(pack),
    decadeSuffixes: new Set(formsOf(pack.decadeSuffixes)),
    gluedUnits: new Map(unfold(pack.gluedUnits ?? {})),
    partitives: partitivesOf(pack.partitives, fold),
    counted: pack.counted === undefined ? undefined : partitivesOf(pack.counted, fold),
    doubtfulShares: {
      forms: folded(pack.doubtfulShares?.forms),
      partitives: partitivesOf(pack.doubtfulShares?.partitives, fold)
    },
    doubtfulDayparts: folded(pack.doubtfulDayparts),
    of: new Set(formsOf(pack.words.of)),
    endings: folded(pack.endings),
    silentEndings: folded(pack.silentEndings),
    verbSigns: folded(pack.verbSigns),
    possessive: pack.possessive ?? '',
    namedDates: new Map(unfold(pack.namedDates ?? {})),
    articles: prefixesOf(pack, 'article')
  }
}

/** The parts of a pack keyed by value, with the role of their words. */
const VALUED = {
  cardinals: 'cardinal',
  plurals: 'plural',
  ordinals: 'ordinal',
  compoundOrdinals: 'compoundOrdinal',
  andCardinals: 'andCardinal',
  fractions: 'fraction',
  fractionPlurals: 'fractionPlural',
  units: 'unit',
  duals: 'dual',
  currencies: 'currency',
  currencyDuals: 'currencyDual',
  months: 'month',
  weekdays: 'weekday',
  dayparts: 'daypart',
  multiples: 'multiple',
  decades: 'decade',
  agedDecades: 'agedDecade',
  loose: 'loose',
  rough: 'rough',
  stages: 'stage',
  lone: 'lone',
  degreeLetters: 'degreeOf',
  weekdayNames: 'weekdayName',
  weekdayLike: 'weekdayLike'
} as const satisfies Partial<Record<keyof FigurePack, Role>>

function* sayingsOf(pack: FigurePack): Iterable<Saying> {
  for (const [part, role] of Object.entries(VALUED))
    for (const [form, value] of unfold(pack[part as keyof typeof VALUED] ?? {})) yield {form, role, value}
  for (const [calendar, {months, yearMark}] of Object.entries(pack.calendars ?? {})) {
    for (const [form, month] of unfold(months)) yield {form, role: 'calendarMonth', value: `${calendar} ${month}`}
    for (const form of formsOf(yearMark)) yield {form, role: 'calendarYear', value: calendar}
  }
  for (const [form, value] of unfold(unitSymbols)) yield {form, role: 'unit', value}
  for (const form of formsOf(pack.none)) yield {form, role: 'none', value: 'none'}
  for (const form of formsOf(pack.numbered)) yield {form, role: 'numbered', value: 'numbered'}
  for (const [role, forms] of Object.entries(pack.words))
    for (const form of formsOf(forms)) yield {form, role: role as Role, value: role}
}

function* unfold(forms: Partial<WordForms>): Iterable<[string, string]> {
  for (const [value, list] of Object.entries(forms)) for (const form of formsOf(list)) yield [form, value]
}

function letteredOf({calendars = {}}: FigurePack): Lettered | undefined {
  for (const [calendar, {letters}] of Object.entries(calendars) as Array<[Calendar, CalendarWords]>)
    if (letters) {
      const values = new Map([...unfold(letters.values)].map(([letter, value]) => [letter, Number(value)]))
      return {...letters, calendar, values, alone: formsOf(letters.alone)}
    }
  return undefined
}

/** Forms that begin a longer one of the same month: févr. of février. */
function shortForms(forms: WrittenForms): string[] {
  const all = formsOf(forms)
  return all.filter((form) => all.some((other) => other !== form && other.startsWith(form)))
}

/** The prefixes of one kind. */
export function prefixesOf(pack: FigurePack, wanted: PrefixKind): string[] {
  return pack.prefixes.flatMap((slot) => slotForms(slot).flatMap(([form, kind]) => (kind === wanted ? [form] : [])))
}

function partitivesOf(forms: WrittenForms | undefined, fold: Fold): Partitives {
  const patterns = formsOf(forms).map((form) => parsePattern(form, ['~']))
  const folded = (wanted: (pattern: Pattern) => boolean) =>
    patterns.filter(wanted).flatMap(({words}) => words.map(fold))
  return {
    words: new Set(folded(({joinedBefore, joinedBehind}) => !joinedBefore && !joinedBehind)),
    beginnings: folded(({joinedBehind}) => joinedBehind),
    endings: folded(({joinedBefore}) => joinedBefore)
  }
}

function companiesOf(homographs: readonly Homograph[], fold: Fold): Map<string, Company> {
  return new Map(
    homographs.flatMap(({forms, ...looks}) => {
      const look = (words: WrittenForms | undefined) => (words === undefined ? undefined : partitivesOf(words, fold))
      const company: Company = {
        counted: look(looks.counted),
        uncounted: look(looks.uncounted),
        alone: looks.alone,
        qualified: look(looks.qualified)
      }
      return formsOf(forms).map((form): [string, Company] => [fold(form), company])
    })
  )
}
