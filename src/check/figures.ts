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
  const small = figure.form === 'words' && /^(?:\d|10)$/.test(figure.value)
  const twins = all.filter((other) => other.value === figure.value).length
  return small || twins > 1 ? 'warning' : 'error'
}
