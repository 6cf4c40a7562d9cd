/** French number words as a school book writes them, for the tests to read back. It shares nothing with the pack. */

const SMALL =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' '
  )
const TENS = [
  '',
  '',
  'vingt',
  'trente',
  'quarante',
  'cinquante',
  'soixante',
  'soixante',
  'quatre-vingt',
  'quatre-vingt'
]

export interface How {
  /** Belgium and Switzerland. */
  readonly own?: boolean
  /** The spelling of 1990: hyphens everywhere. */
  readonly hyphens?: boolean
  readonly feminine?: boolean
}

/** `last` is false before another number word, where cents and vingts lose their s. */
function underHundred(value: number, {own = false, feminine = false}: How, last: boolean): string {
  const one = feminine ? 'une' : 'un'
  if (value < 20) return value === 1 ? one : SMALL[value]!
  const ten = Math.floor(value / 10)
  if (own && ten >= 7) {
    const name = {7: 'septante', 8: 'huitante', 9: 'nonante'}[ten as 7 | 8 | 9]
    const unit = value % 10
    return unit === 0 ? name : unit === 1 ? `${name} et ${one}` : `${name}-${SMALL[unit]}`
  }
  const rest = ten === 7 || ten === 9 ? (value % 10) + 10 : value % 10
  if (ten >= 8) return rest === 0 ? `quatre-vingt${last ? 's' : ''}` : `quatre-vingt-${rest === 1 ? one : SMALL[rest]}`
  if (rest === 0) return TENS[ten]!
  if (rest === 1) return `${TENS[ten]} et ${one}`
  return rest === 11 ? 'soixante et onze' : `${TENS[ten]}-${SMALL[rest]}`
}

function underThousand(value: number, how: How, last: boolean): string {
  const hundreds = Math.floor(value / 100)
  const rest = value % 100
  if (hundreds === 0) return underHundred(rest, how, last)
  const head = hundreds === 1 ? 'cent' : `${SMALL[hundreds]} cent${rest === 0 && last ? 's' : ''}`
  return rest === 0 ? head : `${head} ${underHundred(rest, how, last)}`
}

const SCALES: ReadonlyArray<readonly [value: number, name: string]> = [
  [1e12, 'billion'],
  [1e9, 'milliard'],
  [1e6, 'million']
]

export function spelled(value: number, how: How = {}): string {
  const parts: string[] = []
  let rest = value
  for (const [scale, name] of SCALES) {
    const count = Math.floor(rest / scale)
    if (count > 0) parts.push(`${underThousand(count, {...how, feminine: false}, true)} ${name}${count > 1 ? 's' : ''}`)
    rest %= scale
  }
  const thousands = Math.floor(rest / 1000)
  if (thousands > 0)
    parts.push(thousands === 1 ? 'mille' : `${underThousand(thousands, {...how, feminine: false}, false)} mille`)
  if (rest % 1000 > 0 || value === 0) parts.push(underThousand(rest % 1000, how, true))
  const text = parts.join(' ')
  return how.hyphens ? text.replaceAll(' ', '-') : text
}

/** Deuxième, vingt et unième, quatre-vingtième. */
export function ordinal(value: number): string {
  if (value === 1) return 'premier'
  const word = spelled(value).replace(/(vingt|cent)s$/, '$1')
  if (word.endsWith('cinq')) return `${word}uième`
  if (word.endsWith('neuf')) return `${word.slice(0, -1)}vième`
  return `${word.endsWith('e') ? word.slice(0, -1) : word}ième`
}
