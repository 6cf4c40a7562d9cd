import {regionNames} from '../languages/intl.ts'
import type {Language, NameData} from '../languages/language.ts'
import type {Span} from '../model.ts'
import {formsOf} from '../text/forms.ts'
import type {Beginning, Folded, PhraseIndex} from '../text/phrases.ts'
import {remembered} from '../text/remember.ts'
import type {Listed} from '../text/vocabulary.ts'
import {beginsHigh, withoutEnding} from './name-forms.ts'
import {indexPhrases} from './phrase-index.ts'
import {bare, foldWord, vocabularyOf, type Word} from './words.ts'

/** A town, a region or a country that a text names. */
export interface Place extends Span {
  /** The id that all packs share. */
  readonly id: string
  /** Whether it can be nothing else than the place. */
  readonly sure: boolean
}

type Value = Pick<Place, 'id' | 'sure'>

interface Table {
  readonly phrases: PhraseIndex<readonly Value[]>
  readonly heads: (word: Listed) => ReadonlyArray<Beginning<readonly Value[]>> | undefined
  readonly forms: ReadonlyMap<string, readonly string[]>
  /** Whether a word is a name of one word, with or without the article, or what an ending makes of it. */
  readonly isOf: (fold: string) => boolean
}

const tables = new WeakMap<NameData, Table>()

function tableOf({names, tag}: Language): Table {
  const known = tables.get(names)
  if (known) return known
  const values = new Map<string, Value[]>()
  const forms = new Map<string, string[]>()
  const add = (form: string, value: Value) => {
    const own = values.get(form) ?? []
    values.set(form, own)
    if (!own.some(({id}) => id === value.id)) own.push(value)
    const list = forms.get(value.id) ?? []
    forms.set(value.id, list)
    list.push(foldWord(form.replace(/[\s-]/g, ''), names))
  }
  for (const [id, written] of Object.entries(names.places ?? {}))
    for (const form of formsOf(written)) add(form.replace(/^!/, ''), {id, sure: !form.startsWith('!')})
  for (const [code, name] of names.places ? regionNames(tag) : [])
    if (!values.has(name)) add(name, {id: code, sure: true})
  const phrases = indexPhrases(values, names)
  const article = articleOf(names)
  const heads = vocabularyOf(names).table((fold) => {
    if (names.cased) return phrases.beginnings([withoutEnding(fold)])
    // للقاهرة: a name that is listed with the article has it in what was taken off, and any other name never has it.
    return phrases.beginnings(bare(fold, names).map((one) => (one.article ? article + one.form : one.form)))
  })
  const single = [...values.keys()].filter((form) => !/[\s-]/.test(form)).map((form) => foldWord(form, names))
  const stems = new Set(
    single
      .map((form) => (article && form.startsWith(article) ? form.slice(article.length) : form))
      .flatMap((form) => [form, form.replace(/.$/u, '')])
      .filter((form) => form.length > 2)
  )
  const table = {phrases, heads, forms, isOf: remembered((fold) => isOfStem(fold, stems, names))}
  tables.set(names, table)
  return table
}

/** The article itself, which the most prefixes that hold it end with: ال. */
function articleOf({articles}: NameData): string {
  const ending = (one: string) => articles.filter((other) => other.endsWith(one)).length
  return articles.reduce((best, one) => (ending(one) > ending(best) ? one : best), articles[0] ?? '')
}

/** The places that a text names, in order. */
export function readPlaces(words: readonly Word[], language: Language): Place[] {
  const {phrases, heads} = tableOf(language)
  const found: Place[] = []
  for (let at = 0; at < words.length; ) {
    const word = words[at]!
    const begun = language.names.cased && !beginsHigh(word.text) ? undefined : heads(word)
    const match = begun && phrases.longestFrom(words, at, begun)
    // A name that two places have is neither for sure.
    const alone = match?.value.length === 1
    for (const {id, sure} of match?.value ?? [])
      found.push({id, sure: sure && alone, start: word.start, end: words[match!.next - 1]!.end})
    at = match?.next ?? at + 1
  }
  return found
}

/** How a language writes a place, folded and without spaces; none where it is not known. */
export const placeForms = (id: string, language: Language): readonly string[] => tableOf(language).forms.get(id) ?? []

/** Whether a word is, or comes from, the name of a place: a people, an adjective. */
export const isOfPlace = ({fold}: Folded, language: Language): boolean => tableOf(language).isOf(fold)

function isOfStem(fold: string, stems: ReadonlySet<string>, names: NameData): boolean {
  return (names.cased ? [withoutEnding(fold)] : bare(fold, names).map(({form}) => form)).some(
    (form) =>
      stems.has(form) ||
      names.suffixes.some(
        (end) => form.length > end.length + 2 && form.endsWith(end) && stems.has(form.slice(0, -end.length))
      )
  )
}
