import {uncarry} from '../../catalog/index.ts'
import {code, says, words} from '../../messages/says.ts'
import type {Segment, Tag, TagKind} from '../../model.ts'
import {looksLikeOurs, type Piece, readTagged, tagNames, tagsIn} from '../../segment/index.ts'
import {sameText} from '../../text/canonical.ts'
import type {CatalogCheck, Report} from '../check.ts'

/** Arabic and Hebrew desks often do without bold and italics, and two words of one emphasis may be separated. A machine
 *  is asked for every tag, and has no such reasons. */
const FREE: readonly TagKind[] = ['strong', 'em', 'del']

/** The translation holds the tags of the source, each once, closed, and with its locked text untouched. */
export const tagMismatch: CatalogCheck = {
  id: 'tag-mismatch',
  scope: 'catalog',
  severity: 'error',
  ofMachine: 'error',
  needs: {},
  *run({entries, locale}) {
    for (const {key, segment, status, target} of entries) {
      if (target === undefined || status === 'stale') continue
      for (const report of mismatches(segment, uncarry(target), locale)) yield {key, ...report}
    }
  }
}

function* mismatches({tags, text: source}: Segment, text: string, locale: string): Iterable<Omit<Report, 'key'>> {
  const names = tagNames(tags)
  const {pieces, problems} = readTagged(text, names)
  for (const {kind, name} of problems) {
    const said = {tag: code(`<${name}>`), end: code(`</${name}>`)}
    yield {...says(kind === 'unclosed' ? 'tag-mismatch/unclosed' : 'tag-mismatch/unopened', said), actual: name}
  }
  const found = new Map<string, string[]>()
  collect(pieces, found)
  const locked = new Map<string, string[]>()
  collect(readTagged(source, names).pieces, locked)
  for (const tag of tags) yield* tagReports(tag, found.get(tag.name) ?? [], locked.get(tag.name)?.[0], locale)
  // A machine translates the names, too.
  for (const [found] of text.matchAll(/<\/?(?![\x00-\x7f])\p{L}[\p{L}\p{M}\p{N}]{0,30}\s?\/?>/gu))
    yield {...strange('translated', found, names), actual: found}
  for (const {name} of tagsIn(text)) {
    if (names.has(name) || !looksLikeOurs(name)) continue
    const expected = [...names]
    yield {
      ...strange('strange', `<${name}>`, names),
      actual: name,
      expected
    }
  }
}

function* tagReports(
  {name, kind}: Tag,
  found: readonly string[],
  locked: string | undefined,
  locale: string
): Iterable<Omit<Report, 'key'>> {
  const free = FREE.includes(kind)
  const tag = code(`<${name}>`)
  if (!found.length) {
    yield {
      ...says('tag-mismatch/missing', {tag}),
      expected: [name],
      ...(free && {severity: 'info' as const})
    }
  }
  if (found.length > 1 && !free) yield {...says('tag-mismatch/twice', {tag, times: found.length}), actual: name}
  if (locked?.trim() && found.some((text) => text.trim() === ''))
    yield {...says('tag-mismatch/empty', {tag}), actual: name}
  if (kind !== 'code' || locked === undefined) return
  for (const text of found) {
    if (!sameText(text, locked))
      yield {
        ...says('tag-mismatch/code', {found: words(text, {locale}), tag, wanted: code(locked)}),
        actual: text,
        expected: [locked]
      }
  }
}

/** A tag that the source does not have. */
const strange = (how: 'translated' | 'strange', found: string, names: ReadonlySet<string>) =>
  names.size > 0
    ? says(`tag-mismatch/${how}`, {found: code(found), tags: [...names].map((name) => code(`<${name}>`))})
    : says(`tag-mismatch/${how}-none`, {found: code(found)})

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
