import type {Language, NameData} from '../languages/language.ts'
import {formsOf, type NameForm, withoutEnding} from './name-forms.ts'
import type {Sounds} from './sounds.ts'
import {bare, type Word} from './words.ts'

/** One segment of a story in both languages, in words. */
export interface WordPair {
  readonly source: readonly Word[]
  readonly target: readonly Word[]
  /** Words of the source that stand beside a word of speech: where there are no capitals, names are looked for there. */
  readonly beside?: ReadonlySet<Word>
}

/** A form of the target's words, one object through a story. */
export interface Form {
  readonly form: string
  readonly sounds: Sounds
  /** It is a word that stands beside names and is none. */
  readonly common: boolean
  /** Segments whose target has it, in order. */
  readonly places: number[]
  /** Names whose rendering it is; made when the first is known. */
  owners?: Set<string>
}

/** A word of the target and what it may be as a name. */
export interface Candidate {
  readonly word: Word
  readonly forms: readonly NameForm[]
}

/** A story as the alignment of its names sees it. */
export interface Story {
  readonly pairs: readonly WordPair[]
  readonly source: NameData
  readonly target: NameData
  /** Names stand out by a capital, at least on one side. */
  readonly capitals: boolean
  readonly common: ReadonlySet<string>
  /** By segment. */
  readonly candidates: ReadonlyArray<readonly Candidate[]>
  /** By segment, each form once. */
  readonly forms: ReadonlyArray<readonly Form[]>
  readonly byForm: ReadonlyMap<string, Form>
  /** Forms that begin or end as this one does: whatever is one letter off is among them. */
  nearForms(form: string): Iterable<Form>
  /** The source's words without a possessive, by segment. */
  readonly bases: ReadonlyArray<readonly string[]>
}

export function readStory(pairs: readonly WordPair[], source: Language, target: Language): Story {
  const common = commonOf(source.names, target.names)
  const byForm = new Map<string, Form>()
  const forms: Form[][] = []
  const candidates = pairs.map((pair, at) => {
    const here: Form[] = []
    forms.push(here)
    const found: Candidate[] = []
    for (const [index, word] of pair.target.entries()) {
      const possible = joined(pair.target[index - 1], word, target.names) ?? formsOf(word, target.names)
      if (possible.length === 0) continue
      for (const {form, sounds} of possible) {
        let one = byForm.get(form)
        if (!one) {
          one = {form, sounds, common: common.has(form), places: []}
          byForm.set(form, one)
        }
        if (one.places.at(-1) === at) continue
        one.places.push(at)
        here.push(one)
      }
      found.push({word, forms: possible})
    }
    return found
  })
  return {
    pairs,
    source: source.names,
    target: target.names,
    capitals: source.names.cased || target.names.cased,
    common,
    candidates,
    forms,
    byForm,
    nearForms: nearness(byForm),
    bases: pairs.map((pair) => pair.source.map(({fold}) => withoutEnding(fold)))
  }
}

/** One letter off, a word still has the first half of its letters, or the second. Made when first asked for. */
function nearness(forms: ReadonlyMap<string, Form>): Story['nearForms'] {
  let index: Map<string, Form[]> | undefined
  const halves = (form: string) => [`${form.slice(0, HALF)} `, ` ${form.slice(-HALF)}`]
  return function* (form) {
    if (!index) {
      index = new Map()
      for (const one of forms.values()) {
        if (one.form.length < 2 * HALF || one.places.length > 1) continue
        for (const half of halves(one.form)) {
          const known = index.get(half)
          if (known) known.push(one)
          else index.set(half, [one])
        }
      }
    }
    for (const half of halves(form)) yield* index.get(half) ?? []
  }
}

/** Letters of half of the shortest word that is looked for. */
const HALF = 2

/** The article of a foreign name is a word of its own and yet a part of it: אל-מאחי is Elmahi, אלמאחי. */
function joined(before: Word | undefined, word: Word, names: NameData): readonly NameForm[] | undefined {
  if (!names.particles || !before || word.start - before.end !== 1) return undefined
  const particle = bare(before.fold, names).find(({form}) => names.particles!.includes(form))
  if (!particle) return undefined
  return [...formsOf(word, names), ...formsOf({...word, fold: particle.form + word.fold}, names).slice(0, 1)]
}

const commons = new WeakMap<NameData, WeakMap<NameData, ReadonlySet<string>>>()

function commonOf(source: NameData, target: NameData): ReadonlySet<string> {
  const row = commons.get(source) ?? new WeakMap<NameData, ReadonlySet<string>>()
  commons.set(source, row)
  const common = row.get(target) ?? new Set([...source.common, ...target.common])
  row.set(target, common)
  return common
}
