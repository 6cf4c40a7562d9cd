import {describe, expect, test} from 'vitest'
import {read} from '../../../src/figures/index.ts'
import type {Language} from '../../../src/languages/index.ts'
import type {Figure} from '../../../src/model.ts'
import {ar, en, he} from '../../packs.ts'

const languages: Readonly<Record<'en' | 'ar' | 'he', Language>> = {en, ar, he}

/** `kind value unit`, with `~` before a value that the same print may hold, and `?` where the reader is not sure. */
export const print = ({kind, value, unit, also, sure}: Figure): string =>
  [kind, value, ...(also ?? []).map((other) => `~${other}`), unit, sure ? undefined : '?']
    .filter((part) => part !== undefined)
    .join(' ')

/** One case a line: `text → figure; figure`, or `text → ` for none. */
export function table(name: string, cases: Readonly<Record<'en' | 'ar' | 'he', string>>): void {
  for (const [tag, lines] of Object.entries(cases)) {
    describe(`${name} in ${tag}`, () => {
      for (const line of lines.trim().split('\n')) {
        const [text = '', expected = ''] = line.split('→').map((part) => part.trim())
        test(text, () => {
          const {figures, weekdays} = read(text, languages[tag as 'en' | 'ar' | 'he'])
          const days = weekdays.map(({day}) => `weekday ${day}`)
          expect([...figures.map(print), ...days].join('; ')).toBe(expected)
        })
      }
    })
  }
}
