import {composed} from '../text/canonical.ts'
import type {AgencyName, Language} from './language.ts'

/** Find an agency by whatever an article calls it: the name under which the packs know it, its short or full name in
 *  the article's language. Undefined where no pack knows it; then it is printed as it is written. */
export function agencyId(written: string, languages: readonly Language[]): string | undefined {
  const wanted = foldAgency(written)
  for (const {print} of languages) {
    for (const [id, {name, short}] of Object.entries(print.agencies)) {
      if (foldAgency(id) === wanted || foldAgency(short) === wanted || foldAgency(name) === wanted) return id
    }
  }
  return undefined
}

/** What a language calls an agency. */
export function agencyName(written: string, language: Language, source: Language = language): AgencyName {
  const id = agencyId(written, [language, source])
  return (id !== undefined && language.print.agencies[id]) || {name: written, short: written}
}

/** Without an English article, and in one case: `the Associated Press` is The Associated Press. */
export const foldAgency = (text: string): string =>
  composed(text)
    .trim()
    .toLowerCase()
    .replace(/^the\s+/, '')
