import type {Figure, Severity} from '../model.ts'

/** As printed, and its value where that differs: `28 ألف` (28000). */
export function shown(figure: Figure): string {
  return figure.text === figure.value ? `\`${figure.text}\`` : `\`${figure.text}\` (${figure.value})`
}

export function bothTexts(source: string, target: string): string {
  return `${excerpt(source)} | ${excerpt(target)}`
}

const excerpt = (text: string) => (text.length > 200 ? `${text.slice(0, 199)}…` : text)

/** A numeral in digits is certain. A correct translation may turn a small number in words otherwise ("the two men" as a
 *  dual that no rule can tell from a plural), so alone it is a warning. */
export function certainty(figure: Figure, all: readonly Figure[]): Severity {
  return (wordy(figure) && small(figure)) || countsOf(all).get(figure.value)! > 1 ? 'warning' : 'error'
}

const counts = new WeakMap<readonly Figure[], ReadonlyMap<string, number>>()

/** How often each value occurs among the figures of a text. */
function countsOf(all: readonly Figure[]): ReadonlyMap<string, number> {
  const known = counts.get(all)
  if (known) return known
  const made = new Map<string, number>()
  for (const {value} of all) made.set(value, (made.get(value) ?? 0) + 1)
  counts.set(all, made)
  return made
}

/** What a translation may state although its source leaves it to the noun: "the sides" as שני הצדדים, "partly" as a
 *  half. */
export const idle = (figure: Figure): boolean => wordy(figure) && /^(?:1|2|0\.5|1\/2)$/.test(figure.value)

const wordy = (figure: Figure) => figure.form === 'words' || figure.form === 'dual'
const small = (figure: Figure) => /^(?:\d|10|0\.5|1\/\d)$/.test(figure.value)
