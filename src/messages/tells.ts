import type {Message} from '../model.ts'
import type {en} from './en.ts'
import {fill, joined, type Texts} from './fill.ts'
import {more} from './more.ts'
import {english, type Said, type TermOf, type Values} from './says.ts'

type Table = typeof en & typeof more

/** A word of ours, from all that is said. */
export type AnyTerm = TermOf<Table>

const own: Readonly<Record<string, string>> = more

/** All that is said in English. */
export const allEnglish: Texts = {lng: english.lng, text: (id, count) => own[id] ?? english.text(id, count)}

/** As `message`, from all texts. */
export const telling = <I extends keyof Table>(id: I, values: Values<Table, I>): Message => ({
  id,
  values: values as Message['values']
})

/** As `says`, for whatever is no rule: a reader of files, the ledger, the build. */
export function tells<I extends keyof Table>(id: I, values: Values<Table, I>): Said {
  const message = telling(id, values)
  return {reason: joined(fill(message, allEnglish)), message}
}
