import type {Element} from 'hast'
import {unitGaps} from '../../figures/index.ts'
import type {Language} from '../../languages/language.ts'
import type {HouseStyle} from '../../model.ts'

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

function withUnits(text: string, language: Language): string {
  let out = ''
  let from = 0
  for (const at of unitGaps(text, language)) {
    out += `${text.slice(from, at)}\u00a0`
    from = at + 1
  }
  return out + text.slice(from)
}
