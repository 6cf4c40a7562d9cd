import type {Span} from '../model.ts'
import {DASH, DIGIT, LTR_LETTER, MAYBE_LTR, RTL_LETTER} from './characters.ts'
import {syntaxSpans} from './syntax.ts'

export type TokenKind =
  /** a URL or an e-mail address */
  | 'address'
  /** `2024-02-14` */
  | 'iso'
  | 'phone'
  | 'unit'
  | 'money'
  /** `5 × 3 = 15`, `31.77, 35.21` */
  | 'math'
  | 'range'
  | 'score'
  | 'percent'
  | 'date'
  | 'signed'
  /** flag or path */
  | 'code'
  /** `@name`, `#tag`, `$TICKER` */
  | 'handle'
  /** a word with at least one left-to-right letter, and whatever is attached to it */
  | 'word'
  | 'number'
  /** what a site's programs read: a shortcode, a component, attributes */
  | 'syntax'
  /** a tag or name with right-to-left letters, or a sum in Arabic-Indic digits: it flows with its line */
  | 'skip'

export interface Token extends Span {
  readonly kind: TokenKind
}

const L = LTR_LETTER
const D = `[${DIGIT}]`
/** A number that is one unit of the algorithm, or nearly: `1,200.5`, `14:05`, `2/3`, `10 000` with no-break spaces,
 *  `10⁻⁶`. */
const POWER = '(?:[⁺⁻]?[¹²³⁰⁴-⁹]{1,3})?'
const N = `${D}+(?:[.,:/٫٬'’]${D}+|[\\u00A0\\u202F\\u2009]${D}{3}(?!${D}))*[½¼¾⅓⅔⅛]?${POWER}`
const PERCENT = '[%٪‰]'
const CURRENCY = '(?:US|CA|AU|NZ|HK|[ACRS])?[$€£¥₪₹₽₺₩₿₴₦﷼]'
const CODES =
  'USD|EUR|GBP|ILS|NIS|EGP|SAR|AED|QAR|KWD|BHD|OMR|JOD|LBP|SYP|IQD|MAD|TND|DZD|LYD|SDG|YER|TRY|IRR|JPY|CNY|CHF|INR|RUB'
const SCALE = '(?:k|K|m|M|b|B|bn|mn|tn|million|billion|trillion|thousand)'
const UNIT =
  'km\\/h|kmh|kph|mph|km2|km|cm|mm|nm|m2|m3|m|ha|kg|mg|µg|μg|mcg|g|lbs?|oz|ft|in|mi|yd|ml|mL|cl|dl|dL|l|L|' +
  'kWh|MWh|GWh|TWh|kW|MW|GW|W|kV|V|mAh|Hz|kHz|MHz|GHz|dB|KB|MB|GB|TB|PB|Kbps|Mbps|Gbps|kbps|MP|dpi|px|fps|rpm|hp|' +
  'bpd|boe|ppm|ppb|bps|kcal|cal|kJ|MJ|Nm|kPa|hPa|MPa|Pa|mbar|psi|mol|mmol|mSv|Ω|kΩ|MΩ|°C|°F|°|℃|℉|K|CO2e|' +
  'a\\.m\\.|p\\.m\\.|am|pm|AM|PM|GMT|UTC|EST|EDT|CET|CEST|BST|IST'
/** By itself, none of these is a unit in news; as part of a compound one it is. */
const UNIT_PART = `(?:${UNIT}|min|s|h|d|N|J|A|T|Bq|Sv|rad|bit|person|capita)`
const UNITS = `(?:${UNIT_PART}${POWER}(?:[/·⋅]${UNIT_PART}(?:\\^?-?[23]|${POWER}))+|(?:${UNIT})${POWER})`
const END = `(?![${DIGIT}⁺⁻¹²³⁰⁴-⁹]|${L}|\\p{M})`
const CLOSED = '\\s<>"«»“”„،؛؟'
/** What joins the parts of a word when a letter or digit follows. */
const GLUE = `[.'’&/_:@#·*=~+!$${DASH}]`
/** Signs that end a name: C++, C#, A*, Ca²⁺, iPhone™; in a grade or a rating also the minus: B-, AA-. */
const TRAIL = '(?:\\+{1,2}|#|\\*|[⁺⁻]|[™®©℠]|(?<=(?<![A-Za-z0-9])[A-D]{1,3})[-−](?![\\p{L}\\p{N}]))'

/** After one or two letters that are joined to what follows: "and", "in", "the". */
const PREFIX = `(?<=(?<![\\p{L}\\p{M}\\p{N}])(?:${RTL_LETTER}){1,2})`

interface Rule {
  readonly kind: TokenKind
  /** Sticky; tried wherever a token may begin. */
  readonly at: RegExp
  /** Rejects or shortens what the pattern matched; returns the end. */
  readonly end?: (text: string, start: number, end: number) => number | undefined
  readonly kindOf?: (token: string) => TokenKind
}
const sticky = (pattern: string): RegExp => new RegExp(pattern, 'uy')
/** Not inside a word, and not after a number with its point. */
const FRESH = `(?<![${DIGIT}]|${L}|\\p{M})`
/** Only here is a sign a sign; elsewhere a hyphen joins a prefix to its number, or a number to the next. */
const SIGNED = '(?<=^|[\\s\\uFFFC([{«"“”„‘\'־])'
const APART = '(?<=^|[\\s\\uFFFC([{«"“”„‘\'־\\-–—:،,])'

const rules = {
  address: {
    kind: 'address',
    at: sticky(
      `${FRESH}(?:(?:[A-Za-z][A-Za-z0-9+.-]{1,20}:\\/\\/|www\\.|mailto:|(?:[A-Za-z0-9-]{1,63}\\.){1,6}[A-Za-z]{2,24}(?::${D}{2,5})?\\/)[^${CLOSED}]+` +
        '|[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\\.){1,6}[A-Za-z]{2,24})'
    ),
    end: addressEnd
  },
  iso: {
    kind: 'iso',
    at: sticky(
      `${FRESH}${D}{4}-${D}{2}-${D}{2}(?:T${D}{2}:${D}{2}(?::${D}{2}(?:\\.${D}+)?)?(?:Z|[+-]${D}{2}:?${D}{2})?)?${END}(?!-${D})`
    )
  },
  plusPhone: {
    kind: 'phone',
    at: sticky(`(?:\\+|${FRESH}00(?=[1-9]))${D}(?:[ \\u00A0.()/-]{0,2}${D}){5,15}${END}`),
    end: (text, start, end) => (/[ ().-]|^\+\d{7}/u.test(text.slice(start, end)) ? end : undefined)
  },
  phone: {
    kind: 'phone',
    at: sticky(
      `(?:\\(0?${D}{1,4}\\)[ \\u00A0-]?${D}{2,8}|${FRESH}${D}{1,5}(?:[ \\u00A0-]${D}{1,8}))(?:[ \\u00A0-]${D}{1,8}){0,5}${END}`
    ),
    end: phoneEnd
  },
  star: {kind: 'phone', at: sticky(`${APART}(?:[*#]${D}{2,3}#|\\*${D}{3,6})${END}`)},
  money: {
    kind: 'money',
    at: sticky(
      `(?:${SIGNED}[-−+](?=[^\\p{L}\\p{N}])|${FRESH})(?:${CURRENCY}|(?:${CODES})(?=[ \\u00A0${DIGIT}]))[ \\u00A0]?[-−]?${N}(?:[${DASH}](?:${CURRENCY})?${N})?(?:${SCALE}(?!${L})|[ \\u00A0](?:million|billion|trillion|thousand|bn)(?!${L}))?\\+?${END}`
    )
  },
  moneyAfter: {
    kind: 'money',
    at: sticky(
      `${FRESH}${N}(?:[${DASH}]${N})?(?:(?:${SCALE})?${CURRENCY}|(?:[ \\u00A0](?:million|billion|trillion|thousand|bn|m))?[ \\u00A0](?:${CODES})${END})`
    )
  },
  unit: {
    kind: 'unit',
    at: sticky(`(?:${SIGNED}[-−–+±]|${FRESH})${N}(?:[ ]?[${DASH}×x][ ]?${N})?[ \\u00A0\\u202F]?${UNITS}${END}(?!-${D})`)
  },
  place: {
    kind: 'math',
    at: sticky(
      `${FRESH}[-−]?${D}{1,3}(?:\\.${D}{2,}|°[ ]?(?:${D}{1,2}[′'][ ]?)?(?:${D}{1,2}(?:\\.${D}+)?[″"][ ]?)?)(?:°?[ ]?[NS])?,?[ ][-−]?${D}{1,3}(?:\\.${D}{2,}|°[ ]?(?:${D}{1,2}[′'][ ]?)?(?:${D}{1,2}(?:\\.${D}+)?[″"][ ]?)?)(?:°?[ ]?[EW])?${END}`
    ),
    end: (text, start, end) => (/\.\d{3}|°/.test(text.slice(start, end)) ? end : undefined)
  },
  math: {
    kind: 'math',
    at: sticky(`(?:${SIGNED}[-−])?${FRESH}${N}(?:[ ]?[×÷=≈+*/<>±·^−${DASH}][ ]?[-−]?${N}){1,12}${END}(?![.,]${D})`),
    end: (text, start, end) => (/[×÷=≈]/.test(text.slice(start, end)) ? end : undefined),
    // In these digits a sum is written from the right, like its line.
    kindOf: (token) => (/[٠-٩]/.test(token) && !/[0-9۰-۹]/.test(token) ? 'skip' : 'math')
  },
  date: {
    kind: 'date',
    at: sticky(
      `${FRESH}(?:${D}{1,2}([./-])${D}{1,2}\\1(?:${D}{4}|${D}{2})|${D}{4}([./])${D}{1,2}\\2${D}{1,2})${END}(?![./-]${D})`
    )
  },
  sequence: {
    kind: 'range',
    at: sticky(`${FRESH}${N}${PERCENT}?(?:[ \\u00A0]?[${DASH}−][ \\u00A0]?${N}${PERCENT}?)+${END}(?![.,]${D})`),
    end: sequenceEnd,
    kindOf: sequenceKind
  },
  percent: {kind: 'percent', at: sticky(`${FRESH}${N}${PERCENT}${END}`)},
  signed: {
    kind: 'signed',
    at: sticky(`${SIGNED}(?:[-−–+±]${N}(?:${PERCENT}|°)?|#${D}+|№ ?${D}+)\\+?${END}(?![${DASH}]${D})`)
  },
  number: {kind: 'number', at: sticky(`${FRESH}${N}`)},
  code: {
    kind: 'code',
    at: sticky(
      `${APART}(?:--[A-Za-z][A-Za-z0-9_-]*(?:=[^${CLOSED}]+)?|(?<![־\\-–—])-(?:[A-Za-z]{1,2}|[a-z]{3,4})(?:${D}{1,4}[a-z]?|=[^${CLOSED}]+)?(?![A-Za-z])|[A-Za-z]:\\\\[^${CLOSED}|]*|\\\\\\\\[A-Za-z0-9][^${CLOSED}|]*|(?:~|\\.{1,2})?\\/[A-Za-z_.][^${CLOSED}]*)`
    ),
    end: addressEnd
  },
  handle: {
    kind: 'handle',
    at: sticky(
      `(?:(?<![\\p{L}\\p{N}_])|${PREFIX})(?:[@#][\\p{L}\\p{N}\\p{M}_]+(?:[.${DASH}][A-Za-z0-9_]+)*(?:@[A-Za-z0-9.-]*[A-Za-z])?|\\$[A-Z]{1,6}(?![A-Za-z0-9]))`
    ),
    kindOf: (token) => (rtl.test(token) ? 'skip' : 'handle')
  },
  word: {
    kind: 'word',
    at: sticky(
      `(?:(?:(?<![\\p{L}\\p{N}.])|${PREFIX})\\.(?=${L}))?(?:${D}{1,18}(?:(?:${GLUE}|,(?=${D}{3}))?${D}{1,18}){0,4}${GLUE}?)?${L}(?:${L}|[\\p{M}${DIGIT}\\p{No}]|${GLUE}(?=${L}|[${DIGIT}])|,(?=${D})(?<=${D},)|\\+\\+(?=${L}))*(?:${TRAIL})*`
    )
  }
} as const satisfies Record<string, Rule>

const letters: readonly Rule[] = [rules.address, rules.code, rules.money, rules.word]
const digits: readonly Rule[] = [
  rules.address,
  rules.iso,
  rules.plusPhone,
  rules.place,
  rules.unit,
  rules.word,
  rules.math,
  rules.date,
  rules.phone,
  rules.moneyAfter,
  rules.sequence,
  rules.percent,
  rules.number
]
const signs: readonly Rule[] = [
  rules.plusPhone,
  rules.phone,
  rules.star,
  rules.place,
  rules.unit,
  rules.money,
  rules.math,
  rules.signed,
  rules.code,
  rules.handle,
  rules.word
]

const rtl = new RegExp(RTL_LETTER, 'u')
const begin = new RegExp(`([${MAYBE_LTR}])|([${DIGIT}])|[-−–+±*#@$€£¥₪₹₽₺₩₿₴₦﷼~./\\\\(№]`, 'g')

/** Everything in a text that may stand left to right in a right-to-left line, in order, without overlap. Linear: each
 *  rule looks a bounded way ahead, or consumes what it has read. */
export function tokenize(text: string): Token[] {
  const spans = syntaxSpans(text)
  if (spans.length === 0) return tokensOf(text)
  const tokens: Token[] = []
  let s = 0
  for (const token of tokensOf(text)) {
    while (s < spans.length && spans[s]!.end <= token.start) tokens.push({kind: 'syntax', ...spans[s++]!})
    const span = spans[s]
    if (!span || token.end <= span.start) tokens.push(token)
    else if (token.start < span.start && token.end >= span.end) {
      // A part of an address.
      while (s < spans.length && spans[s]!.end <= token.end) s++
      tokens.push(token)
    } else if (token.start < span.start) tokens.push({...token, end: span.start})
    else if (token.end > span.end) {
      tokens.push({kind: 'syntax', ...span}, {...token, start: span.end})
      s++
    }
  }
  for (; s < spans.length; s++) tokens.push({kind: 'syntax', ...spans[s]!})
  return tokens
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  begin.lastIndex = 0
  for (let match = begin.exec(text); match; match = begin.exec(text)) {
    const start = match.index
    const token = read(text, start, match[1] ? letters : match[2] ? digits : signs)
    if (token) tokens.push(token)
    begin.lastIndex = token ? token.end : start + match[0].length
  }
  return tokens
}

function read(text: string, start: number, from: readonly Rule[]): Token | undefined {
  for (const rule of from) {
    rule.at.lastIndex = start
    const match = rule.at.exec(text)
    if (!match) continue
    const end = rule.end ? rule.end(text, start, rule.at.lastIndex) : rule.at.lastIndex
    if (end === undefined || end <= start) continue
    return {kind: rule.kindOf ? rule.kindOf(text.slice(start, end)) : rule.kind, start, end}
  }
  return undefined
}

/** Closing stops belong to the sentence, and a closing bracket too unless it was opened inside. */
function addressEnd(text: string, start: number, end: number): number {
  let open = 0
  for (let i = start; i < end; i++) {
    const char = text[i]!
    if (char === '(' || char === '[') open++
    else if ((char === ')' || char === ']') && --open < 0) {
      end = i
      open = 0
      break
    }
  }
  while (end > start && /[.,;:!?'’*_~|)\]]/.test(text[end - 1]!)) {
    if (/[)\]]/.test(text[end - 1]!) && open === 0) break
    end--
  }
  return end
}

/** Six digits or more in groups. Years and rising numbers joined by one hyphen are a range, not a telephone number. */
function phoneEnd(text: string, start: number, end: number): number | undefined {
  const all = text.slice(start, end)
  const groups = all.match(/[0-9٠-٩۰-۹]+/g)!
  if (groups.join('').length < 6) return undefined
  if (all.startsWith('(') || groups[0]!.startsWith('0')) return end
  if (groups.length > 2) return groups.length > 3 || !/^(?:19|20)\d\d$/.test(groups[0]!) ? end : undefined
  if (groups.some((group) => group.length === 1)) return undefined
  const [first, second] = groups as [string, string]
  if (first.length > 3 && second.length > 3 && first.length === second.length) return undefined
  const spaced = !all.includes('-')
  if (spaced) return second.length === 3 && first.length <= 3 ? end : undefined
  if (second.startsWith('0') || (first.length < 4 && second.length === 7)) return end
  return first.length === 3 && second.length === 4 && !/0$/.test(second) ? end : undefined
}

/** A dash with spaces around it separates two thoughts as often as it joins two numbers, so only two numbers of one
 *  shape are a range. */
function sequenceEnd(text: string, start: number, end: number): number | undefined {
  const all = text.slice(start, end)
  if (!/[ \u00A0]/.test(all)) return end
  const parts = all.split(/[ \u00A0]?[-−‐‑‒–—][ \u00A0]?/)
  const shape = (part: string) => part.replace(/[0-9٠-٩۰-۹]/g, '0')
  if (parts.every((part) => shape(part) === shape(parts[0]!))) return end
  return parts.every((part) => part.length <= 4) ? end : undefined
}

/** A score falls, or has the shape of one; desks mostly print ranges and scores alike. */
function sequenceKind(token: string): TokenKind {
  const parts = /^(\d{1,2}) ?[-–] ?(\d{1,2})$/.exec(token)
  return parts && Number(parts[1]) >= Number(parts[2]) ? 'score' : 'range'
}
