import {
  accept,
  type CatalogTexts,
  type CatalogWrites,
  extractCatalogs,
  readLocaleFile,
  writeLocaleFile
} from '../../catalog/index.ts'
import type {Catalog, CatalogEntry, State, Waiver} from '../../model.ts'
import {UsageError} from '../files/errors.ts'
import {hashOf} from '../files/hash.ts'
import {chooseArticles, chooseLocales, type Project, type ProjectOptions, withProject} from '../project/project.ts'
import {stage} from '../project/stage.ts'
import {readStory, type Story, type StoryTexts} from '../project/story.ts'
import {Transaction} from '../project/transaction.ts'

export interface SaveOptions extends ProjectOptions {
  /** Slug or path. */
  readonly article: string
  readonly locale: string
  readonly key: string
  /** The version that this is based on: see `versionOf`. */
  readonly version: string
  /** As it is to stand in the locale file; empty for none. As it stands there by default. */
  readonly text?: string
  /** `keep`: only the text; a stale one stays stale. Otherwise it translates the source as it is now; by default a
   *  target that was stale, unrecorded or initial becomes `translated`, and others keep their state. */
  readonly state?: State | 'keep'
  readonly waive?: Waiver
  /** Who does it. */
  readonly by?: string
}

export interface SaveReport {
  /** The story as it stands on disk now. */
  readonly story: Story
  /** False if it was changed since: then nothing was written. */
  readonly saved: boolean
}

/** Put one text into its locale file and record it, unless it, its state or its source are no longer what the caller
 *  saw: then nothing is written. Throws `UsageError` where the files cannot be written. */
export function saveTarget(options: SaveOptions): Promise<SaveReport> {
  return withProject('desk', options, async (project) => {
    const {settings} = project
    const [locale] = chooseLocales(settings, [options.locale])
    const [file] = chooseArticles(project, [options.article])
    const story = readStory(settings, file!)
    const texts = story.texts.find((one) => one.locale === locale)
    const entry = entryOf(story, locale!, options.key)
    if (!texts || !entry)
      throw new UsageError(`No segment \`${options.key}\` of \`${options.article}\` in \`${options.locale}\` any more`)
    writable(story, texts)
    if (versionOf(entry) !== options.version) return {story, saved: false}
    const writes = writesFor(story, texts, entry, options)
    const meanwhile = write(story, project, writes)
    return {story: readStory(settings, file!), saved: !meanwhile.length}
  })
}

/** The entry of a segment in one locale. */
export const entryOf = ({catalogs}: Pick<Story, 'catalogs'>, locale: string, key: string): CatalogEntry | undefined =>
  catalogs.find((one: Catalog) => one.locale === locale)?.entries.find((one) => one.key === key)

/** Changes whenever the source, the target or what is recorded of it do. */
export function versionOf({segment, target, status, recorded}: CatalogEntry): string {
  const known = recorded && [recorded.source, recorded.target, recorded.state, recorded.waivers, recorded.by]
  return hashOf(JSON.stringify([segment.text, target ?? null, status, known ?? null])).slice(0, 16)
}

function writable(story: Story, texts: StoryTexts): void {
  const error = story.articleFindings.find(({severity}) => severity === 'error')
  if (error) throw new UsageError(`\`${story.file.path}\` has an error, expected none: ${error.reason}`)
  for (const {obstacles, filePath, statePath} of [story.texts[0]!, texts]) {
    if (obstacles)
      throw new UsageError(`\`${obstacles.file ? filePath : statePath}\`: found ${Object.values(obstacles)[0]!.reason}`)
  }
  const broken = story.findings.find(
    ({ruleId, severity, locale}) =>
      severity === 'error' && locale === texts.locale && /broken-file|conflict/.test(ruleId)
  )
  if (broken) throw new UsageError(`\`${broken.place?.path ?? texts.filePath}\`: ${broken.reason}`)
}

function writesFor(
  {article, segments, texts: [source]}: Story,
  before: StoryTexts,
  {key, status}: CatalogEntry,
  {text, state, waive, by}: SaveOptions
): CatalogWrites[] {
  const {slug, meta} = article
  const locale = text === undefined ? before : withText(before, key, text, segments)
  const figures = Object.keys(meta.figures)
  const keeps = text === '' || (state === 'keep' && status === 'stale')
  const extract = () =>
    extractCatalogs({slug, segments, source: source!, locales: [locale]}, {figures, record: true}).writes
  const made = keeps
    ? extract().find((one) => one.locale === locale.locale)
    : accept(
        {slug, segments, source: source!, locale},
        {
          keys: [key],
          figures,
          ...(state && state !== 'keep' && {state}),
          ...(waive && {waive: [waive]}),
          ...(by !== undefined && {by})
        }
      ).writes
  const file = made?.file ?? locale.file
  const own = {
    locale: locale.locale,
    ...(file !== undefined && file !== before.file && {file}),
    ...(made?.state !== undefined && {state: made.state})
  }
  // A story that was never extracted: what its source said must be known from now on.
  const first = source!.state === undefined ? extract().filter((one) => one.locale === source!.locale) : []
  return [...first, own]
}

function withText(texts: StoryTexts, key: string, text: string, segments: Story['segments']): CatalogTexts {
  const order = segments.map((one) => one.key)
  const file = writeLocaleFile(
    readLocaleFile(texts.file ?? ''),
    new Map([[key, text === '' ? undefined : text]]),
    order
  )
  if (file === undefined)
    throw new UsageError(`\`${texts.filePath}\` cannot be written, expected a JSON object of texts`)
  return {...texts, file}
}

function write({article, texts}: Story, project: Project, writes: readonly CatalogWrites[]): readonly string[] {
  const change = new Transaction(project.settings, 'desk')
  try {
    stage({article, texts, writes}, project, change)
    return change.commit()
  } catch (error) {
    change.discard()
    throw error
  }
}
