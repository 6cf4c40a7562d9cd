import {weekdayNames} from '../languages/intl.ts'
import type {Language} from '../languages/language.ts'
import type {EmbargoWords} from '../languages/wire.ts'
import {remembered} from '../text/remember.ts'

export type Kind =
  | 'held'
  | 'embargo'
  | 'forbids'
  | 'allows'
  | 'until'
  | 'from'
  | 'end'
  | 'over'
  | 'around'
  | 'hourWord'
  | 'hour'
  | 'clock'
  | 'half'
  | 'date'
  | 'day'
  | 'month'
  | 'zone'
  | 'number'
  | 'mark'
  | 'word'

export interface Token {
  readonly kind: Kind
  /** As folded; several words are joined with one space. */
  readonly text: string
  /** Written in capitals. */
  readonly upper: boolean
  /** Hour, month, day of the week; the half of the day, 0 or 12; the zone. */
  readonly value?: number | string
}

interface Phrase {
  readonly words: readonly string[]
  readonly kind: Kind
  readonly value?: number | string
}

export interface Phrases {
  /** By the first word, the longest first. */
  readonly byWord: ReadonlyMap<string, readonly Phrase[]>
  readonly prefixes: readonly string[]
  /** Whether a word may begin a phrase that holds a story back; most lines have none. */
  readonly opens: (word: string) => boolean
}

const STARTS: ReadonlySet<Kind> = new Set<Kind>(['held', 'embargo', 'forbids', 'allows'])
export const isStart = ({kind}: {readonly kind: Kind}): boolean => STARTS.has(kind)

/** One form for the many spellings of a line: width, signs of direction, pointing, stretching, alef, final letters,
 *  digits. */
function foldLine(line: string): string {
  return line
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{M}ـ]/gu, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0)! & 0xf) % 10))
    .replace(/(?<=\p{L})["'׳״’`]/gu, '')
    .replace(/־/g, '-')
    .replace(/(?<!\p{L})([ap])\.\s?m(?!\p{L})\.?/giu, '$1m')
    .replace(/(?<=(?<!\p{L})\p{L})\.\s?(?=\p{L}(?!\p{L}))/gu, ' ')
}

const TOKEN =
  /\d{4}-\d{1,2}-\d{1,2}(?:[T ]\s?\d{1,2}:\d{2}(?::\d{2})?\s?(?:Z(?!\p{L})|[+-]\d{2}:?\d{2})?)?|\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})(?!\d)|\d{1,2}[:.]\d{2}(?::\d{2})?(?![\d.])|\d{1,2}h(?:\d{2})?(?!\p{L})|(?:GMT|UTC)\s?[+-]\s?\d{1,2}(?::?\d{2})?|\d+(?:(?:st|nd|rd|th)(?!\p{L}))?|\p{L}+|[:;,.–—|/()=+!?-]/giu

/** A line with more tokens is not about handling. */
const MOST = 60

/** The words of a line; none, unless `all` are requested, if the line has no word of embargo. */
export function tokensOf(line: string, phrases: Phrases, all = true): Token[] {
  const folded = spaced(foldLine(line), phrases)
  if (!all && !folded.match(/\p{L}+/gu)?.some((word) => phrases.opens(word.toLowerCase()))) return []
  const raw = folded.match(TOKEN) ?? []
  const words = raw.slice(0, MOST).map((text) => text.toLowerCase())
  const tokens: Token[] = []
  for (let at = 0; at < words.length; ) {
    const found = phraseAt(words, at, phrases)
    const length = found?.length ?? 1
    const text = words.slice(at, at + length).join(' ')
    const printed = raw.slice(at, at + length).join(' ')
    const upper = printed === printed.toUpperCase() && printed !== printed.toLowerCase()
    tokens.push({...(found?.is ?? plain(text)), text, upper})
    at += length
  }
  return tokens.map(settle)
}

function plain(text: string): {kind: Kind; value?: string} {
  if (/^\d{4}-|^\d+[/.]\d+[/.]/.test(text)) return {kind: 'date'}
  if (/^\d{1,2}[:.]\d|^\d{1,2}h/.test(text)) return {kind: 'clock'}
  if (/^(?:gmt|utc)/.test(text)) return {kind: 'zone', value: offset(text)}
  if (/^\d/.test(text)) return {kind: 'number'}
  return {kind: /^\p{L}/u.test(text) ? 'word' : 'mark'}
}

function offset(text: string): string {
  const [, sign = '', hours = '', minutes = '00'] = /([+-])\s?(\d{1,2})(?::?(\d{2}))?$/.exec(text) ?? []
  return `${sign}${hours.padStart(2, '0')}:${minutes}`
}

/** A number's neighbours tell what it is: `0600`, `6 am`, `الساعة 6`; and that `2024` is not a time. */
function settle(token: Token, at: number, tokens: readonly Token[]): Token {
  if (token.kind !== 'number') return token
  const {text} = token
  const [first, before, after] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]]
  const beside = before?.kind === 'hourWord' || after?.kind === 'hourWord'
  if (/^\d{1,2}$/.test(text)) {
    return Number(text) <= 24 && (beside || after?.kind === 'half') ? {...token, kind: 'clock'} : token
  }
  if (!/^(?:[01]\d|2[0-4])[0-5]\d$/.test(text)) return token
  const year = /^(?:19|20)/.test(text)
  const dated =
    before?.kind === 'month' || before?.kind === 'number' || (before?.kind === 'mark' && first?.kind === 'number')
  const clock = !year || ((beside || after?.kind === 'zone') && !dated)
  return clock ? {...token, kind: 'clock'} : token
}

function phraseAt(
  words: readonly string[],
  at: number,
  {byWord, prefixes}: Phrases
): {is: Omit<Token, 'text' | 'upper'>; length: number} | undefined {
  const matching = (first: string, glued: boolean) =>
    byWord
      .get(first)
      ?.find(
        ({words: own, kind}) => (!glued || STICK.has(kind)) && own.every((word, n) => n === 0 || words[at + n] === word)
      )
  const word = words[at]!
  const whole = matching(word, false)
  const cut =
    whole && whole.kind !== 'around'
      ? undefined
      : cuts(word, prefixes)
          .map((first) => matching(first, true))
          .find(Boolean)
  const phrase = cut && (!whole || cut.words.length > whole.words.length) ? cut : whole
  if (!phrase) return undefined
  const {kind, value} = phrase
  return {is: {kind, ...(value !== undefined && {value})}, length: phrase.words.length}
}

/** What a prefix may precede without changing the meaning. */
const STICK: ReadonlySet<Kind> = new Set<Kind>(['day', 'month', 'hour', 'zone', 'around', 'hourWord', 'end', 'embargo'])

function cuts(word: string, prefixes: readonly string[]): string[] {
  const once = prefixes
    .filter((prefix) => word.startsWith(prefix) && word.length > prefix.length + 1)
    .map((prefix) => word.slice(prefix.length))
  return [
    ...once,
    ...once.flatMap((rest) =>
      prefixes
        .filter((prefix) => rest.startsWith(prefix) && rest.length > prefix.length + 1)
        .map((prefix) => rest.slice(prefix.length))
    )
  ]
}

/** `E M B A R G O E D   U N T I L`: letters that stand apart are joined, and split where a word is recognized. */
function spaced(line: string, {byWord}: Phrases): string {
  if (!/(?<!\S)\S \S \S \S \S(?!\S)/u.test(line)) return line
  const groups = line.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').split(/\s{2,}/u)
  return groups.map((group) => (/^\S(?: \S)+$/u.test(group) ? parted(group.replaceAll(' ', '')) : group)).join(' ')

  function parted(letters: string): string {
    let out = ''
    for (let at = 0; at < letters.length; ) {
      let end = Math.min(letters.length, at + 20)
      while (end > at && !byWord.has(letters.slice(at, end).toLowerCase())) end--
      const word = letters.slice(at, end) || /^(?:[\d:.]+|.)/su.exec(letters.slice(at, at + 20))![0]
      out += end > at || /\d/.test(word) ? ` ${word} ` : word
      at += word.length
    }
    return out
  }
}

/** Made once for each list of languages. */
const made = new WeakMap<object, Phrases>()

export function phrasesOf(languages: readonly Language[]): Phrases {
  const own = made.get(languages)
  if (own) return own
  const byWord = new Map<string, Phrase[]>()
  const prefixes = new Set<string>()
  const add = (kind: Kind, text: string, value?: number | string) => {
    const words = foldLine(text)
      .toLowerCase()
      .split(/[\s-]+/u)
    const list = byWord.get(words[0]!) ?? []
    byWord.set(words[0]!, list)
    list.push({words, kind, ...(value !== undefined && {value})})
  }
  for (const {tag, wire} of languages) {
    if (!wire.embargo) continue
    for (const [kind, list] of listsOf(wire.embargo)) for (const text of list) add(kind, text)
    for (const [text, hour] of Object.entries(wire.embargo.hours)) add('hour', text, hour)
    for (const text of wire.embargo.morning) add('half', text, 0)
    for (const text of wire.embargo.evening) add('half', text, 12)
    for (const [text, zone] of Object.entries(wire.embargo.zones)) add('zone', text, zone)
    for (const [text, month] of Object.entries(wire.months)) add('month', text, month)
    for (const [text, day] of [...weekdayNames(tag), ...Object.entries(wire.embargo.days)]) add('day', text, day)
    for (const prefix of wire.embargo.prefixes) prefixes.add(prefix)
  }
  for (const list of byWord.values()) list.sort((a, b) => b.words.length - a.words.length)
  const begins = (word: string) => byWord.get(word)?.some(isStart) ?? false
  const opens = remembered((word) => begins(word) || cuts(word, [...prefixes]).some(begins))
  const phrases = {byWord, prefixes: [...prefixes], opens}
  made.set(languages, phrases)
  return phrases
}

const listsOf = (words: EmbargoWords): Array<[Kind, readonly string[]]> => [
  ['held', words.held],
  ['embargo', words.embargo],
  ['forbids', words.forbids],
  ['allows', words.allows],
  ['until', words.until],
  ['from', words.from],
  ['end', words.ends],
  ['over', words.over],
  ['hourWord', words.hourWords],
  ['around', words.around]
]
