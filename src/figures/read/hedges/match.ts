/** The phrases of hedges in a text, found by their last word. */
import type {Token} from '../token.ts'
import {WORD} from '../token.ts'
import type {HedgeReader} from './hedge-index.ts'
import type {HedgePhrase} from './hedge-word.ts'

/** How many words a `*` stands for. */
const GAP = 3

export interface Match {
  readonly phrase: HedgePhrase
  /** Its first word, and how many letters of that belong to a prefix. */
  readonly at: number
  readonly cut: number
}

/** The hedge whose last word is at a token, and whose first is at `from` or later. `glued` is the figure's prefix, if
 *  the figure comes right after. */
export function matchEndingAt(reader: HedgeReader, at: number, from: number, glued = ''): Match | undefined {
  const {tokens} = reader
  const {ends} = (tokens[at] as Token).hedge
  if (ends.length === 0) return undefined
  for (const head of [...formsBefore(reader, at, from), '*', '']) {
    for (const endings of ends) {
      const phrases = endings.get(head)
      if (!phrases) continue
      for (const phrase of phrases) {
        if (phrase.prefix !== undefined && !(glued.endsWith(phrase.prefix) || glued.startsWith(phrase.prefix))) continue
        const start = startOf(reader, phrase, at, from)
        if (start === undefined) continue
        if (noneEndingAt(reader, at, from) !== undefined) return undefined
        const {glued: prefix, form: body} = tokens[start] as Token
        const cut = prefix.length + body.length - (phrase.words[0] as string).length
        // القارب, the boat, is not the verb قارب.
        // הצעירה מחמישה ילדים, the youngest of five, is not "younger than".
        if ((phrase.open || phrase.prefix !== undefined) && endsInArticle(reader, start, cut)) continue
        return {phrase, at: start, cut}
      }
    }
  }
  return undefined
}

/** Whether the letters cut from a word end in an article, so that what is left is no verb. */
function endsInArticle({tokens, lexicon}: HedgeReader, at: number, cut: number): boolean {
  const letters = (tokens[at] as Token).full.slice(0, cut)
  return lexicon.articles.some((article) => letters.endsWith(article))
}

function formsBefore({tokens}: HedgeReader, at: number, from: number): readonly string[] {
  return at > from ? (tokens[at - 1] as Token).forms : []
}

/** The road will close to 300 cars: where a phrase begins that ends here and only looks like a hedge. */
export function noneEndingAt(reader: HedgeReader, at: number, from: number): number | undefined {
  const {idle} = (reader.tokens[at] as Token).hedge
  if (idle.length === 0) return undefined
  const heads = ['', ...formsBefore(reader, at, from), '*']
  for (const endings of idle) {
    for (const head of heads) {
      for (const phrase of endings.get(head) ?? []) {
        const start = startOf(reader, phrase, at, from)
        if (start !== undefined) return start
      }
    }
  }
  return undefined
}

/** Where a phrase begins whose last word is at a token. */
function startOf({tokens}: HedgeReader, {words}: HedgePhrase, at: number, from: number): number | undefined {
  let back = at
  for (let word = words.length - 2; word >= 0; word--) {
    let reach = 0
    if (words[word] === '*') {
      reach = GAP
      word--
    }
    const wanted = words[word] as string
    let next = back - 1
    while (reach > 0 && next >= from && !(tokens[next] as Token).forms.includes(wanted)) {
      if (tokens[next]?.kind !== WORD) return undefined
      next--
      reach--
    }
    if (next < from || !(tokens[next] as Token).forms.includes(wanted)) return undefined
    back = next
  }
  return back
}
