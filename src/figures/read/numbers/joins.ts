/** Where the next part of a number may begin. */
import {phrase, type Reader, role} from '../reader.ts'
import {isComma, isHyphen} from '../signs.ts'
import {DIGITS, SIGN, type Token, WORD} from '../token.ts'

/** The token after white space or a hyphen. */
export function afterJoin(reader: Reader, at: number): number | undefined {
  const token = reader.tokens[at]
  if (!token || token.line) return undefined
  if (token.kind === WORD || token.kind === DIGITS) return at
  return token.kind === SIGN && !token.gap && isHyphen(token.form) ? afterSign(reader, at) : undefined
}

/** The token where a scale may begin: a word that says nothing of the number may stand before it, six autres millions. */
export function beforeScale(reader: Reader, at: number): number | undefined {
  const next = afterJoin(reader, at)
  if (next === undefined || role(reader, next, 'amid') === undefined) return next
  return phrase(reader, next + 1, 'plural') && !reader.tokens[next + 1]?.line ? next + 1 : next
}

/** The token after white space, a hyphen or a comma. */
function afterJoinOrComma(reader: Reader, at: number): number | undefined {
  const token = reader.tokens[at]
  const comma = token?.kind === SIGN && !token.gap && !token.line && isComma(token.form)
  return comma ? afterSign(reader, at) : afterJoin(reader, at)
}

function afterSign({tokens}: Reader, at: number): number | undefined {
  const next = tokens[at + 1]
  return next && (next.kind === WORD || next.kind === DIGITS) && !next.line ? at + 1 : undefined
}

/** The token after "and"; where "and" is a prefix, the token that carries it. */
export function afterAnd(reader: Reader, at: number): number | undefined {
  const {tokens} = reader
  const next = afterJoin(reader, at)
  if (next === undefined) return undefined
  const token = tokens[next] as Token
  if (token.prefix.and || phrase(reader, next, 'andCardinal')) return next
  if (token.node?.roles.has('and') || isAndClitic(reader, next)) {
    let behind = next + 1
    // ו-15: the prefix is joined to the digits with a hyphen.
    if (tokens[behind]?.kind === SIGN && isHyphen(tokens[behind]?.form as string)) behind++
    const word = tokens[behind]
    return word && (word.kind === WORD || word.kind === DIGITS) ? behind : undefined
  }
  return undefined
}

function isAndClitic({tokens, lexicon}: Reader, at: number): boolean {
  const token = tokens[at]
  const prefix = token?.kind === WORD ? lexicon.prefixes.get(token.form) : undefined
  return prefix?.and === true && !prefix.prep
}

/** The token where the next part of a number may begin: after "and", or directly where the language can omit it. */
export function nextPart(reader: Reader, at: number): number | undefined {
  return partAfterAnd(reader, at) ?? unjoined(reader, at, afterJoin)
}

/** The same after a scale, where a comma is possible too: two million, three hundred thousand. */
export function nextPartOfScale(reader: Reader, at: number): number | undefined {
  return partAfterAnd(reader, at) ?? unjoined(reader, at, afterJoinOrComma)
}

function partAfterAnd(reader: Reader, at: number): number | undefined {
  return reader.lexicon.pack.grammar.parts === 'bare' ? undefined : afterAnd(reader, at)
}

function unjoined(reader: Reader, at: number, after: typeof afterJoin): number | undefined {
  if (reader.lexicon.pack.grammar.parts === 'and') return undefined
  // המאה העשרים: the article begins a separate number.
  const plain = after(reader, at)
  return plain !== undefined && reader.tokens[plain]?.prefix.article ? undefined : plain
}
