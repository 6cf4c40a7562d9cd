import type {Letters} from '../text/folding.ts'
import {labels} from './en/labels.ts'
import {displayName} from './intl.ts'
import {intlFigures, intlPrint, isKnownTo} from './intl-words.ts'
import type {FigurePack, HedgePack, Language, LanguagePack, Part} from './language.ts'
import {localeOf} from './locale.ts'
import {type Script, scriptOf} from './scripts/script.ts'

/** Written forms, which are a string or a list of them. */
const FORMS = ''
const letters: Letters = {same: {}, alike: {}, abbreviation: ''}

const figures: FigurePack = {
  letters,
  prefixes: [],
  digits: {decimalComma: false, pointGroup: 'either', dateOrder: 'day-first'},
  grammar: {
    unitsFirst: false,
    tens: 'plain',
    parts: 'free',
    teens: false,
    pairs: false,
    clockFirst: false,
    plainRange: false
  },
  cardinals: {},
  plurals: {},
  ordinals: {},
  fractions: {},
  fractionPlurals: {},
  suffixes: {},
  units: {},
  currencies: {},
  months: {},
  weekdays: {},
  dayparts: {},
  multiples: {},
  words: {},
  none: FORMS
}
const hedges: HedgePack = {before: {}, after: {}}

/** What stands for a part, or a part of a part, that a pack lacks: it knows nothing, and nothing is said in its
 *  name. */
const nothing: Pick<Language, Exclude<Part, 'spelling' | 'sheet'>> = {
  figures,
  hedges,
  // In English until the pack or `polyedition.json` has them; `abilitiesOf` says so, and pages mark them.
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
    letters,
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
  edits: {negations: [], joined: [], endings: []}
}
const made = new WeakMap<object, Language>()
const sources = new WeakMap<Language, LanguagePack>()
const generics = new Map<string, Language>()

/** A pack with every part, so that no reader meets one that is absent; one that is whole stays as it is. */
export function whole(pack: LanguagePack): Language {
  const before = made.get(pack)
  if (before) return before
  // `Intl` is asked only where something is absent.
  const {name, dir, script} = pack
  const isFull = name && dir && script && fill(pack, nothing) === pack
  const filled = isFull ? (pack as Language) : completed(pack)
  made.set(pack, filled)
  made.set(filled, filled)
  if (filled !== pack) sources.set(filled, pack)
  return filled
}

const lists = new WeakMap<readonly LanguagePack[], readonly Language[]>()

/** The same for a list: one list gives one list, so that what is made once for it is not made again. */
export function allWhole(packs: readonly LanguagePack[]): readonly Language[] {
  const before = lists.get(packs)
  if (before) return before
  const filled = packs.map(whole)
  const same = filled.every((language, at) => language === packs[at])
  const list = same ? (packs as readonly Language[]) : filled
  lists.set(packs, list)
  return list
}

/** A language without a pack: what `Intl` and its script say. Throws a RangeError on what is no BCP 47 tag. */
export function generic(tag: string): Language {
  const {baseName} = localeOf(tag)
  const before = generics.get(baseName)
  if (before) return before
  const {name, dir} = scriptOfTag(baseName)
  const language = whole({tag: baseName, dir, script: name})
  if (generics.size < 1000) generics.set(baseName, language)
  return language
}

/** What was written of a language, before it was filled up. */
export const packOf = (language: LanguagePack): LanguagePack => sources.get(language as Language) ?? language

/** The language of the page's own words where a pack has none. */
export const LABELS_LANG = 'en'

/** What is wrong with the parts that a pack brings, as `names.sounds`: of another kind than it must be, or absent where
 *  its part cannot do without. A part that is absent as a whole is an ability that the language lacks. */
export function brokenParts(pack: object): string[] {
  const found = new Set<string>()
  const given = Object.entries(nothing).filter(([part]) => (pack as Record<string, unknown>)[part] !== undefined)
  fill(pack, Object.fromEntries(given), '', found)
  const own = pack as Readonly<Record<string, Readonly<Record<string, unknown>>>>
  const isPiece = (path: string) => {
    const [part, member] = path.split('.') as [string, string?]
    return pieced.has(part) && member !== undefined && own[part]?.[member] === undefined
  }
  return [...found].filter((path) => !isPiece(path))
}

/** Of these parts a pack may write a piece. */
const pieced: ReadonlySet<string> = new Set(['figures', 'hedges', 'labels', 'print'])

function completed(pack: LanguagePack): Language {
  const {tag} = pack
  const script = scriptOfTag(tag)
  const filled = fill(pack, {...nothing, name: '', dir: '', script: ''}) as Language
  return {
    ...filled,
    figures: isWhole(pack, 'figures')
      ? filled.figures
      : {...figures, ...known(tag, intlFigures), ...given(pack, 'figures')},
    print: isWhole(pack, 'print') ? filled.print : {...printOf(tag, script), ...given(pack, 'print')},
    name: filled.name || ownName(tag),
    dir: filled.dir || script.dir,
    script: filled.script || script.name
  }
}

const isWhole = (pack: LanguagePack, part: 'figures' | 'print'): boolean =>
  pack[part] !== undefined && isRecord(pack[part]) && fill(pack[part], nothing[part]) === pack[part]

function printOf(tag: string, {fonts, leading, quotes, slanted}: Script): Language['print'] {
  const own = known(tag, intlPrint)
  const {print} = nothing
  return {
    ...print,
    ...own,
    style: {...print.style, ...(own && {months: 'gregorian'}), quotes},
    type: {text: fonts, display: fonts, leading, scale: 1, emphasis: slanted ? 'italic' : 'weight'}
  }
}

/** The members of a part that are what they should be. */
function given<P extends 'figures' | 'print'>(pack: LanguagePack, part: P): Partial<Language[P]> {
  const shape = nothing[part] as unknown as Readonly<Record<string, unknown>>
  const own = isRecord(pack[part]) ? pack[part] : {}
  const kept = Object.entries(own).filter(
    ([key, value]) => value !== undefined && (shape[key] === undefined || isLike(value, shape[key]))
  )
  const whole = kept.map(([key, value]) => [key, isStruct(shape[key]) ? fill(value as object, shape[key]) : value])
  return Object.fromEntries(whole) as Partial<Language[P]>
}

function scriptOfTag(tag: string): Script {
  try {
    return scriptOf(localeOf(tag).maximize().script)
  } catch {
    return scriptOf(undefined)
  }
}

/** What `Intl` says of a language; nothing of one that it does not know. */
function known<T>(tag: string, ask: (locale: string) => T): T | undefined {
  try {
    return isKnownTo(tag) ? ask(tag) : undefined
  } catch {
    return undefined
  }
}

const ownName = (tag: string): string => known(tag, (locale) => displayName(locale, 'language', locale)) ?? tag

/** `given`, and of `shape` what it has not. */
const emptyLists = (names: string) => Object.fromEntries(names.split(' ').map((name) => [name, []]))
/** Members of a part that it may lack, by their path; what they hold is filled up where they are there. */
const inside: Readonly<Record<string, object>> = {
  'print.percent': {words: []},
  'figures.dualRule': {endings: [], minimum: 0, except: FORMS, exceptShapes: []},
  'wire.embargo': {
    ...emptyLists('held embargo forbids allows until from ends over around prefixes hourWords morning evening'),
    ...{days: {}, hours: {}, zones: {}}
  },
  'wire.handling': {
    ...emptyLists('labels genres remarks desks versions more ends staff staffLabels rights rightsLabels joinerNames'),
    urgent: {}
  }
}

function fill(given: object, shape: object, path = '', missing?: Set<string>): object {
  let out: Record<string, unknown> | undefined
  const own = given as Readonly<Record<string, unknown>>
  const within = Object.entries(inside).flatMap(([at, neutral]) => {
    const key = at.slice(path.length)
    return at.startsWith(path) && !key.includes('.') && isRecord(own[key]) ? [[key, neutral] as const] : []
  })
  for (const [key, neutral] of [...Object.entries(shape), ...within]) {
    const at = path + key
    const value = own[key]
    if (!isLike(value, neutral)) missing?.add(at)
    const filled = !isLike(value, neutral)
      ? neutral
      : isStruct(neutral)
        ? fill(value as object, neutral, `${at}.`, missing)
        : value
    if (filled !== value) out = {...(out ?? own), [key]: filled}
  }
  return out ?? given
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof RegExp)
/** An object of known members, and no table of words. */
const isStruct = (value: unknown): value is object => isRecord(value) && Object.keys(value).length > 0
const isLike = (value: unknown, neutral: unknown): boolean =>
  Array.isArray(neutral)
    ? Array.isArray(value)
    : isRecord(neutral)
      ? isRecord(value)
      : typeof value === typeof neutral || ((neutral === 'all' || neutral === FORMS) && Array.isArray(value))
