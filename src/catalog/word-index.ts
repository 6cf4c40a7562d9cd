/** An index of texts by their words, for finding the texts most like another one. Texts come and go, ids stay. Words
 *  are hashed, figures count as one word. */
export class WordIndex {
  readonly #postings = new Map<number, number[]>()
  /** Unique word hashes of each text, sorted; undefined once it has been removed. */
  readonly #words: Array<Uint32Array | undefined> = []
  #votes = new Uint16Array(1024)

  /** Returns the id of the text, counted from 0. */
  add(text: string): number {
    const id = this.#words.length
    const words = hashWords(text)
    this.#words.push(words)
    for (const word of words) {
      const list = this.#postings.get(word)
      if (list) list.push(id)
      else this.#postings.set(word, [id])
    }
    return id
  }

  remove(id: number): void {
    this.#words[id] = undefined
  }

  /** The ids of the texts most like this one, best first, with their likeness (Dice over distinct words). Looks only at
   *  the rarest words of the text, and at no more than `MOST` places, so a lookup takes no longer in a large index. */
  nearest(text: string, least: number, most = 5): Array<{id: number; likeness: number}> {
    const words = hashWords(text)
    if (this.#votes.length < this.#words.length) this.#votes = new Uint16Array(this.#words.length * 2)
    const rare = [...words]
      .map((word) => this.#postings.get(word))
      .filter((list): list is number[] => list !== undefined)
      .sort((a, b) => a.length - b.length)
    const touched: number[] = []
    let seen = 0
    for (const list of rare) {
      if (seen > 0 && seen + list.length > MOST) break
      // The last ones of a long list: the most recent texts are the likeliest to be asked for again.
      for (let at = Math.max(0, list.length - MOST); at < list.length; at++) {
        const id = list[at]!
        if (this.#votes[id]!++ === 0) touched.push(id)
      }
      seen += list.length
    }
    const found: Array<{id: number; likeness: number}> = []
    for (const id of this.#leaders(touched, rare.length)) {
      const other = this.#words[id]
      if (!other) continue
      const likeness = dice(words, other)
      if (likeness >= least) found.push({id, likeness})
    }
    for (const id of touched) this.#votes[id] = 0
    return found.sort((a, b) => b.likeness - a.likeness || b.id - a.id).slice(0, most)
  }

  /** Those with the most votes, without sorting all. */
  #leaders(touched: readonly number[], lists: number): number[] {
    const counts = new Uint32Array(lists + 1)
    for (const id of touched) counts[this.#votes[id]!]!++
    let enough = 0
    let least = counts.length
    while (least > 1 && enough < VERIFIED) enough += counts[--least]!
    const leaders: number[] = []
    const last: number[] = []
    for (const id of touched) {
      const votes = this.#votes[id]!
      if (votes > least) leaders.push(id)
      else if (votes === least) last.push(id)
    }
    for (let at = last.length - 1; at >= 0 && leaders.length < VERIFIED; at--) leaders.push(last[at]!)
    return leaders
  }
}

/** Places examined, and texts compared with the one that asks. */
const MOST = 1000
const VERIFIED = 20

function dice(a: Uint32Array, b: Uint32Array): number {
  let common = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const d = a[i]! - b[j]!
    if (d === 0) common++
    if (d <= 0) i++
    if (d >= 0) j++
  }
  return (2 * common) / (a.length + b.length)
}

/** Hashes of the distinct words of a text, sorted. FNV-1a over the lower-case letters; anything that is not a letter,
 *  mark or digit of some script separates words. */
function hashWords(text: string): Uint32Array {
  const low = text.toLowerCase()
  const found = new Set<number>()
  let hash = FNV
  let length = 0
  let digits = false
  const flush = () => {
    if (length) found.add(digits ? 35 : hash >>> 0)
    hash = FNV
    length = 0
    digits = false
  }
  for (let at = 0; at < low.length; at++) {
    const code = low.charCodeAt(at)
    if (!isWord(code)) {
      flush()
      continue
    }
    if (length === 0) digits = isDigit(code)
    hash = Math.imul(hash ^ code, 16777619)
    length++
  }
  flush()
  return Uint32Array.from(found).sort()
}
const FNV = 0x811c9dc5

const isDigit = (code: number) => (code >= 48 && code <= 57) || (code >= 0x660 && code <= 0x669)
const isWord = (code: number) =>
  (code >= 97 && code <= 122) ||
  isDigit(code) ||
  // Letters beyond ASCII, without Latin-1 signs, general punctuation, and Arabic and Hebrew punctuation.
  (code >= 0xc0 &&
    !(code >= 0x2000 && code <= 0x206f) &&
    code !== 0x60c &&
    code !== 0x61b &&
    code !== 0x61f &&
    code !== 0x5be)
