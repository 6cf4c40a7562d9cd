/** The hedge of a figure: words before it, behind it, around it, or a prefix glued to it. */

import type {HedgePack} from '../languages/figures.ts'
import {whole} from '../languages/generic.ts'
import type {Language} from '../languages/language.ts'
import type {Hedge, HedgeClass} from '../model.ts'
import {formsOf} from '../text/forms.ts'
import {parsePattern} from '../text/pattern.ts'
import {type HedgePattern, hedgePatterns} from './hedge-patterns.ts'
import {leadOf} from './read-context.ts'
import {type Draft, shareBehind} from './read-kinds.ts'
import type {Lexicon} from './read-lexicon.ts'
import {isHyphen, type Reader, role, sign} from './read-number.ts'
import {afterLetters, bodyStart, DIGITS, SIGN, type Token, WORD} from './read-tokens.ts'

interface Phrase {
  readonly words: readonly string[]
  readonly class: HedgeClass
  /** What else its words say. */
  readonly also?: HedgeClass
  /** A prefix that the figure itself must carry: the מ of יותר מ. */
  readonly prefix?: string
  /** It gives way to any other hedge: before a length of time, or always. */
  readonly weak?: 'span' | 'any'
  /** Only right behind the figure. */
  readonly close?: true
  /** Only where a clause ends behind it. */
  readonly last?: true
  /** A verb: its subject may stand between it and the figure. */
  readonly open?: true
}

export interface Hedges {
  /** By the last two words, or by a last word that is the only one; a gap counts as the word `*`. */
  readonly before: ReadonlyMap<string, readonly Phrase[]>
  /** The last words of those: few words end a hedge. */
  readonly ends: ReadonlySet<string>
  /** By first word. */
  readonly after: ReadonlyMap<string, readonly Phrase[]>
  readonly about: boolean
  /** The last words of what looks like a hedge and is none, and those before them. */
  readonly none: ReadonlyMap<string, readonly Phrase[]>
  /** Nouns whose number is a length of time: seasons. */
  readonly spans: ReadonlySet<string>
}

const compiled = new WeakMap<HedgePack, Hedges>()

/** The hedges of a language made ready, once per pack. */
export function hedgesOf(language: Language, lexicon: Lexicon): Hedges | undefined {
  const pack = whole(language).hedges
  if (!pack) return undefined
  let hedges = compiled.get(pack)
  if (!hedges) {
    const patterns = hedgePatterns(pack)
    const before = indexed(
      patterns.filter(({side}) => side === 'before'),
      lexicon,
      -1
    )
    const after = indexed(
      patterns.filter(({side}) => side === 'after'),
      lexicon,
      0
    )
    const none = formsOf(pack.none).map((form) => ({...parsePattern(form, []), class: 'only' as const, open: false}))
    hedges = {
      before,
      ends: new Set([...before.keys()].map((key) => key.slice(key.lastIndexOf(' ') + 1))),
      after,
      none: indexed(none, lexicon, -1),
      about: pack.prefix !== undefined,
      spans: new Set(formsOf(pack.weak?.spans).map(lexicon.fold))
    }
    compiled.set(pack, hedges)
  }
  return hedges
}

/** By the last two words, or the last one, or by the first. */
function indexed(
  patterns: ReadonlyArray<Omit<HedgePattern, 'side'>>,
  lexicon: Lexicon,
  key: 0 | -1
): Map<string, Phrase[]> {
  const out = new Map<string, Phrase[]>()
  for (const pattern of patterns) {
    const words = pattern.words.map(lexicon.fold)
    const prefix = pattern.joinedBehind ? words.pop() : undefined
    const edge = words.at(key)
    if (edge === undefined) continue
    const at = key === -1 && words.length > 1 ? `${words.at(-2)} ${edge}` : edge
    const phrase: Phrase = {
      words,
      class: pattern.class,
      ...(prefix !== undefined && {prefix}),
      ...(pattern.also && {also: pattern.also}),
      ...(pattern.weak && {weak: pattern.weak}),
      ...(pattern.joinedBefore && {close: true}),
      ...(pattern.closes && {last: true}),
      ...(pattern.open && {open: true})
    }
    const all = out.get(at) ?? []
    all.push(phrase)
    // לפחות מ־ is "less than", though לפחות alone is "at least": who asks for a prefix is asked first.
    all.sort(
      (a, b) => b.words.length - a.words.length || Number(b.prefix !== undefined) - Number(a.prefix !== undefined)
    )
    out.set(at, all)
  }
  return out
}

/** How far a hedge may stand from its figure, in words. */
const REACH_BEFORE = 3
const REACH_AFTER = 6

/** How many words a `*` stands for. */
const GAP = 3

/** The hedges of all figures, each at its place. A hedge between two figures is of the second where it stands right
 *  before it, "90 litres a second, at least three times as much", unless only a preposition follows: 120 בתים לפחות
 *  בשלושה כפרים. */
export function hedgesIn(reader: Reader, hedges: Hedges, drafts: readonly Draft[]): Array<Hedge | undefined> {
  const {tokens} = reader
  const out: Array<Hedge | undefined> = []
  let ahead: Hedge | undefined
  let floor = 0
  for (const [index, draft] of drafts.entries()) {
    const next = drafts[index + 1]
    const found = index > 0 ? ahead : before(reader, hedges, draft, 0)
    // A verb before a result has beaten somebody: المغرب يتخطى كرواتيا 3-2.
    const own = draft.kind === 'score' ? undefined : found
    // A plural that looks like a dual is no bound: قد يصل عدد العالقين إلى 900.
    if (draft.sure || draft.form !== 'dual') floor = draft.end
    ahead = next && before(reader, hedges, next, floor)
    const soft = own && SOFT.has(own.class)
    // Put at 35 million at least: the bound says more than the guess.
    const guess = own && GUESSED.has(own.class)
    if (own && !own.weak && !soft && !guess) {
      out.push(own)
      continue
    }
    const behind = after(reader, hedges, draft, next?.at ?? tokens.length)
    if (own && soft && !own.weak && (!behind || SOFT.has(behind.class) || (ahead && behind.end > ahead.start))) {
      out.push(own)
      continue
    }
    if (own && guess && !own.weak && !(behind && BOUND.has(behind.class) && !(ahead && behind.end > ahead.start))) {
      out.push(own)
      continue
    }
    const shared = behind && ahead && !ahead.weak && behind.end > ahead.start && ahead.end > behind.start
    if (!shared) out.push(behind ?? own)
    else if (
      next &&
      !isDate(draft) &&
      behind.end === ahead?.end &&
      behind.start === ahead.start &&
      yields(reader, next, behind)
    ) {
      out.push(behind)
      ahead = undefined
    } else out.push(own)
  }
  return out
}

/** "Only 700 or so": a bound or a guess says more of the figure than these. */
const SOFT: ReadonlySet<HedgeClass> = new Set<HedgeClass>(['only', 'average'])

/** Whether a figure leaves the hedge before it to the figure before that: a preposition stands between, and no mark. */
function yields(reader: Reader, next: Draft, hedge: Hedge): boolean {
  const lead = leadOf(reader, next.at)
  const before = reader.tokens[lead.at - 1]
  let first = lead.at - 1
  while (first > 0 && (reader.tokens[first] as Token).start > hedge.start) first--
  return (lead.prefix.prep || before?.end !== hedge.end) && !isMark(reader.tokens[first - 1])
}

/** No month is "at least": במאי, לפחות מאז 1970. */
const isDate = ({kind}: Draft): boolean => kind === 'date' || kind === 'time'

const isMark = (token: Token | undefined): boolean => token?.kind === SIGN && /[,،(–—]/.test(token.form)

function before(reader: Reader, hedges: Hedges, draft: Draft, from: number): Hedge | undefined {
  const {tokens, text} = reader
  const lead = leadOf(reader, draft.at)
  let faint: Hedge | undefined
  let apart = false
  let steps = 0
  for (let at = lead.at - 1; at >= from && steps <= REACH_BEFORE; at--, steps++) {
    const token = tokens[at] as Token
    if (token.kind === SIGN && !isHyphen(token.form) && !/\p{Sc}/u.test(token.form)) {
      // "By some estimates, 3 million": the only hedge that a comma may follow.
      if (steps > 0 || !/[,،]/.test(token.form)) break
      apart = true
      continue
    }
    if (token.kind === DIGITS || token.line) break
    if (token.kind !== WORD) continue
    const found = matchBefore(reader, hedges, at, from, steps === 0 ? lead.glued : undefined)
    if (apart && found?.class !== 'estimated') break
    // Polls close on 3 May.
    if (found?.class === 'nearly' && draft.kind === 'date' && /-[0-9]{2}-[0-9]{2}$/.test(draft.value)) break
    // רק כ-700, בממוצע כ-18: the prefix says more of the figure.
    if (found && SOFT.has(found.class) && isAbout(reader, hedges, draft, lead)) break
    if (found) {
      const last = found.open && isSubject(reader, at + 1, lead.at) ? (tokens[lead.at - 1] as Token) : token
      const end = found.prefix === undefined ? last.end : gluedEnd(reader, draft, lead.at)
      const start = afterLetters(text, tokens[found.at] as Token, found.cut)
      const outer =
        GUESSED.has(found.class) && found.at > from
          ? matchBefore(reader, hedges, found.at - 1, from, undefined)
          : undefined
      if (outer && !outer.weak && BOUND.has(outer.class)) {
        const begin = afterLetters(text, tokens[outer.at] as Token, outer.cut)
        return {start: begin, end, text: text.slice(begin, end), class: outer.class}
      }
      const hedge: Hedge = {
        start,
        end,
        text: text.slice(start, end),
        class: found.class,
        ...(found.also && {also: found.also})
      }
      // עד 1948: digits that may be a year end a time.
      const ends = draft.plain && YEARS.test(draft.value) && found.at === at && role(reader, at, 'to') !== undefined
      if (!ends && (found.weak === undefined || (found.weak === 'span' && !isSpan(reader, hedges, draft)))) return hedge
      faint ??= {...hedge, weak: true}
    }
  }
  if (isAbout(reader, hedges, draft, lead)) {
    const start = (tokens[lead.at] as Token).start
    const end = gluedEnd(reader, draft, lead.at)
    return {start, end, text: text.slice(start, end), class: 'about'}
  }
  // כבן 30: the prefix stands before the word for his age.
  const age = hedges.about && lead.at > from ? tokens[lead.at - 1] : undefined
  if (age?.prefix.about && role(reader, lead.at - 1, 'ageBefore') !== undefined) {
    const {start} = age
    const end = bodyStart(text, age)
    return {start, end, text: text.slice(start, end), class: 'about'}
  }
  return faint
}

const YEARS = /^(?:1[89]|20)(?:[0-9][1-9]|[1-9]0)$/

/** כ-20; before a numeral of one letter it may be another word. */
function isAbout(reader: Reader, {about}: Hedges, draft: Draft, {prefix}: ReturnType<typeof leadOf>): boolean {
  const {tokens} = reader
  if (!about || prefix.about !== true) return false
  return draft.value.length > 1 || tokens[draft.at]?.kind === DIGITS || shareBehind(reader, draft.end) !== undefined
}

/** "Up to about 20": the bound is what is said. */
const GUESSED: ReadonlySet<HedgeClass> = new Set<HedgeClass>(['about', 'estimated'])
const BOUND: ReadonlySet<HedgeClass> = new Set<HedgeClass>(['more-than', 'at-least', 'less-than', 'at-most', 'up-to'])

/** One or two words, and none that parts a whole: "not one of the nine". */
function isSubject(reader: Reader, at: number, end: number): boolean {
  if (end - at > 2) return false
  for (let next = at; next < end; next++) if (role(reader, next, 'of') !== undefined) return false
  return true
}

const SPANS: ReadonlySet<string> = new Set(
  'second minute hour day night week fortnight month year decade century'.split(' ')
)

/** Whether a figure counts a length of time. */
function isSpan({tokens}: Reader, {spans}: Hedges, {kind, unit, end}: Draft): boolean {
  if (unit === undefined) return spans.has(tokens[end]?.form ?? '')
  return (kind === 'measure' || kind === 'range') && SPANS.has(unit)
}

/** Where the prefix ends: before its hyphen, or inside the word. */
function gluedEnd({tokens, text}: Reader, draft: Draft, lead: number): number {
  return lead === draft.at ? bodyStart(text, tokens[lead] as Token) : (tokens[lead] as Token).end
}

function matchBefore(
  reader: Reader,
  hedges: Hedges,
  at: number,
  from: number,
  glued: string | undefined
): (Pick<Phrase, 'class' | 'also' | 'prefix' | 'weak' | 'open'> & {at: number; cut: number}) | undefined {
  const forms = (reader.tokens[at] as Token).forms.filter((form) => hedges.ends.has(form))
  if (forms.length === 0) return undefined
  const previous = at > from ? (reader.tokens[at - 1] as Token).forms : []
  for (const head of [...previous, '*', '']) {
    for (const form of forms) {
      for (const phrase of hedges.before.get(head === '' ? form : `${head} ${form}`) ?? []) {
        if (phrase.prefix !== undefined && !(glued?.endsWith(phrase.prefix) || glued?.startsWith(phrase.prefix)))
          continue
        const back = phraseStart(reader, phrase.words, at, from)
        if (back === undefined) continue
        if (hedges.none.size > 0 && isNone(reader, hedges, at, from)) return undefined
        const {glued: prefix, form: body} = reader.tokens[back] as Token
        const cut = prefix.length + body.length - (phrase.words[0] as string).length
        return {
          class: phrase.class,
          at: back,
          cut,
          ...(phrase.also && {also: phrase.also}),
          ...(phrase.prefix !== undefined && {prefix: phrase.prefix}),
          ...(phrase.weak && {weak: phrase.weak}),
          ...(phrase.open && {open: phrase.open})
        }
      }
    }
  }
  return undefined
}

/** The road will close to 300 cars: what ends here looks like a hedge. */
function isNone(reader: Reader, {none}: Hedges, at: number, from: number): boolean {
  const previous = at > from ? (reader.tokens[at - 1] as Token).forms : []
  return (reader.tokens[at] as Token).forms.some((form) =>
    [form, ...previous.map((head) => `${head} ${form}`)].some((key) =>
      none.get(key)?.some(({words}) => phraseStart(reader, words, at, from) !== undefined)
    )
  )
}

/** Where a phrase begins whose last word stands at a token. */
function phraseStart(reader: Reader, words: readonly string[], at: number, from: number): number | undefined {
  let back = at
  for (let word = words.length - 2; word >= 0; word--) {
    let reach = 0
    if (words[word] === '*') {
      reach = GAP
      word--
    }
    const wanted = words[word] as string
    let next = back - 1
    while (reach > 0 && next >= from && !(reader.tokens[next] as Token).forms.includes(wanted)) {
      if (reader.tokens[next]?.kind !== WORD) return undefined
      next--
      reach--
    }
    if (next < from || !(reader.tokens[next] as Token).forms.includes(wanted)) return undefined
    back = next
  }
  return back
}

const NONE: readonly Phrase[] = []

function phrasesFrom({forms}: Token, {after}: Hedges): readonly Phrase[] {
  return forms.some((form) => after.has(form)) ? forms.flatMap((form) => after.get(form) ?? NONE) : NONE
}

function after(reader: Reader, hedges: Hedges, draft: Draft, to: number): Hedge | undefined {
  const {tokens, text} = reader
  let steps = 0
  for (let at = draft.end; at < to && steps < REACH_AFTER; at++, steps++) {
    const token = tokens[at] as Token
    if (token.line || token.kind === DIGITS) return undefined
    if (token.kind === SIGN) {
      if (token.form === '+' && at === draft.end && !token.gap) {
        return {start: token.start, end: token.end, text: '+', class: 'more-than'}
      }
      if (/[.!?؟;؛:]/.test(token.form)) return undefined
      continue
    }
    for (const phrase of phrasesFrom(token, hedges)) {
      if (phrase.close && steps > 0 && !(steps === 1 && sign(reader, at - 1, '-'))) continue
      // "Between minus 30 and plus 25": a sign of the next figure.
      if (phrase.close && at + phrase.words.length === to && to < tokens.length) continue
      const fits = phrase.words.every((word, index) => at + index < to && tokens[at + index]?.forms.includes(word))
      if (!fits) continue
      const behind = tokens[at + phrase.words.length]
      if (phrase.last && behind && behind.kind !== SIGN && !behind.line) continue
      const last = tokens[at + phrase.words.length - 1] as Token
      const {start} = token
      const {end} = last
      return {start, end, text: text.slice(start, end), class: phrase.class, ...(phrase.also && {also: phrase.also})}
    }
    if (role(reader, at, 'and') !== undefined || token.prefix.and) return undefined
  }
  return undefined
}
