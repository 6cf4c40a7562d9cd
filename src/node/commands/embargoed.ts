import type {Finding} from '../../model.ts'
import type {Settings} from '../config/whole-settings.ts'
import {type ArticleFile, discoverArticles} from '../project/discover.ts'
import {fenced, StoryFault} from '../project/fence.ts'
import {releaseFront} from '../project/front-release.ts'
import {loadProject, type ProjectOptions} from '../project/project.ts'
import {askedAt, nextTurn, withheldBy} from '../project/release.ts'

export interface EmbargoedOptions extends ProjectOptions {
  /** ISO 8601 instant. Default: the system's clock. */
  readonly now?: string
}

/** The articles whose embargo has not passed. Commands whose output others may read leave them out. */
export async function embargoedArticles(options: EmbargoedOptions = {}): Promise<readonly ArticleFile[]> {
  const {settings, articles, claimants} = await loadProject(options)
  const now = options.now ?? new Date().toISOString()
  return [...articles, ...claimants].filter((file) => {
    const article = fenced(file, () => releaseFront(settings, file, now))
    // If in doubt, nothing is said of it.
    if (article instanceof StoryFault) return true
    return article && withheldBy(article, {...askedAt(now, settings), own: true}) === 'embargo'
  })
}

/** Milliseconds since 1970 at which the passing of time may next let a story out or take it in; infinite if none
 *  waits. */
export async function nextRelease({
  settings,
  now
}: {
  readonly settings: Settings
  readonly now: string
}): Promise<number> {
  const {articles} = await discoverArticles(settings)
  const turns = articles.map((file) => {
    const article = releaseFront(settings, file, now)
    return article ? nextTurn(article, askedAt(now, settings)) : Number.POSITIVE_INFINITY
  })
  return turns.reduce((first, turn) => Math.min(first, turn), Number.POSITIVE_INFINITY)
}

/** Whether a finding mentions one of these articles: as its own, at its file, or by name in another's. */
export function speaksOf(
  {slug, place, reason}: Finding,
  files: ReadonlyArray<Pick<ArticleFile, 'path' | 'slug'>>
): boolean {
  return files.some(
    (file) =>
      file.slug === slug ||
      file.path === place?.path ||
      reason.includes(`\`${file.path}\``) ||
      reason.includes(`\`${file.slug}\``)
  )
}
