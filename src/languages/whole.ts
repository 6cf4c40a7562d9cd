import type {Letters} from '../text/folding.ts'
import type {FigurePack, HedgePack, Language} from './language.ts'

/** Written forms, which are a string or a list of them. */
const FORMS = ''
const letters: Letters = {same: {}, alike: {}, abbreviation: ''}

type Part = Exclude<keyof Language, 'tag' | 'dir' | 'script' | 'name'>

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

const labelNames = [
  'dateline dateline-wire dateline-country byline byline-contributor byline-editor byline-photographer',
  'byline-translator byline-other published updated credit-wire credit-wire-many credit-based-on credit-based-on-many',
  'credit-contributed credit-contributed-many image-credit source sources copyright copyright-undated translated-from',
  'translated-from-by translation-editor read-original other-languages correction corrections correction-pending',
  'footnotes footnote-back table task-done task-open about'
].flatMap((names) => names.split(' '))

/** What stands for a part, or a part of a part, that a pack lacks: it knows nothing, and nothing is said in its
 *  name. */
const nothing: Pick<Language, Part> = {
  labels: Object.fromEntries(labelNames.map((name) => [name, ''])) as unknown as Language['labels'],
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
/** These a pack may leave out as a whole; what they hold is filled up where they are there. */
const optional = {figures, hedges}

const lists = (names: string) => Object.fromEntries(names.split(' ').map((name) => [name, []]))
/** The same of members of a part, by their path. */
const inside: Readonly<Record<string, object>> = {
  'print.percent': {words: []},
  'figures.dualRule': {endings: [], minimum: 0, except: FORMS, exceptShapes: []},
  'wire.embargo': {
    ...lists('held embargo forbids allows until from ends over around prefixes hourWords morning evening'),
    ...{days: {}, hours: {}, zones: {}}
  },
  'wire.handling': {
    ...lists('labels genres remarks desks versions more ends staff staffLabels rights rightsLabels joinerNames'),
    urgent: {}
  }
}

/** Without these a part reads nothing: its other words only qualify them. */
const hearts: Readonly<Partial<Record<Part, string>>> = {
  figures: 'cardinals',
  hedges: 'before',
  speech: 'verbs',
  names: 'sounds',
  outlets: 'names',
  quotes: 'double'
}

const made = new WeakMap<object, Language>()
const lacking = new WeakMap<Language, ReadonlySet<string>>()

/** A pack with every part, so that no reader meets one that is absent; one that is whole stays as it is. */
export function whole(language: Language): Language {
  const before = made.get(language)
  if (before) return before
  const parts = {...(language.figures && {figures}), ...(language.hedges && {hedges})}
  const {tag, name, dir, script} = language
  const known = fill(language, {...nothing, ...parts}) as Language
  const filled =
    name && dir && script ? known : {...known, name: name || tag, dir: dir || 'ltr', script: script || 'Zyyy'}
  made.set(language, filled)
  made.set(filled, filled)
  lacking.set(
    filled,
    new Set((Object.keys({...nothing, ...optional}) as Part[]).filter((part) => isEmpty(language, part)))
  )
  return filled
}

/** Whether a pack says nothing of a part, so that nothing can be missed for it. */
export function lacks(language: Language, part: Part): boolean {
  return lacking.get(whole(language))!.has(part)
}

/** What a pack has to have and does not, as `names.sounds`; for whoever brings one. */
export function missingParts(pack: object): string[] {
  const found = new Set<string>()
  fill(pack, {...nothing, ...('figures' in pack && optional), tag: '', dir: '', script: '', name: ''}, '', found)
  return [...found]
}

function isEmpty(language: Language, part: Part): boolean {
  const given = language[part] as object | undefined
  const heart = hearts[part]
  if (given === undefined || Object.keys(given).length === 0) return true
  const own = heart === undefined ? given : (given as Readonly<Record<string, unknown>>)[heart]
  return own === undefined || Object.keys(own as object).length === 0
}

/** `given`, and of `shape` what it has not. */
function fill(given: object, shape: object, path = '', missing?: Set<string>): object {
  let out: Record<string, unknown> | undefined
  const own = given as Readonly<Record<string, unknown>>
  const known = Object.entries(inside).flatMap(([at, neutral]) => {
    const key = at.slice(path.length)
    return at.startsWith(path) && !key.includes('.') && isRecord(own[key]) ? [[key, neutral] as const] : []
  })
  for (const [key, neutral] of [...Object.entries(shape), ...known]) {
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
