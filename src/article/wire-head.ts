import {weekdayNames} from '../languages/intl.ts'
import type {Language} from '../languages/language.ts'
import {agenciesIn} from './wire-agency.ts'
import {bylineReader} from './wire-byline.ts'
import {type FoundDate, latinDigits} from './wire-date.ts'
import {readDateline, type WireDateline} from './wire-dateline.ts'
import {alternatives, type Lexicon, spelling} from './wire-lexicon.ts'
import {type Chunk, closes} from './wire-lines.ts'

export interface WireHead {
  /** The chunks of the story itself: without tag, slug line, headline, byline and dateline. */
  readonly chunks: readonly Chunk[]
  readonly date?: string
  /** Lines that may be the headline: a single one is, and of several none. */
  readonly headlines: readonly Chunk[]
  readonly byline?: Chunk
  readonly names: readonly string[]
  /** Named on a line of their own before the dateline. */
  readonly agencies?: readonly string[]
  readonly dateline?: WireDateline
  readonly datelineLine?: number
  readonly datelineText?: string
  /** Something that looked like one of these and was left in the text. */
  readonly doubts: ReadonlyArray<{readonly line: number; readonly reason: string}>
}

/** A dateline stands within the first paragraphs; anything later belongs to the story. */
const HEAD = 6

/** Read what agencies put before a story. `labelled` is the line whose label, `UPDATE 2-`, shows that it is a
 *  headline. */
export function readHead(
  chunks: readonly Chunk[],
  lexicon: Lexicon,
  findDate: (text: string) => FoundDate | undefined,
  labelled?: number
): WireHead {
  const rest = [...chunks]
  const doubts: Array<{line: number; reason: string}> = []
  const out: {-readonly [K in keyof WireHead]?: WireHead[K]} & {headlines: readonly Chunk[]; names: readonly string[]} =
    {
      headlines: [],
      names: []
    }
  const words = (list: (language: Language) => readonly string[]) => alternatives(lexicon.languages.flatMap(list))
  const weekdays = new Set(lexicon.languages.flatMap(({tag}) => weekdayNames(tag)).map(([name]) => spelling(name)))
  const dateTag = new RegExp(`^(?:${words(({wire}) => wire.dateWords)})\\s*[:=]?\\s*(?=[\\p{L}\\p{N}])`, 'iu')
  const readNames = bylineReader(lexicon)

  for (let steps = 0; steps < HEAD && rest.length > 1 && !out.date; steps++) {
    const first = rest[0]!
    const tag = leadingDate(first.text)
    if (!tag) break
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
  const isHead = (lead: readonly Chunk[]) => lead.every(({text}) => text.length <= 160 && !/[.؟?!]\s/u.test(text))
  if (at !== -1 && isHead(rest.slice(0, at))) {
    const chunk = rest[at]!
    const dateline = readDateline(chunk.text, lexicon, findDate) as WireDateline
    out.dateline = dateline
    out.datelineText = chunk.text.slice(0, dateline.end).trim()
    out.datelineLine = chunk.line
    const body = chunk.text.slice(dateline.end)
    rest.splice(at, 1, ...(body === '' ? [] : [{...chunk, text: body}]))
    settle(rest.slice(0, at))
  } else {
    // Without a dateline, a byline or the label of a headline shows where the head ends.
    const by = rest.slice(0, HEAD).findIndex(({text}) => readNames(text))
    const title = rest.slice(0, HEAD).findIndex(({line}) => line === labelled)
    const end = Math.max(by, title) + 1
    if (end < rest.length && isHead(rest.slice(0, end))) settle(rest.slice(0, end))
    const first = rest[0] && readDateline(rest[0].text, lexicon, findDate)
    if (first && 'doubt' in first) {
      doubts.push({line: rest[0]!.line, reason: `\`${first.doubt}\` may be a dateline`})
    }
  }
  return {...out, chunks: rest, doubts}

  /** Who wrote it, whose it is, what it is called: the lines above a story. */
  function settle(all: readonly Chunk[]): void {
    const dated = out.date ? undefined : all.find(({text}) => leadingDate(text)?.left === '')
    if (dated) {
      out.date = leadingDate(dated.text)!.value
      rest.splice(rest.indexOf(dated), 1)
    }
    const lead = all.filter((chunk) => chunk !== dated)
    const by = lead.find(({text}) => readNames(text))
    if (by) {
      const {names, agencies} = readNames(by.text)!
      out.byline = by
      out.names = names
      if (agencies.length > 0) out.agencies = agencies
      rest.splice(rest.indexOf(by), 1)
    }
    const owner = lead.find(({text}) => text !== by?.text && agenciesIn(text, lexicon))
    if (owner) {
      out.agencies = [...new Set([...(out.agencies ?? []), ...agenciesIn(owner.text, lexicon)!])]
      rest.splice(rest.indexOf(owner), 1)
    }
    out.headlines = lead.filter(
      (chunk) => chunk !== by && chunk !== owner && !lexicon.notPlaces.has(spelling(chunk.text)) && isTitle(chunk.text)
    )
    for (const title of out.headlines) rest.splice(rest.indexOf(title), 1)
  }

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

/** A headline may ask or exclaim; it does not end as a sentence does, nor begin like a list item. */
const isTitle = (text: string) => (!closes(text) || /[?!؟]["'”’»)]*$/u.test(text)) && !/^[-*+•·▪‣●■–—]\s/u.test(text)
