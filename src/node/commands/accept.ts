import {accept} from '../../catalog/index.ts'
import type {State} from '../../model.ts'
import {UsageError} from '../files/errors.ts'
import {didYouMean} from '../files/suggest.ts'
import {chooseLocales, type Project, type ProjectOptions, withProject} from '../project/project.ts'
import {stage} from '../project/stage.ts'
import type {Story} from '../project/story.ts'
import {Transaction} from '../project/transaction.ts'
import {storyToChange} from './story-to-change.ts'

export interface AcceptTargetsOptions extends ProjectOptions {
  /** Slug or path. */
  readonly article: string
  /** All of the project's by default. */
  readonly locales?: readonly string[]
  /** By default, all that have a target. */
  readonly keys?: readonly string[]
  /** By default, stale, unrecorded and initial targets become `translated`, and the rest stay as they are. */
  readonly state?: State
}

export interface WaiveOptions extends ProjectOptions {
  readonly article: string
  readonly locale: string
  readonly key: string
  readonly rule: string
  /** For whoever reads the record later. */
  readonly reason: string
}

export interface AcceptReport {
  readonly slug: string
  readonly locales: ReadonlyArray<{
    readonly locale: string
    /** Accepted now. */
    readonly keys: readonly string[]
    /** Asked for, but without a text that could be accepted. */
    readonly without: readonly string[]
  }>
  readonly written: readonly string[]
  readonly meanwhile: readonly string[]
}

/** Declare that targets translate the source as it is now: the only way in which a stale one becomes current. */
export function acceptTargets(options: AcceptTargetsOptions): Promise<AcceptReport> {
  const {keys, state} = options
  return change('accept', options, options.locales, {...(keys?.length && {keys}), ...(state && {state})})
}

/** Silence one rule for one segment until its text changes. The reason is kept in the state file. */
export async function waiveFinding(options: WaiveOptions): Promise<AcceptReport> {
  const {locale, key, rule, reason} = options
  if (!reason.trim()) throw new UsageError('Missing reason, expected why the finding is no fault: `--reason "…"`')
  return change('waive', options, [locale], {keys: [key], waive: [{rule, reason: reason.trim()}]})
}

type Changes = Omit<NonNullable<Parameters<typeof accept>[1]>, 'figures'>

function change(
  command: string,
  options: ProjectOptions & {readonly article: string},
  locales: readonly string[] | undefined,
  changes: Changes
): Promise<AcceptReport> {
  return withProject(command, options, async (project) => {
    const {settings} = project
    for (const {rule} of changes.waive ?? []) knownRule(rule, project)
    const wanted = chooseLocales(settings, locales)
    const story = storyToChange(project, options.article, wanted)
    const unknown = changes.keys?.find((key) => !story.segments.some((segment) => segment.key === key))
    if (unknown !== undefined)
      throw new UsageError(
        `No segment \`${unknown}\` in \`${story.article.slug}\`${didYouMean(
          unknown,
          story.segments.map(({key}) => key)
        )}`
      )
    return write(story, project, wanted, changes, new Transaction(settings, command))
  })
}

function write(
  story: Story,
  project: Project,
  wanted: ReadonlySet<string>,
  changes: Changes,
  transaction: Transaction
): AcceptReport {
  const {article, segments, texts} = story
  const [source, ...others] = texts
  const figures = Object.keys(article.meta.figures)
  const done = others
    .filter(({locale}) => wanted.has(locale))
    .map((locale) => ({
      locale: locale.locale,
      ...accept({slug: article.slug, segments, source: source!, locale}, {...changes, figures})
    }))
  const writes = done.map((one) => one.writes)
  const written = stage({article, texts, writes}, project, transaction)
  const meanwhile = transaction.commit()
  return {
    slug: article.slug,
    locales: done.map(({locale, keys, without}) => ({locale, keys, without})),
    written: written.filter((path) => !meanwhile.includes(path)),
    meanwhile
  }
}

function knownRule(rule: string, {settings}: Project): void {
  const known = settings.checks.map(({id}) => id)
  if (known.length && !known.includes(rule)) throw new UsageError(`No rule \`${rule}\`${didYouMean(rule, known)}`)
}
