import {type Signal, signal} from '@preact/signals'
import {ar} from './ar.ts'
import {en} from './en.ts'
import {he} from './he.ts'
import type {Word, Words} from './words.ts'

export type {Word}

/** The languages in which the desk speaks. */
export type Lng = 'en' | 'ar' | 'he'

interface Own {
  readonly lng: Lng
  readonly name: string
  readonly dir: 'ltr' | 'rtl'
  readonly words: Words
}

export const lngs: readonly Own[] = [
  {lng: 'en', name: 'English', dir: 'ltr', words: en},
  {lng: 'ar', name: 'العربية', dir: 'rtl', words: ar},
  {lng: 'he', name: 'עברית', dir: 'rtl', words: he}
]

const STORED = 'polyedition-desk-language'

/** As chosen once in this browser, or else the first of its languages that the desk speaks. */
function first(): Lng {
  const asked = [localStorage.getItem(STORED) ?? '', ...navigator.languages].map((tag) => tag.split('-')[0])
  const found = asked.find((tag) => lngs.some(({lng: one}) => one === tag))
  return (found as Lng | undefined) ?? 'en'
}

export const lng: Signal<Lng> = signal(first())

export function setLng(to: Lng): void {
  lng.value = to
  localStorage.setItem(STORED, to)
}

const own = (): Own => lngs.find(({lng: one}) => one === lng.value)!

export const directionOf = (of: Lng): 'ltr' | 'rtl' => lngs.find(({lng: one}) => one === of)!.dir

/** A word of the desk in its language, with what it names. */
export function t(word: Word, values: Readonly<Record<string, string | number>> = {}): string {
  const phrase = own().words[word]
  const {count} = values
  const text =
    typeof phrase === 'string'
      ? phrase
      : (phrase[new Intl.PluralRules(lng.value).select(Number(count ?? 0))] ?? phrase.other)
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name] ?? ''
    return typeof value === 'number' ? number(value) : value
  })
}

export const number = (value: number, options?: Intl.NumberFormatOptions): string =>
  new Intl.NumberFormat(lng.value, options).format(value)

/** An instant as the reader's clock has it. */
export const instant = (iso: string): string =>
  new Intl.DateTimeFormat(lng.value, {dateStyle: 'medium', timeStyle: 'short'}).format(new Date(iso))
