import {readAnonymity} from '../attribution/index.ts'
import type {Language} from '../languages/language.ts'
import type {Span} from '../model.ts'
import {classAt, MARK, runEnd} from '../text/letters.ts'
import {wordsAtBy} from '../text/words-at.ts'
import {noted} from './noted.ts'
import type {Side} from './text-reading.ts'

interface Negation extends Span {
  readonly text: string
}

type Kind = 'word' | 'sure' | 'kin' | 'none'

/** The words of a text that deny something. */
export const negationsIn = (side: Side): readonly Negation[] => denialsOf(side).word

/** What a text surely denies, by a word for "not" or by what a word means. Two of them take each other back: "did not
 *  deny". */
export function denialIn(side: Side): Negation | undefined {
  const {word: not, sure: refusals} = denialsOf(side)
  if (refusals.length === 0) return deniedIn(side, not)
  return refusals.length + not.length === 1 ? refusals[0] : undefined
}

interface Denials {
  readonly word: readonly Negation[]
  readonly sure: readonly Negation[]
  readonly kin: readonly Negation[]
}

/** No part of a hashtag, a handle or an address is a word. */
const [BEFORE, BEHIND] = ['#@_/.', '_@/-']
const APOSTROPHES = "'’"

/** Words that deny, and those that may, found once for a side. */
const denialsOf = noted(({text, language}: Side): Denials => {
  const kindOf = kindsOf(language)
  const found = {word: [] as Negation[], sure: [] as Negation[], kin: [] as Negation[]}
  for (let at = 0; at < text.length; at++) {
    if (classAt(text, at) > MARK) continue
    let [start, end, last] = [at, runEnd(text, at), at]
    if (at > 0 && BEFORE.includes(text[at - 1]!)) start = end + 1
    // Runs of letters with an apostrophe between them are one word: don't.
    for (let next = end; isApostrophe(text, next) && classAt(text, next + 1) <= MARK; next = end) {
      last = end
      end = runEnd(text, next + 1)
    }
    at = end
    if (end < text.length && BEHIND.includes(text[end]!)) end = last
    if (start >= end) continue
    const kind = kindOf(text, start, end)
    if (kind === 'none') continue
    const denial = {text: text.slice(start, end), start, end}
    found[kind].push(denial)
    if (kind === 'sure') found.kin.push(denial)
  }
  return found
})

const isApostrophe = (text: string, at: number): boolean => at < text.length && APOSTROPHES.includes(text[at]!)

/** The first of them that is sure to deny: not in a hedge ("no fewer than ten" are at least ten), where a source asks not
 *  to be named, nor in a phrase that
 *  only looks like it ("no doubt"). */
export function deniedIn({text, figures, words, language}: Side, negations: readonly Negation[]): Negation | undefined {
  if (negations.length === 0) return undefined
  const idle = [
    ...figures.flatMap(({hedge}) => hedge ?? []),
    // "Asked not to be named" is a matter of who speaks, and said in many ways.
    ...readAnonymity(words, language),
    ...idlePlaces(text, language)
  ]
  return negations.find(({start, end}) => !idle.some((one) => one.start < end && start < one.end))
}

function idlePlaces(text: string, {negation}: Language): Span[] {
  const plain = text.toLowerCase()
  return negation.idle.flatMap((phrase) => placesOf(phrase, plain))
}

function placesOf(phrase: string, plain: string): Span[] {
  const found: Span[] = []
  for (let at = plain.indexOf(phrase); at !== -1; at = plain.indexOf(phrase, at + phrase.length))
    found.push({start: at, end: at + phrase.length})
  return found
}

/** Whether a text may deny something in other words: "the last bus", but not "last year". */
export function deniesOtherwise(side: Side): boolean {
  const {kin} = denialsOf(side)
  if (kin.length === 0) return false
  const idle = idlePlaces(side.text, side.language)
  return kin.some((one) => !idle.some(({start, end}) => start <= one.start && one.start < end))
}

const kindsOf = wordsAtBy((language: Language): ((word: string) => Kind) => {
  const {negation, edits} = language
  const [words, sure, kin] = [negation.words, negation.sure ?? [], negation.kin].map(matcherOf) as Matchers
  const endings = edits.endings.map((ending) => ending.replace('’', "'"))
  return (word) => {
    const plain = word.toLowerCase().replace(/\p{M}/gu, '').replace('’', "'")
    if (endings.some((ending) => plain.endsWith(ending))) return 'word'
    const bare = [
      plain,
      ...edits.joined.flatMap((joined) => (plain.startsWith(joined) ? [plain.slice(joined.length)] : []))
    ]
    return bare.some(words) ? 'word' : bare.some(sure) ? 'sure' : bare.some(kin) ? 'kin' : 'none'
  }
})

type Matchers = [Matcher, Matcher, Matcher]
type Matcher = (word: string) => boolean

/** Whether a word is one of some forms, whole or by one end of it. */
function matcherOf(forms: readonly string[]): Matcher {
  const whole = new Set(forms.filter((form) => !form.includes('*')))
  const heads = forms.filter((form) => form.endsWith('*')).map((form) => form.slice(0, -1))
  const tails = forms.filter((form) => form.startsWith('*')).map((form) => form.slice(1))
  return (word) =>
    whole.has(word) || heads.some((head) => word.startsWith(head)) || tails.some((tail) => word.endsWith(tail))
}
