import type {Finding} from '../../model.ts'
import type {Withheld} from '../project/release.ts'
import type {Withholding} from './edition-set.ts'
import type {HeldRecord, TakedownRecord} from './index-records.ts'

export interface WithheldEdition extends Pick<Finding, 'reason' | 'message'> {
  readonly sourceSlug: string
  readonly locale: string
  readonly why: Withheld
}

export interface BuildReport {
  /** What a person should know of the build as a whole: what the configuration lacks, which pages are behind. */
  readonly remarks: readonly string[]
  readonly generation: string
  readonly now: string
  /** How many stories did not have to be made again, because nothing about them had changed. */
  readonly cached: number
  /** Stories about which the clock decides otherwise at a moment that lies ahead: an embargo passes, rights expire. */
  readonly turns: ReadonlyArray<{readonly slug: string; readonly at: string}>
  /** Editions built, as `<locale>/<slug>`, even if no byte of them changed. */
  readonly built: readonly string[]
  /** Editions in which something is wrong. */
  readonly held: readonly HeldRecord[]
  /** Editions that lack translations which were not made yet, and nothing else. */
  readonly waiting: readonly HeldRecord[]
  /** Editions that may not be public now. */
  readonly withheld: readonly WithheldEdition[]
  /** Editions that this build removed. */
  readonly removed: readonly TakedownRecord[]
  /** Files written, relative to the folder of the editions. */
  readonly written: readonly string[]
  readonly findings: readonly Finding[]
}

/** `withheld` by `idOf`. */
export function withheldEditions(withheld: ReadonlyMap<string, Withholding>): WithheldEdition[] {
  return [...withheld].map(([id, withholding]) => {
    const [sourceSlug = '', locale = ''] = id.split('\0')
    return {sourceSlug, locale, ...withholding}
  })
}
