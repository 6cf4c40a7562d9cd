import {readAnonymity, type Speech} from '../../attribution/index.ts'
import type {PairCheck} from '../check.ts'
import {isJoined} from '../joined.ts'
import type {Side} from '../side.ts'

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
  const rest = [...target]
  const take = (speech: Speech) => {
    const fits = (one: Speech) => alike(one, speech)
    const sure = rest.findIndex((one) => one.may && fits(one))
    const at = sure !== -1 ? sure : rest.findIndex(fits)
    if (at !== -1) rest.splice(at, 1)
    return at === -1
  }
  // What does more than report (`called`, `warned`) may become a noun: it is missed only where nothing at all reports.
  const silent = !target.some((speech) => speech.may && !OTHER.has(speech.class))
  if (silent) {
    // `…”, she laughed` carries the quotation, whatever the verb.
    const carries = ({class: kind, start}: Speech) =>
      kind === 'describe' &&
      quotes.some(
        ({close, end}) =>
          close &&
          start >= end &&
          start - end < NEAR &&
          !/\S.*\p{P}/u.test(text.slice(end, start).replace(/^[,.،]/, ''))
      )
    const lost = source.filter(
      (speech) =>
        isPlain(speech) ||
        (speech.framed && (carries(speech) || !SILENT.has(speech.class)) && !target.some((one) => alike(one, speech)))
    )
    return lost.find((speech) => speech.class === 'according') ?? lost[0]
  }
  const plain = source.filter(isPlain)
  const left = plain.filter(take)
  // `قالت ضاحكة` is one report: its manner is no second one.
  const isManner = (speech: Speech) =>
    plain.some(
      ({first, end}) =>
        speech.first - first <= 3 && speech.first > first && !/[\p{P}]/u.test(text.slice(end, speech.start))
    )
  for (const speech of source) if (!isPlain(speech) && !isManner(speech)) take(speech)
  // "According to" does nothing but report: what only may be a report, by its letters, is no answer to it.
  const cited = left.find((speech) => speech.class === 'according')
  const answers = ({may, sure, framed, runsOn, class: kind}: Speech) =>
    may && !runsOn && !OTHER.has(kind) && (sure || framed || INFORM.has(kind) || (!cited && kind === 'say'))
  if (rest.some(answers)) return undefined
  // `وأضاف قائلا` is one report in two words, so one that is answered answers the others.
  if (left.length < plain.length) return undefined
  return cited ?? left[0]
}

const alike = (a: Speech, b: Speech): boolean => a.class === b.class || (INFORM.has(a.class) && INFORM.has(b.class))
