import type {Article} from '../../model.ts'
import type {ProjectSettings} from '../config/settings.ts'
import {askedAt, turnsOf, type Withheld, withheldBy} from './release.ts'
import type {Story} from './story.ts'

/** Whether the editions of a story may be out, and as long as the clock says so. */
export interface ReleaseFacts extends Pick<Article, 'notYet'> {
  /** In the order of the project's locales. */
  readonly withheld: ReadonlyArray<Withheld | null>
  /** Milliseconds since 1970: between the last moment against which the clock was held and had passed, and the first
   *  that had not. */
  readonly from: number
  readonly until: number
}

/** JSON knows no infinity. */
export const EVER: number = Number.MAX_SAFE_INTEGER

export function releaseFacts(
  {article, own}: Pick<Story, 'article' | 'own'>,
  now: string,
  settings: ProjectSettings
): ReleaseFacts {
  const question = askedAt(now, settings)
  const at = Date.parse(now)
  const turns = turnsOf(article, question)
  const withheld = settings.locales.map(({locale, territory}) => {
    const asked = {...question, own: locale === own?.locale, ...(territory !== undefined && {territory})}
    return withheldBy(article, asked) ?? null
  })
  return {
    ...(article.notYet && {notYet: article.notYet}),
    withheld,
    from: Math.max(-EVER, ...turns.filter((turn) => turn <= at)),
    until: Math.min(EVER, ...turns.filter((turn) => turn > at))
  }
}

/** Whether the clock decides now as it did then. */
export function isDecidedAlike({from, until}: ReleaseFacts, now: string): boolean {
  const at = Date.parse(now)
  return from <= at && at < until
}
