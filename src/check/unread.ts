import type {Comparison} from '../figures/index.ts'
import {abilities, abilitiesOf, figureAbilities} from '../languages/abilities.ts'
import type {Language} from '../languages/language.ts'
import type {Figure} from '../model.ts'

/** A text with its language and its figures. */
interface Figured {
  readonly text: string
  readonly language: Language
}

/** Whether figures may stand in a text that nobody reads: in words that its pack does not hold. */
const isBlind = ({language}: Figured): boolean => {
  const has = abilitiesOf(language)
  return has.size < abilities.length && figureAbilities.some((ability) => !has.has(ability))
}

/** A comparison without what cannot be known. Where the words of one side are not read, a figure that it may have in
 *  words is neither missing nor added: it is not checked. What is left is sure all the same: a number of three digits or more
 *  that stands nowhere in the other text, and two numbers in digits where one became the other. Nothing changes for
 *  languages whose figures are read as a whole. */
export function whatIsRead(comparison: Comparison, source: Figured, target: Figured): Comparison {
  if (!isBlind(source) && !isBlind(target)) return comparison
  const {missing, added, changed, matches} = comparison
  const [here, there] = [digitsOf(source.text), digitsOf(target.text)]
  const open = [...missing, ...added, ...changed.flatMap((pair) => [pair.source, pair.target])]
  // A time or an ordinal that is read on one side alone stands on the other as a bare number.
  const plain = open.every(({kind}) => PLAIN.has(kind))
  return {
    matches,
    missing: missing.filter((figure) => isLong(figure) && !isIn(figure, there)),
    added: added.filter((figure) => plain && isLong(figure) && !isIn(figure, here)),
    changed: changed.filter(
      ({source: was, target: is}) =>
        inDigits(was) &&
        inDigits(is) &&
        (was.kind === 'date' ? datesDiffer(was, is) : plain) &&
        significant(was) !== significant(is) &&
        !isIn(was, there)
    )
  }
}

/** Kinds whose number stands in digits alike in all languages. */
const PLAIN: ReadonlySet<Figure['kind']> = new Set(['cardinal', 'percent', 'money', 'measure'])

const inDigits = ({text}: Figure): boolean => /\p{Nd}/u.test(text)

const DATE = /^(\d{4}|-)-(\d\d)(?:-(\d\d))?$/

/** Whether two dates say different things, and not one of them less: of `1er février` the month alone is read. */
function datesDiffer({value: a}: Figure, is: Figure): boolean {
  const [was, now] = [DATE.exec(a), is.kind === 'date' && DATE.exec(is.value)]
  if (!was || !now) return false
  return [1, 2, 3].some((part) => {
    const [one, other] = [was[part] ?? '-', now[part] ?? '-']
    return one !== '-' && other !== '-' && one !== other
  })
}

/** Nobody writes it in words. */
const isLong = (figure: Figure): boolean =>
  PLAIN.has(figure.kind) && inDigits(figure) && /^\d+(?:\.\d+)?$/.test(figure.value) && significant(figure).length > 2

/** Digits without the zeros at both ends, which a scale in words may stand for: 5 and 5 million are both `5`. */
const significant = ({value}: Figure): string => value.replace(/\D/g, '').replace(/^0+|0+$/g, '')

const isIn = (figure: Figure, digits: readonly string[]): boolean => {
  const own = significant(figure)
  return digits.some((one) => one === own)
}

const ZEROS = /[\s.,'’٬٫\u00a0\u202f]/g

/** The numbers of a text by their digits alone, whatever parts their groups, zeros at the ends left out. */
function digitsOf(text: string): string[] {
  const runs = text.match(/\p{Nd}+(?:[\s.,'’٬٫\u00a0\u202f]\p{Nd}+)*/gu) ?? []
  return runs.flatMap((run) =>
    [run.replace(ZEROS, ''), ...run.split(ZEROS)].map((one) =>
      [...one]
        .map(digitValue)
        .join('')
        .replace(/^0+|0+$/g, '')
    )
  )
}

/** Digits of one script stand in a row in Unicode, from zero on. */
function digitValue(digit: string): string {
  if (/[0-9]/.test(digit)) return digit
  let value = 0
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(digit.codePointAt(0)! - value - 1))) value++
  return String(value)
}
