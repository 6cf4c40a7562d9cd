import {join} from 'node:path'
import {readBytes} from '../files/obstacles.ts'
import type {ArticleFile} from '../project/discover.ts'
import {editFront, nameInFront} from '../project/front-edit.ts'
import type {Project} from '../project/project.ts'
import type {Generation} from './index-records.ts'

/** The slugs of the stories that a generation says were canceled. */
export function canceledIn(generation: Pick<Generation, 'takedown'> | undefined): ReadonlySet<string> {
  const all = generation?.takedown ?? []
  return new Set(all.flatMap(({canceled, sourceSlug}) => (canceled ? [sourceSlug] : [])))
}

/** The project, in which the articles of these slugs say that they are canceled. */
export function withCanceled(project: Project, slugs: ReadonlySet<string>): Project {
  const told = (file: ArticleFile) => (slugs.has(file.slug) ? canceled(file, project) : file)
  return {...project, articles: project.articles.map(told), claimants: project.claimants.map(told)}
}

function canceled(file: ArticleFile, {settings: {root, fields}}: Project): ArticleFile {
  const bytes = readBytes(join(root, file.path), root)
  if (!(bytes instanceof Uint8Array)) return file
  const text = file.text ?? new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)
  return {...file, text: editFront(text, [{name: nameInFront(text, 'status', fields), value: 'canceled'}])}
}
