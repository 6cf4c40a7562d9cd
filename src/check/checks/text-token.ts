import {code, says, type Term} from '../../messages/says.ts'
import type {Span} from '../../model.ts'
import {holding} from '../../text/holding.ts'
import type {PairCheck} from '../check.ts'

interface Kind {
  readonly name: Term
  readonly pattern: RegExp
  /** What each of them holds. Few texts do, and this is found many times faster than the pattern. */
  readonly sign: (text: string) => boolean
  /** A text that leaves it out has not said anything else: it may stand there in words. */
  readonly mayGo: boolean
}

/** Sequences are one picture, which only the newest kind of pattern knows. */
const EMOJI = String.raw`\p{RGI_Emoji}`

/** What is typed to programs, or shows as a picture, and is the same in every language. */
const KINDS: readonly Kind[] = [
  {
    name: 'handle',
    sign: (text) => text.includes('@'),
    pattern: /(?<![\p{L}\p{N}_./@-])@[A-Za-z_][\w.]*\w/gu,
    mayGo: true
  },
  {
    name: 'option',
    sign: (text) => text.includes('--'),
    pattern: /(?<![^\s("'“«[`])--[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?![\p{L}\p{N}-])/gu,
    mayGo: false
  },
  {
    name: 'code',
    sign: (text) => /:[a-z]/.test(text),
    pattern: /(?<![\p{L}\p{N}:/]):[a-z][a-z0-9]*(?:[_+-][a-z0-9]+)*:(?![\p{L}\p{N}:])/gu,
    mayGo: false
  },
  // Pictures, the letters of flags, tones of skin, and the frame of a key.
  {
    name: 'emoji',
    sign: holding(/[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\u20e3]/u),
    pattern: new RegExp(EMOJI, 'gv'),
    mayGo: true
  }
]

/** Handles, options, `:codes:` and emoji are those of the source. */
export const textToken: PairCheck = {
  id: 'text-token',
  severity: 'warning',
  ofMachine: 'error',
  scope: 'pair',
  needs: {},
  *run({source, target}) {
    for (const kind of KINDS) {
      const [here, there] = [tokensIn(source.text, kind), tokensIn(target.text, kind)]
      const lost = without(here, there)
      for (const {text, start, end} of without(there, here)) {
        const expected = lost.map((one) => one.text)
        yield {
          ...says('text-token/strange', {
            kind: kind.name,
            found: code(text),
            wanted: expected.length > 0 ? expected.map(code) : 'none'
          }),
          target: {start, end},
          actual: text,
          ...(expected.length && {expected})
        }
      }
      if (there.length || kind.mayGo) continue
      for (const {text, start, end} of lost) {
        yield {
          ...says('text-token/missing', {kind: kind.name, words: code(text)}),
          source: {start, end},
          expected: [text]
        }
      }
    }
  }
}

interface Token extends Span {
  readonly text: string
}

/** Copy that types its dashes as `--` has no options. */
const DASHED = /[\p{L}\p{N}]--|--\s/u

function tokensIn(text: string, {name, sign, pattern}: Kind): Token[] {
  if (!sign(text)) return []
  if (name === 'option' && DASHED.test(text)) return []
  return [...text.matchAll(pattern)].map(({0: found, index}) => ({
    text: found,
    start: index,
    end: index + found.length
  }))
}

/** Those of one text that the other lacks. */
function without(own: readonly Token[], others: readonly Token[]): Token[] {
  const known = new Set(others.map(({text}) => text.toLowerCase()))
  return own.filter(({text}) => !known.has(text.toLowerCase()))
}
