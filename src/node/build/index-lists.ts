/** What the index lists, in its order. */
import {withoutExtensions} from '../../edition/assemble.ts'
import type {Settings} from '../config/whole-settings.ts'
import type {EditionId, LocaleRecord} from './index-records.ts'

export function localeRecords({locales}: Settings): LocaleRecord[] {
  return locales.map(({locale, tag, language}) => ({
    locale,
    lang: withoutExtensions(tag),
    dir: language.dir,
    name: language.name
  }))
}

interface Ordered {
  readonly locales: ReadonlyArray<{readonly locale: string}>
}

/** By source slug, then in the order of the project's locales. */
export function inOrder<T extends EditionId>(all: Iterable<T>, {locales}: Ordered): T[] {
  const order = new Map(locales.map(({locale}, at) => [locale, at]))
  const rank = ({locale}: EditionId) => order.get(locale) ?? 0
  return [...all].sort(
    (a, b) => compare(a.sourceSlug, b.sourceSlug) || rank(a) - rank(b) || compare(a.locale, b.locale)
  )
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
