import type {NameData} from '../languages/language.ts'

/** A word as a row of sounds; each is the set (as bits) of what its letters may stand for. */
export type Sounds = readonly number[]

const alphabet = 'bpfvmnrlszSCJZtdTkgxhywAEIOU-'
const bit = (sound: string) => 1 << alphabet.indexOf(sound)
const setOf = (sounds: string) => [...sounds].reduce((set, sound) => set | bit(sound), 0)
const silent = bit('-')
const vowels = setOf('AEIOU')
/** Sounds that transcribers leave out or put in. */
const weak = setOf('hwy')
/** Sounds that are taken for each other. */
const kin = ['bpfvw', 'tdT', 'kgxhC', 'szSCJZT', 'mn', 'lr', 'yJ', 'gJ'].map(setOf)
const LONGEST = 24

const tables = new WeakMap<NameData, {longest: number; sounds: Map<string, number[]>; words: Map<string, Sounds>}>()

function tableOf(names: NameData) {
  let table = tables.get(names)
  if (!table) {
    const entries = Object.entries(names.sounds)
    const sounds = new Map(entries.map(([letters, value]) => [letters, value.split('.').map(setOf)]))
    table = {longest: Math.max(...entries.map(([letters]) => letters.length)), sounds, words: new Map()}
    tables.set(names, table)
  }
  return table
}

/** How a folded word may sound in its language. Letters of another script sound like nothing: such a word is empty. */
export function soundsOf(fold: string, names: NameData): Sounds {
  const table = tableOf(names)
  const known = table.words.get(fold)
  if (known) return known
  const out: number[] = []
  for (let at = 0; at < fold.length && out.length < LONGEST; ) {
    let size = Math.min(table.longest, fold.length - at)
    while (size > 0 && !table.sounds.has(fold.slice(at, at + size))) size--
    if (size > 0) out.push(...table.sounds.get(fold.slice(at, at + size))!)
    at += size || 1
  }
  if (table.words.size < 20_000) table.words.set(fold, out)
  return out
}

const isVowel = (sound: number) => (sound & vowels) !== 0
const dropCost = (sound: number) => (sound & silent ? 0.12 : isVowel(sound) ? 0.2 : sound & weak ? 0.35 : 0.9)

function swapCost(a: number, b: number): number {
  if (a & b & ~silent) return 0
  if (isVowel(a) && isVowel(b)) return 0.15
  if (isVowel(a) || isVowel(b)) return a & weak || b & weak ? 0.3 : 1.1
  return kin.some((family) => a & family && b & family) ? 0.5 : 1.1
}

/** 1 where two words may sound alike, falling towards 0 by what must be dropped or exchanged. */
export function likeness(a: Sounds, b: Sounds): number {
  const weight = Math.max(solid(a), solid(b))
  if (solid(a) === 0 || solid(b) === 0 || Math.abs(solid(a) - solid(b)) > 2 + weight / 3) return 0
  let row = [0]
  for (const [at, sound] of b.entries()) row.push(row[at]! + dropCost(sound))
  for (const sound of a) {
    const next = [row[0]! + dropCost(sound)]
    for (let at = 0; at < b.length; at++) {
      const other = b[at]!
      next.push(
        Math.min(row[at]! + swapCost(sound, other), row[at + 1]! + dropCost(sound), next[at]! + dropCost(other))
      )
    }
    row = next
  }
  return Math.max(0, 1 - row[b.length]! / (weight + 0.5))
}

/** Consonants that cannot be left out. */
const solid = (sounds: Sounds) => sounds.filter((sound) => !isVowel(sound) && !(sound & silent)).length
