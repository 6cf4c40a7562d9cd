import type {NameEntry, NameUse} from './name-entry.ts'
import {isCapital, type NameForm} from './name-forms.ts'
import {distance, inflected} from './name-kin.ts'
import type {Story} from './name-story.ts'
import {likeness, type Sounds, soundsOf} from './sounds.ts'
import type {Form} from './story-forms.ts'
import type {Word} from './words.ts'

export interface SourceUse {
  readonly at: number
  readonly word: Word
}

/** A name with the rendering that most of its segments use. */
export interface Found {
  readonly name: string
  readonly key: string
  readonly sounds: Sounds
  readonly form: Form
  readonly support: number
  readonly score: number
  readonly uses: readonly SourceUse[]
  /** Without capitals to tell a name: whether it stands beside a word of speech. */
  readonly likely: boolean
}

/** Two words sound alike from here… */
const ALIKE = 0.72
/** Without capitals, the settled form must be at least this much like the name before poorer spellings are looked
 *  for. */
const SURELY = 0.9
/** …one may be a misspelling of the form that other segments have from here… */
const NEARLY = 0.55
/** …and from here where a single letter is another: of two consonants one is half of the sound. */
const BARELY = 0.4

/** Segment by segment: where the name is written in the settled form, where in another, where not at all. */
export function spellings(entry: Found, near: NearForms, story: Story): NameEntry {
  const {form, support, score, name} = entry
  const uses: NameUse[] = []
  const odd: NameUse[] = []
  const others = new Map<string, number>()
  // The name with a joined prefix is not another spelling of the name.
  const own = new Set([form.form])
  const articles = new Set<boolean>()
  let printed: string | undefined
  const segments = new Map<number, Word>()
  const held = new Set<number>()
  for (const {at, word} of entry.uses) if (!segments.has(at)) segments.set(at, word)
  const places = new Set(form.places)
  for (const [at, source] of segments) {
    if (!places.has(at)) continue
    held.add(at)
    for (const [index, forms] of story.rows[at]!.entries()) {
      const holds = forms.find((one) => one.form === form.form)
      if (!holds) continue
      const target = story.pairs[at]!.target[index]!
      articles.add(holds.article)
      for (const one of forms) own.add(one.form)
      uses.push({at, source, target, form: form.form})
      printed ??= target.text
    }
  }
  // A name of one segment cannot have a second spelling to compare.
  for (const [at, source] of segments.size > 1 ? segments : []) {
    const other = nearest(entry, {own, articles}, {at, segments, holds: held.has(at)}, story)
    if (other) {
      const use = {at, source, target: other.word, form: other.form}
      uses.push(use)
      odd.push(use)
      others.set(other.form, (others.get(other.form) ?? 0) + 1)
    } else if (!held.has(at)) uses.push({at, source})
  }
  for (const use of strays(entry, {own, articles}, near, story)) {
    uses.push(use)
    odd.push(use)
  }
  // Each spelling has as many segments as the other. Nobody can say which is right, so both are shown.
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
    // It renders another name of the source: the capital of a country, its people.
    const {source} = story.pairs[at]!
    const isName = (index: number) => !story.source.cased || isCapital(source[index]!.text)
    if (bases.some((base, index) => isName(index) && likeness(soundsOf(base, story.source), heard!, ALIKE) > 0))
      continue
    const word = wordOf(form.form, at, story)
    if (word) out.push({at, word})
  }
  return out
}

/** The word of a segment that may be a form. */
const wordOf = (form: string, at: number, {rows, pairs}: Story): Word | undefined =>
  pairs[at]!.target[rows[at]!.findIndex((forms) => forms.some((one) => one.form === form))]

/** How a story writes a name. */
interface Written {
  /** The name's rendering, with and without joined prefixes. */
  readonly own: ReadonlySet<string>
  /** Whether it stands with the article, without, or both. */
  readonly articles: ReadonlySet<boolean>
}

/** A word of the segment that looks like another spelling of the form. */
function nearest(
  entry: Found,
  {own, articles}: Written,
  {at, segments, holds}: {readonly at: number; readonly segments: ReadonlyMap<number, Word>; readonly holds: boolean},
  story: Story
): {word: Word; form: string} | undefined {
  const {form, key, support} = entry
  const wanted = form.form
  const row = story.rows[at]!
  const kin = (one: {readonly form: string}) => one.form === wanted || inflected(one.form, wanted, story.target)
  // All uses are accounted for: "Indonesia" and "Indonesian" may be one form in the target.
  const named = story.bases[at]!.filter((base) => inflected(base, key, story.source)).length
  if (holds && named <= 1) return undefined
  const rendered = row.filter((forms) => forms.some(kin)).length
  if (rendered > 0 && rendered >= named) return undefined
  const reach = rendered > 0 ? 1 : Math.max(1, Math.floor(wanted.length / 3))
  const known = story.capitals || (entry.likely && entry.score > SURELY && !articles.has(true))
  const lenient = known && rendered === 0 && wanted.length > 3
  let best: {word: Word; form: string} | undefined
  let least = Number.POSITIVE_INFINITY
  for (const [index, forms] of row.entries()) {
    if (forms.some((one) => own.has(one.form) || kin(one))) continue
    for (const one of forms) {
      if (support > 2 && !articles.has(one.article)) continue
      const near = nearTo(entry, one, {reach, least, lenient})
      if (!near || isTaken(story.forms.get(one), entry, segments)) continue
      if (betterFor({heard: one.sounds, score: near.score, at}, entry, story)) continue
      least = near.away
      best = {word: story.pairs[at]!.target[index]!, form: one.form}
    }
  }
  return best
}

/** How far a form may be from the name's rendering. */
interface Bounds {
  /** Letters that may differ, and fewer than so many. */
  readonly reach: number
  readonly least: number
  /** Less of the sound will do. */
  readonly lenient: boolean
}

/** By how many letters a form differs from the rendering, and how much of its sound it has; undefined where it is too
 *  far to be a spelling of it. */
function nearTo(
  {form: {form: wanted}, sounds, support}: Found,
  {form: other, sounds: heard}: NameForm,
  {reach, least, lenient}: Bounds
): {away: number; score: number} | undefined {
  if (Math.abs(other.length - wanted.length) > reach) return undefined
  const score = likeness(sounds, heard, lenient ? BARELY : ALIKE)
  if (score === 0) return undefined
  const away = distance(wanted, other, reach)
  if (away > reach || away >= least) return undefined
  const likely = lenient && (away === 1 || (support > 1 && wanted.length > 4))
  const enough = likely ? (away === 1 && support > 1 ? BARELY : NEARLY) : ALIKE
  return score < enough ? undefined : {away, score}
}

/** The source says "she" and the translation uses a name that is one letter off from this one. */
function* strays(entry: Found, {own, articles}: Written, near: NearForms, story: Story): Iterable<NameUse> {
  if (!mayStray(entry)) return
  const {form, key, sounds} = entry
  for (const one of near.of(form.form)) {
    // A name that never takes the article is not a word that has one: המיון is not מימון.
    if (
      own.has(one.form) ||
      story.common.has(one.form) ||
      !articles.has(one.article) ||
      distance(form.form, one.form, 1) !== 1
    )
      continue
    if (inflected(one.form, form.form, story.target) || likeness(sounds, one.sounds, ALIKE) === 0) continue
    const {places, owners} = story.forms.get(one)
    const [at] = places
    if (owners || places.length > 1 || form.places.includes(at!)) continue
    const heard = (base: string) => likeness(soundsOf(base, story.source), one.sounds, ALIKE) > 0
    if (story.bases[at!]!.some((base) => inflected(base, key, story.source) || heard(base))) continue
    const target = wordOf(one.form, at!, story)
    if (target) yield {at: at!, target, form: one.form}
  }
}

const mayStray = ({support, form}: Found): boolean => support > 1 && form.form.length > 4

/** Forms that begin or end as the rendering of a name does: a word that is one letter off still has its first half, or
 *  its second. Made when first needed. */
export class NearForms {
  readonly #found: readonly Found[]
  readonly #story: Story
  #index: Map<number, NameForm[]> | undefined

  constructor(found: readonly Found[], story: Story) {
    this.#found = found
    this.#story = story
  }

  of(form: string): Iterable<NameForm> {
    this.#index ??= this.#read()
    return new Set(halves(form).flatMap((half) => this.#index!.get(half) ?? []))
  }

  #read(): Map<number, NameForm[]> {
    const index = new Map<number, NameForm[]>()
    for (const entry of this.#found)
      if (mayStray(entry)) for (const half of halves(entry.form.form)) index.set(half, [])
    const seen = new Set<string>()
    for (const row of this.#story.rows) {
      for (const forms of row) {
        for (const one of forms) {
          if (one.form.length < 2 * HALF) continue
          const [head, tail] = halves(one.form)
          const [heads, tails] = [index.get(head), index.get(tail)]
          if ((!heads && !tails) || seen.has(one.form)) continue
          seen.add(one.form)
          heads?.push(one)
          tails?.push(one)
        }
      }
    }
    return index
  }
}

/** Half as many letters as the shortest word that is looked for. */
const HALF = 2

/** Its first and last letters, as numbers that never coincide. */
function halves(form: string): [number, number] {
  const pair = (at: number) => form.charCodeAt(at) * 0x10000 + form.charCodeAt(at + 1)
  return [pair(0), -pair(form.length - HALF)]
}

/** The form renders another name of the story, or is a word in its own right: a common word, or one that occurs where
 *  the source has no such name. */
function isTaken({common, owners, places}: Form, {name}: Found, segments: ReadonlyMap<number, Word>): boolean {
  if (common || (owners && owners.size > (owners.has(name) ? 1 : 0))) return true
  return places.some((at) => !segments.has(at))
}

/** A word of a segment, and how much it sounds like a name. */
interface Likely {
  readonly heard: Sounds
  readonly score: number
  readonly at: number
}

/** Another name in the same segment sounds just as much like it. */
function betterFor({heard, score, at}: Likely, {key}: Found, {pairs, bases, source}: Story): boolean {
  return pairs[at]!.source.some(({text}, index) => {
    const base = bases[at]![index]!
    if ((source.cased && !isCapital(text)) || inflected(base, key, source)) return false
    return likeness(soundsOf(base, source), heard, score) > 0
  })
}
