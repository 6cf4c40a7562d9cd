import {firstFrom, readAnonymity, type Speech} from '../../attribution/index.ts'
import type {PairCheck} from '../check.ts'
import {isJoined} from '../lost-spaces.ts'
import type {Side} from '../text-reading.ts'

/** Words that do nothing but report. Others (`called`, `believes`) may become a noun in translation. */
const PLAIN: ReadonlySet<string> = new Set(['say', 'tell', 'add', 'write', 'according', 'explain', 'stress'])
/** Classes whose words translators exchange. */
const INFORM: ReadonlySet<string> = new Set(['tell', 'report', 'announce'])

/** Whose loss alone says little: `denied` and `called` become all kinds of words. */
const SILENT: ReadonlySet<string> = new Set(['ask', 'promise', 'deny', 'describe', 'accuse'])

/** Letters between a quotation and the verb that carries it. */
const NEAR = 30

/** What is no report: it answers none but its own kind. */
const OTHER: ReadonlySet<string> = new Set(['ask', 'promise'])

/** What somebody is said to have said is not told as a fact. */
export const attributionMissing: PairCheck = {
  id: 'attribution-missing',
  severity: 'warning',
  scope: 'pair',
  needs: {source: ['speech', 'quotations'], target: ['speech', 'quotations']},
  *run({source, target}) {
    // Behind a mark that the target forgot to close, a word of speech may still be ours; where the source runs on too,
    // the target's words are the speaker's.
    const runsOn = source.quotes.some((quote) => !(quote.open && quote.close))
    const here = source.reports.filter((speech) => speech.sure && !speech.quoted && !speech.runsOn)
    // With a mark astray nobody can tell what stands inside the others.
    const astray = target.quotes.some(
      ({open, close, level}) => !(open && close) || (level > 1 && target.text[open.start] === '"')
    )
    const there = target.speech.filter((speech) => (!speech.quoted || astray) && !(speech.runsOn && runsOn))
    const first = unanswered(here.filter(standsAlone), there, source)
    if (!first || besideAnonymity(first, source)) return
    const words = source.text.slice(first.start, first.end)
    yield {
      severity: isJoined(target) ? 'info' : first.class === 'according' ? 'error' : 'warning',
      reason: `Missing who said it, expected words for \`${words}\`; without them the claim becomes our own`,
      source: {start: first.start, end: first.end},
      expected: [words]
    }
  }
}

/** `تحدث شريطة عدم كشف هويته`: how a source speaks that is told as one that is not named. */
const besideAnonymity = ({end}: Speech, {text, words, language}: Side): boolean =>
  readAnonymity(words, language).some(({start}) => start >= end && /^\s*$/.test(text.slice(end, start)))

/** "According to reports" is one word of speech, not two. */
const standsAlone = (speech: Speech, at: number, all: readonly Speech[]): boolean =>
  !(all[at - 1]?.class === 'according' && speech.first - all[at - 1]!.next < 4)

/** The report that no word of the target answers. A word of the same kind answers first; what is left over in the
 *  target answers anything that it may stand for. */
function unanswered(source: readonly Speech[], target: readonly Speech[], {text, quotes}: Side): Speech | undefined {
  const isPlain = (speech: Speech) => PLAIN.has(speech.class)
  // Of each kind what may report comes first; both in order, the next one at the end.
  const rest = new Map<string, {readonly may: Speech[]; readonly other: Speech[]}>()
  for (const one of target.toReversed()) {
    const kind = rest.get(kindOf(one)) ?? {may: [], other: []}
    rest.set(kindOf(one), kind)
    kind[one.may ? 'may' : 'other'].push(one)
  }
  const take = (speech: Speech) => {
    const kind = rest.get(kindOf(speech))
    return !(kind?.may.pop() ?? kind?.other.pop())
  }
  // What does more than report (`called`, `warned`) may become a noun: it is missed only where nothing at all reports.
  const silent = !target.some((speech) => speech.may && !OTHER.has(speech.class))
  if (silent) {
    // `…”, she laughed` carries the quotation, whatever the verb.
    const ends = quotes.flatMap(({close, end}) => (close ? [{start: end}] : [])).sort((a, b) => a.start - b.start)
    const carries = ({class: kind, start}: Speech) =>
      kind === 'describe' &&
      ends
        .slice(firstFrom(ends, start - NEAR + 1), firstFrom(ends, start + 1))
        .some(({start: end}) => !/\S.*\p{P}/u.test(text.slice(end, start).replace(/^[,.،]/, '')))
    const lost = source.filter(
      (speech) =>
        isPlain(speech) ||
        (speech.framed && (carries(speech) || !SILENT.has(speech.class)) && !rest.has(kindOf(speech)))
    )
    return lost.find((speech) => speech.class === 'according') ?? lost[0]
  }
  const plain = source.filter(isPlain)
  const left = plain.filter(take)
  // `قالت ضاحكة` is one report: its manner is no second one.
  const reports = new Map(plain.map((speech) => [speech.first, speech]))
  const isManner = ({first, start}: Speech) =>
    [1, 2, 3].some((back) => {
      const report = reports.get(first - back)
      return report && !/[\p{P}]/u.test(text.slice(report.end, start))
    })
  for (const speech of source) if (!isPlain(speech) && !isManner(speech)) take(speech)
  // "According to" does nothing but report: what only may be a report, by its letters, is no answer to it.
  const cited = left.find((speech) => speech.class === 'according')
  const answers = ({may, sure, framed, runsOn, class: kind}: Speech) =>
    may && !runsOn && !OTHER.has(kind) && (sure || framed || INFORM.has(kind) || (!cited && kind === 'say'))
  if ([...rest.values()].some(({may}) => may.some(answers))) return undefined
  // `وأضاف قائلا` is one report in two words, so one that is answered answers the others.
  if (left.length < plain.length) return undefined
  return cited ?? left[0]
}

/** Speech of one kind answers each other. */
const kindOf = ({class: kind}: Speech): string => (INFORM.has(kind) ? 'inform' : kind)
