/** The prefixes of a number, and the word before it. */
import {STRETCH} from '../../../text/marks.ts'
import {NO_PREFIX, type Prefix} from '../../../text/prefixes.ts'
import type {Role} from '../lexicon/tree.ts'
import {type Reader, role} from '../reader.ts'
import {isHyphen} from '../signs.ts'
import {SIGN, type Token, WORD} from '../token.ts'

export interface NumberPrefix {
  /** The first token of the number, including a prefix written apart. */
  readonly at: number
  readonly kind: Prefix
  /** The letters of the prefix: `ו`, `לכ`. */
  readonly glued: string
}

/** The prefixes of a number, glued or apart: `ב-15`, `و76`, `لـ20`, `משישה`. */
export function prefixAt(reader: Reader, at: number): NumberPrefix {
  const {tokens, lexicon} = reader
  const token = tokens[at]
  if (!token) return {at, kind: NO_PREFIX, glued: ''}
  if (token.kind === WORD && !token.roman) return {at, kind: token.prefix, glued: token.glued}
  let before = at - 1
  const hyphen = tokens[before]
  if (hyphen?.kind === SIGN && isHyphen(hyphen.form) && (!hyphen.gap || isApart(reader, at))) before--
  else if (token.gap && !endsStretched(reader, tokens[before])) return {at, kind: NO_PREFIX, glued: ''}
  const word = tokens[before]
  const prefix = word?.kind === WORD ? lexicon.prefixes.get(word.form) : undefined
  return word && prefix ? {at: before, kind: prefix, glued: word.form} : {at, kind: NO_PREFIX, glued: ''}
}

/** ל -70: the hyphen stands apart from the prefix, but not from the number. */
function isApart({tokens, lexicon}: Reader, at: number): boolean {
  const [word, hyphen, number] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  if (word?.kind !== WORD || hyphen?.line || number?.gap) return false
  return hyphen?.form === '-' && lexicon.prefixes.get(word.form) !== undefined
}

/** لـ 20: a stretched prefix belongs to what follows, even across a space. */
function endsStretched({text}: Reader, token: Token | undefined): boolean {
  return token !== undefined && text[token.end - 1] === STRETCH
}

/** Whether the number's prefix or the word before it has a role: from, between, the clock. */
export function hasRoleBefore(reader: Reader, prefix: NumberPrefix, name: Role): boolean {
  if (prefix.glued !== '' && reader.lexicon.root.get(prefix.glued)?.roles.has(name)) return true
  const before = reader.tokens[prefix.at - 1]
  return before?.kind === WORD && role(reader, prefix.at - 1, name) !== undefined && !reader.tokens[prefix.at]?.line
}
