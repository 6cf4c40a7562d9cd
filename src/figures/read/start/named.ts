/** Words that are figures by themselves. */
import {noFigure} from '../draft.ts'
import {phrase, role} from '../reader.ts'
import type {Token} from '../token.ts'
import type {StartReader} from './figure-start.ts'

/** Quarter-finals, ربع النهائي, רבע הגמר: how many are left in a cup. */
export const stage: StartReader = {
  name: 'stage',
  read(reader, at) {
    const stage = phrase(reader, at, 'stage')
    return stage && {at, end: stage.end, kind: 'cardinal', value: stage.value, form: 'words', unit: 'stage', sure: true}
  }
}

/** Below zero, below freezing: without degrees, a threshold that each language names in its own way. */
export const freezing: StartReader = {
  name: 'freezing',
  read(reader, at) {
    const found = phrase(reader, at, 'belowZero') ?? phrase(reader, at, 'aboveZero')
    return found && noFigure(found.end)
  }
}

/** Double, ضعف, כפול. */
export const multipleWord: StartReader = {
  name: 'multiple-word',
  read(reader, at) {
    const multiple = phrase(reader, at, 'multiple')
    return multiple && {at, end: multiple.end, kind: 'multiple', value: multiple.value, form: 'words', sure: false}
  }
}

/** Noon, midnight: a time that other editions may state in digits. */
export const namedTime: StartReader = {
  name: 'named-time',
  read(reader, at) {
    const found = phrase(reader, at, 'daypart')
    if (found?.value !== 'noon' && found?.value !== 'midnight') return undefined
    const doubtful = reader.lexicon.doubtfulDayparts.has((reader.tokens[at] as Token).full)
    if (doubtful && role(reader, at - 1, 'timeBefore') === undefined) return undefined
    const value = found.value === 'noon' ? '12:00' : '00:00'
    return {at, end: found.end, kind: 'time', value, form: 'words', sure: false}
  }
}
