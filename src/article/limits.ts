import type {Said} from '../messages/says.ts'
import {tells} from '../messages/tells.ts'
import type {Span} from '../model.ts'
import {Unended} from './unended.ts'

/** Limits for the parser, which is not linear beyond them. */
export interface Limits {
  /** UTF-16 code units of the file; two million by default. */
  readonly length: number
  /** Levels of quotes, lists, directives, open brackets, of emphasis, and of raw HTML; 100 by default. */
  readonly nesting: number
  /** Blocks of the file: paragraphs, lines of lists and quotes, cells; 20,000 by default. */
  readonly blocks: number
  /** Marks (`*`, `_`, `~`, brackets, backticks) between two blank lines; 4,000 by default. */
  readonly marks: number
  /** Headings by underlining, and lines that continue a quote or an item without its mark; 1,000 by default. */
  readonly underlines: number
}

export const defaultLimits: Limits = {length: 2_000_000, nesting: 100, blocks: 20_000, marks: 4_000, underlines: 1_000}

export interface Excess extends Said {
  readonly span: Span
}

const LINE = /[^\r\n]*(?:\r\n?|\n|$)/g
const MARKER = /(?:[-+*]|\d{1,9}[.)])(?=[\t ]|$)/y
const FENCE = /^(`{3,}|~{3,})([^\r\n]*)$/
const DELIMITERS = /^\|?[\t ]*:?-+:?[\t ]*(?:\|[\t ]*:?-+:?[\t ]*)*\|?$/
const RULE = /^([*_~`=-])\1*$/
const UNDERLINE = /^(?:=+|-+)$/

/** Scan a file in one pass and say where it exceeds the limits, or nothing. Never parses: it counts whatever could be a
 *  container, a mark or a cell, and counts too much rather than too little. */
export function excess(source: string, limits: Limits): Excess | undefined {
  const {length, nesting, blocks, marks, underlines} = limits
  if (source.length > length) {
    return tooMuch(0, tells('limit/length', {length: source.length, most: length}))
  }
  let lists: number[] = []
  let fence: {mark: string; quotes: number; column: number} | undefined
  let directives = 0
  let blockCount = 0
  let underlineCount = 0
  let load = 0
  let lazy = 0
  const unended = new Unended()
  /** Of the run of lines without a blank one between them. */
  let run = {lines: 0, marks: 0, brackets: 0, depth: 0, columns: 0, previous: ''}

  for (const match of source.matchAll(LINE)) {
    const line = match[0].replace(/[\r\n]+$/, '')
    const at = match.index
    if (line.trim() === '') {
      run = {lines: 0, marks: 0, brackets: 0, depth: 0, columns: 0, previous: ''}
      lazy = 0
      unended.clear()
      continue
    }
    const lead = prefixOf(line, lists, nesting)
    lists = lead.lists
    const text = line.slice(lead.end).trimEnd()
    if (fence) {
      const inside = lead.quotes >= fence.quotes && lead.column >= fence.column
      if (inside && !(text.startsWith(fence.mark) && /^[`~]+$/.test(text))) continue
      fence = undefined
      if (inside) continue
    }
    const opened = FENCE.exec(text)
    if (opened && !(opened[1]!.startsWith('`') && opened[2]!.includes('`'))) {
      fence = {mark: opened[1]!, quotes: lead.quotes, column: lists.at(-1) ?? 0}
    }
    if (/^:{3,}[A-Za-z]/.test(text)) directives++
    else if (/^:{3,}$/.test(text) && directives > 0) directives--
    const depth = lead.quotes + lists.length + directives
    if (depth > nesting) return tooMuch(at, tells('limit/nesting', {most: nesting}))
    load += depth * (line.length + 1)
    if (load > 10 * length) return tooMuch(at, tells('limit/nested', {most: 10 * length}))

    if (lead.markers === 0 && depth < run.depth) lazy++
    else if (lead.markers > 0) lazy = 0
    if (lazy > underlines) return tooMuch(at, tells('limit/lazy', {lines: lazy, most: underlines}))
    if (UNDERLINE.test(text) && run.lines > 0 && ++underlineCount > underlines) {
      return tooMuch(at, tells('limit/underlines', {most: underlines}))
    }
    if (run.lines === 1 && DELIMITERS.test(text) && (text.includes('|') || text.includes(':')))
      run.columns = pipes(run.previous) === pipes(text) ? pipes(text) + 1 : 0
    const table = run.columns > 0
    if (lead.markers > 0 || run.lines === 0 || run.depth > 0) blockCount++
    if (table) blockCount += Math.max(run.columns, pipes(text) + 1)
    if (blockCount > blocks) return tooMuch(at, tells('limit/blocks', {most: blocks}))

    // Items, rows and headings are texts of their own, and so is what follows an empty line of a quotation; a lone rule
    // has no marks.
    if (table || text === '' || (lead.items > 0 && lead.column < 8) || text.startsWith('#')) {
      run.marks = 0
      run.brackets = 0
      unended.clear()
    }
    if (unended.add(text) > 2 * length) return tooMuch(at, tells('limit/unended', {most: 2 * length}))
    if (!RULE.test(text)) {
      const counted = count(text, run.brackets, nesting)
      run.marks += counted.marks
      run.brackets = counted.brackets
      if (counted.deepest > nesting) return tooMuch(at, tells('limit/brackets', {most: nesting}))
      if (run.marks > marks) return tooMuch(at, tells('limit/marks', {most: marks}))
    }
    run.lines++
    run.depth = Math.max(run.depth, depth)
    run.previous = text
  }
  return undefined
}

const tooMuch = (at: number, said: Said): Excess => ({span: {start: at, end: at}, ...said})

interface Prefix {
  /** Where the text begins after the marks of containers. */
  readonly end: number
  readonly column: number
  readonly quotes: number
  readonly markers: number
  /** Those of them that begin an item. */
  readonly items: number
  /** Columns at which the open items begin their text. */
  readonly lists: number[]
}

function prefixOf(line: string, before: readonly number[], nesting: number): Prefix {
  const lists = [...before]
  let at = 0
  let column = 0
  let quotes = 0
  let items = 0
  while (at < line.length && quotes + lists.length <= nesting + 1) {
    const char = line[at]!
    if (char === ' ' || char === '\t') {
      column += char === '\t' ? 4 - (column % 4) : 1
      at++
    } else if (char === '>') {
      quotes++
      column++
      at++
    } else {
      MARKER.lastIndex = at
      const marker = MARKER.exec(line)?.[0]
      while (lists.length > 0 && lists.at(-1)! > column) lists.pop()
      if (marker === undefined) break
      column += marker.length
      at += marker.length
      lists.push(column + 1)
      items++
    }
  }
  return {end: at, column, quotes, markers: quotes + items, items, lists}
}

const pipes = (text: string) =>
  text
    .replace(/\\./g, '')
    .replace(/^\||\|$/g, '')
    .split('|').length - 1

function count(text: string, open: number, nesting: number): {marks: number; brackets: number; deepest: number} {
  let marks = 0
  let brackets = open
  let deepest = open
  for (let at = 0; at < text.length; at++) {
    switch (text[at]) {
      case '\\':
        at++
        break
      case '[':
        marks++
        deepest = Math.max(deepest, ++brackets)
        break
      case ']':
        marks++
        if (brackets > 0) brackets--
        break
      case '*':
      case '_':
      case '~':
      case '`':
        marks++
        break
    }
    if (deepest > nesting) break
  }
  return {marks, brackets, deepest}
}
