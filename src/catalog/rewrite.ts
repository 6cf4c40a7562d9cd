import {applyEdits, compareFigures, readFigures, rewriteFigures} from '../figures/index.ts'
import {languageFor} from '../languages/choose.ts'
import type {LanguagePack} from '../languages/language.ts'
import {plainText, tagsIn, writeTag} from '../segment/index.ts'
import {composed} from '../text/canonical.ts'
import type {Rewrite} from './lineage.ts'
import {mapPlain} from './plain-map.ts'
import {keepsCode} from './tagged.ts'

/** Carries a correction into the targets: if an edit changed only figures, they are corrected in each translation that
 *  has them as digits, in its own style. If a word beside them would change too, it says why a person must handle
 *  it.
 *  @example
 *  import {figureRewrite} from 'polyedition'
 *  import {ar} from 'polyedition/languages/ar'
 *  import {en} from 'polyedition/languages/en'
 *  const rewrite = figureRewrite([en, ar])
 *  const text = (source) => ({source, tags: []})
 *  rewrite(text('25 men'), text('26 men'), '25 رجلا', {source: 'en', target: 'ar'}).target // → '26 رجلا' */
export function figureRewrite(languages: readonly LanguagePack[]): Rewrite {
  return (before, after, target, locales) => {
    const [from, to] = [languageFor(locales.source, languages), languageFor(locales.target, languages)]
    if (tagsOf(before.source) !== tagsOf(after.source)) return undefined
    const old = composed(plainText(before.source, before.tags))
    const now = composed(plainText(after.source, after.tags))
    const map = mapPlain(target, before.tags)
    // A tag cuts an escape in two there.
    if (!map) return undefined
    const {plain} = map
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
      const [head, tail] = [map.from[start]!, map.to[end - 1]!]
      if (text.slice(head, tail) !== plain.slice(start, end))
        return {reason: 'a tag stands inside the figure in the translation'}
      text = text.slice(0, head) + figure + text.slice(tail)
    }
    const code = 'the figure stands in inline code, which the translation has in another form'
    if (!keepsCode({text, tags: after.tags}, {text: target, tags: before.tags})) return {reason: code}
    const changes = rewriting.edits.map((edit) => `${plain.slice(edit.start, edit.end)} → ${edit.text}`)
    return {target: text, note: `Figure put right: ${changes.join(', ')}`}
  }
}

const tagsOf = (text: string) => tagsIn(text).map(writeTag).join('')
