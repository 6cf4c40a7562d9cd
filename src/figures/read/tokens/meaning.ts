/** What a word means to a lexicon by its letters alone, computed once per word. */
import {cutsOf, NO_PREFIX} from '../../../text/prefixes.ts'
import {madeOnce} from '../../../text/remember.ts'
import {type WordAt, wordsAt, wordsAtBy} from '../../../text/words-at.ts'
import {type HedgeIndex, hedgeWordOf} from '../hedges/hedge-index.ts'
import {NO_HEDGE} from '../hedges/hedge-word.ts'
import type {Lexicon} from '../lexicon/lexicon.ts'
import {exactForm} from '../lexicon/tree.ts'
import type {Meaning} from '../token.ts'
import {behindLetters} from './characters.ts'
import {isDual} from './dual.ts'
import {romanIn} from './roman.ts'
import {LONGEST} from './runs.ts'

/** What each word of a text means to a lexicon, and to the hedges of its language where it has any. */
export function meaningsOf(lexicon: Lexicon, hedges: HedgeIndex | undefined): WordAt<Meaning> {
  const tables = tablesOf(lexicon)
  return hedges ? tables.hedged(hedges) : tables.bare
}

const tablesOf = madeOnce((lexicon: Lexicon) => ({
  bare: wordsAt((word) => meaning(word, lexicon)),
  hedged: wordsAtBy((hedges: HedgeIndex) => (word) => meaning(word, lexicon, hedges))
}))

const NONE: readonly string[] = []

/** Not a word, or not one that the lexicon knows. */
export function meaningless(form: string): Meaning {
  return {
    form,
    full: form,
    forms: NONE,
    node: undefined,
    whole: undefined,
    prefix: NO_PREFIX,
    glued: '',
    dual: false,
    lettered: false,
    roman: undefined,
    hedge: NO_HEDGE
  }
}

const signs = new Map<number, Meaning>()

/** A sign by its code unit: there are few, so each is made once. */
export function meaningOfSign(code: number): Meaning {
  const known = signs.get(code)
  if (known) return known
  const made = meaningless(String.fromCharCode(code))
  signs.set(code, made)
  return made
}

function meaning(word: string, lexicon: Lexicon, hedges?: HedgeIndex): Meaning {
  const form = lexicon.fold(word)
  if (form.length > LONGEST) return meaningless('')
  const {possessive, lettered: letters} = lexicon
  let found = lookUp(form, lexicon)
  if (!found.node && possessive !== '' && form.endsWith(possessive))
    found = lookUp(form.slice(0, -possessive.length), lexicon)
  const body = word.slice(behindLetters(word, {start: 0, end: word.length}, found.glued.length))
  const node = found.node?.exact?.get(exactForm(body)) ?? found.node
  // Letters are a numeral only with an abbreviation mark.
  const lettered = letters !== undefined && found.form.length <= 7 && /["']/.test(found.form)
  const dual = isDual(word, {...found, node}, lexicon)
  const roman = romanIn(word, lexicon)
  const forms = formsOf(found, lexicon)
  const hedge = hedges ? hedgeWordOf(hedges, forms) : NO_HEDGE
  // Engines read objects of one shape fastest, and every token is made from one of these.
  const {form: own, full, whole, prefix, glued} = found
  return {form: own, full, forms, node, whole, prefix, glued, dual, lettered, roman, hedge}
}

/** The word itself, and without each stack of prefixes it may have. */
function formsOf({full, glued, node}: Meaning, {prefixes}: Lexicon): readonly string[] {
  const out = [full]
  // מתוך is "out of", and not מ before תוך.
  if (glued === '' && node?.roles.get('of') !== undefined) return out
  for (const {form, glued: stack} of cutsOf(full, prefixes, 2)) {
    if (stack.length > 4) break
    out.push(form)
  }
  return out
}

/** Look up the whole word, then without a stack of prefixes, the shortest that works. */
function lookUp(form: string, lexicon: Lexicon): Meaning {
  const whole = lexicon.root.get(form)
  const found = {...meaningless(form), node: whole}
  if (whole?.own) return found
  let first: Meaning | undefined
  for (const cut of cutsOf(form, lexicon.prefixes)) {
    const node = lexicon.root.get(cut.form)
    if (!node || (whole && !node.own)) continue
    const meant = {...found, ...cut, node, whole}
    // والواحدة begins an idiom with its article, and is a number of its own without it.
    if (node.own) return !first || cut.prefix.article ? meant : first
    first ??= meant
  }
  return first ?? found
}
