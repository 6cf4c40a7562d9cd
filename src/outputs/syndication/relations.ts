import type {Alternate, Edition} from '../../model.ts'
import {addressOf, offered} from '../addresses.ts'
import type {OutputOptions} from '../output.ts'
import {editionUri} from './identity.ts'

/** What another edition of the story is to this one: the original that this is translated from, a translation of this
 *  one, or another translation of the same original. */
export type Relation = 'translationOf' | 'translation' | 'seeAlso'

export interface Related extends Alternate {
  readonly uri: string
  readonly relation: Relation
  readonly address: string
}

/** An edition in the article's own language; the locale's name may be another (`ar` for an article in `ar-EG`). */
export function isOriginal({lang, sourceLang}: Pick<Edition, 'lang' | 'sourceLang'>): boolean {
  return lang.toLowerCase() === sourceLang.toLowerCase()
}

export function uriOf(edition: Edition): string {
  return editionUri(edition, edition.locale, isOriginal(edition))
}

/** The other editions, in the order of their locales as the caller gave them. */
export function related(edition: Edition, options: OutputOptions): Related[] {
  // An edition that is not a translation is related to none.
  if (edition.fallback !== undefined) return []
  return offered(edition.alternates)
    .filter(({locale}) => locale !== edition.locale)
    .map((one) => {
      const original = isOriginal({lang: one.lang, sourceLang: edition.sourceLang})
      const relation = original ? 'translationOf' : isOriginal(edition) ? 'translation' : 'seeAlso'
      return {...one, relation, uri: editionUri(edition, one.locale, original), address: addressOf(one, options)}
    })
}

/** An absolute address, for formats that have no other. */
export function absolute(address: string): string | undefined {
  if (/^https?:\/\/[\w\-.~:/?#@!$&'()*+,;=]+$/i.test(address)) return address
  return /^https?:\/\/[^\s]+$/i.test(address) ? encodeURI(decoded(address)) : undefined
}

/** Arabic letters of an address are encoded once, whether or not the author has done so. */
function decoded(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address.replace(/%(?![0-9a-f]{2})/gi, '%25').replace(/\p{Surrogate}/gu, '')
  }
}
