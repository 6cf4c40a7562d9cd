import type {Language} from '../languages/language.ts'
import type {NameEntry} from './name-entry.ts'
import {beginsHigh, isCapital} from './name-forms.ts'
import {type Found, NearForms, type SourceUse, spellings} from './name-spellings.ts'
import {readStory, type Story, type WordPair} from './name-story.ts'
import {likeness, type Sounds, soundsOf} from './sounds.ts'
import type {Form} from './story-forms.ts'
import {bare} from './words.ts'

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
  const asked = namesOf(story).map(([key, uses]) => ({key, uses, ...ears(key, uses, story)}))
  // A name of one segment has no other spelling to be held against: it matters only where its rendering stands in other
  // segments, too.
  const lone = asked.map(({sounds, uses}) =>
    uses[0]!.at === uses.at(-1)!.at ? soundAlike(sounds, uses[0]!.at, story) : undefined
  )
  story.forms.locate()
  const heard = asked
    .filter((_, at) => lone[at]?.some(({places, common}) => places.length > 1 && !common) ?? true)
    .map((name) => ({...name, votes: votesOf(name, story)}))
  story.forms.locate()
  const found = heard.flatMap((name) => settle(name) ?? [])
  for (const {form, name} of found) {
    form.owners ??= new Set()
    form.owners.add(name)
  }
  const near = new NearForms(found, story)
  return found.map((entry) => spellings(entry, near, story))
}

/** Source words that may be names. Without capitals only those that recur are taken for one. */
function namesOf(story: Story): Array<[key: string, uses: readonly SourceUse[]]> {
  return story.source.cased ? capitalized(story) : recurring(story)
}

/** So the time stays that of the text: each name is held against each word of its segment. */
const isWide = ({source, target}: WordPair): boolean => Math.max(source.length, target.length) > WIDEST

function capitalized({pairs, source: names, common, bases}: Story): Array<[string, SourceUse[]]> {
  const uses = new Map<string, {readonly name: string; readonly list: SourceUse[]}>()
  const capitals = new Set<string>()
  for (const [at, pair] of pairs.entries()) {
    if (isWide(pair)) continue
    for (const [index, word] of pair.source.entries()) {
      if (!isCapital(word.text)) continue
      const name = bases[at]![index]!
      if (name.length < 3 || common.has(name)) continue
      const before = pair.source[index - 1]
      const particle = before && names.particles?.includes(before.fold) && isCapital(before.text) ? before.fold : ''
      const key = `${particle}${name}`
      const known = uses.get(key)
      if (known) known.list.push({at, word})
      else uses.set(key, {name, list: [{at, word}]})
      capitals.add(name)
    }
  }
  // What also stands with a small letter only began a sentence.
  for (const {source} of pairs) {
    for (const {text, fold} of source) if (!beginsHigh(text) && capitals.has(fold)) capitals.delete(fold)
  }
  return [...uses].flatMap(([key, {name, list}]) => (capitals.has(name) ? [[key, list]] : []))
}

function recurring({pairs, source: names, common}: Story): Array<[string, SourceUse[]]> {
  const uses = new Map<string, SourceUse[]>()
  for (const [at, pair] of pairs.entries()) {
    if (isWide(pair)) continue
    for (const word of pair.source) {
      for (const {form} of bare(word.fold, names)) {
        if (form.length < 3 || common.has(form)) continue
        const known = uses.get(form)
        if (known) known.push({at, word})
        else uses.set(form, [{at, word}])
      }
    }
  }
  return [...uses].filter(([, list]) => list.length > 1)
}

/** How a name is listened for: without capitals every word might be one, so that more is asked of its likeness. */
interface Ears {
  readonly sounds: Sounds
  readonly likely: boolean
  readonly floor: number
  /** Letters of the shortest form. */
  readonly shortest: number
}

function ears(key: string, uses: readonly SourceUse[], {source, capitals, pairs}: Story): Ears {
  const likely = !capitals && uses.some(({at, word}) => pairs[at]!.beside?.has(word))
  return {
    sounds: soundsOf(key, source),
    likely,
    floor: capitals ? ALIKE : likely ? LIKELY : SURE,
    shortest: capitals ? 0 : likely ? 4 : 5
  }
}

/** Forms of a segment that surely sound like a name. */
function soundAlike(sounds: Sounds, at: number, {rows, forms}: Story): Form[] {
  const found: Form[] = []
  for (const row of rows[at]!) {
    for (const one of row) if (likeness(sounds, one.sounds, SURE) > 0) found.push(forms.note(one))
  }
  return found
}

interface Vote {
  readonly form: Form
  count: number
  /** The last segment that it counts. */
  last: number
  readonly score: number
}

interface Heard extends Ears {
  readonly key: string
  readonly uses: readonly SourceUse[]
}

/** Forms that may be the name's rendering, each with the number of segments that have it. */
function votesOf({uses, sounds, floor, shortest}: Heard, {rows, forms, common}: Story): Vote[] {
  const votes = new Map<string, Vote>()
  let last = -1
  for (const {at} of uses) {
    if (at === last) continue
    last = at
    for (const row of rows[at]!) {
      for (const one of row) {
        if (one.form.length < shortest) continue
        const score = likeness(sounds, one.sounds, floor)
        if (score === 0 || common.has(one.form)) continue
        const vote = votes.get(one.form)
        if (!vote) votes.set(one.form, {form: forms.note(one), count: 1, last: at, score})
        else if (vote.last !== at) {
          vote.count++
          vote.last = at
        }
      }
    }
  }
  return [...votes.values()]
}

/** The rendering that most segments share. */
function settle({key, uses, sounds, likely, votes}: Heard & {readonly votes: readonly Vote[]}): Found | undefined {
  let best: Vote | undefined
  for (const vote of votes) if (!best || better(vote, best)) best = vote
  if (!best) return undefined
  const {form, count, score} = best
  if (likely && score < SURE && count < 2) return undefined
  return {name: uses[0]!.word.text.replace(/['’]s?$/, ''), key, sounds, form, support: count, score, uses, likely}
}

/** One good likeness speaks louder than two poor ones; use elsewhere in the story speaks a little. */
const weight = ({form: {places}, count, score}: Vote) =>
  (count + 0.2 * Math.min(5, places.length - count)) * ((score - 0.55) / 0.45) ** 2

function better(a: Vote, b: Vote): boolean {
  const more = weight(a) - weight(b) || a.form.form.length - b.form.form.length
  return more > 0 || (more === 0 && a.form.form < b.form.form)
}
