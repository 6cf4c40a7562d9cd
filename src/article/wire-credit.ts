import {agenciesIn} from './wire-agency.ts'
import {alternatives, type Lexicon, spelling} from './wire-lexicon.ts'

export interface WireCredit {
  readonly agencies: readonly string[]
  /** Offset at which the story's own text ends. */
  readonly start: number
}

const CLOSED = /[.!?…؟۔]["'”’»״)\]]*\s*$/u

/** The credit at the end of a text: `/ AP`, `— Reuters`, `(رويترز)`, `(סוכנויות)`, `Source: AFP`. A bare name counts
 *  only after the end of a sentence. Undefined if the last words may belong to the story. */
export function readCredit(text: string, lexicon: Lexicon): WireCredit | undefined {
  const trimmed = text.trimEnd()
  const tail = trimmed.slice(-120)
  const offset = trimmed.length - tail.length
  const source = alternatives(lexicon.languages.flatMap(({wire}) => wire.sourceWords))
  // The second value: whether a sentence must have ended before the credit. "… to AP and Reuters." is not a credit.
  const forms: ReadonlyArray<readonly [RegExp, boolean]> = [
    [/\s*[([/]\s*([^()[\]/]+?)\s*[)\]/]\s*\.?$/u, false],
    [/(?:^|\s+|(?<=[.!?؟"”»]))(?:\/+|[—–―]|--?)\s*([^—–―]+?)\s*$/u, /[.]$/.test(tail)],
    [new RegExp(`(?:^|(?<=[.!?…؟"”»)\\]])\\s+)[([]?\\s*(?:${source})\\s*[:：]\\s*(.+?)\\s*[)\\]]?\\.?$`, 'iu'), false],
    [/(?:^|(?<=[.!?…؟"”»])\s+)(\p{L}[^.!?…؟]*)$/u, true]
  ]
  for (const [form, strict] of forms) {
    const match = form.exec(tail)
    const agencies = match?.[1] ? agenciesIn(match[1], lexicon) : undefined
    if (!match || !agencies) continue
    const before = tail.slice(0, match.index)
    if (before.trim() === '' && offset > 0) continue
    // "… the Associated Press (AP)": the short form explains the words before it and is not a credit.
    if (!CLOSED.test(before) && explains(before, agencies, lexicon)) continue
    if (strict && before.trim() !== '' && !CLOSED.test(before)) continue
    return {agencies, start: offset + before.trimEnd().length}
  }
  return undefined
}

function explains(before: string, agencies: readonly string[], lexicon: Lexicon): boolean {
  const words = before.trim().split(/\s+/u).slice(-4)
  return words.some((_, at) => {
    const id = lexicon.agencies.get(spelling(words.slice(at).join(' ')))
    return id !== undefined && agencies.includes(id)
  })
}
