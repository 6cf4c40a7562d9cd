import type {en} from './en.ts'

/** Something that the desk says. */
export type Word = keyof typeof en
/** A phrase, or the phrases of a number by the language's plural forms. */
type Phrase = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & {other: string}>
export type Words = Readonly<Record<Word, Phrase>>
