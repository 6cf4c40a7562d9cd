import type {Language} from '../languages/language.ts'
import {isCapital} from './name-forms.ts'
import {type Found, type SourceUse, spellings} from './name-spellings.ts'
import {type Form, readStory, type Story, type WordPair} from './name-story.ts'
import {likeness, type Sounds, soundsOf} from './sounds.ts'
import {bare, type Word} from './words.ts'

/** A place where a name stands in the translation. */
export interface NameUse {
  /** Which segment of the story. */
  readonly at: number
  /** Absent where the source says "she" and the translation the name. */
  readonly source?: Word
  /** Absent where no word of the target sounds like the name. */
  readonly target?: Word
  /** The target's word without what is joined to it, folded. */
  readonly form?: string
}

/** A name of the source and how the translation writes it through the story. */
export interface NameEntry {
  /** As the source first prints it. */
  readonly name: string
  /** The form that most segments have, folded. */
  readonly form: string
  /** In how many segments. */
  readonly support: number
  /** How much the form sounds like the name, at most 1. */
  readonly score: number
  /** That form as a reader sees it. */
  readonly printed: string
  readonly uses: readonly NameUse[]
  /** Uses in another spelling. Where no spelling has a majority, all of them. */
  readonly odd: readonly NameUse[]
  /** Where the form stands in the target though the source does not have the name. */
  readonly strange: ReadonlyArray<{readonly at: number; readonly word: Word}>
}

/** A word of the target may be the name when their sounds agree this far. */
const ALIKE = 0.72
/** Without capitals on either side, where every word might be a name: beside a word of speech, and elsewhere. */
const [LIKELY, SURE] = [0.8, 0.9]

/** Words of the longest segment in which names are looked for; a paragraph of news has a third of them. */
const WIDEST = 400

/** Names of a story that recur, with their renderings. Works by sound, so it knows no names; a name that is
 *  translated and not transcribed (`White House`) is not found. Holds each name against the words of the segments in
 *  which it stands, and nothing else. */
export function alignNames(pairs: readonly WordPair[], source: Language, target: Language): NameEntry[] {
  const story = readStory(pairs, source, target)
  const found: Found[] = []
  for (const [key, uses] of namesOf(story)) {
    const entry = settle(key, uses, story)
    if (entry) found.push(entry)
  }
  for (const {form, name} of found) {
    form.owners ??= new Set()
    form.owners.add(name)
  }
  return found.map((entry) => spellings(entry, story))
}

/** Source words that may be names. Without capitals only those that recur are taken for one. */
function namesOf({pairs, source: names, common, bases}: Story): Map<string, SourceUse[]> {
  const lower = new Set<string>()
  if (names.cased) {
    for (const {source} of pairs)
      for (const {text, fold} of source) if (text[0] === text[0]!.toLowerCase()) lower.add(fold)
  }
  const uses = new Map<string, SourceUse[]>()
  const note = (key: string, use: SourceUse) => {
    const known = uses.get(key)
    if (known) known.push(use)
    else uses.set(key, [use])
  }
  for (const [at, {source, target}] of pairs.entries()) {
    // So the time stays that of the text: each name is held against each word of its segment.
    if (Math.max(source.length, target.length) > WIDEST) continue
    for (const [index, word] of source.entries()) {
      if (!names.cased) {
        for (const {form} of bare(word.fold, names)) if (form.length > 2 && !common.has(form)) note(form, {at, word})
        continue
      }
      const name = bases[at]![index]!
      if (name.length < 3 || !isCapital(word.text) || common.has(name) || lower.has(name)) continue
      const before = source[index - 1]
      const particle = before && names.particles?.includes(before.fold) && isCapital(before.text) ? before.fold : ''
      note(`${particle}${name}`, {at, word})
    }
  }
  if (!names.cased) for (const [key, list] of uses) if (list.length < 2) uses.delete(key)
  return uses
}

interface Vote {
  count: number
  /** Likeness to the name; 0 where the form cannot be its rendering. */
  readonly score: number
}

/** The rendering that most segments share. */
function settle(key: string, uses: readonly SourceUse[], story: Story): Found | undefined {
  const sounds = soundsOf(key, story.source)
  const likely = !story.capitals && uses.some(({at, word}) => story.pairs[at]!.beside?.has(word))
  const floor = story.capitals ? ALIKE : likely ? LIKELY : SURE
  const shortest = story.capitals ? 0 : likely ? 4 : 5
  if (uses[0]!.at === uses.at(-1)!.at && !recurs(sounds, uses[0]!.at, story)) return undefined
  const votes = new Map<Form, Vote>()
  let last = -1
  for (const {at} of uses) {
    if (at === last) continue
    last = at
    for (const form of story.forms[at]!) {
      const vote = votes.get(form)
      if (vote) {
        vote.count++
        continue
      }
      if (form.common || form.form.length < shortest) continue
      const score = likeness(sounds, form.sounds, floor)
      if (score > 0) votes.set(form, {count: 1, score})
    }
  }
  let best: [Form, Vote] | undefined
  for (const vote of votes) if (!best || better(vote, best)) best = vote
  if (!best) return undefined
  const [form, {count, score}] = best
  if (likely && score < SURE && count < 2) return undefined
  return {name: uses[0]!.word.text.replace(/['’]s?$/, ''), key, sounds, form, support: count, score, uses}
}

/** A name of one segment has no other spelling to be held against: it matters only where its rendering stands in other
 *  segments, too. */
const recurs = (sounds: Sounds, at: number, {forms}: Story): boolean =>
  forms[at]!.some((form) => form.places.length > 1 && !form.common && likeness(sounds, form.sounds, SURE) > 0)

/** One good likeness speaks louder than two poor ones; use elsewhere in the story speaks a little. */
const weight = ([{places}, {count, score}]: [Form, Vote]) =>
  (count + 0.2 * Math.min(5, places.length - count)) * ((score - 0.55) / 0.45) ** 2

function better(a: [Form, Vote], b: [Form, Vote]): boolean {
  const more = weight(a) - weight(b) || a[0].form.length - b[0].form.length
  return more > 0 || (more === 0 && a[0].form < b[0].form)
}
