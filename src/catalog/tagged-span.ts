import type {Span, Tag} from '../model.ts'
import {mapPlain, withinFilled} from './plain-map.ts'

/** Where the text of a locale file prints a stretch of the plain text that its readers see: `filled` is that plain text
 *  if the article has bound figures. Undefined for a stretch that a figure fills in, or an empty one. Never throws. */
export function taggedSpan(
  tagged: string,
  tags: readonly Tag[],
  {start, end}: Span,
  filled?: string
): Span | undefined {
  const map = mapPlain(tagged, tags)
  const stretches = map && withinFilled(map.plain, filled ?? map.plain)
  const stretch = stretches?.find((one) => start >= one.at && end <= one.at + one.end - one.start)
  if (!map || !stretch || start >= end) return undefined
  const shift = stretch.start - stretch.at
  const [from, to] = [map.from[start + shift], map.to[end + shift - 1]]
  return from === undefined || to === undefined ? undefined : {start: from, end: to}
}
