import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {headOf, parseArticle, strayNote} from '../article/index.ts'
import type {Article} from '../model.ts'
import type {ArticleFile} from './discover.ts'
import type {Settings} from './settings.ts'
import {articleOptions} from './story.ts'

/** Without one of these words nothing that opens an article can keep its story back. */
const MATTERS = /status|embargo|rights/i
/** A front matter that is longer keeps a story as it stood until it is built. */
const LONGEST = 200_000

/** What opens an article that is not built now, or stands above or below its text, where it may keep the story from
 *  standing in public. */
export function releaseFront(settings: Settings, file: ArticleFile): Article | undefined {
  const bytes = readFileSync(join(settings.root, file.path))
  const source = bytes.toString('utf8').replace(/^\ufeff/, '')
  const head = headOf(source.slice(0, LONGEST))
  const options = {path: file.path, ...articleOptions(settings)}
  const note = strayNote(source, head, settings.languages)
  const named = Object.entries(settings.fields).some(([own, name]) => MATTERS.test(name) && head.text.includes(own))
  if (!note && !named && !MATTERS.test(head.text)) return undefined
  const {article} = parseArticle(head.text, options)
  const {meta} = article
  return note && meta.embargo === undefined ? {...article, meta: {...meta, embargo: note.value}} : article
}
