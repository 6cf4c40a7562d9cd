import type {Labels, Language} from '../languages/language.ts'

/** What the page says in one locale: the pack's words, over them those of `locales/<lng>/polyedition.json`, the
 *  nearest locale last (`ar`, then `ar-EG`). An empty string in a resource is taken at its word: it says nothing. */
export function labelsOf(
  language: Language,
  ...resources: ReadonlyArray<Readonly<Record<string, string>> | undefined>
): Labels & Readonly<Record<string, string>> {
  return Object.assign({}, language.labels, ...resources)
}
