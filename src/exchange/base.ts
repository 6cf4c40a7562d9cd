import type {State} from '../model.ts'
import {composed} from '../text/canonical.ts'

/** What was exported with a unit, in a form that fits into any attribute: the marks of the source and of the target,
 *  and the state. It lets an import tell changes made outside from changes made here in the meantime. */
export interface Base {
  readonly source: string
  /** `0` for none. */
  readonly target: string
  readonly state: State
  readonly stale: boolean
}

export function baseOf(source: string, target: string | undefined, state: State, stale: boolean): string {
  return `${mark(source)}-${mark(target)}-${stale ? 'stale' : state}`
}

const SHAPE = /^([0-9a-f]{8})-([0-9a-f]{8}|0)-(initial|translated|reviewed|final|stale)$/

export function readBase(text: string | undefined): Base | undefined {
  const found = SHAPE.exec(text?.trim() ?? '')
  if (!found) return undefined
  const stale = found[3] === 'stale'
  return {source: found[1]!, target: found[2]!, state: stale ? 'translated' : (found[3] as State), stale}
}

/** FNV-1a over UTF-16 code units. */
export function mark(written: string | undefined): string {
  if (written === undefined) return '0'
  const text = composed(written)
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
