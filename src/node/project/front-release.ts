import {join} from 'node:path'
import {headOf, notYetFields, parseArticle, strayNote} from '../../article/index.ts'
import type {Article} from '../../model.ts'
import {composed} from '../../text/canonical.ts'
import type {ProjectSettings} from '../config/settings.ts'
import {readBytes} from '../files/obstacles.ts'
import type {ArticleFile} from './discover.ts'
import {articleOptions} from './story.ts'

/** Without one of these words, a "no", or a day that may be in the future, nothing at the head of an article can hold
 *  its story back. */
const MATTERS = /status|embargo|rights/i
const NO = /[:=][ \t]*["']?(?:false|no|off|n|0|never|null|~)\b/i
const DAY = /\d{4}-\d\d-\d\d/g
/** The year of a date in any other form that sites write. */
const YEAR = /(?<!\d)\d{4}(?!\d|-\d\d-\d\d)/g
/** If the front matter is longer than this, the story stays as it was until it is built. */
const LONGEST = 200_000

/** The head of an article that is not built now, or the lines above or below its text, if they may keep the story from
 *  being public. */
export function releaseFront(settings: ProjectSettings, file: ArticleFile, now: string): Article | undefined {
  const bytes = readBytes(join(settings.root, file.path), settings.root)
  if (!(bytes instanceof Uint8Array)) return undefined
  const source = Buffer.from(bytes)
    .toString('utf8')
    .replace(/^\ufeff/, '')
  const head = headOf(source.slice(0, LONGEST))
  const {text} = head
  const note = strayNote(source, head, settings.wire)
  const named = Object.entries(settings.fields).some(
    ([own, name]) => MATTERS.test(name) && composed(text).includes(composed(own))
  )
  if (!note && !named && !MATTERS.test(text) && !mayWait(text, settings, now)) return undefined
  const {article} = parseArticle(text, {path: file.path, ...articleOptions(settings)})
  const {meta} = article
  return note && meta.embargo === undefined ? {...article, meta: {...meta, embargo: note.value}} : article
}

/** Whether a site's own words may say "not yet" there. Most stories have long been out, so no front matter is parsed
 *  for them. */
function mayWait(text: string, {fields: renamed, notYet}: ProjectSettings, now: string): boolean {
  const {fields, dates} = {...notYetFields, ...notYet}
  const said = Object.entries(fields).flatMap(([name, held]) => (held === false ? [] : [name]))
  const own = Object.entries(renamed).flatMap(([name, ours]) => (said.includes(ours) ? [name] : []))
  const written = text.toLowerCase().replace(/[-_ ]/g, '')
  if (NO.test(text) || [...said, ...own].some((name) => written.includes(name.toLowerCase().replace(/[-_ ]/g, ''))))
    return true
  // The day before, because days begin elsewhere first; a moment in another zone is at most a day apart.
  const day = new Date(Date.parse(now) - 86_400_000).toISOString().slice(0, 10)
  const ahead = (pattern: RegExp, least: string) => [...text.matchAll(pattern)].some(([stated]) => stated >= least)
  return dates.length > 0 && (ahead(DAY, day) || ahead(YEAR, day.slice(0, 4)))
}
