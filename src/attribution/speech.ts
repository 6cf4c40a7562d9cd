import type {Language, SpeechClass, SpeechData} from '../languages/language.ts'
import type {Span} from '../model.ts'
import {parsePattern} from '../text/pattern.ts'
import type {PhraseIndex} from '../text/phrases.ts'
import {remembered} from '../text/remember.ts'
import {beginsHigh} from './name-forms.ts'
import {indexPhrases} from './phrase-index.ts'
import type {Quote} from './quotes.ts'
import {reachOf} from './reach.ts'
import {foldWord, type Word} from './words.ts'

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
  /** Indexes of its words. */
  readonly first: number
  readonly next: number
}

interface Table {
  /** The forms of a word that may be a word of speech or begin a phrase. */
  readonly reads: (fold: string) => Reads | undefined
  readonly verbs: ReadonlyMap<string, SpeechClass>
  readonly phrases: PhraseIndex<SpeechClass>
  readonly ambiguous: ReadonlySet<string>
  readonly notAfter: ReadonlySet<string>
  readonly notBefore: ReadonlySet<string>
  readonly norms: ReadonlySet<string>
  readonly that: ReadonlySet<string>
  readonly notThat: ReadonlySet<string>
  /** Beginnings of words that mean "that": ש. */
  readonly thatHeads: readonly string[]
  readonly as: ReadonlySet<string>
  readonly clause: number
  readonly atHead: ReadonlySet<string>
  readonly pronouns: ReadonlySet<string>
}

interface Reads {
  /** A form without its prefix that is a verb or begins a phrase. */
  readonly heads: readonly string[]
  /** A form also without its ending that is a verb. */
  readonly stem: string | undefined
  /** A form that is never a verb, though a phrase may begin with it. */
  readonly never: boolean
}

const tables = new WeakMap<SpeechData, Table>()

function tableOf({speech, names}: Language): Table {
  const known = tables.get(speech)
  if (known) return known
  const fold = (word: string) => foldWord(word, names)
  const verbs = new Map<string, SpeechClass>()
  const ambiguous = new Set(speech.ambiguous.map(fold))
  // A form that some verb has without `?` is not ambiguous.
  for (const wary of [false, true]) {
    for (const [name, entries] of Object.entries(speech.verbs)) {
      for (const entry of entries.filter((one) => one.startsWith('?') === wary)) {
        for (const form of formsOf(entry.replace(/^\?/, ''), speech)) {
          const folded = fold(form)
          if (verbs.has(folded)) continue
          verbs.set(folded, name as SpeechClass)
          if (wary) ambiguous.add(folded)
        }
      }
    }
  }
  const phrases = Object.entries(speech.phrases).flatMap(([name, list]) =>
    list.map((entry) => {
      const {words, doubtful} = parsePattern(entry, ['?'])
      const phrase = words.join(' ')
      if (doubtful) ambiguous.add(fold(phrase))
      return [phrase, name as SpeechClass] as const
    })
  )
  const index = indexPhrases(phrases, names)
  const never = new Set(speech.never.flatMap((word) => neverForms(word, speech.before)).map(fold))
  const [before, behind] = [speech.before.map(fold), speech.behind.map(fold)]
  const reads = (word: string): Reads | undefined => {
    const bodies = bodiesOf(word, before)
    const heads = bodies.filter((body) => verbs.has(body) || index.begins(body))
    const stem = bodies.flatMap((body) => stemsOf(body, behind)).find((one) => verbs.has(one))
    return heads.length > 0 || stem !== undefined ? {heads, stem, never: never.has(word)} : undefined
  }
  const table = {
    reads: remembered(reads),
    verbs,
    phrases: index,
    ambiguous,
    notAfter: new Set(speech.notAfter.map(fold)),
    notBefore: new Set(speech.notBefore.map((phrase) => phrase.split(' ').map(fold).join(' '))),
    norms: new Set(speech.norms.map((phrase) => phrase.split(' ').map(fold).join(' '))),
    that: new Set(speech.that.map(fold)),
    notThat: new Set(speech.notThat.map(fold)),
    thatHeads: speech.that.filter((word) => word.endsWith('~')).map((word) => fold(word.slice(0, -1))),
    as: new Set(speech.as.map(fold)),
    clause: speech.clause,
    atHead: new Set(speech.atHead.map((phrase) => phrase.split(' ').map(fold).join(' '))),
    pronouns: new Set(speech.pronouns.map(fold))
  }
  tables.set(speech, table)
  return table
}

/** `~word` is excluded after joined prefixes, too. */
function neverForms(form: string, before: readonly string[]): string[] {
  const {words, joinedBefore} = parsePattern(form, ['~'])
  return (joinedBefore ? ['', ...before] : ['']).map((prefix) => prefix + words.join(' '))
}

/** `regular say` expanded by its conjugation, `= said says` as it stands. */
function formsOf(entry: string, {conjugations}: SpeechData): string[] {
  const [how, ...stems] = entry.split(' ')
  if (how === '=') return stems
  const rows = (conjugations[how!] ?? '1').split(' ')
  // Where one stem carries the whole conjugation, each stem is a verb of its own.
  if (!rows.some((row) => /[2-9]/.test(row))) return stems.flatMap((stem) => rows.map((row) => row.replace('1', stem)))
  return rows.map((row) => row.replace(/\d/g, (stem) => stems[Number(stem) - 1] ?? ''))
}

/** Where words of speech stand in a text: from the first of its words to the next behind them. */
interface Spot {
  readonly text: string
  readonly words: readonly Word[]
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
  const table = tableOf(language)
  const {names} = language
  const found: Speech[] = []
  const whole = reachOf(quotes.filter((quote) => quote.open && quote.close))
  const half = reachOf(quotes.filter((quote) => !(quote.open && quote.close)))
  for (let at = 0; at < words.length; ) {
    const match = matchAt(table, words, at)
    if (!match || (names.cased && isNoun(text, words[at]!))) {
      at++
      continue
    }
    const spot = {text, words, first: at, next: match.next}
    const [start, end] = [words[at]!.start, words[match.next - 1]!.end]
    const quoted = {quoted: whole(start) >= end, runsOn: half(start) >= end}
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

/** Whether a word of speech reports here, by the words around it. */
function judged(spot: Spot, match: Match, table: Table, language: Language): Pick<Speech, 'sure' | 'may' | 'framed'> {
  const {text, words, first, next} = spot
  const end = words[next - 1]!.end
  const before = words[first - 1]?.fold ?? ''
  const {barred, normed} = boundsOf(spot, match, table)
  // Where a clause may follow bare it may also go before: `…, Kovac noted.`
  const aside = isAside(spot)
  const goesBefore = table.clause === 0 && aside
  const last = goesBefore && /[.!?\n]/.test(text[end] ?? '.')
  const clear = !table.ambiguous.has(match.body) || last || besideWords(spot, table)
  // "It was reported that" is a report all the same; "is believed" is nobody's: what hedges names no source.
  const nobodys = match.class === 'think' || /['’]s?$/.test(before)
  const passive = isPassive(spot, match, language) && (nobodys || !thatBehind(spot, 2, table))
  const framed = table.as.has(before) || aside || thatBehind(spot, 8, table)
  const followed = table.clause === 0 || match.phrase || framed || isFollowed(spot, table)
  const headed = first === 0 || /[\p{P}\n]/u.test(text.slice(words[first - 1]!.end, words[first]!.start))
  const mayBeClear = clear || thatBehind(spot, 5, table) || (goesBefore && /[,.!?\n]/.test(text[end] ?? '.'))
  return {
    sure: !barred && !normed && !passive && clear && followed && (headed || !table.atHead.has(match.body)),
    may: !barred && !(passive && nobodys) && mayBeClear,
    framed
  }
}

/** What stands beside it and makes no report of it: "according to the rules". */
function boundsOf({text, words, first, next}: Spot, match: Match, table: Table): {barred: boolean; normed: boolean} {
  const {end} = words[next - 1]!
  const [behind, second] = [words[next]?.fold, words[next + 1]?.fold]
  const according = match.class === 'according'
  const parted = /\p{P}/u.test(text.slice(end, words[next]?.start ?? end))
  const follows = (list: ReadonlySet<string>) =>
    !parted && ((according && list.has(behind ?? '')) || list.has(`${behind} ${second}`))
  return {
    barred: table.notAfter.has(words[first - 1]?.fold ?? '') || follows(table.notBefore),
    normed: according && follows(table.norms)
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

function matchAt(table: Table, words: readonly Word[], at: number): Match | undefined {
  const reads = table.reads(words[at]!.fold)
  if (!reads) return undefined
  const {heads, stem, never} = reads
  for (const body of heads) {
    const phrase = table.phrases.longest(words, at, body)
    if (phrase)
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

/** The word, with and without joined prefixes. */
const bodiesOf = (fold: string, before: readonly string[]): string[] => [
  fold,
  ...before
    .filter((prefix) => fold.length > prefix.length + 1 && fold.startsWith(prefix))
    .map((prefix) => fold.slice(prefix.length))
]

/** The word without the person spoken to, which is joined at its end. */
const stemsOf = (body: string, behind: readonly string[]): string[] =>
  behind
    .filter((ending) => body.length > ending.length + 2 && body.endsWith(ending))
    .map((ending) => body.slice(0, -ending.length))

/** A capital inside a sentence: "the States" is not a statement. */
function isNoun(text: string, {text: word, start}: Word): boolean {
  return beginsHigh(word) && /[\p{L}\p{N},;]\s$/u.test(text.slice(Math.max(0, start - 2), start))
}

const isThatHead = (fold: string, {thatHeads, notThat}: Table): boolean =>
  !notThat.has(fold) && thatHeads.some((head) => fold.length > head.length + 2 && fold.startsWith(head))

/** "That" follows within a few words of the same sentence. */
function thatBehind({text, words, next}: Spot, within: number, table: Table): boolean {
  for (let at = next; at < next + within && words[at]; at++) {
    if (/[.!?؟;؛]/.test(text.slice(words[at - 1]!.end, words[at]!.start))) return false
    const {fold} = words[at]!
    if (table.that.has(fold)) return true
    // A word that only begins like "that" may be any other, so only the nearest ones count.
    if (at < next + 4 && isThatHead(fold, table)) return true
  }
  return false
}

/** Between commas with its speaker, or after the last one: `…, she estimated, …`, `…, results showed on Friday.` */
function isAside({text, words, first, next}: Spot): boolean {
  const parts = (from: number, to: number) => /[,،.!?؟;؛\n]/.exec(text.slice(from, to))?.[0]
  let open: string | undefined
  for (let at = first; at > Math.max(0, first - 5) && !open; at--) open = parts(words[at - 1]!.end, words[at]!.start)
  if (open !== ',' && open !== '،') return false
  for (let at = next; at <= Math.min(words.length, next + 5); at++) {
    const close = parts(words[at - 1]!.end, words[at]?.start ?? text.length)
    if (close) return true
  }
  return false
}

/** Its clause follows: "that", a colon or quoted words, before the sentence ends. */
function isFollowed({text, words, first, next}: Spot, table: Table): boolean {
  const last = Math.min(words.length, next + table.clause) - 1
  const from = words[first - 2]?.end ?? 0
  const end = words[next - 1]!.end
  const to = words[last]?.end ?? text.length
  if (marks.test(text.slice(from, words[first]!.start)) || marks.test(text.slice(end, to + 2))) return true
  for (let at = next; at <= last; at++) {
    const {fold} = words[at]!
    if (table.that.has(fold) || isThatHead(fold, table)) {
      return true
    }
  }
  return false
}

/** Quoted words, a colon or "that" stand near it, or it ends its clause behind a speaker: `…, he added.` */
function besideWords({text, words, first, next}: Spot, table: Table): boolean {
  for (let at = next; at < next + 4 && words[at]; at++) if (table.that.has(words[at]!.fold)) return true
  const speaker = words[first - 1]
  const end = words[next - 1]!.end
  if (speaker && table.pronouns.has(speaker.fold) && /[,.،]/.test(text[end] ?? '')) return true
  const from = words[first - 3]?.start ?? 0
  const to = words[next + 2]?.end ?? text.length
  return marks.test(text.slice(from, words[first]!.start)) || marks.test(text.slice(end, to))
}

/** But not the colon of 10:15. */
const marks = /["“”„«»״]|:(?!\d)/
