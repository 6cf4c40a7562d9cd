import type {NameData} from '../languages/language.ts'
import {classAt, LETTER} from '../text/letters.ts'

/** `Bolivia` and `Bolivian`: one is the other with an ending, or both are one stem with different endings. */
export function inflected(a: string, b: string, {suffixes}: NameData): boolean {
  if (a === b) return true
  // Whatever the ending, three letters of the stem stay.
  if (a.length < 3 || a[0] !== b[0] || a[1] !== b[1] || a[2] !== b[2]) return false
  const [one, other] = [withoutSigns(a), withoutSigns(b)]
  const stems = suffixes.filter((end) => one.length > end.length + 2 && one.endsWith(end))
  return [one, ...stems.map((end) => one.slice(0, -end.length))].some((stem) => {
    if (!other.startsWith(stem)) return false
    const end = other.slice(stem.length)
    if (end === '') return true
    // A short stem whose endings differ by a letter may be two names: Raman, Ramat.
    return suffixes.includes(end) && (stem === one || stem.length > 3 || !oneLetterOff(one, other))
  })
}

const oneLetterOff = (a: string, b: string): boolean =>
  a.length === b.length && [...a].filter((letter, at) => letter !== b[at]).length === 1

const withoutSigns = (form: string): string =>
  classAt(form, form.length - 1) === LETTER ? form : form.replace(/\P{L}+$/u, '')

/** The number of letters to insert, delete or exchange; gives up above `limit`. */
export function distance(a: string, b: string, limit: number): number {
  let row = Array.from({length: b.length + 1}, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1), row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
    if (Math.min(...row) > limit) return limit + 1
  }
  return row[b.length]!
}
