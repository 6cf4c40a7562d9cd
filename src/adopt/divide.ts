import {sentences} from '../catalog/index.ts'
import type {Segment} from '../model.ts'
import {plainText, readTagged, tagNames} from '../segment/index.ts'

/** Parts of a translation that stands for several texts of its source, one for each: cut between sentences, where the
 *  parts are as long as what they translate, and never inside of a tag. Undefined where it cannot be cut so. */
export function divide(target: Segment, sources: readonly Segment[]): string[] | undefined {
  const {text, tags} = target
  const names = tagNames(tags)
  const whole = (part: string) => readTagged(part, names).problems.length === 0
  const cuts = sentences(text)
    .map(({end}) => end)
    .filter((end) => end < text.length && whole(text.slice(0, end)))
  const total = sources.reduce((sum, {plain}) => sum + plain.length, 0)
  const all = plainText(text, tags).length
  const parts: string[] = []
  let from = 0
  let before = 0
  for (const {plain} of sources.slice(0, -1)) {
    before += plain.length
    const wanted = (all * before) / total
    const off = (end: number) => Math.abs(plainText(text.slice(0, end), tags).length - wanted)
    const free = cuts.filter((end) => end > from)
    if (!free.length) return undefined
    const end = free.reduce((a, b) => (off(b) < off(a) ? b : a))
    parts.push(text.slice(from, end).trim())
    from = end
  }
  parts.push(text.slice(from).trim())
  return parts.every((part) => part !== '') ? parts : undefined
}
