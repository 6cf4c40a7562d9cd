import {join} from 'node:path'
import {readDate} from '../../article/dates.ts'
import {parseArticle} from '../../article/index.ts'
import {wallClock} from '../../languages/intl.ts'
import type {ArticleMeta} from '../../model.ts'
import type {BuildReport} from '../build/build-report.ts'
import {buildStories, type StoriesOptions} from '../build/build-run.ts'
import {readableGeneration, readGeneration} from '../build/generation.ts'
import type {Generation} from '../build/index-records.ts'
import type {Settings} from '../config/whole-settings.ts'
import {UsageError} from '../files/errors.ts'
import {isObstacle, readBytes} from '../files/obstacles.ts'
import type {ArticleFile} from '../project/discover.ts'
import {editFront, type FrontChange, nameInFront} from '../project/front-edit.ts'
import {chooseArticles, named, type Project, type ProjectOptions, slugOf, withProject} from '../project/project.ts'
import {articleOptions} from '../project/story.ts'

export interface LifecycleOptions extends ProjectOptions {
  /** Slug or path. */
  readonly article: string
  /** ISO 8601 instant. Default: the system's clock. */
  readonly now?: string
  /** The version from now on. Default: the next whole number, if the version is one. */
  readonly version?: string
  /** Tell what would be done, and write nothing. */
  readonly dryRun?: boolean
}

export interface StatusOptions extends LifecycleOptions {
  /** For whoever asks later; if the story is canceled, also for those who republished it. */
  readonly reason?: string
}

export interface CorrectionOptions extends LifecycleOptions {
  /** What was wrong and what is right, in the language of the article. */
  readonly text: string
  /** `2024-02-14`, with or without a time and its zone. Default: the day of `now` in the project's time zone. */
  readonly date?: string
}

export interface LifecycleReport extends BuildReport {
  /** The article whose front matter was changed, relative to the project; absent where it was deleted. */
  readonly path?: string
  /** Fields that were changed; none if everything was already said. */
  readonly changed: readonly string[]
}

/** Take a story out of every edition in every language, and announce that it was canceled. */
export const killStory = (options: StatusOptions): Promise<LifecycleReport> => setStatus('kill', 'canceled', options)

/** Take a story out of every edition in every language, and say nothing of it. */
export const withholdStory = (options: StatusOptions): Promise<LifecycleReport> =>
  setStatus('withhold', 'withheld', options)

/** Put a correction into the front matter. Every edition prints it once its text is translated; until then, a dated
 *  notice announces it there. */
export function correctStory(options: CorrectionOptions): Promise<LifecycleReport> {
  const text = options.text.replace(/\s+/g, ' ').trim()
  if (!text) throw new UsageError('Missing text, expected what was wrong and what is right: `--text "…"`')
  const {date} = options
  if (date !== undefined && !readDate(date))
    throw new UsageError(`Found the date \`${date}\`, expected a day of the calendar such as \`2024-02-14\``)
  return change('correct', options, (meta, now, {timeZone}) => {
    const item = {date: date ?? dayOf(now, timeZone), text}
    return [
      {name: 'corrections', append: item},
      ...versionChange(meta, options),
      {name: 'updated', value: seconds(now)}
    ]
  })
}

function setStatus(command: string, status: TakenBack, options: StatusOptions): Promise<LifecycleReport> {
  return change(
    command,
    options,
    (meta) => {
      const reason = options.reason?.replace(/\s+/g, ' ').trim()
      return [
        ...(meta.status === status && !meta.doubtful ? [] : [{name: 'status', value: status}]),
        ...(reason ? [{name: 'statusReason', value: reason}] : []),
        ...(meta.status === status && options.version === undefined ? [] : versionChange(meta, options))
      ]
    },
    status
  )
}

type Before = ArticleMeta & {/** Its front matter has an error. */ readonly doubtful: boolean}

async function change(
  command: string,
  options: LifecycleOptions,
  changes: (meta: Before, now: string, settings: Settings) => readonly FrontChange[],
  status?: TakenBack
): Promise<LifecycleReport> {
  const now = options.now ?? new Date().toISOString()
  return withProject(command, options, async (project) => {
    const {settings} = project
    const {editions} = settings
    // A broken index must not stop a takedown; a correction can wait for its repair.
    const before = status ? readableGeneration(editions) : readGeneration(editions)
    const orphan = status && orphanOf(project, before, options, status)
    if (orphan)
      return {
        ...(await buildStories(project, [], {...options, now}, {command, before, orphan, named: []})),
        changed: []
      }
    const file = chosen(project, options.article)
    const path = join(settings.root, file.path)
    const source = textOf(path, file.path, settings)
    const {article, findings} = parseArticle(source, {path: file.path, ...articleOptions(settings)})
    const doubtful = findings.some(({ruleId}) => /^article-(?:front-matter|field|duplicate-key|limit)$/.test(ruleId))
    // `draft: true` withholds the story as well, but only as long as it stands there.
    const stated = article.notYet ? {...article.meta, status: 'usable' as const} : article.meta
    const wanted = changes({...stated, doubtful}, now, settings).map((one) => ({
      ...one,
      name: ownName(one, source, settings)
    }))
    const after = editFront(source, wanted)
    const edited = {...file, text: after}
    // If there is no generation to which this story could be added, all stories are built; otherwise only this one
    // would be there.
    const others = before ? [] : project.articles.filter((one) => one.path !== file.path)
    const edit = {path, before: source, after}
    const report = await buildStories(
      project,
      [edited, ...others],
      {...options, now},
      {command, edit, before, named: [edited]}
    )
    return {...report, path: file.path, changed: after === source ? [] : wanted.map(({name}) => name)}
  })
}

type TakenBack = 'canceled' | 'withheld'

/** A story whose article was deleted, and whose editions are or were public. */
function orphanOf(
  project: Project,
  before: Generation | undefined,
  {article: name, reason, version}: StatusOptions,
  why: TakenBack
): StoriesOptions['orphan'] {
  const files = [...project.articles, ...project.claimants]
  if (!before || named(project, files, name).length) return undefined
  const wanted = slugOf(name)
  const records = [...before.editions, ...before.takedown].filter(
    ({slug, sourceSlug}) => sourceSlug === wanted || slug === wanted
  )
  const sourceSlug = records[0]?.sourceSlug
  if (sourceSlug === undefined || files.some(({slug}) => slug === sourceSlug)) return undefined
  const own = records.find((record) => 'sourceLang' in record)
  const next = nextVersion(records.find((record) => record.version !== undefined)?.version, version)
  const note = reason?.replace(/\s+/g, ' ').trim()
  return {
    sourceSlug,
    why,
    ...(own && 'sourceLang' in own && {sourceLang: own.sourceLang}),
    ...(next !== undefined && {version: next}),
    ...(note && {note})
  }
}

/** Also one of several that claim the same slug, by its path: their conflict must not keep it public. */
function chosen(project: Project, name: string): ArticleFile {
  const claimants = named(project, project.claimants, name)
  if (claimants.length > 1) {
    const paths = claimants.map((file) => `\`${file.path}\``).join(', ')
    throw new UsageError(`Found the slug \`${name}\` in ${paths}, expected one article; name it by its path`)
  }
  return claimants[0] ?? chooseArticles(project, [name])[0]!
}

const ownName = ({name}: FrontChange, markdown: string, {fields}: Settings) => nameInFront(markdown, name, fields)

/** The following version, if this is a whole number. */
function nextVersion(version = '1', given?: string): string | undefined {
  return given ?? (/^\d{1,15}$/.test(version) ? String(Number(version) + 1) : undefined)
}

function versionChange({version}: ArticleMeta, options: LifecycleOptions): FrontChange[] {
  const next = nextVersion(version, options.version)
  return next === undefined ? [] : [{name: 'version', value: next}]
}

/** The current day in the publisher's zone. */
function dayOf(now: string, timeZone: string): string {
  const {year, month, day} = wallClock(Date.parse(now), timeZone)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

/** As newsrooms write instants. */
const seconds = (now: string) => new Date(now).toISOString().replace(/\.\d+Z$/, 'Z')

function textOf(path: string, shown: string, {root}: Settings): string {
  const bytes = readBytes(path, root)
  if (isObstacle(bytes)) throw new UsageError(`\`${shown}\`: found ${bytes.obstacle.reason}`)
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new UsageError(
      `Found bytes in \`${shown}\` that are no UTF-8, expected a text in UTF-8; write \`status: canceled\` into its front matter by hand, then run \`polyedition build\``
    )
  }
}
