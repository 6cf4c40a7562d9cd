import {numberReaders} from '../../../src/figures/read/classify/classify.ts'
import {placedOf} from '../../../src/figures/read/classify/number-reader.ts'
import {prefixAt} from '../../../src/figures/read/context/prefix.ts'
import {lexiconOf} from '../../../src/figures/read/lexicon/lexicon.ts'
import {readNumber} from '../../../src/figures/read/numbers/read-number.ts'
import {canStartFigure} from '../../../src/figures/read/reader.ts'
import {digitStarts} from '../../../src/figures/read/start/digits.ts'
import {wordStarts} from '../../../src/figures/read/start/words.ts'
import {DIGITS} from '../../../src/figures/read/token.ts'
import {tokenize} from '../../../src/figures/read/tokens/tokenize.ts'
import type {Language} from '../../../src/languages/index.ts'

/** The readers that have something to say of a text, in each table the first at each of its words. */
export function readersOf(text: string, language: Language): string[] {
  const lexicon = lexiconOf(language)!
  const reader = {text, tokens: tokenize(text, lexicon), lexicon}
  return reader.tokens.flatMap(({kind}, at) => {
    const starts = kind === DIGITS ? digitStarts : canStartFigure(reader, at) ? wordStarts : []
    const start = starts.find(({read}) => read(reader, at))
    const number = readNumber(reader, at)
    const placed = number && placedOf(number, prefixAt(reader, at))
    const counted = placed && numberReaders.find(({read}) => read(reader, placed))
    return [start?.name, counted?.name].filter((name) => name !== undefined)
  })
}
