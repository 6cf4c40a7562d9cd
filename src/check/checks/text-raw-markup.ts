import {uncarry} from '../../catalog/index.ts'
import {code, says, type Term} from '../../messages/says.ts'
import {plainText} from '../../segment/index.ts'
import type {CatalogCheck} from '../check.ts'

/** Signs of Markdown, and of what sites add to it, that a reader would see in an edition, since targets are texts with tags. Two letters with stars
 *  between them are a word that a desk does not spell out. */
const SIGNS: ReadonlyArray<readonly [what: Term, pattern: RegExp]> = [
  ['a link', /\]\(|\]\[|!\[/g],
  ['strong emphasis', /(?<!\p{L})\*\*(?=\S)|(?<=\S)\*\*(?!\p{L})|(?<=\s)__(?=\p{L})|(?<=\p{L})__(?=\s|$)/gu],
  ['emphasis', /(?<![\p{L}\p{N}*])\*(?=[^\s*])[^*]{1,80}(?<=[^\s*])\*(?![\p{L}\p{N}*])/gu],
  ['emphasis', /(?<![\p{L}\p{N}_/@#.=&?-])_(?=[^\s_])[^_]{1,80}(?<=[^\s_])_(?![\p{L}\p{N}_/=&-]|\.\p{L})/gu],
  ['code-markup', /`+/g],
  ['strikethrough', /~~(?=\S)|(?<=\S)~~/g],
  ['a heading', /^#{1,6}(?=\s)/g],
  ['a comment', /<!--|-->/g],
  ['a footnote', /\[\^[^\s\]]+\]/g],
  ['an alert', /^\[![A-Za-z]+\]/g],
  ['an admonition', /^(?:!!!|\?\?\?\+?) ?[a-z][\w-]*|^:::+ ?[a-z][\w-]*/g],
  ['a shortcode', /\{\{[<%]|[>%]\}\}|\{%-?\s|\s-?%\}/g],
  ['attributes', /\{:?\s*[#.][A-Za-z][^{}]*\}|\{: [^{}]*\}/g]
]

/** No translation holds Markdown of its own: what the source marks up stands in its tags. */
export const textRawMarkup: CatalogCheck = {
  id: 'text-raw-markup',
  severity: 'warning',
  scope: 'catalog',
  needs: {},
  *run({entries}) {
    for (const {key, segment, target} of entries) {
      if (target === undefined || !/[\]*_`~#<[{]|^[!?:]{3}/.test(target)) continue
      const text = plainText(uncarry(target), segment.tags)
      // Without its tags, most texts have none of these signs either.
      if (!/[\]*_`~#[{}]|<!--|-->|^[!?:]{3}/.test(text)) continue
      for (const [what, pattern] of SIGNS) {
        const found = text.match(pattern) ?? []
        const own = segment.plain.match(pattern) ?? []
        if (found.length <= own.length) continue
        const sign = found.at(-1)!
        const tags = segment.tags.map(({name}) => code(`<${name}>`))
        yield {
          key,
          ...(tags.length > 0
            ? says('text-raw-markup', {found: code(sign), what, tags})
            : says('text-raw-markup/none', {found: code(sign), what})),
          actual: sign
        }
      }
    }
  }
}
