/** What a script joins to the next word: "and", a preposition, the article. */
import {formsOf} from './forms.ts'

/** What a prefix is: `and`, a preposition, the article; `sub` for "that, when", `about` for "about, like". */
export type PrefixKind = 'and' | 'prep' | 'article' | 'sub' | 'about'

/** One prefix, or a stack of several. */
export interface Prefix extends Readonly<Record<PrefixKind, boolean>> {
  /** It contains more than the article, so that what follows does not multiply what comes before. */
  readonly apart: boolean
}

export const NO_PREFIX: Prefix = {and: false, article: false, prep: false, about: false, sub: false, apart: false}

/** Every stack of prefixes by its letters; `null` for what is only the beginning of one. */
export type PrefixTable = ReadonlyMap<string, Prefix | null>

/** Alternatives for one place in a stack, `و:and|ف:and`. */
export type PrefixSlot = string

/** All stacks of prefixes: at most one from each slot, in order. `contractions` are what two become when they meet: ل
 *  and ال are لل. */
export function stackPrefixes(
  slots: readonly PrefixSlot[],
  contractions: Readonly<Record<string, string>> = {}
): PrefixTable {
  let stacks: Array<[form: string, prefix: Prefix]> = [['', NO_PREFIX]]
  for (const slot of slots) {
    const options = slotForms(slot)
    stacks = stacks.concat(
      stacks.flatMap(([form, prefix]) =>
        options.map(([own, kind]): [string, Prefix] => [
          form + own,
          {...prefix, [kind]: true, apart: prefix.apart || kind !== 'article'}
        ])
      )
    )
  }
  return tableOf(
    stacks.map(([form, prefix]) => [
      Object.entries(contractions).reduce((key, [from, to]) => key.replace(from, to), form),
      prefix
    ])
  )
}

/** A table of stacks listed one by one, of which only some contain the article. */
export function listPrefixes(stacks: readonly string[], articles: readonly string[]): PrefixTable {
  return tableOf(stacks.map((form) => [form, {...NO_PREFIX, article: articles.includes(form), apart: true}]))
}

function tableOf(stacks: ReadonlyArray<readonly [form: string, prefix: Prefix]>): PrefixTable {
  const table = new Map<string, Prefix | null>()
  for (const [form, prefix] of stacks) {
    if (form === '') continue
    for (let length = 1; length < form.length; length++) {
      const part = form.slice(0, length)
      if (!table.has(part)) table.set(part, null)
    }
    // The first reading of a string of letters has the shorter stack, and is the likelier one.
    if (!table.get(form)) table.set(form, prefix)
  }
  return table
}

/** The prefixes of a slot, each with its kind. */
export function slotForms(slot: PrefixSlot): Array<[form: string, kind: PrefixKind]> {
  return formsOf(slot).map((option) => option.split(':') as [string, PrefixKind])
}

/** A word without one stack of prefixes that it may carry. */
export interface Cut {
  readonly form: string
  readonly glued: string
  readonly prefix: Prefix
}

/** Every reading of a word as a stack of prefixes and a rest, the shortest stack first. The rest has `least` letters or
 *  more. */
export function* cutsOf(word: string, table: PrefixTable, least = 1): Iterable<Cut> {
  for (let length = 1; length <= word.length - least; length++) {
    const glued = word.slice(0, length)
    const prefix = table.get(glued)
    if (prefix === undefined) return
    if (prefix) yield {form: word.slice(length), glued, prefix}
  }
}
