/** The words right after a number, and those near it. */
import type {Partitives} from '../lexicon/lexicon.ts'
import type {Role} from '../lexicon/tree.ts'
import {phrase, phraseWhole, type Reader, role, type Said} from '../reader.ts'
import {isHyphen} from '../signs.ts'
import {DIGITS, SIGN, type Token, WORD} from '../token.ts'

/** The word after a number, past a hyphen: `20-year-old`. */
export function overHyphen({tokens}: Reader, at: number): number {
  const token = tokens[at]
  return token?.kind === SIGN &&
    isHyphen(token.form) &&
    !token.gap &&
    tokens[at + 1]?.kind === WORD &&
    !tokens[at + 1]?.gap
    ? at + 1
    : at
}

/** The longest phrase with a role right after a number. */
export function phraseBehind(reader: Reader, at: number, name: Role): Said | undefined {
  const next = overHyphen(reader, at)
  const token = reader.tokens[next]
  if (!token?.node || token.line) return undefined
  // A word with a preposition is not counted: 9 ביום. But بالمئة is looked up as a whole.
  if (token.prefix.apart && (!token.whole || phraseWhole(reader, next, name) === undefined)) return undefined
  return phrase(reader, next, name)
}

/** Whether a word with a role is among the few before, with nothing but words between. */
export function hasRoleNearby(reader: Reader, at: number, name: Role, reach: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - reach; back--) {
    const token = reader.tokens[back] as Token
    if (token.kind === DIGITS || (token.kind === SIGN && !isHyphen(token.form))) return false
    if (role(reader, back, name) !== undefined) return true
    if (token.line) return false
  }
  return false
}

/** Whether a word is definite, that is, carries the article. */
export function isDefinite({lexicon}: Reader, {form, glued}: Token): boolean {
  return lexicon.articles.some((article) => form.startsWith(article) || glued.endsWith(article))
}

/** Whether a share may be of this word. */
export function isPartitive({words, beginnings, endings}: Partitives, form: string): boolean {
  return (
    words.has(form) ||
    beginnings.some((beginning) => form.startsWith(beginning)) ||
    endings.some((ending) => form.length > ending.length + 1 && form.endsWith(ending))
  )
}

/** Whether a number word that is also another word stands alone: nothing that it could count follows. A spelling with
 *  vowel marks leaves no doubt. */
export function lacksCompany(reader: Reader, at: number): boolean {
  const {lexicon, tokens} = reader
  const {form, node} = tokens[at] as Token
  const company = lexicon.homographs.get(form)
  if (!company || lexicon.root.get(form) !== node) return false
  const next = tokens[overHyphen(reader, at + 1)]
  const {counted, uncounted, alone} = company
  if (next?.kind !== WORD || next.line) return counted !== undefined || alone !== undefined
  if (uncounted && isPartitive(uncounted, next.full)) return true
  return counted !== undefined && !isPartitive(counted, next.full)
}

/** Whether a number word stands alone that is then always another word: نه, "no". */
export function isOtherWord(reader: Reader, at: number): boolean {
  const company = reader.lexicon.homographs.get((reader.tokens[at] as Token).form)
  if (company?.alone !== 'other' || !lacksCompany(reader, at)) return false
  const next = reader.tokens[at + 1]
  return next?.kind !== WORD || next.line || (company.uncounted && isPartitive(company.uncounted, next.full)) === true
}

/** Whether a word that is also an adjective stands behind a noun that it qualifies: דוחות שנתיים, yearly reports. */
export function isAdjective({tokens, lexicon}: Reader, at: number): boolean {
  const {form, line} = tokens[at] as Token
  const qualified = lexicon.homographs.get(form)?.qualified
  const [before, first] = [tokens[at - 1], tokens[at - 2]]
  if (!qualified || line || before?.kind !== WORD) return false
  return (
    isPartitive(qualified, before.full) || (first?.kind === WORD && !before.line && qualified.words.has(first.full))
  )
}

/** Whether a word begins with a capital, as names do in scripts that have them. */
export function hasCapital({text}: Reader, {start}: Token): boolean {
  return /\p{Lu}/u.test(text[start] as string)
}
