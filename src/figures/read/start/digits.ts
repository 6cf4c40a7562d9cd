import {normal} from '../../decimal.ts'
import {classify} from '../classify/classify.ts'
import {isHeat, nameEnd} from '../context/names.ts'
import {hasCapital, phraseBehind} from '../context/neighbors.ts'
import {sequenceAt} from '../context/sequences.ts'
import {dayInDigits} from '../dates/day-in-digits.ts'
import {numericDate} from '../dates/numeric-date.ts'
import {type Draft, noFigure} from '../draft.ts'
import {readNumber} from '../numbers/read-number.ts'
import {type Reader, sign} from '../reader.ts'
import {DIGITS, SIGN, type Token, WORD} from '../token.ts'
import type {StartReader} from './figure-start.ts'

/** 24/7, 50/50: digits that are an idiom. */
const idiom: StartReader = {
  name: 'idiom',
  read({tokens, text, lexicon}, at) {
    if (lexicon.idioms.length === 0) return undefined
    const {start} = tokens[at] as Token
    const form = lexicon.idioms.find((idiom) => text.startsWith(idiom, start))
    if (form === undefined) return undefined
    let end = at
    while (end < tokens.length && (tokens[end] as Token).start < start + form.length) end++
    return (tokens[end - 1] as Token).end === start + form.length ? noFigure(end) : undefined
  }
}

/** Q3, the third quarter; the G7, which others print as "the group of seven". */
const lettered: StartReader = {
  name: 'lettered',
  read(reader, at) {
    const {tokens} = reader
    const [before, {form, gap}, after] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]]
    if (gap || before?.kind !== WORD || before.glued !== '') return undefined
    const roles = before.node?.roles
    const period = roles?.has('period')
    if (!(period || roles?.has('initial')) || !hasCapital(reader, before)) return undefined
    if ((after && !after.gap && after.kind !== SIGN) || !/^[1-9][0-9]?$/.test(form)) return undefined
    const draft: Draft = {at, end: at + 1, kind: 'cardinal', value: form, form: 'digits', sure: false}
    if (!period) return draft
    return form > '4' ? undefined : {...draft, kind: 'ordinal', sure: true}
  }
}

/** Falcon 9, شارع 87: the number of a name, which the other text may state where its pack does not know the name. */
const numbered: StartReader = {
  name: 'numbered',
  read(reader, at) {
    const {tokens} = reader
    const {form, line} = tokens[at] as Token
    if (line || !tokens[at - 1]?.node?.roles.has('numbered') || isMeasured(reader, at)) return undefined
    const next = tokens[at + 1]
    const plain = /^[0-9]{1,4}$/.test(form) && (next?.gap !== false || next.kind === SIGN)
    return plain
      ? {at, end: at + 1, kind: 'cardinal', value: normal(form), form: 'digits', sure: false}
      : noFigure(at + 1)
  }
}

/** A road of 48 kilometres; but not أبولو 11 عام 1969. */
function isMeasured(reader: Reader, at: number): boolean {
  const unit = phraseBehind(reader, at + 1, 'unit')
  return unit !== undefined && reader.tokens[unit.end]?.kind !== DIGITS
}

/** 14C where nothing speaks of heat: a temperature, or the letter of a name. */
const letterOrHeat: StartReader = {
  name: 'letter-or-heat',
  read(reader, at) {
    const {tokens} = reader
    const [{form, gap}, letter, after] = [tokens[at] as Token, tokens[at + 1], tokens[at + 2]]
    if (!gap || !/^[0-9]{1,2}$/.test(form) || letter?.kind !== WORD || letter.gap || isHeat(reader, at))
      return undefined
    const unit = hasCapital(reader, letter) ? letter.node?.roles.get('degreeOf') : undefined
    if (unit === undefined || letter.end > letter.start + 1 || (after && !after.gap && after.kind !== SIGN))
      return undefined
    return {at, end: at + 2, kind: 'measure', value: normal(form), form: 'mixed', unit, sure: false}
  }
}

/** ACE2, Speaker4: digits glued to a name, which the other language may write as a word with a number. */
const gluedToName: StartReader = {
  name: 'glued-to-name',
  read(reader, at) {
    const {tokens} = reader
    const [before, {form, gap}, after] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]]
    if (gap || before?.kind !== WORD || before.node || (after && !after.gap && after.kind !== SIGN)) return undefined
    if (!/^[0-9]{1,3}$/.test(form) || before.end - before.start < 2 || nameEnd(reader, at) !== at + 1) return undefined
    return {at, end: at + 1, kind: 'cardinal', value: form, form: 'digits', sure: false}
  }
}

/** 03-555-0142, 48213-07-22, 192.168.0.1: digits that are compared one by one. */
const sequence: StartReader = {
  name: 'sequence',
  read(reader, at) {
    // The bracket round an area code comes before its digits.
    const found = sequenceAt(reader, at) ?? (sign(reader, at - 1, '(') ? sequenceAt(reader, at - 1) : undefined)
    return found && noFigure(found.end)
  }
}

/** A320, COVID-19, 5G. */
const name: StartReader = {
  name: 'name',
  read(reader, at) {
    const end = nameEnd(reader, at)
    return end === undefined ? undefined : noFigure(end)
  }
}

const date: StartReader = {name: 'numeric-date', read: numericDate}

const day: StartReader = {name: 'day-in-digits', read: dayInDigits}

const number: StartReader = {
  name: 'number',
  read(reader, at) {
    const number = readNumber(reader, at)
    return number ? classify(reader, number) : noFigure(at + 1)
  }
}

/** What digits may begin. Idioms, sequences and names come first, since their digits count nothing; a date before a number, which
 *  would take its first part. */
export const digitStarts: readonly StartReader[] = [
  idiom,
  lettered,
  sequence,
  numbered,
  letterOrHeat,
  gluedToName,
  name,
  date,
  day,
  number
]
