import {hasRoleBefore, prefixAt} from './context/prefix.ts'
import type {Draft} from './draft.ts'
import {type Reader, role} from './reader.ts'
import {WORD} from './token.ts'

/** How many words may come between the preposition and the number: من بين الضحايا الـ23. */
const NEAR = 3

/** Whether a figure is the whole of which another is a part: five of the `23`. */
export function isWhole(reader: Reader, {at}: Draft): boolean {
  const prefix = prefixAt(reader, at)
  if (hasRoleBefore(reader, prefix, 'whole')) return true
  for (let back = prefix.at - 1; back >= 0 && back >= prefix.at - NEAR; back--) {
    const token = reader.tokens[back]
    if (token?.kind !== WORD || reader.tokens[back + 1]?.line || role(reader, back, 'cardinal')) return false
    if (role(reader, back, 'whole') !== undefined) return true
  }
  return false
}
