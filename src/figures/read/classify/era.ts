/** The era of a year or a century: 500 BC, AD 70, القرن الخامس قبل الميلاد. */
import {hasCapital, phraseBehind} from '../context/neighbors.ts'
import type {Draft} from '../draft.ts'
import {type Reader, role} from '../reader.ts'
import type {Token} from '../token.ts'

const YEARS: ReadonlySet<Draft['kind']> = new Set(['cardinal', 'date', 'decade', 'ordinal'])

/** A figure with the era that is named beside it, which is its unit: `bce` or `ce`. */
export function withEra(reader: Reader, draft: Draft): Draft {
  if (draft.unit !== undefined || !YEARS.has(draft.kind) || draft.scale) return draft
  const behind = eraBehind(reader, draft.end)
  if (behind) return {...draft, ...behind}
  const before = reader.tokens[draft.at]?.line ? undefined : role(reader, draft.at - 1, 'commonEra')
  return before !== undefined && isPrinted(reader, draft.at - 1) ? {...draft, at: draft.at - 1, unit: 'ce'} : draft
}

function eraBehind(reader: Reader, at: number): {end: number; unit: string} | undefined {
  const before = phraseBehind(reader, at, 'beforeEra')
  const found = before ?? phraseBehind(reader, at, 'commonEra')
  return found && isPrinted(reader, at) ? {end: found.end, unit: before ? 'bce' : 'ce'} : undefined
}

/** AD, but not an ad. */
function isPrinted(reader: Reader, at: number): boolean {
  const token = reader.tokens[at] as Token
  return !reader.lexicon.pack.capitals || hasCapital(reader, token) || token.form.length > 3
}
