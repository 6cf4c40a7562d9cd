import type {Language, SpeechClass, SpeechData} from '../languages/language.ts'
import type {Span} from '../model.ts'
import {remembered} from '../remember.ts'
import {headsOf, indexPhrases, matchPhrase, type PhraseIndex} from './phrases.ts'
import type {Quote} from './quotes.ts'
import {foldWord, type Word} from './words.ts'

/** A word or phrase by which a text says that somebody said something. */
export interface Speech extends Span {
  readonly class: SpeechClass
  /** It stands inside quoted words: what the speaker reports, not what we report of him. */
  readonly quoted: boolean
  /** It stands behind a mark that opens and does not close, or before one that closes only. */
  readonly runsOn: boolean
  /** It reports here; a word that may mean something else and has neither quotation nor "that" beside it does not. */
  readonly sure: boolean
  /** It may report: what a translation says with another word is not missing. */
  readonly may: boolean
  /** Indexes of its words. */
  readonly first: number
  readonly next: number
}

interface Table {
  /** What a word may be, where it may be a word of speech or begin a phrase. */
  readonly reads: (fold: string) => Reads | undefined
  readonly verbs: ReadonlyMap<string, SpeechClass>
  readonly phrases: PhraseIndex<SpeechClass>
  readonly ambiguous: ReadonlySet<string>
  readonly notAfter: ReadonlySet<string>
  readonly notBefore: ReadonlySet<string>
  readonly that: ReadonlySet<string>
  /** Heads of words that mean "that": ש. */
  readonly thatHeads: readonly string[]
  readonly clause: number
  readonly atHead: ReadonlySet<string>
  readonly pronouns: ReadonlySet<string>
}

interface Reads {
  /** Without its prefix, what is a verb or begins a phrase. */
  readonly heads: readonly string[]
  /** Without its ending too, a verb. */
  readonly stem: string | undefined
}

const tables = new WeakMap<SpeechData, Table>()

function tableOf({speech, names}: Language): Table {
  const known = tables.get(speech)
  if (known) return known
  const fold = (word: string) => foldWord(word, names)
  const verbs = new Map<string, SpeechClass>()
  for (const [name, entries] of Object.entries(speech.verbs)) {
    for (const entry of entries) {
      for (const form of formsOf(entry, speech)) {
        const folded = fold(form)
        if (!verbs.has(folded)) verbs.set(folded, name as SpeechClass)
      }
    }
  }
  const phrases = Object.entries(speech.phrases).flatMap(([name, list]) =>
    list.map((phrase) => [phrase, name as SpeechClass] as const)
  )
  const index = indexPhrases(phrases, names)
  const never = new Set(speech.never.map(fold))
  const affixes = {before: speech.before.map(fold), behind: speech.behind.map(fold)}
  const table = {
    reads: remembered((word) => (never.has(word) ? undefined : readsOf(word, verbs, index, affixes))),
    verbs,
    phrases: index,
    ambiguous: new Set(speech.ambiguous.map(fold)),
    notAfter: new Set(speech.notAfter.map(fold)),
    notBefore: new Set(speech.notBefore.map((phrase) => phrase.split(' ').map(fold).join(' '))),
    that: new Set(speech.that.map(fold)),
    thatHeads: speech.that.filter((word) => word.endsWith('~')).map((word) => fold(word.slice(0, -1))),
    clause: speech.clause,
    atHead: new Set(speech.atHead.map((phrase) => phrase.split(' ').map(fold).join(' '))),
    pronouns: new Set(speech.pronouns.map(fold))
  }
  tables.set(speech, table)
  return table
}

function readsOf(
  word: string,
  verbs: Table['verbs'],
  phrases: Table['phrases'],
  {before, behind}: {before: readonly string[]; behind: readonly string[]}
): Reads | undefined {
  const bodies = [
    word,
    ...before
      .filter((prefix) => word.length > prefix.length + 1 && word.startsWith(prefix))
      .map((prefix) => word.slice(prefix.length))
  ]
  const heads = bodies.filter((body) => verbs.has(body) || headsOf(phrases, [body]))
  const stems = bodies.flatMap((body) =>
    behind
      .filter((ending) => body.length > ending.length + 2 && body.endsWith(ending))
      .map((ending) => body.slice(0, -ending.length))
  )
  const stem = stems.find((one) => verbs.has(one))
  return heads.length > 0 || stem !== undefined ? {heads, stem} : undefined
}

/** `regular say` by its conjugation, `= said says` as it stands. */
function formsOf(entry: string, {conjugations}: SpeechData): string[] {
  const [how, ...stems] = entry.split(' ')
  if (how === '=') return stems
  const rows = (conjugations[how!] ?? '1').split(' ')
  // Where one stem carries the whole conjugation, each stem is a verb.
  if (!rows.some((row) => /[2-9]/.test(row))) return stems.flatMap((stem) => rows.map((row) => row.replace('1', stem)))
  return rows.map((row) => row.replace(/\d/g, (stem) => stems[Number(stem) - 1] ?? ''))
}

/** Whoever speaks in a text: its words of speech, in order. Linear in the number of words. */
export function readSpeech(
  text: string,
  words: readonly Word[],
  quotes: readonly Quote[],
  language: Language
): Speech[] {
  const table = tableOf(language)
  const {names} = language
  const found: Speech[] = []
  for (let at = 0; at < words.length; ) {
    const match = matchAt(table, words, at)
    if (!match || (names.cased && isNoun(text, words[at]!))) {
      at++
      continue
    }
    const [{start}, {end}] = [words[at]!, words[match.next - 1]!]
    const before = words[at - 1]?.fold ?? ''
    const [behind, second] = [words[match.next]?.fold, words[match.next + 1]?.fold]
    const barred =
      table.notAfter.has(before) || table.notBefore.has(behind ?? '') || table.notBefore.has(`${behind} ${second}`)
    const clear = !table.ambiguous.has(match.body) || besideWords(text, words, at, match.next, table)
    const followed = table.clause === 0 || match.phrase || isFollowed(text, words, at, match.next, table)
    const headed = at === 0 || /[\p{P}\n]/u.test(text.slice(words[at - 1]!.end, start))
    found.push({
      start,
      end,
      class: match.class,
      quoted: quotes.some((quote) => quote.open && quote.close && quote.start < start && quote.end >= end),
      runsOn: quotes.some((quote) => !(quote.open && quote.close) && quote.start < start && quote.end >= end),
      sure: !barred && clear && followed && (headed || !table.atHead.has(match.body)),
      may: !barred && clear,
      first: at,
      next: match.next
    })
    at = match.next
  }
  return found
}

function matchAt(
  table: Table,
  words: readonly Word[],
  at: number
): {class: SpeechClass; next: number; phrase: boolean; body: string} | undefined {
  const reads = table.reads(words[at]!.fold)
  if (!reads) return undefined
  for (const body of reads.heads) {
    const phrase = matchPhrase(table.phrases, words, at, body)
    if (phrase)
      return {
        class: phrase.value,
        next: phrase.next,
        phrase: true,
        body: [body, ...words.slice(at + 1, phrase.next).map((word) => word.fold)].join(' ')
      }
    const verb = table.verbs.get(body)
    if (verb) return {class: verb, next: at + 1, phrase: verb === 'according', body}
  }
  const {stem} = reads
  const verb = stem === undefined ? undefined : table.verbs.get(stem)
  return verb && {class: verb, next: at + 1, phrase: false, body: stem!}
}

/** A capital inside a sentence: the States are no statement. */
function isNoun(text: string, {text: word, start}: Word): boolean {
  return word[0] !== word[0]!.toLowerCase() && /[\p{L}\p{N},;]\s$/u.test(text.slice(Math.max(0, start - 2), start))
}

/** Quoted words, a colon or "that" stand near it, or it ends its clause behind a speaker: `…, he added.` */
/** Its clause follows: "that", a colon or quoted words, before the sentence ends. */
function isFollowed(text: string, words: readonly Word[], first: number, next: number, table: Table): boolean {
  const last = Math.min(words.length, next + table.clause) - 1
  const from = words[first - 2]?.end ?? 0
  const end = words[next - 1]!.end
  const to = words[last]?.end ?? text.length
  if (marks.test(text.slice(from, words[first]!.start)) || marks.test(text.slice(end, to + 2))) return true
  for (let at = next; at <= last; at++) {
    const {fold} = words[at]!
    if (
      table.that.has(fold) ||
      table.thatHeads.some((head) => fold.length > head.length + 2 && fold.startsWith(head))
    ) {
      return true
    }
  }
  return false
}

function besideWords(text: string, words: readonly Word[], first: number, next: number, table: Table): boolean {
  for (let at = next; at < next + 4 && words[at]; at++) if (table.that.has(words[at]!.fold)) return true
  const speaker = words[first - 1]
  const end = words[next - 1]!.end
  if (speaker && table.pronouns.has(speaker.fold) && /[,.،]/.test(text[end] ?? '')) return true
  const from = words[first - 3]?.start ?? 0
  const to = words[next + 2]?.end ?? text.length
  return marks.test(text.slice(from, words[first]!.start)) || marks.test(text.slice(end, to))
}

const marks = /["“”„«»״:]/
