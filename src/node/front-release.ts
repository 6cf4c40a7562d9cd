import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArticle} from '../article/index.ts'
import type {Article} from '../model.ts'
import type {ArticleFile} from './discover.ts'
import type {Settings} from './settings.ts'

const FRONT = /^\uFEFF?---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?=[\r\n]|$)/
/** Without one of these words nothing in a front matter can keep its story back. */
const MATTERS = /status|embargo|rights/

/** The front matter of an article that is not built now, where it may keep the story from standing in public. */
export function releaseFront(settings: Settings, file: ArticleFile): Article | undefined {
  const front = FRONT.exec(readFileSync(join(settings.root, file.path), 'latin1'))?.[0]
  const named = Object.entries(settings.fields).some(([own, name]) => MATTERS.test(name) && front?.includes(own))
  if (!front || !(named || MATTERS.test(front))) return undefined
  const text = Buffer.from(front, 'latin1').toString('utf8')
  return parseArticle(text, {path: file.path, lang: settings.source, fields: settings.fields}).article
}
