import type {Language, NameData, NameWords} from '../languages/language.ts'
import {formsOf, type WrittenForms} from '../text/forms.ts'
import type {Folded} from '../text/phrases.ts'
import {isCapital, withoutEnding} from './name-forms.ts'
import type {Quote} from './quotes.ts'
import {foldWord, type Word} from './words.ts'

/** A name that its capitals tell, and that is transcribed and not translated. */
export interface CapitalName {
  /** Its words without titles. */
  readonly words: readonly Word[]
  /** Whether a title or the name of a place is expected there: coach Koskela, in Tampere. */
  readonly led: boolean
  /** Whether its first word begins a sentence, so that its capital says nothing. */
  readonly begins: boolean
}

interface Lists {
  readonly titles: ReadonlySet<string>
  /** What makes a run of capitals another thing than a transcribed name. */
  readonly others: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  readonly endings: readonly string[]
}

const lists = new WeakMap<NameWords, Lists>()

function listsOf(words: NameWords, names: NameData): Lists {
  const known = lists.get(words)
  if (known) return known
  const set = (...forms: ReadonlyArray<WrittenForms | undefined>) =>
    new Set(forms.flatMap((one) => formsOf(one)).map((word) => foldWord(word, names)))
  const made = {
    titles: set(words.titles),
    others: new Set([...set(words.translated, words.exonyms, words.demonyms?.words), ...names.common]),
    places: set(words.places),
    articles: set(words.articles),
    endings: [...(words.demonyms?.endings ?? []), ...(words.derived ?? [])]
  }
  lists.set(words, made)
  return made
}

/** A text with its words and quotation marks. */
interface Read {
  readonly text: string
  readonly words: readonly Word[]
  readonly quotes: readonly Quote[]
  readonly language: Language
}

/** The transcribed names of a text in a language with capitals; none where its pack cannot tell them. */
export function readCapitalNames({text, words, quotes, language}: Read): CapitalName[] {
  const {names} = language
  if (!names.cased || !names.words || isTitleCase(words)) return []
  const known = listsOf(names.words, names)
  return runsOf(text, words).flatMap(([from, to]) => {
    let first = from
    while (first < to && known.titles.has(words[first]!.fold)) first++
    const run = words.slice(first, to)
    const before = words[first - 1]
    if (run.length === 0 || run.length > LONGEST) return []
    if (run.some(({fold}) => isOther(fold, known))) return []
    const begins = from === 0 || /[.!?:;…"“”'‘«(\n–—-]\s*$/u.test(text.slice(words[from - 1]!.end, words[from]!.start))
    if (run.length === 1 && begins && first === from) return []
    if ((before && known.articles.has(before.fold)) || isSetOff(run, quotes)) return []
    const led =
      first > from || (before !== undefined && (known.titles.has(before.fold) || known.places.has(before.fold)))
    return [{words: run, led, begins: begins && first === from}]
  })
}

/** Longer runs are titles of works and headlines. */
const LONGEST = 4

const isOther = (fold: string, lists: Lists): boolean => {
  const base = withoutEnding(fold)
  return isListed(base, lists) || lists.endings.some((end) => base.length > end.length + 2 && base.endsWith(end))
}

const isListed = (base: string, {others, titles}: Lists): boolean =>
  others.has(base) || titles.has(base) || (base.endsWith('s') && others.has(base.slice(0, -1)))

/** A capital on a word that is translated and not transcribed: a title, Ministry, Christmas. */
export const isTranslated = ({fold}: Folded, {names}: Language): boolean =>
  names.cased && names.words !== undefined && isListed(withoutEnding(fold), listsOf(names.words, names))

/** Capitals that follow each other with nothing but a space or a hyphen between. */
function runsOf(text: string, words: readonly Word[]): Array<[from: number, to: number]> {
  const runs: Array<[number, number]> = []
  for (let at = 0; at < words.length; ) {
    const from = at
    while (at < words.length && isPlain(words[at]!) && (at === from || follows(text, words[at - 1]!, words[at]!))) at++
    if (at > from) runs.push([from, at])
    else at++
  }
  return runs
}

const follows = (text: string, before: Word, word: Word): boolean =>
  /^[\s-]$/.test(text.slice(before.end, word.start)) && !/['’]s?$/.test(before.text)

/** `Koskela`, `McGregor`; not `TikTok` or `UNESCO`, which are often left as they are. */
const isPlain = ({text}: Word): boolean =>
  isCapital(text) &&
  text.length > 2 &&
  !/^\p{Lu}{2}/u.test(text) &&
  !/\p{Ll}\p{Lu}/u.test(text.replace(/^(?:Ma?c|[DO]['’]|[AE]l)/, '')) &&
  /\p{Ll}/u.test(text)

/** A headline with a capital on every word tells nothing. */
const isTitleCase = (words: readonly Word[]): boolean =>
  words.length > 4 && words.filter(({text}) => isCapital(text)).length * 5 > words.length * 3

/** In marks of its own it is the title of a work, which may be translated. */
const isSetOff = (run: readonly Word[], quotes: readonly Quote[]): boolean =>
  quotes.some(({start, end}) => start <= run[0]!.start && run.at(-1)!.end <= end && end - start < WORK)
/** Characters of the longest title of a work. */
const WORK = 60
