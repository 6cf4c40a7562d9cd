import type {Language} from '../languages/language.ts'
import {type Chunk, closes, seam} from './wire-lines.ts'

export interface Block {
  readonly kind: 'paragraph' | 'heading'
  readonly text: string
  readonly line: number
  /** Lines of the parts that were joined to the first, each with the words around the seam. */
  readonly joined: ReadonlyArray<{readonly line: number; readonly seam: string}>
  /** Why the reader left it as it was, if it was not certain. */
  readonly doubt?: string
}

const LONGEST_HEADING = 70
/** `- 'Difficult choice' -`, as AFP sets its headings. */
const CROSSHEAD = /^[-–—]+\s+(?=\S*[\p{L}\p{N}])([^-–—]\S*(?:\s+(?![-–—]+(?:\s|$))\S+){0,11})\s+[-–—]+$/u
const LETTER = /\p{L}/u
/** A heading begins with a word, not with a list mark, and is not an address. */
const TITLE = /^["“”«‘'(]?[\p{L}\p{N}](?!\d{0,2}[.)]\s)(?!\S*(?:@|:\/\/))/u

/** Join paragraphs that were broken within a sentence, and find headings among the rest: short lines without a closing
 *  stop, alone between blank lines, with a paragraph after them. */
export function blocksOf(chunks: readonly Chunk[], language: Language): Block[] {
  const continues = new Set(language.wire.continues)
  const opens = new Set(language.wire.opens)
  const cased = hasCase(chunks)
  const names = pairsOfNames(chunks)
  const long = chunks.filter(({text}) => text.length > LONGEST_HEADING)
  // In copy without any full stops, a missing one says nothing.
  const stopped = long.length > 2 && long.filter(({text}) => closes(text)).length >= long.length * 0.7
  const blocks: Block[] = []
  for (let at = 0; at < chunks.length; ) {
    const first = chunks[at++]!
    const parts = [first.text]
    const joined: Array<{line: number; seam: string}> = []
    let doubt: string | undefined
    let alone = first.alone
    while (at < chunks.length) {
      const [before, next] = [parts.at(-1)!, chunks[at]!]
      const verdict = continuation(before, parts.length > 1 || before.length > LONGEST_HEADING, next)
      if (verdict !== 'joined') {
        if (verdict === 'unsure') doubt = 'ends without a closing stop'
        break
      }
      joined.push({line: next.line, seam: `${lastWords(before)} | ${firstWords(next.text)}`})
      parts.push(seam(before), next.text)
      alone = false
      at++
    }
    const text = parts.join('')
    const between = parts.length === 1 && blocks.length > 0 && at < chunks.length && CROSSHEAD.exec(text)?.[1]
    if (between) {
      blocks.push({kind: 'heading', text: between, line: first.line, joined})
      continue
    }
    const short = text.length <= LONGEST_HEADING && text.split(/\s+/u).length <= 12
    const ended = closes(text) || /[,،\-–—]$/u.test(text) || !LETTER.test(text) || !TITLE.test(text)
    const follows = at < chunks.length && chunks[at]!.text.length > text.length
    const before = blocks.at(-1)
    const clear = !before || closes(before.text) || before.kind === 'heading' || !stopped
    const heading = short && !ended && alone && follows && clear && !doubt && blocks.length > 0
    const asks = /[?؟]$/u.test(text) && first.alone && follows && blocks.length > 0
    if (!heading && short && (!ended || asks) && !doubt && joined.length === 0) doubt = 'may be a heading'
    blocks.push({kind: heading ? 'heading' : 'paragraph', text, line: first.line, joined, ...(doubt && {doubt})})
  }
  return blocks

  function continuation(before: string, isLong: boolean, next: Chunk): 'joined' | 'unsure' | 'no' {
    if (/^[-*+•·▪‣●■]\s/u.test(next.text)) return 'no'
    const last = /(\S+)$/u.exec(before)?.[1] ?? ''
    const small = cased && /^["“'‘(]?\p{Ll}/u.test(next.text)
    if (closes(before)) return small && language.wire.abbreviations.includes(last) ? 'joined' : 'no'
    if (!LETTER.test(before)) return 'no'
    // A number alone may be a page number, and would change the sentence.
    if (!LETTER.test(next.text)) return isLong ? 'unsure' : 'no'
    if (small) return 'joined'
    const word = last.replace(/^["“«(]/u, '')
    if (continues.has(word.toLowerCase()) && LETTER.test(word)) return 'joined'
    if (/[,،]$/u.test(before) || seam(before) === '') return 'joined'
    if (leftOpen(before)) return 'joined'
    if (!isLong) return 'no'
    // The same two words occur side by side elsewhere: `Benjamin` | `Netanyahu`.
    if (names.has(`${word} ${/^[\p{L}\p{M}’'-]+/u.exec(next.text)?.[0]}`)) return 'joined'
    const opener = next.text.split(/[\s,،:]/u, 1)[0]!
    if (!cased && stopped && closes(next.text) && !opens.has(opener)) return 'joined'
    if (cased && stopped && closes(next.text) && /^\p{N}/u.test(next.text) && !/^\d+[.)]/.test(next.text))
      return 'joined'
    return stopped ? 'unsure' : 'no'
  }
}

const lastWords = (text: string) => text.slice(-200).trim().split(/\s+/u).slice(-4).join(' ').slice(-60)

const firstWords = (text: string) => text.slice(0, 80).trim().split(/\s+/u).slice(0, 3).join(' ')

/** A quotation or a bracket was opened in this paragraph and the sentence did not end, so the rest is in the next. */
function leftOpen(text: string): boolean {
  return (
    [
      ['“', '”'],
      ['«', '»'],
      ['(', ')']
    ] as const
  ).some(([open, close]) => text.lastIndexOf(open) > text.lastIndexOf(close))
}

/** Most of its letters belong to a script with capitals; a name in Latin letters does not make Arabic such a text. */
function hasCase(chunks: readonly Chunk[]): boolean {
  let [cased, all] = [0, 0]
  for (const {text} of chunks.slice(0, 50)) {
    const sample = text.slice(0, 2000)
    all += sample.match(/\p{L}/gu)?.length ?? 0
    cased += sample.match(/[\p{Lu}\p{Ll}]/gu)?.length ?? 0
  }
  return cased * 2 > all
}

/** Two capitalized words in a row, as the copy names people and places. */
function pairsOfNames(chunks: readonly Chunk[]): Set<string> {
  const pairs = new Set<string>()
  for (const {text} of chunks) {
    for (const match of text.matchAll(/(\p{Lu}[\p{L}\p{M}’'-]+) (?=(\p{Lu}[\p{L}\p{M}’'-]+))/gu))
      pairs.add(`${match[1]} ${match[2]}`)
  }
  return pairs
}
