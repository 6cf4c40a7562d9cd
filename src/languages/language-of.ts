import type {Language} from './language.ts'
import {whole} from './whole.ts'

/** The pack of a locale: `ar-EG` is served by `ar`. Throws on a locale that no pack serves, naming those there are. */
export function languageOf(locale: string, languages: readonly Language[]): Language {
  const primary = locale.toLowerCase().split(/[-_]/)[0]
  const found = languages.find((language) => language.tag === primary)
  if (found) return whole(found)
  const known = languages.map((language) => `\`${language.tag}\``).join(', ')
  throw new RangeError(
    `Unexpected locale \`${locale}\`, expected one of ${known}; pass its language pack in \`languages\``
  )
}
