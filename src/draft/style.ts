import {type HouseStyle, houseStyle, type Language} from '../languages/language.ts'

/** The house style of an edition in words, for whoever drafts in it. */
export function styleWords(language: Language, chosen: Partial<HouseStyle> = {}): string[] {
  const house = houseStyle(language.print.style, chosen)
  const [outer, inner] = house.quotes
  const months = Object.values(language.print.months[house.months] ?? {}).slice(0, 12)
  return [
    house.digits === 'arab' ? 'Print digits as ٠١٢٣٤٥٦٧٨٩.' : 'Print digits as 0123456789.',
    ...(outer ? [`Quotation marks are ${outer.join('…')}${inner ? `, and ${inner.join('…')} inside them` : ''}.`] : []),
    ...(months.length === 12 ? [`Months are called ${months.join(', ')}.`] : []),
    house.percent === 'sign' ? 'Print percent as a sign.' : 'Print percent as a word.',
    ...(house.prefixHyphen ? [`Join a prefix to a number by ${house.prefixHyphen}.`] : [])
  ]
}
