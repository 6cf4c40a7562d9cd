import {languageIfTag} from '../../languages/choose.ts'
import {allWhole} from '../../languages/generic.ts'
import {displayName} from '../../languages/intl.ts'
import type {Language} from '../../languages/language.ts'
import type {OutputOptions} from '../output.ts'

const NONE: NonNullable<OutputOptions['languages']> = []

/** The languages that the caller gave. */
export const packs = ({languages = NONE}: OutputOptions): readonly Language[] => allWhole(languages)

/** The language of a locale, at level 0 where none that was given serves it; undefined for what is no tag. */
export const packOf = (locale: string, {languages = NONE}: OutputOptions): Language | undefined =>
  languageIfTag(locale, languages)

/** The own name of a language, and its direction where a pack knows it. */
export function nameIn(lang: string, options: OutputOptions): {name: string; dir: string | undefined} {
  const pack = packOf(lang, options)
  const name = pack && !lang.includes('-') ? pack.name : displayName(lang, 'language', lang)
  return {name, dir: pack?.dir}
}
