import type {Edition} from '../../model.ts'

/** The attributes of an element that says words of the page: `lang` where they are borrowed from another language, as
 *  nobody gave them in the edition's. Of several labels each might have made the line. */
export function borrowed(
  {labelLangs}: Pick<Edition, 'labelLangs'>,
  ...labels: readonly string[]
): {lang?: string; dir?: 'ltr'} {
  const langs = labels.map((label) => labelLangs?.[label])
  const [lang] = langs
  return lang !== undefined && langs.every((one) => one === lang) ? {lang, dir: 'ltr'} : {}
}
