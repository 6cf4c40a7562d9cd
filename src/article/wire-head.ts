import type {Language} from '../languages/language.ts'
import {agenciesIn} from './wire-agency.ts'
import {type FoundDate, latinDigits} from './wire-date.ts'
import {readDateline, type WireDateline} from './wire-dateline.ts'
import {alternatives, type Lexicon, spelling} from './wire-lexicon.ts'
import {type Chunk, closes} from './wire-lines.ts'

export interface WireHead {
  /** The chunks of the story itself: without tag, slug line, headline, byline and dateline. */
  readonly chunks: readonly Chunk[]
  readonly date?: string
  readonly slugline?: string
  readonly headline?: Chunk
  readonly byline?: Chunk
  readonly bylineName?: string
  /** Named on a line of their own before the dateline. */
  readonly agencies?: readonly string[]
  readonly dateline?: WireDateline
  readonly datelineLine?: number
  readonly datelineText?: string
  /** What looked like one of these and was left in the text. */
  readonly doubts: ReadonlyArray<{readonly line: number; readonly reason: string}>
}

const SLUG_LINE = /^(?:[A-Z]{2}-[A-Z]{2,4}-{1,2}\S.{0,70}|[A-Za-z0-9]+(?:[-_/]+[A-Za-z0-9]+)+(?:,\S*)?(?:\s\d{2,5})?)$/
/** A dateline stands within the first paragraphs; what comes later is the story's own. */
const HEAD = 6

/** Read what agencies put before a story. */
export function readHead(
  chunks: readonly Chunk[],
  lexicon: Lexicon,
  findDate: (text: string) => FoundDate | undefined,
  headlineGiven: string | undefined
): WireHead {
  const rest = [...chunks]
  const doubts: Array<{line: number; reason: string}> = []
  const out: {-readonly [K in keyof WireHead]?: WireHead[K]} = {}
  const words = (list: (language: Language) => readonly string[]) => alternatives(lexicon.languages.flatMap(list))
  const weekdays = new Set(lexicon.languages.flatMap(({tag}) => weekdaysOf(tag)).map(spelling))
  const dateTag = new RegExp(`^(?:${words(({wire}) => wire.dateWords)})\\s*[:=]?\\s*(?=[\\p{L}\\p{N}])`, 'iu')
  const slugTag = new RegExp(`^(?:${words(({wire}) => wire.slugWords)})\\s*[:=]\\s*(\\S.{0,100})$`, 'iu')
  const byTag = new RegExp(`^(?:${words(({wire}) => wire.bylineWords)})\\s*[:/]?\\s+(\\p{L}.{1,80})$`, 'iu')

  for (let steps = 0; steps < HEAD && rest.length > 1 && (!out.date || !out.slugline); steps++) {
    const first = rest[0]!
    const slug =
      slugTag.exec(first.text)?.[1] ?? (SLUG_LINE.test(first.text) && !findDate(first.text) ? first.text : undefined)
    if (slug && !out.slugline) {
      out.slugline = slug
      rest.shift()
      continue
    }
    const tag = leadingDate(first.text)
    if (!tag || out.date) break
    out.date = tag.value
    if (tag.left === '') rest.shift()
    else rest[0] = {...first, text: tag.left}
  }
  if (rest.length > 0 && !out.date) {
    const tag = leadingDate(rest[0]!.text)
    if (tag && tag.left !== '') {
      out.date = tag.value
      rest[0] = {...rest[0]!, text: tag.left}
    }
  }

  const at = rest.slice(0, HEAD).findIndex(({text}) => {
    const reading = readDateline(text, lexicon, findDate)
    return reading !== undefined && !('doubt' in reading)
  })
  const lead = at === -1 ? [] : rest.slice(0, at)
  if (at !== -1 && lead.every(({text}) => text.length <= 160 && !/[.؟?!]\s/u.test(text))) {
    const chunk = rest[at]!
    const dateline = readDateline(chunk.text, lexicon, findDate) as WireDateline
    out.dateline = dateline
    out.datelineText = chunk.text.slice(0, dateline.end).trim()
    out.datelineLine = chunk.line
    const body = chunk.text.slice(dateline.end)
    rest.splice(at, 1, ...(body === '' ? [] : [{...chunk, text: body}]))
    const by = lead.find(({text}) => byTag.test(text))
    if (by) {
      out.byline = by
      out.bylineName = byTag.exec(by.text)![1]!.trim()
      rest.splice(rest.indexOf(by), 1)
    }
    const owner = lead.find(({text}) => text !== by?.text && agenciesIn(text, lexicon))
    if (owner) {
      out.agencies = agenciesIn(owner.text, lexicon)!
      rest.splice(rest.indexOf(owner), 1)
    }
    const title = lead.find((chunk) => chunk !== by && chunk !== owner)
    if (title && !lexicon.notPlaces.has(spelling(title.text)) && !closes(title.text)) {
      if (headlineGiven === undefined || spelling(headlineGiven) === spelling(title.text)) {
        out.headline = title
        rest.splice(rest.indexOf(title), 1)
      } else doubts.push({line: title.line, reason: 'may be the headline that the agency gave'})
    }
  } else {
    const first = rest[0] && readDateline(rest[0].text, lexicon, findDate)
    if (first && 'doubt' in first) {
      doubts.push({line: rest[0]!.line, reason: `\`${first.doubt}\` may be a dateline`})
    }
  }
  return {...out, chunks: rest, doubts}

  /** `date 2024-02-14 …`, or a line that is a date alone, or a date straight before a dateline. */
  function leadingDate(text: string): {value: string; left: string} | undefined {
    const tag = dateTag.exec(text)
    const from = tag?.[0].length ?? 0
    const plain = latinDigits(text.slice(from, from + 60))
    const found = findDate(plain)
    const before = found ? plain.slice(0, found.start).replace(/[\s,،]+$/u, '') : ''
    if (!found || (before !== '' && !weekdays.has(spelling(before))) || found.value.startsWith('--')) return undefined
    const left = text.slice(from + found.end).replace(/^(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?\s*[|,;:.،\-–—]*\s*/u, '')
    if (tag || left === '') return {value: found.value, left}
    const next = readDateline(left, lexicon, findDate)
    return next && !('doubt' in next) ? {value: found.value, left} : undefined
  }
}

/** `Wednesday`, `Wed`, `الأربعاء`, `יום רביעי`: the seven days as a language calls them. */
function weekdaysOf(tag: string): string[] {
  return (['long', 'short'] as const).flatMap((weekday) => {
    const format = new Intl.DateTimeFormat(tag, {weekday, timeZone: 'UTC'})
    return [0, 1, 2, 3, 4, 5, 6].map((day) => format.format(day * 86_400_000))
  })
}
