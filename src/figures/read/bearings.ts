/** How a number stands to the words around it, in terms that every language has. A translation moves a number together
 *  with them, so they tell a sentence turned round from two numbers exchanged. */
import type {FigureRole} from '../../languages/figure-roles.ts'
import {isDefinite} from './context/neighbors.ts'
import {hasRoleBefore, type NumberPrefix, prefixAt} from './context/prefix.ts'
import type {Draft} from './draft.ts'
import {phrase, type Reader, role} from './reader.ts'
import {WORD} from './token.ts'

/** `whole`: another figure is a part of it (five of the `23`). `start`: something grew or fell from it; `since`: and
 *  nothing else can be meant (since `1998`, against `9` percent). `end`: it was reached, or is the limit (to `12`, by
 *  `2030`). `definite`: known, and all of them (the `three` races). */
export type Bearing = 'whole' | 'start' | 'since' | 'end' | 'definite'

/** How many words may come between the preposition and the number: من بين الضحايا الـ23, from their 2005 level. */
const NEAR = 3

/** The bearings of a draft. `hedge` is where its hedge begins, which has prepositions of its own: more than 20. */
export function bearingsOf(reader: Reader, {at, end, kind}: Draft, hedge?: number): ReadonlySet<Bearing> {
  const own = prefixAt(reader, at)
  const prefix = hedge === undefined ? own : prefixAt(reader, tokenAt(reader, own.at, hedge))
  const found = new Set<Bearing>()
  if (hasRoleBefore(reader, prefix, 'whole') || followsNear(reader, prefix.at, ['whole'])) found.add('whole')
  const noun = isNounOfNumber(reader, prefix.at - 1) ? prefixAt(reader, prefix.at - 1) : undefined
  const places = noun ? [prefix, noun] : [prefix]
  const opened = (roles: readonly FigureRole[]) => places.some((place) => opens(reader, place, roles))
  if (opened(['since'])) found.add('since').add('start')
  else if (opened(['from']) || followsNear(reader, prefix.at, ['from'])) found.add('start')
  else if (opened(kind === 'date' || kind === 'time' ? ['to', 'until'] : ['to'])) found.add('end')
  if (isKnown(reader, own, end)) found.add('definite')
  return found
}

/** The token that begins at an offset before a token. */
function tokenAt({tokens}: Reader, from: number, offset: number): number {
  let at = from
  while (at > 0 && (tokens[at]?.start ?? 0) > offset) at--
  return at
}

/** Whether a preposition with one of the roles, glued or apart, comes right before a place. */
function opens(reader: Reader, prefix: NumberPrefix, roles: readonly FigureRole[]): boolean {
  if (reader.tokens[prefix.at]?.line) return false
  return roles.some((name) => {
    if (hasRoleBefore(reader, prefix, name)) return true
    return [2, 3].some((back) => phrase(reader, prefix.at - back, name)?.end === prefix.at)
  })
}

/** The same where a few words that are no numbers come between. */
function followsNear(reader: Reader, from: number, roles: readonly FigureRole[]): boolean {
  for (let back = from - 1; back >= 0 && back >= from - NEAR; back--) {
    const token = reader.tokens[back]
    if (token?.kind !== WORD || reader.tokens[back + 1]?.line || role(reader, back, 'cardinal')) return false
    if (roles.some((name) => role(reader, back, name) !== undefined)) return true
  }
  return false
}

const isNounOfNumber = (reader: Reader, at: number): boolean =>
  reader.tokens[at]?.kind === WORD &&
  (role(reader, at, 'yearBefore') !== undefined || role(reader, at, 'ageBefore') !== undefined)

const isOwned = (reader: Reader, at: number): boolean =>
  role(reader, at, 'the') !== undefined || role(reader, at, 'owner') !== undefined

/** The three, الثلاثة, ה-41, שלושת המרוצים. */
function isKnown(reader: Reader, {at, kind}: NumberPrefix, end: number): boolean {
  if (kind.article || isOwned(reader, at - 1)) return true
  // The remaining seven.
  if (reader.tokens[at - 1]?.kind === WORD && !reader.tokens[at]?.line && isOwned(reader, at - 2)) return true
  const next = reader.tokens[end]
  return reader.lexicon.articles.length > 0 && next?.kind === WORD && !next.prefix.apart && isDefinite(reader, next)
}
