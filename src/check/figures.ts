import type {Figure, Severity} from '../model.ts'

/** As printed, and its value where that is not what is printed: `28 ألف` (28000). */
export function shown(figure: Figure): string {
  return figure.text === figure.value ? `\`${figure.text}\`` : `\`${figure.text}\` (${figure.value})`
}

export function bothTexts(source: string, target: string): string {
  return `${excerpt(source)} | ${excerpt(target)}`
}

const excerpt = (text: string) => (text.length > 200 ? `${text.slice(0, 199)}…` : text)

/** A numeral in digits is certain. A small number in words may be turned otherwise by a correct translation ("the two
 *  men" as a dual that no rule tells from a plural), so alone it is a warning. */
export function certainty(figure: Figure, all: readonly Figure[]): Severity {
  const twins = all.filter((other) => other.value === figure.value).length
  return (wordy(figure) && small(figure)) || twins > 1 ? 'warning' : 'error'
}

/** What a translation may state where its source leaves it to the noun: "the sides" as שני הצדדים, "partly" as a half. */
export const idle = (figure: Figure): boolean => wordy(figure) && /^(?:1|2|0\.5|1\/2)$/.test(figure.value)

const wordy = (figure: Figure) => figure.form === 'words' || figure.form === 'dual'
const small = (figure: Figure) => /^(?:\d|10|0\.5|1\/\d)$/.test(figure.value)
