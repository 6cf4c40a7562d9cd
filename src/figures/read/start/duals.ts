/** Duals, which contain both the number two and what it counts. */
import {withZero} from '../classify/temperature.ts'
import {isAdjective, isDefinite} from '../context/neighbors.ts'
import type {Draft} from '../draft.ts'
import {phrase, type Reader, role} from '../reader.ts'
import {DIGITS, type Token, WORD} from '../token.ts'
import {withSmaller} from '../two-units.ts'
import type {StartReader} from './figure-start.ts'
import {withHalf} from './unit-words.ts'

/** يومان, שנתיים, متران و5 سنتيمترات; مرتين and פעמיים are multiples. */
export const dual: StartReader = {
  name: 'dual',
  read(reader, at) {
    const found = phrase(reader, at, 'dual')
    if (!found) return undefined
    const {value: unit, end} = found
    // في الدقيقتين 12 و29: the dual introduces the numbers after it.
    const label = (reader.tokens[at] as Token).prefix.article && reader.tokens[end]?.kind === DIGITS
    const often = unit === 'time'
    const kind = often ? 'multiple' : 'measure'
    const draft = withHalf(reader, {
      at,
      end,
      kind,
      value: '2',
      form: 'dual',
      open: !often,
      unit,
      sure: !often && !label && !isAdjective(reader, at),
      ...withSmaller(reader, '2', found)
    })
    return withZero(reader, draft)
  }
}

/** دولاران. */
export const moneyDual: StartReader = {
  name: 'money-dual',
  read(reader, at) {
    const money = phrase(reader, at, 'currencyDual')
    return money && {at, end: money.end, kind: 'money', value: '2', form: 'dual', unit: money.value, sure: true}
  }
}

/** A word with the ending of a dual, which plurals may have too. It is sure where the next word agrees with it in an
 *  ending that only duals have (مدرستين جديدتين), and no dual behind a number or a word of quantity (ثلاثة مسلحين). */
export function openDual(reader: Reader, at: number): Draft | undefined {
  if (isCountedPlural(reader, at)) return undefined
  const sure = agrees(reader, at)
  return {at, end: sure ? at + 2 : at + 1, kind: 'cardinal', value: '2', form: 'dual', sure}
}

/** أحد نائبيه: behind "one of", a dual that a pronoun owns, which has the endings of plurals and of other words. */
export function ownedDual(reader: Reader, at: number): Draft | undefined {
  const {tokens, lexicon} = reader
  const {form, line} = tokens[at] as Token
  if (line || at === 0 || role(reader, at - 1, 'cardinal') !== '1') return undefined
  const rule = lexicon.pack.dualRule
  if (!rule?.owned?.some((ending) => form.endsWith(ending) && form.length >= rule.minimum)) return undefined
  return {at, end: at + 1, kind: 'cardinal', value: '2', form: 'dual', sure: false}
}

/** Words of quantity: several, thousands, all. */
const MANY = ['indefinite', 'plural', 'many'] as const

function isCountedPlural(reader: Reader, at: number): boolean {
  const before = reader.tokens[at - 1]
  if (!before || reader.tokens[at]?.line) return false
  // صيف 1985 بكاميرتين: a year counts nothing.
  if (before.kind === DIGITS) return !/^(?:1[89]|20)[0-9]{2}$/.test(before.form)
  const of = role(reader, at - 1, 'of') === undefined ? at - 1 : at - 2
  // أحد المخيمين may be one of two.
  const number = before.kind === WORD ? role(reader, at - 1, 'cardinal') : undefined
  return (number !== undefined && number !== '1') || MANY.some((name) => role(reader, of, name) !== undefined)
}

/** A definite one may do without "two" elsewhere: the only players. */
function agrees(reader: Reader, at: number): boolean {
  const {tokens, lexicon} = reader
  const [token, next] = [tokens[at] as Token, tokens[at + 1]]
  if (!next?.dual || next.line || next.prefix.apart || isDefinite(reader, token)) return false
  return (lexicon.pack.dualRule?.agreeing ?? []).some(
    (ending) => token.form.endsWith(ending) && next.form.endsWith(ending)
  )
}
