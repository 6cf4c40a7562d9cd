import type {NameData} from '../languages/language.ts'
import {foldWord, type Word} from './words.ts'

interface Phrase<Value> {
  /** Folded. */
  readonly words: readonly string[]
  /** Only the head of the last word is given; anything may be joined to it. */
  readonly open: boolean
  readonly value: Value
}

/** Phrases by their first word. */
export interface PhraseIndex<Value> {
  readonly first: ReadonlyMap<string, ReadonlyArray<Phrase<Value>>>
  /** Phrases of one open word, which no map can hold by its word. */
  readonly open: ReadonlyArray<Phrase<Value>>
}

export interface PhraseMatch<Value> {
  readonly value: Value
  /** Index of the word behind the phrase. */
  readonly next: number
  /** Of the last word only the head was given. */
  readonly open: boolean
}

/** Make phrases ready to be found: longest first. `~` behind the last word leaves its end open. */
export function indexPhrases<Value>(
  phrases: Iterable<readonly [phrase: string, value: Value]>,
  names: NameData
): PhraseIndex<Value> {
  const first = new Map<string, Array<Phrase<Value>>>()
  const alone: Array<Phrase<Value>> = []
  for (const [phrase, value] of phrases) {
    const words = phrase
      .replace(/~$/, '')
      .split(/[\s-]+/)
      .map((word) => foldWord(word, names))
    const entry = {words, open: phrase.endsWith('~'), value}
    if (entry.open && words.length === 1) {
      alone.push(entry)
      continue
    }
    const known = first.get(words[0]!)
    if (known) known.push(entry)
    else first.set(words[0]!, [entry])
  }
  for (const list of first.values()) list.sort((a, b) => b.words.length - a.words.length)
  return {first, open: alone}
}

/** Of the forms that a word may be read as, those with which a phrase may begin; undefined where it is none. */
export function headsOf<Value>({first, open}: PhraseIndex<Value>, forms: readonly string[]): string[] | undefined {
  const heads = forms.filter((form) => first.has(form) || open.some(({words: [head]}) => form.startsWith(head!)))
  return heads.length > 0 ? heads : undefined
}

/** The longest phrase that begins at a word, read as `fold` (the word itself, or without its prefix). */
export function matchPhrase<Value>(
  index: PhraseIndex<Value>,
  words: readonly Word[],
  at: number,
  fold: string
): PhraseMatch<Value> | undefined {
  for (const {words: wanted, open, value} of index.first.get(fold) ?? []) {
    const last = wanted.length - 1
    const fits = wanted.every((word, step) => {
      if (step === 0) return true
      const found = words[at + step]?.fold
      return found === word || (open && step === last && found?.startsWith(word) === true)
    })
    if (fits) return {value, next: at + wanted.length, open}
  }
  for (const {
    words: [head],
    value
  } of index.open)
    if (fold.startsWith(head!)) return {value, next: at + 1, open: true}
  return undefined
}
