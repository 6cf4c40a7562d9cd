/** Signs found around figures, whatever the language. */

export function isHyphen(form: string): boolean {
  return form === '-' || form === '־' || form === '‐' || form === '‑'
}

/** Dashes that may join two numbers, including hyphens. */
export const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '−', '‑', '‐', '־', '~'])

export function isComma(form: string): boolean {
  return form === ',' || form === '،'
}

export function isQuotation(form: string): boolean {
  return /^["«»“”„‟״]$/.test(form)
}

/** Where a clause ends, and a hedge reaches no further. */
export const CLAUSE_ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '؟', ';', '؛', ':'])

export const PERCENT_SIGNS: ReadonlySet<string> = new Set(['%', '٪', '﹪', '％'])

/** Any currency sign, including those we have no code for. */
export const CURRENCY_SIGN: RegExp = /\p{Sc}/u

const CURRENCY_CODES: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '₪': 'ILS',
  '¥': 'JPY',
  '₹': 'INR',
  '₽': 'RUB',
  '₺': 'TRY',
  '₩': 'KRW',
  '₴': 'UAH',
  '₦': 'NGN',
  '₿': 'BTC',
  '฿': 'THB',
  '₫': 'VND',
  '₱': 'peso',
  '﷼': 'riyal',
  '¢': 'cent'
}

/** The dollars of other countries, by the letters before their sign: `A$`. */
const COUNTRIES: Readonly<Record<string, string>> = {
  US: 'USD',
  A: 'AUD',
  AU: 'AUD',
  C: 'CAD',
  CA: 'CAD',
  CAN: 'CAD',
  NZ: 'NZD',
  HK: 'HKD',
  S: 'SGD',
  SG: 'SGD',
  NT: 'TWD',
  MX: 'MXN',
  R: 'BRL'
}

/** The currency that a dollar sign stands for behind the letters of a country or a code: `A$`, `AUD$`. */
export function currencyOfCountry(letters: string, sign: string): string | undefined {
  if (sign !== '$') return undefined
  return COUNTRIES[letters.toUpperCase()] ?? (/^[A-Z]{2}D$/.test(letters) ? letters : undefined)
}

/** The currency that a sign stands for. */
export function currencyOfSign(form: string): string | undefined {
  return CURRENCY_CODES[form]
}
