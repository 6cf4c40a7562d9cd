import {join} from 'node:path'
import {headOf, parseArticle} from '../../article/index.ts'
import {readBytes} from '../files/obstacles.ts'
import type {ArticleFile} from '../project/discover.ts'
import {editFront, nameInFront} from '../project/front-edit.ts'
import type {Project} from '../project/project.ts'
import {articleOptions} from '../project/story.ts'
import type {Generation} from './index-records.ts'

/** The slugs of the stories that a generation says were canceled. */
export function canceledIn(generation: Pick<Generation, 'takedown'> | undefined): ReadonlySet<string> {
  const all = generation?.takedown ?? []
  return new Set(all.flatMap(({canceled, sourceSlug}) => (canceled ? [sourceSlug] : [])))
}

/** The project, in which the articles of these slugs say that they are canceled. */
export function withCanceled(project: Project, slugs: ReadonlySet<string>): Project {
  if (slugs.size === 0) return project
  const told = (file: ArticleFile) => (slugs.has(file.slug) ? canceled(file, project) : file)
  return {...project, articles: project.articles.map(told), claimants: project.claimants.map(told)}
}

function canceled(file: ArticleFile, {settings: {root, fields}}: Project): ArticleFile {
  const text = textOf(file, root)
  if (text === undefined) return file
  return {...file, text: editFront(text, [{name: nameInFront(text, 'status', fields), value: 'canceled'}])}
}

/** A story that was canceled elsewhere, and whose article here knows nothing of it. */
export interface Unaware {
  readonly slug: string
  /** Of the article, and of the cancellation. */
  readonly version: string
  readonly canceled: string
}

/** The articles that are older than the cancellation of their stories. A kill raises the version, so whoever brings a
 *  story back has that version or a later one; versions that are no whole numbers tell nothing. */
export function unawareOf(
  {settings, articles}: Project,
  generation: Pick<Generation, 'takedown'> | undefined
): readonly Unaware[] {
  const all = generation?.takedown ?? []
  const known = new Map(all.flatMap((one) => (one.canceled ? [[one.sourceSlug, one]] : [])))
  return articles.flatMap((file) => {
    const {version: canceled = '', id} = known.get(file.slug) ?? {}
    const text = WHOLE.test(canceled) ? textOf(file, settings.root) : undefined
    if (text === undefined) return []
    const {meta} = parseArticle(headOf(text).text, {path: file.path, ...articleOptions(settings)}).article
    const {status, version = '1'} = meta
    const isOther = id !== undefined && meta.id !== undefined && meta.id !== id
    const isOlder = WHOLE.test(version) && Number(version) < Number(canceled)
    return status === 'usable' && isOlder && !isOther ? [{slug: file.slug, version, canceled}] : []
  })
}

const WHOLE = /^\d{1,15}$/

function textOf({path, text}: ArticleFile, root: string): string | undefined {
  const bytes = text === undefined ? readBytes(join(root, path), root) : undefined
  return bytes instanceof Uint8Array ? new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes) : text
}
