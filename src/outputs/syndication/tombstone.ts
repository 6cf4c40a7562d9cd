import type {Tombstone} from '../output.ts'
import {editionUri} from './identity.ts'
import {isOriginal} from './relations.ts'

export function tombstoneUri(tombstone: Tombstone): string {
  return editionUri(tombstone, tombstone.locale, isOriginal(tombstone))
}
