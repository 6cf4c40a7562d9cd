/** What each kind of token looks like, and in which order the rules are tried. */
import {DASH, DIGIT, LTR_LETTER, RTL_LETTER} from './characters.ts'
import {addressEnd, phoneEnd, sequenceEnd} from './token-ends.ts'

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

export interface Rule {
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

/** By the sign with which a token begins; the first rule that reads it wins. */
export const letters: readonly Rule[] = [rules.address, rules.code, rules.money, rules.word]
export const digits: readonly Rule[] = [
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
export const signs: readonly Rule[] = [
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

/** A score falls, or has the shape of one; desks mostly print ranges and scores alike. */
function sequenceKind(token: string): TokenKind {
  const parts = /^(\d{1,2}) ?[-–] ?(\d{1,2})$/.exec(token)
  return parts && Number(parts[1]) >= Number(parts[2]) ? 'score' : 'range'
}
