import type {Language, NameData, SpeechClass, SpeechData} from '../languages/language.ts'
import {formsOf} from '../text/forms.ts'
import {parsePattern} from '../text/pattern.ts'
import type {Beginning, PhraseIndex} from '../text/phrases.ts'
import type {Listed} from '../text/vocabulary.ts'
import {indexPhrases} from './phrase-index.ts'
import {foldWord, vocabularyOf, type Word} from './words.ts'

/** The words of speech of a language, compiled from its pack. */
export interface SpeechTable {
  /** The forms of a word that may be a word of speech or begin a phrase. */
  readonly reads: (word: Listed) => Reads | undefined
  readonly verbs: ReadonlyMap<string, SpeechClass>
  readonly phrases: PhraseIndex<SpeechClass>
  readonly ambiguous: ReadonlySet<string>
  readonly notAfter: ReadonlySet<string>
  readonly notBefore: ReadonlySet<string>
  readonly norms: ReadonlySet<string>
  /** Where a phrase begins that names nobody, the index of the word behind it. */
  readonly idle: (words: readonly Word[], at: number) => number | undefined
  /** A report of theirs needs its words beside it: an act that nobody is said to have done. */
  readonly infinitive: RegExp | undefined
  readonly owned: ReadonlySet<string>
  readonly agents: ReadonlySet<string>
  /** "Have", before a participle that reports. */
  readonly helpers: ReadonlySet<string>
  /** "And", behind which no clause of the verb begins. */
  readonly ands: ReadonlySet<string>
  readonly that: ReadonlySet<string>
  /** Prepositions that may stand between a verb and its "that". */
  readonly beforeThat: ReadonlySet<string>
  readonly notThat: ReadonlySet<string>
  /** Beginnings of words that mean "that": ש. */
  readonly thatHeads: readonly string[]
  readonly as: ReadonlySet<string>
  readonly clause: number
  readonly atHead: ReadonlySet<string>
  readonly pronouns: ReadonlySet<string>
  /** Prefixes with the article, which no preposition takes. */
  readonly articles: ReadonlySet<string>
}

interface Reads {
  /** A form without its prefix that is a verb or begins a phrase. */
  readonly heads: ReadonlyArray<Beginning<SpeechClass>>
  /** A form also without its ending that is a verb. */
  readonly stem: string | undefined
  /** A form that is never a verb, though a phrase may begin with it. */
  readonly never: boolean
}

const tables = new WeakMap<SpeechData, SpeechTable>()

export function speechTable({speech, names, figures}: Language): SpeechTable {
  const known = tables.get(speech)
  if (known) return known
  const fold = (word: string) => foldWord(word, names)
  const verbs = new Map<string, SpeechClass>()
  const ambiguous = new Set(speech.ambiguous.map(fold))
  // A form that some verb has without `?` is not ambiguous.
  for (const wary of [false, true]) {
    for (const [name, entries] of Object.entries(speech.verbs)) {
      for (const entry of entries.filter((one) => one.startsWith('?') === wary)) {
        for (const form of verbForms(entry.replace(/^\?/, ''), speech)) {
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
    const heads = bodies.filter((body) => verbs.has(body) || index.begins(body)).map((body) => index.beginning(body))
    const stem = bodies.flatMap((body) => stemsOf(body, behind)).find((one) => verbs.has(one))
    return heads.length > 0 || stem !== undefined ? {heads, stem, never: never.has(word)} : undefined
  }
  const table = {
    reads: vocabularyOf(names).table(reads),
    verbs,
    phrases: index,
    ambiguous,
    notAfter: new Set(speech.notAfter.map(fold)),
    notBefore: new Set(speech.notBefore.map((phrase) => phrase.split(' ').map(fold).join(' '))),
    idle: idlePhrases(speech, names),
    infinitive: speech.infinitive,
    owned: new Set((speech.owned ?? []).map(fold)),
    agents: new Set((speech.agents ?? []).map(fold)),
    norms: new Set(speech.norms.map((phrase) => phrase.split(' ').map(fold).join(' '))),
    helpers: new Set((speech.helpers ?? []).map(fold)),
    ands: new Set(formsOf(figures.words.and).map(fold)),
    that: new Set(speech.that.map(fold)),
    beforeThat: new Set((speech.beforeThat ?? []).map(fold)),
    notThat: new Set(speech.notThat.map(fold)),
    thatHeads: speech.that.filter((word) => word.endsWith('~')).map((word) => fold(word.slice(0, -1))),
    as: new Set(speech.as.map(fold)),
    clause: speech.clause,
    atHead: new Set(speech.atHead.map((phrase) => phrase.split(' ').map(fold).join(' '))),
    pronouns: new Set(speech.pronouns.map(fold)),
    articles: new Set(names.articles)
  }
  tables.set(speech, table)
  return table
}

/** Letters of a word that begins like "that" and may be the word itself, beside the sign. */
const JOINED = 2

/** Whether a word means "that", or begins with it: כי, שהוא. */
export function isThat(fold: string, language: Language): boolean {
  const {that, thatHeads, notThat} = speechTable(language)
  return (
    that.has(fold) ||
    (!notThat.has(fold) && thatHeads.some((head) => fold.length >= head.length + JOINED && fold.startsWith(head)))
  )
}

function idlePhrases({nobody = [], before}: SpeechData, names: NameData): SpeechTable['idle'] {
  const index = indexPhrases(
    nobody.map((entry) => [entry, true] as const),
    names
  )
  const prefixes = before.map((prefix) => foldWord(prefix, names))
  const heads = vocabularyOf(names).table((fold) => index.beginnings(bodiesOf(fold, prefixes)))
  return (words, at) =>
    heads(words[at]!)
      ?.map((head) => index.from(words, at, head))
      .find((match) => match !== undefined)?.next
}

/** `~word` is excluded after joined prefixes, too. */
function neverForms(form: string, before: readonly string[]): string[] {
  const {words, joinedBefore} = parsePattern(form, ['~'])
  return (joinedBefore ? ['', ...before] : ['']).map((prefix) => prefix + words.join(' '))
}

/** `regular say` expanded by its conjugation, `= said says` as it stands. */
function verbForms(entry: string, {conjugations}: SpeechData): string[] {
  const [how, ...stems] = entry.split(' ')
  if (how === '=') return stems
  const rows = (conjugations[how!] ?? '1').split(' ')
  // Where one stem carries the whole conjugation, each stem is a verb of its own.
  if (!rows.some((row) => /[2-9]/.test(row))) return stems.flatMap((stem) => rows.map((row) => row.replace('1', stem)))
  return rows.map((row) => row.replace(/\d/g, (stem) => stems[Number(stem) - 1] ?? ''))
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
