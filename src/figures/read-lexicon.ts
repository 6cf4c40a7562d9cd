/** A language pack made ready for reading, once per pack: one map from folded words to what they may mean. */
import type {FigurePack, FigureRole, WordForms} from '../languages/figures.ts'
import {whole} from '../languages/generic.ts'
import type {Language} from '../languages/language.ts'
import {type Fold, foldingsOf} from '../text/folding.ts'
import {formsOf, type WrittenForms} from '../text/forms.ts'
import {parsePattern} from '../text/pattern.ts'
import {type Prefix, type PrefixKind, type PrefixTable, slotForms, stackPrefixes} from '../text/prefixes.ts'

export type Role =
  | FigureRole
  | 'cardinal'
  | 'plural'
  | 'ordinal'
  | 'compoundOrdinal'
  | 'andCardinal'
  | 'fraction'
  | 'fractionPlural'
  | 'unit'
  | 'dual'
  | 'currency'
  | 'currencyDual'
  | 'month'
  | 'hijriMonth'
  | 'hebrewMonth'
  | 'weekday'
  | 'daypart'
  | 'multiple'
  | 'decade'
  | 'loose'
  | 'stage'
  | 'lone'
  | 'weekdayName'
  | 'degreeOf'
  | 'none'
  | 'numbered'

/** A step on the way through a phrase: what the words so far mean, and which words may follow. */
export interface Node {
  readonly roles: Map<Role, string>
  /** Its roles, and those of the phrases that it begins. */
  readonly reach: Set<Role>
  next?: Map<string, Node>
  /** Whether a figure may begin here. */
  starts: boolean
  /** Whether one may be this word alone. */
  own: boolean
  /** What the word means in one exact spelling: خُمس is a fifth, خمس is five. */
  exact?: Map<string, Node>
}

/** What the letters of a word tell by themselves. */
export interface Meaning {
  /** Folded, without prefixes. */
  readonly form: string
  /** Folded, with them. */
  readonly full: string
  /** As it stands, and without each stack of prefixes that it may carry. */
  readonly forms: readonly string[]
  readonly node: Node | undefined
  /** What the word means with its prefix, where both are words: למאה is a percent and "to a hundred". */
  readonly whole: Node | undefined
  /** What was cut off from the word: its kind, and how it was written. */
  readonly prefix: Prefix
  readonly glued: string
  /** It may be a dual of the open class. */
  readonly dual: boolean
  /** Its letters may be a numeral. */
  readonly lettered: boolean
}

export interface Lexicon {
  readonly pack: FigurePack
  readonly root: ReadonlyMap<string, Node>
  readonly fold: Fold
  readonly inner: ReadonlySet<number>
  readonly prefixes: PrefixTable
  readonly suffixes: ReadonlyMap<string, string>
  readonly moneySuffixes: ReadonlyMap<string, string>
  readonly ordinalSuffixes: ReadonlySet<string>
  readonly dualExcept: ReadonlySet<string>
  /** Months whose names are other words too. */
  readonly doubtful: ReadonlySet<string>
  /** Ordinals that without the article may be another word. */
  readonly doubts: ReadonlySet<string>
  /** Ordinals that with the article mean "the other". */
  readonly other: ReadonlySet<string>
  readonly letters: ReadonlyMap<string, number>
  readonly idioms: readonly string[]
  readonly letterYears: readonly string[]
  readonly articles: readonly string[]
  /** What a share is of, as it follows: whole words, and beginnings of words marked by a star. */
  readonly partitives: {readonly words: ReadonlySet<string>; readonly beginnings: readonly string[]}
  /** Endings that a name takes: February's. */
  readonly possessive: string
  /** Dates that everyone knows by their digits: 9/11. */
  readonly namedDates: ReadonlyMap<string, string>
}

const STARTERS: readonly Role[] = [
  'cardinal',
  'ordinal',
  'fraction',
  'unit',
  'dual',
  'currency',
  'currencyDual',
  'month',
  'hijriMonth',
  'hebrewMonth',
  'weekday',
  'daypart',
  'multiple',
  'decade',
  'loose',
  'stage',
  'lone',
  'lastCentury',
  'none',
  'minus',
  'a',
  'compoundOrdinal'
]

const MARK = /\p{M}/u
const lexicons = new WeakMap<FigurePack, Lexicon>()

/** The lexicon of a language, or none where its pack says nothing of figures. */
export function lexiconOf(language: Language): Lexicon | undefined {
  const {figures} = whole(language)
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
  const inner = new Set([...pack.letters.abbreviation].map((mark) => mark.charCodeAt(0)))
  const root = new Map<string, Node>()

  const insert = (form: string, role: Role, value: string) => {
    const {words, exact} = parsePattern(form, ['='])
    const spelled = exact || MARK.test(form) ? words.join(' ') : undefined
    let map = root
    let node: Node | undefined
    for (const word of words.flatMap((one) => one.split('-'))) {
      if (node) {
        node.next ??= new Map()
        map = node.next
      }
      node = entry(map, fold(word))
    }
    if (!node) return
    if (spelled !== undefined) {
      node.exact ??= new Map()
      node = entry(node.exact, exactForm(spelled))
    }
    if (!node.roles.has(role)) node.roles.set(role, value)
  }
  const insertAll = (role: Role, forms: Readonly<Record<string, WrittenForms | undefined>> | undefined) => {
    for (const [value, list] of Object.entries(forms ?? {})) {
      for (const form of formsOf(list)) insert(form, role, value)
    }
  }
  insertAll('cardinal', pack.cardinals)
  insertAll('plural', pack.plurals)
  insertAll('ordinal', pack.ordinals)
  insertAll('compoundOrdinal', pack.compoundOrdinals)
  insertAll('andCardinal', pack.andCardinals)
  insertAll('fraction', pack.fractions)
  insertAll('fractionPlural', pack.fractionPlurals)
  insertAll('unit', pack.units)
  insertAll('dual', pack.duals)
  insertAll('currency', pack.currencies)
  insertAll('currencyDual', pack.currencyDuals)
  insertAll('month', pack.months)
  insertAll('hijriMonth', pack.hijriMonths)
  insertAll('hebrewMonth', pack.hebrewMonths)
  insertAll('weekday', pack.weekdays)
  insertAll('daypart', pack.dayparts)
  insertAll('multiple', pack.multiples)
  insertAll('decade', pack.decades)
  insertAll('loose', pack.loose)
  insertAll('stage', pack.stages)
  insertAll('lone', pack.lone)
  insertAll('degreeOf', pack.degreeLetters)
  insertAll('weekdayName', pack.weekdayNames)
  insertAll('none', {none: pack.none})
  insertAll('numbered', {numbered: pack.numbered ?? ''})
  for (const [role, list] of Object.entries(pack.words)) insertAll(role as Role, {[role]: list})
  const folded = (forms: WrittenForms | undefined) => new Set(formsOf(forms).map(fold))
  markStarts(root)
  markReach(root)
  return {
    pack,
    root,
    fold,
    inner,
    prefixes: stackPrefixes(pack.prefixes, pack.contractions),
    suffixes: new Map(unfold(pack.suffixes)),
    moneySuffixes: new Map(unfold(pack.moneySuffixes ?? {})),
    ordinalSuffixes: new Set(formsOf(pack.ordinalSuffixes)),
    dualExcept: folded(pack.dualRule?.except),
    doubtful: folded(pack.doubtfulMonths),
    doubts: folded(pack.doubtfulOrdinals),
    other: folded(pack.others),
    letterYears: formsOf(pack.letterYears),
    idioms: formsOf(pack.digitIdioms),
    letters: new Map([...unfold(pack.letterNumerals ?? {})].map(([letter, value]) => [letter, Number(value)])),
    partitives: partitivesOf(pack),
    possessive: pack.possessive ?? '',
    namedDates: new Map(unfold(pack.namedDates ?? {})),
    articles: prefixesOf(pack, 'article')
  }
}

function entry(map: Map<string, Node>, key: string): Node {
  let node = map.get(key)
  if (!node) {
    node = {roles: new Map(), reach: new Set(), starts: false, own: false}
    map.set(key, node)
  }
  return node
}

/** A word as an exact spelling is compared: vowel marks and hamzas kept, stretching left out. */
export function exactForm(word: string): string {
  return word.normalize('NFC').replaceAll('ـ', '').toLowerCase()
}

function* unfold(forms: WordForms): Iterable<[string, string]> {
  for (const [value, list] of Object.entries(forms)) for (const form of formsOf(list)) yield [form, value]
}

/** A figure may begin at a word that means something to begin with, or at the first word of a phrase that does. */
function markStarts(map: ReadonlyMap<string, Node>): boolean {
  let any = false
  for (const node of map.values()) {
    const below = (node.next ? markStarts(node.next) : false) || (node.exact ? markStarts(node.exact) : false)
    node.own = STARTERS.some((role) => node.roles.has(role))
    node.starts = below || node.own
    any ||= node.starts
  }
  return any
}

function markReach(map: ReadonlyMap<string, Node>): void {
  for (const {roles, reach, next, exact} of map.values()) {
    for (const role of roles.keys()) reach.add(role)
    if (exact) markReach(exact)
    if (!next) continue
    markReach(next)
    for (const node of next.values()) for (const role of node.reach) reach.add(role)
  }
}

/** The prefixes of one kind. */
export function prefixesOf(pack: FigurePack, wanted: PrefixKind): string[] {
  return pack.prefixes.flatMap((slot) => slotForms(slot).flatMap(([form, kind]) => (kind === wanted ? [form] : [])))
}

function partitivesOf({partitives}: FigurePack): Lexicon['partitives'] {
  const patterns = formsOf(partitives).map((form) => parsePattern(form, ['~']))
  return {
    words: new Set(patterns.flatMap(({words, joinedBehind}) => (joinedBehind ? [] : words))),
    beginnings: patterns.flatMap(({words, joinedBehind}) => (joinedBehind ? words : []))
  }
}
