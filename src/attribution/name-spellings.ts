import {isCapital} from './name-forms.ts'
import {distance, inflected} from './name-kin.ts'
import type {Form, Story} from './name-story.ts'
import type {NameEntry, NameUse} from './names.ts'
import {likeness, type Sounds, soundsOf} from './sounds.ts'
import type {Word} from './words.ts'

export interface SourceUse {
  readonly at: number
  readonly word: Word
}

/** A name with the rendering that its segments have settled on. */
export interface Found {
  readonly name: string
  readonly key: string
  readonly sounds: Sounds
  readonly form: Form
  readonly support: number
  readonly score: number
  readonly uses: readonly SourceUse[]
}

/** Two words sound alike from here… */
const ALIKE = 0.72
/** …and one may be a misspelling of the form that other segments have from here. */
const NEARLY = 0.55

/** Segment by segment: where the name is written as settled, where otherwise, where not at all. */
export function spellings(entry: Found, story: Story): NameEntry {
  const {form, support, score, name} = entry
  const uses: NameUse[] = []
  const odd: NameUse[] = []
  const others = new Map<string, number>()
  // The name with what is joined to it is no other spelling of the name.
  const own = new Set([form.form])
  const articles = new Set<boolean>()
  let printed: string | undefined
  const segments = new Map<number, Word>()
  const held = new Set<number>()
  for (const {at, word} of entry.uses) if (!segments.has(at)) segments.set(at, word)
  for (const [at, source] of segments) {
    for (const {word, forms} of story.candidates[at]!) {
      const holds = forms.find((one) => one.form === form.form)
      if (!holds) continue
      articles.add(holds.article)
      for (const one of forms) own.add(one.form)
      uses.push({at, source, target: word, form: form.form})
      held.add(at)
      printed ??= word.text
    }
  }
  // A name of one segment has no other spelling to be held against.
  for (const [at, source] of segments.size > 1 ? segments : []) {
    const near = nearest(entry, {own, articles}, {at, segments}, story)
    if (near) {
      const use = {at, source, target: near.word, form: near.form}
      uses.push(use)
      odd.push(use)
      others.set(near.form, (others.get(near.form) ?? 0) + 1)
    } else if (!held.has(at)) uses.push({at, source})
  }
  for (const use of strays(entry, own, story)) {
    uses.push(use)
    odd.push(use)
  }
  // As many segments for one spelling as for another: nobody can say which is right, so both are shown.
  if (odd.length > 0 && support <= Math.max(...others.values())) {
    odd.push(...uses.filter((use) => use.form === form.form))
  }
  const strange = strangersOf(entry, segments, story)
  return {name, form: form.form, support, score, printed: printed ?? form.form, uses, odd, strange}
}

function strangersOf({form, key}: Found, segments: ReadonlyMap<number, Word>, story: Story): NameEntry['strange'] {
  const out: Array<{at: number; word: Word}> = []
  let heard: Sounds | undefined
  for (const at of form.places) {
    if (segments.has(at)) continue
    const bases = story.bases[at]!
    if (bases.some((base) => inflected(base, key, story.source))) continue
    heard ??= soundsOf(form.form, story.target)
    // It renders another word of the source: the capital of a country, its people.
    if (bases.some((base) => likeness(soundsOf(base, story.source), heard!, ALIKE) > 0)) continue
    const found = story.candidates[at]!.find(({forms}) => forms.some((one) => one.form === form.form))
    if (found) out.push({at, word: found.word})
  }
  return out
}

/** A word of the segment that looks like another spelling of the form. */
function nearest(
  entry: Found,
  {own, articles}: {readonly own: ReadonlySet<string>; readonly articles: ReadonlySet<boolean>},
  {at, segments}: {readonly at: number; readonly segments: ReadonlyMap<number, Word>},
  story: Story
): {word: Word; form: string} | undefined {
  const {form, sounds, key, support} = entry
  const wanted = form.form
  const candidates = story.candidates[at]!
  const kin = (one: {readonly form: string}) => one.form === wanted || inflected(one.form, wanted, story.target)
  const rendered = candidates.filter(({forms}) => forms.some(kin)).length
  if (rendered > 0) {
    // All uses are accounted for: "Indonesia" and "Indonesian" may be one form in the target.
    const named = story.bases[at]!.filter((base) => inflected(base, key, story.source)).length
    if (rendered >= named) return undefined
  }
  const settled = support > 2
  const reach = rendered > 0 ? 1 : Math.max(1, Math.floor(wanted.length / 3))
  const lenient = story.capitals && rendered === 0 && wanted.length > 3
  let best: {word: Word; form: string} | undefined
  let least = Number.POSITIVE_INFINITY
  for (const {word, forms} of candidates) {
    if (forms.some((one) => own.has(one.form) || kin(one))) continue
    for (const {form: other, sounds: heard, article} of forms) {
      if (Math.abs(other.length - wanted.length) > reach || (settled && !articles.has(article))) continue
      const score = likeness(sounds, heard, lenient ? NEARLY : ALIKE)
      if (score === 0) continue
      const away = distance(wanted, other, reach)
      if (away > reach || away >= least) continue
      const likely = lenient && (away === 1 || (support > 1 && wanted.length > 4))
      if (score < (likely ? NEARLY : ALIKE) || isTaken(story.byForm.get(other)!, entry, segments)) continue
      if (betterFor(heard, score, entry, at, story)) continue
      least = away
      best = {word, form: other}
    }
  }
  return best
}

/** Where the source says "she" and the translation a name that is one letter off from this one. */
function* strays({form, key, sounds, support}: Found, own: ReadonlySet<string>, story: Story): Iterable<NameUse> {
  if (support < 2 || form.form.length < 5) return
  for (const of of story.nearForms(form.form)) {
    const [at] = of.places
    if (of.common || own.has(of.form) || of.owners || of.places.length > 1 || form.places.includes(at!)) continue
    if (distance(form.form, of.form, 1) !== 1 || inflected(of.form, form.form, story.target)) continue
    if (likeness(sounds, of.sounds, ALIKE) === 0) continue
    const heard = (base: string) => likeness(soundsOf(base, story.source), of.sounds, ALIKE) > 0
    if (story.bases[at!]!.some((base) => inflected(base, key, story.source) || heard(base))) continue
    const candidate = story.candidates[at!]!.find(({forms}) => forms.some((one) => one.form === of.form))
    if (candidate) yield {at: at!, target: candidate.word, form: of.form}
  }
}

/** It is the rendering of another name of the story, or a word of its own: common, or standing where the source has no
 *  such name. */
function isTaken({common, owners, places}: Form, {name}: Found, segments: ReadonlyMap<number, Word>): boolean {
  if (common || (owners && owners.size > (owners.has(name) ? 1 : 0))) return true
  return places.some((at) => !segments.has(at))
}

/** Another name of the same segment sounds as much like it. */
function betterFor(heard: Sounds, score: number, {key}: Found, at: number, {pairs, bases, source}: Story): boolean {
  return pairs[at]!.source.some(({text}, index) => {
    const base = bases[at]![index]!
    if ((source.cased && !isCapital(text)) || inflected(base, key, source)) return false
    return likeness(soundsOf(base, source), heard, score) > 0
  })
}
