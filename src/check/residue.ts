/** What a machine, or the way to it and back, leaves in a translation that is none of the text. */
import {displayName} from '../languages/intl.ts'
import type {Language} from '../languages/language.ts'
import type {Term} from '../messages/says.ts'
import type {Span} from '../model.ts'
import {madeOnce} from '../text/remember.ts'
import {type MachineTalk, machineTalk, machineTokens} from '../world/machines/machine-talk.ts'
import type {Side} from './text-reading.ts'

export interface Residue extends Span {
  readonly what: Term
}

/** Signs of a notation that is not the text's own. The source may print them: then they are what it is about. */
const SIGNS: ReadonlyArray<readonly [what: Term, pattern: RegExp]> = [
  ['a token of a model', machineTokens],
  ['an escape sequence', /\\u\{?[0-9a-fA-F]{4,6}\}?|\\x[0-9a-fA-F]{2}|\\[nrt](?![\p{L}\p{N}])|\\["']/gu],
  ['a character reference', /&(?:amp|lt|gt|quot|apos|nbsp|#\d{1,7}|#x[0-9a-f]{1,6});/gi],
  // UTF-8 that was read as Latin letters.
  ['garbled letters', /(?:[ÃÂØÙ×Ð][\u0080-\u00bf\u0152-\u0192\u02c6-\u02dc\u2013-\u2122]){2,}|â€[\u0080-\u2122]/gu],
  ['a code fence', /```+[a-z]*/g],
  ['braces of a program', /^\s*[[{]\s*["“]|["”]\s*[\]}]\s*$/gu]
]

/** What of a target is a machine's and not the text's, where the source has nothing of the kind. Linear in both texts. */
export function residueIn(source: Side, target: Side): Residue[] {
  const found: Residue[] = []
  for (const [what, pattern] of SIGNS) {
    if (target.whole.search(pattern) === -1 || source.whole.search(pattern) !== -1) continue
    for (const {0: text, index} of target.whole.matchAll(pattern))
      found.push({what, start: index, end: index + text.length})
  }
  return [...found, ...talkIn(source, target)].sort((a, b) => a.start - b.start)
}

/** A machine speaks English, the language that it was asked for, or that of the text. */
function talkIn(source: Side, target: Side): Residue[] {
  const talks = new Set([machineTalk, target.language.machine, source.language.machine])
  const own = patternsOf(source.language.machine)
  const label = nameLabel(target.language)
  const named = label.exec(target.whole)
  const titled = named !== null && !/^[^:]{0,60}:/.test(source.whole)
  return [
    ...(titled ? [{what: 'the name of the language' as const, start: 0, end: named[0].length}] : []),
    ...[...talks].flatMap((talk) =>
      patternsOf(talk).flatMap(({what, pattern, said, sign}, at) => {
        const match = sign.test(target.whole) ? pattern.exec(target.whole) : null
        // The source speaks of a translation, or has a note, itself.
        if (!match || own[at]!.said.test(source.whole) || said.test(source.whole)) return []
        return [{what, start: match.index, end: match.index + match[0].length}]
      })
    )
  ]
}

interface TalkPattern {
  readonly what: Term
  readonly pattern: RegExp
  /** What the source has where it is about the same thing. */
  readonly said: RegExp
  /** What each of them holds: few texts do. */
  readonly sign: RegExp
}

const patternsOf = madeOnce(
  ({translation, translating, notes, refusals, offers}: MachineTalk): readonly TalkPattern[] => {
    const word = (forms: readonly string[]) =>
      forms.length === 0 ? NEVER : `(?<![\\p{L}\\p{M}])(?:${forms.map(escaped).join('|')})`
    const about = new RegExp(word([...translation, ...translating]), 'iu')
    const pattern = (source: string) => new RegExp(source, 'iu')
    return [
      {
        what: 'a label',
        pattern: pattern(`^[^\\n:.]{0,60}?${word(translation)}[^\\n:.]{0,60}:`),
        said: about,
        sign: /:/
      },
      {
        what: 'a note',
        pattern: pattern(`(?:^|[([*]|[.!?؟…]["”»)]?\\s+|\\n)\\s*${word(notes)}\\s?(?:[^\\n:.]{0,20}):`),
        said: pattern(`${word(notes)}\\s?(?:[^\\n:.]{0,20}):`),
        sign: /:/
      },
      {
        what: 'a note',
        pattern: pattern(`[([][^()[\\]]{0,80}${word(translation)}[^()[\\]]{0,80}[)\\]]\\s*$`),
        said: about,
        sign: /[)\]]\s*$/
      },
      {what: 'a refusal', pattern: pattern(word(refusals)), said: pattern(word(refusals)), sign: /./},
      {
        what: 'an offer',
        pattern: pattern(`(?:^|[.!?؟…]["”»)]?\\s+|\\n)${word(offers)}`),
        said: pattern(word(offers)),
        sign: /[.!?؟…:\n]/
      }
    ]
  }
)

/** A language of which nothing is known. */
const NEVER = '(?!)'

/** `English: …`, in English or in the language itself. */
const nameLabel = madeOnce(({tag}: Language) => {
  const names = [displayName(tag, 'language', 'en'), displayName(tag, 'language', tag)].map(escaped)
  return new RegExp(`^\\s*(?:${names.join('|')})(?: \\p{L}+)?:`, 'iu')
})

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
