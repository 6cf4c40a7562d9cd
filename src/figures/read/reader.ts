/** A text as tokens, with its language's lexicon and the questions to ask of a token. */
import {cutsOf} from '../../text/prefixes.ts'
import type {Lexicon} from './lexicon/lexicon.ts'
import type {Node, Role} from './lexicon/tree.ts'
import {isHyphen} from './signs.ts'
import {SIGN, type Token, WORD} from './token.ts'

export interface Reader {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly lexicon: Lexicon
}

/** A phrase found in a text: its value, and the token after it. */
export interface Said {
  readonly value: string
  readonly end: number
}

/** Whether a token is this sign. */
export function sign(reader: Reader, at: number, form: string): boolean {
  const token = reader.tokens[at]
  return token?.kind === SIGN && token.form === form
}

/** The value that one word has in a role, prefixes aside. */
export function role(reader: Reader, at: number, name: Role): string | undefined {
  const token = reader.tokens[at]
  return token?.node?.roles.get(name) ?? token?.whole?.roles.get(name)
}

/** The longest phrase with a role that begins at a token; `end` is the token after it. Hyphens may join its words, and
 *  words after the first may carry prefixes of their own. */
export function phrase(reader: Reader, at: number, role: Role): Said | undefined {
  const token = reader.tokens[at]
  if (!token?.node) return undefined
  const found = walk(reader, at, token.node, role)
  if (!token.whole) return found
  const whole = walk(reader, at, token.whole, role)
  return whole && whole.end >= (found?.end ?? 0) ? whole : found
}

/** The same for a word taken together with its prefix. */
export function phraseWhole(reader: Reader, at: number, role: Role): Said | undefined {
  const whole = reader.tokens[at]?.whole
  return whole && walk(reader, at, whole, role)
}

/** Whether a figure, a weekday or a phrase to skip may begin at a word: one lookup that rules out most words. */
export function canStartFigure(reader: Reader, at: number): boolean {
  const token = reader.tokens[at]
  const node = token?.node
  if (!node) return false
  if (node.own)
    return (
      !node.roles.has('a') ||
      reader.tokens[at + 1]?.node?.starts === true ||
      reaches(reader, at, node) ||
      isNumberOne(reader, at)
    )
  return (
    (node.starts && reaches(reader, at, node)) || (token.whole?.starts === true && reaches(reader, at, token.whole))
  )
}

/** A la una: with another article before it, or with nothing behind it, the article is the number that it looks like. */
function isNumberOne(reader: Reader, at: number): boolean {
  if (reader.tokens[at]?.node?.roles.has('cardinal') && reader.tokens.length === at + 1) return true
  return role(reader, at, 'hour') !== undefined && role(reader, at - 1, 'numberArticle') !== undefined
}

/** Whether the words that follow complete a phrase. */
function reaches(reader: Reader, at: number, from: Node): boolean {
  let node: Node | undefined = from
  for (let next = at + 1; node?.next && next < reader.tokens.length; next++) {
    const step = stepOver(reader, next)
    node = step === undefined ? undefined : child(node.next, reader.tokens[step] as Token, reader.lexicon)
    if (node?.own) return true
    if (step !== undefined) next = step
  }
  return false
}

/** The word at a token, past a hyphen or the point of a letter before it (a. m.), if both are on one line. */
function stepOver({tokens}: Reader, at: number): number | undefined {
  const token = tokens[at] as Token
  const joins = token.kind === SIGN && !token.gap && (isHyphen(token.form) || shortens(tokens[at - 1], token))
  const step = joins && tokens[at + 1] ? at + 1 : at
  const word = tokens[step] as Token
  return word.kind === WORD && !word.line ? step : undefined
}

const shortens = (letter: Token | undefined, {form}: Token): boolean =>
  form === '.' && letter?.kind === WORD && letter.form.length === 1

type Steps = ReadonlyMap<string, Node>

function child(next: Steps, word: Token, lexicon: Lexicon): Node | undefined {
  return (
    (word.glued === '' ? undefined : next.get(word.glued + word.form)) ??
    // A lone letter names a day (יום ו׳), and is never what a prefix leaves of a word: יום שבו, יום בכלא. Nor can "and"
    // appear inside a phrase whose pack has none: يوم واحد is one day, not يوم أحد.
    (word.glued === '' || (word.form.length > 1 && !word.prefix.and) ? next.get(word.form) : undefined) ??
    (lexicon.prefixes.size === 0 ? undefined : strip(word.form, next, lexicon))
  )
}

function strip(form: string, next: Steps, lexicon: Lexicon): Node | undefined {
  for (const {form: rest, glued, prefix} of cutsOf(form, lexicon.prefixes, 2)) {
    if (glued.length > 3) return undefined
    const node = prefix.and ? undefined : next.get(rest)
    if (node) return node
  }
  return undefined
}

function walk(reader: Reader, at: number, from: Node, role: Role): Said | undefined {
  if (!from.reach.has(role)) return undefined
  let node: Node | undefined = from
  let found = node.roles.get(role)
  let end = at + 1
  for (let next = at + 1; node?.next && next < reader.tokens.length; next++) {
    const step = stepOver(reader, next)
    if (step === undefined) break
    next = step
    node = child(node.next, reader.tokens[next] as Token, reader.lexicon)
    if (node?.roles.has(role)) {
      found = node.roles.get(role)
      end = next + 1
    }
  }
  return found === undefined ? undefined : {value: found, end}
}
