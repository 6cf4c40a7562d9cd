import {expect, test} from 'vitest'
import {markText} from '../../src/bidi/index.ts'
import {neededRuns} from '../../src/bidi/minimal-isolates.ts'
import {contextOf} from '../../src/bidi/options.ts'
import {findRuns} from '../../src/bidi/runs.ts'
import {difference, lookWith} from '../../src/bidi/visual-layout.ts'
import {ar, he} from '../packs.ts'
import {lines} from './lines.ts'
import {isolated, picture, wantedRuns} from './wanted.ts'

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
