import type {Language, NameData} from '../languages/language.ts'
import type {Span} from '../model.ts'

export interface Word extends Span {
  readonly text: string
  /** In one spelling: no accents, vowel signs or hamzas, lower case. What rules compare. */
  readonly fold: string
}

const patterns = new WeakMap<NameData, RegExp>()

/** The words of a text. Figures and signs are none; an apostrophe or geresh belongs to its word. */
export function readWords(text: string, {names}: Language): Word[] {
  let pattern = patterns.get(names)
  if (!pattern) {
    const join = names.joiners ? `[${names.joiners}]` : '(?!)'
    pattern = new RegExp(
      `\\p{L}(?:[\\p{L}\\p{M}\\u0640]|${join}(?=\\p{L}))*(?:${names.cased ? '(?!)' : join.replace(/["”“״]/g, '')})?`,
      'gu'
    )
    patterns.set(names, pattern)
  }
  const words: Word[] = []
  for (const match of text.matchAll(pattern)) {
    const [word] = match
    words.push({start: match.index, end: match.index + word.length, text: word, fold: foldWord(word, names)})
  }
  return words
}

const plain = /^[a-z]+$/
const folded = new WeakMap<NameData, Map<string, string>>()

/** One spelling of a word. */
export function foldWord(word: string, names: NameData): string {
  const lower = word.toLowerCase()
  if (plain.test(lower)) return lower
  const known = folded.get(names) ?? new Map<string, string>()
  folded.set(names, known)
  const seen = known.get(lower)
  if (seen !== undefined) return seen
  let out = ''
  for (const letter of lower.normalize('NFKD').replace(/[\p{M}\u0640]/gu, '')) out += names.fold[letter] ?? letter
  if (known.size < 20_000) known.set(lower, out)
  return out
}

export interface Bare {
  readonly form: string
  /** What was taken off held the article. */
  readonly article: boolean
}

const bares = new WeakMap<NameData, Map<string, readonly Bare[]>>()

/** The word, and what is left of it when each prefix is taken off that it may carry. At least two letters stay. */
export function bare(fold: string, names: NameData): readonly Bare[] {
  const known = bares.get(names) ?? new Map<string, readonly Bare[]>()
  bares.set(names, known)
  const seen = known.get(fold)
  if (seen) return seen
  const out = cut(fold, names)
  if (known.size < 20_000) known.set(fold, out)
  return out
}

function cut(fold: string, {prefixes, articles, joiners, afterPrefix}: NameData): Bare[] {
  const out = [{form: fold, article: false}]
  for (const prefix of prefixes) {
    if (fold.length <= prefix.length + 1 || !fold.startsWith(prefix)) continue
    let form = fold.slice(prefix.length)
    if (joiners.includes(form[0]!)) form = form.slice(1)
    const article = articles.includes(prefix)
    for (const [from, to] of afterPrefix) {
      if (form.startsWith(from)) out.push({form: to + form.slice(from.length), article})
    }
    if (form.length > 1) out.push({form, article})
  }
  return out
}
