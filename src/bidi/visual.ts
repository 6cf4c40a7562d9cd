import type {BidiPack} from '../languages/language.ts'
import type {Span} from '../model.ts'

const suspects = new WeakMap<BidiPack, RegExp>()

/** A word that begins with a final form, or ends without one: nearly every text has none. */
function suspectOf(pack: BidiPack): RegExp {
  const known = suspects.get(pack)
  if (known) return known
  const {finals, medials} = pack
  const pattern = new RegExp(
    `[${finals}](?=[\\p{L}\\p{M}])(?<![\\p{L}\\p{M}].)|[${medials}]\\p{M}*(?![\\p{L}\\p{M}])`,
    'u'
  )
  suspects.set(pack, pattern)
  return pattern
}

/** Lines that were typed or copied in visual order, last letter first: their words begin with final forms, and their
 *  stops come first. Returns the spans of such lines without surrounding space. */
export function* typedBackwards(text: string, pack: BidiPack): Generator<Span> {
  const {finals, medials} = pack
  if (finals === '' || !suspectOf(pack).test(text)) return
  const word = /[\p{L}\p{M}]{2,}/gu
  for (const {0: line, index} of text.matchAll(/[^\n]+/g)) {
    let begins = 0
    let ends = 0
    for (const [letters] of line.matchAll(word)) {
      const last = letters.replace(/\p{M}+$/u, '').at(-1)!
      if (finals.includes(letters[0]!)) begins++
      if (finals.includes(last)) ends++
      // A letter that has a final form and does not take it at the end.
      else if (medials.includes(last)) begins += 0.25
    }
    const stopFirst = /^\s*[.,:;!?؟،]\s*\p{L}/u.test(line) && !/[.,:;!?؟،]["”»)]*\s*$/u.test(line)
    if (begins >= 1 && begins > ends && (stopFirst || begins >= 2)) {
      const start = index + line.length - line.trimStart().length
      yield {start, end: index + line.trimEnd().length}
    }
  }
}
