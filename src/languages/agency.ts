import {composed} from '../text/canonical.ts'
import type {AgencyName, Language} from './language.ts'

/** Find an agency by any name an article may use: its id in the packs, or its short or full name in one of the
 *  languages. Undefined where no pack knows it; it is then printed as written. */
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

/** Lower case and without an English article: `the Associated Press` is The Associated Press. */
export const foldAgency = (text: string): string =>
  composed(text)
    .trim()
    .toLowerCase()
    .replace(/^the\s+/, '')
