import {languageFor} from '../languages/choose.ts'
import {allWhole} from '../languages/generic.ts'
import type {Language, LanguagePack} from '../languages/language.ts'
import type {Finding, Point, Severity} from '../model.ts'
import type {RuleId} from '../rule-ids.ts'
import {embargoTime} from './embargo-time.ts'
import {foldSlug, safeSlug, slugProblem} from './slug.ts'
import {type Block, blocksOf} from './wire-breaks.ts'
import {readCredit, type WireCredit} from './wire-credit.ts'
import {dateReader} from './wire-date.ts'
import {escapeMarkdown} from './wire-escape.ts'
import {frontMatter, hash, notesOf, slugFrom, wireId} from './wire-front.ts'
import {readHead, type WireHead} from './wire-head.ts'
import {headlineOf} from './wire-headline.ts'
import {type Lexicon, lexiconOf} from './wire-lexicon.ts'
import {type Chunk, chunksOf} from './wire-lines.ts'
import {readMarks} from './wire-marks.ts'
import {cleanWire, typeset} from './wire-text.ts'

/** What of the copy may be in doubt. */
type WireDoubt = RuleId extends infer Id ? (Id extends `article-wire-${infer Doubt}` ? Doubt : never) : never

export interface WireOptions {
  readonly headline?: string
  /** Default: from the agency's slug line, else the headline, else place and date. */
  readonly slug?: string
  /** Default: the language whose script most letters have. */
  readonly lang?: string
  /** Named in the findings. */
  readonly path?: string
  /** ISO 8601 instant of the import: by it a day without its year is read, where the copy itself has no date. */
  readonly now?: string
  /** In whose words the copy may be written: without any, it becomes an article as it stands. */
  readonly languages?: readonly LanguagePack[]
}

export interface WireResult {
  readonly markdown: string
  readonly findings: Finding[]
}

/** A text with more characters than this is not a story. */
const LONGEST = 2_000_000
const PAGE = 'docs/wire-copy.md'
const NONE: readonly LanguagePack[] = []
/** A slug line that is a slug already. */
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)+$/

/** Turns an agency's plain text into an article of ours: date tag, slug line, dateline and closing credit go into the
 *  front matter, headings are recognized, paragraphs that a transport broke are joined. Every other word stays, in
 *  order, as text. Where the importer is not certain, it leaves the text as it is and says so. Never throws on content.
 *  Lines in findings are those of the copy.
 *  @example
 *  import {importWire} from 'polyedition'
 *  const {markdown} = importWire('CAIRO (Reuters) - Talks resumed on Monday.\n', {lang: 'en'})
 *  markdown.includes('place: Cairo') // → true */
export function importWire(text: string, options: WireOptions = {}): WireResult {
  const languages = allWhole(options.languages ?? NONE)
  const findings: Finding[] = []
  const lines = linesOf(text)
  const report = (doubt: WireDoubt, severity: Severity, line: number, reason: string) => {
    const place = {...(options.path !== undefined && {path: options.path}), ...lines(line)}
    findings.push({ruleId: `article-wire-${doubt}`, severity, reason, place, url: PAGE})
  }
  if (text.length > LONGEST) {
    report(
      'size',
      'error',
      1,
      `Unexpected text of ${text.length} characters, expected at most ${LONGEST}; cut it into stories`
    )
    return {markdown: '', findings}
  }
  const clean = cleanWire(text)
  for (const {id, reason, index} of clean.notes) {
    report(id, reason.startsWith('Removed') ? 'info' : 'warning', lineAt(clean.text, index), reason)
  }
  const lexicon = lexiconOf(languages)
  const language = languageOfText(clean.text, options.lang, languages)
  const findDate = dateReader(lexicon, language)

  const marks = readMarks(clean.text, lexicon, findDate)
  const head = readHead(chunksOf(marks.text), lexicon, findDate, marks.labelLine)
  const {chunks, credit} = closing(head.chunks, lexicon)
  const blocks = blocksOf(chunks, language)
  const body = blocks.map((block) => {
    const {text: set, doubt} = typeset(block.text, language)
    if (doubt) report('quotes', 'info', block.line, `Left a paragraph as it is: ${doubt}`)
    return (
      (block.kind === 'heading' ? '## ' : '') +
      escapeMarkdown(set) +
      (block.kind === 'heading' && /#$/.test(set) ? ' ##' : '')
    )
  })
  for (const block of blocks) reportBlock(block)
  for (const {line, reason} of head.doubts) report('unsure', 'info', line, `Left a line as it is: it ${reason}`)

  if (body.length === 0) {
    report('empty', 'error', 1, 'Missing text, expected a story in the copy; no article is written')
    return {markdown: '', findings}
  }
  const {headline, kept, note} = headlineOf(head.headlines, options.headline, blocks[0])
  if (note) report('headline', note.severity, note.line, note.reason)
  const agencies = [
    ...new Set([
      ...(head.agencies ?? []),
      ...(head.dateline?.agencies ?? []),
      ...(credit?.agencies ?? []),
      ...marks.agencies
    ])
  ]
  const day = dateOf(head)
  const date = head.date ?? day
  const slug = slugOf(options.slug)
  const embargo = embargoOf()
  if (agencies.length === 0) {
    report(
      'credit',
      'warning',
      lastLine(chunks),
      'Missing credit, expected an agency in the dateline or after the last sentence; fill in `credit` if the copy is owed to one'
    )
  }
  if (agencies.includes('agencies')) {
    report(
      'credit',
      'warning',
      lastLine(chunks),
      'Found a credit to agencies in common, expected their names; fill in `credit`'
    )
  }
  if (head.byline && head.names.length > 0) {
    const names = head.names.map((name) => `\`${name}\``).join(' and ')
    report('byline', 'info', head.byline.line, `Took ${names} as the byline`)
  }
  if (marks.more) report('more', 'info', lastLine(chunks), 'Found a word that more is to come; import the rest, too')
  const dateline = datelineOf(head)
  const markdown =
    frontMatter({
      id: wireId(`${slug}\n${date ?? ''}\n${clean.text}`),
      slug,
      lang: options.lang ?? language.tag,
      headline,
      status: headline === '' || marks.embargo.length > 0 ? 'withheld' : 'usable',
      ...(embargo && {embargo}),
      ...(dateline && {dateline}),
      ...(date && {published: date}),
      byline: head.names,
      credit: agencies.map((agency) => ({agency, role: 'wire' as const, ...(day && {date: day})})),
      ...(head.dateline && !day && head.dateline.date && {datelineText: head.datelineText ?? ''}),
      ...(marks.slugline && {slugline: marks.slugline}),
      wire: notesOf(marks, kept)
    }) + body.map((block) => `\n${block}\n`).join('')
  findings.sort((a, b) => a.place!.start.line - b.place!.start.line)
  return {markdown, findings}

  /** The first embargo that can be read; if there are two, nobody knows which is meant. */
  function embargoOf(): string | undefined {
    const ends = marks.embargo.map((one) => {
      // Figures alone are a date in the order of the line's own language.
      const own = languageOfText(one.line, undefined, languages)
      const filed = date?.startsWith('--') === false ? date : options.now
      return embargoTime(one, dateReader(lexicon, own), filed)
    })
    const [end] = new Set(ends).size === 1 ? ends : []
    for (const {line, number, runsOn} of marks.embargo) {
      const what = end
        ? `took it as \`embargo: ${end}\`; confirm the moment, then set \`status: usable\``
        : 'expected a day, a time and a zone that can be read; fill in `embargo` such as `2024-02-14T06:00+02:00`, then set `status: usable`'
      report(
        'embargo',
        'error',
        number,
        `Found the embargo \`${line.slice(0, 200)}\`, ${what}${runsOn ? '; it is left in the text, since the story goes on in its line' : ''}`
      )
    }
    return end
  }

  function reportBlock(block: Block): void {
    for (const {line, seam} of block.joined) {
      report('rejoined', 'info', line, `Rejoined a paragraph that was broken in mid-sentence at \`${seam}\``)
    }
    if (block.doubt)
      report(
        'unsure',
        'info',
        block.line,
        `Left a paragraph as it is: it ${block.doubt}; look at \`${block.text.slice(-40).trim()}\``
      )
  }

  /** A dateline without a year has that of the tag. */
  function dateOf({dateline: found, datelineLine, date: tag}: WireHead): string | undefined {
    if (!found?.date?.startsWith('--')) return found?.date ?? tag
    if (tag) return `${tag.slice(0, 4)}${found.date.slice(1)}`
    report(
      'dateline',
      'warning',
      datelineLine!,
      `Found the date \`${found.date.slice(2)}\` without a year in the dateline, which is kept in \`datelineText\`; fill in \`published\` and \`dateline.date\``
    )
    return undefined
  }

  function datelineOf({dateline: found, datelineLine}: WireHead): Record<string, string> | undefined {
    if (!found?.place) return undefined
    if (found.unlisted) {
      report(
        'dateline',
        'info',
        datelineLine!,
        `Took \`${found.place}\` as the place of the dateline, which is in no list of towns; check its spelling and fill in \`country\``
      )
    }
    return {place: found.place, ...(found.country && {country: found.country}), ...(day && {date: day})}
  }

  function slugOf(asked: string | undefined): string {
    const folded = foldSlug(asked ?? '')
    const own = slugProblem(folded) === undefined ? folded : safeSlug(folded)
    if (asked !== undefined && own !== folded) {
      report(
        'slug',
        'warning',
        1,
        `Unexpected slug \`${asked.slice(0, 80)}\`: ${slugProblem(folded)}; used \`${own || 'one of our making'}\``
      )
    }
    if (own) return own
    const made =
      (SLUG.test(marks.slugline ?? '') && marks.slugline) ||
      slugFrom(headline) ||
      slugFrom(head.dateline?.place && date ? `${head.dateline.place} ${date}` : '') ||
      slugFrom(marks.slugline ?? '')
    const telling = /[a-z]/.test(made) ? made : ['story', date, hash(clean.text).slice(0, 4)].filter(Boolean).join('-')
    // The words of the edition itself live under this name.
    return telling === 'polyedition' || telling === 'index' ? `${telling}-story` : telling
  }
}

/** Take the credit off the last chunk, or off the one before a mark of the transport (`###`, `-30-`). */
function closing(chunks: readonly Chunk[], lexicon: Lexicon): {chunks: readonly Chunk[]; credit?: WireCredit} {
  for (let at = chunks.length - 1; at >= Math.max(0, chunks.length - 2); at--) {
    const chunk = chunks[at]!
    const credit = readCredit(chunk.text, lexicon)
    if (credit) {
      const left = chunk.text.slice(0, credit.start)
      const kept = left === '' ? [] : [{...chunk, text: left}]
      return {chunks: [...chunks.slice(0, at), ...kept, ...chunks.slice(at + 1)], credit}
    }
    if (/\p{L}/u.test(chunk.text)) break
  }
  return {chunks}
}

/** The pack of the requested language, else the one whose script most letters of the text have. */
function languageOfText(text: string, lang: string | undefined, languages: readonly Language[]): Language {
  if (lang !== undefined) return languageFor(lang, languages)
  const sample = text.slice(0, 20_000)
  const counts = languages.map(({script}) => sample.match(new RegExp(`\\p{Script=${script}}`, 'gu'))?.length ?? 0)
  return languages[counts.indexOf(Math.max(...counts))] ?? languageFor('und')
}

const lastLine = (chunks: readonly Chunk[]) => chunks.at(-1)?.line ?? 1

function lineAt(text: string, index: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < index; at = text.indexOf('\n', at + 1)) line++
  return line
}

/** Where a line of the copy begins and ends, whatever ends its lines. */
function linesOf(text: string): (line: number) => {start: Point; end: Point} {
  const starts = [0]
  const ends: number[] = []
  for (const match of text.matchAll(/\r\n?|[\n\u2028\u2029\u000b\u000c]/g)) {
    ends.push(match.index)
    starts.push(match.index + match[0].length)
  }
  ends.push(text.length)
  return (line) => {
    const start = starts[line - 1] ?? 0
    const end = ends[line - 1] ?? 0
    return {start: {line, column: 1, offset: start}, end: {line, column: end - start + 1, offset: end}}
  }
}
