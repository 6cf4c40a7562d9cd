import {isDuration, readFigures, spellNumber} from '../figures/index.ts'
import type {Language} from '../languages/language.ts'
import type {BoundFigure} from '../model.ts'

/** A small number beside its noun, in words: `four`, أربع, ארבע. Undefined where a desk prints digits: from ten on, in
 *  measures, sums and ages (not in durations), in any style but the plain one, and where the noun's gender decides the
 *  word and nobody has said it (`fig-<name>-gender`: `feminine`, `masculine`). `form` is the form of the plural family
 *  with the number in digits. */
export function boundWords(
  {value, style = 'decimal'}: BoundFigure,
  form: string,
  language: Language,
  gender: string | undefined
): string | undefined {
  const {spelling, bound} = language
  if (!bound.words || !spelling || style !== 'decimal' || !/^\d{1,2}$/.test(value)) return undefined
  const number = Number(value)
  if (number < 1 || number >= bound.words.below) return undefined
  const [masculine, feminine] = [spelling.small.masculine[number], spelling.small.feminine[number]]
  const known = gender === 'feminine' || gender === 'masculine' ? gender : undefined
  if (known === undefined && masculine !== feminine) return undefined
  const isCount = readFigures(form, language).every(({kind, unit}) => {
    return kind === 'cardinal' || (kind === 'measure' && unit !== undefined && isDuration(unit))
  })
  if (!isCount) return undefined
  return spellNumber(number, language, {gender: known ?? 'masculine', state: bound.words.state ?? 'absolute'})
}

/** The name under which a figure stands at the start of a sentence. */
export const atStart = (name: string): string => `${name}^`

/** A text of a locale file in which figures that begin a sentence have that name; after `vs.` no sentence begins. */
export function withStarts(text: string): string {
  return text.replace(
    /((?:^|(?:[\p{L}\p{N}]{3}|[\p{N})}])[.!?]["”’»)]?\s)["“‘«]?)\{\{\s*([A-Za-z][\w-]*)\s*\}\}/gu,
    (_, before, name) => {
      return `${before}{{${atStart(name)}}}`
    }
  )
}

export const capitalized = (text: string, locale: string): string =>
  text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(locale))
