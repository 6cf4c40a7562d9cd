import {labels} from './en/labels.ts'
import {noFigures, noHedges, noLetters} from './figures-part.ts'
import {FORMS, fill, given, isRecord} from './fill.ts'
import {displayName} from './intl.ts'
import {intlFigures, intlPrint, ofIntl} from './intl-words.ts'
import type {Language, LanguagePack, Part} from './language.ts'
import {localeOf} from './locale.ts'
import {type Script, scriptOf} from './scripts/script.ts'

/** Defaults for parts, or members of parts, that a pack lacks: without content, so they claim nothing about the
 *  language. */
const nothing: Pick<Language, Exclude<Part, 'spelling' | 'sheet'>> = {
  figures: noFigures,
  hedges: noHedges,
  modality: {marks: {}, answers: {}, none: FORMS},
  // English until the pack or `polyedition.json` has them; `abilitiesOf` says so, and pages mark them.
  labels,
  print: {
    style: {
      digits: 'latn',
      months: 'numbers',
      quotes: [['"', '"']],
      percent: 'sign',
      range: 'ltr',
      datelineCase: 'as-written'
    },
    months: {},
    date: '{{year}}-{{month}}-{{day}}',
    moment: '{{date}} {{time}} {{zone}}',
    clock: {hours: 24, am: '', pm: ''},
    utc: 'UTC',
    list: {comma: ', ', last: ', ', foreign: ', '},
    glue: {foreign: '', contract: []},
    datelineAlone: 'all',
    agencies: {},
    type: {text: 'serif', display: 'serif', leading: 1.5, scale: 1, emphasis: 'italic'}
  },
  wire: {
    agencies: {},
    collective: [],
    agencyWords: [],
    sourceWords: [],
    joiners: [],
    dateWords: [],
    slugWords: [],
    bylineWords: [],
    months: {},
    monthPrefixes: [],
    datePrepositions: [],
    dateOrder: '',
    places: {},
    regions: {},
    notPlaces: [],
    continues: [],
    abbreviations: [],
    opens: [],
    inWord: {},
    punctuation: {}
  },
  bidi: {
    style: {range: 'ltr', score: 'ltr', percentSign: 'ltr', numericDate: 'ltr'},
    counted: {words: [], endings: []},
    telephone: [],
    strangers: {},
    punctuation: {},
    finals: '',
    medials: ''
  },
  names: {
    cased: false,
    joiners: '',
    letters: noLetters,
    longest: 40,
    prefixes: [],
    articles: [],
    afterPrefix: [],
    suffixes: [],
    sounds: {},
    common: []
  },
  speech: {
    conjugations: {},
    verbs: {},
    phrases: {},
    before: [],
    behind: [],
    notAfter: [],
    notBefore: [],
    norms: [],
    ambiguous: [],
    that: [],
    notThat: [],
    as: [],
    clause: 0,
    atHead: [],
    never: [],
    anonymity: [],
    offices: {},
    pronouns: []
  },
  outlets: {kinds: [], broad: [], media: [], gap: 0, leads: [], told: [], to: '', names: {}},
  quotes: {double: '', single: '', opens: '', closes: '', inWords: [], wordEnds: []},
  bound: {percent: {other: '#%'}, ordinal: {other: '#.'}, currencies: {}},
  edits: {negations: [], joined: [], endings: []},
  negation: {words: [], kin: [], idle: []},
  machine: {translation: [], translating: [], notes: [], refusals: [], offers: []}
}
const made = new WeakMap<object, Language>()
const sources = new WeakMap<Language, LanguagePack>()
const generics = new Map<string, Language>()

/** A pack with every part, so that no reader meets an absent one; a complete pack is returned as it is. */
export function whole(pack: LanguagePack): Language {
  const before = made.get(pack)
  if (before) return before
  // `Intl` is asked only where something is missing.
  const {name, dir, script} = pack
  const isFull = name && dir && script && fill(pack, nothing) === pack
  const filled = isFull ? (pack as Language) : completed(pack)
  made.set(pack, filled)
  made.set(filled, filled)
  if (filled !== pack) sources.set(filled, pack)
  return filled
}

const lists = new WeakMap<readonly LanguagePack[], readonly Language[]>()

/** The same for a list: the same list gives the same result, so that what is compiled for it can be cached. */
export function allWhole(packs: readonly LanguagePack[]): readonly Language[] {
  const before = lists.get(packs)
  if (before) return before
  const filled = packs.map(whole)
  const same = filled.every((language, at) => language === packs[at])
  const list = same ? (packs as readonly Language[]) : filled
  lists.set(packs, list)
  return list
}

/** A language without a pack: what `Intl` and its script say. Throws a RangeError on anything but a BCP 47 tag. */
export function generic(tag: string): Language {
  const {baseName} = localeOf(tag)
  const before = generics.get(baseName)
  if (before) return before
  const {name, dir} = scriptOfTag(baseName)
  const language = whole({tag: baseName, dir, script: name})
  if (generics.size < 1000) generics.set(baseName, language)
  return language
}

/** The pack as written, before it was completed. */
export const packOf = (language: LanguagePack): LanguagePack => sources.get(language as Language) ?? language

/** The language of the page's own words when a pack has none. */
export const LABELS_LANG = 'en'

/** The members of a pack's parts that are of the wrong kind, as `names.sounds`. What is absent is not wrong: it is an
 *  ability that the language lacks, or a member that defaults to nothing. */
export function brokenParts(pack: object): string[] {
  const found = new Set<string>()
  const given = Object.entries(nothing).filter(([part]) => (pack as Record<string, unknown>)[part] !== undefined)
  fill(pack, Object.fromEntries(given), '', found)
  return [...found]
}

function completed(pack: LanguagePack): Language {
  const {tag} = pack
  const script = scriptOfTag(tag)
  const filled = fill(pack, {...nothing, name: '', dir: '', script: ''}) as Language
  const language = {...filled, dir: filled.dir || script.dir, script: filled.script || script.name}
  // `Intl` takes tens of milliseconds to answer, and most who ask for a language never read these parts.
  onceAsked(language, 'name', () => filled.name || ownName(tag))
  onceAsked(language, 'figures', () =>
    isWhole(pack, 'figures')
      ? filled.figures
      : {...noFigures, ...ofIntl(tag, intlFigures), ...given(pack, 'figures', noFigures)}
  )
  onceAsked(language, 'print', () =>
    isWhole(pack, 'print') ? filled.print : {...printOf(tag, script), ...given(pack, 'print', nothing.print)}
  )
  return language
}

/** A member that is made when it is first read, and from then on stands there like any other. */
function onceAsked<K extends 'name' | 'figures' | 'print'>(
  language: Language,
  member: K,
  make: () => Language[K]
): void {
  const shape = {enumerable: true, configurable: true}
  Object.defineProperty(language, member, {
    ...shape,
    get() {
      const value = make()
      Object.defineProperty(language, member, {...shape, value})
      return value
    }
  })
}

const isWhole = (pack: LanguagePack, part: 'figures' | 'print'): boolean =>
  pack[part] !== undefined && isRecord(pack[part]) && fill(pack[part], nothing[part]) === pack[part]

function printOf(tag: string, {fonts, leading, quotes, slanted}: Script): Language['print'] {
  const own = ofIntl(tag, intlPrint)
  const {print} = nothing
  return {
    ...print,
    ...own,
    style: {...print.style, ...(own && {months: 'gregorian'}), quotes},
    type: {text: fonts, display: fonts, leading, scale: 1, emphasis: slanted ? 'italic' : 'weight'}
  }
}

function scriptOfTag(tag: string): Script {
  try {
    return scriptOf(localeOf(tag).maximize().script)
  } catch {
    return scriptOf(undefined)
  }
}

const ownName = (tag: string): string => ofIntl(tag, (locale) => displayName(locale, 'language', locale)) ?? tag
