/** The one spelling of a word in which texts and packs are compared. */
import {OPTIONAL_MARK} from './marks.ts'

/** Which letters of a language count as the same. */
export interface Letters {
  /** Letters that writers interchange in any word: each letter of the key counts as the value. */
  readonly same: Readonly<Record<string, string>>
  /** Letters that also count as the same in a name, after accents, vowel signs and hamzas are removed: ڤ and ف, ß and
   *  ss. */
  readonly alike: Readonly<Record<string, string>>
  /** Marks before the last letter of an abbreviation, ק״מ; read as `"`. */
  readonly abbreviation: string
}

export type Fold = (word: string) => string

/** The two strengths of folding, made from a pack's letters. */
export interface Foldings {
  /** Lower case, no vowel signs, no stretching, interchangeable letters unified. Accents and hamzas stay: مئة is not
   *  مية. */
  readonly number: Fold
  /** For names, which are spelled more freely: accents and hamzas are removed too. */
  readonly name: Fold
}

const APOSTROPHES = "'’‘‛׳ʼ"
const HIDDEN = /[\p{Cf}ـ.]/u
const PLAIN = /^[a-z]+$/

const known = new WeakMap<Letters, Foldings>()

/** The foldings for a language's letters, made once. */
export function foldingsOf(letters: Letters): Foldings {
  let found = known.get(letters)
  if (!found) {
    const same = new Map(pairs(letters))
    found = {
      number: folding(same, 'NFC'),
      name: folding(new Map([...same, ...Object.entries(letters.alike)]), 'NFKD')
    }
    known.set(letters, found)
  }
  return found
}

function folding(map: ReadonlyMap<string, string>, form: 'NFC' | 'NFKD'): Fold {
  return (word) => {
    const small = word.toLowerCase()
    if (PLAIN.test(small)) return small
    let out = ''
    for (const letter of small.normalize(form))
      if (!HIDDEN.test(letter) && !OPTIONAL_MARK.test(letter)) out += map.get(letter) ?? letter
    return out
  }
}

function* pairs({same, abbreviation}: Letters): Iterable<[string, string]> {
  for (const sign of APOSTROPHES) yield [sign, "'"]
  for (const mark of abbreviation) yield [mark, '"']
  for (const [letters, to] of Object.entries(same)) for (const letter of letters) yield [letter, to]
}

/** Whether a character is one of those typed for an apostrophe or a geresh. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x201b || code === 0x5f3 || code === 0x2bc
}
