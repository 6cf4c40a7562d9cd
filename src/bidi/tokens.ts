import type {Span} from '../model.ts'
import {DIGIT, MAYBE_LTR} from './characters.ts'
import {syntaxSpans} from './syntax.ts'
import {digits, letters, type Rule, signs, type TokenKind} from './token-rules.ts'

export interface Token extends Span {
  readonly kind: TokenKind
}

const begin = new RegExp(`([${MAYBE_LTR}])|([${DIGIT}])|[-−–+±*#@$€£¥₪₹₽₺₩₿₴₦﷼~./\\\\(№]`, 'g')

/** Everything in a text that may stand left to right in a right-to-left line, in order, without overlap. Linear: each
 *  rule looks a bounded way ahead, or consumes what it has read. */
export function tokenize(text: string): Token[] {
  const spans = syntaxSpans(text)
  if (spans.length === 0) return tokensOf(text)
  const tokens: Token[] = []
  let s = 0
  for (const token of tokensOf(text)) {
    while (s < spans.length && spans[s]!.end <= token.start) tokens.push({kind: 'syntax', ...spans[s++]!})
    const span = spans[s]
    if (!span || token.end <= span.start) tokens.push(token)
    else if (token.start < span.start && token.end >= span.end) {
      // A part of an address.
      while (s < spans.length && spans[s]!.end <= token.end) s++
      tokens.push(token)
    } else if (token.start < span.start) tokens.push({...token, end: span.start})
    else if (token.end > span.end) {
      tokens.push({kind: 'syntax', ...span}, {...token, start: span.end})
      s++
    }
  }
  for (; s < spans.length; s++) tokens.push({kind: 'syntax', ...spans[s]!})
  return tokens
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  begin.lastIndex = 0
  for (let match = begin.exec(text); match; match = begin.exec(text)) {
    const start = match.index
    const token = read(text, start, match[1] ? letters : match[2] ? digits : signs)
    if (token) tokens.push(token)
    begin.lastIndex = token ? token.end : start + match[0].length
  }
  return tokens
}

function read(text: string, start: number, from: readonly Rule[]): Token | undefined {
  for (const rule of from) {
    rule.at.lastIndex = start
    const match = rule.at.exec(text)
    if (!match) continue
    const end = rule.end ? rule.end(text, start, rule.at.lastIndex) : rule.at.lastIndex
    if (end === undefined || end <= start) continue
    return {kind: rule.kindOf ? rule.kindOf(text.slice(start, end)) : rule.kind, start, end}
  }
  return undefined
}
