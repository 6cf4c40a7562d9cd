import {type DiffPiece, describeStale, type GravityOptions} from '../../catalog/index.ts'
import {textFiller} from '../../check/texts.ts'
import {languageFor} from '../../languages/choose.ts'
import type {Language} from '../../languages/language.ts'
import type {Catalog, Finding, Gravity, State} from '../../model.ts'
import {type ProjectSettings, styleOf} from '../config/settings.ts'
import {breathe} from '../files/breathe.ts'
import {isData} from '../files/data.ts'
import {detached} from '../files/deep-copy.ts'
import type {ArticleFile} from '../project/discover.ts'
import {fenced, StoryFault} from '../project/fence.ts'
import {gravityOptions, loadGlossary} from '../project/glossary.ts'
import {chooseArticles, chooseLocales, findingsOf, loadLean, type ProjectOptions} from '../project/project.ts'
import {askedAt, type NotOut, notOut, type Withheld, withheldBy} from '../project/release.ts'
import {EVER, isDecidedAlike, type ReleaseFacts, releaseFacts} from '../project/release-facts.ts'
import {readStory, type Story} from '../project/story.ts'
import {StoryMemory} from '../project/story-memory.ts'

export interface StatusOptions extends ProjectOptions {
  /** ISO 8601 instant. Default: the system's clock. */
  readonly now?: string
  readonly articles?: readonly string[]
  readonly locales?: readonly string[]
}

export interface StatusReport {
  readonly rows: readonly StatusRow[]
  /** Stories that are not to be out yet, by a word of their site or by their date. */
  readonly notYet: readonly NotOut[]
  readonly findings: readonly Finding[]
}

/** The progress of one article in one locale. */
export interface StatusRow {
  readonly slug: string
  readonly headline: string
  readonly sourceLang: string
  readonly locale: string
  readonly segments: number
  /** Made from the source as it is now. */
  readonly translated: number
  readonly stale: number
  readonly missing: number
  /** Saved by hand since the last `extract`. */
  readonly unrecorded: number
  /** Of the recorded targets. */
  readonly states: Readonly<Partial<Record<State, number>>>
  /** Words of the source, and those of them in segments that are missing or stale. */
  readonly words: number
  readonly wordsLeft: number
  /** Keys of what is missing or stale, in the article's order. */
  readonly open: readonly string[]
  /** What happened to the source of each stale text, the gravest edit first. */
  readonly edits: readonly StaleEdit[]
  /** Who set the states, where names were given. */
  readonly by?: readonly string[]
  /** Why the edition may not be out now, and until when, where the clock decides. */
  readonly withheld?: Withheld
  readonly until?: string
}

export interface StaleEdit {
  readonly key: string
  /** All kinds of the edit, the gravest first; none if nothing is known of the text that was translated. */
  readonly gravity: readonly Gravity[]
  /** The source that was translated compared with the current source, word by word. */
  readonly diff: readonly DiffPiece[]
}

/** What is known of one story until something of it changes. */
interface Kept {
  readonly rows: readonly StatusRow[]
  readonly findings: readonly Finding[]
  readonly waits?: NotOut
  readonly facts: ReleaseFacts
}

/** The cache is a file. */
const isKept = (data: unknown): data is Kept =>
  isData(data) && Array.isArray(data.rows) && Array.isArray(data.findings) && isData(data.facts)

/** From the gravest to the lightest. */
export const gravities: readonly Gravity[] = ['negation', 'figure', 'quote', 'name', 'wording', 'typo']

/** The progress of the translations, by article and locale. Writes nothing but what is kept for the next
 *  command. */
export async function statusOf(options: StatusOptions = {}): Promise<StatusReport> {
  const project = await loadLean(options)
  const {settings} = project
  const locales = chooseLocales(settings, options.locales)
  const chosen = chooseArticles(project, options.articles)
  const gravity = gravityOptions(loadGlossary(settings))
  const now = options.now ?? new Date().toISOString()
  const rows: StatusRow[] = []
  const notYet: NotOut[] = []
  const findings: Finding[] = [...findingsOf(project, options.articles?.length ? chosen : undefined)]
  const memory = project.cache && new StoryMemory(project.cache, 'status', settings, [])
  const fresh = (file: ArticleFile): Kept => {
    const story = readStory(settings, file)
    const waits = notOut(story.article, withheldBy(story.article, {...askedAt(now, settings), own: true}))
    const made: Kept = detached({
      rows: rowsOf(story, settings, gravity),
      findings: [...story.articleFindings, ...story.findings],
      ...(waits && {waits}),
      facts: releaseFacts(story, now, settings)
    })
    memory?.keep(file, memory.inputs(file, story), made)
    return made
  }
  for (const [at, file] of chosen.entries()) {
    options.onProgress?.(at, chosen.length, file.slug)
    const made = fenced(file, () => {
      const known = memory?.recall(file)
      return isKept(known) && isDecidedAlike(known.facts, now) ? known : fresh(file)
    })
    if (made instanceof StoryFault) findings.push(made.finding)
    else {
      findings.push(...made.findings)
      if (made.waits) notYet.push(made.waits)
      rows.push(
        ...made.rows.filter(({locale}) => locales.has(locale)).map((row) => withRelease(row, made.facts, settings))
      )
    }
    await breathe()
  }
  memory?.save(project)
  return {rows, notYet, findings}
}

/** With what the clock says of it. */
function withRelease(row: StatusRow, {withheld, until}: ReleaseFacts, {locales}: ProjectSettings): StatusRow {
  const why = withheld[locales.findIndex(({locale}) => locale === row.locale)]
  if (!why) return row
  const ends = (why === 'embargo' || why === 'scheduled') && until < EVER
  return {...row, withheld: why, ...(ends && {until: new Date(until).toISOString()})}
}

function rowsOf(
  {article, own, catalogs, resources}: Story,
  settings: ProjectSettings,
  gravity: GravityOptions
): StatusRow[] {
  const {languages} = settings
  const {slug, lang, meta} = article
  const fill = textFiller(article, languages, {sourceResources: resources, style: styleOf(settings)})
  // Of an article in a language that the project does not have, a finding tells.
  const language = own && languageFor(lang, languages)
  return catalogs.map((catalog) => {
    const edits = language ? editsOf(catalog, language, {...gravity, fill}) : []
    return {slug, headline: fill(meta.headline), sourceLang: lang, ...count(catalog), edits}
  })
}

/** The gravest first; equals in the article's order. */
function editsOf({entries}: Catalog, language: Language, options: GravityOptions): StaleEdit[] {
  const edits = entries
    .filter(({status}) => status === 'stale')
    .map((entry): StaleEdit => ({key: entry.key, gravity: [], diff: [], ...describeStale(entry, language, options)}))
  const rank = ({gravity}: StaleEdit) => (gravity[0] ? gravities.indexOf(gravity[0]) : gravities.length)
  return edits.sort((a, b) => rank(a) - rank(b))
}

function count({locale, entries}: Catalog): Omit<StatusRow, 'slug' | 'headline' | 'sourceLang' | 'edits'> {
  const of = (status: string) => entries.filter((entry) => entry.status === status)
  const open = entries.filter(({status}) => status === 'missing' || status === 'stale')
  const states: Partial<Record<State, number>> = {}
  for (const {recorded} of entries) if (recorded) states[recorded.state] = (states[recorded.state] ?? 0) + 1
  const by = [...new Set(entries.flatMap(({recorded}) => recorded?.by ?? []))].sort()
  const words = (some: Catalog['entries']) => some.reduce((sum, {segment}) => sum + wordsOf(segment.plain), 0)
  return {
    locale,
    segments: entries.length,
    translated: of('current').length + of('unrecorded').length,
    stale: of('stale').length,
    missing: of('missing').length,
    unrecorded: of('unrecorded').length,
    states,
    words: words(entries),
    wordsLeft: words(open),
    open: open.map(({key}) => key),
    ...(by.length > 0 && {by})
  }
}

/** As a translator's invoice counts them: runs of letters and digits, including marks within a word. */
export function wordsOf(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.,:״׳"־-][\p{L}\p{M}\p{N}]+)*/gu)?.length ?? 0
}
