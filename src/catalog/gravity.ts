import {readQuotes} from '../attribution/index.ts'
import {readFigures} from '../figures/index.ts'
import {whole} from '../languages/generic.ts'
import type {Language} from '../languages/language.ts'
import type {CatalogEntry, Gravity} from '../model.ts'
import {plainText} from '../segment/index.ts'
import {composed} from '../text/canonical.ts'
import {type DiffPiece, diffWords} from './diff.ts'

/** What an edit did to a text: how grave it is, gravest first, and which words it touched. */
export interface EditDescription {
  readonly gravity: readonly Gravity[]
  readonly diff: readonly DiffPiece[]
}

export interface GravityOptions {
  /** Names in a text, for languages that do not write them with a capital. */
  readonly names?: (text: string, language: Language) => readonly string[]
  /** Fills the article's bound figures into a text: a figure that has been bound is still the same figure. */
  readonly fill?: (text: string) => string
}

/** Describes the edit from one plain text to another. Two equal texts give no gravity at all.
 *  @example
 *  import {describeEdit} from 'polyedition'
 *  import {en} from 'polyedition/languages/en'
 *  describeEdit('Three men fell', 'Four men fell', en).gravity // → ['figure'] */
export function describeEdit(
  old: string,
  now: string,
  language: Language,
  options: GravityOptions = {}
): EditDescription {
  const [before, after] = [composed(old), composed(now)]
  const diff = diffWords(before, after)
  const removed = wordsOf(diff, 'removed')
  const added = wordsOf(diff, 'added')
  const found: Gravity[] = []
  if (differ(negations(before, language), negations(after, language))) found.push('negation')
  if (differ(figures(before, language), figures(after, language))) found.push('figure')
  if (differ(quotes(before, language), quotes(after, language))) found.push('quote')
  const named = options.names && differ([...options.names(before, language)], [...options.names(after, language)])
  if (named || differ(capitals(diff, 'removed'), capitals(diff, 'added'))) found.push('name')
  if (!found.length && diff.some(({type}) => type !== 'kept')) found.push(isSlip(removed, added) ? 'typo' : 'wording')
  return {gravity: found, diff}
}

/** Describes what changed in the source since a stale target was made; undefined for any other entry.
 *  @example
 *  import {describeStale, extractCatalogs, parseArticle, segmentArticle} from 'polyedition'
 *  import {en} from 'polyedition/languages/en'
 *  const {article} = parseArticle('---\nheadline: Talks\nlang: en\n---\n\nThree men were hurt.\n', {slug: 'talks'})
 *  const segments = segmentArticle(article)
 *  const {catalogs} = extractCatalogs({slug: 'talks', segments, source: {locale: 'en'}, locales: [{locale: 'ar'}]})
 *  describeStale(catalogs[0].entries[0], en) // → undefined */
export function describeStale(
  entry: CatalogEntry,
  language: Language,
  options?: GravityOptions
): EditDescription | undefined {
  const {recorded, segment, status} = entry
  if (status !== 'stale' || !recorded) return undefined
  const fill = options?.fill ?? ((text: string) => text)
  const before = plainText(recorded.source, recorded.tags)
  const edit = describeEdit(fill(before), fill(segment.plain), language, options)
  // A figure was bound, or unbound, and its readers see the same.
  return edit.gravity.length || before === segment.plain ? edit : {...edit, gravity: ['typo']}
}

/** For the `staleEntry` of a resolver: an old target stands only if the policy allows every kind of its edit.
 *  @example
 *  import {policyByGravity} from 'polyedition'
 *  import {en} from 'polyedition/languages/en'
 *  const staleEntry = policyByGravity(en, {typo: 'old'}, 'hold')
 *  typeof staleEntry // → 'function' */
export function policyByGravity(
  language: Language,
  policy: Readonly<Partial<Record<Gravity, 'hold' | 'source' | 'old'>>>,
  otherwise: 'hold' | 'source' | 'old',
  options?: GravityOptions
): (entry: CatalogEntry) => 'hold' | 'source' | 'old' {
  return (entry) => {
    const choices = (describeStale(entry, language, options)?.gravity ?? []).map(
      (gravity) => policy[gravity] ?? otherwise
    )
    // Only the markup differs, or nothing that can be described.
    if (!choices.length) return otherwise
    return choices.includes('hold') ? 'hold' : choices.includes('source') ? 'source' : 'old'
  }
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’׳״"][\p{L}\p{M}]+)*/gu

function wordsOf(diff: readonly DiffPiece[], type: DiffPiece['type']): string[] {
  return diff.flatMap((piece) => (piece.type === type ? (piece.text.match(WORD) ?? []) : []))
}

function negations(text: string, language: Language): string[] {
  const {edits} = whole(language)
  const known = new Set(edits.negations)
  return (text.toLowerCase().match(WORD) ?? []).flatMap((word) => {
    const ending = edits.endings.find((end) => word.endsWith(end))
    if (ending) return [ending.replace('’', "'")]
    const bare = [
      word,
      ...edits.joined.flatMap((letters) => (word.startsWith(letters) ? [word.slice(letters.length)] : []))
    ]
    return bare.find((one) => known.has(one)) ?? []
  })
}

/** A value, its unit and its hedge: "nearly 28,000" for "28,000" is another figure. */
const figures = (text: string, language: Language) =>
  readFigures(text, language).map(
    ({kind, value, unit, hedge}) => `${kind} ${value} ${unit ?? ''} ${hedge?.class ?? ''}`
  )

const quotes = (text: string, language: Language) =>
  readQuotes(text, whole(language)).map(({start, end}) => text.slice(start, end).match(WORD)?.join(' ') ?? '')

/** Words with a capital that the edit touched, except one that only begins a sentence. */
function capitals(diff: readonly DiffPiece[], type: 'removed' | 'added'): string[] {
  let before = ''
  const found: string[] = []
  for (const piece of diff) {
    if (piece.type !== 'kept' && piece.type !== type) continue
    if (piece.type === type) {
      for (const match of piece.text.matchAll(/(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}]*/gu)) {
        const lead = (before + piece.text.slice(0, match.index)).trimEnd()
        if (lead !== '' && !/[.!?:…“"«]$/.test(lead)) found.push(match[0])
      }
    }
    before = (before + piece.text).slice(-80)
  }
  return found
}

const differ = (a: readonly string[], b: readonly string[]) => [...a].sort().join('\n') !== [...b].sort().join('\n')

/** Only spacing, case and punctuation changed, or words internally: one letter, or two that changed places. A letter at
 *  the end is grammar ("attack", "attacks"), one at the beginning makes another word ("legal", "illegal"). */
function isSlip(removed: readonly string[], added: readonly string[]): boolean {
  if (removed.join('').toLowerCase() === added.join('').toLowerCase()) return true
  return (
    removed.length === added.length &&
    removed.every((word, at) => isSlipOf(word.toLowerCase(), added[at]!.toLowerCase()))
  )
}

function isSlipOf(a: string, b: string): boolean {
  if (a === b) return true
  if (a.length < 4 || b.length < 4 || a[0] !== b[0] || a.startsWith(b) || b.startsWith(a)) return false
  let head = 0
  while (a[head] === b[head]) head++
  let tail = 0
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  const [left, right] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)]
  // A last letter is grammar, too: "strike", "strikn" is rare, "cease", "ceased" is not.
  if (tail === 0) return false
  return (
    (left.length <= 1 && right.length <= 1) ||
    (left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0])
  )
}
