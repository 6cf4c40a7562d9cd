import {alternatives, type Lexicon, spelling} from './wire-lexicon.ts'

/** Whether a text only names those who made the story: `Reporting by A; Editing by B`, `(إعداد فلان للنشرة العربية -
 *  تحرير فلان)`, `דיווח: פלוני; עריכה: אלמוני`. */
export type StaffReader = (text: string, bracketed: boolean) => boolean

export function staffReader(lexicon: Lexicon): StaffReader {
  const handling = lexicon.languages.flatMap(({wire}) => wire.handling ?? [])
  const strong = new Set(handling.flatMap(({staff}) => staff).map(spelling))
  const all = alternatives(handling.flatMap(({staff, staffLabels}) => [...staff, ...staffLabels])) || '(?!)'
  const part = new RegExp(`(?:^|[;,،؛/|.–—-]\\s*)(${all})(\\s*[:：])?\\s+(\\p{L})`, 'giu')
  return (text, bracketed) => {
    const line = text.trim()
    if (line.length > 700) return false
    // A name is written with a capital if the script has any.
    const found = [...line.matchAll(part)].filter(([, , , letter]) => letter === letter!.toUpperCase())
    const [first] = found
    if (!first || first.index > 0) return false
    const [, phrase = '', colon, letter = ''] = first
    const cased = letter !== letter.toLowerCase()
    const stopped = /[.!?؟]$/u.test(line)
    const words = line.split(/\s+/u).length
    if (found.length > 1) return bracketed || cased || colon !== undefined || !stopped
    if (stopped) return false
    return colon ? words <= 14 : strong.has(spelling(phrase)) && (bracketed || cased) && words <= 24
  }
}
