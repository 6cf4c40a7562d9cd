/** Write integers in words, as a copy editor of the language would. */
import type {Language} from '../languages/language.ts'
import type {Spelling, SpellingScale} from '../languages/spelling.ts'

export interface SpellOptions {
  /** Gender of the counted noun. Default: masculine. */
  readonly gender?: 'masculine' | 'feminine'
  /** For languages with cases. Default: nominative. */
  readonly case?: 'nominative' | 'accusative' | 'genitive'
  /** `construct` before its noun (שלושת הימים, مئتا شخص). Default: absolute, the number by itself. */
  readonly state?: 'absolute' | 'construct'
}

const LIMIT = 10n ** 15n
/** The largest count of a scale has so many digits. */
const LARGEST = 6
const CASES = ['nominative', 'accusative', 'genitive']

/** An integer between -10^15 and 10^15 in words. Throws a RangeError on any other value, and where the language has no
 *  spelling.
 *  @example
 *  import {spellNumber} from 'polyedition/figures'
 *  import {he} from 'polyedition/languages/he'
 *  spellNumber(3, he, {gender: 'masculine'}) // → 'שלושה' */
export function spellNumber(value: number | bigint | string, language: Language, options: SpellOptions = {}): string {
  const {spelling} = language
  if (!spelling)
    throw new RangeError(`Unexpected language \`${language.tag}\`, expected one whose pack has \`spelling\``)
  if (!/^-?[0-9]+$/.test(String(value))) {
    throw new RangeError(`Unexpected value \`${value}\`, expected an integer; spell its parts apart`)
  }
  const number = BigInt(value)
  const size = number < 0n ? -number : number
  if (size >= LIMIT) throw new RangeError(`Unexpected value \`${value}\`, expected one below 10^15; print it in digits`)
  const at = CASES.indexOf(options.case ?? 'nominative')
  const words = joined(parts(size, spelling, options), spelling).replace(/\{([^}]*)\}/g, (_, cases: string) => {
    return cases.split('|')[at] as string
  })
  return number < 0n ? `${spelling.minus} ${words}` : words
}

/** A list of parts, each joined to the next as the language joins them. */
type Group = readonly string[]

function parts(value: bigint, spelling: Spelling, options: SpellOptions): Group[] {
  if (value === 0n) return [[small(0, spelling, options)]]
  const groups: Group[] = []
  let above = Number.POSITIVE_INFINITY
  for (const scale of [...spelling.scales].sort((a, b) => b.zeros - a.zeros)) {
    const power = 10n ** BigInt(scale.zeros)
    const count = Number((value / power) % 10n ** BigInt(Math.min(above - scale.zeros, LARGEST)))
    above = scale.zeros
    const last = value % power === 0n
    if (count > 0) groups.push(...scaled(count, scale, spelling, last ? options : {...options, state: 'absolute'}))
  }
  const rest = Number(value % 1000n)
  if (rest > 0) groups.push(underThousand(rest, spelling, options))
  return groups
}

function joined(groups: readonly Group[], {join, lastJoin = join}: Spelling): string {
  let out = ''
  for (const [index, group] of groups.entries()) {
    const final = index === groups.length - 1
    for (const [at, part] of group.entries()) {
      const last = at === group.length - 1 && (at > 0 || final)
      out += out === '' ? part : (last ? lastJoin : join) + part
    }
  }
  return out
}

function small(value: number, spelling: Spelling, {gender = 'masculine', state}: SpellOptions): string {
  const construct = state === 'construct' ? spelling.smallConstruct?.[gender][value] : undefined
  return construct ?? (spelling.small[gender][value] as string)
}

/** The parts of 1–999. Only the last shows the state of the number. `before` a number word some lose an ending. */
function underThousand(value: number, spelling: Spelling, options: SpellOptions, before = false): string[] {
  const out: string[] = []
  const hundred = Math.floor(value / 100)
  const rest = value % 100
  if (hundred > 0) {
    const construct = rest === 0 && options.state === 'construct' ? spelling.hundredsConstruct?.[hundred] : undefined
    const inner = before || rest > 0 ? spelling.hundredsBefore?.[hundred - 1] : undefined
    out.push(construct ?? inner ?? hundreds(value, spelling, options))
  }
  if (rest === 0) return out
  const unit = rest % 10
  const inside: SpellOptions = spelling.endInConstruct ? options : {...options, state: 'absolute'}
  const whole = spelling.small.masculine.length
  const inner = before ? spelling.smallBefore?.[rest] : undefined
  if (inner !== undefined) out.push(inner)
  else if (rest < whole) out.push(small(rest, spelling, hundred > 0 && rest > 10 ? inside : options))
  else if (unit === 0) out.push(spelling.tens[rest / 10 - 2] as string)
  else {
    const tens = spelling.tens[Math.floor(rest / 10) - 2] as string
    const one = small(unit, spelling, inside)
    if (spelling.pair) out.push(spelling.pair.replace('#', tens).replace('*', one))
    else out.push(tens, one)
  }
  return out
}

function hundreds(value: number, spelling: Spelling, {gender}: SpellOptions): string {
  const {hundreds, hundredsFeminine = hundreds, hundredWhole} = spelling
  if (value === 100 && hundredWhole !== undefined) return hundredWhole
  return (gender === 'feminine' ? hundredsFeminine : hundreds)[Math.floor(value / 100) - 1] as string
}

/** A count of a scale: ألفان, שלושת אלפים, twelve million. Scale nouns are masculine. */
function scaled(count: number, scale: SpellingScale, spelling: Spelling, options: SpellOptions): Group[] {
  const gender = scale.agrees ? options.gender : undefined
  const state = spelling.endInConstruct ? 'construct' : 'absolute'
  const own: SpellOptions = {...options, gender: gender ?? 'masculine', state}
  const construct = options.state === 'construct'
  if (count === 1) return [[scale.one]]
  if (count === 2 && scale.two !== undefined) return [[construct ? (scale.twoConstruct ?? scale.two) : scale.two]]
  if (count >= 1000) return [behind(parts(BigInt(count), spelling, own).flat(), scale.many)]
  const rest = scale.byRest ? count % 100 : count
  if (scale.byRest && count > 100 && (rest === 1 || rest === 2)) {
    return [
      ...scaled(count - rest, scale, spelling, {...options, state: 'absolute'}),
      ...scaled(rest, scale, spelling, options)
    ]
  }
  if (rest >= 3 && rest <= 10) {
    const words = underThousand(
      count,
      spelling,
      {...own, state: scale.fewInConstruct ? 'construct' : state},
      scale.numeral
    )
    return [behind(words, construct ? (scale.fewConstruct ?? scale.few) : scale.few)]
  }
  const whole = scale.byRest && count % 100 === 0
  const words = underThousand(count, spelling, whole ? {...own, state: 'construct'} : own, scale.numeral)
  return [behind(words, whole ? (scale.whole ?? scale.many) : scale.many)]
}

/** The scale after the last part of its count. */
function behind(words: readonly string[], scale: string): string[] {
  return [...words.slice(0, -1), `${words.at(-1)} ${scale}`]
}
