/** Numbers in words below a thousand. */
import {phrase, type Reader, role} from '../reader.ts'
import {WORD} from '../token.ts'
import {afterAnd, afterJoin, nextPart} from './joins.ts'

export interface Part {
  readonly value: number
  readonly end: number
  readonly ordinal: boolean
}

/** A number below a hundred, in words. */
export function underHundred(reader: Reader, at: number): Part | undefined {
  const {grammar} = reader.lexicon.pack
  const first = small(reader, at)
  if (!first) return undefined
  const {end} = first
  if (first.value >= 1 && first.value <= 9) {
    const teen = grammar.teens ? teenAt(reader, at, first) : undefined
    if (teen) return teen
    if (grammar.unitsFirst) {
      const next = afterAnd(reader, end)
      const tens = next === undefined ? undefined : small(reader, next)
      if (tens && tens.value >= 20 && agree(reader, at, next as number, first.ordinal))
        return {value: first.value + tens.value, end: tens.end, ordinal: first.ordinal}
    }
    return first.compound ? undefined : first
  }
  if (first.ordinal && first.value >= 10 && grammar.ordinals === 'each') return withOrdinalUnit(reader, first)
  if (first.value >= 20 && !grammar.unitsFirst && !first.ordinal) {
    const next = grammar.tens === 'and' ? afterAnd(reader, end) : afterJoin(reader, end)
    const unit = next === undefined ? undefined : small(reader, next)
    if (unit && unit.value >= 1 && unit.value <= 9) {
      return {value: first.value + unit.value, end: unit.end, ordinal: unit.ordinal}
    }
  }
  return first.compound ? undefined : first
}

/** Vigésimo tercero: a unit that is an ordinal itself. */
function withOrdinalUnit(reader: Reader, tens: Part): Part {
  const next = tens.value % 10 === 0 ? afterJoin(reader, tens.end) : undefined
  const unit = next === undefined ? undefined : small(reader, next)
  if (!unit?.ordinal || unit.value > 9) return tens
  return {value: tens.value + unit.value, end: unit.end, ordinal: true}
}

/** Whether an ordinal and its tens carry the article both or neither: السابعة والعشرون, but not السابعة وعشرين, which are
 *  an hour and its minutes. */
function agree({tokens}: Reader, at: number, next: number, ordinal: boolean): boolean {
  return !ordinal || tokens[at]?.prefix.article !== true || tokens[next]?.prefix.article === true
}

/** A unit and the word for ten: خمسة عشر, חמש עשרה. */
function teenAt(reader: Reader, at: number, {value, end, ordinal}: Part): Part | undefined {
  const ten = afterJoin(reader, end)
  if (ten === undefined || role(reader, ten, 'cardinal') !== '10') return undefined
  if (phrase(reader, at, 'andCardinal') || reader.tokens[ten]?.prefix.apart) return undefined
  return {value: value + 10, end: ten + 1, ordinal}
}

/** One word below a hundred, cardinal or ordinal. */
function small(reader: Reader, at: number): (Part & {readonly compound?: true}) | undefined {
  const found = phrase(reader, at, 'cardinal')
  const ordinal = phrase(reader, at, 'ordinal')
  // Dix-huitième begins like ten.
  const longer = found && ordinal && ordinal.end > found.end
  if (found && !longer && found.value.length <= 2) return {value: Number(found.value), end: found.end, ordinal: false}
  if (ordinal && ordinal.value.length <= 2) return {value: Number(ordinal.value), end: ordinal.end, ordinal: true}
  const compound = role(reader, at, 'compoundOrdinal')
  return compound ? {value: Number(compound), end: at + 1, ordinal: true, compound: true} : undefined
}

/** A number below a thousand in words (in some languages below ten thousand: twenty-five hundred). */
export function underThousand(reader: Reader, at: number): Part | undefined {
  const {grammar} = reader.lexicon.pack
  const part = hundreds(reader, at)
  if (part) {
    const next = part.ordinal && grammar.ordinals !== 'each' ? undefined : nextPart(reader, part.end)
    const rest = next === undefined || hundreds(reader, next) ? undefined : underHundred(reader, next)
    if (part.ordinal && rest?.ordinal === false) return part
    return rest && rest.value > 0 ? {value: part.value + rest.value, end: rest.end, ordinal: rest.ordinal} : part
  }
  const first = underHundred(reader, at)
  const pair = first && grammar.pairs ? pairBehind(reader, first) : undefined
  return pair ?? first
}

/** Nineteen eighty-four: a second pair of digits. */
function pairBehind(reader: Reader, first: Part): Part | undefined {
  if (first.ordinal || first.value < 11 || first.value > 99) return undefined
  // Not across a hyphen: fifty-fifty.
  const second = reader.tokens[first.end]?.kind === WORD ? afterJoin(reader, first.end) : undefined
  const pair = second === undefined ? undefined : underHundred(reader, second)
  if (!pair || pair.value < 10 || pair.ordinal || hundreds(reader, second as number)) return undefined
  return {value: first.value * 100 + pair.value, end: pair.end, ordinal: false}
}

/** The hundreds of a number. */
function hundreds(reader: Reader, at: number): Part | undefined {
  const {grammar} = reader.lexicon.pack
  const single = phrase(reader, at, 'cardinal')
  if (single?.value.length === 3) {
    const value = Number(single.value)
    if (value % 100 === 0) return {value, end: single.end, ordinal: false}
  }
  const ordinal = phrase(reader, at, 'ordinal')
  if (ordinal?.value.length === 3) return {value: Number(ordinal.value), end: ordinal.end, ordinal: true}
  const count = role(reader, at, 'a') !== undefined ? {value: 1, end: at + 1, ordinal: false} : underHundred(reader, at)
  if (!count || count.ordinal || count.value === 0 || (count.value > 9 && !grammar.pairs)) return undefined
  const next = afterJoin(reader, count.end)
  if (next === undefined || reader.tokens[next]?.prefix.apart) return undefined
  const unit = phrase(reader, next, 'cardinal') ?? phrase(reader, next, 'plural')
  if (unit?.value === '100') return {value: count.value * 100, end: unit.end, ordinal: false}
  const last = phrase(reader, next, 'ordinal')
  return last?.value === '100' ? {value: count.value * 100, end: last.end, ordinal: true} : undefined
}
