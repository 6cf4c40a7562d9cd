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
  /** By their first two words, with a space between: a long list of one first word is not walked. */
  readonly pairs: ReadonlyMap<string, ReadonlyArray<Phrase<Value>>>
  /** By their first word, where the second is open or there is none. */
  readonly singles: ReadonlyMap<string, ReadonlyArray<Phrase<Value>>>
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
  const pairs = new Map<string, Array<Phrase<Value>>>()
  const singles = new Map<string, Array<Phrase<Value>>>()
  for (const list of first.values()) {
    list.sort((a, b) => b.words.length - a.words.length)
    for (const phrase of list) {
      const {words, open} = phrase
      const isPair = words.length > (open ? 2 : 1)
      const key = isPair ? `${words[0]} ${words[1]}` : words[0]!
      const map = isPair ? pairs : singles
      const known = map.get(key)
      if (known) known.push(phrase)
      else map.set(key, [phrase])
    }
  }
  return {first, pairs, singles, open: alone}
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
  if (index.first.has(fold)) {
    const next = words[at + 1]
    const found =
      (next && fitting(index.pairs.get(`${fold} ${next.fold}`), words, at)) ??
      fitting(index.singles.get(fold), words, at)
    if (found) return {value: found.value, next: at + found.words.length, open: found.open}
  }
  for (const {
    words: [head],
    value
  } of index.open)
    if (fold.startsWith(head!)) return {value, next: at + 1, open: true}
  return undefined
}

/** The first of some phrases whose further words stand behind a word. */
function fitting<Value>(
  phrases: ReadonlyArray<Phrase<Value>> = [],
  words: readonly Word[],
  at: number
): Phrase<Value> | undefined {
  return phrases.find(({words: wanted, open}) => {
    const last = wanted.length - 1
    for (let step = 1; step <= last; step++) {
      const found = words[at + step]?.fold
      if (found !== wanted[step] && !(open && step === last && found?.startsWith(wanted[step]!))) return false
    }
    return true
  })
}
