import {quotient} from '../../decimal.ts'
import {overHyphen} from '../context/neighbors.ts'
import {prefixAt} from '../context/prefix.ts'
import type {Draft} from '../draft.ts'
import {phrase, type Reader, role, type Said, sign} from '../reader.ts'
import {DIGITS} from '../token.ts'

/** One in five, one of every five: another edition may leave "one" to the noun, and "of every five" alone says a
 *  fifth. */
export function inSeveral(reader: Reader, draft: Draft): Draft {
  if (draft.kind !== 'cardinal' || draft.also) return draft
  if (draft.value === '1') {
    const of = shareBehind(reader, draft.end)
    const next = of && reader.tokens[sign(reader, of.end, '-') ? of.end + 1 : of.end]
    return next && (next.kind === DIGITS || next.node?.roles.has('cardinal')) ? {...draft, sure: false} : draft
  }
  if (!/^[0-9]+$/.test(draft.value)) return draft
  const {at} = prefixAt(reader, draft.at)
  const before = sign(reader, at - 1, '-') ? at - 2 : at - 1
  return role(reader, before, 'every') === undefined ? draft : {...draft, also: [quotient('1', draft.value)]}
}

/** What joins a part to the whole after it: in, out of, מכל. */
export function shareBehind(reader: Reader, end: number): Said | undefined {
  const at = overHyphen(reader, end)
  return phrase(reader, at, 'outOf') ?? phrase(reader, at, 'every')
}
