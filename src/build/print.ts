import {withoutExtensions} from '../edition/assemble.ts'
import {languageFor} from '../languages/choose.ts'
import type {Edition} from '../model.ts'
import {type CollectionOptions, type CollectionOutput, frameOf, listed, type Output} from '../outputs/index.ts'
import type {LinkPrinter} from '../outputs/output.ts'
import type {Work} from './work.ts'

const known = new WeakMap<Work, CollectionOptions>()

/** The same for every edition. */
function optionsOf(work: Work): CollectionOptions {
  let made = known.get(work)
  if (!made) {
    const {printing, now, timeZone, outputs = []} = work.input
    const options = {...printing, languages: work.languages, now, ...(timeZone !== undefined && {timeZone})}
    made = {...frameOf(outputs.filter(isOfAll), options), ...options}
    known.set(work, made)
  }
  return made
}

const isOfAll = (one: Output | CollectionOutput): one is CollectionOutput => !('extension' in one)

/** Where the links of an edition lead. */
type EditionLinks = (edition: Edition) => LinkPrinter

/** Path → text of every output of one edition. */
export function printEdition(edition: Edition, work: Work, links: EditionLinks): Record<string, string> {
  const options = {link: links(edition), ...optionsOf(work)}
  const outputs = (work.input.outputs ?? []).filter((one): one is Output => 'extension' in one)
  const due = outputs.filter(({ofTranslations}) => edition.fallback === undefined || !ofTranslations)
  const path = `${edition.locale}/${edition.slug}`
  return Object.fromEntries(due.map((output) => [`${path}.${output.extension}`, output.render(edition, options)]))
}

/** Path → text of what is made of all editions together. */
export function printCollections(
  editions: readonly Edition[],
  work: Work,
  links: EditionLinks
): Record<string, string> {
  const outputs = (work.input.outputs ?? []).filter(isOfAll)
  if (outputs.length === 0) return {}
  const options = optionsOf(work)
  const told = editions
    .filter(({fallback}) => fallback === undefined)
    .map((edition) => listed(edition, {link: links(edition), ...options}))
  const locales = work.locales.map(({locale, style, labels}) => {
    const {dir} = languageFor(locale, work.languages)
    return {locale, lang: withoutExtensions(locale), dir, labels, ...(style && {style})}
  })
  return Object.assign({}, ...outputs.map((output) => output.render(told, {...options, locales})))
}
