import {LABELS_LANG, packOf} from '../languages/generic.ts'
import type {Labels, Language} from '../languages/language.ts'

/** What the page says in one locale: the pack's words, over them those of `locales/<lng>/polyedition.json`, the
 *  nearest locale last (`ar`, then `ar-EG`). An empty string in a resource is taken at its word: it says nothing. */
export function labelsOf(
  language: Language,
  ...resources: ReadonlyArray<Readonly<Record<string, string>> | undefined>
): Labels & Readonly<Record<string, string>> {
  return Object.assign({}, language.labels, ...resources)
}

/** The words that neither the pack nor a resource has in the edition's language, by name, with the language in which they
 *  are; undefined where there is none. */
export function labelLangs(
  language: Language,
  ...resources: ReadonlyArray<Readonly<Record<string, string>> | undefined>
): Readonly<Record<string, string>> | undefined {
  const given = [packOf(language).labels, ...resources]
  const borrowed = Object.keys(language.labels).filter((name) =>
    given.every((words) => words?.[name as never] === undefined)
  )
  return borrowed.length > 0 ? Object.fromEntries(borrowed.map((name) => [name, LABELS_LANG])) : undefined
}
