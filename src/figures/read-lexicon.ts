/** A language pack made ready for reading, once per pack: one map from folded words to what they may mean. */
import type {FigurePack, FigureRole} from '../languages/figures.ts'
import {type Language, whole} from '../languages/language.ts'

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
  | 'letters'

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

export interface Clitic {
  readonly and: boolean
  readonly article: boolean
  readonly prep: boolean
  readonly about: boolean
  readonly sub: boolean
  /** Anything but the article: what follows does not multiply what stands before. */
  readonly apart: boolean
}

export const NO_CLITIC: Clitic = {and: false, article: false, prep: false, about: false, sub: false, apart: false}

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
  readonly clitic: Clitic
  readonly glued: string
  /** It may be a dual of the open class. */
  readonly dual: boolean
  /** Its letters may be a numeral. */
  readonly lettered: boolean
}

export interface Lexicon {
  readonly pack: FigurePack
  readonly root: ReadonlyMap<string, Node>
  readonly fold: ReadonlyMap<number, string>
  /** The same for every code unit, capitals made small. */
  readonly codes: Uint16Array
  readonly inner: ReadonlySet<number>
  /** Every prefix and every beginning of one; the latter as `null`. */
  readonly clitics: ReadonlyMap<string, Clitic | null>
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
  const fold = new Map<number, string>()
  for (const [letters, to] of Object.entries(pack.fold ?? {})) {
    for (const letter of letters) fold.set(letter.charCodeAt(0), to)
  }
  const inner = new Set([...(pack.innerMarks ?? '')].map((mark) => mark.charCodeAt(0)))
  const root = new Map<string, Node>()

  const insert = (form: string, role: Role, value: string) => {
    const spelled = form.startsWith('=') ? form.slice(1) : MARK.test(form) ? form : undefined
    let map = root
    let node: Node | undefined
    for (const word of (spelled ?? form).split(/[ -]/)) {
      if (node) {
        node.next ??= new Map()
        map = node.next
      }
      node = entry(map, foldForm(word, fold, inner))
    }
    if (!node) return
    if (spelled !== undefined) {
      node.exact ??= new Map()
      node = entry(node.exact, exactForm(spelled))
    }
    if (!node.roles.has(role)) node.roles.set(role, value)
  }
  const insertAll = (role: Role, forms: Readonly<Record<string, string>> | undefined) => {
    for (const [value, list] of Object.entries(forms ?? {})) {
      for (const form of list.split('|').flatMap(expand)) if (form) insert(form, role, value)
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
  markStarts(root)
  markReach(root)
  return {
    pack,
    root,
    fold,
    codes: codesOf(fold),
    inner,
    clitics: cliticsOf(pack),
    suffixes: new Map(unfold(pack.suffixes)),
    moneySuffixes: new Map(unfold(pack.moneySuffixes ?? {})),
    ordinalSuffixes: new Set(listed(pack.ordinalSuffixes)),
    dualExcept: new Set(listed(pack.dualRule?.except).map((word) => foldForm(word, fold, inner))),
    doubtful: new Set(listed(pack.doubtfulMonths).map((word) => foldForm(word, fold, inner))),
    doubts: new Set(listed(pack.doubtfulOrdinals).map((word) => foldForm(word, fold, inner))),
    other: new Set(listed(pack.others).map((word) => foldForm(word, fold, inner))),
    letterYears: listed(pack.letterYears),
    idioms: listed(pack.digitIdioms),
    letters: new Map([...unfold(pack.letterNumerals ?? {})].map(([letter, value]) => [letter, Number(value)])),
    partitives: {
      words: new Set(listed(pack.partitives).filter((word) => !word.endsWith('*'))),
      beginnings: (pack.partitives ?? '')
        .split('|')
        .filter((word) => word.endsWith('*'))
        .map((word) => word.slice(0, -1))
    },
    possessive: pack.possessive ?? '',
    namedDates: new Map(unfold(pack.namedDates ?? {})),
    articles: pack.clitics.flatMap((slot) =>
      slot
        .split('|')
        .filter((clitic) => clitic.endsWith(':article'))
        .map((clitic) => clitic.slice(0, clitic.indexOf(':')))
    )
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

function* unfold(forms: Readonly<Record<string, string>>): Iterable<[string, string]> {
  for (const [value, list] of Object.entries(forms)) for (const form of listed(list)) yield [form, value]
}

/** The forms of a list; an empty one has none, and no form of no letters that would be met everywhere. */
const listed = (list = ''): string[] => list.split('|').filter((form) => form !== '')

/** Each form that the braces stand for. */
export function expand(form: string): string[] {
  const open = form.indexOf('{')
  if (open === -1) return [form]
  const close = form.indexOf('}', open)
  if (close === -1) return [form]
  return form
    .slice(open + 1, close)
    .split(',')
    .flatMap((option) => expand(form.slice(0, open) + option + form.slice(close + 1)))
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

/** One word as the lexicon keeps it: lower case, no vowel marks, exchanged letters made one. */
export function foldForm(word: string, fold: ReadonlyMap<number, string>, inner: ReadonlySet<number>): string {
  let out = ''
  for (const char of word.normalize('NFC')) {
    if (MARK.test(char) || char === 'ـ' || char === '.') continue
    const code = char.charCodeAt(0)
    out += inner.has(code) ? '"' : isApostrophe(code) ? "'" : (fold.get(code) ?? char.toLowerCase())
  }
  return out
}

export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x201b || code === 0x5f3 || code === 0x2bc
}

function codesOf(fold: ReadonlyMap<number, string>): Uint16Array {
  const codes = Uint16Array.from({length: 0x10000}, (_, code) => code)
  for (let code = 0; code < 0x590; code++) {
    const small = String.fromCharCode(code).toLowerCase()
    if (small.length === 1) codes[code] = small.charCodeAt(0)
  }
  for (const [from, to] of fold) codes[from] = to.charCodeAt(0)
  return codes
}

/** All stacks of prefixes: at most one of each slot. */
function cliticsOf({clitics: slots, contractions}: FigurePack): Map<string, Clitic | null> {
  let stacks: Array<[form: string, clitic: Clitic]> = [['', NO_CLITIC]]
  for (const slot of slots) {
    const options = listed(slot).map((option) => option.split(':') as [string, string])
    stacks = stacks.concat(
      stacks.flatMap(([form, clitic]) =>
        options.map(([own, kind]): [string, Clitic] => [
          form + own,
          {...clitic, [kind]: true, apart: clitic.apart || kind !== 'article'}
        ])
      )
    )
  }
  const out = new Map<string, Clitic | null>()
  for (const [form, clitic] of stacks) {
    let key = form
    for (const [from, to] of Object.entries(contractions ?? {})) key = key.replace(from, to)
    if (key === '') continue
    for (let length = 1; length < key.length; length++) {
      const part = key.slice(0, length)
      if (!out.has(part)) out.set(part, null)
    }
    // The first reading of a string of letters is the shorter stack, and the likelier one.
    if (!out.get(key)) out.set(key, clitic)
  }
  return out
}
