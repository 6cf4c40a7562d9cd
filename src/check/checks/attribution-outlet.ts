import {hearsUnlisted, mentionsOutlet, type Outlet, readUnlisted, soundsOutlet} from '../../attribution/index.ts'
import type {PairCheck} from '../check.ts'
import {isJoined} from '../joined.ts'

/** The agency, paper or broadcaster that the source names is named, and no other in its place. */
export const attributionOutlet: PairCheck = {
  id: 'attribution-outlet',
  severity: 'error',
  scope: 'pair',
  *run({source, target, outlets}) {
    const {source: here, target: there} = outlets
    // Who lends his words to nobody needs no outlet.
    const unlisted = readUnlisted(source.text, source.words, source.language, here)
    if (here.length === 0 && there.length === 0 && unlisted.length === 0) return
    const named = new Set(there.map(({id}) => id))
    const wanted = new Set(here.map(({id}) => id))
    const strange = there.filter(({id}) => !wanted.has(id))
    const isThere = ({id, start, end}: Outlet) =>
      named.has(id) ||
      // Where no other outlet stands, a spelling that no list has is told by its letters or its sound.
      (strange.length === 0 &&
        (mentionsOutlet(id, target.words, target.language) ||
          soundsOutlet(
            source.words.filter((word) => word.start >= start && word.end <= end),
            source.language,
            target.words,
            target.language
          )))
    for (const outlet of here.filter((one) => !isThere(one))) {
      const other = strange.shift()
      const words = source.text.slice(outlet.start, outlet.end)
      yield {
        ...(!other && isJoined(target) && {severity: 'info' as const}),
        ...(other && {target: {start: other.start, end: other.end}, actual: target.text.slice(other.start, other.end)}),
        reason: other
          ? `Unexpected outlet \`${target.text.slice(other.start, other.end)}\`, expected \`${words}\` as in the source; name the outlet that reported it`
          : `Missing outlet \`${words}\`, expected its name as in the source; name who reported it`,
        source: {start: outlet.start, end: outlet.end},
        expected: [words]
      }
    }
    const lost = unlisted.filter((one) => !hearsUnlisted(one, source.language, target.words, target.language))
    const others = lost.length
      ? readUnlisted(target.text, target.words, target.language, there).filter(
          (one) => !hearsUnlisted(one, target.language, source.words, source.language)
        )
      : []
    for (const outlet of lost) {
      const other = strange.shift() ?? others.shift()
      const words = source.text.slice(outlet.start, outlet.end)
      const instead = other && target.text.slice(other.start, other.end)
      yield {
        severity: isJoined(target) ? 'info' : other ? 'error' : 'warning',
        ...(other && instead && {target: {start: other.start, end: other.end}, actual: instead}),
        reason: instead
          ? `Unexpected outlet \`${instead}\`, expected \`${words}\` as in the source; name the outlet that reported it`
          : `Missing outlet \`${words}\`, expected its name as in the source; name who reported it`,
        source: {start: outlet.start, end: outlet.end},
        expected: [words]
      }
    }
    for (const {start, end} of strange) {
      const words = target.text.slice(start, end)
      // Translators explain: "KTUU, an NBC station".
      yield {
        severity: 'info',
        reason: `Unexpected outlet \`${words}\`, expected none that the source does not name; remove it or name it in the source`,
        target: {start, end},
        actual: words
      }
    }
  }
}
