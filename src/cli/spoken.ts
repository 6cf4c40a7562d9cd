import {languageFor} from '../languages/choose.ts'
import {joined, type Texts} from '../messages/fill.ts'
import {type MessagePart, messageParts, noteParts} from '../messages/parts.ts'
import type {Direction, Finding} from '../model.ts'
import {own} from './ink.ts'

/** A finding as a person reads it: said in a language, and on a terminal with the words of another direction held
 *  together, so that a bracket beside them stays on its side. */
export function spoken(finding: Finding, texts: Texts | undefined, onTerminal: boolean): Finding {
  const say = onTerminal ? isolated(directionOf(texts?.lng ?? 'en')) : joined
  const note = say(noteParts(finding, texts))
  return {...finding, reason: say(messageParts(finding, texts)), ...(note !== '' && {note})}
}

const directionOf = (lng: string): Direction => languageFor(lng).dir

/** Letters, and in a line to the left also digits, which such a line would put in another order. */
const OTHER: Readonly<Record<Direction, RegExp>> = {
  ltr: /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/,
  rtl: /[^\s\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
}
const OPEN: Readonly<Record<Direction, string>> = {ltr: own.leftToRightIsolate, rtl: own.rightToLeftIsolate}

const isolated =
  (base: Direction) =>
  (parts: readonly MessagePart[]): string => {
    const line = joined(
      parts.map((part) =>
        part.dir && OTHER[base].test(part.text) ? {...part, text: OPEN[part.dir] + part.text + own.endOfIsolate} : part
      )
    )
    return base === 'ltr' || line === '' ? line : own.rightToLeftIsolate + line + own.endOfIsolate
  }
