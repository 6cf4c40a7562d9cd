/** Tags registered as a whole that fit no grammar; Unicode locales use other names for them. */
const IRREGULAR: Readonly<Record<string, string>> = {
  'en-gb-oed': 'en-GB-oxendict',
  'i-ami': 'ami',
  'i-bnn': 'bnn',
  'i-default': 'en',
  'i-enochian': 'und',
  'i-hak': 'hak',
  'i-klingon': 'tlh',
  'i-lux': 'lb',
  'i-mingo': 'see',
  'i-navajo': 'nv',
  'i-pwn': 'pwn',
  'i-tao': 'tao',
  'i-tay': 'tay',
  'i-tsu': 'tsu',
  'sgn-be-fr': 'sfb',
  'sgn-be-nl': 'vgt',
  'sgn-ch-de': 'sgg',
  'zh-min': 'und',
  'zh-min-nan': 'nan'
}
/** A language named under the one it is counted as: `zh-yue-HK`. */
const EXTENDED = /^[a-z]{2,3}-([a-z]{3})(?:-[a-z]{3}){0,2}(?=-|$)/i
const PRIVATE = /^(?:x(?:-[a-z0-9]{1,8})+|[a-z]{4}(?:-[a-z0-9]{1,8})*)$/i

/** The locale of any BCP 47 tag; `Intl` alone knows only Unicode's own grammar. `_` counts as `-`, as some systems
 *  write it. Throws a RangeError on anything but a tag. */
export function localeOf(tag: string): Intl.Locale {
  const plain = String(tag).trim().replaceAll('_', '-')
  const lower = plain.toLowerCase()
  const asked = Object.hasOwn(IRREGULAR, lower) ? IRREGULAR[lower]! : plain
  const found = intlLocale(asked) ?? intlLocale(asked.replace(EXTENDED, '$1'))
  if (found) return found
  // Private use and reserved tags: a language nothing is known about.
  if (PRIVATE.test(plain)) return new Intl.Locale('und')
  throw new RangeError(`Unexpected locale \`${tag}\`, expected a BCP 47 tag such as \`ar\` or \`ar-EG-u-nu-arab\``)
}

function intlLocale(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag)
  } catch {
    return undefined
  }
}

/** The language of a tag without region and script: `ar` of `ar-EG`. */
export const baseOf = ({tag}: {readonly tag: string}): string => tag.split('-')[0]!
