import {code, says, words} from '../../messages/says.ts'
import type {CatalogEntry} from '../../model.ts'
import {plainText} from '../../segment/index.ts'
import {composed} from '../../text/canonical.ts'
import {classAt, OTHER} from '../../text/letters.ts'
import type {CatalogCheck} from '../check.ts'
import {excerpt} from '../excerpt.ts'

/** Fewer words may be right for several sources: "Yes", "Read more". */
const WORDS = 3
/** So many sources are no chance, if the text is shorter by one word. Two may be two ways of saying one thing, unless
 *  they share too few of their words. */
const MANY = 3
const SHARED = 0.34
/** A source of fewer words is a name, a cell or a caption, of which several may be called the same. */
const SOURCE_WORDS = 3
/** "The road is open" and "The port works as on other days" share the article. */
const LESS_SHARED = 0.5

/** One text translates one text: where several different ones have the same translation, a row slipped. */
export const textSameTarget: CatalogCheck = {
  id: 'text-same-target',
  severity: 'warning',
  scope: 'catalog',
  needs: {},
  *run({entries, locale}) {
    for (const [text, [first, ...others]] of byTarget(entries)) {
      if (!first || !others.length) continue
      const sources = [...new Set([first, ...others].map(({segment}) => bare(lowerCase(segment.plain))))]
      if (sources.length < 2) continue
      if (wordsOf(text) < WORDS && !isSlipped(sources)) continue
      if (sources.length < MANY && likeness(sources) > SHARED) continue
      for (const {key, target} of others) {
        yield {
          key,
          ...says('text-same-target', {text: words(excerpt(target ?? ''), {locale}), key: code(first.key)}),
          actual: target ?? ''
        }
      }
    }
  }
}

function byTarget(entries: readonly CatalogEntry[]): Map<string, CatalogEntry[]> {
  const found = new Map<string, CatalogEntry[]>()
  for (const {entry, lower} of ofOneSize(entries)) {
    const text = bare(lower)
    if (wordsOf(text) < WORDS - 1) continue
    found.set(text, [...(found.get(text) ?? []), entry])
  }
  return found
}

/** Texts that have as many letters and digits as another one: few do, and only those can be the same. */
function ofOneSize(entries: readonly CatalogEntry[]): Array<{entry: CatalogEntry; lower: string}> {
  const sizes = new Map<number, number>()
  const sized = entries.flatMap((entry) => {
    if (entry.target === undefined) return []
    const lower = lowerCase(plainText(entry.target, entry.segment.tags))
    const size = sizeOf(lower)
    sizes.set(size, (sizes.get(size) ?? 0) + 1)
    return [{entry, lower, size}]
  })
  return sized.filter(({size}) => sizes.get(size)! > 1)
}

function sizeOf(text: string): number {
  let size = 0
  for (let at = 0; at < text.length; at++) if (classAt(text, at) !== OTHER) size++
  return size
}

const wordsOf = (text: string): number => text.split(' ').length

/** Whether a short text stands for sentences that have little in common. */
function isSlipped(sources: readonly string[]): boolean {
  if (sources.length < MANY || sources.some((source) => wordsOf(source) < SOURCE_WORDS)) return false
  const [first = '', ...others] = sources
  return others.every((other) => likeness([first, other]) <= LESS_SHARED)
}

/** Letters and digits alone, in one case. */
const bare = (lower: string): string => lower.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()

const lowerCase = (text: string): string => composed(text).toLowerCase()

/** The share of their words that two texts have in common. */
function likeness([one = '', other = '']: readonly string[]): number {
  const [words, others] = [new Set(one.split(' ')), new Set(other.split(' '))]
  const common = [...words].filter((word) => others.has(word)).length
  return common / Math.min(words.size, others.size)
}
