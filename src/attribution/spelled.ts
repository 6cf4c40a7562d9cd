import type {NameData} from '../languages/language.ts'
import {rememberedBy} from '../text/remember.ts'
import {bare, foldWord, type Word} from './words.ts'

/** Letters of the longest abbreviation that is written out letter by letter. */
const LONGEST = 6

const none: ReadonlySet<string> = new Set()

/** Latin letters that a word names; a prefix may be joined before it. */
const lettersOf = rememberedBy((names: NameData) => {
  const byForm = new Map<string, Set<string>>()
  for (const [letter, forms] of Object.entries(names.spelled ?? {})) {
    for (const form of forms.map((one) => foldWord(one, names)))
      byForm.set(form, (byForm.get(form) ?? new Set()).add(letter))
  }
  return (fold): ReadonlySet<string> => {
    const letters = bare(fold, names).flatMap(({form}) => [...(byForm.get(form) ?? none)])
    return letters.length > 0 ? new Set(letters) : none
  }
})

/** Whether a word names a letter. */
export const isLetter = ({fold}: Word, names: NameData): boolean => lettersOf(names)(fold).size > 0

/** Whether words spell a Latin abbreviation letter by letter: آر تي في is RTV, סי-אן-אן is CNN. */
export function spells(words: readonly Word[], abbreviation: string, names: NameData): boolean {
  if (!names.spelled || !/^[A-Z]+$/.test(abbreviation) || abbreviation.length > LONGEST) return false
  const letters = lettersOf(names)
  return words.some((_, at) =>
    [...abbreviation].every((letter, step) => letters(words[at + step]?.fold ?? '').has(letter))
  )
}
