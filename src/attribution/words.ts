import type {Language, NameData} from '../languages/language.ts'
import type {Span} from '../model.ts'
import {foldingsOf} from '../text/folding.ts'
import {classAt, LETTER, runEnd} from '../text/letters.ts'
import {cutsOf, listPrefixes, type PrefixTable} from '../text/prefixes.ts'
import {madeOnce, rememberedBy} from '../text/remember.ts'
import {type Entry, Vocabulary} from '../text/vocabulary.ts'

export interface Word extends Span {
  readonly text: string
  /** In one spelling: no accents, vowel signs or hamzas, lower case. This is what rules compare. */
  readonly fold: string
  /** Where the tables of its language keep what they say of it. */
  readonly entry?: Entry
}

/** The words of a text. Figures and signs are not words; an apostrophe or geresh belongs to its word. */
export function readWords(text: string, {names}: Language): Word[] {
  const vocabulary = vocabularyOf(names)
  const words: Word[] = []
  for (let start = 0; start < text.length; start++) {
    if (classAt(text, start) !== LETTER) continue
    const end = wordEnd(text, start, names)
    const word = vocabulary.read(text, start, end)
    words.push({start, end, text: word.text, fold: word.entry.fold, entry: word.entry})
    start = end - 1
  }
  return words
}

function wordEnd(text: string, start: number, {joiners, cased}: NameData): number {
  let at = runEnd(text, start)
  while (at < text.length && joiners.includes(text[at]!) && classAt(text, at + 1) === LETTER) at = runEnd(text, at + 1)
  // A geresh may end a word; quotation marks after one are closing marks.
  const mark = text[at]
  return !cased && mark !== undefined && joiners.includes(mark) && !/["”“״]/.test(mark) ? at + 1 : at
}

/** The words of a language, as names and phrases are compared. */
export const vocabularyOf: (names: NameData) => Vocabulary = madeOnce(
  ({letters}: NameData) => new Vocabulary(foldingsOf(letters).name)
)

/** One spelling of a word, as names are compared. */
export function foldWord(word: string, {letters}: NameData): string {
  return foldingsOf(letters).name(word)
}

export interface Bare {
  readonly form: string
  /** Whether what was taken off included the article. */
  readonly article: boolean
}

const baresOf = rememberedBy((names: NameData) => (fold) => readings(fold, names))

/** The word, and what is left of it without each prefix that it may carry. At least two letters remain. */
export const bare = (fold: string, names: NameData): readonly Bare[] => baresOf(names)(fold)

const tables = new WeakMap<NameData, PrefixTable>()

function tableOf(names: NameData): PrefixTable {
  let table = tables.get(names)
  if (!table) {
    table = listPrefixes(names.prefixes, names.articles)
    tables.set(names, table)
  }
  return table
}

function readings(fold: string, names: NameData): Bare[] {
  const out = [{form: fold, article: false}]
  // The longest stack first.
  for (const {form: rest, prefix} of [...cutsOf(fold, tableOf(names), 2)].reverse()) {
    const form = names.joiners.includes(rest[0]!) ? rest.slice(1) : rest
    const {article} = prefix
    for (const [from, to] of names.afterPrefix) {
      if (form.startsWith(from)) out.push({form: to + form.slice(from.length), article})
    }
    if (form.length > 1) out.push({form, article})
  }
  return out
}
