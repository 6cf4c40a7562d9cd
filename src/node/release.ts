import type {ArticleMeta} from '../model.ts'

/** Why an edition must not stand in public at this moment. It says nothing of whether it is right. */
export type Withheld = 'withheld' | 'canceled' | 'embargo' | 'expired' | 'territory' | 'translation'

export interface ReleaseQuestion {
  /** ISO 8601 instant. */
  readonly now: string
  /** The edition is the article itself, in its own language. */
  readonly own: boolean
  /** ISO 3166 code of where the edition is read. */
  readonly territory?: string
}

/** Whether an edition of this article may be published, or `undefined` when it may. When in doubt it may not: an
 *  embargo that cannot be read holds. */
export function withheldBy(
  {status, embargo, rights}: ArticleMeta,
  {now, own, territory}: ReleaseQuestion
): Withheld | undefined {
  if (status !== 'usable') return status
  if (embargo !== undefined && !(instant(embargo) <= Date.parse(now))) return 'embargo'
  if (rights.expires !== undefined && !(Date.parse(now) < endOf(rights.expires))) return 'expired'
  if (!own && rights.translation === 'forbidden') return 'translation'
  if (territory !== undefined && rights.territories && !rights.territories.includes(territory)) return 'territory'
  return undefined
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

/** Not a number without a zone: "09:00" is another moment in Cairo than in New York. */
function instant(text: string): number {
  return /(?:Z|[+-]\d\d:?\d\d)$/i.test(text.trim()) ? Date.parse(text) : Number.NaN
}

/** A day counts to its end, in UTC. */
function endOf(text: string): number {
  const day = /^\d{4}-\d\d-\d\d$/.test(text.trim())
  return day ? Date.parse(text) + 86_400_000 : Date.parse(text)
}
