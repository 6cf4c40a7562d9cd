import type {Language, SpeechClass} from '../languages/language.ts'
import type {Span} from '../model.ts'
import {beginsHigh} from './name-forms.ts'
import type {Quote} from './quotes.ts'
import {reachOf} from './reach.ts'
import {
  besideWords,
  isAside,
  isBehindComma,
  isBehindHelper,
  isFollowed,
  isIncised,
  type Spot,
  thatBehind
} from './speech-beside.ts'
import {followsSpeaker, isSpoken} from './speech-speaker.ts'
import {type SpeechTable, speechTable} from './speech-table.ts'
import type {Word} from './words.ts'

/** A word or phrase by which a text says that somebody said something. */
export interface Speech extends Span {
  readonly class: SpeechClass
  /** It stands inside quoted words: what the speaker reports, not what we report of the speaker. */
  readonly quoted: boolean
  /** It stands after an opening mark that is never closed, or before a closing mark that was never opened. */
  readonly runsOn: boolean
  /** It surely reports here. A word that may mean something else does not, unless it has a quotation or "that" beside
   *  it. */
  readonly sure: boolean
  /** It may report, so what a translation says with another word does not count as missing. */
  readonly may: boolean
  /** Its clause is visible: "that" follows, "so" stands before it, or it stands between commas. */
  readonly framed: boolean
  /** "That" stands right behind it, or ends its phrase. */
  readonly clause: boolean
  /** Somebody, or something written, that can speak stands beside it. */
  readonly spoken: boolean
  /** Indexes of its words. */
  readonly first: number
  readonly next: number
}

/** Who speaks in a text: its words of speech, in order. Linear in the number of words. */
export function readSpeech(
  text: string,
  words: readonly Word[],
  quotes: readonly Quote[],
  language: Language
): Speech[] {
  const table = speechTable(language)
  const {names} = language
  const found: Speech[] = []
  const whole = reachOf(quotes.filter((quote) => quote.open && quote.close))
  const half = reachOf(quotes.filter((quote) => !(quote.open && quote.close)))
  for (let at = 0; at < words.length; ) {
    const idle = table.idle(words, at)
    if (idle !== undefined) {
      at = idle
      continue
    }
    const match = matchAt(text, words, at, table)
    if (!match || (names.cased && isNoun(text, words[at]!))) {
      at++
      continue
    }
    const spot = {text, words, first: at, next: match.next}
    const [start, end] = [words[at]!.start, words[match.next - 1]!.end]
    const incised = language.speech.incised === true && isIncised(spot)
    const quoted = {quoted: whole(start) >= end && !incised, runsOn: half(start) >= end}
    found.push({
      start,
      end,
      class: match.class,
      ...quoted,
      ...judged(spot, match, table, language),
      first: at,
      next: match.next
    })
    at = match.next
  }
  return found
}

/** Who is heard beside a word of speech, and where it stands to what was said. */
interface Voice {
  /** Somebody who can speak is its subject, and stands before it. */
  readonly voiced: boolean
  readonly spoken: boolean
  readonly aside: boolean
  readonly inverted: boolean
  /** Where a clause may follow bare, or the verb precede its speaker, it may also go before: `…, Kovac noted`; …,
   *  añadió. */
  readonly goesBefore: boolean
}

interface Means {
  readonly table: SpeechTable
  readonly language: Language
}

function voiceOf(spot: Spot, match: Match, {table, language}: Means): Voice {
  const {speakers, inverts} = language.speech
  const aside = isAside(spot)
  const spoken = !speakers || isSpoken(spot, match, speakers, language)
  return {
    voiced: speakers !== undefined && followsSpeaker(spot, match, speakers, language),
    spoken,
    aside,
    inverted: spoken && ((mayInvert(spot, inverts) && isBehindComma(spot)) || isBehindHelper(spot, table.helpers)),
    goesBefore: (table.clause === 0 || inverts === true) && aside
  }
}

/** Whether a word of speech reports here, by the words around it. */
function judged(
  spot: Spot,
  match: Match,
  table: SpeechTable,
  language: Language
): Pick<Speech, 'sure' | 'may' | 'framed' | 'clause' | 'spoken'> {
  const means = {table, language}
  const {text, words, first} = spot
  const before = words[first - 1]?.fold ?? ''
  const voice = voiceOf(spot, match, means)
  const {barred, normed} = boundsOf(spot, match, means)
  const clear = isClear(spot, match, voice, means)
  // "It was reported that" is a report all the same; "is believed" is nobody's: what hedges names no source.
  const nobodys = match.class === 'think' || /['’]s?$/.test(before)
  const passive = isPassive(spot, match, language) && (nobodys || !thatBehind(spot, 2, table))
  const bare = language.speech.verbLast === true && match.class !== 'according' && hasBareClause(spot, table)
  const clause = bare || hasClause(spot, match, table)
  const framed = table.as.has(before) || voice.aside || voice.inverted || clause || thatBehind(spot, 8, table)
  const followed = table.clause === 0 || match.phrase || framed || isFollowed(spot, table)
  const headed = first === 0 || /[\p{P}\n]/u.test(text.slice(words[first - 1]!.end, words[first]!.start))
  return {
    sure: !barred && !normed && !passive && clear && followed && (headed || !table.atHead.has(match.body)),
    may: !barred && !(passive && nobodys) && (clear || mayBeClear(spot, match, voice, means)),
    framed,
    clause,
    spoken: voice.spoken
  }
}

/** What it ends: the clause before it, by a mark that is one of these. */
const ends = ({text, words, next}: Spot, marks: RegExp): boolean => marks.test(text[words[next - 1]!.end] ?? '.')

const mayInvert = ({words, first}: Spot, inverts: true | RegExp | undefined): boolean =>
  inverts === true || inverts?.test(words[first]!.text) === true

/** Whether it surely means speech. */
function isClear(spot: Spot, match: Match, {voiced, inverted, goesBefore}: Voice, means: Means): boolean {
  const {table} = means
  return (
    !isWary(spot, match, means) ||
    (goesBefore && ends(spot, /[.!?\n]/)) ||
    inverted ||
    besideWords(spot, table) ||
    (voiced && thatBehind(spot, 1, table))
  )
}

/** Whether it may mean speech though it is not clear. */
function mayBeClear(spot: Spot, match: Match, {voiced, goesBefore}: Voice, {table, language}: Means): boolean {
  return (
    (language.names.cased && voiced && match.class === 'say') ||
    thatBehind(spot, 5, table) ||
    (goesBefore && ends(spot, /[,.!?\n]/))
  )
}

/** "That" right behind it, and more behind that. */
function hasClause(spot: Spot, match: Match, table: SpeechTable): boolean {
  const {text, words, next} = spot
  const follows = words[next + 1] !== undefined && thatBehind(spot, 1, table)
  return (follows && !/^[.!?؟]/.test(text.slice(words[next]!.end))) || endsInThat(spot, match, table)
}

/** At least two words behind a verb that ends its clause, with nothing between, and no "and". */
function hasBareClause({text, words, next}: Spot, {ands}: SpeechTable): boolean {
  const [first, second] = [words[next], words[next + 1]]
  if (!first || !second || ands.has(first.fold)) return false
  return !/[\p{P}\n]/u.test(text.slice(words[next - 1]!.end, second.start).replaceAll('\u200c', ''))
}

/** Whether it reports only beside its words: it often means something else, is counted (18,400 reports), has the
 *  article and so may be a noun (המגלה, the discoverer), or says what somebody should do. */
function isWary({text, words, first}: Spot, {body, phrase}: Match, {table, language}: Means): boolean {
  if (table.ambiguous.has(body)) return true
  if (phrase) return false
  const {start, fold} = words[first]!
  const prefix = fold.endsWith(body) ? fold.slice(0, -body.length) : ''
  return (
    (prefix !== '' && language.names.articles.includes(prefix)) ||
    table.infinitive?.test(fold) === true ||
    (language.speech.counted?.test(fold) === true && /\p{N}\s$/u.test(text.slice(Math.max(0, start - 3), start)))
  )
}

/** What stands beside it and makes no report of it: "according to the rules". */
function boundsOf(
  {text, words, first, next}: Spot,
  match: Match,
  {table, language}: Means
): {barred: boolean; normed: boolean} {
  const {end} = words[next - 1]!
  const {start} = words[first]!
  const [before, behind, second] = [words[first - 1], words[next]?.fold, words[next + 1]?.fold]
  const according = match.class === 'according'
  const parted = /\p{P}/u.test(text.slice(end, words[next]?.start ?? end))
  const follows = (list: ReadonlySet<string>) =>
    !parted && ((according && list.has(behind ?? '')) || list.has(`${behind} ${second}`))
  const refused =
    before !== undefined && table.notAfter.has(before.fold) && !/\p{P}/u.test(text.slice(before.end, start))
  // A state-owned firm, the ex-state: half of another word.
  const joined =
    language.names.cased &&
    (/\p{L}-$/u.test(text.slice(Math.max(0, start - 2), start)) || /^-\p{L}/u.test(text.slice(end, end + 2)))
  const owned = !parted && !according && table.owned.has(behind ?? '')
  const done = !parted && !match.phrase && table.agents.has(behind ?? '') && !table.as.has(before?.fold ?? '')
  return {
    barred: refused || joined || owned || follows(table.notBefore),
    normed: done || (according && follows(table.norms))
  }
}

function isPassive({words, first}: Spot, {phrase, body}: Match, {names, speech}: Language): boolean {
  const signed = names.cased ? body : words[first]!.text
  return !phrase && speech.passive?.test(`${words[first - 1]?.fold ?? ''} ${signed}`) === true
}

interface Match {
  readonly class: SpeechClass
  readonly next: number
  readonly phrase: boolean
  /** As the tables have it. */
  readonly body: string
}

function matchAt(text: string, words: readonly Word[], at: number, table: SpeechTable): Match | undefined {
  const reads = table.reads(words[at]!)
  if (!reads) return undefined
  const {heads, stem, never} = reads
  for (const head of heads) {
    const phrase = table.phrases.from(words, at, head)
    const body = head.form
    // The desert (המדברי) is not "from the words of" (מדברי) with an article.
    if (phrase?.value === 'according' && hasArticle(words[at]!.fold, body, table)) continue
    // מראה של is a mirror, though מראה ש is "shows that".
    if (phrase && !(phrase.open && isNoThat(text, words, phrase.next, table)))
      return {
        class: phrase.value,
        next: phrase.next,
        phrase: true,
        body: [body, ...words.slice(at + 1, phrase.next).map((word) => word.fold)].join(' ')
      }
    const verb = never ? undefined : table.verbs.get(body)
    if (verb) return {class: verb, next: at + 1, phrase: verb === 'according', body}
  }
  const verb = never || stem === undefined ? undefined : table.verbs.get(stem)
  return verb && {class: verb, next: at + 1, phrase: false, body: stem!}
}

/** A phrase that holds its "that": עולה כי. */
const endsInThat = ({words, next}: Spot, {phrase}: Match, {that, thatHeads}: SpeechTable): boolean => {
  const {fold} = words[next - 1]!
  return phrase && (that.has(fold) || thatHeads.some((head) => fold.startsWith(head)))
}

/** A word that only looks like "that" (של), or stands behind a comma: המראות, ששוויין. */
const isNoThat = (text: string, words: readonly Word[], next: number, {notThat}: SpeechTable): boolean =>
  notThat.has(words[next - 1]!.fold) || /[,،;]/.test(text.slice(words[next - 2]!.end, words[next - 1]!.start))

const hasArticle = (fold: string, body: string, {articles}: SpeechTable): boolean =>
  fold.length > body.length && articles.has(fold.slice(0, fold.length - body.length))

/** A capital inside a sentence: "the States" is not a statement. */
function isNoun(text: string, {text: word, start}: Word): boolean {
  return beginsHigh(word) && /[\p{L}\p{N},;]\s$/u.test(text.slice(Math.max(0, start - 2), start))
}
