import type {Priority} from '../languages/wire.ts'
import {type EmbargoLine, embargoLine, timeLine} from './embargo-line.ts'
import {edgeLines} from './embargo-text.ts'
import {agenciesIn} from './wire-agency.ts'
import type {FoundDate} from './wire-date.ts'
import {readDateline} from './wire-dateline.ts'
import {type HandlingReader, handlingReader} from './wire-handling.ts'
import type {Lexicon} from './wire-lexicon.ts'
import {closes} from './wire-lines.ts'
import {staffReader} from './wire-staff.ts'

/** What stood around the story and does not belong to it. */
export interface WireMarks {
  /** The copy with these lines emptied, so that the story's lines keep their numbers. */
  readonly text: string
  readonly embargo: ReadonlyArray<EmbargoLine & {readonly number: number}>
  readonly slugline?: string
  readonly priority?: Priority
  /** Before the headline, such as `UPDATE 2`, and the line on which both stand. */
  readonly label?: string
  readonly labelLine?: number
  readonly remarks: readonly string[]
  readonly staff: readonly string[]
  readonly initials?: string
  readonly copyright?: string
  readonly agencies: readonly string[]
  readonly more: boolean
}

type Found = {-readonly [K in keyof WireMarks]: WireMarks[K]} & {
  embargo: Array<EmbargoLine & {readonly number: number}>
  remarks: string[]
  staff: string[]
  agencies: string[]
}

/** This many lines of a head, of a foot. */
const HEAD = 12
const FOOT = 10
/** A longer line contains the story's own words, whatever it begins with. */
const LONGEST = 220

/** Remove what agencies put above and below a story, line by line. A line that is not recognized for certain stays. */
export function readMarks(
  text: string,
  lexicon: Lexicon,
  findDate: (text: string) => FoundDate | undefined
): WireMarks {
  const lines = text.split('\n')
  const read = handlingReader(lexicon, findDate)
  const isStaff = staffReader(lexicon)
  const found: Found = {text, embargo: [], remarks: [], staff: [], agencies: [], more: false}
  const taken = new Set<number>()
  const take = (at: number) => {
    lines[at] = ''
    taken.add(at)
  }
  const isCredit = (line: string) =>
    line.length <= 80 && agenciesIn(line.replace(/^[\s([/—–-]+|[\s)\]/.—–-]+$/gu, ''), lexicon) !== undefined

  embargoes()
  head()
  foot()
  return {...found, text: lines.join('\n')}

  function embargoes(): void {
    const starts = new Map<number, number>()
    let start = 0
    for (const [at, line] of lines.entries()) {
      starts.set(start, at)
      start += line.length + 1
    }
    for (const {text: line, span} of edgeLines(text)) {
      const at = starts.get(span.start)
      const embargo = at !== undefined && !taken.has(at) && embargoLine(line, lexicon.languages)
      if (!embargo) continue
      const next = lines[at + 1]?.trim() ?? ''
      const time = next && timeLine(next, lexicon.languages)
      const whole = time ? {...embargo, line: `${embargo.line} ${next}`, tokens: [...embargo.tokens, ...time]} : embargo
      found.embargo.push({...whole, number: at + 1})
      if (embargo.runsOn) continue
      take(at)
      if (time) take(at + 1)
    }
  }

  function head(): void {
    const end = lines.findLastIndex((line) => line.trim() !== '')
    let passed = 0
    for (let at = 0, seen = 0; at < lines.length && seen < HEAD && passed < 4; at++) {
      const line = lines[at]!.trim()
      if (line === '') continue
      seen++
      if (line.length > LONGEST || (!read.remark(line) && isStory(line))) return
      if (handled(line, at < end)) take(at)
      else {
        const label = found.label ? undefined : read.label(line)
        if (label) {
          found.label = label.label
          ranked(label.label)
        }
        if (label && !label.rest) take(at)
        else passed++
        if (!label?.rest) continue
        found.labelLine = at + 1
        lines[at] = label.rest
      }
    }
  }

  function isStory(line: string): boolean {
    const dateline = readDateline(line, lexicon, findDate)
    return (dateline !== undefined && !('doubt' in dateline)) || (closes(line) && line.length > 60)
  }

  /** A line of the head that is not a headline, byline or dateline. */
  function handled(line: string, goesOn: boolean): boolean {
    if (ranked(line)) return true
    const remark = read.remark(line)
    const slug = remark || found.slugline || !goesOn ? undefined : read.slug(line)
    const rights = read.rights(line)
    if (remark) found.remarks.push(remark)
    else if (slug) {
      found.slugline = slug.slug
      if (slug.remark) noted(slug.remark)
    } else if (rights) owned(line, rights)
    else return false
    return true
  }

  function noted(remark: string): void {
    if (!ranked(remark)) found.remarks.push(remark)
  }

  function ranked(text: string): boolean {
    const priority = read.priority(text)
    if (priority) found.priority ??= priority
    return priority !== undefined
  }

  function owned(line: string, {agencies}: NonNullable<ReturnType<HandlingReader['rights']>>): void {
    found.copyright ??= line
    found.agencies.push(...agencies)
  }

  function foot(): void {
    for (let at = lines.length - 1, seen = 0; at >= 0 && seen < FOOT; at--) {
      const line = lines[at]!.trim()
      if (line === '') continue
      seen++
      const rights = read.rights(line)
      if (read.end(line)) take(at)
      else if (read.more(line)) {
        found.more = true
        take(at)
      } else if (read.initials(line)) {
        found.initials ??= line
        take(at)
      } else if (rights) {
        owned(line, rights)
        take(at)
      } else if (!staffAt(at) && !isCredit(line)) return
    }
  }

  /** Who made the story: on a line of their own, or in brackets that may be wrapped or follow its last sentence. */
  function staffAt(at: number): boolean {
    const line = lines[at]!.trim()
    if (isStaff(line, false)) {
      found.staff.unshift(line)
      take(at)
      return true
    }
    if (!/[)\]]\.?$/.test(line)) return false
    let from = at
    while (from > 0 && at - from < 4 && !/[([]/.test(lines[from]!) && lines[from - 1]!.trim() !== '') from--
    const open = Math.max(lines[from]!.lastIndexOf('('), lines[from]!.lastIndexOf('['))
    if (open === -1) return false
    const before = lines[from]!.slice(0, open)
    const whole = [lines[from]!.slice(open), ...lines.slice(from + 1, at + 1)].join(' ').replace(/\s+/gu, ' ').trim()
    if (!isStaff(whole.replace(/^[([]\s*|\s*[)\]]\.?$/g, ''), true) || (before.trim() !== '' && !closes(before)))
      return false
    found.staff.unshift(whole)
    for (let n = from; n <= at; n++) take(n)
    lines[from] = before.trimEnd()
    return before.trim() === ''
  }
}
