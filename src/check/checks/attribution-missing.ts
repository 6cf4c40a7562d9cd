import type {Speech} from '../../attribution/index.ts'
import type {PairCheck} from '../check.ts'
import {isJoined} from '../joined.ts'

/** Words that do nothing but report. Others (`called`, `believes`) may become a noun in translation. */
const PLAIN: ReadonlySet<string> = new Set(['say', 'tell', 'add', 'write', 'according', 'explain', 'stress'])
/** Classes whose words translators exchange. */
const INFORM: ReadonlySet<string> = new Set(['tell', 'report', 'announce'])

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
    const here = source.speech.filter((speech) => speech.sure && !speech.quoted && !speech.runsOn)
    const there = target.speech.filter((speech) => !speech.quoted && !(speech.runsOn && runsOn))
    const first = unanswered(here.filter(standsAlone), there)
    if (!first) return
    const words = source.text.slice(first.start, first.end)
    yield {
      severity: isJoined(target) ? 'info' : first.class === 'according' ? 'error' : 'warning',
      reason: `Missing who said it, expected words for \`${words}\`; without them the claim becomes our own`,
      source: {start: first.start, end: first.end},
      expected: [words]
    }
  }
}

/** "According to reports" is one word of speech, not two. */
const standsAlone = (speech: Speech, at: number, all: readonly Speech[]): boolean =>
  !(all[at - 1]?.class === 'according' && speech.first - all[at - 1]!.next < 4)

/** The plain report that no word of the target answers. A word of the same kind answers first; what is left over in
 *  the target answers anything that it may stand for. */
function unanswered(source: readonly Speech[], target: readonly Speech[]): Speech | undefined {
  const rest = [...target]
  const left = source.filter((speech) => {
    const at = rest.findIndex((one) => alike(one, speech))
    if (at !== -1) rest.splice(at, 1)
    return at === -1 && PLAIN.has(speech.class)
  })
  if (rest.some((speech) => speech.may && !speech.runsOn && !OTHER.has(speech.class))) return undefined
  // `وأضاف قائلا` is one report in two words, so one that is answered answers the others.
  if (left.length < source.filter((speech) => PLAIN.has(speech.class)).length) return undefined
  return left.find((speech) => speech.class === 'according') ?? left[0]
}

const alike = (a: Speech, b: Speech): boolean => a.class === b.class || (INFORM.has(a.class) && INFORM.has(b.class))
