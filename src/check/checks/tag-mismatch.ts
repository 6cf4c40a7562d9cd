import {uncarry} from '../../catalog/index.ts'
import type {Segment, Tag, TagKind} from '../../model.ts'
import {looksLikeOurs, type Piece, readTagged, tagNames, tagsIn} from '../../segment/index.ts'
import {sameText} from '../../text/canonical.ts'
import type {CatalogCheck, Report} from '../check.ts'

/** Arabic and Hebrew desks often do without bold and italics, and two words of one emphasis may be separated. */
const FREE: readonly TagKind[] = ['strong', 'em', 'del']

/** The translation holds the tags of the source, each once, closed, and with its locked text untouched. */
export const tagMismatch: CatalogCheck = {
  id: 'tag-mismatch',
  scope: 'catalog',
  severity: 'error',
  needs: {},
  *run({entries}) {
    for (const {key, segment, status, target} of entries) {
      if (target === undefined || status === 'stale') continue
      for (const report of mismatches(segment, uncarry(target))) yield {key, ...report}
    }
  }
}

function* mismatches({tags, text: source}: Segment, text: string): Iterable<Omit<Report, 'key'>> {
  const names = tagNames(tags)
  const {pieces, problems} = readTagged(text, names)
  for (const {kind, name} of problems) {
    yield kind === 'unclosed'
      ? {
          reason: `Found \`<${name}>\` without its end, expected \`</${name}>\` after the words that it marks`,
          actual: name
        }
      : {
          reason: `Found \`</${name}>\` without its beginning, expected \`<${name}>\` before the words that it marks`,
          actual: name
        }
  }
  const found = new Map<string, string[]>()
  collect(pieces, found)
  const locked = new Map<string, string[]>()
  collect(readTagged(source, names).pieces, locked)
  for (const tag of tags) yield* tagReports(tag, found.get(tag.name) ?? [], locked.get(tag.name)?.[0])
  // A machine translates the names, too.
  for (const [found] of text.matchAll(/<\/?(?![\x00-\x7f])\p{L}[\p{L}\p{M}\p{N}]{0,30}\s?\/?>/gu))
    yield {reason: `Unexpected \`${found}\`, expected ${listed([...names])}; tags keep their names`, actual: found}
  for (const {name} of tagsIn(text)) {
    if (names.has(name) || !looksLikeOurs(name)) continue
    const expected = [...names]
    yield {
      reason: `Unexpected \`<${name}>\`, expected ${listed(expected)}; a sign that readers shall see is written \`&lt;\``,
      actual: name,
      expected
    }
  }
}

function* tagReports(
  {name, kind}: Tag,
  found: readonly string[],
  locked: string | undefined
): Iterable<Omit<Report, 'key'>> {
  const free = FREE.includes(kind)
  if (!found.length) {
    yield {
      reason: `Missing \`<${name}>\`, expected it as in the source; put it round the words that it belongs to`,
      expected: [name],
      ...(free && {severity: 'info' as const})
    }
  }
  if (found.length > 1 && !free)
    yield {reason: `Found \`<${name}>\` ${found.length} times, expected it once`, actual: name}
  if (kind !== 'code' || locked === undefined) return
  for (const text of found) {
    if (!sameText(text, locked))
      yield {
        reason: `Found \`${text}\` in \`<${name}>\`, expected \`${locked}\`; code is not translated`,
        actual: text,
        expected: [locked]
      }
  }
}

const listed = (names: readonly string[]) =>
  names.length ? `one of ${names.map((name) => `\`<${name}>\``).join(', ')}` : 'no tag, as in the source'

/** Tag → the text inside it, for each occurrence. */
function collect(pieces: readonly Piece[], into: Map<string, string[]>): string {
  let text = ''
  for (const piece of pieces) {
    if (piece.type === 'text') text += piece.value
    else {
      const inner = collect(piece.children, into)
      into.set(piece.name, [...(into.get(piece.name) ?? []), inner])
      text += inner
    }
  }
  return text
}
