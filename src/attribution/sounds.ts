import type {NameData} from '../languages/language.ts'
import {rememberedBy} from '../text/remember.ts'

/** What one or more letters may stand for. There is one object for each set of sounds, so costs are looked up and not
 *  computed. */
interface Sound {
  readonly id: number
  /** Bits of the alphabet of sounds. */
  readonly set: number
  /** A consonant that cannot be left out. */
  readonly solid: boolean
  /** What it costs to leave it out. */
  readonly drop: number
  /** Sounds that it may be exchanged with at a lower cost than leaving it out. */
  readonly friends: number
  /** Cost of an exchange, by the other's id; filled in when first needed. */
  readonly swaps: Array<number | undefined>
}

/** A word as a row of sounds. */
export interface Sounds {
  readonly row: readonly Sound[]
  /** Those that are expensive to leave out. */
  readonly dear: readonly Sound[]
  /** Number of solid consonants. */
  readonly solid: number
  /** All sets of the row together. */
  readonly all: number
}

const alphabet = 'bpfvmnrlszSCJZtdTkgxhywAEIOU-'
const bit = (sound: string) => 1 << alphabet.indexOf(sound)
const setOf = (sounds: string) => [...sounds].reduce((set, sound) => set | bit(sound), 0)
const silent = bit('-')
const vowels = setOf('AEIOU')
/** Sounds that transcribers leave out or insert. */
const weak = setOf('hwy')
/** Sounds that are taken for each other. */
const kin = ['bpfvw', 'tdT', 'kgxhC', 'szSCJZT', 'mn', 'lr', 'yJ', 'gJ'].map(setOf)
const LONGEST = 24
/** The cost of leaving out a consonant that is neither silent nor weak. */
const DEAR = 0.9
/** The cost of exchanging a sound for one that it is taken for. */
const KINDRED = 0.5

const interned = new Map<number, Sound>()

function soundOf(set: number): Sound {
  const known = interned.get(set)
  if (known) return known
  const vowel = isVowel(set)
  const near = kin.reduce((all, family) => (family & set ? all | family : all), set & ~silent)
  const sound = {
    id: interned.size,
    set,
    solid: !vowel && !(set & silent),
    drop: set & silent ? 0.12 : vowel ? 0.2 : set & weak ? 0.35 : DEAR,
    friends: near,
    swaps: []
  }
  interned.set(set, sound)
  return sound
}

const isVowel = (set: number) => (set & vowels) !== 0

function swapCost(a: number, b: number): number {
  if (a & b & ~silent) return 0
  if (isVowel(a) && isVowel(b)) return 0.15
  if ((isVowel(a) && b & weak) || (isVowel(b) && a & weak)) return 0.3
  return kin.some((family) => a & family && b & family) ? KINDRED : 1.1
}

const soundsBy = rememberedBy((names: NameData) => {
  const entries = Object.entries(names.sounds)
  const byLetters = new Map(entries.map(([letters, value]) => [letters, value.split('.').map(setOf).map(soundOf)]))
  const longest = Math.max(0, ...entries.map(([letters]) => letters.length))
  return (fold): Sounds => {
    const row: Sound[] = []
    for (let at = 0; at < fold.length && row.length < LONGEST; ) {
      let size = Math.min(longest, fold.length - at)
      while (size > 0 && !byLetters.has(fold.slice(at, at + size))) size--
      if (size > 0) row.push(...byLetters.get(fold.slice(at, at + size))!)
      at += size || 1
    }
    return {
      row,
      dear: row.filter(({drop}) => drop === DEAR),
      solid: row.reduce((sum, sound) => sum + (sound.solid ? 1 : 0), 0),
      all: row.reduce((all, {set}) => all | set, 0)
    }
  }
})

/** How a folded word may sound in its language. Letters of another script have no sound, so such a word is empty. */
export const soundsOf = (fold: string, names: NameData): Sounds => soundsBy(names)(fold)

/** The previous row of costs, and the one being computed; longer than any word. */
let [costs, next] = [new Float64Array(2 * LONGEST), new Float64Array(2 * LONGEST)]

/** 1 if two words may sound alike, falling towards 0 with each sound that must be dropped or exchanged; also 0 if the
 *  result would be below `atLeast`, which for most words is known without comparing them sound by sound. */
export function likeness(a: Sounds, b: Sounds, atLeast = 0): number {
  const weight = Math.max(a.solid, b.solid)
  if (a.solid === 0 || b.solid === 0 || Math.abs(a.solid - b.solid) > 2 + weight / 3) return 0
  const budget = (1 - atLeast) * (weight + 0.5) + 1e-9
  if (misses(a.dear, b.all, budget) || misses(b.dear, a.all, budget)) return 0
  const size = b.row.length
  costs[0] = 0
  for (let at = 0; at < size; at++) costs[at + 1] = costs[at]! + b.row[at]!.drop
  for (const sound of a.row) {
    const {swaps, drop} = sound
    let lowest = costs[0]! + drop
    next[0] = lowest
    for (let at = 0; at < size; at++) {
      const other = b.row[at]!
      let swap = swaps[other.id]
      if (swap === undefined) {
        swap = swapCost(sound.set, other.set)
        swaps[other.id] = swap
      }
      const cost = Math.min(costs[at]! + swap, costs[at + 1]! + drop, next[at]! + other.drop)
      next[at + 1] = cost
      if (cost < lowest) lowest = cost
    }
    if (lowest > budget) return 0
    ;[costs, next] = [next, costs]
  }
  const score = Math.max(0, 1 - costs[size]! / (weight + 0.5))
  return score >= atLeast ? score : 0
}

/** Whether the consonants for which the other word has no counterpart, or only a similar sound, cost more than a
 *  budget. */
function misses(dear: readonly Sound[], all: number, budget: number): boolean {
  let cost = 0
  for (let at = 0; at < dear.length; at++) {
    const {set, friends} = dear[at]!
    if ((set & all) !== 0) continue
    cost += (friends & all) !== 0 ? KINDRED : DEAR
    if (cost > budget) return true
  }
  return false
}
