/** Spaces that stand where none belongs, or are lost where one does: what machines and copying leave between the signs
 *  of a text, whatever its language. */
import type {Language} from '../languages/language.ts'
import type {Span} from '../model.ts'
import {holding} from '../text/holding.ts'
import {madeOnce} from '../text/remember.ts'
import type {Side} from './text-reading.ts'

export interface Slip extends Span {
  readonly expected: string
  /** Desks print it so, too. */
  readonly usual: boolean
}

interface Pattern {
  /** What stands there, and groups whose contents stay. */
  readonly found: RegExp
  readonly sign: RegExp
  /** Only beside digits. */
  readonly digits?: true
  readonly usual?: boolean
  mended(match: RegExpMatchArray): string
}

const hasDigits = holding(/\p{Nd}/u)
const joinedUp = (match: RegExpMatchArray): string => match[0].replace(/[ \u00a0]+/g, '')

/** In any language. A comma of code, or the dot of a number or a name (`.NET`), stands after a space. */
const everywhere: readonly Pattern[] = [
  {
    sign: /[([] |[ \u00a0][)\]]/,
    found: /[([][ \u00a0]+(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.!?؟…])[ \u00a0]+[)\]]/gu,
    mended: joinedUp
  },
  {
    sign: /[ \u00a0][,،؛.]/,
    found: /(?<=[\p{L}\p{M}\p{N}"”»)])[ \u00a0]+(?:[,،؛](?!\p{N})|\.(?=\s*$|\s+\p{L}))/gu,
    mended: joinedUp
  },
  {sign: /[%٪]/, found: /(?<=[%٪])[ \u00a0\u200e\u200f]*[%٪]/gu, mended: () => ''},
  {
    // Letters that stand for words have stops between them, and names of sites go on in small letters.
    sign: /[.!؟]\p{L}/u,
    found: /(?<=\p{L}\p{M}*\p{L}\p{M}*)[.!؟](?=\p{Lo}\p{M}*\p{Lo}|\p{Lu}\p{Ll})/gu,
    usual: true,
    mended: ([mark]) => `${mark} `
  },
  {
    // Letters of formulas and of grammar stand alone beside a comma.
    sign: /[,،؛]\p{L}/u,
    found: /(?<=\p{L}\p{M}*\p{L}\p{M}*)[,،؛](?=\p{L}\p{M}*\p{L})/gu,
    usual: true,
    mended: ([mark]) => `${mark} `
  },
  {
    // Where letters have no capitals, a name does not end with its number: iPhone17.
    digits: true,
    sign: /\p{Lo}\p{Nd}/u,
    found: /(?<=(?:\p{Lo}\p{M}*){3})\p{Lo}\p{M}*(?=\p{Nd})/gu,
    usual: true,
    mended: ([letter]) => `${letter} `
  },
  {
    // Fewer letters may be a unit or an ending: `2.4GHz`, `20th`.
    digits: true,
    sign: /\p{Nd}\p{L}/u,
    found: /\p{Nd}(?=[\p{Ll}\p{Lo}]{4})/gu,
    usual: true,
    mended: ([digit]) => `${digit} `
  },
  {sign: / {2}/, found: /(?<=[\p{L}\p{M}]) {2,}(?=[\p{L}\p{M}])/gu, mended: () => ' '}
]

/** What a language joins: prefixes to numbers, some marks to the word before them, and the letters that only end a word
 *  to nothing. */
const patternsOf = madeOnce((language: Language): readonly Pattern[] => {
  const {print, bidi} = language
  const found: Pattern[] = [...everywhere]
  const {letters = '', signs = []} = print.joint ?? {}
  if (letters !== '' && signs.length > 0) {
    const sign = `[${signs.map((one) => one.replace(/[-\\\]^]/g, '\\$&')).join('')}]`
    const prefix = `(?<![\\p{L}\\p{M}\\p{N}'"’׳״])[${letters}]{1,3}`
    found.push({
      digits: true,
      sign: / \S\p{Nd}|\S \p{Nd}/u,
      found: new RegExp(`${prefix}(?:[ \\u00a0]+${sign}[ \\u00a0]*|${sign}[ \\u00a0]+)(?=\\p{Nd})`, 'gu'),
      usual: true,
      mended: joinedUp
    })
    // One letter and a space: more letters may be a word, שבו.
    if (print.joint?.required)
      found.push({
        digits: true,
        sign: /(?:^|\P{L})\p{L}[ \u00a0]\p{Nd}/u,
        found: new RegExp(`(?<=(?<![\\p{L}\\p{M}\\p{N}'"’׳״.])[${letters}])[ \\u00a0]+(?=\\p{Nd})`, 'gu'),
        usual: true,
        mended: () => print.glue.foreign
      })
  }
  if (print.tight) {
    const marks = `[${print.tight}]`
    // A mark that something follows at once begins a sign: `:-)`, `!important`.
    found.push({
      sign: new RegExp(`[ \\u00a0]${marks}`),
      found: new RegExp(`(?<=[\\p{L}\\p{M}\\p{N}"”»)])[ \\u00a0]+${marks}(?![^\\s"”»)\\].])`, 'gu'),
      usual: true,
      mended: joinedUp
    })
  }
  if (bidi.finals !== '') {
    const last = `(?<=\\p{L}\\p{M}*\\p{L}\\p{M}*)[${bidi.finals}](?=\\p{L}\\p{M}*\\p{L})`
    found.push({
      sign: new RegExp(`[${bidi.finals}]\\p{L}`, 'u'),
      found: new RegExp(last, 'gu'),
      mended: (m) => `${m[0]} `
    })
  }
  return found
})

/** The slips of a target; a sign that the source spaces in the same way is the writer's own. Linear in both texts. */
export function slipsIn(source: Side, target: Side): Slip[] {
  const slips: Slip[] = []
  const numbered = hasDigits(target.text)
  for (const {sign, found, digits, usual = false, mended} of patternsOf(target.language)) {
    if ((digits && !numbered) || !sign.test(target.text) || source.text.search(found) !== -1) continue
    for (const match of target.text.matchAll(found))
      slips.push({start: match.index, end: match.index + match[0].length, expected: mended(match), usual})
  }
  return [...slips, ...looseMarks(target)].sort((a, b) => a.start - b.start)
}

/** Quotation marks that stand away from what they quote. Guillemets do in many houses. */
function looseMarks({text, quotes, language}: Side): Slip[] {
  return quotes.flatMap(({open, close}): Slip[] => {
    if (!open || !close) return []
    const tight = language.print.tight?.includes(text[close.start]!)
    if (!tight && !/^["“”'‘’]/.test(text.slice(open.start))) return []
    const inside = text.slice(open.end, close.start)
    const ends = [/^[ \u00a0]/, /[ \u00a0]$/].filter((space) => space.test(inside)).length
    if (ends === 0) return []
    const [start, end] = [open.start, close.end]
    const expected = text.slice(start, open.end) + inside.trim() + text.slice(close.start, end)
    // At one end it may be a mark that opens nothing.
    return [{start, end, usual: ends === 1, expected}]
  })
}
