import {redigit} from '../figures/index.ts'
import {languageFor} from '../languages/choose.ts'
import {type HouseStyle, houseStyle, type LanguagePack} from '../languages/language.ts'
import {cutTags, escapeText, unescapeText} from '../segment/index.ts'
import type {Carry} from './lineage.ts'

/** Without a letter or a sign of money there is nothing to translate; a slash may make a date that is another day in
 *  another language, and an address or a bound figure is not a number in digits. */
const WORDED = /[\p{L}\p{Sc}[\]/\\@#]|\{\{|\$t\(/u
/** Points between day, month and year are read the other way round elsewhere, too. */
const DATED = /\p{Nd}{1,2}\.\p{Nd}{1,2}\.\p{Nd}{2,4}/u

/** Prints a cell of a table that holds no words (`34`, `1,240`, `–`) as each locale prints it: in the digits of its house
 *  and with the separators that go with them. Undefined for any other segment, and for a number that the languages may
 *  read differently.
 *  @example
 *  import {numberCells, parseArticle, segmentArticle} from 'polyedition'
 *  import {ar} from 'polyedition/languages/ar'
 *  import {en} from 'polyedition/languages/en'
 *  const {article} = parseArticle('| Year |\n| - |\n| 1,240.5 |\n', {slug: 'years', lang: 'en'})
 *  const carry = numberCells([en, ar], () => ({digits: 'arab'}))
 *  const cells = segmentArticle(article).filter(({role}) => role === 'cell')
 *  cells.map((cell) => carry(cell, {source: 'en', target: 'ar'})) // → [undefined, '١٬٢٤٠٫٥'] */
export function numberCells(
  languages: readonly LanguagePack[],
  style?: (locale: string) => Partial<HouseStyle> | undefined
): Carry {
  return ({role, text, plain, tags}, locales) => {
    if (role !== 'cell' || plain.trim() === '' || WORDED.test(plain) || DATED.test(plain)) return undefined
    if (!tags.every(({kind}) => kind === 'strong' || kind === 'em' || kind === 'del')) return undefined
    if (!/\p{Nd}/u.test(plain)) return text
    const language = languageFor(locales.source, languages)
    const into = languageFor(locales.target, languages)
    const {digits} = houseStyle(into.print.style, style?.(locales.target))
    let out = ''
    for (const cut of cutTags(text, new Set(tags.map(({name}) => name)))) {
      if (cut.type !== 'text') {
        out += text.slice(cut.start, cut.end)
        continue
      }
      const made = redigit(unescapeText(cut.text), {locale: locales.target, language, into, digits})
      if (made === undefined) return undefined
      out += escapeText(made)
    }
    return out
  }
}
