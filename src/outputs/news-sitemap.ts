import {instantOf, startOf} from '../article/index.ts'
import type {CollectionOptions, CollectionOutput, Listable} from './output.ts'
import {titleOf} from './syndication/feed.ts'
import {type Dated, newest} from './syndication/listed.ts'
import {rfc3339} from './syndication/moments.ts'
import {urlOf, urlSets} from './syndication/urlset.ts'
import {el, leaf} from './syndication/xml.ts'

/** The news of the last two days before `now`, 1,000 addresses to a file; empty if the caller does not say what time it
 *  is. */
export const newsSitemap: CollectionOutput = {
  name: 'news-sitemap',
  mediaType: 'application/xml',
  // A day more, as dates without a zone may begin in another.
  reach({now}) {
    return {since: now === undefined ? Number.POSITIVE_INFINITY : Date.parse(now) - TWO_DAYS - DAY}
  },
  render(editions: readonly Listable[], options: CollectionOptions): Readonly<Record<string, string>> {
    const now = options.now === undefined ? Number.NaN : Date.parse(options.now)
    const urls = newest(editions, options)
      .filter(({edition, published}) => {
        const come = startOf(edition.published ?? edition.updated, options.timeZone)
        return come !== undefined && come <= now && published >= now - TWO_DAYS
      })
      .map((one) => urlOf(one.edition, options, news(one, options)))
    return urlSets('news-sitemap', urls, {urls: 1000, bytes: 50 * 1024 * 1024}, options)
  },
  nextTurn(editions, {now, timeZone}) {
    const at = Date.parse(now ?? '')
    let next = Number.POSITIVE_INFINITY
    for (const {published, updated} of editions) {
      const come = startOf(published ?? updated, timeZone) ?? Number.NaN
      const gone = (instantOf(published ?? updated, timeZone) ?? Number.NaN) + TWO_DAYS + 1
      for (const turn of [come, gone]) if (turn > at && turn < next) next = turn
    }
    return next
  }
}

const DAY = 86_400_000
const TWO_DAYS = 2 * DAY

function news({edition, published}: Dated, options: CollectionOptions): string {
  const {locale, lang, headline} = edition
  return el(
    'news:news',
    {},
    el('news:publication', {}, leaf('news:name', titleOf(locale, options)), leaf('news:language', languageOf(lang))),
    leaf('news:publication_date', rfc3339(published)),
    leaf('news:title', headline)
  )
}

/** Two or three letters of ISO 639; Chinese alone tells its scripts apart. */
function languageOf(lang: string): string {
  const [primary = lang, ...rest] = lang.toLowerCase().split('-')
  if (primary !== 'zh') return primary
  return rest.some((part) => ['hant', 'tw', 'hk', 'mo'].includes(part)) ? 'zh-tw' : 'zh-cn'
}
