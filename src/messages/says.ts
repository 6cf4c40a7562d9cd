import type {Message, NamedLanguage, Words} from '../model.ts'
import {en} from './en.ts'
import {fill, joined, type Texts} from './fill.ts'

type Family<Id> = Id extends `${infer Stem}_${'one' | 'other'}` ? Stem : Id
type NamesIn<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}` ? Name | NamesIn<Rest> : never
type Id = keyof typeof en

/** A word of ours in a table of texts: a text that nothing is put into. */
export type TermOf<Table> = {[I in keyof Table]: NamesIn<Table[I]> extends never ? I : never}[keyof Table]
export type Term = TermOf<typeof en>

type Value<One> = One | number | Words | NamedLanguage | Message | ReadonlyArray<One | Words | Message>
/** A value for each name in a text. */
export type Values<Table, I extends keyof Table> = Readonly<Record<NamesIn<Table[I]>, Value<TermOf<Table>>>>

const own: Readonly<Record<string, string>> = en

/** Most of what rules say is read in English, so that is at hand without a library. */
export const english: Texts = {
  lng: 'en',
  text: (id, count) => own[id] ?? own[`${id}_${count === 1 ? 'one' : 'other'}`] ?? id
}

/** A message, with a value for each name in its English text. */
export const message = <I extends Id>(id: I, values: Values<typeof en, I>): Message => ({
  id,
  values: values as Message['values']
})

/** A number with what it counts. */
export const counted = (family: Family<Id>, count: number): Message => ({id: family, values: {count}})

/** What a rule reports: a message and perhaps its second line, both in English as well. */
export function says<I extends Id>(id: I, values: Values<typeof en, I>, note?: Message): Said {
  const said = message(id, values)
  return note
    ? {reason: joined(fill(said, english)), note: joined(fill(note, english)), message: {...said, note}}
    : {reason: joined(fill(said, english)), message: said}
}

/** What is said in English, and apart from its language. */
export interface Said {
  readonly reason: string
  /** Absent of what is only said in English. */
  readonly message?: Message
  readonly note?: string
}

/** Words of a text, which stands in a language. */
export const words = (text: string, {locale: lang}: {readonly locale: string}): Words => ({text, lang})

/** One or another of these. */
export const either = ([first, ...others]: readonly Words[]): Message | Words =>
  others.reduce<Message | Words>((one, second) => message('either', {first: one, second}), first ?? code(''))

/** What another program says in English, or what nobody has said in another language. */
export const inEnglish = (text: string): Words => ({text, lang: english.lng, bare: true})

/** What was said already, as a part of what is said now. */
export const saidIn = ({message: said, reason}: Said): Message | Words => said ?? inEnglish(reason)

/** What programs read: a key, an id, a path, a command. */
export const code = (text: string): Words => ({text})
