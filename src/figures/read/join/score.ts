/** The score of a match. */
import type {Draft} from '../draft.ts'
import {readNumber} from '../numbers/read-number.ts'
import {type Reader, role} from '../reader.ts'
import type {Joint} from './joint.ts'
import {hasScoreWord} from './score-words.ts'

/** Two plain numbers with a dash near a word for winning, even if the second could be a day; or with the word that only
 *  scores have between them: سه بر یک. */
export function scoreOf(reader: Reader, draft: Draft, {at, by}: Joint, previous: Draft | undefined): Draft | undefined {
  if (draft.kind !== 'cardinal' || draft.value.length > 3) return undefined
  const second = readNumber(reader, at)
  if (!second || second.value.length > 3) return undefined
  const words = draft.form === 'words' && second.form === 'words' && second.type === 'cardinal'
  const nil = role(reader, at, 'score') !== undefined
  if (!words && by !== 'against' && !(draft.plain && (second.plain || nil))) return undefined
  // 6-4, 7-5: one set after another.
  const listed = by === 'against' || (previous?.kind === 'score' && draft.at - previous.end <= 3)
  if (!listed && !nil && !hasScoreWord(reader, draft.at, second.end)) return undefined
  const parts = [draft.value, second.value]
  const form = words ? 'words' : 'digits'
  return {at: draft.at, end: second.end, kind: 'score', value: parts.join(':'), parts, form, sure: true}
}
