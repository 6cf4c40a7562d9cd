/** Units that a text states once for several numbers, and units that it lost. */
import type {Comparison} from '../figures/index.ts'
import {functionWordsOf} from '../languages/function-words.ts'
import type {Language} from '../languages/language.ts'
import type {Figure} from '../model.ts'
import type {Side} from './text-reading.ts'

type Match = Comparison['matches'][number]

/** The matches of two texts, where a bare number that stands for a share or a sum is judged by its text: "won 36.9
 *  percent, followed by Levy with 35.8" states the unit once for both, while "a fine of 40" lost its shekels. Linear. */
export function withElision(matches: readonly Match[], source: Side, target: Side): readonly Match[] {
  const [here, there] = [firstOfUnits(source.figures), firstOfUnits(target.figures)]
  return matches.map((match) => {
    const {source: was, target: is, how} = match
    if (how === 'unit') {
      const isSaid = isElided(is, was, {side: target, firsts: there}) || isElided(was, is, {side: source, firsts: here})
      return isSaid ? {...match, how: 'restated'} : match
    }
    return how === 'restated' && was.sure && is.sure && (lost(was, is, there, target) || lost(is, was, here, source))
      ? {...match, how: 'unit'}
      : match
  })
}

/** Where each unit of a text is stated first. */
type Firsts = ReadonlyMap<string, number>

function firstOfUnits(figures: readonly Figure[]): Firsts {
  const firsts = new Map<string, number>()
  for (const figure of figures) {
    const unit = unitOf(figure)
    if (unit !== undefined && !firsts.has(unit)) firsts.set(unit, figure.start)
  }
  return firsts
}

/** Money counts as one unit: "10 dollars, and 5 for children" rarely changes the currency in between. */
const unitOf = ({kind, unit}: Figure): string | undefined =>
  kind === 'money' || kind === 'percent'
    ? kind
    : kind === 'range' && unit === 'percent'
      ? unit
      : unit && isCode(unit)
        ? 'money'
        : undefined
const isCode = (unit: string) => /^[A-Z]{3}$/.test(unit)
const isBare = ({kind, unit}: Figure) => kind === 'cardinal' && unit === undefined

/** A bare number that ends its clause, after a figure with the other one's unit. */
function isElided(bare: Figure, other: Figure, {side, firsts}: {side: Side; firsts: Firsts}): boolean {
  const unit = unitOf(other)
  if (!isBare(bare) || unit === undefined) return false
  return (firsts.get(unit) ?? bare.start) < bare.start && CLAUSE_END.test(side.text.slice(bare.end, bare.end + 3))
}

const CLAUSE_END = /^\s*(?:$|[.,;:!?،؛؟)"»”])/u

/** A bare number for a sum of money, in a text that names no currency though its language knows the word for it. */
function lost(sum: Figure, bare: Figure, firsts: Firsts, {language, text}: Side): boolean {
  if (sum.kind !== 'money' || sum.unit === undefined || !isBare(bare) || firsts.has('money')) return false
  return (
    language.figures.currencies[sum.unit] !== undefined &&
    !/\p{Sc}/u.test(text) &&
    !mayNameCurrency(bare, text, language)
  )
}

/** Whether a word stands beside it that may be a currency's in a form that is not read: 100 pesos, SR 100. */
function mayNameCurrency({start, end}: Figure, text: string, language: Language): boolean {
  if (/\p{Lu}{1,4}\.?\s?$/u.test(text.slice(Math.max(0, start - 6), start))) return true
  const [, next] = /^\s*([\p{L}\p{M}]+)/u.exec(text.slice(end, end + 40)) ?? []
  return next !== undefined && functionWordsOf(language)?.has(next.toLowerCase()) !== true
}
