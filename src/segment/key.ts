import type {SegmentRole} from '../model.ts'
import {composed} from '../text/canonical.ts'

/** How a key begins; short, since a locale file is full of them. */
const PREFIX: Readonly<Record<SegmentRole, string>> = {
  headline: 'headline',
  description: 'description',
  paragraph: 'p',
  heading: 'h',
  item: 'li',
  cell: 'cell',
  quote: 'quote',
  footnote: 'note',
  caption: 'caption',
  alt: 'alt',
  title: 'title',
  html: 'html',
  field: 'field',
  figure: 'fig'
}

/** Makes fresh keys for one article: role, up to three Latin words without digits, a short hash of the text. No two are
 *  equal; the same texts in the same order give the same keys. */
export function keyMaker(): (role: SegmentRole, text: string) => string {
  const taken = new Set<string>()
  /** How far the copies of one text have been counted: ten thousand of them must not be counted anew each time. */
  const counts = new Map<string, number>()
  return (role, written) => {
    const text = composed(written)
    const words = latinWords(text)
    const stem = words === '' ? PREFIX[role] : `${PREFIX[role]}-${words}`
    const hash = hashOf(text)
    // Without words only the hash tells two texts apart, so more of it is shown.
    const short = `${stem}-${hash.slice(0, words === '' ? 6 : 4)}`
    const long = `${stem}-${hash}`
    let key = taken.has(short) ? long : short
    for (let count = (counts.get(long) ?? 1) + 1; taken.has(key); count++) {
      key = `${long}-${count}`
      counts.set(long, count)
    }
    taken.add(key)
    return key
  }
}

const WORD = /[\p{L}\p{M}\p{N}'’]+/gu
const LATIN = /^[a-z]+$/

function latinWords(text: string): string {
  const words: string[] = []
  let seen = 0
  for (const [word] of text.slice(0, 120).matchAll(WORD)) {
    const folded = word
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\p{M}'’]/gu, '')
    if (LATIN.test(folded)) words.push(folded.slice(0, 16))
    if (words.length === 3 || ++seen === 12) break
  }
  return words.join('-')
}

/** FNV-1a over UTF-16 code units, 32 bits in eight digits. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
