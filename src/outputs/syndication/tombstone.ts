import type {Direction} from '../../model.ts'
import {editionUri, type Identified} from './identity.ts'
import {isOriginal} from './relations.ts'

/** What must be known of an edition to take it back: what the index of the editions keeps of each. */
export interface Tombstone extends Identified {
  readonly slug: string
  readonly locale: string
  readonly lang: string
  readonly dir?: Direction
  /** Of the article as it is canceled; a partner drops a version that is not above the one it holds. */
  readonly version?: string
  /** ISO 8601 instant at which it was canceled. */
  readonly canceled: string
  /** To the editors who receive it; nothing of the story may stand in it. */
  readonly note?: string
  /** Of NewsML-G2, which cannot do without one. */
  readonly publisher?: string
}

export function tombstoneUri(tombstone: Tombstone): string {
  return editionUri(tombstone, tombstone.locale, isOriginal(tombstone))
}
