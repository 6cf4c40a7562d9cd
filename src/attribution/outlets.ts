import type {Language, OutletData} from '../languages/language.ts'
import type {Span} from '../model.ts'
import {remembered} from '../remember.ts'
import {headsOf, indexPhrases, matchPhrase, type PhraseIndex} from './phrases.ts'
import {bare, foldWord, type Word} from './words.ts'

/** An agency, paper or broadcaster that a text names. */
export interface Outlet extends Span {
  /** The name that all packs share. */
  readonly id: string
}

interface Table {
  readonly names: PhraseIndex<{id: string; common: boolean}>
  /** What a word may be without what is joined to it, where a name may begin with it. */
  readonly heads: (fold: string) => readonly string[] | undefined
  readonly kinds: ReadonlySet<string>
  readonly cased: boolean
}

const tables = new WeakMap<OutletData, Table>()

function tableOf(language: Language): Table {
  const {outlets, names} = language
  const known = tables.get(outlets)
  if (known) return known
  const forms = Object.entries(outlets.names).flatMap(([id, list]) =>
    // Left in Latin letters, the shared name is what a text prints: CNN, Haaretz.
    [...list, ...(names.cased ? [] : [id])].map(
      (form) => [form.replace(/^!/, ''), {id, common: form.startsWith('!')}] as const
    )
  )
  const index = indexPhrases(forms, names)
  const table = {
    names: index,
    heads: remembered((fold) => headsOf(index, formsOf(fold, language))),
    kinds: new Set(outlets.kinds.map((kind) => foldWord(kind, names))),
    cased: names.cased
  }
  tables.set(outlets, table)
  return table
}

/** The outlets that a text names, in its own language or left as `foreign` writes them (CNN, Haaretz). */
export function readOutlets(text: string, words: readonly Word[], language: Language, foreign?: Language): Outlet[] {
  const found: Outlet[] = []
  // Only a language in Latin letters leaves its names in the text of another; its shared names would else be read
  // in every text of its own: voters who become independent.
  const left = foreign?.names.cased ? tableOf(foreign) : undefined
  const own = tableOf(language)
  for (let at = 0; at < words.length; ) {
    const match = matchAt(text, words, at, own) ?? (left && matchAt(text, words, at, left))
    if (match) found.push({start: words[at]!.start, end: words[match.next - 1]!.end, id: match.id})
    at = match?.next ?? at + 1
  }
  return found
}

/** The word, and without what is joined to it. A spelled name may be left with one letter: وأ ف ب. */
function formsOf(fold: string, {names}: Language): string[] {
  if (names.cased) return [fold.replace(/'s$/, '')]
  const forms = bare(fold, names).map(({form}) => form)
  return fold.length === 2 && names.prefixes.includes(fold[0]!) ? [...forms, fold[1]!] : forms
}

const isMark = (sign: string | undefined) => sign !== undefined && '"“”„«»״'.includes(sign)

function matchAt(
  text: string,
  words: readonly Word[],
  at: number,
  {names, heads, kinds, cased}: Table
): {id: string; next: number} | undefined {
  const word = words[at]!
  const forms = heads(word.fold)
  // A name is written with capitals where there are any: a guardian is no Guardian.
  if (!forms || (cased && word.text[0] === word.text[0]!.toLowerCase())) return undefined
  for (const form of forms) {
    const match = matchPhrase(names, words, at, form)
    if (!match) continue
    const last = words[match.next - 1]!
    if (match.value.common) {
      const introduced = [words[at - 1], words[at - 2]].some((one) => one && kinds.has(one.fold))
      if (!introduced && !(isMark(text[word.start - 1]) && isMark(text[last.end]))) continue
    }
    return {id: match.value.id, next: match.next}
  }
  return undefined
}

/** Whether the letters of an outlet's name stand anywhere, also inside a word that lost its space (`مجلةالغارديان`). */
export function mentionsOutlet(id: string, words: readonly Word[], {outlets, names}: Language): boolean {
  const text = words.map(({fold}) => fold).join(' ')
  return (outlets.names[id] ?? []).some((form) => {
    const wanted = form
      .replace(/^!/, '')
      .split(' ')
      .map((word) => foldWord(word, names))
      .join(' ')
    return wanted.length > 5 && text.includes(wanted)
  })
}
