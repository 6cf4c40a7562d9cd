import {agenciesIn} from './wire-agency.ts'
import {alternatives, type Lexicon, spelling} from './wire-lexicon.ts'
import {closes} from './wire-lines.ts'

export interface WireByline {
  readonly names: readonly string[]
  /** For whom they wrote: `By SAM HARBOUR, Associated Press`. */
  readonly agencies: readonly string[]
}

/** A reader of bylines: `By A`, `By A and B`, `بقلم أ وب`, `מאת א׳ וב׳`; undefined for any other line. */
export function bylineReader(lexicon: Lexicon): (text: string) => WireByline | undefined {
  const words = alternatives(lexicon.languages.flatMap(({wire}) => wire.bylineWords))
  const by = new RegExp(`^(?:${words})\\s*[:/]?\\s+(\\p{L}.{1,140})$`, 'iu')
  const joiners = lexicon.languages.flatMap(({wire}) => wire.joiners)
  const apart = alternatives(joiners.filter((word) => !word.endsWith('-')))
  const glued = alternatives(joiners.filter((word) => word.endsWith('-')).map((word) => word.slice(0, -1)))
  const split = new RegExp(`\\s*[,،;&|]\\s*(?:(?:${apart})\\s+)?|\\s+(?:${apart})\\s+`, 'iu')
  // A name that begins with the letter of a joined "and" is not a second name.
  const own = new Set(lexicon.languages.flatMap(({wire}) => wire.handling?.joinerNames ?? []))
  const small = new Set(lexicon.languages.flatMap(({wire}) => wire.continues).map(spelling))
  const next = new RegExp(`\\s+(?=(?:${glued})[-־]?\\p{L})`, 'u')
  const joined = new RegExp(`^(?:${glued})[-־]?(?=\\p{L})`, 'u')

  return (text) => {
    const rest = by.exec(text)?.[1]?.trim()
    if (!rest) return undefined
    if (closes(rest)) return undefined
    const names: string[] = []
    const agencies: string[] = []
    for (const part of rest.split(split).flatMap(persons).map(withoutPlace)) {
      const named = agenciesIn(part, lexicon)
      if (named) agencies.push(...named)
      else if (isName(part)) names.push(part)
      else if (part) return undefined
    }
    return {names, agencies}
  }

  /** `Sam Harbour in Beirut`: a small word and a town that is known say where, not who. */
  function withoutPlace(part: string): string {
    const words = part.split(/\s+/u)
    const at = words.findIndex((word, nth) => nth > 0 && small.has(spelling(word)))
    return at > 0 && lexicon.towns.has(spelling(words.slice(at + 1).join(' '))) ? words.slice(0, at).join(' ') : part
  }

  /** Few words, none of them typical of sentences, with capitals if the script has any: `By sea to Beirut` is a
   *  headline. */
  function isName(part: string): boolean {
    const parts = part.split(/\s+/u)
    if (part === '' || parts.length > 6 || parts.some((word) => small.has(spelling(word)))) return false
    return (
      !/^\p{Ll}/u.test(part) && parts.filter((word) => /^\p{Ll}/u.test(word)).length < Math.max(2, parts.length - 1)
    )
  }

  /** `سارة الحداد وكريم منصور`: cut only if there is a whole name on both sides. */
  function persons(part: string): string[] {
    if (glued === '') return [part]
    const out: string[] = []
    for (const piece of part.split(next)) {
      const cut = out.length > 0 && joined.test(piece) && !own.has(piece.split(/\s/u, 1)[0]!)
      if (cut && /\s/u.test(out.at(-1)!) && /\s/u.test(piece)) out.push(piece.replace(joined, ''))
      else if (out.length === 0) out.push(piece)
      else out.push(`${out.pop()} ${piece}`)
    }
    return out
  }
}
