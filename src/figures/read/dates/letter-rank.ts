import type {Draft} from '../draft.ts'
import {type Reader, role} from '../reader.ts'
import {isHyphen} from '../signs.ts'
import {SIGN, type Token, WORD} from '../token.ts'
import {letterDay} from './letters.ts'

/** כיתה ט׳, כיתות א׳ עד ג׳: classes of a school by their letters. The first is "one", which is never sure. */
export function letterRank(reader: Reader, at: number): Draft | undefined {
  const token = reader.tokens[at] as Token
  if (token.line || role(reader, at - 1, 'grade') === undefined) return undefined
  const first = letterDay(reader, token)
  if (first === undefined) return undefined
  const draft = {at, end: at + 1, kind: 'ordinal', value: String(first), form: 'words', sure: first > 1} as const
  const next = afterTo(reader, at + 1)
  const last = next === undefined ? undefined : letterDay(reader, reader.tokens[next] as Token)
  if (next === undefined || last === undefined || last <= first) return draft
  const [min, max] = [String(first), String(last)]
  return {...draft, end: next + 1, kind: 'range', value: `${min}–${max}`, min, max, sure: true}
}

/** The token after a dash or a word for "to". */
function afterTo(reader: Reader, at: number): number | undefined {
  const {tokens} = reader
  const joint = tokens[at]
  const joins =
    (joint?.kind === SIGN && isHyphen(joint.form)) || (joint?.kind === WORD && role(reader, at, 'to') !== undefined)
  const next = tokens[at + 1]
  return joins && next?.kind === WORD && !next.line ? at + 1 : undefined
}
