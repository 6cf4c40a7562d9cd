import type {Language, NameData} from '../languages/language.ts'
import {likeness, type Sounds, soundsOf} from './sounds.ts'
import {type Bare, bare, type Word} from './words.ts'

/** One segment of a story in both languages, in words. */
export interface WordPair {
  readonly source: readonly Word[]
  readonly target: readonly Word[]
}

/** A place where a name stands in the translation. */
export interface NameUse {
  /** Which segment of the story. */
  readonly at: number
  readonly source: Word
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

/** A word of the target may be the name when their sounds agree this far… */
const ALIKE = 0.72
/** …and may be a misspelling of the form that other segments have when they agree this far. */
const NEARLY = 0.55
/** Without capitals on either side, where every word might be a name. */
const SURE = 0.9

/** Names of a story that recur, with their renderings. Works by sound, so it knows no names; a name that is
 *  translated and not transcribed (`White House`) is not found. One pass over the story for each recurring name. */
export function alignNames(pairs: readonly WordPair[], source: Language, target: Language): NameEntry[] {
  const story: Story = {
    pairs,
    source: source.names,
    target: target.names,
    common: new Set([...source.names.common, ...target.names.common]),
    candidates: pairs.map((pair) => candidatesOf(pair.target, target.names)),
    places: new Map(),
    owners: new Map(),
    capitals: source.names.cased || target.names.cased
  }
  for (const [at, candidates] of story.candidates.entries()) {
    for (const {forms} of candidates) for (const {form} of forms) add(story.places, form, at)
  }
  const floor = story.capitals ? ALIKE : SURE
  const found: Found[] = []
  for (const [key, uses] of namesOf(pairs, source.names, story.common)) {
    const entry = settle(key, uses, story, floor)
    if (entry) found.push(entry)
  }
  for (const {form, name} of found) add(story.owners, form, name)
  return found.map((entry) => spellings(entry, story))
}

interface Story {
  /** Names stand out by a capital, at least on one side. */
  readonly capitals: boolean
  readonly pairs: readonly WordPair[]
  readonly source: NameData
  readonly target: NameData
  readonly common: ReadonlySet<string>
  readonly candidates: ReadonlyArray<readonly Candidate[]>
  /** Form to the segments whose target has it. */
  readonly places: Map<string, Set<number>>
  /** Form to the names whose rendering it is. */
  readonly owners: Map<string, Set<string>>
}

const add = <Key, Value>(map: Map<Key, Set<Value>>, key: Key, value: Value) => {
  const known = map.get(key)
  if (known) known.add(value)
  else map.set(key, new Set([value]))
}

interface SourceUse {
  readonly at: number
  readonly word: Word
}

/** A word of the target with the forms that it may hold: itself, and without what may be joined before it. */
interface Candidate {
  readonly word: Word
  readonly forms: ReadonlyArray<Bare & {readonly sounds: Sounds}>
}

interface Found {
  readonly name: string
  readonly key: string
  readonly sounds: Sounds
  readonly form: string
  readonly support: number
  readonly score: number
  readonly uses: readonly SourceUse[]
}

/** Source words that may be names. Without capitals only those that recur are taken for one. */
function namesOf(pairs: readonly WordPair[], names: NameData, common: ReadonlySet<string>): Map<string, SourceUse[]> {
  const lower = new Set<string>()
  if (names.cased) {
    for (const {source} of pairs)
      for (const {text, fold} of source) if (text[0] === text[0]!.toLowerCase()) lower.add(fold)
  }
  const uses = new Map<string, SourceUse[]>()
  for (const [at, {source}] of pairs.entries()) {
    for (const [index, word] of source.entries()) {
      if (names.cased && !isCapital(word.text)) continue
      const before = source[index - 1]
      const particle = before && names.particles?.includes(before.fold) && isCapital(before.text) ? before.fold : ''
      for (const name of names.cased ? [withoutEnding(word.fold)] : bare(word.fold, names).map(({form}) => form)) {
        if (name.length < 3 || common.has(name) || lower.has(name)) continue
        const key = `${particle}${name}`
        const known = uses.get(key)
        if (known) known.push({at, word})
        else uses.set(key, [{at, word}])
      }
    }
  }
  if (!names.cased) for (const [key, list] of uses) if (list.length < 2) uses.delete(key)
  return uses
}

const withoutEnding = (fold: string) => fold.replace(/'s?$/, '')
/** `Cairo`, `McGregor`; not `BBC`, whose letters are spelled. */
const isCapital = (text: string) =>
  text[0] !== text[0]!.toLowerCase() && (text.length > 5 || text.slice(1) !== text.slice(1).toUpperCase())

function candidatesOf(words: readonly Word[], names: NameData): Candidate[] {
  const out: Candidate[] = []
  for (const word of words) {
    if (names.cased && !isCapital(word.text)) continue
    const fold = names.cased ? withoutEnding(word.fold) : word.fold
    const forms = bare(fold, names)
      .map((one) => ({...one, sounds: soundsOf(one.form, names)}))
      .filter(({form, sounds}) => form.length > 1 && sounds.length > 1)
    if (forms.length > 0) out.push({word, forms})
  }
  return out
}

/** The rendering that most segments share. */
function settle(key: string, uses: readonly SourceUse[], story: Story, floor: number): Found | undefined {
  const sounds = soundsOf(key, story.source)
  const votes = new Map<string, {count: number; score: number}>()
  for (const at of new Set(uses.map((use) => use.at))) {
    const seen = new Set<string>()
    for (const {forms} of story.candidates[at]!) {
      for (const {form, sounds: heard} of forms) {
        if (seen.has(form) || story.common.has(form) || (!story.capitals && form.length < 5)) continue
        seen.add(form)
        const score = likeness(sounds, heard)
        if (score < floor) continue
        const vote = votes.get(form)
        if (vote) vote.count++
        else votes.set(form, {count: 1, score})
      }
    }
  }
  // One good likeness speaks louder than two poor ones; use elsewhere in the story speaks a little.
  const weight = ([form, {count, score}]: [string, {count: number; score: number}]) =>
    (count + 0.2 * Math.min(5, story.places.get(form)!.size - count)) * ((score - 0.55) / 0.45) ** 2
  const [best] = [...votes].sort((x, y) => weight(y) - weight(x) || y[0].length - x[0].length || (x[0] < y[0] ? -1 : 1))
  return (
    best && {
      name: uses[0]!.word.text.replace(/['’]s?$/, ''),
      key,
      sounds,
      form: best[0],
      support: best[1].count,
      score: best[1].score,
      uses
    }
  )
}

function spellings(entry: Found, story: Story): NameEntry {
  const {form, support, score, name} = entry
  const uses: NameUse[] = []
  const odd: NameUse[] = []
  const others = new Map<string, number>()
  // The name with what is joined to it is no other spelling of the name.
  const own = new Set<string>([form])
  const articles = new Set<boolean>()
  let printed: string | undefined
  const segments = new Map<number, Word>()
  for (const {at, word} of entry.uses) if (!segments.has(at)) segments.set(at, word)
  for (const [at, source] of segments) {
    for (const {word, forms} of story.candidates[at]!) {
      const holds = forms.find((one) => one.form === form)
      if (!holds) continue
      articles.add(holds.article)
      for (const one of forms) own.add(one.form)
      uses.push({at, source, target: word, form})
      printed ??= word.text
    }
  }
  // A name of one segment has no other spelling to be held against.
  for (const [at, source] of segments.size > 1 ? segments : []) {
    const near = nearest(entry, {own, articles}, at, story)
    if (near) {
      const use = {at, source, target: near.word, form: near.form}
      uses.push(use)
      odd.push(use)
      others.set(near.form, (others.get(near.form) ?? 0) + 1)
    } else if (!uses.some((use) => use.at === at)) uses.push({at, source})
  }
  // As many segments for one spelling as for another: nobody can say which is right, so both are shown.
  if (odd.length > 0 && support <= Math.max(...others.values())) odd.push(...uses.filter((use) => use.form === form))
  return {name, form, support, score, printed: printed ?? form, uses, odd, strange: strangersOf(entry, segments, story)}
}

function strangersOf({form, key}: Found, segments: ReadonlyMap<number, Word>, story: Story): NameEntry['strange'] {
  const out: Array<{at: number; word: Word}> = []
  for (const at of story.places.get(form) ?? []) {
    if (segments.has(at)) continue
    if (story.pairs[at]!.source.some(({fold}) => inflected(withoutEnding(fold), key, story.source))) continue
    // It renders another word of the source: the capital of a country, its people.
    const heard = soundsOf(form, story.target)
    if (story.pairs[at]!.source.some(({fold}) => likeness(soundsOf(withoutEnding(fold), story.source), heard) >= ALIKE))
      continue
    const found = story.candidates[at]!.find(({forms}) => forms.some((one) => one.form === form))
    if (found) out.push({at, word: found.word})
  }
  return out
}

/** A word of the segment that looks like another spelling of the form. */
function nearest(
  entry: Found,
  {own, articles}: {readonly own: ReadonlySet<string>; readonly articles: ReadonlySet<boolean>},
  at: number,
  story: Story
): {word: Word; form: string} | undefined {
  const {form, sounds, key, support} = entry
  const candidates = story.candidates[at]!
  const kin = (one: string) => one === form || inflected(one, form, story.target)
  const rendered = candidates.filter(({forms}) => forms.some((one) => kin(one.form))).length
  const {source} = story.pairs[at]!
  if (rendered > 0) {
    // All uses are accounted for: "Indonesia" and "Indonesian" may be one form in the target.
    const wanted = source.filter(({fold}) => inflected(withoutEnding(fold), key, story.source)).length
    if (rendered >= wanted) return undefined
  }
  const settled = support > 2
  const reach = rendered > 0 ? 1 : Math.max(1, Math.floor(form.length / 3))
  let best: {word: Word; form: string} | undefined
  let least = Number.POSITIVE_INFINITY
  for (const {word, forms} of candidates) {
    if (forms.some((one) => own.has(one.form) || kin(one.form))) continue
    for (const one of forms) {
      if (Math.abs(one.form.length - form.length) > reach || (settled && !articles.has(one.article))) continue
      const away = distance(form, one.form, reach)
      if (away > reach || away >= least || story.common.has(one.form)) continue
      const score = likeness(sounds, one.sounds)
      const likely =
        story.capitals && rendered === 0 && form.length > 3 && (away === 1 || (support > 1 && form.length > 4))
      if (
        score < (likely ? NEARLY : ALIKE) ||
        ownedByOther(one.form, entry, story) ||
        standsElsewhere(one.form, entry, story)
      )
        continue
      if (betterFor(one.sounds, score, entry, source, story.source)) continue
      least = away
      best = {word, form: one.form}
    }
  }
  return best
}

/** It is the rendering of another name of the story. */
const ownedByOther = (form: string, {name}: Found, {owners}: Story): boolean => {
  const names = owners.get(form)
  return names !== undefined && [...names].some((one) => one !== name)
}

/** A word that also stands where the source has no such name is a word of its own. */
const standsElsewhere = (form: string, {uses}: Found, {places}: Story): boolean => {
  const named = new Set(uses.map((use) => use.at))
  return [...(places.get(form) ?? [])].some((at) => !named.has(at))
}

/** Another name of the same segment sounds as much like it. */
function betterFor(heard: Sounds, score: number, {key}: Found, words: readonly Word[], names: NameData): boolean {
  return words.some(({text, fold}) => {
    if ((names.cased && !isCapital(text)) || inflected(withoutEnding(fold), key, names)) return false
    return likeness(soundsOf(withoutEnding(fold), names), heard) >= score
  })
}

/** `Bolivia` and `Bolivian`: one is the other with an ending, or both are one stem with endings. */
export function inflected(a: string, b: string, {suffixes}: NameData): boolean {
  if (a === b) return true
  // Three letters of a stem stay whatever ends it.
  if (a.length < 3 || !b.startsWith(a.slice(0, 3))) return false
  const stems = (form: string) => {
    const word = form.replace(/\P{L}+$/u, '')
    const ends = suffixes.filter((end) => word.length > end.length + 2 && word.endsWith(end))
    return [word, ...ends.map((end) => word.slice(0, -end.length))]
  }
  const other = new Set(stems(b))
  return stems(a).some((stem) => other.has(stem))
}

/** Letters to put in, leave out, exchange; gives up above `limit`. */
function distance(a: string, b: string, limit: number): number {
  let row = Array.from({length: b.length + 1}, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1), row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
    if (Math.min(...row) > limit) return limit + 1
  }
  return row[b.length]!
}
