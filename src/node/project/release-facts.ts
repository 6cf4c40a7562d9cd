import type {Settings} from '../config/settings.ts'
import {askedAt, type Releasable, type Withheld, withheldBy} from './release.ts'
import type {Story} from './story.ts'

/** All that decides whether the editions of a story may be out, and what was decided. The clock is asked again each
 *  time. */
export interface ReleaseFacts {
  readonly release: Releasable
  /** The locale in which the article itself is the edition. */
  readonly own?: string
  /** In the order of the project's locales. */
  readonly withheld: ReadonlyArray<Withheld | null>
}

export function releaseFacts(
  {article: {meta, notYet}, own}: Pick<Story, 'article' | 'own'>,
  now: string,
  settings: Settings
): ReleaseFacts {
  const {status, embargo, rights} = meta
  const release = {meta: {status, embargo, rights}, ...(notYet && {notYet})} as Releasable
  const facts = {release, ...(own && {own: own.locale})}
  return {...facts, withheld: decided(facts, now, settings)}
}

/** Whether it is decided now as it was then. */
export const isDecidedAlike = (facts: ReleaseFacts, now: string, settings: Settings): boolean =>
  decided(facts, now, settings).every((why, at) => why === facts.withheld[at])

function decided(
  {release, own}: Pick<ReleaseFacts, 'release' | 'own'>,
  now: string,
  settings: Settings
): Array<Withheld | null> {
  return settings.locales.map(({locale, territory}) => {
    const question = {...askedAt(now, settings), own: locale === own, ...(territory !== undefined && {territory})}
    return withheldBy(release, question) ?? null
  })
}
