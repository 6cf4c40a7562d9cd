import type {Segment, SegmentRole} from '../model.ts'
import {cutTags, unescapeText} from '../segment/index.ts'
import {composed, sameText} from '../text/canonical.ts'

/** What a text is that stands in both languages alike. */
export type Alike = 'name' | 'prose' | 'unclear'

const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’.&@_/+-]*/gu
/** Words that the names of people and bodies have in small letters are short. */
const PARTICLE = 3
/** Longer ones in capitals are titles. */
const NAMES = 4
const TITLES: ReadonlySet<SegmentRole> = new Set(['headline', 'heading', 'title', 'description', 'field'])

/** Knows of the words of an article whether they are names: by their capitals, and by what the translator left as it is
 *  in texts that are translated. */
export class NameSense {
  readonly #small = new Set<string>()
  readonly #capital = new Set<string>()
  readonly #kept = new Set<string>()

  /** @param source All segments of the article. @param translated Those of the translation that differ from it. */
  constructor(source: readonly Segment[], translated: readonly Segment[]) {
    for (const segment of source) {
      const text = wordsOf(segment)
      for (const {0: word, index} of text.matchAll(WORD)) {
        if (/^\p{Ll}/u.test(word)) this.#small.add(fold(word))
        else if (/[\p{L}\p{N},]['’")]* $/u.test(text.slice(0, index))) this.#capital.add(fold(word))
      }
    }
    for (const segment of translated) for (const [word] of wordsOf(segment).matchAll(WORD)) this.#kept.add(fold(word))
  }

  /** What a segment is whose translation is equal to it: a name, which stays, prose that nobody has translated, or one
   *  of both. */
  alike(segment: Segment): Alike {
    const words = (wordsOf(segment).match(WORD) ?? []).filter((word) => /\p{L}/u.test(word))
    const kinds = words.map((word) => this.#kindOf(word))
    const named = words.length > 1 && kinds.some((kind) => kind === 'name')
    const loose = kinds.filter((kind, at) => !(named && kind === 'prose' && words[at]!.length <= PARTICLE))
    if (loose.includes('prose')) return 'prose'
    if (!loose.includes('unclear')) return 'name'
    return TITLES.has(segment.role) || words.length > NAMES ? 'unclear' : 'name'
  }

  #kindOf(word: string): Alike {
    if (/[\p{N}_@&+/]|\p{L}\p{Lu}|[.]\p{L}/u.test(word)) return 'name'
    const id = fold(word)
    if (this.#kept.has(id)) return 'name'
    // Letters without capitals tell nothing: an own name is written in the letters of the other language.
    if (!/^\p{Lu}/u.test(word)) return 'prose'
    if (this.#small.has(id)) return 'prose'
    return this.#capital.has(id) ? 'name' : 'unclear'
  }
}

const fold = (word: string) =>
  composed(word)
    .toLowerCase()
    .replace(/[.'’-]+$/, '')

/** Without its code, and without an address that shows itself. */
function wordsOf({text, tags}: Segment): string {
  const codes = new Set(tags.flatMap(({kind, name}) => (kind === 'code' ? [name] : [])))
  let out = ''
  let inside: string | undefined
  for (const cut of cutTags(text, new Set(tags.map(({name}) => name)))) {
    if (cut.type === 'text') out += inside === undefined ? unescapeText(cut.text) : ''
    else if (cut.type === 'open' && codes.has(cut.name)) inside = cut.name
    else if (cut.type === 'close' && cut.name === inside) inside = undefined
  }
  return out.replace(/\b(?:https?:|www\.)\S+|\S+@\S+\.\w+/g, ' ')
}

export const isAlike = (a: string, b: string): boolean => sameText(a.trim(), b.trim())
