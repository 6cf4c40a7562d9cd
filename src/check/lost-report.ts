import {bare, foldWord, type Speech} from '../attribution/index.ts'
import type {Span} from '../model.ts'
import type {Pair} from './pair.ts'
import {sentencesOf} from './sentences.ts'
import type {Side} from './text-reading.ts'

/** A report of the source whose sentence has nobody speak in the target, though others of the segment do: the second of
 *  two reports. Only where both texts have as many sentences, so that each answers its own. */
export function lostInSentence({source, target}: Pair, reports: readonly Speech[]): Speech | undefined {
  if (reports.length === 0) return undefined
  const [from, to] = [sentencesOf(source), sentencesOf(target)]
  if (from.length !== to.length || from.length < 2) return undefined
  const own = from.map((span) => within(source.speech, span))
  const theirs = to.map((span) => within(target.speech, span))
  return reports.find((report) => {
    if (report.class !== 'according' && report.next - report.first > 1) return false
    const at = from.findIndex((span) => span.start <= report.start && report.start < span.end)
    const moved = [at - 1, at + 1].some((near) => (theirs[near]?.length ?? 0) > (own[near]?.length ?? 0))
    return theirs[at]!.length === 0 && !moved && !isQuoted(target, to[at]!) && !goesOn(target, to[at]!)
  })
}

const within = (speech: readonly Speech[], span: Span): Speech[] =>
  speech.filter(({start}) => start >= span.start && start < span.end)

/** Quoted words need no second verb. */
const isQuoted = ({text}: Side, {start, end}: Span): boolean => /["“”„«»]|:\s/.test(text.slice(start, end))

/** `وإن …`, `וכי …`: the sentence goes on with what the one before it reports. */
function goesOn({words, language}: Side, {start}: Span): boolean {
  const first = words.find((word) => word.start >= start)
  if (!first) return false
  const that = new Set(language.speech.that.map((word) => foldWord(word, language.names)))
  return bare(first.fold, language.names).some(({form}) => that.has(form))
}
