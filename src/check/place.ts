import {pointsOf} from '../article/index.ts'
import type {Article, Place, Span} from '../model.ts'
import type {Report} from './check.ts'

/** Where an article says what a finding speaks of: a field of its front matter, or else where the file begins. No report
 *  for machines shows a finding that has no place. */
export function placeIn(article: Article, field?: string): Place {
  const {path, source} = article
  const span = (field !== undefined && spanOf(article, field)) || {start: 0, end: 0}
  return pointsOf(source, path).place(span)
}

/** Reports that speak of one field. */
export function* inField(article: Article, field: string, reports: Iterable<Report>): Iterable<Report> {
  let place: Place | undefined
  for (const report of reports) {
    place ??= placeIn(article, field)
    yield {...report, place}
  }
}

/** As the site calls it, if it is prose; else under our own name. */
function spanOf({fields, front, source}: Article, field: string): Span | undefined {
  const prose = fields.find(({path}) => path === field || path.startsWith(`${field}/`))
  if (prose) return prose.span
  if (!front) return undefined
  const {start, end} = front.yaml
  const line = new RegExp(`^["']?${field}["']?[ \\t]*:[^\\r\\n]*`, 'm').exec(source.slice(start, end))
  return line ? {start: start + line.index, end: start + line.index + line[0].length} : undefined
}
