import {pluralCategory, printNumber} from '../languages/intl.ts'
import type {Bound, Forms, HouseStyle, Language} from '../languages/language.ts'
import type {BoundFigure} from '../model.ts'

/** What a locale needs to print a figure. */
export interface FigureStyle {
  readonly locale: string
  readonly language: Language
  readonly style: Pick<HouseStyle, 'digits' | 'percent'>
}

/** A bound figure as an edition prints it, without its noun: `1.4 million`, `٧٠٪`, `21st`, `5 دولارات`. The value is
 *  never rounded: every edition states what the article states. A value that is not a number stays as it is. */
export function printBound(figure: BoundFigure, {locale, language, style}: FigureStyle): string {
  const {value} = figure
  if (!isDecimal(value)) return value
  const options: Intl.NumberFormatOptions = {numberingSystem: numberingOf(locale) ?? style.digits}
  const plain = (more: Intl.NumberFormatOptions = {}, shift = 0) =>
    printNumber(value, locale, {...options, ...more}, shift)
  const {bound} = language
  switch (figure.style) {
    case 'compact':
      return plain({notation: 'compact', compactDisplay: 'long'})
    case 'percent':
      return style.percent === 'word' ? form(bound.percent, value, locale, plain()) : plain({style: 'percent'}, -2)
    case 'ordinal':
      return form(bound.ordinal, value, locale, plain(), 'ordinal')
    case 'currency':
      return money(figure.currency ?? 'USD', value, locale, bound, plain)
    default:
      return plain()
  }
}

function money(
  currency: string,
  value: string,
  locale: string,
  bound: Bound,
  plain: (more?: Intl.NumberFormatOptions) => string
): string {
  const forms = bound.currencies[currency]
  // From a million on, newsrooms print the scale in words: $1.4 million.
  const large = Math.abs(Number(value)) >= 1_000_000
  // Either two digits of cents or none.
  const cents = value.includes('.') ? {minimumFractionDigits: 2} : {}
  const shape = large ? ({notation: 'compact', compactDisplay: 'long'} as const) : cents
  if (forms) return form(forms, value, locale, plain(shape))
  try {
    return plain({...shape, style: 'currency', currency, currencyDisplay: 'name'})
  } catch {
    return `${plain(shape)} ${currency}`
  }
}

function form(
  forms: Forms,
  value: string,
  locale: string,
  n: string,
  type: 'cardinal' | 'ordinal' = 'cardinal'
): string {
  return (forms[pluralCategory(value, locale, type)] ?? forms.other).replace('#', () => n)
}

const isDecimal = (value: string) => /^-?\d+(?:\.\d+)?$/.test(value)

/** The digits that the locale's own tag asks for: `ar-EG-u-nu-arab`. */
const numberingOf = (locale: string) => /-u-(?:.*-)?nu-([a-z0-9]{3,8})/i.exec(locale)?.[1]?.toLowerCase()
