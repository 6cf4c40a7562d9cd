import type {Language} from '../languages/language.ts'
import {beginsHigh, withoutEnding} from './name-forms.ts'
import type {Outlet} from './outlets.ts'
import type {Quote} from './quotes.ts'
import {firstFrom, reachOf} from './reach.ts'
import {likeness, soundsOf} from './sounds.ts'
import type {Speech} from './speech.ts'
import {spells} from './spelled.ts'
import {bare, foldWord, type Word} from './words.ts'

/** One text of a pair, as the comparison of its quotations reads it. */
export interface QuotedText {
  readonly language: Language
  readonly words: readonly Word[]
  readonly quotes: readonly Quote[]
  readonly text: string
  readonly speech: readonly Speech[]
}

/** A name has no more words than this. */
const LONGEST = 5
/** No paragraph has this many quotations. Each is compared with the words of the other text, so the limit keeps the
 *  time linear. */
const MOST = 30
/** From this likeness on, words sound alike. A chance likeness must not hide a quotation that lost its marks. */
const SURE = 0.88

/** The quotations of a text without the marks that only set off a name. Arabic desks put papers, companies and groups
 *  in marks («رويترز»), English ones do not. Such marks belong to a name if the other text has the name without marks,
 *  or if they follow a word for what it names (صحيفة «الراية») and the other text has fewer marks. The outlets of both
 *  texts are read only if there are marks. */
export function withoutNames(
  own: QuotedText,
  other: QuotedText,
  outlets: () => readonly [own: readonly Outlet[], other: readonly Outlet[]]
): readonly Quote[] {
  const {quotes, words, language} = own
  if (quotes.length === 0 || quotes.length > MOST || !language.quotes.setOffNames) return quotes
  const reach = reachOf(other.quotes)
  const free = other.words.filter(({end}) => reach(end) < end)
  const kinds = kindsOf(language)
  const more = quotes.length > other.quotes.length
  const holds = (quote: Quote) => insideOf(quote, words)
  const named = quotes.filter((quote) => {
    const inside = holds(quote)
    if (inside.length === 0) return true
    const introduced = kinds.has(words[words.indexOf(inside[0]!) - 1]?.fold ?? '')
    if ((more && introduced) || isOutlet(inside, outlets(), free)) return false
    return !((more || introduced) && isName(inside, language, free, other.language))
  })
  // Names first, then terms: and no more of these than the other text leaves unmarked.
  let extra = named.length - other.quotes.length
  return named.filter((quote) => {
    const inside = holds(quote)
    const term = extra > 0 && inside.length > 0 && isTerm(quote, inside, own)
    if (term) extra--
    return !term
  })
}

/** The words in marks that may be a name: none where a mark is missing or there are too many. */
function insideOf(quote: Quote, words: readonly Word[]): Word[] {
  if (!quote.open || !quote.close) return []
  const first = words.findIndex((word) => within(word, quote))
  if (first === -1) return []
  const inside = words.slice(first, first + LONGEST + 1).filter((word) => within(word, quote))
  return inside.length > LONGEST ? [] : inside
}

/** Words of a title or a term. */
const SHORT = 4
/** Words between a verb and what it quotes. */
const SPOKEN = 6

/** A few words that nobody is said to say: a storm («هبة»), a novel, a foreign dish. */
function isTerm({start, end}: Quote, inside: readonly Word[], {words, text, speech}: QuotedText): boolean {
  if (inside.length > SHORT || /[.!?…:،,;؛؟]/.test(text.slice(start, end))) return false
  const first = firstFrom(words, start)
  const next = firstFrom(words, end)
  const sentence = (from: number, to: number) => !/[.!?؟\n]/.test(text.slice(from, to))
  return !speech.some(
    (one) =>
      (one.next <= first && first - one.next <= SPOKEN && sentence(one.end, start)) ||
      (one.first >= next && one.first - next <= 2 && sentence(end, one.start))
  )
}

/** Also a word that is joined to the mark: ל"הארץ". */
const within = (word: Word, {start, end}: Quote): boolean => word.end > start && word.end <= end

const kindTables = new WeakMap<Language, ReadonlySet<string>>()

/** "Newspaper", "agency", "organisation", each with its possible joined prefixes. */
function kindsOf(language: Language): ReadonlySet<string> {
  const known = kindTables.get(language)
  if (known) return known
  const {names, outlets, quotes} = language
  const folded = [...outlets.kinds, ...(quotes.namedThings ?? [])].map((kind) => foldWord(kind, names))
  const kinds = new Set(folded.flatMap((kind) => [kind, ...names.prefixes.map((prefix) => prefix + kind)]))
  kindTables.set(language, kinds)
  return kinds
}

/** The marks contain an outlet that the other text names, too; it may follow its kind («وكالة الصحافة الفرنسية»). */
function isOutlet(
  inside: readonly Word[],
  [own, other]: readonly [own: readonly Outlet[], other: readonly Outlet[]],
  free: readonly Word[]
): boolean {
  const end = inside.at(-1)!.end
  const starts = inside.slice(0, 2).map(({start}) => start)
  const held = own.find((outlet) => outlet.end === end && starts.includes(outlet.start))
  return other.some(({id, start}) => id === held?.id && free.some((word) => word.start === start))
}

/** Its words occur, by sound, outside marks on the other side, as a name. */
function isName(inside: readonly Word[], own: Language, free: readonly Word[], other: Language): boolean {
  let heard = 0
  let run = 0
  for (const word of inside) {
    const at = free.findIndex((one) => answers(word, own, one, other))
    if (at === -1) continue
    heard++
    if (other.names.cased) run = Math.max(run, capitalsAround(free, at))
  }
  if (heard === 0 && inside.length > 1) {
    // A single word on the other side: «ميدي نورد» is MediNord, «آر تي في» is RTV.
    if (free.some(({text}) => spells(inside, text, own.names))) return true
    const whole = {...inside[0]!, fold: inside.map(({fold}) => fold).join('')}
    return free.some((one, at) => {
      const next = free[at + 1]
      const both = next && next.start - one.end === 1 ? [{...one, fold: one.fold + next.fold}] : []
      return [one, ...both].some((word) => answers(whole, own, word, other))
    })
  }
  return heard === inside.length || (heard > 0 && run > 1 && inside.length <= run + 1)
}

function answers(word: Word, own: Language, one: Word, other: Language): boolean {
  // Also UNICEF and NATO, which are pronounced as words.
  if (other.names.cased && !beginsHigh(one.text)) return false
  if (word.fold === one.fold) return true
  const theirs = formsOf(one, other)
  return formsOf(word, own).some((form) => {
    const sounds = soundsOf(form, own.names)
    if (form.length < 3 || sounds.solid < 2) return false
    return theirs.some((form) => likeness(sounds, soundsOf(form, other.names), SURE) > 0)
  })
}

const formsOf = ({fold}: Word, {names}: Language): string[] =>
  names.cased ? [withoutEnding(fold)] : bare(fold, names).map(({form}) => form)

/** Capitals in a row: Hansung Semiconductor. */
function capitalsAround(words: readonly Word[], at: number): number {
  let [first, next] = [at, at + 1]
  while (first > 0 && beginsHigh(words[first - 1]!.text)) first--
  while (next < words.length && beginsHigh(words[next]!.text)) next++
  return next - first
}
