import {alignNames, type NameEntry, type NameUse, type Word} from '../attribution/index.ts'
import {madeOnce} from '../text/remember.ts'
import type {Pair, PairDocument} from './pair.ts'

/** What a story's names say about one of its segments. */
export interface SegmentNames {
  /** Written differently than elsewhere. */
  readonly odd: ReadonlyArray<{readonly entry: NameEntry; readonly use: NameUse}>
  /** Named in the source and not in the target. */
  readonly lost: ReadonlyArray<{readonly entry: NameEntry; readonly source: Word}>
  /** Named in the target and not in the source. */
  readonly strange: ReadonlyArray<{readonly entry: NameEntry; readonly word: Word}>
}

const nothing: SegmentNames = {odd: [], lost: [], strange: []}

/** The names of the pair's segment, learned from the whole story once for all its segments. */
export function namesOf({document, target}: Pair): SegmentNames {
  return (document && storyNames(document).get(target)) ?? nothing
}

const storyNames = madeOnce(({pairs}: PairDocument): ReadonlyMap<unknown, SegmentNames> => {
  const [first] = pairs
  const story = new Map<unknown, {[Key in keyof SegmentNames]: Array<SegmentNames[Key][number]>}>()
  if (!first) return story
  const words = pairs.map(({source, target}) => ({
    source: source.words,
    target: target.words,
    ...(!source.language.names.cased && {beside: source.beside})
  }))
  const segment = (at: number) => {
    const key = pairs[at]!.target
    const known = story.get(key) ?? {odd: [], lost: [], strange: []}
    story.set(key, known)
    return known
  }
  for (const entry of alignNames(words, first.source.language, first.target.language)) {
    for (const use of entry.odd) segment(use.at).odd.push({entry, use})
    for (const {at, source, target} of entry.uses) if (source && !target) segment(at).lost.push({entry, source})
    for (const {at, word} of entry.strange) segment(at).strange.push({entry, word})
  }
  return story
})
