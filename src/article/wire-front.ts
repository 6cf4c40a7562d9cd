import {stringify} from 'yaml'
import type {Priority} from '../languages/wire.ts'
import type {WireMarks} from './wire-marks.ts'

export interface WireFront {
  readonly id: string
  readonly slug: string
  readonly lang: string
  readonly headline: string
  readonly status: 'usable' | 'withheld'
  readonly embargo?: string
  readonly dateline?: Readonly<Record<string, string>>
  readonly published?: string
  readonly byline: readonly string[]
  readonly credit: ReadonlyArray<{readonly agency: string; readonly role: 'wire'; readonly date?: string}>
  /** As the agency wrote it; unknown fields are kept, so it stays with the article. */
  readonly slugline?: string
  /** What else the agency said of its copy. */
  readonly wire?: WireNotes
  /** The dateline as written, if the fields cannot express all of it. */
  readonly datelineText?: string
}

export interface WireNotes {
  /** The line as it stood in the copy. */
  readonly embargo?: string
  readonly headlines?: readonly string[]
  readonly priority?: Priority
  readonly label?: string
  readonly notes?: readonly string[]
  /** More was to come. */
  readonly more?: true
  readonly staff?: readonly string[]
  readonly initials?: string
  readonly copyright?: string
}

/** What is kept of the lines around a story, and of rejected headlines. */
export function notesOf(
  {embargo, priority, label, remarks, more, staff, initials, copyright}: WireMarks,
  headlines: readonly string[]
): WireNotes {
  return {
    ...(embargo.length > 0 && {embargo: embargo.map(({line}) => line.slice(0, 200)).join(' | ')}),
    ...(headlines.length > 0 && {headlines}),
    ...(priority && {priority}),
    ...(label && {label}),
    ...(remarks.length > 0 && {notes: remarks}),
    ...(more && {more}),
    ...(staff.length > 0 && {staff}),
    ...(initials && {initials}),
    ...(copyright && {copyright})
  }
}

/** The front matter with its fences, its fields in the order in which a desk reads them. */
export function frontMatter(front: WireFront): string {
  const {byline, credit, slugline, datelineText, dateline, published, wire, ...rest} = front
  const fields = {
    ...rest,
    ...(dateline && {dateline}),
    ...(published && {published}),
    ...(byline.length > 0 && {byline: byline.map((name) => ({name}))}),
    ...(credit.length > 0 && {credit}),
    ...(datelineText && {datelineText}),
    ...(slugline && {slugline}),
    ...(wire && Object.keys(wire).length > 0 && {wire})
  }
  return `---\n${stringify(fields, {lineWidth: 0})}---\n`
}

/** Up to six Latin words of a headline, `''` if it has none. */
export function slugFrom(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/['’‘]|\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
  return (words ?? []).slice(0, 6).join('-').slice(0, 60).replace(/-+$/, '')
}

/** An identity made from the imported copy, so that the same copy always gets the same one: a UUID of version 8. */
export function wireId(text: string): string {
  const hex = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b].map((seed) => hash(text, seed)).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** 32 bits in eight hexadecimal digits (murmur3's mixing over UTF-16 units). */
export function hash(text: string, seed = 0): string {
  let h = seed >>> 0
  for (let at = 0; at < text.length; at++) {
    let k = Math.imul(text.charCodeAt(at), 0xcc9e2d51)
    k = (k << 15) | (k >>> 17)
    h ^= Math.imul(k, 0x1b873593)
    h = Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64
  }
  h ^= text.length
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return ((h ^ (h >>> 16)) >>> 0).toString(16).padStart(8, '0')
}
