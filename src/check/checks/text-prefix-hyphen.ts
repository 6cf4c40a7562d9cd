import type {Joint} from '../../languages/joint.ts'
import type {Language} from '../../languages/language.ts'
import {says, words} from '../../messages/says.ts'
import {holding} from '../../text/holding.ts'
import {type PrefixTable, stackPrefixes} from '../../text/prefixes.ts'
import type {TextCheck} from '../check.ts'

/** A prefix is joined to a number or a word in another script by the sign of the house. */
export const textPrefixHyphen: TextCheck = {
  id: 'text-prefix-hyphen',
  severity: 'warning',
  scope: 'text',
  needs: {target: ['style']},
  *run({text, language, house, chosen, locale}) {
    const {glue} = language.print
    const joint: Joint = {...NONE, ...language.print.joint}
    if (joint.letters === '') return
    const wanted = house.prefixHyphen ?? glue.foreign
    const severity = joint.required || chosen.prefixHyphen ? 'warning' : 'info'
    const {mixes, sign: joined, search, stacks} = searchOf(language, joint)
    if (!mixes(text) || !joined.test(text)) return
    for (const {0: found, index, groups} of text.matchAll(search)) {
      const {prefix = '', sign = ''} = groups!
      const other = chosen.prefixHyphen !== undefined && sign !== wanted
      if (!stacks.get(prefix) || (sign !== '' && !other)) continue
      if (sign === '' && isLabel(text, {start: index, end: index + found.length, prefix}, joint)) continue
      const end = index + prefix.length
      // A letter is replaced along with the sign, because a tag may stand between the two.
      const last = prefix.slice(-1)
      const range = {start: end - last.length, end: end + sign.length}
      const whole = text.slice(index).match(WHOLE)![0]
      const expected = prefix + wanted + whole.slice(prefix.length + sign.length)
      yield {
        severity,
        ...says('text-prefix-hyphen', {
          found: words(whole, {locale}),
          wanted: words(expected, {locale}),
          sign: words(wanted, {locale})
        }),
        target: {start: index, end: index + whole.length},
        actual: whole,
        expected: [expected],
        ...(!joint.words.includes(prefix) && {fix: {range, text: last + wanted}})
      }
    }
  }
}

/** Where a pack says nothing of it, no prefix takes a sign. */
const NONE: Joint = {letters: '', signs: [], words: [], labelled: [], units: []}
const WHOLE = /^\S{1,30}/u
const BEFORE = '[\\p{L}\\p{M}\\p{N}\'’׳״־_@#&./\\\\-]|(?<=[\\p{L}\\p{N}])["”]'
const MARKS = '[\\u200e\\u200f\\u061c\\u2066-\\u2069]*'

interface Search {
  /** Whether a text has a number, or a letter of another script: few have. */
  readonly mixes: (text: string) => boolean
  /** What each place holds, wherever its word begins: found many times faster. */
  readonly sign: RegExp
  readonly search: RegExp
  readonly stacks: PrefixTable
}
const known = new WeakMap<Language, Search>()

function searchOf(language: Language, {letters, signs}: Joint): Search {
  let made = known.get(language)
  if (!made) {
    const own = `\\p{Script=${language.script}}`
    const signed = `[${signs.map((sign) => sign.replace(/[-\\\]^]/g, '\\$&')).join('')}]`
    const other = `${MARKS}(?=\\p{Sc}?\\p{Nd}|(?!${own})[\\p{Lu}\\p{Ll}\\p{Lo}])`
    const prefix = `(?<!${BEFORE})(?<prefix>${own}{0,5}[${letters}])`
    const search = new RegExp(`${prefix}(?<sign>${signed}?)${other}`, 'gu')
    made = {
      mixes: holding(new RegExp(`\\p{Nd}|(?!${own})[\\p{Lu}\\p{Ll}\\p{Lo}]`, 'u')),
      sign: new RegExp(`[${letters}]${signed}?${other}`, 'u'),
      search,
      stacks: stackPrefixes(language.figures.prefixes)
    }
    known.set(language, made)
  }
  return made
}

/** Whether a letter names what follows, rather than being a preposition: ויטמין ב12, `ב1)`, a cell that is only that. */
function isLabel(
  text: string,
  {start, end, prefix}: {start: number; end: number; prefix: string},
  joint: Joint
): boolean {
  if (prefix.length > 1) return false
  const number = /^\p{Nd}{1,3}(?![\p{L}\p{Nd}]|[.,:]\p{Nd})/u.exec(text.slice(end))?.[0]
  if (number === undefined) return false
  const before = text.slice(Math.max(0, start - 40), start)
  const after = text.slice(end + number.length)
  if (/^\s*$/.test(before) && /^(?:[.)]|\s*$)/.test(after)) return true
  if (/\($/.test(before) && after.startsWith(')')) return true
  if (/\p{Nd}\s?$/u.test(before) && joint.units.includes(prefix + number)) return true
  const word = /([\p{L}\p{M}]+)[\s־-]$/u.exec(before)?.[1] ?? ''
  return joint.labelled.some((one) => word.endsWith(one) && word.length - one.length <= 3)
}
