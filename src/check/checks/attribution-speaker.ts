import {heardIn, isCapital, type NameEntry, type Office, readOffices, type Word} from '../../attribution/index.ts'
import {says, words} from '../../messages/says.ts'
import type {Span} from '../../model.ts'
import type {PairCheck, Report} from '../check.ts'
import {soloSpeakersIn, speakersIn} from '../named-speakers.ts'
import {namesOf} from '../names.ts'
import type {Pair, PairDocument} from '../pair.ts'
import {strangeSpeakers} from '../strange-speakers.ts'
import {speakingOffices, subjectOf} from '../subjects.ts'
import type {Side} from '../text-reading.ts'

/** How sure the sound of a name must be before another is called a stranger: for a name that occurs once, and for one
 *  that recurs. */
const [SURE, RECURS] = [0.9, 0.8]
/** And for a first name. */
const FIRST = 0.8

/** Whoever speaks in the source speaks in the target, and not another person of the story instead. */
export const attributionSpeaker: PairCheck = {
  id: 'attribution-speaker',
  severity: 'warning',
  scope: 'pair',
  needs: {source: ['speech', 'quotations', 'names'], target: ['speech', 'quotations', 'names']},
  *run(pair) {
    const {document, source, target} = pair
    if (target.speech.length === 0 || source.speech.length === 0) {
      if (document && target.speech.length + source.speech.length > 0) yield* knownByStory(pair, document)
      return
    }
    const known = document ? [...knownByStory(pair, document)] : []
    const swap = known.length === 0 && swapped(pair, document ?? {pairs: [{source, target}]})
    if (swap) yield told(pair, 'name', swap.other, swap.word)
    else if (known.length > 0) yield* known
    else {
      const office = officeOf(pair)
      const stranger = office ? undefined : strangeSpeakers(pair)
      if (office) yield office
      else if (stranger) yield told(pair, 'name', stranger.other, stranger.own)
    }
  }
}

/** Names that recur are recognized by their rendering in the story. */
function* knownByStory(pair: Pair, document: PairDocument): Iterable<Report> {
  const {target} = pair
  const {lost, strange} = namesOf(pair)
  const strangers = strange.filter(({entry, word}) => isKnown(entry) && speaksHere(entry, word, target, document))
  if (strangers.length === 0) return
  const missing = lost.filter(({entry}) => isKnown(entry) && !holds(target, entry.form))
  for (const [at, {entry, source: word}] of missing.entries()) {
    const other = strangers[at]
    // Half of a name that is written in two words is not a stranger.
    if (other && !entry.form.includes(other.entry.form)) yield told(pair, 'name', other.word, word, entry)
  }
  const beside = strangers.find(({word}) => target.beside.has(word))
  const unnamed = missing.length === 0 && beside && unheard(pair)
  if (unnamed) yield told(pair, 'name', beside.word, unnamed)
}

/** For a name that recurs, `settled` is how the translation prints it. */
function told({source, target}: Pair, what: 'name' | 'speaker', other: Span, own: Span, settled?: NameEntry): Report {
  const actual = target.text.slice(other.start, other.end)
  const printed = settled?.printed ?? source.text.slice(own.start, own.end)
  const said = {what, found: words(actual, target), words: words(printed, settled ? target : source)}
  return {
    ...(settled && settled.name !== printed
      ? says('attribution-speaker/settled', {...said, name: {text: settled.name, lang: source.locale, bare: true}})
      : says('attribution-speaker', said)),
    source: {start: own.start, end: own.end},
    target: {start: other.start, end: other.end},
    actual,
    expected: [printed]
  }
}

const isKnown = ({score, support, form}: NameEntry): boolean =>
  score >= (support > 1 ? RECURS : SURE) && support > 0 && form.length > 2

/** The name stands in a word that lost its space. */
const holds = ({words}: Side, form: string): boolean => words.some(({fold}) => fold.includes(form))

/** Whoever speaks only once has no rendering in the story. So the source must name a speaker of whom nothing is heard
 *  in the target, and the target one of whom nothing is heard in this source. */
function swapped({source, target}: Pair, document: PairDocument): {word: Word; other: Word} | undefined {
  if (source.speech.length === 0 || target.speech.length === 0) return undefined
  // A first name is short, and easily similar to another word.
  const gone =
    (from: Side, to: Side) =>
    ([first, last]: readonly [Word, Word]) =>
      !heardIn(last, from.language, to) && !heardIn(first, from.language, to, FIRST)
  // A capital tells a name faster than sounds do.
  const [plain, other] = source.language.names.cased ? [source, target] : [target, source]
  const name = [...speakersIn(plain, document), ...soloSpeakersIn(plain)].slice(0, MOST).find(gone(plain, other))
  const instead = name && speakersIn(other, document).slice(0, MOST).find(gone(other, plain))
  if (!instead) return undefined
  return plain === source ? {word: name[1], other: instead[1]} : {word: instead[1], other: name[1]}
}

/** No paragraph names more speakers; each is compared by sound with the whole of the other text. */
const MOST = 40

/** Offices that translators exchange: who one of a row is, another may be. */
const EXCHANGED: ReadonlyArray<ReadonlySet<string>> = [
  new Set([
    'officials',
    'authorities',
    'government',
    'ministry',
    'sources',
    'insiders',
    'people',
    'spokesperson',
    'company'
  ]),
  new Set(['minister', 'ministry', 'officials', 'government', 'spokesperson']),
  new Set(['president', 'chief-executive', 'founder', 'mayor', 'governor', 'deputy', 'spokesperson', 'prime-minister']),
  new Set(['union', 'federation', 'council', 'party', 'movement', 'club']),
  new Set(['residents', 'neighbour', 'people', 'witnesses']),
  new Set([
    'researchers',
    'experts',
    'professor',
    'institute',
    'university',
    'astronomer',
    'archaeologist',
    'economist'
  ]),
  new Set(['doctors', 'nurse', 'hospital', 'experts'])
]
/** Those that are too vague to be missed. */
const VAGUE: ReadonlySet<string> = new Set([...EXCHANGED[0]!, 'president'])

const isExchanged = (one: string, other: string): boolean => EXCHANGED.some((row) => row.has(one) && row.has(other))

/** An office speaks that the source does not have, and none that speaks in the source is in the target. */
function officeOf(pair: Pair): Report | undefined {
  const {source, target} = pair
  const here = readOffices(source.words, source.language)
  const lost = speakingOffices(source, here).filter(({id}) => !VAGUE.has(id))
  if (lost.length === 0) return undefined
  const there = readOffices(target.words, target.language)
  const speaking = speakingOffices(target, there)
  const gone = lost.find(({id}) => !there.some((one) => one.id === id || isExchanged(id, one.id)))
  const other = speaking.find(({id}) => !VAGUE.has(id) && !here.some((one) => one.id === id || isExchanged(one.id, id)))
  return gone && other && lost.length <= speaking.length && !isNamed(pair, gone, other)
    ? told(pair, 'speaker', other, gone)
    : undefined
}

/** From this likeness on, two names are one. */
const SAME = 0.84

/** Both stand beside the same name, so one is only another title. */
function isNamed({source, target}: Pair, gone: Office, other: Office): boolean {
  const [here, there] = [subjectWith(source, gone), subjectWith(target, other)]
  const speaker = {words: there, language: target.language}
  return here.some((word) => word.fold.length > 2 && heardIn(word, source.language, speaker, SAME))
}

const subjectWith = (side: Side, {start, end}: Office): readonly Word[] =>
  side.speech
    .map((speech) => subjectOf(side, speech))
    .find((words) => words.some((word) => word.start >= start && word.end <= end)) ?? []

/** A name beside a word of speech in the source that is unlike every word beside one in the target: a person who is
 *  named once has no other rendering in the story. */
function unheard({source, target}: Pair): Word | undefined {
  const {cased, common} = source.language.names
  if (!cased) return undefined
  const first = source.words[0]
  const names = [...source.beside].filter(
    (word) => word !== first && isCapital(word.text) && !common.includes(word.fold)
  )
  const speakers = {words: [...target.beside], language: target.language}
  const few = names.slice(-MOST)
  return few.some((word) => heardIn(word, source.language, speakers)) ? undefined : few.at(-1)
}

/** The stranger stands beside a word of speech, or speaks elsewhere: this is rarely true of a place. */
function speaksHere({uses}: NameEntry, word: Word, target: Side, {pairs}: PairDocument): boolean {
  return target.beside.has(word) || uses.some(({at, source}) => source && pairs[at]!.source.beside.has(source))
}
