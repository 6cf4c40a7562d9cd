import {firstFrom, reachOf, readAnonymity, type Speech} from '../../attribution/index.ts'
import {says, words} from '../../messages/says.ts'
import type {PairCheck} from '../check.ts'
import {lengthShare} from '../length-share.ts'
import {lostInSentence} from '../lost-report.ts'
import {isJoined} from '../lost-spaces.ts'
import {isSpeakerLost} from '../lost-speaker.ts'
import type {Pair} from '../pair.ts'
import {isWritten, type Sureness, severityFor} from '../sureness.ts'
import type {Side} from '../text-reading.ts'

/** `Note: add a filter`, `Update: …`: a word alone at the head of its sentence, before a colon, says nothing of who
 *  speaks, and a verb right behind it tells somebody what to do. */
function withoutLabel({text, reports}: Side): readonly Speech[] {
  const isLabel = ({start, end}: Speech) =>
    text[end] === ':' && /(?:^|[.!?؟…]["'»”’)]*\s+|\n\s*)$/.test(text.slice(Math.max(0, start - 8), start))
  return reports.filter((speech, at) => {
    const before = reports[at - 1]
    const isTold = before !== undefined && isLabel(before) && /^:\s+$/.test(text.slice(before.end, speech.start))
    return !isLabel(speech) && !isTold
  })
}

/** Words that only report. Others (`called`, `believes`) may become a noun in translation. */
const PLAIN: ReadonlySet<string> = new Set(['say', 'tell', 'add', 'write', 'according', 'explain', 'stress'])
/** Classes whose words translators exchange. */
const INFORM: ReadonlySet<string> = new Set(['tell', 'report', 'announce'])

/** Classes whose loss alone says little: `denied` and `called` are translated by all kinds of words. Where the sentence
 *  is too short as well, nobody speaks in it any more. */
const SILENT: ReadonlySet<string> = new Set(['ask', 'promise', 'deny', 'describe', 'accuse'])

/** Letters between a quotation and the verb that carries it. */
const NEAR = 30

/** Not a report; it answers only its own kind. */
const OTHER: ReadonlySet<string> = new Set(['ask', 'promise'])

/** What somebody is said to have said is not stated as a fact. */
export const attributionMissing: PairCheck = {
  id: 'attribution-missing',
  severity: 'warning',
  scope: 'pair',
  needs: {source: ['speech', 'quotations'], target: ['speech', 'quotations']},
  *run(pair) {
    const {source, target} = pair
    // After a mark that the target forgot to close, a word of speech may still be ours; if the source runs on too, the
    // target's words are the speaker's.
    const runsOn = source.quotes.some((quote) => !(quote.open && quote.close))
    const here = withoutLabel(source).filter((speech) => speech.sure && !speech.quoted && !speech.runsOn)
    // With a stray mark, nobody can tell what stands inside the others.
    const astray = target.quotes.some(
      ({open, close, level}) => !(open && close) || (level > 1 && target.text[open.start] === '"')
    )
    const there = target.speech.filter((speech) => (!speech.quoted || astray) && !(speech.runsOn && runsOn))
    const alone = here.filter(standsAlone)
    const isCut = (speech: Speech) =>
      speech.spoken && speech.sure && !OTHER.has(speech.class) && lengthShare(pair, speech) < SHORT
    const first =
      unanswered(alone, there, source, isCut) ??
      lostInSentence(
        pair,
        alone.filter(
          (speech) => speech.spoken && (PLAIN.has(speech.class) || (speech.clause && !OTHER.has(speech.class)))
        )
      )
    if (!first || besideAnonymity(first, source) || isHeaded(first, source, target)) return
    const own = source.text.slice(first.start, first.end)
    yield {
      severity: severityFor[surenessOf(first, pair)],
      ...says('attribution-missing', {words: words(own, source)}),
      source: {start: first.start, end: first.end},
      expected: [own]
    }
  }
}

/** Where nobody is seen to speak, it may be a clock that tells; and where the target lost its spaces, nobody is seen.
 *  Whoever leaves out a source leaves out its words: in a story an edition is held where the target is shorter for it. */
function surenessOf(speech: Speech, pair: Pair): Sureness {
  const {source, target} = pair
  if (!speech.spoken || isJoined(target)) return 'open'
  const according = speech.class === 'according'
  if (!isWritten(pair)) return according ? 'sure' : 'likely'
  const share = lengthShare(pair, speech)
  if (share > WHOLE && !isSpeakerLost(pair, speech)) return 'open'
  if (!according) return 'likely'
  // Whose words stay in their marks is likely to be named beside them.
  const kept = source.quotes.length > 0 && target.quotes.length >= source.quotes.length
  return share < (kept ? SHORT_BESIDE_QUOTE : SHORT) ? 'sure' : 'likely'
}

/** Of the length that is to be expected, as measured on our corpora, each story with what the packs know from the others
 *  alone. */
const SHORT = 0.75
/** As long as this, a desk is likely to have said it otherwise. */
const WHOLE = 0.84
const SHORT_BESIDE_QUOTE = 0.65

/** A colon says it without a word of speech: before quoted words, or behind a speaker at the head of a clause
 *  (`Study: who sleeps less …`), where the source has no such colon. */
function isHeaded({end}: Speech, source: Side, target: Side): boolean {
  const opens = /^[^.!?]{0,60}:\s*["“„«]/.test(source.text.slice(end, end + 70))
  if (opens && /:\s*["“„«]/.test(target.text)) return true
  return headsIn(target) > headsIn(source)
}

const headsIn = ({text, quotes}: Side): number => {
  const within = reachOf(quotes)
  return [...text.matchAll(HEAD)].filter(({index, 0: head}) => {
    const colon = index + head.length - 1
    return within(colon) < colon
  }).length
}

/** At most five words from the head of a clause to its colon. */
const HEAD = /(?<=^|[.;!?؛]\s)\p{L}[^\s:.;!?؛"“„«]*(?: [^\s:.;!?؛"“„«]+){0,4}:(?=\s)/gu

/** `تحدث شريطة عدم كشف هويته`: the way in which a source speaks that is described as unnamed. */
const besideAnonymity = ({end}: Speech, {text, words, language}: Side): boolean =>
  readAnonymity(words, language).some(({start}) => start >= end && /^\s*$/.test(text.slice(end, start)))

/** "According to reports" is one word of speech, not two. */
const standsAlone = (speech: Speech, at: number, all: readonly Speech[]): boolean =>
  !(all[at - 1]?.class === 'according' && speech.first - all[at - 1]!.next < 4)

/** The reports that no word of the target answers. A word of the same kind answers first; the target's remaining words
 *  answer anything that they may stand for. */
function unanswered(
  source: readonly Speech[],
  target: readonly Speech[],
  {text, quotes}: Side,
  isCut: (speech: Speech) => boolean
): Speech | undefined {
  const isPlain = (speech: Speech) => PLAIN.has(speech.class)
  // Uncertain reports of each kind come first; both are in order, the next one at the end.
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
  // A word that does more than report (`called`, `warned`) may become a noun: it is missed only if nothing at all
  // reports.
  const silent = !target.some((speech) => speech.may && !OTHER.has(speech.class))
  if (silent) {
    // `…”, she laughed` attributes the quotation, whatever the verb.
    const ends = quotes.flatMap(({close, end}) => (close ? [{start: end}] : [])).sort((a, b) => a.start - b.start)
    const carries = ({class: kind, start}: Speech) =>
      kind === 'describe' &&
      ends
        .slice(firstFrom(ends, start - NEAR + 1), firstFrom(ends, start + 1))
        .some(({start: end}) => !/\S.*\p{P}/u.test(text.slice(end, start).replace(/^[,.،]/, '')))
    const lost = source.filter(
      (speech) =>
        isPlain(speech) ||
        (!rest.has(kindOf(speech)) &&
          ((speech.framed && (carries(speech) || speech.clause || !SILENT.has(speech.class))) || isCut(speech)))
    )
    return lost.find((speech) => speech.class === 'according') ?? foremost(lost)
  }
  const plain = source.filter(isPlain)
  const informs = () => {
    const {may = []} = rest.get('inform') ?? {}
    const at = may.findLastIndex(({sure, class: kind}) => sure && kind === 'tell')
    return at !== -1 && may.splice(at, 1).length > 0
  }
  // "Told" is what "said" is called before whom it is said to, and what is issued or broadcast does not come first.
  const left = plain.filter(take).filter(({class: kind}) => !(kind === 'say' && informs()))
  // `قالت ضاحكة` is one report: the manner is not a second one.
  const reports = new Map(plain.map((speech) => [speech.first, speech]))
  const isManner = ({first, start}: Speech) =>
    [1, 2, 3].some((back) => {
      const report = reports.get(first - back)
      return report && !/[\p{P}]/u.test(text.slice(report.end, start))
    })
  for (const speech of source) if (!isPlain(speech) && !isManner(speech)) take(speech)
  // "According to" only reports: a word that may be a report merely by its letters does not answer it.
  const cited = left.find((speech) => speech.class === 'according')
  const answers = ({may, sure, framed, runsOn, class: kind}: Speech) =>
    may && !runsOn && !OTHER.has(kind) && (sure || framed || INFORM.has(kind) || (!cited && kind === 'say'))
  if ([...rest.values()].some(({may}) => may.some(answers))) return undefined
  // `وأضاف قائلا` is one report in two words, so if one is answered, so are the others.
  if (left.length < plain.length) return undefined
  return cited ?? foremost(left)
}

/** Of several the one whose speaker is seen: "in a statement", and "the company said". */
const foremost = (lost: readonly Speech[]): Speech | undefined => lost.find(({spoken}) => spoken) ?? lost[0]

/** Words of speech of one kind answer each other. */
const kindOf = ({class: kind}: Speech): string => (INFORM.has(kind) ? 'inform' : kind)
