import type {Place, Point} from '../model.ts'

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

export interface JsonProblem {
  readonly reason: string
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
  const found = () => (at < text.length ? `\`${token(WORD).slice(0, 40)}\`` : 'the end of the file')
  const problem = (
    reason: string,
    start = at,
    end = Math.min(text.length, start + Math.max(1, token(WORD).length))
  ) => {
    problems.push({reason, start, end})
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
    else problem('Unexpected end of a string, expected a closing `"` on the same line', start, at)
    let value = raw
    if (escaped) {
      try {
        value = JSON.parse(`"${raw}"`) as string
      } catch {
        if (whole)
          problem('Unexpected escape in a string, expected one of JSON such as `\\n`, `\\"`, `\\u00ab`', start, at)
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
      problem(`Unexpected nesting of more than ${DEPTH} levels`)
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
        problem(`Unexpected ${found()} in a list, expected a value or \`]\``)
        break
      }
      items.push(item)
      space()
      if (text[at] !== ',') break
      at++
    }
    if (text[at] === ']') at++
    else problem(`Unexpected ${found()} in a list, expected \`,\` or \`]\``)
    return {kind: 'array', items, start, end: at}
  }

  function object(depth: number): JsonNode {
    const start = at++
    const members: JsonMember[] = []
    let comma: number | undefined
    for (;;) {
      space()
      if (text[at] === '}') {
        if (comma !== undefined)
          problem('Unexpected `,` before `}`, expected none after the last entry', comma, comma + 1)
        at++
        break
      }
      if (at >= text.length) {
        problem('Unexpected end of the file, expected `}`')
        break
      }
      if (text[at] !== '"') {
        problem(`Unexpected ${found()}, expected a key in \`"\` or \`}\``)
        const from = at
        recover()
        if (at === from) at++
        comma = undefined
        continue
      }
      if (members.length && comma === undefined && (problems.at(-1)?.start ?? -1) < members.at(-1)!.value.end) {
        problem('Unexpected key without a `,` before it, expected `,` after the entry above')
      }
      const key = string()
      space()
      if (text[at] !== ':') {
        problem(`Unexpected ${found()} after the key \`${key.value}\`, expected \`:\``)
        recover()
        continue
      }
      at++
      space()
      const read = value(depth + 1)
      if (!read) {
        problem(`Unexpected ${found()} as the value of \`${key.value}\`, expected a string`)
        recover()
        comma = undefined
        continue
      }
      members.push({key: key.value, keyStart: key.start, keyEnd: key.end, value: read})
      space()
      comma = undefined
      if (text[at] === ',') comma = at++
      else if (text[at] !== '}' && text[at] !== '"' && at < text.length) {
        problem(`Unexpected ${found()} after the value of \`${key.value}\`, expected \`,\` or \`}\``)
        recover()
      }
    }
    return {kind: 'object', members, start, end: at}
  }

  space()
  if (at >= text.length) return {problems: [{reason: 'Unexpected empty file, expected `{}`', start: 0, end: at}]}
  const root = value(0)
  if (!root) problem(`Unexpected ${found()}, expected \`{\``)
  else {
    space()
    if (at < text.length) problem(`Unexpected ${found()} after the end of the JSON`)
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
