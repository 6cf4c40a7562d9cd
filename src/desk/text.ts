/** A target as an editor types it: tags by their names, `&` and `<` as themselves, bound figures as `{{name}}`. */
import {carry, uncarry} from '../catalog/i18next-escape.ts'
import type {Span, Tag} from '../model.ts'
import {cutTags, escapeText, tagNames, unescapeText, writeTag} from '../segment/index.ts'

/** What may stand in a text beside its words. */
export interface Shape {
  readonly tags: readonly Tag[]
  /** Bound figures: name → as this side prints it. */
  readonly figures: ReadonlyMap<string, string>
}

/** A tag or a bound figure in a typed text. */
export interface Chip extends Span {
  readonly type: 'open' | 'close' | 'alone' | 'code' | 'figure'
  readonly name: string
  /** What readers see of it. */
  readonly shown: string
}

/** A stretch of a typed text, and of what its readers see. */
export interface Run {
  readonly from: number
  readonly to: number
  /** Where it begins in the plain text. */
  readonly plain: number
  readonly shown: string
  readonly chip?: Chip
}

export interface TypedText {
  readonly plain: string
  readonly runs: readonly Run[]
  readonly chips: readonly Chip[]
}

/** A text that is shown as if it were a tag keeps its escape while it is typed. */
const shownTag = (names: ReadonlySet<string>, text: string): boolean =>
  [...cutTags(text, names)].some(({type}) => type !== 'text')

/** From a text of a locale file, or of a segment. */
export function toTyped(text: string, tags: readonly Tag[]): string {
  const names = tagNames(tags)
  let typed = ''
  for (const cut of cutTags(uncarry(text), names)) {
    if (cut.type !== 'text') typed += writeTag(cut)
    else {
      const read = unescapeText(cut.text)
      typed += shownTag(names, read) ? read.replace(/</g, '&lt;') : read
    }
  }
  return typed
}

/** To a text of a locale file. */
export function fromTyped(typed: string, {tags, figures}: Shape): string {
  const names = tagNames(tags)
  let text = ''
  for (const cut of cutTags(typed, names)) {
    if (cut.type !== 'text') text += writeTag(cut)
    else {
      const read = cut.text.replace(/&lt;/g, '<')
      text += escapeText(shownTag(names, read) ? read : cut.text)
    }
  }
  return carry(text, [...figures.keys()])
}

const FIGURE = /\{\{\s*([A-Za-z][\w-]*)\s*\}\}/g

/** A typed text with what its readers see of it. */
export function readTyped(typed: string, {tags, figures}: Shape): TypedText {
  const kinds = new Map(tags.map(({name, kind}) => [name, kind]))
  const runs: Run[] = []
  const chips: Chip[] = []
  let plain = ''
  const add = (from: number, to: number, shown: string, type?: Chip['type'], name = '') => {
    const chip = type && {start: from, end: to, type, name, shown}
    if (chip) chips.push(chip)
    runs.push({from, to, plain: plain.length, shown, ...(chip && {chip})})
    plain += shown
  }
  const addText = (text: string, start: number) => {
    let last = 0
    for (const {0: whole, 1: name = '', index} of text.matchAll(FIGURE)) {
      const value = figures.get(name)
      if (value === undefined) continue
      if (index > last) add(start + last, start + index, text.slice(last, index))
      last = index + whole.length
      add(start + index, start + last, value, 'figure', name)
    }
    if (last < text.length) add(start + last, start + text.length, text.slice(last))
  }
  const cuts = [...cutTags(typed, kinds)]
  for (let at = 0; at < cuts.length; at++) {
    const cut = cuts[at]!
    if (cut.type === 'text') {
      addText(cut.text, cut.start)
      continue
    }
    const {type, name, start, end} = cut
    const kind = kinds.get(name)
    const close = kind === 'code' && type === 'open' ? codeEnd(cuts, at) : undefined
    if (close !== undefined) {
      add(start, cuts[close]!.end, typed.slice(end, cuts[close]!.start), 'code', name)
      at = close
    } else add(start, end, kind === 'break' && !/\s$/.test(plain) ? ' ' : '', type, name)
  }
  return {plain, runs, chips}
}

/** Code is locked: its tags and its text are one thing. */
function codeEnd(cuts: ReadonlyArray<{readonly type: string; readonly name?: string}>, at: number): number | undefined {
  const {name} = cuts[at]!
  const ends = cuts.slice(at + 1, at + 3).findIndex((one) => one.type === 'close' && one.name === name)
  return ends < 0 ? undefined : at + 1 + ends
}

/** Where a stretch of the plain text stands in the typed one. A figure is marked whole. */
export function typedSpan({runs}: TypedText, {start, end}: Span): Span | undefined {
  let from: number | undefined
  let to: number | undefined
  for (const run of runs) {
    const [first, last] = [run.plain, run.plain + run.shown.length]
    if (first === last || last <= start || first >= end) continue
    const whole = run.chip !== undefined
    from ??= whole ? run.from : run.from + Math.max(0, start - first)
    to = whole ? run.to : run.from + Math.min(run.shown.length, end - first)
  }
  return from === undefined || to === undefined ? undefined : {start: from, end: to}
}

/** What a tag is written as when it is put around a text: code brings its own, and one that stands alone follows it. */
export function tagAround(
  {name, kind, value = ''}: Tag,
  text: string,
  isAlone: boolean
): {readonly before: string; readonly after: string} {
  if (kind === 'code') return {before: `<${name}>${value}</${name}>`, after: ''}
  if (isAlone) return {before: `${text}<${name}/>`, after: ''}
  return {before: `<${name}>${text}`, after: `</${name}>`}
}

/** Tags of a text that stand alone in it: `<br1/>`. */
export const aloneIn = (text: string, tags: readonly Tag[]): ReadonlySet<string> =>
  new Set([...cutTags(text, tagNames(tags))].flatMap((cut) => (cut.type === 'alone' ? [cut.name] : [])))

/** For a search that takes no notice of case, of vowel signs, hamzas, accents, and of signs that nobody sees. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\u0640]/gu, '')
    .toLowerCase()
