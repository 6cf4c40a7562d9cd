import {applyEdits, compareFigures, readFigures, rewriteFigures} from '../figures/index.ts'
import {type Language, languageOf} from '../languages/language.ts'
import type {Tag} from '../model.ts'
import {unescapeText} from '../segment/index.ts'
import {TAG} from './tagged.ts'
import type {Rewrite} from './update.ts'

/** Carries a correction into the targets: where an edit changed nothing but figures, they are put right in each
 *  translation that holds them as digits, in its own style. Where a word beside them would change too, it says why a
 *  person must see to it. */
export function figureRewrite(languages: readonly Language[]): Rewrite {
  return (before, after, target, locales) => {
    const [from, to] = [languageOf(locales.source, languages), languageOf(locales.target, languages)]
    if (tagsOf(before.source) !== tagsOf(after.source)) return undefined
    const old = untag(before.source, before.tags).plain
    const now = untag(after.source, after.tags).plain
    const {plain, at} = untag(target, before.tags)
    const rewriting = rewriteFigures({
      before: {text: old, figures: readFigures(old, from)},
      after: {text: now, figures: readFigures(now, from)},
      target: {text: plain, figures: readFigures(plain, to)},
      targetLocale: locales.target
    })
    if (!rewriting || 'reason' in rewriting) return rewriting
    // As a reader of the translation reads them, the figures must be those of the new source.
    const read = readFigures(applyEdits(plain, rewriting.edits), to)
    const left = compareFigures(readFigures(now, from), read).matches.length
    if (left < compareFigures(readFigures(old, from), readFigures(plain, to)).matches.length)
      return {reason: 'the new figure would be read as another one in the translation'}
    let text = target
    for (const {start, end, text: figure} of [...rewriting.edits].reverse()) {
      const [head, tail] = [at[start]!, at[end - 1]! + 1]
      if (text.slice(head, tail) !== plain.slice(start, end))
        return {reason: 'a tag stands inside the figure in the translation'}
      text = text.slice(0, head) + figure + text.slice(tail)
    }
    const changes = rewriting.edits.map((edit) => `${plain.slice(edit.start, edit.end)} → ${edit.text}`)
    return {target: text, note: `Figure put right: ${changes.join(', ')}`}
  }
}

const tagsOf = (text: string) => (text.match(TAG) ?? []).join('')

/** The plain text, and where each of its characters stands in the tagged one. */
function untag(text: string, tags: readonly Tag[]): {plain: string; at: number[]} {
  const kinds = new Map(tags.map((tag) => [tag.name, tag.kind]))
  const at: number[] = []
  let plain = ''
  for (const match of text.matchAll(/<\/?([A-Za-z]+\d*)\s*\/?>|&(?:lt|gt|amp);|[^<&]+|[<&]/g)) {
    const [whole, name] = match
    if (name !== undefined && kinds.has(name)) {
      if (kinds.get(name) === 'break' && !/\s$/.test(plain)) {
        plain += ' '
        at.push(match.index)
      }
      continue
    }
    const shown = unescapeText(whole)
    plain += shown
    for (let i = 0; i < shown.length; i++) at.push(match.index + (shown.length === whole.length ? i : 0))
  }
  return {plain, at}
}
