import {expect, test} from 'vitest'
import {markText} from '../../src/bidi/index.ts'
import {difference, lookWith} from '../../src/bidi/look.ts'
import {neededRuns} from '../../src/bidi/needed.ts'
import {contextOf} from '../../src/bidi/options.ts'
import {levelsOf, visualOrder} from '../../src/bidi/order.ts'
import {findRuns, type Run} from '../../src/bidi/runs.ts'
import {ar, he} from '../../src/languages/index.ts'
import {lines} from './lines.ts'

/** The spans of ⟦…⟧ and of bare numbers in a wanted line, and the line without brackets. */
function wantedRuns(wanted: string): {text: string; runs: Run[]} {
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

const picture = (text: string): string =>
  [...visualOrder(levelsOf(text, 'rtl'))]
    .map((at) => text[at])
    .join('')
    .replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
const isolated = (text: string, runs: readonly Run[]): string => {
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

for (const [lang, wanted, source] of lines) {
  const language = lang === 'ar' ? ar : he
  const {text, runs} = wantedRuns(wanted)
  const options = {language, ...(source !== undefined && {source})}
  const look = picture(isolated(text, runs))
  test(`isolates ${wanted}`, () => {
    const needed = neededRuns(text, 'rtl', findRuns(text, contextOf(options)))
    expect(picture(isolated(text, needed))).toBe(look)
    // No isolate where the line reads right without any.
    if (!difference(text, lookWith(text, 'rtl', runs), lookWith(text, 'rtl', []))) expect(needed).toEqual([])
  })
  // Letters from the right inside of an address can only be held by markup.
  if (/⟦https?:[^⟧]*[\u0590-\u06FF]/.test(wanted)) continue
  test(`marks ${wanted}`, () => {
    const marked = markText(text, options)
    expect(picture(marked)).toBe(look)
    expect(/[\p{L}\u200E\u200F]/u.exec(marked)![0]).toMatch(/[\u0590-\u06FF\u200F]/)
    expect(markText(marked, options)).toBe(marked)
  })
}
