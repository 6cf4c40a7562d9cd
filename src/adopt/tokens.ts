import {readFigures} from '../figures/index.ts'
import type {Language} from '../languages/language.ts'
import {composed} from '../text/canonical.ts'
import type {Piece} from './pieces.ts'

/** What survives a translation, and how much it says of a pair, in nats: at most `gain` where both sides have it, less
 *  where it is common; `loss` where one side alone has it although the other article says it somewhere else; `lost`
 *  where the other article does not say it at all, as a figure in words or a name in other letters. */
const CLASSES = {
  address: {gain: 6, loss: 1.5, lost: 0.6},
  code: {gain: 5, loss: 1.5, lost: 1},
  block: {gain: 8, loss: 0.5, lost: 0.1},
  line: {gain: 2.5, loss: 0.3, lost: 0.1},
  figure: {gain: 3, loss: 0.7, lost: 0.2},
  digits: {gain: 2.5, loss: 0.7, lost: 0.3},
  word: {gain: 3, loss: 0.5, lost: 0.1},
  note: {gain: 4, loss: 1.5, lost: 1},
  markup: {gain: 1.5, loss: 0.4, lost: 0.2},
  style: {gain: 0.8, loss: 0.5, lost: 0.2},
  ending: {gain: 1.5, loss: 0.8, lost: 0.5}
} as const
type Class = keyof typeof CLASSES

/** Of one piece, for its score; a long piece says no more after so many. */
const MOST = 48

/** What the pieces of both articles have in common, numbered. */
export interface Evidence {
  /** By piece: ids in ascending order. */
  readonly source: ReadonlyArray<readonly number[]>
  readonly target: ReadonlyArray<readonly number[]>
  readonly gain: readonly number[]
  readonly sourceLoss: readonly number[]
  readonly targetLoss: readonly number[]
}

/** One article and the language in which its figures are read. */
export interface Reading {
  readonly pieces: readonly Piece[]
  readonly language: Language
}

export function evidenceOf(source: Reading, target: Reading): Evidence {
  const languages = [source.language.tag, target.language.tag]
  const vocabulary = common(wordsOf(source.pieces), wordsOf(target.pieces))
  const ids = new Map<string, number>()
  const counts = {source: [] as number[], target: [] as number[]}
  const classes: Class[] = []
  const number = ({pieces, language}: Reading, side: 'source' | 'target') =>
    pieces.map((piece) => {
      const own = new Set<number>()
      for (const [kind, value] of tokensOf(piece, language, languages, vocabulary)) {
        const token = `${kind}\n${value}`
        const id = ids.get(token) ?? ids.size
        if (id === ids.size) {
          ids.set(token, id)
          classes.push(kind)
          counts.source.push(0)
          counts.target.push(0)
        }
        if (own.size < MOST && !own.has(id)) {
          own.add(id)
          counts[side][id]!++
        }
      }
      return [...own].sort((a, b) => a - b)
    })
  const numbered = {source: number(source, 'source'), target: number(target, 'target')}
  const all = Math.max(source.pieces.length, target.pieces.length)
  const rarity = classes.map((_, id) => rarityOf(Math.max(counts.source[id]!, counts.target[id]!), all))
  const loss = (other: readonly number[]) =>
    classes.map((kind, id) => (other[id] ? CLASSES[kind].loss * Math.min(1, rarity[id]! / 2) : CLASSES[kind].lost))
  return {
    ...numbered,
    gain: classes.map((kind, id) => Math.min(CLASSES[kind].gain, rarity[id]! + (kind === 'block' ? 3 : 0))),
    sourceLoss: loss(counts.target),
    targetLoss: loss(counts.source)
  }
}

/** Of what so many of all pieces have, in nats. What stands once in a short article is rare at large. */
const rarityOf = (count: number, all: number) => Math.log((all + AT_LARGE / count ** 3) / count) + 0.1
const AT_LARGE = 40

function* tokensOf(
  {kind, text, segment, addresses}: Piece,
  language: Language,
  languages: readonly string[],
  vocabulary: ReadonlySet<string>
): Iterable<[kind: Class, value: string]> {
  for (const address of addresses) yield ['address', bareAddress(address, languages)]
  if (!segment) {
    yield ['block', `${kind}\n${text}`]
    if (kind === 'rule') return
    for (const line of text.split('\n', MOST)) if (line.trim().length > 2) yield ['line', line.trim()]
    return
  }
  for (const {kind: tag, name, value = ''} of segment.tags) {
    if (tag === 'code') yield ['code', value]
    else if (tag === 'footnote') yield ['note', value]
    else if (tag === 'html') yield ['markup', value]
    else if (tag === 'strong' || tag === 'em') yield ['style', name]
  }
  yield ['ending', endingOf(text)]
  for (const [sign, pattern] of SIGNS) if (pattern.test(text)) yield ['style', sign]
  for (const digits of text.match(DIGITS) ?? []) yield ['digits', latin(digits)]
  for (const {value} of readFigures(text, language)) yield ['figure', value]
  for (const word of wordsIn(text)) if (vocabulary.has(word)) yield ['word', word]
}

/** Signs of a sentence that most languages have, each in its own letters. */
const SIGNS: ReadonlyArray<readonly [string, RegExp]> = [
  ['(', /[(（]/],
  ['"', /["“”„«»״]/],
  ['?', /[?؟？;](?=\s|$)/],
  ['!', /[!！]/],
  [':', /[:：](?=\s)/]
]
const DIGITS = /\p{Nd}+(?:[.,:/٫٬]\p{Nd}+)*/gu

const endingOf = (text: string) => ENDINGS.find(([, pattern]) => pattern.test(text))?.[0] ?? ''
const ENDINGS: ReadonlyArray<readonly [string, RegExp]> = [
  ['.', /[.。।۔…]["'”’»)\]]*$/],
  [':', /[:：]$/],
  ['?', /[?؟？]["'”’»)\]]*$/],
  ['!', /[!！]["'”’»)\]]*$/]
]

/** Digits of any script by their value; signs between them only divide. */
const latin = (digits: string) => digits.replace(/\P{Nd}/gu, '.').replace(/\p{Nd}/gu, (digit) => String(digitOf(digit)))

/** The digits of each script stand in a row of ten that begins at a round number of its block. */
function digitOf(digit: string): number {
  const code = digit.codePointAt(0)!
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return code - zero
}

const wordsIn = (text: string): string[] =>
  composed(text)
    .toLowerCase()
    .match(/[\p{L}\p{M}][\p{L}\p{M}\p{N}]+/gu) ?? []

const wordsOf = (pieces: readonly Piece[]) =>
  new Set(pieces.flatMap(({segment, text}) => (segment ? wordsIn(text) : [])))

const common = (a: ReadonlySet<string>, b: ReadonlySet<string>) => new Set([...a].filter((word) => b.has(word)))

/** An address without the marks of a language: `/en/intro`, `/ar/intro` and `/intro` are one, and so are
 *  `en.wikipedia.org` and `ar.wikipedia.org`. */
export function bareAddress(address: string, languages: readonly string[]): string {
  const marks = [...new Set(languages.flatMap((tag) => [tag, tag.split('-')[0]!]))].map((tag) => tag.toLowerCase())
  const mark = new RegExp(`(?<=^|[/.=_-])(?:${marks.join('|')})[/.&_-]|[/.=_-](?:${marks.join('|')})(?=$|[?#&])`, 'g')
  return address.toLowerCase().replace(mark, '').replace(/\/$/, '')
}
