/** The hedge after a figure. */
import type {Hedge} from '../../../model.ts'
import type {Draft} from '../draft.ts'
import {role, sign} from '../reader.ts'
import {CLAUSE_ENDS, isComma} from '../signs.ts'
import {DIGITS, SIGN, type Token} from '../token.ts'
import type {HedgeReader} from './hedge-index.ts'
import type {HedgePhrase} from './hedge-word.ts'

/** How far a hedge may be from its figure, in words. */
const REACH = 6

/** The hedge after a figure; all of its words come before the token `to`. */
export function hedgeBehind(reader: HedgeReader, draft: Draft, to: number): Hedge | undefined {
  const {tokens, text} = reader
  // Seven days a week, for a month at least: behind a comma a hedge is this figure's only if it comes at once.
  let clause: number | undefined
  for (let at = draft.end; at < to && at < draft.end + REACH; at++) {
    const token = tokens[at] as Token
    if (token.line || token.kind === DIGITS) return undefined
    const {start, end} = token
    if (token.kind === SIGN) {
      if (token.form === '+' && at === draft.end && !token.gap) return {start, end, text: '+', class: 'more-than'}
      if (CLAUSE_ENDS.has(token.form)) return undefined
      if (isComma(token.form)) clause = at + 1
      continue
    }
    if (clause !== undefined && at > clause) return undefined
    const {begins} = token.hedge
    const phrase = begins.length === 0 ? undefined : begins.find((phrase) => fits(reader, phrase, {at, draft, to}))
    if (phrase) {
      const last = tokens[at + phrase.words.length - 1] as Token
      const span = {start, end: last.end, text: text.slice(start, last.end)}
      return {...span, class: phrase.class, ...(phrase.also && {also: phrase.also})}
    }
    if (role(reader, at, 'and') !== undefined || token.prefix.and) return undefined
  }
  return undefined
}

interface Place {
  readonly at: number
  readonly draft: Draft
  readonly to: number
}

function fits(reader: HedgeReader, phrase: HedgePhrase, {at, draft, to}: Place): boolean {
  const {tokens} = reader
  const end = at + phrase.words.length
  if (phrase.close) {
    const steps = at - draft.end
    if (steps > 0 && !(steps === 1 && sign(reader, at - 1, '-'))) return false
    // "Between minus 30 and plus 25": a sign that belongs to the next figure.
    if (end === to && to < tokens.length) return false
  }
  if (end > to || !phrase.words.every((word, index) => tokens[at + index]?.forms.includes(word))) return false
  // והמינימום, the lowest, is no "minimum".
  const {full} = tokens[at] as Token
  const cut = full.slice(0, full.length - (phrase.words[0] as string).length)
  if (cut !== '' && reader.lexicon.articles.some((article) => cut.endsWith(article))) return false
  const behind = tokens[end]
  return !(phrase.last && behind && behind.kind !== SIGN && !behind.line)
}
