import {type SignedEdition, signEdition} from '../../catalog/index.ts'
import {UsageError} from '../files/errors.ts'
import {hashOf} from '../files/hash.ts'
import {readProjectGlossary} from '../project/glossary.ts'
import {chooseLocales, type ProjectOptions, withProject} from '../project/project.ts'
import {stage} from '../project/stage.ts'
import {Transaction} from '../project/transaction.ts'
import {storyToChange} from './story-to-change.ts'

export interface SignOptions extends ProjectOptions {
  /** Slug or path. */
  readonly article: string
  readonly locale: string
  /** Who signs. */
  readonly by: string
  /** ISO 8601 instant of the signature. Default: the system's clock. */
  readonly now?: string
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
    if (!locale)
      throw new UsageError(
        `Found the locale \`${options.locale}\`, in which \`${article.slug}\` is written, expected one of its translations`
      )
    const {glossary} = readProjectGlossary(settings)
    const {writes, ...signed} = signEdition(
      {slug: article.slug, segments, source: source!, locale},
      {
        by,
        date: options.now ?? new Date().toISOString(),
        hash: hashOf,
        languages: settings.languages,
        figures: article.meta.figures,
        ...(glossary && {glossary})
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
