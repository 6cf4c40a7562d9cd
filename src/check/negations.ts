import {readAnonymity} from '../attribution/index.ts'
import type {Language} from '../languages/language.ts'
import type {Span} from '../model.ts'
import {madeOnce, remembered} from '../text/remember.ts'
import type {Side} from './text-reading.ts'

interface Negation extends Span {
  readonly text: string
}

type Kind = 'word' | 'kin' | 'none'

/** Not a part of a hashtag, a handle or an address. */
const WORD = /(?<![#@_/.\p{L}\p{M}])[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*(?![\p{L}\p{M}_@/-])/gu

/** The words of a text that deny something. */
export function negationsIn({text, language}: Side): Negation[] {
  const kindOf = kindsOf(language)
  return [...text.matchAll(WORD)]
    .filter(({0: word}) => kindOf(word) === 'word')
    .map(({0: word, index}) => ({text: word, start: index, end: index + word.length}))
}

/** The first of them that is sure to deny: not in a hedge ("no fewer than ten" are at least ten), where a source asks not
 *  to be named, nor in a phrase that
 *  only looks like it ("no doubt"). */
export function deniedIn({text, figures, words, language}: Side, negations: readonly Negation[]): Negation | undefined {
  if (negations.length === 0) return undefined
  const idle = [
    ...figures.flatMap(({hedge}) => hedge ?? []),
    // "Asked not to be named" is a matter of who speaks, and said in many ways.
    ...readAnonymity(words, language),
    ...language.negation.idle.flatMap((phrase) => placesOf(phrase, text))
  ]
  return negations.find(({start, end}) => !idle.some((one) => one.start < end && start < one.end))
}

function placesOf(phrase: string, text: string): Span[] {
  const found: Span[] = []
  const plain = text.toLowerCase()
  for (let at = plain.indexOf(phrase); at !== -1; at = plain.indexOf(phrase, at + phrase.length))
    found.push({start: at, end: at + phrase.length})
  return found
}

/** Whether a text may deny something in other words: "the last bus", but not "last year". */
export function deniesOtherwise({text, language}: Side): boolean {
  const kindOf = kindsOf(language)
  const kin = [...text.matchAll(WORD)].filter(({0: word}) => kindOf(word) === 'kin')
  if (kin.length === 0) return false
  const idle = language.negation.idle.flatMap((phrase) => placesOf(phrase, text))
  return kin.some(({index}) => !idle.some(({start, end}) => start <= index && index < end))
}

const kindsOf = madeOnce((language: Language): ((word: string) => Kind) => {
  const {negation, edits} = language
  const [words, kin] = [matcherOf(negation.words), matcherOf(negation.kin)]
  const endings = edits.endings.map((ending) => ending.replace('’', "'"))
  return remembered((word): Kind => {
    const plain = word.toLowerCase().replace(/\p{M}/gu, '').replace('’', "'")
    if (endings.some((ending) => plain.endsWith(ending))) return 'word'
    const bare = [
      plain,
      ...edits.joined.flatMap((joined) => (plain.startsWith(joined) ? [plain.slice(joined.length)] : []))
    ]
    return bare.some(words) ? 'word' : bare.some(kin) ? 'kin' : 'none'
  })
})

/** Whether a word is one of some forms, whole or by one end of it. */
function matcherOf(forms: readonly string[]): (word: string) => boolean {
  const whole = new Set(forms.filter((form) => !form.includes('*')))
  const heads = forms.filter((form) => form.endsWith('*')).map((form) => form.slice(0, -1))
  const tails = forms.filter((form) => form.startsWith('*')).map((form) => form.slice(1))
  return (word) =>
    whole.has(word) || heads.some((head) => word.startsWith(head)) || tails.some((tail) => word.endsWith(tail))
}
