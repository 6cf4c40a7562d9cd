import {displayName} from '../languages/intl.ts'
import type {Message, MessageValue, Words} from '../model.ts'

/** The texts of one language. */
export interface Texts {
  readonly lng: string
  /** The text of an id, in the form that goes with a number; the id itself where there is none. */
  text(id: string, count?: number): string
}

/** A stretch of a message: our own words, or exact ones that somebody else wrote. */
export interface Piece {
  readonly text: string
  readonly exact?: true
  /** Of exact words, where they are in a language. */
  readonly lang?: string
  /** They stand without marks around them. */
  readonly bare?: true
}

const PARTS = /\{\{([\w-]+)\}\}|`([^`]+)`/g

/** A message in one language, in pieces. What is put in is never read as a text of ours. */
export function* fill({id, values}: Message, texts: Texts): Generator<Piece> {
  const {count} = values
  const template = texts.text(id, typeof count === 'number' ? count : undefined)
  let from = 0
  for (const {0: found, 1: name, 2: code, index} of template.matchAll(PARTS)) {
    if (index > from) yield {text: template.slice(from, index)}
    if (code !== undefined) yield {text: code, exact: true}
    else if (values[name!] !== undefined) yield* filled(values[name!]!, texts)
    from = index + found.length
  }
  if (from < template.length) yield {text: template.slice(from)}
}

function* filled(value: MessageValue, texts: Texts): Generator<Piece> {
  if (typeof value === 'string') yield {text: texts.text(value)}
  else if (typeof value === 'number') yield {text: String(value)}
  else if (isRow(value)) {
    for (const [at, one] of value.entries()) {
      if (at > 0) yield {text: texts.text('comma')}
      yield* filled(one, texts)
    }
  } else if ('id' in value) yield* fill(value, texts)
  else if ('language' in value) yield {text: displayName(value.language, 'language', texts.lng)}
  else yield* exact(value)
}

function* exact({text, lang, value, bare}: Words): Generator<Piece> {
  yield {text, exact: true, ...(lang !== undefined && {lang}), ...(bare && {bare})}
  if (value !== undefined) yield {text: ` (${value})`}
}

const isRow = (value: MessageValue): value is readonly MessageValue[] => Array.isArray(value)

/** Pieces as one line: exact words stand between backticks. */
export const joined = (pieces: Iterable<Piece>): string =>
  [...pieces].map(({text, exact, bare}) => (exact && !bare ? `\`${text}\`` : text)).join('')
