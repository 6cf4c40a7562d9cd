import type {Finding} from '../model.ts'
import type {ArticleFile} from './discover.ts'
import {fenced, StoryFault} from './fence.ts'
import {releaseFront} from './front-release.ts'
import {loadProject, type ProjectOptions} from './project.ts'
import {withheldBy} from './release.ts'

export interface EmbargoedOptions extends ProjectOptions {
  /** ISO 8601 instant. Default: the system's clock. */
  readonly now?: string
}

/** The articles whose embargo has not passed: who writes where others read leaves them out. */
export async function embargoedArticles(options: EmbargoedOptions = {}): Promise<readonly ArticleFile[]> {
  const {settings, articles, claimants} = await loadProject(options)
  const {timeZone} = settings
  const now = options.now ?? new Date().toISOString()
  return [...articles, ...claimants].filter((file) => {
    const article = fenced(file, () => releaseFront(settings, file))
    // In doubt nothing is said of it.
    if (article instanceof StoryFault) return true
    return article && withheldBy(article.meta, {now, own: true, timeZone}) === 'embargo'
  })
}

/** Whether a finding tells of one of these articles: as its own, at its file, or by name in that of another. */
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
