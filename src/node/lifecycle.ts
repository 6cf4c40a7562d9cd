import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {readDate} from '../article/dates.ts'
import {parseArticle} from '../article/index.ts'
import type {ArticleMeta, Status} from '../model.ts'
import {type BuildReport, buildStories} from './build.ts'
import type {ArticleFile} from './discover.ts'
import {UsageError} from './errors.ts'
import {editFront, type FrontChange, nameInFront} from './front-edit.ts'
import {chooseArticles, type Project, type ProjectOptions, withProject} from './project.ts'
import type {Settings} from './settings.ts'

export interface LifecycleOptions extends ProjectOptions {
  /** Slug or path. */
  readonly article: string
  /** ISO 8601 instant. Default: the system's clock. */
  readonly now?: string
  /** From now on. Default: the next whole number, where the version is one. */
  readonly version?: string
}

export interface StatusOptions extends LifecycleOptions {
  /** For whoever asks later; of a story that is canceled also for those who took it over. */
  readonly reason?: string
}

export interface CorrectionOptions extends LifecycleOptions {
  /** What was wrong and what is right, in the language of the article. */
  readonly text: string
  /** `2024-02-14`, with or without a time and its zone. Default: the day of `now`, in UTC. */
  readonly date?: string
}

export interface LifecycleReport extends BuildReport {
  /** The article whose front matter was changed, relative to the project. */
  readonly path: string
  /** Fields that were changed; none where all was said already. */
  readonly changed: readonly string[]
}

/** Take a story out of every edition in every language, and leave word that it was canceled. */
export const killStory = (options: StatusOptions): Promise<LifecycleReport> => setStatus('kill', 'canceled', options)

/** Take a story out of every edition in every language, and say nothing of it. */
export const withholdStory = (options: StatusOptions): Promise<LifecycleReport> =>
  setStatus('withhold', 'withheld', options)

/** Put a correction into the front matter: printed in every edition once its text is there in its language, told there
 *  by a dated notice until then. */
export function correctStory(options: CorrectionOptions): Promise<LifecycleReport> {
  const text = options.text.replace(/\s+/g, ' ').trim()
  if (!text) throw new UsageError('Missing text, expected what was wrong and what is right: `--text "…"`')
  const {date} = options
  if (date !== undefined && !readDate(date))
    throw new UsageError(`Found the date \`${date}\`, expected a day of the calendar such as \`2024-02-14\``)
  return change('correct', options, (meta, now) => {
    const item = {date: date ?? now.slice(0, 10), text}
    return [{name: 'corrections', append: item}, ...nextVersion(meta, options), {name: 'updated', value: seconds(now)}]
  })
}

function setStatus(command: string, status: Status, options: StatusOptions): Promise<LifecycleReport> {
  return change(command, options, (meta) => {
    const reason = options.reason?.replace(/\s+/g, ' ').trim()
    return [
      ...(meta.status === status && !meta.doubtful ? [] : [{name: 'status', value: status}]),
      ...(reason ? [{name: 'statusReason', value: reason}] : []),
      ...(meta.status === status && options.version === undefined ? [] : nextVersion(meta, options))
    ]
  })
}

type Before = ArticleMeta & {/** Its front matter has an error. */ readonly doubtful: boolean}

async function change(
  command: string,
  options: LifecycleOptions,
  changes: (meta: Before, now: string) => readonly FrontChange[]
): Promise<LifecycleReport> {
  const now = options.now ?? new Date().toISOString()
  return withProject(command, options, async (project) => {
    const {settings} = project
    const file = chosen(project, options.article)
    const path = join(settings.root, file.path)
    const before = readText(path, file.path)
    const {article, findings} = parseArticle(before, {path: file.path, lang: settings.source, fields: settings.fields})
    const doubtful = findings.some(({ruleId}) => /^article-(?:front-matter|field|duplicate-key|limit)$/.test(ruleId))
    const wanted = changes({...article.meta, doubtful}, now).map((one) => ({
      ...one,
      name: named(one, before, settings)
    }))
    const after = editFront(before, wanted)
    const edit = {path, before, after}
    const report = await buildStories(project, [{...file, text: after}], {...options, now}, {command, edit})
    return {...report, path: file.path, changed: after === before ? [] : wanted.map(({name}) => name)}
  })
}

/** Also one of several that claim the same slug, by its path: that they quarrel must not keep it standing. */
function chosen(project: Project, name: string): ArticleFile {
  const path = name.replaceAll('\\', '/').replace(/^\.\//, '')
  const claimants = project.claimants.filter(
    (file) => file.path === path || join(project.settings.root, file.path) === name || file.slug === name
  )
  if (claimants.length > 1) {
    const paths = claimants.map((file) => `\`${file.path}\``).join(', ')
    throw new UsageError(`Found the slug \`${name}\` in ${paths}, expected one article; name it by its path`)
  }
  return claimants[0] ?? chooseArticles(project, [name])[0]!
}

const named = ({name}: FrontChange, markdown: string, {fields}: Settings) => nameInFront(markdown, name, fields)

function nextVersion({version}: ArticleMeta, options: LifecycleOptions): FrontChange[] {
  const next = options.version ?? (/^\d{1,15}$/.test(version ?? '1') ? String(Number(version ?? '1') + 1) : undefined)
  return next === undefined ? [] : [{name: 'version', value: next}]
}

/** As newsrooms write instants. */
const seconds = (now: string) => new Date(now).toISOString().replace(/\.\d+Z$/, 'Z')

function readText(path: string, shown: string): string {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(readFileSync(path))
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new UsageError(
      `Found bytes in \`${shown}\` that are no UTF-8, expected a text in UTF-8; write \`status: canceled\` into its front matter by hand, then run \`polyedition build\``
    )
  }
}
