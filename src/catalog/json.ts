import {code, type Said} from '../messages/says.ts'
import {type AnyTerm, tells} from '../messages/tells.ts'
import type {Place, Point, Words} from '../model.ts'

/** JSON with offsets, read as far as it can be read. `JSON.parse` silently drops the first of two equal keys, stops at
 *  a conflict marker, and knows no positions. */
export type JsonNode =
  | {readonly kind: 'string'; readonly value: string; readonly start: number; readonly end: number}
  | {readonly kind: 'object'; readonly members: readonly JsonMember[]; readonly start: number; readonly end: number}
  | {readonly kind: 'array'; readonly items: readonly JsonNode[]; readonly start: number; readonly end: number}
  | {
      readonly kind: 'scalar'
      readonly value: number | boolean | null
      readonly start: number
      readonly end: number
    }

export interface JsonMember {
  readonly key: string
  readonly keyStart: number
  readonly keyEnd: number
  readonly value: JsonNode
}

export interface JsonProblem extends Said {
  readonly start: number
  readonly end: number
}

export interface JsonText {
  readonly root?: JsonNode
  /** In the order of the text; empty if `JSON.parse` would accept the text as well. */
  readonly problems: readonly JsonProblem[]
}

const DEPTH = 100
const SPACE = /[ \t\r\n]*/y
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const WORD = /[^\s,:{}[\]"]+|./suy

/** Reads JSON text. Never throws: after a mistake it continues at the next line that begins with a key. */
export function readJson(text: string): JsonText {
  const problems: JsonProblem[] = []
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0

  const space = () => {
    SPACE.lastIndex = at
    SPACE.test(text)
    at = SPACE.lastIndex
  }
  const token = (pattern: RegExp): string => {
    pattern.lastIndex = at
    return pattern.exec(text)?.[0] ?? ''
  }
  const found = (): Words | AnyTerm => (at < text.length ? code(token(WORD).slice(0, 40)) : 'json/end')
  const problem = (said: Said, start = at, end = Math.min(text.length, start + Math.max(1, token(WORD).length))) => {
    problems.push({...said, start, end})
  }

  /** At a `"`. A string without a closing quotation mark ends with its line. */
  function string(): {value: string; start: number; end: number; whole: boolean} {
    const start = at
    let escaped = false
    let code = 0
    for (at++; at < text.length; at++) {
      code = text.charCodeAt(at)
      if (code === 92) {
        escaped = true
        at++
      } else if (code === 34 || code < 32) break
    }
    at = Math.min(at, text.length)
    const whole = code === 34 && text[at] === '"'
    const raw = text.slice(start + 1, at)
    if (whole) at++
    else problem(tells('json/string-end', {}), start, at)
    let value = raw
    if (escaped) {
      try {
        value = JSON.parse(`"${raw}"`) as string
      } catch {
        if (whole) problem(tells('json/escape', {}), start, at)
      }
    }
    return {value, start, end: at, whole}
  }

  /** Skip to the next line that begins with a key or closes the object. */
  function recover(): void {
    const next = /\n[ \t]*(?="(?:[^"\\\n]|\\.)*"[ \t]*:|\})/g
    next.lastIndex = at
    at = next.test(text) ? next.lastIndex : text.length
  }

  function value(depth: number): JsonNode | undefined {
    const start = at
    const mark = text[at]
    if (mark === '"') {
      const read = string()
      return {kind: 'string', value: read.value, start, end: read.end}
    }
    if ((mark === '{' || mark === '[') && depth > DEPTH) {
      problem(tells('json/deep', {most: DEPTH}))
      at = text.length
      return undefined
    }
    if (mark === '{') return object(depth)
    if (mark === '[') return array(depth)
    SCALAR.lastIndex = at
    const scalar = SCALAR.exec(text)?.[0]
    if (!scalar) return undefined
    at += scalar.length
    return {kind: 'scalar', value: JSON.parse(scalar) as number | boolean | null, start, end: at}
  }

  function array(depth: number): JsonNode {
    const start = at++
    const items: JsonNode[] = []
    for (;;) {
      space()
      if (text[at] === ']') break
      const item = value(depth + 1)
      if (!item) {
        problem(tells('json/item', {found: found()}))
        break
      }
      items.push(item)
      space()
      if (text[at] !== ',') break
      at++
    }
    if (text[at] === ']') at++
    else problem(tells('json/list', {found: found()}))
    return {kind: 'array', items, start, end: at}
  }

  function object(depth: number): JsonNode {
    const start = at++
    const members: JsonMember[] = []
    let comma: number | undefined
    for (;;) {
      space()
      if (text[at] === '}') {
        if (comma !== undefined) problem(tells('json/last-comma', {}), comma, comma + 1)
        at++
        break
      }
      if (at >= text.length) {
        problem(tells('json/no-end', {}))
        break
      }
      if (text[at] !== '"') {
        problem(tells('json/key', {found: found()}))
        const from = at
        recover()
        if (at === from) at++
        comma = undefined
        continue
      }
      if (members.length && comma === undefined && (problems.at(-1)?.start ?? -1) < members.at(-1)!.value.end) {
        problem(tells('json/comma', {}))
      }
      const key = string()
      space()
      if (text[at] !== ':') {
        problem(tells('json/colon', {found: found(), key: code(key.value)}))
        recover()
        continue
      }
      at++
      space()
      const read = value(depth + 1)
      if (!read) {
        problem(tells('json/value', {found: found(), key: code(key.value)}))
        recover()
        comma = undefined
        continue
      }
      members.push({key: key.value, keyStart: key.start, keyEnd: key.end, value: read})
      space()
      comma = undefined
      if (text[at] === ',') comma = at++
      else if (text[at] !== '}' && text[at] !== '"' && at < text.length) {
        problem(tells('json/after', {found: found(), key: code(key.value)}))
        recover()
      }
    }
    return {kind: 'object', members, start, end: at}
  }

  space()
  if (at >= text.length) return {problems: [{...tells('json/empty', {}), start: 0, end: at}]}
  const root = value(0)
  if (!root) problem(tells('json/start', {found: found()}))
  else {
    space()
    if (at < text.length) problem(tells('json/more', {found: found()}))
  }
  return root ? {root, problems} : {problems}
}

/** Turns offsets of one text into places. The lines are counted when the first place is needed. */
export class Lines {
  private readonly text: string
  private readonly path: string | undefined
  private starts: number[] | undefined

  constructor(text: string, path?: string) {
    this.text = text
    this.path = path
  }

  point(offset: number): Point {
    this.starts ??= lineStarts(this.text)
    let low = 0
    let high = this.starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: offset - this.starts[low]! + 1, offset}
  }

  place(start: number, end: number): Place {
    return {...(this.path !== undefined && {path: this.path}), start: this.point(start), end: this.point(end)}
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
