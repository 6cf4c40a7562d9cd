import {type Document, isMap, isScalar, type Pair, parseDocument, Scalar} from 'yaml'
import type {Span} from '../model.ts'

/** A field whose value YAML cannot read as it stands on its line, such as a text with a colon and a space in it. */
export interface BrokenField {
  readonly name: string
  /** Of the value, in the text of the front matter. */
  readonly span: Span
  /** Its line with quotation marks around the value. */
  readonly mended: string
  /** What is meant, as far as one can know. */
  readonly value: Scalar
}

/** The fields of the map in which errors stand, by their pairs, and the errors that stand in none of them. */
export function brokenFields(
  document: Document,
  text: string
): {readonly fields: ReadonlyMap<unknown, BrokenField>; readonly rest: readonly Document['errors'][number][]} {
  const fields = new Map<unknown, BrokenField>()
  const {contents, errors} = document
  if (errors.length === 0 || !isMap(contents)) return {fields, rest: errors}
  const pairs = contents.items.map((pair) => ({pair, ...extentOf(pair)}))
  const looked = new Map<unknown, BrokenField | undefined>()
  const rest = errors.filter(({pos: [at]}) => {
    const found = lastBefore(pairs, at)
    if (!found) return true
    const {pair, end} = found
    if (!looked.has(pair)) looked.set(pair, brokenField(pair, text))
    const broken = looked.get(pair)
    if (!broken || at > end) return true
    fields.set(pair, broken)
    return false
  })
  // What stands behind a value on its line may be read as a field of its own.
  const spans = [...fields.values()].map(({span}) => span).sort((one, other) => one.start - other.start)
  return {fields, rest: rest.filter(({pos: [at]}) => at > (lastBefore(spans, at)?.end ?? -1))}
}

function lastBefore<T extends Span>(all: readonly T[], at: number): T | undefined {
  let [low, high] = [0, all.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (all[middle]!.start <= at) low = middle + 1
    else high = middle
  }
  return all[low - 1]
}

function extentOf({key, value}: Pair): Span {
  const [start = 0, , keyEnd = 0] = isScalar(key) ? (key.range ?? []) : []
  const range = (value as {readonly range?: readonly number[] | null} | null)?.range
  return {start, end: Math.max(keyEnd, range?.[2] ?? 0)}
}

/** Duplicate keys are none of its errors, because it compares each key with each. */
export const OPTIONS = {uniqueKeys: false, prettyErrors: false, stringKeys: false, logLevel: 'silent'} as const

const LINE = /([^\s:#'"[{][^:\n]*):[ \t]+(\S[^\r\n]*)/y

function brokenField({key}: Pair, text: string): BrokenField | undefined {
  if (!isScalar(key) || !key.range) return undefined
  LINE.lastIndex = key.range[0]
  const [line, name, rest] = LINE.exec(text) ?? []
  if (line === undefined || name === undefined || rest === undefined) return undefined
  const meant = rest.trimEnd()
  // Lists and maps are no texts, and what can be read alone is not what is broken.
  if (/^(?:[[{][^\]}]*|\[.*\]|\{.*\})$/.test(meant) || parseDocument(line, OPTIONS).errors.length === 0)
    return undefined
  const start = key.range[0] + line.length - rest.length
  const value = new Scalar(meant.replace(/^(["'])(?=[^"']*$)/, ''))
  const span = {start, end: start + meant.length}
  value.range = [span.start, span.end, span.end]
  return {name, span, mended: `${name}: ${quoted(meant)}`, value}
}

/** A mark that only begins the value lacks its end. */
function quoted(value: string): string {
  const [first = ''] = value
  if ((first === '"' || first === "'") && !value.slice(1).includes(first)) return value + first
  return value.includes("'") && !/["\\]/.test(value) ? `"${value}"` : `'${value.replaceAll("'", "''")}'`
}
