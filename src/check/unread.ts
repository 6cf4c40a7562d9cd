import {type Comparison, type Match, unansweredNumbers, type Written, writtenIn} from '../figures/index.ts'
import {abilities, abilitiesOf, figureAbilities} from '../languages/abilities.ts'
import type {Language} from '../languages/language.ts'
import type {Figure} from '../model.ts'

/** A text with its language and its figures. */
interface Figured {
  readonly text: string
  readonly language: Language
}

/** Whether figures may stand in a text that nobody reads: in words that its pack does not hold. */
export const isBlind = ({language}: Figured): boolean => {
  const has = abilitiesOf(language)
  return has.size < abilities.length && figureAbilities.some((ability) => !has.has(ability))
}

/** A comparison without what cannot be known. Where the words of one side are not read, a figure that it may have in
 *  words is neither missing nor added: it is not checked. What is left is sure all the same: a number in digits that the
 *  other text has in no form, where that text has another such number in its place; and one of three digits or more,
 *  which nobody writes in words. Nothing changes for languages whose figures are read as a whole. */
export function whatIsRead(comparison: Comparison, source: Figured, target: Figured): Comparison {
  if (!isBlind(source) && !isBlind(target)) return comparison
  const {missing, added, changed, matches} = comparison
  const here = numbersOf(source, matches, 'source')
  const there = numbersOf(target, matches, 'target')
  const open = unansweredNumbers(here, there)
  const was = statedBy(open.source, source, [...missing, ...changed.map((pair) => pair.source)])
  const is = statedBy(open.target, target, [...added, ...changed.map((pair) => pair.target)])
  const pairs = pairsOf(was, is)
  for (const pair of changed) {
    const known = pairs.some(({source, target}) => source === pair.source || target === pair.target)
    if (!known && (datesDiffer(pair.source, pair.target) || scalesDiffer(pair.source, pair.target))) pairs.push(pair)
  }
  const told = new Set(pairs.flatMap((pair) => [pair.source, pair.target]))
  return {
    matches,
    changed: pairs,
    missing: was.filter((figure) => isLong(figure) && !told.has(figure)),
    added: is.filter((figure) => isLong(figure) && !told.has(figure))
  }
}

/** The numbers of a text in digits, without those of figures that have their answer. */
function numbersOf({text, language}: Figured, matches: readonly Match[], side: 'source' | 'target'): Written[] {
  const settled = matches.map((match) => match[side])
  return writtenIn(text, language.figures.digits).filter(
    ({start, end}) => !settled.some((figure) => figure.start <= start && end <= figure.end)
  )
}

/** The figures that hold these numbers, each once and in the order of the text. */
const statedBy = (numbers: readonly Written[], {text}: Figured, figures: readonly Figure[]): Figure[] => [
  ...new Set(
    numbers.flatMap((number) => {
      const {start, end} = number
      return figures.find((figure) => figure.start <= start && end <= figure.end) ?? alone(number, text)
    })
  )
]

/** A number that is no figure to the reader, because of letters behind it that it does not know: an ordinal's ending,
 *  a scale. What begins with a zero is dialled, and compared as a whole. */
function alone({start, end, form, values: [value]}: Written, text: string): Figure[] {
  if (value === undefined || /^0[0-9]/.test(form)) return []
  return [{kind: 'cardinal', value, start, end, text: text.slice(start, end), form: 'digits', sure: true}]
}

type Change = Comparison['changed'][number]

/** What stands in the place of what: first by kind, then in order. */
function pairsOf(source: readonly Figure[], target: readonly Figure[]): Change[] {
  const pairs: Change[] = []
  const waiting = [...target]
  const isTaken = (figure: Figure) => pairs.some((pair) => pair.source === figure)
  for (const fits of [(a: Figure, b: Figure) => a.kind === b.kind, () => true]) {
    for (const one of source) {
      const at = isTaken(one) ? -1 : waiting.findIndex((other) => fits(one, other))
      if (at >= 0) pairs.push({source: one, target: waiting.splice(at, 1)[0]!})
    }
  }
  return pairs.sort((a, b) => a.source.start - b.source.start)
}

const DATE = /^(\d{4}|-)-(\d\d)(?:-(\d\d))?$/

/** Whether two dates say different things, and not one of them less: of `1er février` the month alone is read. */
function datesDiffer(a: Figure, b: Figure): boolean {
  const [was, is] = [a.kind === 'date' && DATE.exec(a.value), b.kind === 'date' && DATE.exec(b.value)]
  if (!was || !is) return false
  return [1, 2, 3].some((part) => {
    const [one, other] = [was[part] ?? '-', is[part] ?? '-']
    return one !== '-' && other !== '-' && one !== other
  })
}

/** Whether the same digits are read with two scales: 5 million and 5 billion. */
const scalesDiffer = (a: Figure, b: Figure): boolean =>
  [a, b].every((figure) => figure.form === 'mixed' && PLAIN.has(figure.kind)) &&
  a.value !== b.value &&
  significant(a) === significant(b)

/** Kinds whose number stands in digits alike in all languages. */
const PLAIN: ReadonlySet<Figure['kind']> = new Set(['cardinal', 'percent', 'money', 'measure'])

/** Nobody writes it in words. */
const isLong = (figure: Figure): boolean =>
  PLAIN.has(figure.kind) && /^\d+(?:\.\d+)?$/.test(figure.value) && significant(figure).length > 2

/** Digits without the zeros at both ends. */
const significant = ({value}: Figure): string => value.replace(/\D/g, '').replace(/^0+|0+$/g, '')
