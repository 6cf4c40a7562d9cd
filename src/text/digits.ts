/** The digits in which a house may print numbers, by their names in CLDR. */
import type {HouseStyle} from '../model.ts'

type Digits = HouseStyle['digits']

const ZERO: Readonly<Record<Digits, number>> = {latn: 0x30, arab: 0x660, arabext: 0x6f0}

/** What messages call them. */
export const digitNames: {readonly latn: 'European'; readonly arab: 'Arabic-Indic'; readonly arabext: 'Persian'} = {
  latn: 'European',
  arab: 'Arabic-Indic',
  arabext: 'Persian'
}

/** Counters of CSS. */
export const digitCounters: Readonly<Record<Digits, string | undefined>> = {
  latn: undefined,
  arab: 'arabic-indic',
  arabext: 'persian'
}

/** The digits of a list whose style has one of these counters. */
export function counterDigits(style: unknown): Digits {
  const sets = Object.entries(digitCounters) as Array<[Digits, string | undefined]>
  return sets.find(([, counter]) => counter && String(style).endsWith(counter))?.[0] ?? 'latn'
}

/** A text with its digits written in others: each set is ten consecutive characters, of which the first is divisible by
 *  sixteen. */
export function inDigits(text: string, digits: Digits): string {
  return text.replace(/[0-9٠-٩۰-۹]/g, (digit) => String.fromCharCode(ZERO[digits] + (digit.charCodeAt(0) & 15)))
}

/** The set that a digit is of. */
export function digitsOf(text: string): Digits {
  return /[٠-٩]/.test(text) ? 'arab' : /[۰-۹]/.test(text) ? 'arabext' : 'latn'
}
