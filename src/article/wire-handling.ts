import type {HandlingWords, Priority} from '../languages/wire.ts'
import {agenciesIn} from './wire-agency.ts'
import type {FoundDate} from './wire-date.ts'
import {alternatives, type Lexicon, spelling} from './wire-lexicon.ts'

/** What a line is, if it does not belong to the story. Each reader looks at one line and knows nothing of its
 *  neighbours. */
export interface HandlingReader {
  /** `URGENT`, `*** عاجل ***`. */
  readonly priority: (line: string) => Priority | undefined
  /** `UPDATE 2-`, `عاجل: ` before a headline, or alone. */
  readonly label: (line: string) => {readonly label: string; readonly rest?: string} | undefined
  /** `(Adds quotes)`. */
  readonly remark: (line: string) => string | undefined
  readonly slug: (line: string) => {readonly slug: string; readonly remark?: string} | undefined
  readonly more: (line: string) => boolean
  readonly end: (line: string) => boolean
  readonly initials: (line: string) => boolean
  readonly rights: (line: string) => {readonly agencies: readonly string[]} | undefined
}

const CYCLE = /^\^?(?:AM|BC|PM)-{1,2}[\p{L}\p{N}]\S*(?:[ ,].{0,70})?<?$/u
const AP = /^\^?[A-Z]{2}-[A-Z]{2,4}-{1,2}\S.{0,70}<?$/
const TOKEN = /^[A-Za-z0-9]+(?:[-_/]+[A-Za-z0-9]+)+(?:,\S*)?(?:\s\d{2,5})?$/
/** `LEBANON-PORT/ (UPDATES 2, ADDS QUOTE)`: in capitals, or of letters that have none. */
const TOPIC =
  /^((?:[\p{Lu}\p{Lo}\p{M}\p{N}]+-)+[\p{Lu}\p{Lo}\p{M}\p{N}]+|[\p{Lu}\p{N}]{3,})(\/[\p{Lu}\p{Lo}\p{M}\p{N}-]*)?(?:\s*\(([^()]{2,100})\))?$/u
const VERSION = /^[A-Z]{2}-{1,2}[\p{L}\p{N}][^,]{0,60},\s*(.{1,40})$/u
/** What marks the end without a word: `###`, `-30-`. */
const SIGN = /^(?:(?:#\s*){1,5}|[-–—]+\s*(?:30|0)\s*[-–—]+)$/
const DECORATED = /^[\s([{*/#=<«–—-]+[^\s].*[\s)\]}*/#=>»–—-]+$/u
const LATIN_INITIALS = /^[a-z]{2,5}(?:-[a-z]{2,5})*(?:\/[a-z]{2,5}(?:-[a-z]{2,5})*){1,5}$/
const OTHER_INITIALS = /^\p{Lo}{1,2}(?:[. ]\p{Lo}){0,2}\.?(?:\s?\/\s?\p{Lo}{1,2}(?:[. ]\p{Lo}){0,2}\.?){1,4}$/u
const SIGNED = /^(?:©|\([cC]\)|ⓒ)\s*\S/

export function handlingReader(lexicon: Lexicon, findDate: (text: string) => FoundDate | undefined): HandlingReader {
  const handling = lexicon.languages.flatMap(({wire}) => wire.handling ?? [])
  const words = (list: (words: HandlingWords) => readonly string[]) => handling.flatMap(list)
  const urgent = new Map(
    handling.flatMap((one) => Object.entries(one.urgent)).map(([text, rank]) => [spelling(text), rank])
  )
  const apart = `\\s*(?:[-–—:|/¶]+|\\.{2,}|…)\\s*`
  const start = `(?=[\\p{L}\\p{N}"“«'‘(])`
  const ranks = words((one) => Object.keys(one.urgent).map((word) => word.toUpperCase()))
  const version = either(words((one) => one.versions))
  const labels = [
    new RegExp(`^(${either(words((one) => one.labels))}(?:\\s?\\d{1,2})?)(?:${apart}${start}(.+))?$`, 'u'),
    new RegExp(`^(${either(words((one) => one.genres))}(?:\\s\\d{1,2})?)(?:-${start}(.*[\\p{Ll}\\p{Lo}].*))?$`, 'u'),
    new RegExp(`^(${either(ranks)})\\s*[:|/¶]+\\s*${start}(.+)$`, 'u'),
    new RegExp(`^(\\d{1,2}\\p{L}{2}\\s+${version}(?:[- ]${version})*)(?:${apart}${start}(.+))?$`, 'iu')
  ]
  const toDesks = new RegExp(`^(${either(words((one) => one.desks))}\\s*[:：]\\s*\\S.*)$`, 'iu')
  const remark = new RegExp(`^\\(\\s*(${either(words((one) => one.remarks))}(?![\\p{L}\\p{M}])[^()]{0,200})\\)$`, 'iu')
  const versions = new RegExp(`(?<!\\p{L})${either(words((one) => one.versions))}(?!\\p{L})|^\\d{3,5}$`, 'iu')
  const tag = new RegExp(
    `^(?:${alternatives(lexicon.languages.flatMap(({wire}) => wire.slugWords))})\\s*[:=]\\s*(\\S.{0,100})$`,
    'iu'
  )
  const more = among(words((one) => one.more))
  const ends = among(words((one) => one.ends))
  const reserved = new RegExp(either(words((one) => one.rights)), 'iu')
  const owned = new RegExp(
    `^${either(words((one) => one.rightsLabels))}\\s*(?:©|\\([cC]\\)|[:：]|\\d{4}(?!\\d))\\s*\\S`,
    'iu'
  )
  const years = new RegExp(
    `${either(words((one) => [...one.rights, ...one.rightsLabels]))}|©|ⓒ|\\([cC]\\)|(?<!\\d)\\d{4}(?:\\s?[-–]\\s?\\d{4})?(?!\\d)|[:：]`,
    'giu'
  )

  return {
    priority: (line) => (line.length <= 40 ? urgent.get(spelling(line)) : undefined),
    label(line) {
      const [, label, rest] = labels.map((form) => form.exec(line)).find((found) => found !== null) ?? []
      return label ? {label: label.replace(/\s+/gu, ' '), ...(rest && {rest})} : undefined
    },
    remark: (line) => (line.length <= 220 ? (remark.exec(line)?.[1] ?? toDesks.exec(line)?.[1])?.trim() : undefined),
    slug(line) {
      if (line.length > 160) return undefined
      const tagged = tag.exec(line)?.[1]
      if (tagged) return {slug: tagged}
      const [, name, part, note] = TOPIC.exec(line) ?? []
      if (name && (part || note) && !findDate(line) && !agenciesIn(line, lexicon)) {
        return {slug: name + (part ?? '').replace(/\/$/, ''), ...(note && {remark: note.trim()})}
      }
      const version = VERSION.exec(line)?.[1]
      if (CYCLE.test(line) || AP.test(line) || (version && versions.test(version)))
        return {slug: line.replace(/^\^|<$/g, '')}
      return TOKEN.test(line) && !findDate(line) ? {slug: line} : undefined
    },
    more: (line) => more(line),
    end: (line) => SIGN.test(line) || ends(line),
    initials: (line) =>
      line.length <= 40 &&
      (LATIN_INITIALS.test(line) || OTHER_INITIALS.test(line)) &&
      !agenciesIn(line.replace(/^\/|\/$/g, ''), lexicon),
    rights(line) {
      if (line.length > 300 || !(SIGNED.test(line) || owned.test(line) || (reserved.test(line) && line.length <= 120)))
        return undefined
      const holder = line
        .split(/[.]\s/u, 1)[0]!
        .replace(years, ' ')
        .replace(/[.,،\s]+$/u, '')
        .trim()
      return {agencies: agenciesIn(holder.replace(/^[\s,،–—-]+|\s+(?=\s)/gu, ''), lexicon) ?? []}
    }
  }

  /** Bare words as they are listed, and in brackets, dashes or stars whatever their capitals. */
  function among(list: readonly string[]): (line: string) => boolean {
    const exact = new Set(list)
    const loose = new Set(list.map(spelling))
    return (line) =>
      line.length <= 60 &&
      (exact.has(line.replace(/\.$/, '')) ||
        exact.has(line) ||
        (DECORATED.test(line) && loose.has(spelling(line.replace(/[=<>]/g, '')))))
  }
}

/** One of these words, or nothing at all. */
const either = (words: readonly string[]) => (words.length > 0 ? `(?:${alternatives(words)})` : '(?!)')
