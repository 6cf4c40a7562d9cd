import type {Element} from 'hast'
import {readFigures} from '../../figures/index.ts'
import type {Language} from '../../languages/language.ts'
import type {HouseStyle} from '../../model.ts'

/** The last digit before the words of a unit. */
const GAP = /(?<=\p{Nd}) (?=[^\p{Nd}]+$)/u
/** A letter with its stop before the rest of a name. */
const INITIAL = /(?<![\p{L}\p{M}\p{N}.])([\p{Lu}\p{Lo}][.׳]) (?=[\p{Lu}\p{Lo}])/gu

/** Puts spaces at which no line breaks where the house wants them: between a numeral and its unit, between an initial
 *  and its name. Code stays as it is. Changes the tree. */
export function keepTogether(tree: Element, language: Language, {noBreak = []}: Pick<HouseStyle, 'noBreak'>): Element {
  if (noBreak.length === 0) return tree
  const [units, initials] = [noBreak.includes('unit'), noBreak.includes('initial')]
  const visit = (element: Element): void => {
    if (element.tagName === 'code' || element.tagName === 'pre') return
    for (const child of element.children) {
      if (child.type === 'element') visit(child)
      else if (child.type === 'text' && child.value.includes(' ')) {
        if (initials) child.value = child.value.replace(INITIAL, '$1\u00a0')
        if (units) child.value = withUnits(child.value, language)
      }
    }
  }
  visit(tree)
  return tree
}

function withUnits(text: string, language: Language): string {
  if (!/\p{Nd} /u.test(text)) return text
  let out = ''
  let from = 0
  for (const {kind, unit, start, end} of readFigures(text, language)) {
    if ((unit === undefined && kind !== 'percent') || start < from) continue
    out += text.slice(from, start) + text.slice(start, end).replace(GAP, '\u00a0')
    from = end
  }
  return out + text.slice(from)
}
