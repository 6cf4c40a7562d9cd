/** The native grammar decides on what the spellers write. */
import {spellNumber} from '../../src/figures/index.ts'
import {generic} from '../../src/languages/generic.ts'
import type {Spelling} from '../../src/languages/spelling.ts'
import {type Fault, type NumberSource, plain, ranks, type Speller, values} from './number-source.ts'

/** A value and how it is rightly written. */
export type Written = readonly [value: bigint, words: string]

export interface Judged {
  readonly cardinals: readonly Written[]
  readonly ordinals: readonly Written[]
  /** What the grammar refuses and no listed fault explains. */
  readonly unexplained: readonly string[]
  /** Listed faults that no speller makes any more. */
  readonly gone: readonly Fault[]
}

export function judge(source: NumberSource): Judged {
  const right = {cardinal: rightly(values, 'cardinal', source), ordinal: rightly(ranks, 'ordinal', source)}
  const found = {cardinal: [] as Written[], ordinal: [] as Written[]}
  const unexplained: string[] = []
  const seen = new Set<Fault>()
  for (const speller of source.spellers) {
    for (const value of speller.kind === 'cardinal' ? values : ranks) {
      const words = speller.spell(value)
      if (words === undefined) continue
      if (right[speller.kind].get(value)!.has(source.alike(plain(words)))) {
        found[speller.kind].push([value, plain(words)])
        continue
      }
      const known = source.faults.filter((fault) => isOf(fault, speller) && fault.at(value, plain(words)))
      for (const fault of known) seen.add(fault)
      if (known.length === 0) unexplained.push(`${speller.name}, ${speller.kind} ${value}: ${words}`)
    }
  }
  return {
    cardinals: [...own(source), ...found.cardinal],
    ordinals: [
      ...ranks.flatMap((value) => source.ordinal(value).map((words): Written => [value, plain(words)])),
      ...found.ordinal
    ],
    unexplained,
    gone: source.faults.filter((fault) => !seen.has(fault))
  }
}

const isOf = ({of, kind}: Fault, speller: Speller) => kind === speller.kind && speller.name.startsWith(of)

/** What the grammar writes for each value. */
function rightly(values: readonly bigint[], kind: Speller['kind'], source: NumberSource): Map<bigint, Set<string>> {
  const written = (value: bigint) =>
    kind === 'ordinal' ? source.ordinal(value) : source.spellings.map((spelling) => spell(value, spelling))
  return new Map(values.map((value) => [value, new Set(written(value).map((form) => source.alike(plain(form))))]))
}

const FORMS = [{}, {gender: 'feminine'}, {state: 'construct'}, {gender: 'feminine', state: 'construct'}] as const

/** What the grammar itself writes, in every form. */
const own = ({spellings}: NumberSource): Written[] =>
  spellings.flatMap((spelling) =>
    values.flatMap((value) =>
      [...new Set(FORMS.map((form) => plain(spell(value, spelling, form))))].map((words): Written => [value, words])
    )
  )

const nobody = generic('und')
const spell = (value: bigint, spelling: Spelling, form: (typeof FORMS)[number] = {}): string =>
  spellNumber(value, {...nobody, spelling}, form)
