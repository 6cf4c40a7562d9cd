import {pointsOf} from '../article/index.ts'
import type {Article, Place, Span} from '../model.ts'
import type {Report} from './check.ts'

/** Where an article says what a finding is about: a field of its front matter, or else the beginning of the file. No
 *  report for machines shows a finding without a place. */
export function placeIn(article: Article, field?: string): Place {
  const {path, source} = article
  const span = (field !== undefined && spanOf(article, field)) || {start: 0, end: 0}
  return pointsOf(source, path).place(span)
}

/** Reports about one field. */
export function* inField(article: Article, field: string, reports: Iterable<Report>): Iterable<Report> {
  let place: Place | undefined
  for (const report of reports) {
    place ??= placeIn(article, field)
    yield {...report, place}
  }
}

/** By the site's name if it is prose; otherwise by our own. */
function spanOf({fields, front, source}: Article, field: string): Span | undefined {
  const prose = fields.find(({path}) => path === field || path.startsWith(`${field}/`))
  if (prose) return prose.span
  if (!front) return undefined
  const {start, end} = front.text
  const line = new RegExp(`^[ \\t{]*["']?${field}["']?[ \\t]*[:=][^\\r\\n]*`, 'm').exec(source.slice(start, end))
  return line ? {start: start + line.index, end: start + line.index + line[0].length} : undefined
}
