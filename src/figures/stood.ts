import type {Figure} from '../model.ts'
import type {Bearings} from './bearings.ts'

/** A text, and how its figures stand in it. */
export interface Stood extends Bearings {
  readonly text: string
}

/** The words between two figures of a text, in whichever order these stand. */
export function wordsBetween(text: string, a: Figure, b: Figure): readonly string[] {
  const [first, second] = a.start < b.start ? [a, b] : [b, a]
  return text.slice(first.end, second.start).match(/[\p{L}\p{M}]+/gu) ?? []
}
