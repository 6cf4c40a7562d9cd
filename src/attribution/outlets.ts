import type {Language, NameData, OutletData} from '../languages/language.ts'
import type {Span} from '../model.ts'
import {holding} from '../text/holding.ts'
import {parsePattern} from '../text/pattern.ts'
import type {Beginning, PhraseIndex} from '../text/phrases.ts'
import type {Listed} from '../text/vocabulary.ts'
import {beginsHigh} from './name-forms.ts'
import {type Company, formsOf, introduced, type Need, type Spot} from './outlet-company.ts'
import {indexPhrases} from './phrase-index.ts'
import {likeness, soundsOf} from './sounds.ts'
import {isLetter} from './spelled.ts'
import {bare, foldWord, vocabularyOf, type Word} from './words.ts'

/** An agency, paper or broadcaster that a text names. */
export interface Outlet extends Span {
  /** The name that all packs share. */
  readonly id: string
}

interface Name {
  id: string
  need: Need
  /** Printed in capitals, a name needs only this much introduction: a WAFA, a Wafa. */
  caps?: Need
  /** The list itself begins the name with a small letter: dpa, i24. */
  small: boolean
  /** It begins with an article, if only with a letter of it, and ends in a capital: Le Temps is a paper, and "Le temps"
   *  the weather. */
  titled: boolean
  /** What it is called before a number: Channel 12, Channel 13. */
  readonly numbers: Map<string, string>
}

interface Table extends Company {
  readonly names: PhraseIndex<Name>
  /** The forms of a word without joined prefixes that may begin a name. */
  readonly heads: (word: Listed) => ReadonlyArray<Beginning<Name>> | undefined
}

const tables = new WeakMap<OutletData, Table>()

function tableOf(language: Language): Table {
  const {outlets, names} = language
  const known = tables.get(outlets)
  if (known) return known
  const forms = new Map<string, Name>()
  for (const [id, list] of Object.entries(outlets.names)) {
    // A text may print the shared name in Latin letters: CNN, Haaretz.
    const left = list.some((form) => form.startsWith('!!')) ? `!!${id}` : id
    for (const form of names.cased ? list : [...list, left]) addForm(forms, form, id, names)
  }
  const setOf = (list: readonly string[]) => new Set(list.map((word) => foldWord(word, names)))
  const index = indexPhrases(forms, names)
  const table = {
    names: index,
    heads: vocabularyOf(names).table((fold) => index.beginnings(formsOf(fold, language))),
    kinds: setOf(outlets.kinds),
    broad: setOf(outlets.broad),
    gap: outlets.gap,
    leads: setOf(outlets.leads),
    told: setOf(outlets.told),
    to: outlets.to
  }
  tables.set(outlets, table)
  return table
}

function addForm(forms: Map<string, Name>, form: string, id: string, names: NameData): void {
  const {words, common} = parsePattern(form.replace(/[\s-]+/g, ' '), ['!'])
  const need = common as Need
  const [, plain = '', number] = /^(.*?) ?(\d*)$/.exec(words.join(' ')) ?? []
  const key = plain
    .split(' ')
    .map((word) => foldWord(word, names))
    .join(' ')
  const known = forms.get(key)
  const name = known ?? {id: '', need, small: false, titled: isTitled(plain, names), numbers: new Map<string, string>()}
  forms.set(key, name)
  if (plain[0] === plain[0]!.toLowerCase()) name.small = true
  if (number) name.numbers.set(number, id)
  else if (name.id === '') {
    name.id = id
    name.need = need
    if (names.cased && /^[A-Z]{2,6}$/.test(plain)) {
      name.caps = need
      name.need = Math.min(need + 1, 3) as Need
    }
  }
}

/** L’Équipe is a paper, and "L’équipe" a team. */
const ELISION = /^\p{Lu}['’](?=\p{L})/u

const isTitled = (name: string, {cased, common, particles = []}: NameData): boolean => {
  const first = name.slice(0, Math.max(0, name.indexOf(' '))).toLowerCase()
  if (cased && ELISION.test(name)) return true
  return cased && / \p{Lu}\S*$/u.test(name) && (common.includes(first) || particles.includes(first))
}

/** The outlets that a text names, in its own language or left as `foreign` writes them (CNN, Haaretz). */
export function readOutlets(text: string, words: readonly Word[], language: Language, foreign?: Language): Outlet[] {
  const found: Outlet[] = []
  // Variety's critic: the last word of a name may be a possessive.
  const read = language.names.cased && words.some(({fold}) => isOwner(fold)) ? words.map(unowned) : words
  const own = {language, table: tableOf(language)}
  // Only a language in Latin letters leaves its names unchanged in the text of another. Without this condition its
  // shared names would be read in every text of its own: voters who become independent.
  const left = foreign?.names.cased && hasCased(text) ? {language: foreign, table: tableOf(foreign)} : undefined
  for (let at = 0; at < words.length; ) {
    const match = matchAt(text, read, at, own) ?? (left && matchAt(text, words, at, left))
    const last = found.at(-1)
    // An outlet that is described and then named is one outlet, known by its name: סוכנות הידיעות הפלסטינית מען.
    if (match?.whole && last && /^[\s"“”„«»״'‘’]*$/.test(text.slice(last.end, words[at]!.start))) found.pop()
    if (match) found.push({start: words[at]!.start, end: match.end, id: match.id})
    at = match?.next ?? at + 1
  }
  return found
}

const hasCased = holding(/\p{Cased}/u)

const isOwner = (fold: string): boolean => fold.endsWith("'") || fold.endsWith("'s")

const unowned = (word: Word): Word => (isOwner(word.fold) ? {...word, fold: word.fold.replace(/'s?$/, '')} : word)

function matchAt(
  text: string,
  words: readonly Word[],
  at: number,
  {language, table}: {readonly language: Language; readonly table: Table}
): {id: string; next: number; end: number; whole: boolean} | undefined {
  const word = words[at]!
  const heads = table.heads(word)
  if (!heads) return undefined
  for (const head of heads) {
    const match = table.names.from(words, at, head)
    if (!match) continue
    const {form} = head
    // Behind an elision, l’AFP, the name begins later than its word.
    const printed = word.text.slice(Math.max(0, word.fold.length - form.length))
    const small = language.names.cased && !beginsHigh(printed)
    const {id, need, caps, numbers} = match.value
    // A name is written with capitals where the script has any: a guardian is not the Guardian.
    const tail = words[match.next - 1]!.text.replace(ELISION, '')
    if (isNoTitle(match.value, {small, tail, alone: match.next === at + 1})) continue
    const {end} = words[match.next - 1]!
    // Nothing may be joined to it: a second outlet would come with "and".
    const whole = form === word.fold
    if (numbers.size > 0) {
      const digits = /^[\s\u0640"״-]{0,2}([\d\u0660-\u0669]{1,3})(?![\d\u0660-\u0669])/.exec(text.slice(end, end + 8))
      const channel =
        digits && numbers.get(digits[1]!.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660)))
      // وكان 11 is "and eleven were".
      const plain = need > 0 && !introduced({text, words, at, next: match.next, form, need}, table, language)
      if (channel && !plain) return {id: channel, next: match.next, end: end + digits[0].length, whole}
    }
    if (!id || isPart({text, words, at, next: match.next}, language.names)) continue
    const wanted = caps !== undefined && printed === printed.toUpperCase() ? caps : need
    // The Guardian reports; the Guardian Council is not an outlet.
    const isOpen = wanted > 0 || (language.names.cased && table.leads.has(word.fold))
    if (isOpen && !introduced({text, words, at, next: match.next, form, need: wanted}, table, language)) continue
    return {id, next: match.next, end, whole}
  }
  return undefined
}

/** The guardian is not the Guardian; in "Le temps change" the capital is that of the sentence. */
function isNoTitle(
  {titled, small: listedSmall}: Name,
  {small, tail, alone}: {readonly small: boolean; readonly tail: string; readonly alone: boolean}
): boolean {
  return small ? !(listedSmall && (alone || beginsHigh(tail))) : titled && !beginsHigh(tail)
}

/** Letters of a longer abbreviation: «آر تي في» does not contain RT. */
function isPart({text, words, at, next}: Spot, names: NameData): boolean {
  if (!names.spelled || next - at > SPELLED || !words.slice(at, next).every((word) => isLetter(word, names)))
    return false
  const goesOn = (from: Word | undefined, to: Word | undefined, one: Word | undefined) =>
    from && to && one && text.slice(from.end, to.start) === ' ' && isLetter(one, names)
  return Boolean(goesOn(words[at - 1], words[at], words[at - 1]) || goesOn(words[next - 1], words[next], words[next]))
}

/** Letters of an abbreviation that is an outlet's name. */
const SPELLED = 4

/** How much each word of a name must sound like a word of the text. */
const ALIKE = 0.8

/** Whether a text has the words of a name by sound, so that a spelling which no list has counts as the name too. */
export function soundsOutlet(name: readonly Word[], from: Language, words: readonly Word[], to: Language): boolean {
  const heard = name.map(({fold}) => soundsOf(fold, from.names)).filter(({solid}) => solid > 1)
  if (heard.reduce((sum, {solid}) => sum + solid, 0) < 3) return false
  const there = words.flatMap(({fold}) => formsOf(fold, to).map((form) => soundsOf(form, to.names)))
  return heard.every((sounds) => there.some((one) => likeness(sounds, one, ALIKE) > 0))
}

/** Whether the letters of an outlet's name stand anywhere, also inside a word that lost its space (`مجلةالغارديان`). */
export function mentionsOutlet(id: string, words: readonly Word[], {outlets, names}: Language): boolean {
  const text = words.map(({fold}) => fold).join(' ')
  return (outlets.names[id] ?? []).some((form) => {
    const list = form
      .replace(/^!+/, '')
      .split(' ')
      .map((word) => foldWord(word, names))
    const wanted = list.join(' ')
    if (wanted.length > 5) return text.includes(wanted)
    // A short name that nothing introduces: אמר לכאן.
    return list.length === 1 && words.some(({fold}) => bare(fold, names).some(({form: it}) => it === wanted))
  })
}
