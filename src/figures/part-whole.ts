import type {Language} from '../languages/language.ts'
import type {Figure} from '../model.ts'
import type {Match} from './equivalence.ts'
import {leadOf, leads} from './read-context.ts'
import {lexiconOf} from './read-lexicon.ts'
import {type Reader, role} from './read-number.ts'
import {tokenize, WORD} from './read-tokens.ts'

/** How many words may stand between the preposition and the number of its noun: من بين الضحايا الـ23. */
const NEAR = 3

/** "Five of the 23" beside "of the 23, five": two figures that changed places with their clause, for the one is the
 *  whole of the other in both texts. */
export function keepsWhole(
  first: Match,
  second: Match,
  source: {readonly text: string; readonly language: Language},
  target: {readonly text: string; readonly language: Language}
): boolean {
  const inSource = isWhole(source)
  const [one, other] = [inSource(first.source), inSource(second.source)]
  if (one === other) return false
  const inTarget = isWhole(target)
  return inTarget(first.target) === one && inTarget(second.target) === other
}

const read = new WeakMap<object, (figure: Figure) => boolean>()

/** A text is read once, whatever number of its figures is asked for. */
function isWhole(text: {readonly text: string; readonly language: Language}): (figure: Figure) => boolean {
  const known = read.get(text) ?? wholesOf(text.text, text.language)
  read.set(text, known)
  return known
}

/** Says of a figure of a text whether it counts what another is a part of. */
function wholesOf(text: string, language: Language): (figure: Figure) => boolean {
  const lexicon = lexiconOf(language)
  if (!lexicon) return () => false
  const reader: Reader = {text, tokens: tokenize(text, lexicon), lexicon}
  return ({start, end}) => {
    let at = 0
    let high = reader.tokens.length
    while (at < high) {
      const middle = (at + high) >> 1
      if (reader.tokens[middle]!.end > start) high = middle
      else at = middle + 1
    }
    if ((reader.tokens[at]?.start ?? end) >= end) return false
    const lead = leadOf(reader, at)
    if (leads(reader, lead, 'whole')) return true
    for (let back = lead.at - 1; back >= 0 && back >= lead.at - NEAR; back--) {
      const token = reader.tokens[back]
      if (token?.kind !== WORD || reader.tokens[back + 1]?.line || role(reader, back, 'cardinal')) return false
      if (role(reader, back, 'whole') !== undefined) return true
    }
    return false
  }
}
