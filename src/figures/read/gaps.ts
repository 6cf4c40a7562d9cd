/** The spaces between the last digit of a number and its unit. Most texts need not be read for that. */
import type {Language} from '../../languages/language.ts'
import {inComposedForm, withoutControls} from './controls.ts'
import {figuresOf} from './figures.ts'
import {type Lexicon, lexiconOf} from './lexicon/lexicon.ts'
import type {Role} from './lexicon/tree.ts'
import {read} from './read.ts'
import {scan} from './scan.ts'
import {DIGITS, WORD} from './token.ts'
import {tokenize} from './tokens/tokenize.ts'

/** White space behind the end of a sentence: no figure reaches over it. */
const BETWEEN = /(?<=[.!?؟]["”»’)\]]?) (?!\p{Ll}|\p{Nd})/u
/** Digits, a space, and what stands behind it up to the next white space. */
const BEHIND = /\p{Nd} (?=([^\p{Nd}\s]\S*))/gu
/** The last digit before the words of a unit. */
const GAP = /(?<=\p{Nd}) (?=[^\p{Nd}]+$)/u

/** Where a space stands between digits and the unit that they count, or the word for percent: `5 km`, `5 million euros`,
 *  `5 per cent`. Offsets, in order. */
export function unitGaps(text: string, language: Language): number[] {
  const lexicon = /\p{Nd} /u.test(text) ? lexiconOf(language) : undefined
  if (!lexicon) return []
  // Its words are not those that were looked at.
  if (inComposedForm(text) || withoutControls(text)) return gapsOf(read(text, language).figures)
  let from = 0
  return text.split(BETWEEN).flatMap((sentence) => {
    const start = from
    from += sentence.length + 1
    const places = placesIn(sentence, lexicon)
    return places.length > 0 ? gapsOf(figuresIn(sentence, places, lexicon)).map((at) => start + at) : []
  })
}

type Found = ReturnType<typeof figuresOf>

/** The figures around those places, without their hedges, which are words around a figure. */
function figuresIn(text: string, places: readonly number[], lexicon: Lexicon): Found {
  const tokens = tokenize(text, lexicon)
  const reader = {text, tokens, lexicon}
  const found: Found = []
  let at = -1
  for (const place of places) {
    const before = at
    while (at < 0 || (tokens[at]?.end ?? Infinity) <= place) at++
    if (at === before) continue
    const {drafts} = scan(reader, Math.max(0, at - NEAR), at + 1)
    found.push(...figuresOf(reader, drafts, []))
  }
  return found
}

/** So many tokens before a number a figure begins that it ends: `between 3 and 5 km`, `$5 million`. */
const NEAR = 12

function gapsOf(figures: Found | ReturnType<typeof read>['figures']): number[] {
  let from = 0
  return figures.flatMap(({kind, unit, start, end, text}) => {
    if ((unit === undefined && kind !== 'percent') || start < from) return []
    from = end
    const gap = GAP.exec(text)
    return gap ? [start + gap.index] : []
  })
}

/** Where a number in digits may go on behind a space with words: its scale, its unit, percent. Where the word there means
 *  nothing to the figures of the language, it does not. Offsets of the last digits. */
function placesIn(text: string, lexicon: Lexicon): number[] {
  return [...text.matchAll(BEHIND)].flatMap(({1: word = '', index}) => (isKnown(word, lexicon) ? [index] : []))
}

function isKnown(word: string, lexicon: Lexicon): boolean {
  const [first] = tokenize(word, lexicon)
  if (first?.kind !== WORD) return first !== undefined && first.kind !== DIGITS
  const {start, end, node, whole, roman, dual, lettered} = first
  if (whole || roman || dual || lettered || lexicon.suffixes.has(word.slice(start, end))) return true
  return node !== undefined && [...node.reach].some((role) => !ELSE.has(role))
}

/** What stands behind a number of another kind: a day has a month behind it, and 28 have ages. */
const ELSE: ReadonlySet<Role> = new Set<Role>(['month', 'monthBefore', 'calendarMonth', 'ageBefore', 'yearBefore'])
