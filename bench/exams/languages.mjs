// The languages of a line, as a user of the library gets them. LEVEL=0 withholds the packs: what is left is what `Intl`
// knows, as it is for any locale without one.
import {language, loadLanguages} from '../../dist/lib/languages/index.js'

const known = new Map()

/** One list for the same locales, so that what is made once for it is not made again. */
export function languagesFor(...locales) {
  const id = locales.join(' ')
  if (!known.has(id)) known.set(id, load(locales))
  return known.get(id)
}

const load = (locales) =>
  process.env.LEVEL === '0' ? locales.map((locale) => language(locale)) : loadLanguages(locales)

/** The language of one locale. */
export const languageOf = async (locale) => language(locale, await languagesFor(locale))
