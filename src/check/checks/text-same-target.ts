import type {CatalogEntry} from '../../model.ts'
import {plainText} from '../../segment/index.ts'
import {composed} from '../../text/canonical.ts'
import type {CatalogCheck} from '../check.ts'
import {excerpt} from '../excerpt.ts'

/** Fewer words may be right for several sources: "Yes", "Read more". */
const WORDS = 3
/** So many sources are no chance. Two may be two ways of saying one thing, unless they share too few of their words. */
const MANY = 3
const SHARED = 0.34

/** One text translates one text: where several different ones have the same translation, a row slipped. */
export const textSameTarget: CatalogCheck = {
  id: 'text-same-target',
  severity: 'warning',
  scope: 'catalog',
  needs: {},
  *run({entries}) {
    for (const [first, ...others] of byTarget(entries).values()) {
      if (!first || !others.length) continue
      const sources = new Set([first, ...others].map(({segment}) => bare(segment.plain)))
      if (sources.size < 2) continue
      if (sources.size < MANY && likeness([...sources]) > SHARED) continue
      for (const {key, target} of others) {
        yield {
          key,
          reason: `Found \`${excerpt(target ?? '')}\` for \`${first.key}\` as well, whose source says something else; expected a translation of its own`,
          actual: target ?? ''
        }
      }
    }
  }
}

function byTarget(entries: readonly CatalogEntry[]): Map<string, CatalogEntry[]> {
  const found = new Map<string, CatalogEntry[]>()
  for (const entry of entries) {
    if (entry.target === undefined) continue
    const text = bare(plainText(entry.target, entry.segment.tags))
    if (text.split(' ').length < WORDS) continue
    found.set(text, [...(found.get(text) ?? []), entry])
  }
  return found
}

/** Letters and digits alone, in one case. */
const bare = (text: string): string =>
  composed(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()

/** The share of their words that two texts have in common. */
function likeness([one = '', other = '']: readonly string[]): number {
  const [words, others] = [new Set(one.split(' ')), new Set(other.split(' '))]
  const common = [...words].filter((word) => others.has(word)).length
  return common / Math.min(words.size, others.size)
}
