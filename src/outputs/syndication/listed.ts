import {readDate} from '../../article/dates.ts'
import {instantOf} from '../../article/index.ts'
import type {Alternate} from '../../model.ts'
import {addressOf, imageAddress, readElsewhere} from '../addresses.ts'
import {bodyHtml} from '../html.ts'
import type {CollectionOptions, Listable, Listed, OutputOptions, Picture, Reach} from '../output.ts'
import {markText} from '../page/bidi.ts'
import {type LeadPicture, leadPicture} from '../page/picture.ts'
import {storyOf} from '../page/story.ts'
import {editionUri} from './identity.ts'
import {isOriginal} from './relations.ts'

/** What the collections (feeds, sitemaps) tell of an edition, without its text: many thousands can be held at once.
 *  @example
 *  import {assembleEdition, extractCatalogs, listed, parseArticle, segmentArticle} from 'polyedition'
 *  import {ar} from 'polyedition/languages/ar'
 *  import {en} from 'polyedition/languages/en'
 *  const {article} = parseArticle('---\nheadline: Talks\nlang: en\n---\n\nThree men were hurt.\n', {slug: 'talks'})
 *  const segments = segmentArticle(article)
 *  const {catalogs} = extractCatalogs({slug: 'talks', segments, source: {locale: 'en'}, locales: [{locale: 'ar'}]})
 *  const edition = assembleEdition(article, catalogs[0], {languages: [en, ar]})
 *  listed(edition, {languages: [en, ar]}).slug // → 'talks' */
export function listed(one: Listable, options: OutputOptions): Listed {
  if (!('tree' in one)) return one
  const {slug, sourceSlug, locale, lang, dir, sourceLang, fallback, alternates, meta, lines} = one
  const lead = leadPicture(one, () => storyOf(one, options).body, options)
  return {
    slug,
    sourceSlug,
    locale,
    lang,
    dir,
    sourceLang,
    ...(fallback !== undefined && {fallback}),
    alternates: alternates.map((other) => ({...other, url: addressOf(other, options)})),
    ...(meta.id !== undefined && {id: meta.id}),
    headline: meta.headline,
    ...(meta.published !== undefined && {published: meta.published}),
    ...(meta.updated !== undefined && {updated: meta.updated}),
    status: meta.status,
    ...(meta.embargo !== undefined && {embargo: meta.embargo}),
    byline: meta.byline,
    keywords: meta.keywords,
    url: addressOf(one, options),
    title: markText(meta.headline, one, options),
    ...(meta.description !== undefined && {summary: markText(meta.description, one, options)}),
    lines: {
      credit: lines.credit,
      rights: lines.rights,
      corrections: lines.corrections,
      ...(lines.notice !== undefined && {notice: lines.notice})
    },
    ...(lead && {image: imageAddress(lead.src, options), picture: fileOf(lead)}),
    get html() {
      return bodyHtml(one, readElsewhere(options))
    }
  }
}

const fileOf = ({src: _, alt: __, ...file}: LeadPicture): Picture => file

/** What has a date, as the formats count it, in milliseconds. */
export interface Dated {
  readonly edition: Listed
  readonly published: number
  readonly updated: number
}

/** Editions in one feed. */
export const limitOf = ({limit = 50}: CollectionOptions): number => limit

/** Of what lists no more than the newest. */
export const newestOnly = (options: CollectionOptions): Reach => ({newest: limitOf(options)})

/** What may be published now, the newest first; equal dates are in the order of their slugs, so that the same editions
 *  give the same bytes. An edition without a date is left out, because nothing can say whether it is new. */
export function newest(editions: readonly Listable[], options: CollectionOptions): Dated[] {
  return tellable(editions, options)
    .flatMap((edition) => {
      const published = instantOf(edition.published ?? edition.updated, options.timeZone)
      if (published === undefined) return []
      const updated = instantOf(edition.updated, options.timeZone) ?? published
      return [{edition, published, updated: Math.max(published, updated)}]
    })
    .sort((a, b) => b.published - a.published || compare(a.edition, b.edition))
}

/** Canceled, withheld and embargoed stories are in no list, nor is an edition of which nothing is translated. An
 *  embargo ends only for a caller that says what time it is. */
export function tellable(editions: readonly Listable[], options: CollectionOptions): Listed[] {
  const now = options.now === undefined ? Number.NEGATIVE_INFINITY : Date.parse(options.now)
  return editions
    .map((one) => listed(one, options))
    .filter(({status, embargo, fallback}) => {
      if (status !== 'usable' || fallback !== undefined) return false
      // Without a zone nobody knows when it ends.
      if (embargo === undefined) return true
      return readDate(embargo.trim())?.zone === true && instantOf(embargo)! <= now
    })
    .sort(compare)
}

const compare = (a: Listed, b: Listed): number => order(a.sourceSlug, b.sourceSlug) || order(a.locale, b.locale)
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The other editions of a story. */
export function others({alternates, locale}: Listed): readonly Alternate[] {
  return alternates.filter((one) => one.locale !== locale)
}

export function uriOfListed({id, sourceSlug, sourceLang, locale, lang}: Listed): string {
  const meta = id === undefined ? {} : {id}
  return editionUri({sourceSlug, sourceLang, meta}, locale, isOriginal({lang, sourceLang}))
}

/** The locales that have editions, sorted by name. */
export function localesOf(editions: readonly Listable[]): string[] {
  return [...new Set(editions.map(({locale}) => locale))].sort()
}
