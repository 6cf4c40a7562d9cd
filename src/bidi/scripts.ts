import type {Span} from '../model.ts'

export interface MixedWord extends Span {
  /** The letters that do not belong, once each. */
  readonly letters: readonly string[]
  readonly script: Script
  /** The script of the others. */
  readonly scripts: Script
  readonly address: boolean
}

const SCRIPTS = ['Latin', 'Cyrillic', 'Greek', 'Hebrew', 'Arabic'] as const
type Script = (typeof SCRIPTS)[number]
const script = Object.fromEntries(
  SCRIPTS.map((name) => [name, new RegExp(`(?=\\p{L})\\p{Script=${name}}`, 'gu')])
) as Readonly<Record<Script, RegExp>>

/** Latin, Greek and Cyrillic share shapes, yet the letters of one word belong to one of them. */
const word = /[\p{L}\p{M}\p{N}_.@:/-]+/gu
const suspects = /[\u0370-\u052F]|[\u0590-\u06FF][A-Za-z]{1,2}[\u0590-\u06FF]/

/** Words that mix scripts which look alike, and right-to-left words with a letter or two of Latin inside. A prefix
 *  before a Latin name ("הGoogle"), a letter of a formula ("µg", "β-carotene") and a name of two halves joined by a
 *  hyphen ("anti-ישראלי") are not mistakes. */
export function* mixedWords(text: string): Generator<MixedWord> {
  if (!suspects.test(text)) return
  for (const {0: whole, index} of text.matchAll(word)) {
    const address = /^[a-z]+:\/\/|^www\.|@[^@]+\.|^[^/.]+(?:\.[^/.]+)+(?:\/|$)/i.test(whole)
    for (const {0: part, index: at} of address ? [{0: whole, index: 0}] : whole.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
      const start = index + at
      const found = look(part, address)
      if (found) yield {start, end: start + part.length, address, ...found}
    }
  }
}

function look(part: string, address: boolean): Omit<MixedWord, 'start' | 'end' | 'address'> | undefined {
  const alike = (['Latin', 'Cyrillic', 'Greek'] as const)
    .map((name) => ({name, letters: part.match(script[name]) ?? []}))
    .filter(({letters}) => letters.length > 0)
    .sort((a, b) => b.letters.length - a.letters.length || (a.name === 'Latin' ? -1 : 1))
  const [most, less] = alike
  if (most && less) {
    // Greek letters stand in formulas and units: µ, Ω, β, Δ.
    const formula =
      less.name === 'Greek' && less.letters.length === 1 && !address && /^[µμΩβαγδΔπσ]/u.test(less.letters[0]!)
    if (!formula) return {letters: [...new Set(less.letters)], script: less.name, scripts: most.name}
  }
  const inside = /(?<=[\u0590-\u06FF])[A-Za-z]{1,2}(?=[\u0590-\u06FF])/.exec(part)
  if (inside && !address) {
    const scripts = script.Arabic.test(part) ? 'Arabic' : 'Hebrew'
    script.Arabic.lastIndex = 0
    return {letters: [...inside[0]], script: 'Latin', scripts}
  }
  return undefined
}
