/** Whether a name that is also a common word is introduced as an outlet. */
import type {Language, NameData} from '../languages/language.ts'
import {beginsHigh} from './name-forms.ts'
import {bare, type Word} from './words.ts'

/** How much introduction a name needs: none; a kind, marks, a lead or a speaker; a kind or marks; a kind, or marks
 *  where somebody speaks. */
export type Need = 0 | 1 | 2 | 3

/** Words that introduce an outlet. */
export interface Company {
  readonly kinds: ReadonlySet<string>
  readonly broad: ReadonlySet<string>
  readonly gap: number
  readonly leads: ReadonlySet<string>
  readonly told: ReadonlySet<string>
  readonly to: string
}

/** Where a name stands in a text: from one of its words to the next behind it. */
export interface Spot {
  readonly text: string
  readonly words: readonly Word[]
  readonly at: number
  readonly next: number
}

/** The word, with and without joined prefixes. A name spelled letter by letter may be left with a single letter: وأ ف
 *  ب. */
export function formsOf(fold: string, {names}: Language): string[] {
  if (names.cased) return names.prefixes.length === 0 ? [fold] : bare(fold, names).map(({form}) => form)
  // للجزيرة hides the article of الجزيرة.
  const [head] = names.articles.slice(-1)
  const forms = bare(fold, names).flatMap(({form, article}) => (article ? [form, `${head}${form}`] : [form]))
  // A single mark that closes behind a name is read as its geresh: 'נייצ'ר'.
  if (/.{2}['"]$/.test(fold)) forms.push(...forms.map((form) => form.replace(/['"]$/, '')))
  return fold.length === 2 && names.prefixes.includes(fold[0]!) ? [...forms, fold[1]!] : forms
}

const isMark = (sign: string | undefined) => sign !== undefined && `"“”„«»״'‘’׳`.includes(sign)

/** Words between a verb and the outlet that somebody spoke to: قال المتحدث باسم الوزارة للجزيرة. */
const HEARS = 9

/** A form that needs company, where it stands. */
type Wanting = Spot & {readonly form: string; readonly need: Need}
type IsKind = (one: Word | undefined) => boolean

/** A form that is also a common word is a name only after (in English also before) a kind of outlet, in marks, or where
 *  somebody speaks to it: صحيفة الحياة, ל"הארץ", אמר להארץ. */
export function introduced(spot: Wanting, table: Company, language: Language): boolean {
  const {need} = spot
  const isKind = kindsOf(table, need, language.names)
  const behind = kindBehind(spot, isKind, language.names)
  if (behind !== undefined) return behind
  if (need === 0) return true
  const {opens, marked} = marksOf(spot)
  if (opens && !marked && isLonger(spot)) return false
  if (isKindBefore(spot, isKind, table.gap) || (marked && need < 3)) return true
  if (need === 2 || (need === 3 && !marked)) return false
  return isLedOrTold(spot, marked, table, language)
}

const kindsOf =
  ({kinds, broad}: Company, need: Need, names: NameData): IsKind =>
  (one) =>
    one !== undefined &&
    (kinds.has(one.fold) ||
      (!names.cased && bare(one.fold, names).some(({form: it, article}) => !article && kinds.has(it)))) &&
    !(need === 3 && broad.has(one.fold))

/** Only an adjective and a mark may stand between a kind and its name. */
const isJoined = ({text}: Spot, from: Word | undefined, to: Word | undefined): boolean =>
  from !== undefined && to !== undefined && !/[^\s"“”„«»״'‘’׳\u0640־-]/u.test(text.slice(from.end, to.start))

/** Whether a kind follows; `false` where a capital makes it another name, and nothing where neither does. */
function kindBehind(spot: Spot, isKind: IsKind, names: NameData): boolean | undefined {
  const {text, words, next} = spot
  const [last, behind] = [words[next - 1]!, words[next]]
  if (!names.cased || !isJoined(spot, last, behind)) return undefined
  if (isKind(behind)) return true
  return beginsHigh(behind!.text) && !isMark(text[last.end]) ? false : undefined
}

/** Whether a mark opens before the name, and closes behind it. It may stand inside the word, after a joined prefix:
 *  ל"הארץ". */
function marksOf({text, words, at, next, form}: Wanting): {readonly opens: boolean; readonly marked: boolean} {
  const [word, last] = [words[at]!, words[next - 1]!]
  const inner = word.fold.length - form.length
  const opens = isMark(text[word.start - 1]) || (inner > 0 && isMark(word.text[inner - 1]))
  return {opens, marked: opens && (isMark(text[last.end]) || /.{2}['"]$/.test(last.fold))}
}

function isKindBefore(spot: Spot, isKind: IsKind, gap: number): boolean {
  const {words, at} = spot
  for (let back = at - 1; back >= Math.max(0, at - gap) && isJoined(spot, words[back], words[back + 1]); back--)
    if (isKind(words[back])) return true
  return false
}

/** Behind a word that leads to a name, or told something: joined to the name, or to its mark: لـ«الأخبار». */
function isLedOrTold(spot: Wanting, marked: boolean, {leads, told, to}: Company, language: Language): boolean {
  const {words, at, form} = spot
  const [word, before] = [words[at]!, words[at - 1]]
  const isLead = (one: Word) =>
    leads.has(one.fold) || (!language.names.cased && formsOf(one.fold, language).some((it) => leads.has(it)))
  if (before && isJoined(spot, before, word) && (isLead(before) || leads.has(`${words[at - 2]?.fold} ${before.fold}`)))
    return true
  const toIt = to !== '' && (word.fold !== form ? word.fold.startsWith(to) : marked && before?.fold === to)
  return toIt && isTold(spot, told, language)
}

/** A name in marks goes on behind these words: «العربي الاقتصادي» is not «العربي». */
function isLonger({text, words, next}: Spot): boolean {
  const last = words.slice(next, next + MARKED).find(({end}) => isMark(text[end]))
  return last !== undefined && !/[.,;:!?،؛؟\n]/.test(text.slice(words[next - 1]!.end, last.end))
}

/** Words that may follow the first of a name in marks. */
const MARKED = 3

/** Somebody speaks before the name, in the same sentence. */
function isTold({text, words, at}: Spot, told: ReadonlySet<string>, language: Language): boolean {
  for (let back = at - 1; back >= 0 && back >= at - HEARS; back--) {
    if (/[.;:؛»”]/.test(text.slice(words[back]!.end, words[back + 1]!.start))) return false
    const {fold} = words[back]!
    if (told.has(fold) || formsOf(fold, language).some((it) => told.has(it))) return true
  }
  return false
}
