import type {HouseStyle, Language} from '../languages/language.ts'

type Values = Readonly<Record<string, string | undefined>>

/** Put values into a label: `Based on reporting by {{agency}}`. A letter before the braces that is written together
 *  with the next word (ל, מ) is joined as the language joins it. An unknown name stays as it is. */
export function fill(label: string, values: Values, language: Language): string {
  let out = ''
  let from = 0
  for (const match of label.matchAll(/\{\{\s*([\w-]+)\s*\}\}/g)) {
    const value = values[match[1] ?? '']
    if (value === undefined) continue
    out = join(out + label.slice(from, match.index), value, language)
    from = match.index + match[0].length
  }
  return out + label.slice(from)
}

/** Before a word in the language's own script nothing is inserted; before anything else that is read as a word, the
 *  language's joint is. */
function join(before: string, value: string, language: Language): string {
  const {foreign, contract} = language.print.glue
  if (foreign === '' || !endsInLetter(before)) return before + value
  for (const [from, to] of contract) {
    for (let cut = 1; cut < from.length; cut++) {
      if (before.endsWith(from.slice(0, cut)) && value.startsWith(from.slice(cut))) {
        return before.slice(0, before.length - cut) + to + value.slice(from.length - cut)
      }
    }
  }
  return isOwn(value, language) ? before + value : before + foreign + value
}

/** The language with the house's sign between a prefix and what is not in its own script. */
export function joinedBy(language: Language, {prefixHyphen: sign}: Pick<HouseStyle, 'prefixHyphen'>): Language {
  const {print} = language
  const {glue, list: row} = print
  if (sign === undefined || glue.foreign === '' || sign === glue.foreign) return language
  const own = {glue: {...glue, foreign: sign}, list: {...row, foreign: row.foreign.replace(glue.foreign, sign)}}
  return {...language, print: {...print, ...own}}
}

const endsInLetter = (text: string): boolean => /\p{L}$/u.test(text)

function isOwn(value: string, language: Language): boolean {
  const first = value.match(/[\p{L}\p{N}]/u)?.[0]
  return first === undefined || new RegExp(`\\p{Script=${language.script}}`, 'u').test(first)
}

/** Items in a row, as a sentence names them: `A, B and C`. */
export function list(items: readonly string[], language: Language): string {
  const {comma, last, foreign} = language.print.list
  const [final] = items.slice(-1)
  if (final === undefined) return ''
  if (items.length === 1) return final
  return items.slice(0, -1).join(comma) + (isOwn(final, language) ? last : foreign) + final
}
