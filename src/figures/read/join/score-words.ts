import {hasRoleNearby} from '../context/neighbors.ts'
import type {Reader} from '../reader.ts'
import {DIGITS, type Token} from '../token.ts'

/** Whether a word for winning or losing is nearby. */
export function hasScoreWord(reader: Reader, at: number, end: number): boolean {
  if (hasRoleNearby(reader, at, 'score', 6)) return true
  if (reader.tokens[at]?.line) return false
  for (let next = end; next < end + 4 && next < reader.tokens.length; next++) {
    const token = reader.tokens[next] as Token
    if (token.kind === DIGITS || token.line || token.form === '.') return false
    if (token.node?.roles.has('score')) return true
  }
  return false
}
