import type {Language} from '../languages/language.ts'
import type {Span} from '../model.ts'
import {composed} from '../text/canonical.ts'
import type {PhraseIndex} from '../text/phrases.ts'
import {type Glossary, type GlossaryEntry, renderingFor} from './glossary.ts'
import {inflected} from './name-kin.ts'
import {indexPhrases} from './phrase-index.ts'
import {bare, type Word} from './words.ts'

/** How a text names an entry of the glossary. */
export interface Mention extends Span {
  readonly entry: GlossaryEntry
  /** `use`, one of `also`, of `variants`, or of `never`. */
  readonly how: 'use' | 'also' | 'variant' | 'never'
  /** The form as the glossary gives it. */
  readonly form: string
}

type Value = Omit<Mention, 'start' | 'end'>

interface Index {
  readonly all: PhraseIndex<Value>
  /** Without the forbidden forms. */
  readonly right: PhraseIndex<Value>
}

const indexes = new WeakMap<Glossary, Map<string, Index>>()

function indexOf(glossary: Glossary, locale: string, language: Language): Index {
  const known = indexes.get(glossary) ?? new Map<string, Index>()
  indexes.set(glossary, known)
  const found = known.get(locale)
  if (found) return found
  const forms = glossary.entries.flatMap((entry) => {
    const rendering = renderingFor(entry, locale)
    if (!rendering) return []
    const {use, also, variants, never, credit} = rendering
    const right = [
      [use, 'use'] as const,
      ...[...also, ...(credit ? [credit] : [])].map((form) => [form, 'also'] as const)
    ]
    const wrong = [
      ...variants.map((form) => [form, 'variant'] as const),
      ...never.map((form) => [form, 'never'] as const)
    ]
    return [...right, ...wrong].map(([form, how]): [string, Value] => [lettersOf(form), {entry, how, form}])
  })
  const named = forms.filter(([form]) => form !== '')
  const index = {
    all: indexPhrases(named, language.names),
    right: indexPhrases(
      named.filter(([, value]) => !isWrong(value)),
      language.names
    )
  }
  known.set(locale, index)
  return index
}

/** Words alone: signs between them are not part of a name. */
const lettersOf = (form: string) => form.replace(/[^\p{L}\p{M}\p{N}'’׳״"\s-]/gu, ' ').trim()

/** A text with its words. */
interface WordsIn {
  readonly text: string
  readonly words: readonly Word[]
  readonly locale: string
  readonly language: Language
}

/** The glossary's names in a text, the longest first at each place. Clitics, the article, vowel signs and hamzas make
 *  no difference, but a forbidden form is compared letter by letter, as printed. */
export function readMentions({text, words, locale, language}: WordsIn, glossary: Glossary): Mention[] {
  const index = indexOf(glossary, locale, language)
  const found: Mention[] = []
  for (let at = 0; at < words.length; ) {
    const match = mentionAt({text, words}, at, index, language)
    if (match) found.push({...match.value, start: words[at]!.start, end: words[match.next - 1]!.end})
    at = match?.next ?? at + 1
  }
  return found
}

function mentionAt(
  {text, words}: Pick<WordsIn, 'text' | 'words'>,
  at: number,
  index: Index,
  {names}: Language
): {value: Value; next: number} | undefined {
  const {fold} = words[at]!
  const bodies = names.cased ? [fold, fold.replace(/'s?$/, '')] : bare(fold, names).map(({form}) => form)
  for (const body of new Set(bodies)) {
    const match = index.all.longest(words, at, body)
    if (!match) continue
    const printed = text.slice(words[at]!.start, words[match.next - 1]!.end)
    // `never: اسرائيل` differs from its right form only by a hamza, so the printed form decides: where a forbidden form
    // folds to the same letters as a right one, the text is taken to have the right one.
    if (isWrong(match.value) && !endsAlike(printed, match.value.form)) return index.right.longest(words, at, body)
    return match
  }
  return undefined
}

const isWrong = ({how}: Value): boolean => how === 'never' || how === 'variant'
const endsAlike = (printed: string, form: string): boolean => composed(printed).endsWith(composed(form))

/** Whether a text holds a name of the entry in any right form, or an inflected one (المصري for مصر). */
export function holdsEntry(words: readonly Word[], entry: GlossaryEntry, locale: string, {names}: Language): boolean {
  const rendering = renderingFor(entry, locale)
  if (!rendering) return true
  const heads = [rendering.use, ...rendering.also].flatMap((form) => lettersOf(form).split(/[\s-]+/))
  const folded = new Set(heads.filter((word) => word.length > 2).map((word) => word.toLowerCase()))
  return words.some(({fold}) =>
    bare(fold, names).some(({form}) => [...folded].some((head) => inflected(form, head, names)))
  )
}
