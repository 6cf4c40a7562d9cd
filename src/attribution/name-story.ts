import type {Language, NameData} from '../languages/language.ts'
import {formsOf, type NameForm, withoutEnding} from './name-forms.ts'
import {StoryForms} from './story-forms.ts'
import {bare, type Word} from './words.ts'

/** One segment of a story in both languages, in words. */
export interface WordPair {
  readonly source: readonly Word[]
  readonly target: readonly Word[]
  /** Words of the source beside a word of speech: where there are no capitals, names are looked for there. */
  readonly beside?: ReadonlySet<Word>
}

/** A story as the alignment of its names sees it. */
export interface Story {
  readonly pairs: readonly WordPair[]
  readonly source: NameData
  readonly target: NameData
  /** Whether names stand out by a capital, at least on one side. */
  readonly capitals: boolean
  readonly common: ReadonlySet<string>
  /** By segment and word of the target, what the word may be as a name. */
  readonly rows: ReadonlyArray<ReadonlyArray<readonly NameForm[]>>
  readonly forms: StoryForms
  /** The source's words without a possessive, by segment. */
  readonly bases: ReadonlyArray<readonly string[]>
}

export function readStory(pairs: readonly WordPair[], source: Language, target: Language): Story {
  const {names} = target
  const common = commonOf(source.names, names)
  const rows = pairs.map((pair) =>
    pair.target.map((word, at) => (at > 0 && joined(pair.target[at - 1]!, word, names)) || formsOf(word, names))
  )
  return {
    pairs,
    source: source.names,
    target: names,
    capitals: source.names.cased || names.cased,
    common,
    rows,
    forms: new StoryForms(rows, common),
    bases: pairs.map((pair) => pair.source.map(({fold}) => withoutEnding(fold)))
  }
}

/** The article of a foreign name is a word of its own and yet part of the name: אל-מאחי is Elmahi, אלמאחי. */
function joined(before: Word, word: Word, names: NameData): readonly NameForm[] | undefined {
  if (!names.particles || word.start - before.end !== 1) return undefined
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
