/** Signs found around figures, whatever the language. */

export function isHyphen(form: string): boolean {
  return form === '-' || form === '־' || form === '‐' || form === '‑'
}

/** Dashes that may join two numbers, including hyphens. */
export const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '−', '‑', '‐', '־', '~'])

export function isComma(form: string): boolean {
  return form === ',' || form === '،'
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

/** The currency that a sign stands for. */
export function currencyOfSign(form: string): string | undefined {
  return CURRENCY_CODES[form]
}
