import {foldWord, isTranslated} from '../attribution/index.ts'
import {functionWordsOf} from '../languages/function-words.ts'
import type {Language} from '../languages/language.ts'
import {baseOf} from '../languages/locale.ts'
import {unspacedLetters} from '../languages/scripts/letters.ts'
import {mixedScripts} from '../languages/scripts/table.ts'
import type {Span} from '../model.ts'
import {holding} from '../text/holding.ts'
import {madeOnce} from '../text/remember.ts'
import type {Side} from './text-reading.ts'

export interface Passage extends Span {
  /** Where the source has the same words; absent if they are not from there. */
  readonly source?: Span
  /** A word or two, which only show that something was left over: the rest is read with them in place. */
  readonly few: boolean
  /** In letters with capitals it may be a term that the house leaves so. */
  readonly cased: boolean
  /** The source itself cites these words in a language that is not its own. */
  readonly cited: boolean
}

type Left = Omit<Passage, 'source' | 'cited'>

/** How many words make a passage: in all, and of those that cannot be names because they have no capital. */
interface Least {
  readonly words: number
  readonly plain: number
}

/** Names, brands and titles stand in their own letters in every language; a clause does not. */
const CASED: Least = {words: 4, plain: 3}
const CASELESS: Least = {words: 2, plain: 2}
/** A target without one word of its own. */
const WHOLE: Least = {words: 2, plain: 2}
/** In marks or brackets the words of another language may be cited. */
const MARKED: Least = {words: 9, plain: 8}
/** Words that two languages of one script have in a row by chance: names with what joins them. */
const SAME_SCRIPT: Least = {words: 6, plain: 4}

interface Token extends Span {
  readonly foreign: boolean
  readonly words: number
  /** Neither a name by its capital nor a part of an address or a code. */
  readonly plain: boolean
}

/** What of the target stands in another language than its own, in order. Linear in both texts. */
export function untranslated(source: Side, target: Side): Passage[] {
  const [from, to] = [source.language, target.language]
  const found = from.script === to.script ? sameScript(source, target) : otherScript(source, target)
  return found.map((span) => {
    const words = target.whole.slice(span.start, span.end).replace(EDGES, '')
    const at = words === '' ? -1 : source.whole.indexOf(words)
    const own = from.script === to.script || new RegExp(classOf(from.script), 'u').test(words)
    return {
      ...span,
      ...(at !== -1 && {source: grown({start: at, end: at + words.length}, source.whole)}),
      cited: at !== -1 && !own
    }
  })
}

/** Passages in letters that are neither the target's nor the source's, and that the source does not have. */
export function foreignRuns(source: Side, target: Side): Span[] {
  const passages = otherScript(source, target)
  if (passages.length === 0) return []
  const theirs = new RegExp(classOf(source.language.script), 'u')
  return passages
    .filter(({start, end, few}) => {
      const words = target.whole.slice(start, end)
      return !few && !theirs.test(words) && !source.whole.includes(words.replace(EDGES, ''))
    })
    .map(({start, end}) => ({start, end}))
}

/** Both sides without those passages: no rule reads them by the words of a language that is not theirs. A passage that
 *  the source does not have leaves nothing to compare. */
export function withoutUntranslated(sides: {readonly source: Side; readonly target: Side}): {
  source: Side
  target: Side
} {
  const {source, target} = sides
  const passages = untranslated(source, target).filter(({few}) => !few)
  if (passages.length === 0) return sides
  const there = passages.flatMap((passage) => passage.source ?? [])
  if (there.length === passages.length) return {source: source.without(there), target: target.without(passages)}
  return {source: source.without([wholeOf(source)]), target: target.without([wholeOf(target)])}
}

const wholeOf = ({whole}: Side): Span => ({start: 0, end: whole.length})

/** A script that Unicode does not name has no letters. */
const classOf = (script: string): string => (script === 'Unknown' ? '[]' : `\\p{Script=${script}}`)
const MIXED = `[${mixedScripts.map(classOf).join('')}]`
const WORD = /\p{L}[\p{L}\p{M}\p{N}'’]*/gu
const UNSPACED = new RegExp(`^${unspacedLetters}`, 'u')
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu

interface Strangers {
  /** Whether a text has a letter that is not of the target's script. */
  readonly stand: (text: string) => boolean
  /** A word that begins with one. */
  readonly word: RegExp
}

/** By pair of scripts, of which there are few. */
const strangers = new Map<string, Strangers>()

function strangersTo(own: string, other: string): Strangers {
  const key = `${own} ${other}`
  const before = strangers.get(key)
  if (before) return before
  const [ours, theirs] = [classOf(own), classOf(other)]
  // Letters of scripts that one text mixes are strangers to none of its languages.
  const known = mixedScripts.includes(own) ? MIXED : ours
  const letter = `(?!${ours}|\\p{Script=Common})(?:${theirs}|(?!${known})\\p{L})`
  const made = {stand: holding(new RegExp(letter, 'u')), word: new RegExp(`^${letter}`, 'u')}
  strangers.set(key, made)
  return made
}

function otherScript(source: Side, target: Side): Left[] {
  const text = target.whole
  const {stand, word} = strangersTo(target.language.script, source.language.script)
  // Most texts have none, and need not be cut.
  if (!stand(text)) return []
  const tokens = [...text.matchAll(WORD)].map((match) => tokenOf(text, match, word))
  const whole = tokens.every(({foreign}) => foreign)
  return runsOf(tokens).flatMap((run): Left[] => {
    const span = {start: run[0]!.start, end: run.at(-1)!.end}
    const cased = run.some(({start}) => hasCase(text[start]!))
    const least = isMarked(text, span) && !whole ? MARKED : whole ? WHOLE : cased ? CASED : CASELESS
    if (isEnough(run, least)) return [{...grown(span, text), few: false, cased}]
    if (least === MARKED || !isLeft(run, text, source.language)) return []
    if (!standsIn(source.whole, text.slice(span.start, span.end))) return []
    return [{...span, few: true, cased}]
  })
}

/** Whether a few words of a target were left over: no names, units or brands by their letters. A heading of one word is
 *  seldom a name, and several words that are translated in any name are none: Foreign Ministry. */
function isLeft(run: readonly Token[], text: string, language: Language): boolean {
  const words = run.map(({start, end}) => text.slice(start, end))
  if (!hasCase(words[0]![0]!)) return run.length === 1
  if (words.length === 1 && words[0] === text.trim()) return HEADING.test(words[0])
  if (run.every(({plain}, at) => plain && SMALL.test(words[at]!))) return words.some((word) => LONG.test(word))
  // An office, or an institution: other words of a language make the names of companies, too.
  const folds = words.map((word) => foldWord(word, language.names))
  return (
    words.length > 1 &&
    folds.some((fold) => officesOf(language).has(fold)) &&
    folds.every((fold, at) => (run[at]!.plain && SMALL.test(words[at]!)) || isNoName(fold, language))
  )
}

const officesOf = madeOnce(
  ({speech}: Language): ReadonlySet<string> =>
    new Set(Object.values(speech.offices).flatMap((forms) => forms.join(' ').split(' ')))
)

const isNoName = (fold: string, language: Language): boolean =>
  isTranslated({fold}, language) || functionWordsOf(language)?.has(fold) === true

const HEADING = /^\p{Lu}\p{Ll}{2,}$/u
const SMALL = /^\p{Ll}+$/u
/** No unit, which print shortens to fewer letters. */
const LONG = /^\p{L}{4}/u

/** In letters without capitals, what one or two of them join to a word is left away: העירייה, The עירייה. */
const standsIn = (text: string, words: string): boolean => {
  const at = text.indexOf(words)
  if (at === -1 || /^\p{L}/u.test(text.slice(at + words.length))) return false
  const before = /\p{L}*$/u.exec(text.slice(Math.max(0, at - JOINED - 1), at))![0]
  return before === '' || (before.length <= JOINED && words.length > JOINED && !hasCase(words[0]!))
}
/** Letters of the most that is left away. */
const JOINED = 2

function sameScript(source: Side, target: Side): Left[] {
  if (baseOf(source.language) === baseOf(target.language)) return []
  return [...target.whole.matchAll(SENTENCE)].flatMap(({0: sentence, index}) => {
    const words = sentence.trim()
    if (!source.whole.includes(words)) return []
    const tokens = [...words.matchAll(WORD)].map((match) => tokenOf(words, match, /^/))
    if (!isEnough(tokens, SAME_SCRIPT)) return []
    const start = index + sentence.indexOf(words)
    return [{start, end: start + words.length, few: false, cased: hasCase(words[0]!)}]
  })
}

const SENTENCE = /[^.!?]+[.!?]*/gu

function tokenOf(text: string, {0: word, index}: RegExpExecArray, stranger: RegExp): Token {
  const end = index + word.length
  const small = !hasCase(word[0]!) || word[0] === word[0]!.toLowerCase()
  const coded =
    /[@/_#\\.\d]$|(?:^|\s)--?$/.test(text.slice(Math.max(0, index - 3), index)) ||
    // A letter alone is a name for something in a command or a formula.
    (word.length === 1 && hasCase(word)) ||
    /^(?:[@/_\\\d]|\.\p{L})/u.test(text.slice(end, end + 2))
  const words = UNSPACED.test(word) ? Math.max(1, word.length >> 1) : 1
  return {start: index, end, words, foreign: stranger.test(word), plain: small && !coded}
}

const hasCase = (letter: string): boolean => letter.toLowerCase() !== letter.toUpperCase()

function runsOf(tokens: readonly Token[]): Token[][] {
  const runs: Token[][] = []
  for (const [at, token] of tokens.entries()) {
    if (!token.foreign) continue
    if (tokens[at - 1]?.foreign) runs.at(-1)!.push(token)
    else runs.push([token])
  }
  return runs
}

const isEnough = (run: readonly Token[], {words, plain}: Least): boolean =>
  countOf(run) >= words && countOf(run.filter((token) => token.plain)) >= plain

/** Words; where a script has no spaces between them, two letters are about one. */
const countOf = (run: readonly Token[]): number => run.reduce((sum, {words}) => sum + words, 0)

const isMarked = (text: string, {start, end}: Span): boolean =>
  /["“„«'‘([‹״]/.test(text[start - 1] ?? '') && /^[.,!?…]?["”“»'’)\]›״]/.test(text.slice(end, end + 2))

/** With the figures and signs of its sentence. */
function grown({start, end}: Span, text: string): Span {
  const before = /(?:^|[.!?؟…]\s+)[^\p{L}.!?؟…]*$/u.exec(text.slice(Math.max(0, start - FAR), start))
  const behind = /^(?:[^\p{L}.!?؟…]*(?:[.!?؟…]+["”“»'’)\]]*|$)|["”»)\]]+)/u.exec(text.slice(end, end + FAR))
  const kept = before ? /[^.!?؟…\s][^.!?؟…]*$/u.exec(before[0])?.[0].length : undefined
  return {start: start - (kept ?? 0), end: end + (behind?.[0].length ?? 0)}
}

/** Letters of the longest figures before the first word of a sentence. */
const FAR = 40
