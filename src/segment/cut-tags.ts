import type {Span} from '../model.ts'

/** A tag as it stands in a text. `</br1/>` is read as browsers and React read it: as an end. */
export interface TagCut extends Span {
  readonly type: 'open' | 'close' | 'alone'
  readonly name: string
}

/** What stands between two tags, escapes and all. Never empty. */
export interface TextCut extends Span {
  readonly type: 'text'
  readonly text: string
}

export type Cut = TagCut | TextCut

/** Names that are tags: a set of them, or a map by them. */
export interface TagNames {
  has(name: string): boolean
}

// Linear on any input: a failed try ends at the next `<`, `>` or other sign, and the next one begins at a `<`.
const TAG = /<(\/?)([A-Za-z][A-Za-z0-9]*)\s*(\/?)>/g

/** Cut a tagged text at its tags; the cuts in a row are the text. Everything that reads tags stands on this. Only the
 *  names given are tags, anything else between `<` and `>` is text; without names, whatever has the shape of a tag. */
export function* cutTags(text: string, names?: TagNames): Iterable<Cut> {
  let from = 0
  if (text.includes('<')) {
    for (const {0: whole, 1: slash, 2: name = '', 3: self, index: start} of text.matchAll(TAG)) {
      if (names && !names.has(name)) continue
      if (start > from) yield {type: 'text', text: text.slice(from, start), start: from, end: start}
      from = start + whole.length
      yield {type: slash ? 'close' : self ? 'alone' : 'open', name, start, end: from}
    }
  }
  if (from < text.length) yield {type: 'text', text: text.slice(from), start: from, end: text.length}
}

/** The tags of a text alone, in order. */
export const tagsIn = (text: string, names?: TagNames): TagCut[] =>
  [...cutTags(text, names)].filter((cut): cut is TagCut => cut.type !== 'text')

/** A tag as we write it. */
export function writeTag({type, name}: Pick<TagCut, 'type' | 'name'>): string {
  return type === 'open' ? `<${name}>` : type === 'close' ? `</${name}>` : `<${name}/>`
}

/** Put something else where each tag stands: `''` takes the tag away and leaves its words, undefined leaves it as it
 *  is. */
export function replaceTags(text: string, put: (tag: TagCut) => string | undefined, names?: TagNames): string {
  let out = ''
  for (const cut of cutTags(text, names))
    out += cut.type === 'text' ? cut.text : (put(cut) ?? text.slice(cut.start, cut.end))
  return out
}
