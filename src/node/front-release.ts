import {join} from 'node:path'
import {headOf, parseArticle} from '../article/index.ts'
import type {Article} from '../model.ts'
import type {ArticleFile} from './discover.ts'
import {readBytes} from './files.ts'
import type {Settings} from './settings.ts'
import {articleOptions} from './story.ts'

/** Without one of these words nothing that opens an article can keep its story back. */
const MATTERS = /status|embargo|rights/i
/** A front matter that is longer keeps a story as it stood until it is built. */
const LONGEST = 200_000

/** What opens an article that is not built now, where it may keep the story from standing in public. */
export function releaseFront(settings: Settings, file: ArticleFile): Article | undefined {
  const bytes = readBytes(join(settings.root, file.path), settings.root)
  if (!(bytes instanceof Uint8Array)) return undefined
  const start = Buffer.from(bytes).subarray(0, LONGEST).toString('utf8')
  const mark = start.startsWith('\uFEFF') ? 1 : 0
  const {text} = headOf(start.slice(mark))
  const named = Object.entries(settings.fields).some(([own, name]) => MATTERS.test(name) && text.includes(own))
  if (!named && !MATTERS.test(text)) return undefined
  return parseArticle(text, {path: file.path, ...articleOptions(settings)}).article
}
