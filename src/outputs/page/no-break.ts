import type {Element} from 'hast'
import {mayGoOn, readFigures} from '../../figures/index.ts'
import type {Language} from '../../languages/language.ts'
import type {HouseStyle} from '../../model.ts'

/** The last digit before the words of a unit. */
const GAP = /(?<=\p{Nd}) (?=[^\p{Nd}]+$)/u
const known = new WeakMap<Language, RegExp>()

/** A letter with its sign before the rest of a name. */
function initialOf(language: Language): RegExp {
  let made = known.get(language)
  if (!made) {
    const signs = (language.print.initialSigns ?? ['.']).join('').replace(/[\\\]^-]/g, '\\$&')
    made = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}.])([\\p{Lu}\\p{Lo}][${signs}]) (?=[\\p{Lu}\\p{Lo}])`, 'gu')
    known.set(language, made)
  }
  return made
}

/** Puts spaces at which no line breaks where the house wants them: between a numeral and its unit, between an initial
 *  and its name. Code stays as it is. Changes the tree. */
export function keepTogether(tree: Element, language: Language, {noBreak = []}: Pick<HouseStyle, 'noBreak'>): Element {
  if (noBreak.length === 0) return tree
  const units = noBreak.includes('unit')
  const initial = noBreak.includes('initial') ? initialOf(language) : undefined
  const visit = (element: Element): void => {
    if (element.tagName === 'code' || element.tagName === 'pre') return
    for (const child of element.children) {
      if (child.type === 'element') visit(child)
      else if (child.type === 'text' && child.value.includes(' ')) {
        if (initial) child.value = child.value.replace(initial, '$1\u00a0')
        if (units) child.value = withUnits(child.value, language)
      }
    }
  }
  visit(tree)
  return tree
}

/** White space behind the end of a sentence: what binds a number to its unit does not reach over it. */
const BETWEEN = /(?<=[.!?؟]["”»’)\]]?) (?!\p{Ll}|\p{Nd})/u

function withUnits(text: string, language: Language): string {
  if (!/\p{Nd} /u.test(text)) return text
  const sentences = text.split(BETWEEN)
  return sentences.map((sentence) => (mayGoOn(sentence, language) ? bound(sentence, language) : sentence)).join(' ')
}

function bound(text: string, language: Language): string {
  let out = ''
  let from = 0
  for (const {kind, unit, start, end} of readFigures(text, language)) {
    if ((unit === undefined && kind !== 'percent') || start < from) continue
    out += text.slice(from, start) + text.slice(start, end).replace(GAP, '\u00a0')
    from = end
  }
  return out + text.slice(from)
}
