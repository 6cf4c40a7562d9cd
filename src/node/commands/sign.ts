import {type EditionSignatures, type SignedEdition, signaturesOf, signEdition} from '../../catalog/index.ts'
import {UsageError} from '../files/errors.ts'
import {chooseArticles, chooseLocales, loadProject, type ProjectOptions, withProject} from '../project/project.ts'
import {signingOf} from '../project/signing.ts'
import {stage} from '../project/stage.ts'
import {readStory} from '../project/story.ts'
import {Transaction} from '../project/transaction.ts'
import {storyToChange} from './story-to-change.ts'

export interface SignaturesOptions extends ProjectOptions {
  /** Slug or path. */
  readonly article: string
  readonly locale: string
}

export interface SignOptions extends SignaturesOptions {
  /** Who signs. */
  readonly by: string
  /** ISO 8601 instant of the signature. Default: the system's clock. */
  readonly now?: string
  /** The hash of the edition that they have read: of another, nothing is signed. */
  readonly read?: string
}

export interface SignReport extends Omit<SignedEdition, 'writes'> {
  readonly slug: string
  readonly locale: string
  readonly written: readonly string[]
  readonly meanwhile: readonly string[]
}

/** Sign an edition: somebody has read every translation beside its source and answers for it. The signatures stand in
 *  the state file, and each lapses as soon as what was signed becomes another. Nothing is signed while a text is open. */
export async function signStory(options: SignOptions): Promise<SignReport> {
  const by = options.by.trim()
  if (by === '') throw new UsageError('Missing name, expected who answers for the edition: `--by "…"`')
  return withProject('sign', options, async (project) => {
    const {settings} = project
    const locales = chooseLocales(settings, [options.locale])
    const {article, segments, texts} = storyToChange(project, options.article, locales)
    const [source, ...others] = texts
    const locale = others.find((one) => locales.has(one.locale))
    if (!locale) throw notTranslated(options.locale, article.slug)
    const {writes, ...signed} = signEdition(
      {slug: article.slug, segments, source: source!, locale},
      {
        ...signingOf(settings, article),
        by,
        date: options.now ?? new Date().toISOString(),
        ...(options.read !== undefined && {read: options.read})
      }
    )
    const transaction = new Transaction(settings, 'sign')
    const written = stage({article, texts, writes: [writes]}, project, transaction)
    const meanwhile = transaction.commit()
    return {
      slug: article.slug,
      locale: locale.locale,
      ...signed,
      written: written.filter((path) => !meanwhile.includes(path)),
      meanwhile
    }
  })
}

export interface SignaturesReport extends EditionSignatures {
  readonly slug: string
  readonly locale: string
}

/** Who has signed which translation of an edition, and what became another since. Writes nothing. */
export async function readSignatures(options: SignaturesOptions): Promise<SignaturesReport> {
  const project = await loadProject(options)
  const [locale] = chooseLocales(project.settings, [options.locale])
  const [file] = chooseArticles(project, [options.article])
  const {article, catalogs} = readStory(project.settings, file!)
  const catalog = catalogs.find((one) => one.locale === locale)
  if (!catalog) throw notTranslated(options.locale, article.slug)
  return {slug: article.slug, locale: catalog.locale, ...signaturesOf(catalog, signingOf(project.settings, article))}
}

const notTranslated = (locale: string, slug: string): UsageError =>
  new UsageError(`Found the locale \`${locale}\`, in which \`${slug}\` is written, expected one of its translations`)
