import {alignNames, type NameEntry} from '../attribution/index.ts'
import type {Pair, PairDocument} from './pair.ts'

/** What is learnt of a whole story, once for all its segments. */
export interface StoryNames {
  readonly names: readonly NameEntry[]
  /** The segment's place in the story. */
  at(pair: Pair): number
}

const stories = new WeakMap<PairDocument, StoryNames>()

export function namesOf(document: PairDocument): StoryNames {
  const known = stories.get(document)
  if (known) return known
  const first = document.pairs[0]
  const places = new Map(document.pairs.map(({target}, at) => [target, at]))
  const story = {
    names: first
      ? alignNames(
          document.pairs.map(({source, target}) => ({source: source.words, target: target.words})),
          first.source.language,
          first.target.language
        )
      : [],
    at: ({target}: Pair) => places.get(target) ?? -1
  }
  stories.set(document, story)
  return story
}
