import {readDate} from '../article/dates.ts'
import {endOf, instantOf} from '../article/index.ts'
import type {Article, ArticleMeta} from '../model.ts'

/** Why an edition must not stand in public at this moment. It says nothing of whether it is right. */
export type Withheld = 'withheld' | 'canceled' | 'embargo' | 'expired' | 'territory' | 'translation'

export interface ReleaseQuestion {
  /** ISO 8601 instant. */
  readonly now: string
  /** The edition is the article itself, in its own language. */
  readonly own: boolean
  /** IANA zone of a day on which rights expire, and of a time that names no zone. UTC unless given. */
  readonly timeZone?: string
  /** ISO 3166 code of where the edition is read. */
  readonly territory?: string
}

/** Whether an edition of this article may be published, or `undefined` when it may. When in doubt it may not: an
 *  embargo that cannot be read holds. */
export function withheldBy(
  {status, embargo, rights}: ArticleMeta,
  {now, own, territory, timeZone}: ReleaseQuestion
): Withheld | undefined {
  if (status !== 'usable') return status
  const at = Date.parse(now)
  if (embargo !== undefined && !(embargoEnd(embargo) <= at)) return 'embargo'
  if (rights.expires !== undefined && !(at < (endOf(rights.expires, timeZone) ?? Number.NaN))) return 'expired'
  if (!own && rights.translation === 'forbidden') return 'translation'
  if (territory !== undefined && rights.territories && !rights.territories.includes(territory)) return 'territory'
  return undefined
}

/** The same of an article's edition in one of the project's locales. */
export function withheldIn(
  {lang, meta}: Pick<Article, 'lang' | 'meta'>,
  {locale, territory}: {readonly locale: string; readonly territory?: string},
  now: string,
  {timeZone}: {readonly timeZone: string}
): Withheld | undefined {
  const own = locale.split('-')[0] === lang.split('-')[0]
  return withheldBy(meta, {now, own, timeZone, ...(territory !== undefined && {territory})})
}

/** What a desk reads in the report. */
export const withheldReasons: Readonly<Record<Withheld, string>> = {
  withheld: 'its `status` is `withheld`',
  canceled: 'its `status` is `canceled`',
  embargo: 'its `embargo` has not passed',
  expired: 'its `rights.expires` has passed',
  territory: 'its `rights.territories` leave out where this edition is read',
  translation: 'its `rights.translation` is `forbidden`'
}

/** Never without a zone: "09:00" is another moment in Cairo than in New York. */
function embargoEnd(text: string): number {
  return readDate(text.trim())?.zone ? (instantOf(text) ?? Number.NaN) : Number.NaN
}
