import {levelsOf, visualOrder} from '../../src/bidi/order.ts'
import type {Run} from '../../src/bidi/runs.ts'

/** The spans of ⟦…⟧ and of bare numbers in a wanted line, and the line without brackets. */
export function wantedRuns(wanted: string): {text: string; runs: Run[]} {
  const runs: Run[] = []
  let text = ''
  for (const part of wanted.matchAll(/⟦([^⟧]*)⟧|[0-9٠-٩]+(?:[.,:][0-9٠-٩]+)*|[\s\S]/gu)) {
    const content = part[1] ?? part[0]
    if (part[1] !== undefined || /^[0-9٠-٩]/.test(content))
      runs.push({
        start: text.length,
        end: text.length + content.length,
        dir: 'ltr',
        // Arabic-Indic digits in groups flow from the right even in an isolate.
        ...(/[٠-٩][^٠-٩.:٫]+[٠-٩]/.test(content) && {override: true})
      })
    text += content
  }
  return {text, runs}
}

/** What a reader sees from left to right, without what nobody sees. */
export const picture = (text: string): string =>
  [...visualOrder(levelsOf(text, 'rtl'))]
    .map((at) => text[at])
    .join('')
    .replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')

export function isolated(text: string, runs: readonly Run[]): string {
  let result = ''
  let from = 0
  for (const {start, end, override} of runs) {
    const content = text.slice(start, end)
    const held = override ? `\u202D${content}\u202C` : content
    result += `${text.slice(from, start)}\u2066${held}\u2069`
    from = end
  }
  return result + text.slice(from)
}
