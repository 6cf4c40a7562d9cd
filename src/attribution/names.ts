import type {Language} from '../languages/language.ts'
import type {NameEntry} from './name-entry.ts'
import {beginsHigh, isCapital} from './name-forms.ts'
import {type Found, NearForms, type SourceUse, spellings} from './name-spellings.ts'
import {readStory, type Story, type WordPair} from './name-story.ts'
import {likeness, type Sounds, soundsOf} from './sounds.ts'
import type {Form} from './story-forms.ts'
import {bare} from './words.ts'

/** From this likeness of sounds on, a word of the target may be the name. */
const ALIKE = 0.72
/** Where neither side has capitals, any word might be a name: the likeness wanted beside a word of speech, and
 *  elsewhere. */
const [LIKELY, SURE] = [0.8, 0.9]

/** Names are looked for in segments up to this many words; a paragraph of news has a third of them. */
const WIDEST = 400

/** The recurring names of a story, with their renderings. It works by sound, so it needs no list of names; a name that
 *  is translated and not transcribed (`White House`) is not found. Each name is compared only with the words of the
 *  segments in which it occurs. */
export function alignNames(pairs: readonly WordPair[], source: Language, target: Language): NameEntry[] {
  const story = readStory(pairs, source, target)
  const asked = namesOf(story).map(([key, uses]) => ({key, uses, ...ears(key, uses, story)}))
  // A name of one segment has no second spelling to compare. It matters only if its rendering occurs in other segments,
  // too.
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

/** Source words that may be names. Without capitals, only words that recur are considered. */
function namesOf(story: Story): Array<[key: string, uses: readonly SourceUse[]]> {
  return story.source.cased ? capitalized(story) : recurring(story)
}

/** This keeps the time linear in the text: each name is compared with each word of its segment. */
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
  // A word that also occurs with a small letter has its capital only from beginning a sentence.
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

/** How strictly a name is matched by sound. Without capitals any word might be one, so more likeness is required. */
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

/** One strong likeness counts more than two weak ones; use elsewhere in the story counts a little. */
const weight = ({form: {places}, count, score}: Vote) =>
  (count + 0.2 * Math.min(5, places.length - count)) * ((score - 0.55) / 0.45) ** 2

function better(a: Vote, b: Vote): boolean {
  const more = weight(a) - weight(b) || a.form.form.length - b.form.form.length
  return more > 0 || (more === 0 && a.form.form < b.form.form)
}
