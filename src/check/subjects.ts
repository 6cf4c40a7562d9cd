import {isThat, type Office, type Speech, type Word} from '../attribution/index.ts'
import type {Side} from './text-reading.ts'

/** No speaker stands in more words than these. */
const LONGEST = 8

const known = new WeakMap<Speech, readonly Word[]>()

/** The words beside a word of speech where its speaker stands: behind "according to", between the verb and "that", or
 *  at the head of the clause; none where they cannot be told. Found once for a word of speech. */
export function subjectOf(side: Side, speech: Speech): readonly Word[] {
  const words = known.get(speech) ?? findSubject(side, speech)
  known.set(speech, words)
  return words
}

function findSubject({text, words, language}: Side, speech: Speech): readonly Word[] {
  const parted = (a: Word, b: Word) => /[^\s\p{N}'’"״׳-]/u.test(text.slice(a.end, b.start))
  const after: Word[] = []
  let closed = false
  for (let at = speech.next; after.length <= LONGEST; at++) {
    const word = words[at]
    closed = word === undefined || parted(words[at - 1]!, word) || isThat(word.fold, language)
    if (closed) break
    after.push(word!)
  }
  const behind = closed && after.length <= LONGEST ? after : []
  if (speech.class === 'according') return behind
  const before: Word[] = []
  for (let at = speech.first - 1; at >= 0 && before.length <= LONGEST; at--) {
    if (parted(words[at]!, words[at + 1]!)) break
    before.unshift(words[at]!)
  }
  if (behind.length > 0 && (before.length === 0 || !language.names.cased)) return behind
  return before.length <= LONGEST ? before : []
}

/** The offices that stand where the speaker of a report does. Beside "accused" stands also who is accused, before a
 *  participle who is spoken of (attacked the clerk, saying), and behind another office whose it is (aides of the judge). */
export function speakingOffices(side: Side, offices: readonly Office[]): Office[] {
  const {participle} = side.language.speech.speakers ?? {}
  const speeches = side.speech.filter(
    ({may, class: kind, first}) => may && kind !== 'accuse' && !participle?.test(side.words[first]!.fold)
  )
  const found = new Set<Office>()
  for (const speech of speeches) {
    const subject = subjectOf(side, speech)
    const [from, to] = [subject[0]?.start ?? 0, subject.at(-1)?.end ?? 0]
    const here = offices.filter(({start, end}) => start >= from && end <= to)
    for (const [at, office] of here.entries()) {
      const before = here[at - 1]
      if (before && side.text.slice(before.end, office.start).trim() !== '') break
      found.add(office)
    }
  }
  return offices.filter((office) => found.has(office))
}
