import {readDate} from '../article/dates.ts'
import {endOf, instantOf, startOf} from '../article/index.ts'
import type {Article} from '../model.ts'

/** Why an edition must not be public at this moment. It says nothing about whether the edition is right. */
export type Withheld = 'withheld' | 'canceled' | 'embargo' | 'scheduled' | 'expired' | 'territory' | 'translation'

export interface ReleaseQuestion {
  /** ISO 8601 instant. */
  readonly now: string
  /** The edition is the article itself, in its own language. */
  readonly own: boolean
  /** IANA zone of days, and of times that name no zone. Without one, a day begins in the earliest zone on earth, and
   *  rights expire by UTC. */
  readonly timeZone?: string
  /** ISO 3166 code of where the edition is read. */
  readonly territory?: string
}

/** The parts of an article that decide whether it may be out. */
export type Releasable = Pick<Article, 'meta' | 'notYet'>

/** Why an edition of this article may not be published, or `undefined` if it may. In doubt it may not: an embargo that
 *  cannot be read holds. */
export function withheldBy(
  {meta: {status, embargo, rights}, notYet}: Releasable,
  {now, own, territory, timeZone}: ReleaseQuestion
): Withheld | undefined {
  if (status === 'canceled') return status
  const at = Date.parse(now)
  if (embargo !== undefined && !(embargoEnd(embargo) <= at)) return 'embargo'
  // An embargo requires more silence than any other reason, so it is tested first.
  if (status !== 'usable') return status
  if (notYet?.until !== undefined && !(starts(notYet.until, timeZone) <= at)) return 'scheduled'
  if (rights.expires !== undefined && !(at < (endOf(rights.expires, timeZone) ?? Number.NaN))) return 'expired'
  if (!own && rights.translation === 'forbidden') return 'translation'
  if (territory !== undefined && rights.territories && !rights.territories.includes(territory)) return 'territory'
  return undefined
}

/** The next moment at which the passing of time may let an edition of this article out, or take it in. */
export function nextTurn(article: Releasable, question: Omit<ReleaseQuestion, 'own'>): number {
  if (article.meta.status !== 'usable') return Number.POSITIVE_INFINITY
  return Math.min(...turnsOf(article, question).filter((turn) => turn > Date.parse(question.now)))
}

/** All moments against which the clock is held, in milliseconds since 1970; `NaN` for one that cannot be read, which
 *  never comes. As long as the same of them have passed, `withheldBy` answers the same. */
export function turnsOf(
  {meta: {embargo, rights}, notYet}: Releasable,
  {timeZone}: Pick<ReleaseQuestion, 'timeZone'>
): number[] {
  return [
    ...(embargo === undefined ? [] : [embargoEnd(embargo)]),
    ...(notYet?.until === undefined ? [] : [starts(notYet.until, timeZone)]),
    ...(rights.expires === undefined ? [] : [endOf(rights.expires, timeZone) ?? Number.NaN])
  ]
}

const starts = (text: string, timeZone?: string) => startOf(text, timeZone) ?? Number.NaN

/** Never without a zone: "09:00" is a different moment in Cairo than in New York. */
function embargoEnd(text: string): number {
  return readDate(text.trim())?.zone ? (instantOf(text) ?? Number.NaN) : Number.NaN
}
