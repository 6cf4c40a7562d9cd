import {bagOf, likeness, share, type WordBag} from './likeness.ts'

/** A piece of one side: what is compared, and its role (a paragraph more likely continues a paragraph than a
 *  heading). */
export interface Piece {
  readonly text: string
  readonly role: string
}

export interface Match {
  /** Index of the old piece. */
  readonly old: number
  /** 1 for the same text. */
  readonly likeness: number
}

export interface Alignment {
  /** For each new piece, the old one that it continues. */
  readonly matches: ReadonlyArray<Match | undefined>
  /** For a new piece without a match: the old piece that it is a part of, or resembles. */
  readonly parts: ReadonlyMap<number, number>
  /** For a new piece with a match: further old pieces that were merged into it, in the old order. */
  readonly merged: ReadonlyMap<number, readonly number[]>
}

/** How many old pieces may share a word before the word says nothing, and how many candidates are considered. */
const COMMON = 32
const CANDIDATES = 8
/** The likeness from which a piece in the same gap continues an old one, and from which one elsewhere does. */
const NEAR = 0.35
const FAR = 0.5
const ALONE = 0.25
const CONTAINED = 0.7

/** Aligns two versions of an article by order and likeness: first equal texts (unique ones in their longest common
 *  order, then those between them, then those that moved), then similar ones, then parts. Each old piece is continued
 *  at most once. Time grows with the number of words. */
export function align(old: readonly Piece[], fresh: readonly Piece[]): Alignment {
  const taken = new Array<boolean>(old.length).fill(false)
  const matches = new Array<Match | undefined>(fresh.length).fill(undefined)
  const pair = (i: number, j: number, like: number) => {
    taken[i] = true
    matches[j] = {old: i, likeness: like}
  }
  const anchors = spine(old, fresh)
  for (const [i, j] of anchors) pair(i, j, 1)
  for (const [i, j] of moved(old, fresh, taken, matches)) pair(i, j, 1)

  const restOld = old.flatMap((_, i) => (taken[i] ? [] : [i]))
  const restNew = fresh.flatMap((_, j) => (matches[j] ? [] : [j]))
  const parts = new Map<number, number>()
  const merged = new Map<number, number[]>()
  if (!restOld.length || !restNew.length) return {matches, parts, merged}

  const bags = {old: new Map<number, WordBag>(), fresh: new Map<number, WordBag>()}
  for (const i of restOld) bags.old.set(i, bagOf(old[i]!.text))
  for (const j of restNew) bags.fresh.set(j, bagOf(fresh[j]!.text))
  const gapOf = gaps(old.length, fresh.length, anchors)
  const byWord = indexWords(bags.old)
  const byGap = new Map<number, number[]>()
  for (const i of restOld) push(byGap, gapOf.old[i]!, i)

  const candidates: Array<{i: number; j: number; like: number; score: number}> = []
  for (const j of restNew) {
    const near = byGap.get(gapOf.fresh[j]!) ?? []
    for (const i of nominate(bags.fresh.get(j)!, byWord, near)) {
      const like = likeness(bags.old.get(i)!, bags.fresh.get(j)!)
      const sameGap = gapOf.old[i] === gapOf.fresh[j]
      const sameRole = old[i]!.role === fresh[j]!.role
      if (like < (sameGap ? NEAR : FAR)) continue
      candidates.push({i, j, like, score: like + (sameGap ? 0.15 : 0) + (sameRole ? 0.05 : 0)})
    }
  }
  candidates.sort((a, b) => b.score - a.score || a.j - b.j || a.i - b.i)
  for (const {i, j, like} of candidates) if (!taken[i] && !matches[j]) pair(i, j, Math.min(like, 0.999))

  // A piece that is left alone with one of its role between the same neighbours was most likely rewritten there.
  const alone = (
    side: readonly number[],
    free: (at: number) => boolean,
    gap: readonly number[],
    roles: readonly Piece[]
  ) => {
    const seen = new Map<string, number[]>()
    for (const at of side) {
      if (!free(at)) continue
      const id = `${gap[at]} ${roles[at]!.role}`
      push(seen, id, at)
    }
    return seen
  }
  const leftOld = alone(restOld, (i) => !taken[i], gapOf.old, old)
  for (const [id, js] of alone(restNew, (j) => !matches[j], gapOf.fresh, fresh)) {
    const is = leftOld.get(id)
    if (js.length !== 1 || is?.length !== 1) continue
    const like = likeness(bags.old.get(is[0]!)!, bags.fresh.get(js[0]!)!)
    if (like >= ALONE || ONLY_ONE.has(old[is[0]!]!.role)) pair(is[0]!, js[0]!, like)
  }

  for (const j of restNew) {
    if (matches[j]) continue
    const bag = bags.fresh.get(j)!
    const whole = nominate(bag, byWord, []).find((i) => {
      const other = bags.old.get(i)!
      return share(bag, other) >= CONTAINED || likeness(bag, other) >= FAR
    })
    if (whole !== undefined && bag.size > 2) parts.set(j, whole)
  }
  const byNewWord = indexWords(bags.fresh)
  for (const i of restOld) {
    if (taken[i]) continue
    const bag = bags.old.get(i)!
    const whole = nominate(bag, byNewWord, []).find((j) => matches[j] && share(bag, bags.fresh.get(j)!) >= CONTAINED)
    if (whole !== undefined && bag.size > 2) push(merged, whole, i)
  }
  return {matches, parts, merged}
}

/** Roles of which an article has only one: the new headline continues the old one, whatever it says. */
const ONLY_ONE: ReadonlySet<string> = new Set(['headline', 'description'])

function push<Key>(map: Map<Key, number[]>, key: Key, value: number): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

const idOf = (piece: Piece) => `${piece.role}\n${piece.text}`

/** Pairs of equal texts in one common order. */
function spine(old: readonly Piece[], fresh: readonly Piece[]): Array<[number, number]> {
  const places = (pieces: readonly Piece[]) => {
    const at = new Map<string, number>()
    for (const [i, piece] of pieces.entries()) at.set(idOf(piece), at.has(idOf(piece)) ? -1 : i)
    return at
  }
  const inOld = places(old)
  const unique: Array<[number, number]> = []
  for (const [id, j] of places(fresh)) {
    const i = inOld.get(id)
    if (j >= 0 && i !== undefined && i >= 0) unique.push([i, j])
  }
  const frame = [...longestRise(unique.sort((a, b) => a[1] - b[1])), [old.length, fresh.length] as [number, number]]
  const out: Array<[number, number]> = []
  let from: [number, number] = [0, 0]
  for (const end of frame) {
    for (const pair of between(old, fresh, from, end)) out.push(pair)
    if (end[0] < old.length) out.push(end)
    from = [end[0] + 1, end[1] + 1]
  }
  return out
}

/** The longest subsequence whose first members rise, by patience sorting. */
export function longestRise(pairs: ReadonlyArray<[number, number]>): Array<[number, number]> {
  const piles: number[] = []
  const before = new Array<number>(pairs.length).fill(-1)
  for (const [at, [value]] of pairs.entries()) {
    let low = 0
    let high = piles.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairs[piles[middle]!]![0] < value) low = middle + 1
      else high = middle
    }
    before[at] = low > 0 ? piles[low - 1]! : -1
    piles[low] = at
  }
  const out: Array<[number, number]> = []
  for (let at = piles.at(-1) ?? -1; at >= 0; at = before[at]!) out.push(pairs[at]!)
  return out.reverse()
}

/** Equal texts that occur more than once, in order between two anchors. */
function between(
  old: readonly Piece[],
  fresh: readonly Piece[],
  from: [number, number],
  to: [number, number]
): Array<[number, number]> {
  const places = new Map<string, number[]>()
  for (let i = to[0] - 1; i >= from[0]; i--) {
    const id = idOf(old[i]!)
    const list = places.get(id)
    if (list) list.push(i)
    else places.set(id, [i])
  }
  const out: Array<[number, number]> = []
  let last = from[0] - 1
  for (let j = from[1]; j < to[1]; j++) {
    const list = places.get(idOf(fresh[j]!))
    while (list?.length && list.at(-1)! <= last) list.pop()
    const i = list?.pop()
    if (i === undefined) continue
    out.push([i, j])
    last = i
  }
  return out
}

/** Equal texts out of order; those of the same role first. */
function* moved(
  old: readonly Piece[],
  fresh: readonly Piece[],
  taken: readonly boolean[],
  matches: ReadonlyArray<Match | undefined>
): Iterable<[number, number]> {
  for (const id of [idOf, (piece: Piece) => piece.text]) {
    const places = new Map<string, number[]>()
    for (let i = old.length - 1; i >= 0; i--) {
      if (taken[i]) continue
      const list = places.get(id(old[i]!))
      if (list) list.push(i)
      else places.set(id(old[i]!), [i])
    }
    for (const [j, piece] of fresh.entries()) {
      const i = matches[j] ? undefined : places.get(id(piece))?.pop()
      if (i !== undefined) yield [i, j]
    }
  }
}

/** Between which anchors each piece stands. */
function gaps(olds: number, news: number, anchors: ReadonlyArray<[number, number]>): {old: number[]; fresh: number[]} {
  const count = (length: number, side: 0 | 1) => {
    const out = new Array<number>(length).fill(0)
    let next = 0
    for (let at = 0; at < length; at++) {
      if (anchors[next]?.[side] === at) next++
      out[at] = next
    }
    return out
  }
  return {old: count(olds, 0), fresh: count(news, 1)}
}

function indexWords(bags: ReadonlyMap<number, WordBag>): Map<string, number[]> {
  const index = new Map<string, number[]>()
  for (const [at, bag] of bags) {
    for (const word of bag.words.keys()) {
      const list = index.get(word)
      if (list) list.push(at)
      else index.set(word, [at])
    }
  }
  return index
}

/** The pieces that share the most distinctive words, and those in the same gap. */
function nominate(bag: WordBag, index: ReadonlyMap<string, readonly number[]>, near: readonly number[]): number[] {
  const votes = new Map<number, number>()
  for (const word of bag.words.keys()) {
    const list = index.get(word)
    if (!list || list.length > COMMON) continue
    for (const at of list) votes.set(at, (votes.get(at) ?? 0) + 1 / list.length)
  }
  const best = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, CANDIDATES)
  return [...new Set([...best.map(([at]) => at), ...near.slice(0, CANDIDATES)])]
}
