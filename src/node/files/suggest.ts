import {composed} from '../../text/canonical.ts'

/** The known name that was most likely meant: cut short, or with at most one letter in three wrong. */
export function suggest(given: string, known: readonly string[]): string | undefined {
  const typed = composed(given)
  let best = typed.length < 3 ? undefined : known.find((name) => name.startsWith(typed.toLowerCase()))
  if (best) return best
  let least = Math.floor(Math.max(typed.length, 3) / 3) + 1
  for (const name of known) {
    const far = distance(typed.toLowerCase(), name.toLowerCase(), least)
    if (far < least) [best, least] = [name, far]
  }
  return best
}

/** `, did you mean \`x\`?`, or what there is. */
export function didYouMean(typed: string, known: readonly string[]): string {
  const meant = suggest(typed, known)
  return meant ? `, did you mean \`${meant}\`?` : `, expected one of ${listed(known)}`
}

/** `a`, `b` and 12 more. */
export function listed(names: readonly string[], most = 12): string {
  const shown = names.slice(0, most).map((name) => `\`${name}\``)
  return shown.join(', ') + (names.length > most ? ` and ${names.length - most} more` : '')
}

/** Levenshtein with swaps of neighbours as one step; stops counting at `enough`. */
function distance(a: string, b: string, enough: number): number {
  if (Math.abs(a.length - b.length) >= enough) return enough
  let before: number[] = []
  let last = Array.from({length: b.length + 1}, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1)
      row.push(least)
    }
    ;[before, last] = [last, row]
  }
  return last[b.length]!
}
