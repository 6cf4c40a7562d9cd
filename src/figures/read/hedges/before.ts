/** The hedge before a figure: words, or a prefix glued to it. */
import type {Hedge} from '../../../model.ts'
import {shareBehind} from '../classify/in-several.ts'
import {isPartitive} from '../context/neighbors.ts'
import {type NumberPrefix, prefixAt} from '../context/prefix.ts'
import type {Draft} from '../draft.ts'
import {phrase, type Reader, role} from '../reader.ts'
import {CURRENCY_SIGN, isComma, isHyphen} from '../signs.ts'
import {DIGITS, SIGN, type Token, WORD} from '../token.ts'
import {behindLetters} from '../tokens/characters.ts'
import {bodyStart} from '../tokens/tokenize.ts'
import {isBound, isGuess, isSoft} from './classes.ts'
import type {HedgeReader} from './hedge-index.ts'
import {type Match, matchEndingAt, noneEndingAt} from './match.ts'

/** How far a hedge may be from its figure, in words. */
const REACH = 3

/** A figure with the prefixes before it. */
interface Hedged {
  readonly draft: Draft
  readonly prefix: NumberPrefix
}

/** The hedge before a figure; none of its words come before the token `from`. */
export function hedgeBefore(reader: HedgeReader, draft: Draft, from: number): Hedge | undefined {
  const hedged = {draft, prefix: prefixAt(reader, draft.at)}
  const tilde = tildeBefore(reader, hedged)
  if (tilde) return tilde
  const said = hedgeInWords(reader, hedged, from)
  if (said && !said.weak) return said
  return aboutGlued(reader, hedged) ?? aboutAge(reader, hedged, from) ?? said
}

/** ~300, ≈ 5 km. */
function tildeBefore(reader: HedgeReader, {prefix}: Hedged): Hedge | undefined {
  const {tokens} = reader
  const at =
    tokens[prefix.at - 1]?.kind === SIGN && CURRENCY_SIGN.test((tokens[prefix.at - 1] as Token).form)
      ? prefix.at - 2
      : prefix.at - 1
  const [before, tilde] = [tokens[at - 1], tokens[at]]
  if (tilde?.kind !== SIGN || !/^[~≈]$/.test(tilde.form) || (before && !tilde.gap)) return undefined
  return about(reader, tilde.start, tilde.end)
}

function hedgeInWords(reader: HedgeReader, hedged: Hedged, from: number): Hedge | undefined {
  const {tokens} = reader
  const {draft, prefix} = hedged
  let faint: Hedge | undefined
  let apart = false
  let steps = 0
  for (let at = prefix.at - 1; at >= from && steps <= REACH; at--, steps++) {
    const token = tokens[at] as Token
    if (token.kind === SIGN && !isHyphen(token.form) && !CURRENCY_SIGN.test(token.form)) {
      // "By some estimates, 3 million": the only kind of hedge that a comma may follow.
      if (steps > 0 || !isComma(token.form)) break
      apart = true
      continue
    }
    if (token.kind === DIGITS || token.line) break
    if (token.kind !== WORD) continue
    // حتى الآن: the "until" of a time that is no figure.
    const none = noneEndingAt(reader, at, from)
    if (none !== undefined) {
      at = none
      continue
    }
    const match = matchEndingAt(reader, at, from, steps === 0 ? prefix.glued : '')
    if (apart && match?.phrase.class !== 'estimated') break
    if (!match || isCompound(reader, at, prefix.at)) continue
    if (saysNothing(reader, match, hedged) || isPreposition(reader, match, {draft, prefix, at, from})) break
    const hedge = outerBound(reader, match, from) ?? match
    const found = hedgeOf(reader, hedge, endOf(reader, match, {draft, prefix, at}))
    if (hedge !== match || !isFaint(reader, match, {draft, prefix, at})) return found
    faint ??= {...found, weak: true}
  }
  return faint
}

/** Polls close on 3 May is not "nearly"; in רק כ-700, בממוצע כ-18 the prefix says more about the figure. */
function saysNothing(reader: HedgeReader, {phrase}: Match, hedged: Hedged): boolean {
  const {kind, value} = hedged.draft
  if (phrase.class === 'nearly' && kind === 'date' && /-[0-9]{2}-[0-9]{2}$/.test(value)) return true
  return isSoft(phrase) && isAbout(reader, hedged)
}

/** Below-average October rains: half of a word that is no figure's. */
function isCompound({tokens}: HedgeReader, at: number, figure: number): boolean {
  const [hyphen, other] = [tokens[at + 1], tokens[at + 2]]
  return at + 2 < figure && hyphen?.kind === SIGN && isHyphen(hyphen.form) && !hyphen.gap && !other?.gap
}

const BEYOND: ReadonlySet<string> = new Set(['more-than', 'less-than'])

/** Whether a bound is only a preposition here: a row over the second language, under a 10-year deal, or the "to" of a
 *  range whose first figure ended right before it. */
function isPreposition(
  reader: HedgeReader,
  {phrase, at}: Match,
  {draft, prefix, at: last, from}: HedgedAt & {readonly from: number}
): boolean {
  if (phrase.class === 'up-to') return from > 0 && at === from && role(reader, at, 'to') !== undefined
  if (!BEYOND.has(phrase.class)) return false
  if (isDifference(reader, at, from) && !draft.sure) return true
  if (draft.kind === 'ordinal') return !(standsAlone(reader, draft) || isRankOfNone(reader, draft, last))
  if (phrase.words.length > 1) return false
  const inside = reader.tokens.slice(draft.at + 1, draft.end)
  return prefix.at - last > 1 && inside.some(({kind, form, gap}) => kind === SIGN && isHyphen(form) && !gap)
}

/** Eleven points fewer than a week ago: right behind a figure and what it counts, a bound compares. */
function isDifference({tokens}: Reader, at: number, from: number): boolean {
  return from > 0 && at - from <= 1 && tokens[from]?.kind === WORD && tokens[at]?.line !== true
}

/** Whom nothing follows that could be ranked has an age, and no rank: دون الثامنة عشرة. */
function standsAlone({tokens}: Reader, {end}: Draft): boolean {
  const next = tokens[end]
  return next === undefined || next.kind === SIGN
}

/** دون الثانية عشرة في المدينة: an ordinal with its article, which follows its noun, has none between it and the bound. */
function isRankOfNone({tokens}: Reader, {at}: Draft, hedge: number): boolean {
  return hedge === at - 1 && tokens[at]?.prefix.article === true
}

/** The bound before an approximation: "up to about 20". */
function outerBound(reader: HedgeReader, {phrase, at}: Match, from: number): Match | undefined {
  const outer = isGuess(phrase) && at > from ? matchEndingAt(reader, at - 1, from) : undefined
  return outer && !outer.phrase.weak && isBound(outer.phrase) ? outer : undefined
}

function hedgeOf({tokens, text}: HedgeReader, {phrase, at, cut}: Match, end: number): Hedge {
  const start = behindLetters(text, tokens[at] as Token, cut)
  return {start, end, text: text.slice(start, end), class: phrase.class, ...(phrase.also && {also: phrase.also})}
}

/** A figure, and the last word of a hedge before it. */
interface HedgedAt extends Hedged {
  readonly at: number
}

/** Where a hedge ends: at its last word, at the subject of its verb, or at the prefix of the figure. */
function endOf(reader: HedgeReader, {phrase}: Match, {draft, prefix, at}: HedgedAt): number {
  const {tokens} = reader
  if (phrase.prefix !== undefined) return prefixEnd(reader, {draft, prefix})
  const last = phrase.open && isSubject(reader, at + 1, prefix.at) ? prefix.at - 1 : at
  return (tokens[last] as Token).end
}

/** At most two words, without an "of": "not one of the nine". */
function isSubject(reader: HedgeReader, at: number, end: number): boolean {
  if (end - at > 2) return false
  for (let next = at; next < end; next++) if (role(reader, next, 'of') !== undefined) return false
  return true
}

const ENDS: ReadonlySet<string> = new Set(['time', 'date'])
const YEARS = /^(?:1[89]|20)(?:[0-9][1-9]|[1-9]0)$/

/** Whether a hedge is weak before this figure, and gives way to any other. */
function isFaint(reader: HedgeReader, match: Match, {draft, prefix, at}: HedgedAt): boolean {
  const {weak} = match.phrase
  if (match.phrase.class === 'up-to' && role(reader, at, 'to') !== undefined) {
    // Until about six: the time at which something ends. עד עמוד תשע: the word between is what the number names.
    if (
      ENDS.has(draft.kind) ||
      isNamedBetween(reader, {draft, prefix, at}) ||
      isBareHour(reader, draft) ||
      isArrival(reader, match, draft)
    )
      return true
    // עד 1948: digits that may be a year end a period.
    if (draft.plain && match.at === at && YEARS.test(draft.value)) return true
  }
  return weak === 'any' || (weak === 'span' && isSpan(reader, draft))
}

/** Whether one word stands between a hedge and a bare number, as its label does. */
function isNamedBetween({tokens}: Reader, {draft, prefix, at}: HedgedAt): boolean {
  return (
    draft.kind === 'cardinal' &&
    draft.unit === undefined &&
    prefix.at === at + 2 &&
    tokens[at + 1]?.kind === WORD &&
    prefix.glued === ''
  )
}

/** עד שש עברו: a number in the form of an hour, before a word that it does not count. */
function isBareHour(reader: HedgeReader, {at, end, kind, unit, form}: Draft): boolean {
  const {counted} = reader.lexicon
  if (!counted || unit !== undefined || form !== 'words' || !(kind === 'cardinal' || kind === 'fraction')) return false
  const hour = phrase(reader, at, 'hour')
  const half = kind === 'fraction' && hour !== undefined
  if (!half && hour?.end !== end) return false
  const next = reader.tokens[end]
  return next?.kind !== WORD || next.line || !isPartitive(counted, next.full)
}

/** הטמפרטורה תרד עד 5 מעלות: a verb of rising or falling shortly before; but not עלו בעד 5 אחוזים. */
function isArrival({tokens, hedges}: HedgeReader, {at}: Match, {kind}: Draft): boolean {
  if (kind === 'percent' || tokens[at]?.prefix.prep || hedges.moves.size === 0) return false
  for (let back = at - 1; back >= at - REACH && tokens[back]?.kind === WORD; back--)
    if (tokens[back]?.forms.some((form) => hedges.moves.has(form))) return true
  return false
}

const SPANS: ReadonlySet<string> = new Set(
  'second minute hour day night week fortnight month year decade century'.split(' ')
)

/** Whether a figure is a duration. */
function isSpan({tokens, hedges}: HedgeReader, {kind, unit, end}: Draft): boolean {
  if (unit === undefined) return hedges.spans.has(tokens[end]?.form ?? '')
  return (kind === 'measure' || kind === 'range') && SPANS.has(unit)
}

/** כ-20: a hedge that is the figure's prefix. */
function aboutGlued(reader: HedgeReader, hedged: Hedged): Hedge | undefined {
  if (!isAbout(reader, hedged)) return undefined
  const {start} = reader.tokens[hedged.prefix.at] as Token
  return about(reader, start, prefixEnd(reader, hedged))
}

/** כשלושה שבועות, כעשור. Before a small number in words that counts nothing the prefix may be another word. */
function isAbout(reader: HedgeReader, {draft, prefix}: Hedged): boolean {
  if (!reader.hedges.about || !prefix.kind.about) return false
  const {at, end, kind, value, unit} = draft
  if (value.length > 1 || unit !== undefined || reader.tokens[at]?.kind === DIGITS) return true
  const next = reader.tokens[end]
  const counts = kind === 'cardinal' && value !== '1' && next?.kind === WORD && !next.line
  return counts || shareBehind(reader, end) !== undefined
}

/** כבן 30: the prefix is on the word for "aged". */
function aboutAge(reader: HedgeReader, {prefix}: Hedged, from: number): Hedge | undefined {
  const age = reader.hedges.about && prefix.at > from ? reader.tokens[prefix.at - 1] : undefined
  if (!age?.prefix.about || role(reader, prefix.at - 1, 'ageBefore') === undefined) return undefined
  return about(reader, age.start, bodyStart(reader.text, age))
}

function about({text}: HedgeReader, start: number, end: number): Hedge {
  return {start, end, text: text.slice(start, end), class: 'about'}
}

/** Where the prefix ends: before its hyphen, or inside the word. */
function prefixEnd({tokens, text}: HedgeReader, {draft, prefix}: Hedged): number {
  const token = tokens[prefix.at] as Token
  return prefix.at === draft.at ? bodyStart(text, token) : token.end
}
