/** The hedge of a figure: words before it, behind it, around it, or a prefix glued to it. */

import type {HedgePack} from '../languages/figures.ts'
import type {Language} from '../languages/language.ts'
import type {Hedge, HedgeClass} from '../model.ts'
import {remembered} from '../remember.ts'
import {leadOf} from './read-context.ts'
import type {Draft} from './read-kinds.ts'
import {expand, foldForm, type Lexicon} from './read-lexicon.ts'
import {isHyphen, type Reader, role} from './read-number.ts'
import {afterLetters, bodyStart, DIGITS, SIGN, type Token, WORD} from './read-tokens.ts'

interface Phrase {
  readonly words: readonly string[]
  readonly class: HedgeClass
  /** A prefix that the figure itself must carry: the מ of יותר מ. */
  readonly prefix?: string
}

/** A word as a hedge may have it: as it stands, or without prefixes. */
interface Reads {
  readonly form: string
  readonly phrases: readonly Phrase[]
}

export interface Hedges {
  /** The phrases that a word may end. */
  readonly before: (full: string) => readonly Reads[]
  /** Those that it may begin. */
  readonly after: (full: string) => readonly Phrase[]
  readonly about: boolean
}

const compiled = new WeakMap<HedgePack, Hedges>()

/** The hedges of a language made ready, once per pack. */
export function hedgesOf(language: Language, lexicon: Lexicon): Hedges | undefined {
  const pack = language.hedges
  if (!pack) return undefined
  let hedges = compiled.get(pack)
  if (!hedges) {
    const before = indexed(pack.before, lexicon, -1)
    const after = indexed(pack.after, lexicon, 0)
    hedges = {
      before: remembered((full) =>
        formsOf(full, lexicon).flatMap((form) => {
          const phrases = before.get(form)
          return phrases ? [{form, phrases}] : []
        })
      ),
      after: remembered((full) => formsOf(full, lexicon).flatMap((form) => after.get(form) ?? [])),
      about: pack.prefix !== undefined
    }
    compiled.set(pack, hedges)
  }
  return hedges
}

function indexed(forms: HedgePack['before'], lexicon: Lexicon, key: 0 | -1): Map<string, Phrase[]> {
  const out = new Map<string, Phrase[]>()
  for (const [name, list] of Object.entries(forms)) {
    for (const form of (list as string).split('|').flatMap(expand)) {
      const words = form.split(' ').map((word) => foldForm(word, lexicon.fold, lexicon.inner))
      const last = words.at(-1) as string
      const prefix = last.endsWith('~') ? last.slice(0, -1) : undefined
      if (prefix !== undefined) words.pop()
      const at = words.at(key)
      if (at === undefined) continue
      const phrase = {words, class: name as HedgeClass, ...(prefix !== undefined && {prefix})}
      const all = out.get(at) ?? []
      all.push(phrase)
      // לפחות מ־ is "less than", though לפחות alone is "at least": who asks for a prefix is asked first.
      all.sort(
        (a, b) => b.words.length - a.words.length || Number(b.prefix !== undefined) - Number(a.prefix !== undefined)
      )
      out.set(at, all)
    }
  }
  return out
}

/** How far a hedge may stand from its figure, in words. */
const REACH_BEFORE = 3
const REACH_AFTER = 6

/** The hedge of one figure. `from` and `to` are the ends of its neighbours: nothing beyond them is looked at. */
export function hedgeOf(reader: Reader, hedges: Hedges, draft: Draft, from: number, to: number): Hedge | undefined {
  return before(reader, hedges, draft, from) ?? after(reader, hedges, draft, to)
}

function before(reader: Reader, hedges: Hedges, draft: Draft, from: number): Hedge | undefined {
  const {tokens, text} = reader
  const lead = leadOf(reader, draft.at)
  let steps = 0
  for (let at = lead.at - 1; at >= from && steps <= REACH_BEFORE; at--, steps++) {
    const token = tokens[at] as Token
    if (token.kind === SIGN && !isHyphen(token.form) && !/\p{Sc}/u.test(token.form)) break
    if (token.kind === DIGITS || token.line) break
    if (token.kind !== WORD) continue
    const found = matchBefore(reader, hedges, at, from, steps === 0 ? lead.glued : undefined)
    if (found) {
      const end = found.prefix === undefined ? token.end : gluedEnd(reader, draft, lead.at)
      const start = afterLetters(text, tokens[found.at] as Token, found.cut)
      return {start, end, text: text.slice(start, end), class: found.class}
    }
  }
  if (hedges.about && lead.clitic.about && (draft.value.length > 1 || tokens[draft.at]?.kind === DIGITS)) {
    const start = (tokens[lead.at] as Token).start
    const end = gluedEnd(reader, draft, lead.at)
    return {start, end, text: text.slice(start, end), class: 'about'}
  }
  return undefined
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
): {class: HedgeClass; at: number; cut: number; prefix: string | undefined} | undefined {
  for (const {form, phrases} of hedges.before((reader.tokens[at] as Token).full)) {
    for (const phrase of phrases) {
      if (phrase.prefix !== undefined && !(glued?.endsWith(phrase.prefix) || glued?.startsWith(phrase.prefix))) continue
      let back = at
      let first: string | undefined = form
      for (let word = phrase.words.length - 2; word >= 0 && first !== undefined; word--) {
        back--
        first =
          back >= from && formsAt(reader, back).includes(phrase.words[word] as string) ? phrase.words[word] : undefined
      }
      if (first === undefined) continue
      const {glued: prefix, form: body} = reader.tokens[back] as Token
      const cut = prefix.length + body.length - first.length
      return {class: phrase.class, at: back, cut, prefix: phrase.prefix}
    }
  }
  return undefined
}

function formsAt({tokens, lexicon}: Reader, at: number): string[] {
  const token = tokens[at]
  return token?.kind === WORD ? formsOf(token.full, lexicon) : []
}

/** A word as it stands, and without each stack of prefixes it may carry. */
function formsOf(whole: string, lexicon: Lexicon): string[] {
  const out = [whole]
  for (let length = 1; length < whole.length - 1 && length <= 4; length++) {
    const clitic = lexicon.clitics.get(whole.slice(0, length))
    if (clitic === undefined) break
    if (clitic) out.push(whole.slice(length))
  }
  return out
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
    for (const phrase of token.kind === WORD ? hedges.after(token.full) : []) {
      const fits = phrase.words.every((word, index) => at + index < to && formsAt(reader, at + index).includes(word))
      if (!fits) continue
      const last = tokens[at + phrase.words.length - 1] as Token
      return {start: token.start, end: last.end, text: text.slice(token.start, last.end), class: phrase.class}
    }
    if (role(reader, at, 'and') !== undefined || token.clitic.and) return undefined
  }
  return undefined
}
