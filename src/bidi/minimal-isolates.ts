import type {Direction} from '../model.ts'
import type {Run} from './runs.ts'
import {difference, lookWith} from './visual-layout.ts'

/** The runs that must be isolated so that the block looks as if all of them were: those that a misplaced character
 *  touches, and no others. Empty if the line already reads right. */
export function neededRuns(text: string, dir: Direction, runs: readonly Run[]): Run[] {
  if (runs.length === 0 || (dir === 'rtl' && plainlyRight(text, runs))) return []
  const wanted = lookWith(text, dir, runs)
  let chosen: readonly Run[] = []
  for (let round = 0; round < 4; round++) {
    const wrong = difference(text, wanted, lookWith(text, dir, chosen))
    if (!wrong) return [...chosen]
    const before = new Set(chosen)
    const holding = runs.filter((run) => before.has(run) || touches(wrong, run.start, run.end))
    chosen =
      holding.length > before.size
        ? holding
        : runs.filter((run) => before.has(run) || touches(wrong, run.start - 1, run.end + 1))
    if (chosen.length === before.size) break
  }
  return difference(text, wanted, lookWith(text, dir, chosen)) ? [...runs] : [...chosen]
}

function touches(wrong: Uint8Array, start: number, end: number): boolean {
  for (let i = Math.max(0, start); i < end && i < wrong.length; i++) if (wrong[i]) return true
  return false
}

const latin = /^[A-Za-z](?:[^\u0590-\u08FF\uFB1D-\uFFFF()[\]{}]*[A-Za-z0-9])?$/
/** Digits with the signs that the algorithm joins to European digits. */
const joined = /^[#$€£¥₪]?\d+(?:[-+.,:/]\d+)*[%‰°$€£¥₪]*$/
const number = /^\d+(?:[.,:/]\d+)*$/
const sign = /[-+−#%٪‰°$€£¥₪0-9]/
/** Joins a number to the one after it. */
const separator = /^[.,:/]\d/
const hebrew = /[\u05BE-\u05F4]/
// Its question mark and semicolon are letters to the algorithm.
const arabic = /[\u061B\u061F\u0620-\u064A\u066E-\u06D3]/
const letter = /[\u05BE-\u05F4\u061B\u061F\u0620-\u064A\u066E-\u06D3]/
const strong =
  /[0-9A-Za-z\u00AA-\u058F\u05BE\u05D0-\u05F4\u061B\u061F\u0620-\u064A\u0660-\u0669\u066E\u066F\u0671-\u06D5\u06EE-\u1FFF\u2071-\u209C\u2C00-\uFFFB]/

/** Settles most lines without a call of the algorithm: a name between right-to-left letters, numbers with their signs
 *  after one. Returns false whenever it is not sure. */
export function plainlyRight(text: string, runs: readonly Run[]): boolean {
  for (const {start, end} of runs) {
    const content = text.slice(start, end)
    const before = neighbour(text, start - 1, -1)
    if (latin.test(content)) {
      const after = neighbour(text, end, 1)
      if (/\d$/.test(content) && sign.test(text[end] ?? '')) return false
      if ((before !== '' && !letter.test(before)) || (after !== '' && !letter.test(after))) return false
    } else if (separator.test(text.slice(end, end + 2))) return false
    else if (hebrew.test(before)) {
      // A part of a range whose signs go with the line is less than what the algorithm joins.
      if (!joined.test(content) || sign.test(text[start - 1] ?? '') || sign.test(text[end] ?? '')) return false
    } else if (!arabic.test(before) || !number.test(content)) return false
  }
  return true
}

/** The nearest letter or digit within reach; empty at the end of the text, a digit if there is none within reach. */
function neighbour(text: string, from: number, step: 1 | -1): string {
  for (let i = from, n = 0; i >= 0 && i < text.length; i += step, n++) {
    if (n > 24) return '0'
    if (strong.test(text[i]!)) return text[i]!
  }
  return ''
}
