import type {Language} from '../languages/language.ts'
import {lacks} from '../languages/whole.ts'

/** What the rules of a family go by. Where one of the two packs has none of it, nothing is known of that text, and what is
 *  not known is not missing. */
const needs: ReadonlyArray<readonly [family: string, parts: ReadonlyArray<Parameters<typeof lacks>[1]>]> = [
  ['figure-', ['figures']],
  ['hedge-', ['figures', 'hedges']],
  ['quote-', ['quotes']],
  ['attribution-', ['speech', 'names', 'outlets', 'quotes']],
  ['name-', ['names']],
  ['text-style-', ['print', 'figures']]
]

const silent = new WeakMap<Language, readonly string[]>()

/** The families of rules that can say nothing of a text in this language; none for a pack that is whole. */
function silentFor(language: Language): readonly string[] {
  const known = silent.get(language)
  if (known) return known
  const made = needs.flatMap(([family, parts]) => (parts.some((part) => lacks(language, part)) ? [family] : []))
  silent.set(language, made)
  return made
}

/** Whether a rule can say anything of texts in these languages. */
export function isAble(ruleId: string, ...languages: readonly Language[]): boolean {
  return languages.every((language) => !silentFor(language).some((family) => ruleId.startsWith(family)))
}
