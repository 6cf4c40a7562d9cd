import {
  nextTurn,
  type Releasable,
  type ReleaseQuestion,
  turnsOf,
  type Withheld,
  withheldBy
} from '../../edition/release.ts'
import {code, type Said} from '../../messages/says.ts'
import {tells} from '../../messages/tells.ts'
import type {Article} from '../../model.ts'
import type {ProjectSettings} from '../config/settings.ts'
import {detached} from '../files/deep-copy.ts'

export {nextTurn, type Releasable, type ReleaseQuestion, turnsOf, type Withheld, withheldBy}

/** The moment and the zone of the question, as the project defines them. */
export function askedAt(now: string, {givenTimeZone}: ProjectSettings): Pick<ReleaseQuestion, 'now' | 'timeZone'> {
  return {now, ...(givenTimeZone !== undefined && {timeZone: givenTimeZone})}
}

/** The same of an article's edition in one of the project's locales. */
export function withheldIn(
  article: Releasable & Pick<Article, 'lang'>,
  {locale, territory}: {readonly locale: string; readonly territory?: string},
  now: string,
  settings: ProjectSettings
): Withheld | undefined {
  const own = locale.split('-')[0] === article.lang.split('-')[0]
  return withheldBy(article, {...askedAt(now, settings), own, ...(territory !== undefined && {territory})})
}

/** What a desk reads in the report. */
export function withheldSaid(why: Withheld, {notYet}: Pick<Article, 'notYet'>): Said {
  if (why === 'scheduled' && notYet) return tells('withheld/site-ahead', {said: code(notYet.said)})
  return why === 'withheld' && notYet && notYet.until === undefined
    ? tells('withheld/site', {said: code(notYet.said)})
    : tells(`withheld/${why}`, {})
}

/** A story that is held back by a word of its site, or by its date. */
export interface NotOut {
  readonly slug: string
  readonly reason: string
}

export function notOut(article: Article, why: Withheld | undefined): NotOut | undefined {
  const {slug, notYet} = article
  if (!notYet || (why !== 'withheld' && why !== 'scheduled')) return undefined
  // A copy, because the words were cut out of the file.
  return detached({slug, reason: withheldSaid(why, article).reason})
}
