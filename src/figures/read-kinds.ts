/** What a number counts: percent, money, measure, age, multiple, decade, century; from the words on either side. */
import type {Figure} from '../model.ts'
import {add, multiply, negate, quotient} from './decimal.ts'
import {behind, follows, isHeat, leadOf, leads, near} from './read-context.ts'
import {dayMonth, yearAlone} from './read-date.ts'
import {andAt, type Num, phrase, phraseWhole, type Reader, readNumber, role, sign} from './read-number.ts'
import {spokenTime, timeAt, unmarkedTime} from './read-time.ts'
import {DIGITS, SIGN, type Token, WORD} from './read-tokens.ts'

/** A figure in the making: token indexes instead of offsets. */
export interface Draft {
  at: number
  end: number
  kind: Figure['kind']
  value: string
  form: Figure['form']
  sure: boolean
  unit?: string
  also?: readonly string[]
  min?: string
  max?: string
  parts?: readonly string[]
  calendar?: 'hijri' | 'hebrew'
  alias?: Figure['alias']
  /** The scale that its words end with: 7 million counts in millions. */
  scale?: string
  /** Said to be below zero by words behind it, which may serve the number before it too. */
  below?: true
  /** Whether the value came from one number that a range may join. */
  open?: boolean
  plain?: boolean
}

const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '₪': 'ILS',
  '¥': 'JPY',
  '₹': 'INR',
  '₽': 'RUB',
  '₺': 'TRY',
  '₩': 'KRW',
  '₴': 'UAH',
  '₦': 'NGN',
  '₿': 'BTC',
  '฿': 'THB',
  '₫': 'VND',
  '₱': 'peso',
  '﷼': 'riyal',
  '¢': 'cent'
}

export function currencySign(form: string): string | undefined {
  return CURRENCY_SIGNS[form]
}

/** The figure that a number is. */
export function kindOf(reader: Reader, num: Num): Draft {
  const draft = share(reader, plainKind(reader, num))
  if (draft.kind !== 'cardinal' && !(draft.unit && DEGREES.has(draft.unit))) return draft
  const below = follows(reader, draft.end, 'belowZero')
  if (below) {
    const value = draft.value.startsWith('-') ? draft.value : negate(draft.value)
    return {...draft, end: below.end, value, below: true}
  }
  const above = follows(reader, draft.end, 'aboveZero')
  return above ? {...draft, end: above.end} : draft
}

/** What is one in five, and one of every five: the one may be left to the noun, and the five says a fifth by itself. */
function share(reader: Reader, draft: Draft): Draft {
  if (draft.kind !== 'cardinal' || draft.also) return draft
  if (draft.value === '1') {
    const of = shareBehind(reader, draft.end)
    const next = of && reader.tokens[sign(reader, of.end, '-') ? of.end + 1 : of.end]
    return next && (next.kind === DIGITS || next.node?.roles.has('cardinal')) ? {...draft, sure: false} : draft
  }
  const {at} = leadOf(reader, draft.at)
  const before = sign(reader, at - 1, '-') ? at - 2 : at - 1
  if (role(reader, before, 'every') === undefined || !/^[0-9]+$/.test(draft.value)) return draft
  return {...draft, also: [quotient('1', draft.value)]}
}

/** What joins a part to its whole behind it: in, out of, מכל. */
export function shareBehind(reader: Reader, end: number): {value: string; end: number} | undefined {
  const at = behind(reader, end)
  return phrase(reader, at, 'outOf') ?? phrase(reader, at, 'every')
}

const DEGREES: ReadonlySet<string> = new Set(['degree', 'celsius', 'fahrenheit'])

/** بين ست درجات وتسع تحت الصفر: the sign that is said once, behind the second number. */
export function belowToo(first: Draft, second: Draft): Draft {
  const counts = first.kind === 'cardinal' || (first.unit !== undefined && DEGREES.has(first.unit))
  const signed = first.below || first.value.startsWith('-') || first.value === '0'
  return second.below && counts && !signed ? {...first, value: negate(first.value), below: true} : first
}

function plainKind(reader: Reader, num: Num): Draft {
  const {tokens} = reader
  const base: Draft = {
    at: num.at,
    end: num.end,
    kind: num.type,
    value: num.value,
    form: num.form,
    sure: num.form !== 'words' || !vague(reader, num),
    open: true,
    plain: num.plain
  }
  if (num.scale) base.scale = num.scale
  if (num.also !== undefined) base.also = [num.also]
  const unmarked = num.form === 'digits' ? unmarkedTime(reader, num) : undefined
  if (unmarked) return {...unmarked, kind: 'time', form: 'digits'}
  const date = dayMonth(reader, num) ?? (inDecade(reader, num) ? undefined : yearAlone(reader, num))
  if (date) {
    const form = date.digits ? 'digits' : num.form === 'words' ? 'words' : 'mixed'
    return {...date, kind: 'date', form, open: isYear(date.value)}
  }
  const time = timeAt(reader, num) ?? spokenTime(reader, num)
  if (time) return {...time, kind: 'time', form: num.form === 'words' ? 'words' : 'digits'}
  const lead = leadOf(reader, num.at)
  const suffix = tokens[num.end]
  const glued = suffix?.kind === WORD && !suffix.gap

  if (glued && reader.lexicon.ordinalSuffixes.has(suffix.form) && num.plain) {
    const century = follows(reader, num.end + 1, 'century')
    if (century) return {...base, end: century.end, kind: 'decade', value: century_(num.value), form: 'mixed'}
    return {...base, end: num.end + 1, kind: 'ordinal'}
  }
  if ((glued && suffix.form === 's') || (sign(reader, num.end, "'") && tokens[num.end + 1]?.form === 's')) {
    const decade = decadeOf(num.value)
    if (decade && num.plain) {
      const end = glued ? num.end + 1 : num.end + 2
      const aged =
        num.value.length === 2 && (near(reader, num.at, 'lifetime', 3) || near(reader, num.at, 'ageBefore', 2))
      if (aged) return {...base, end, kind: 'age', value: `${num.value[0]}X`}
      return {...base, end, kind: 'decade', ...decade}
    }
  }
  if (num.type === 'ordinal' || num.form === 'digits') {
    const century = num.type === 'ordinal' ? follows(reader, num.end, 'century') : undefined
    const before = leads(reader, lead, 'century')
    const value = Number(num.value)
    if (
      (century || before) &&
      Number.isInteger(value) &&
      value > 0 &&
      value <= 40 &&
      (century || num.type === 'ordinal' || lead.prefix.article)
    ) {
      return {...base, end: century?.end ?? num.end, kind: 'decade', value: century_(num.value)}
    }
  }
  if (leads(reader, lead, 'decadeBefore') && (lead.prefix.article || num.form === 'words')) {
    const decade = decadeOf(num.value)
    const life = follows(reader, num.end, 'lifetime') ?? phraseWhole(reader, num.end, 'lifetime')
    if (decade && life) return {...base, end: life.end, kind: 'age', value: `${num.value[0]}X`}
    if (decade) return {...base, kind: 'decade', ...decade, ...decadeCentury(reader, num.end, decade.value)}
  }

  // "Half a percent", "a quarter of a point".
  const article = num.type === 'fraction' && role(reader, num.end, 'a') !== undefined ? num.end + 1 : num.end
  const percent = percentAt(reader, article)
  if (percent)
    return {
      ...base,
      end: percent.end,
      kind: percent.point ? 'measure' : 'percent',
      ...(percent.point && {unit: 'percentage-point'}),
      sure: true,
      form: percent.sign ? num.form : mixed(num)
    }
  if (percentSignBefore(reader, num)) return {...base, at: num.at - 1, kind: 'percent', sure: true}

  const single = num.value === '1' && num.form === 'words' ? percentBefore(reader, num) : undefined
  if (single) return {...base, ...single, sure: true}

  const pound = follows(reader, num.end, 'unit')
  const heavy =
    pound?.value === 'lb' &&
    (near(reader, num.at, 'weigh', 5) ||
      role(reader, pound.end - 1, 'currency') === undefined ||
      (num.value !== '1' && role(reader, pound.end - 1, 'weightAdjective') !== undefined))
  const money = heavy ? undefined : moneyAt(reader, num)
  if (money) {
    const alias = pound && pound.end === money.end ? {kind: 'measure' as const, unit: pound.value} : undefined
    const draft: Draft = {...base, ...money, kind: 'money', form: money.sign ? num.form : mixed(num)}
    return alias ? {...draft, alias} : draft
  }

  const times = num.type === 'ordinal' ? undefined : follows(reader, num.end, 'times')
  if (leads(reader, lead, 'timesBefore')) return {...base, kind: 'multiple', sure: true}
  if (times && num.value !== '1')
    return {...base, end: times.end, kind: 'multiple', unit: 'time', form: mixed(num), sure: true}

  const ageAfter = follows(reader, num.end, 'ageAfter')
  if (ageAfter) return {...base, end: ageAfter.end, kind: 'age', unit: 'year', form: mixed(num), sure: true}
  const unit = num.type === 'ordinal' ? undefined : unitAt(reader, num.end)
  const young = Number(num.value) <= 130 && (!unit || unit.value === 'year')
  // "at the age of about 60", عن عمر يناهز الستين: a word or two may stand between.
  if (young && (leads(reader, lead, 'ageBefore') || near(reader, lead.at, 'ageBefore', 2))) {
    const half = unit && andHalf(reader, unit)
    const aged = {value: half ? add(num.value, half.value) : num.value, end: half?.end ?? unit?.end ?? num.end}
    return {...base, ...aged, kind: 'age', unit: 'year', sure: true, form: unit ? mixed(num) : num.form}
  }
  if (unit && num.type !== 'ordinal') {
    const tall = unit.value === 'ft' ? inches(reader, num, unit.end) : undefined
    if (tall) return {...base, ...tall, kind: 'measure', unit: 'inch', form: mixed(num)}
    const life = follows(reader, unit.end, 'ageAfter')
    if (life && unit.value === 'year') return {...base, end: life.end, kind: 'age', unit: 'year', form: mixed(num)}
    const half = andHalf(reader, unit)
    if (half)
      return {
        ...base,
        value: add(num.value, half.value),
        end: half.end,
        kind: 'measure',
        unit: unit.value,
        form: mixed(num)
      }
    const currency = follows(reader, num.end, 'currency')
    const alias = currency?.end === unit.end ? {kind: 'money' as const, unit: currency.value} : undefined
    const draft: Draft = {...base, end: unit.end, kind: 'measure', unit: unit.value, form: mixed(num)}
    return alias ? {...draft, alias} : draft
  }
  // "Half an hour", "three quarters of a mile".
  const parted = num.type === 'fraction' ? unitParted(reader, num.end) : undefined
  if (parted) return {...base, end: parted.end, kind: 'measure', unit: parted.value, sure: true}
  const degree = degreeAt(reader, num.end)
  if (degree) return {...base, ...degree, kind: 'measure'}
  // "in the final third": at the end of a phrase it may be a share.
  const share = num.type === 'ordinal' && num.end === num.at + 1 ? role(reader, num.at, 'fraction') : undefined
  if (share && tokens[num.end]?.kind !== WORD) return {...base, also: [quotient('1', share)]}
  if (comma(reader, num)) return {...base, kind: 'age', unit: 'year'}
  if (num.form === 'digits' && lead.prefix.article && ordinalArticle(reader, lead.at, num.end))
    return {...base, kind: 'ordinal'}
  const term = num.type === 'fraction' && role(reader, num.end - 1, 'term') !== undefined && num.value === '0.25'
  if ((num.bare && !num.owned) || term)
    return {...base, sure: partitive(reader, num.end) || (num.value !== '0.5' && leads(reader, lead, 'by'))}
  return base
}

/** A unit behind a number; km/h is one. */
function unitAt(reader: Reader, at: number): {value: string; end: number} | undefined {
  const unit = follows(reader, at, 'unit')
  if (!unit || !sign(reader, unit.end, '/')) return unit
  const [first, per] = [reader.tokens[unit.end - 1], reader.tokens[unit.end + 1]]
  const rate = first && per?.kind === WORD ? reader.lexicon.root.get(`${first.form}/${per.full}`) : undefined
  const value = rate?.roles.get('unit')
  return value === undefined ? unit : {value, end: unit.end + 2}
}

/** A unit behind its part and an article: half `an hour`, a quarter `of a mile`. */
function unitParted(reader: Reader, end: number): {value: string; end: number} | undefined {
  const at = role(reader, end, 'of') === undefined ? end : end + 1
  if (role(reader, at, 'a') === undefined || reader.tokens[at]?.line) return undefined
  return follows(reader, at + 1, 'unit')
}

/** 5ft 9in: a height of two units, in the smaller one. */
function inches(reader: Reader, {value}: Num, at: number): {value: string; end: number} | undefined {
  const start = andAt(reader, at) ?? at
  const token = reader.tokens[start]
  if (!token || token.line || token.kind === SIGN) return undefined
  const more = readNumber(reader, start)
  if (!more || more.type === 'ordinal' || Number(more.value) >= 12) return undefined
  const next = reader.tokens[more.end]
  const short = next?.kind === WORD && !next.gap && next.form === 'in'
  const unit = short ? {value: 'inch', end: more.end + 1} : follows(reader, more.end, 'unit')
  return unit?.value === 'inch' ? {value: add(multiply(value, '12'), more.value), end: unit.end} : undefined
}

/** Words that state no figure by themselves: "one", "the two" for both of them, a hundred that may be a century. */
function vague(reader: Reader, {at, end, value, type}: Num): boolean {
  const {tokens, lexicon} = reader
  if (value === '1') return true
  // "It may turn out to be nil": what no score is a word for nothing.
  if (value === '0') return role(reader, at, 'score') !== undefined
  if (end > at + 1) return false
  if (value === '100') return role(reader, at, 'century') !== undefined
  if (value !== '2' || type !== 'cardinal') return false
  const next = tokens[end]
  const defined =
    next?.kind === WORD &&
    !next.line &&
    lexicon.articles.some((article) => next.form.startsWith(article) || next.glued.endsWith(article))
  return defined || (!tokens[at]?.line && role(reader, at - 1, 'the') !== undefined)
}

/** "And a half" behind a unit, and the unit again where the language repeats it: ساعة ونصف الساعة. */
export function andHalf(reader: Reader, unit: {value: string; end: number}): {value: string; end: number} | undefined {
  const parted = role(reader, unit.end - 1, 'construct') !== undefined && andAt(reader, unit.end) === undefined
  const and = andAt(reader, parted ? unit.end + 1 : unit.end)
  if (and === undefined || reader.tokens[and]?.kind !== WORD) return undefined
  const at = role(reader, and, 'a') === undefined ? and : and + 1
  const fraction = phrase(reader, at, 'fraction')
  if (!fraction || fraction.value.includes('/')) return undefined
  if (phrase(reader, at, 'ordinal') || phrase(reader, at, 'cardinal')) return undefined
  const again = phrase(reader, fraction.end, 'unit')
  const repeated = again?.value === unit.value && reader.tokens[fraction.end]?.prefix.article
  // "an hour and a half million": the half counts what follows it.
  if (!repeated && readNumber(reader, at)?.type !== 'fraction') return undefined
  return {value: quotient('1', fraction.value), end: repeated ? again.end : fraction.end}
}

/** A year may begin or end a range. */
export function isYear(value: string): boolean {
  return /^[0-9]{4}$/.test(value)
}

function mixed(num: Num): Figure['form'] {
  return num.form === 'digits' ? 'mixed' : num.form
}

/** The 21st century holds the years 20XX. */
function century_(value: string): string {
  return `${String(Number(value) - 1).padStart(2, '0')}XX`
}

/** 1930s is `193X`; the 80s are those of the last century unless said otherwise; 1900s may be a century. */
function decadeOf(value: string): {value: string; also?: string[]} | undefined {
  if (/^[0-9]0$/.test(value)) return {value: `19${value[0]}X`, also: [`18${value[0]}X`, `20${value[0]}X`]}
  if (!/^[12][0-9]{2}0$/.test(value)) return undefined
  const decade = {value: `${value.slice(0, 3)}X`}
  return value.endsWith('00') ? {...decade, also: [`${value.slice(0, 2)}XX`]} : decade
}

/** "of the last century", "of the nineteenth century" behind a decade. */
export function decadeCentury(
  reader: Reader,
  at: number,
  value: string
): {value: string; also?: string[]; end?: number} {
  const of = reader.tokens[at]?.kind === WORD && role(reader, at, 'of') !== undefined ? at + 1 : at
  const last = phrase(reader, of, 'lastCentury')
  if (last) return {value: `19${value[2]}X`, also: [], end: last.end}
  const century = centuryAt(reader, of)
  return century ? {value: `${century.value.slice(0, 2)}${value[2]}X`, also: [], end: century.end} : {value}
}

/** A century by its number: القرن العشرين, המאה ה-19, the nineteenth century. */
function centuryAt(reader: Reader, at: number): {value: string; end: number} | undefined {
  const {tokens} = reader
  let start = role(reader, at, 'the') === undefined ? at : at + 1
  const named = role(reader, start, 'century') !== undefined
  if (named) start++
  // ה-19: the article stands apart.
  if (named && tokens[start]?.kind === WORD && reader.lexicon.prefixes.get(tokens[start]?.form as string)?.article) {
    start++
    if (tokens[start]?.kind === SIGN) start++
  }
  const num = readNumber(reader, start)
  if (!num || !/^[0-9]{1,2}$/.test(num.value) || (named && num.type === 'cardinal' && num.form === 'words'))
    return undefined
  if (named) return {value: century_(num.value), end: num.end}
  const suffix = tokens[num.end]
  const end =
    suffix?.kind === WORD && reader.lexicon.ordinalSuffixes.has(suffix.form) && !suffix.gap ? num.end + 1 : num.end
  const behind = follows(reader, end, 'century')
  return behind && {value: century_(num.value), end: behind.end}
}

/** Whether the digits name a decade: by a letter s, or by the word before. */
function inDecade(reader: Reader, num: Num): boolean {
  const lead = leadOf(reader, num.at)
  if (lead.prefix.article && leads(reader, lead, 'decadeBefore')) return true
  const next = reader.tokens[num.end]
  return (
    next !== undefined &&
    !next.gap &&
    (next.form === 's' || (next.form === "'" && reader.tokens[num.end + 1]?.form === 's'))
  )
}

/** Whether a share is said to be of something. */
function partitive(reader: Reader, at: number): boolean {
  const token = reader.tokens[at]
  if (token?.kind !== WORD || token.line || token.prefix.and) return false
  const {words, beginnings} = reader.lexicon.partitives
  return words.has(token.full) || beginnings.some((beginning) => token.full.startsWith(beginning))
}

function percentAt(reader: Reader, at: number): {end: number; point: boolean; sign: boolean} | undefined {
  const token = reader.tokens[at]
  if (!token || token.line) return undefined
  if (token.kind === SIGN) {
    if (/[%٪﹪％]/.test(token.form)) return {end: at + 1, point: false, sign: true}
    if (!sign(reader, at, '-')) return undefined
  }
  const point = follows(reader, at, 'percentagePoint')
  if (point) return {end: point.end, point: true, sign: false}
  const percent = follows(reader, at, 'percent')
  return percent && {end: percent.end, point: false, sign: false}
}

/** %70, ٪٧٠: typed where the line shows it, before the number. */
function percentSignBefore({tokens}: Reader, {at, end, type, form}: Num): boolean {
  const [before, own, number] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  if (type !== 'cardinal' || form === 'words' || own?.kind !== SIGN || !/[%٪﹪％]/.test(own.form)) return false
  const glued = tokens[end]?.kind === WORD && !tokens[end]?.gap
  return !glued && !number?.gap && !number?.line && (before?.kind !== DIGITS || own.gap)
}

/** אחוז אחד, نقطة مئوية واحدة: "one" stands behind what it counts. */
function percentBefore(reader: Reader, {at, type}: Num): {at: number; kind: Draft['kind']; unit?: string} | undefined {
  if (type !== 'cardinal' || reader.tokens[at]?.line || reader.tokens[at]?.prefix.apart) return undefined
  if (phrase(reader, at - 2, 'percentagePoint')?.end === at)
    return {at: at - 2, kind: 'measure', unit: 'percentage-point'}
  return phrase(reader, at - 1, 'percent')?.end === at ? {at: at - 1, kind: 'percent'} : undefined
}

function moneyAt(reader: Reader, num: Num): {at: number; end: number; unit: string; sign: boolean} | undefined {
  const {tokens} = reader
  if (num.type === 'ordinal') return undefined
  const before = tokens[num.at - 1]
  if (before?.kind === SIGN) {
    let unit = currencySign(before.form)
    if (unit && !tokens[num.at]?.line) {
      const country = tokens[num.at - 2]
      let at = num.at - 1
      if (country?.kind === WORD && !before.gap && before.form === '$') {
        const named = reader.lexicon.root.get(`${country.form}$`)?.roles.get('currency')
        if (named || country.form === 'us') {
          unit = named ?? unit
          at--
        }
      }
      return {at, end: num.end, unit, sign: true}
    }
  }
  const code = before?.kind === WORD && tokens[num.at]?.kind !== WORD ? before.node?.roles.get('currency') : undefined
  const glued = !tokens[num.at]?.gap
  if (
    before &&
    code &&
    (glued || /^(?:[A-Z]{3}|[A-Z][b-df-hj-np-tv-z]{1,2})$/.test(reader.text.slice(before.start, before.end)))
  )
    return {at: num.at - 1, end: num.end, unit: code, sign: true}
  const after = tokens[num.end]
  if (after?.kind === SIGN) {
    const unit = currencySign(after.form)
    if (unit && !after.line && !(tokens[num.end + 1]?.kind === 1 && after.gap))
      return {at: num.at, end: num.end + 1, unit, sign: true}
  }
  let at = num.end
  if (tokens[at]?.kind === WORD && role(reader, at, 'of') !== undefined && num.scale) at++
  const currency = follows(reader, at, 'currency')
  return currency && {at: num.at, end: currency.end, unit: currency.value, sign: false}
}

/** 26°C, 80 °F, 30°. */
function degreeAt(reader: Reader, at: number): {end: number; unit: string} | undefined {
  const token = reader.tokens[at]
  const letter = isHeat(reader, at - 1) ? role(reader, at, 'degreeOf') : undefined
  if (letter) return {end: at + 1, unit: letter}
  if (token?.kind !== SIGN || (token.form !== '°' && token.form !== 'º')) return undefined
  const scale = reader.tokens[at + 1]
  const form = scale?.kind === WORD && !scale.gap ? scale.form : ''
  const degrees = form === '' ? undefined : role(reader, at + 1, 'degreeOf')
  if (degrees) return {end: at + 2, unit: degrees}
  return {end: at + 1, unit: 'degree'}
}

/** An age between commas behind a name: "Saipov, 30, said". */
function comma(reader: Reader, num: Num): boolean {
  const {tokens, text} = reader
  if (!num.plain || num.value.length > 3 || Number(num.value) > 120 || Number(num.value) < 1) return false
  const before = tokens[num.at - 1]
  const name = tokens[num.at - 2]
  const after = tokens[num.end]
  if (before?.form !== ',' || name?.kind !== WORD || name.gap === undefined) return false
  if (after && after.form !== ',' && after.form !== '.') return false
  return /\p{Lu}/u.test(text[name.start] as string) && !before.gap
}

/** ה-11 behind a noun and before none with the article is a rank: המקום ה-11. */
function ordinalArticle(reader: Reader, lead: number, end: number): boolean {
  const {tokens, lexicon} = reader
  const before = tokens[lead - 1]
  if (before?.kind !== WORD || tokens[lead]?.line) return false
  const next = tokens[behind(reader, end)]
  const defined =
    next?.kind === WORD &&
    !next.line &&
    lexicon.articles.some((article) => next.form.startsWith(article) || next.glued.endsWith(article))
  return !defined
}

export type {Token}
