import {decodeNamedCharacterReference} from 'decode-named-character-reference'

/** What an address is for: somewhere to go, a picture to show, the place where a site stands. */
export type AddressUse = 'link' | 'picture' | 'site'

/** The schemes that an address of ours may have; the sanitizer of our pages goes by the same. */
export const schemes: Readonly<Record<AddressUse, readonly string[]>> = {
  link: ['http', 'https', 'mailto', 'tel'],
  picture: ['http', 'https'],
  site: ['http', 'https']
}

/** Schemes by which an address runs, holds what it shows, or reads the disk of who follows it. */
const running: ReadonlySet<string> = new Set([
  'javascript',
  'vbscript',
  'livescript',
  'data',
  'file',
  'blob',
  'filesystem',
  'view-source'
])

/** Characters that nobody sees, which an address has by mistake or as a disguise; two joiners are letters of words. */
const HIDDEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u
const UNSEEN = /[\s\p{Cc}\p{Cf}]/u
const SCHEME = /^([a-z][a-z0-9+.-]*):/i

/** Without the spaces and marks that pasting leaves at the ends of an address. */
export function tidyAddress(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && UNSEEN.test(text[start]!)) start++
  while (end > start && UNSEEN.test(text[end - 1]!)) end--
  return text.slice(start, end)
}

/** Why an address is not let through, as `Unexpected …, expected …`; nothing where it is. Never throws. */
export function addressProblem(address: string, use: AddressUse = 'link'): string | undefined {
  const disguised = scriptScheme(address)
  const scheme = SCHEME.exec(address)?.[1]?.toLowerCase()
  const allowed = schemes[use]
  const listed = allowed.map((one) => `\`${one}:\``).join(', ')
  if (disguised !== undefined) return `the scheme \`${disguised}:\`, expected one of ${listed}`
  const [hidden] = HIDDEN.exec(address) ?? []
  if (hidden !== undefined) return `a hidden character ${codeOf(hidden)} in it, expected none; delete it`
  if (scheme !== undefined && !allowed.includes(scheme))
    return `the scheme \`${scheme}:\`, expected one of ${listed}; write \`https://\` before a host, \`./\` before a path`
  if (/[\\<>]/.test(address)) return 'a `\\`, `<` or `>` in it, expected an address with `/` alone'
  if (address.startsWith('//')) return 'a host without its scheme, expected `https://` before it'
  if (scheme === 'http' || scheme === 'https') return hostProblem(address)
  return use === 'site' ? `no scheme, expected one of ${listed}` : undefined
}

function hostProblem(address: string): string | undefined {
  const [, host] = /^https?:\/\/([^/?#]+)/i.exec(address) ?? []
  if (host === undefined) return 'no host, expected one behind `://`'
  if (host.includes('@')) return 'a name or a password before the host, expected the host alone'
  return /[\s"%^`{|}]/.test(host) ? `the host \`${host}\`, expected a name such as \`news.example\`` : undefined
}

/** As `addressProblem`, for the address below which a site stands: paths are added to it. */
export function siteProblem(address: string): string | undefined {
  if (/[?#]/.test(address)) return 'a query or a fragment in it, expected an address to which a path can be added'
  return addressProblem(address, 'site')
}

/** Whether a text that may be an address, or prose, is one that runs: `javascript:alert(1)`, and not
 *  `JavaScript: the good parts`. */
export function isScript(text: string): boolean {
  const scheme = scriptScheme(text)
  if (scheme === undefined) return false
  const rest = plainOf(text).slice(scheme.length + 1)
  if (scheme === 'data') return /^[^\s,]*,/.test(rest)
  if (scheme === 'file') return rest.startsWith('/')
  return /^\S/.test(rest) || /[\w)\]][(=`]/.test(rest)
}

/** The scheme of an address that runs, however it is hidden. */
export function scriptScheme(address: string): string | undefined {
  if (!/[:%&\u0080-\uffff]/.test(address)) return undefined
  const scheme = SCHEME.exec(plainOf(address))?.[1]?.toLowerCase()
  return scheme !== undefined && running.has(scheme) ? scheme : undefined
}

/** Who reads an address may take off one disguise after the other. */
const DISGUISES = 3

/** An address as the most credulous reader takes it: no hidden characters, references, percent signs, wide letters. */
function plainOf(address: string): string {
  let plain = address
  for (let round = 0; round < DISGUISES; round++) {
    const before = plain
    plain = plain
      .replace(/&#(x[\da-f]+|\d+);?/gi, (all, code: string) => characterOf(code) ?? all)
      .replace(/&([a-z]+);/gi, (all, name: string) => decodeNamedCharacterReference(name) || all)
      .replace(/%([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      .normalize('NFKC')
      .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
      .trimStart()
    if (plain === before) break
  }
  return plain
}

function characterOf(code: string): string | undefined {
  const value = /^x/i.test(code) ? Number.parseInt(code.slice(1), 16) : Number(code)
  return value <= 0x10ffff ? String.fromCodePoint(value) : undefined
}

const codeOf = (char: string): string => `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`

/** The text of an address or of a part of one; undefined where its escapes are none. */
export function decoded(address: string): string | undefined {
  try {
    return decodeURIComponent(address)
  } catch {
    return undefined
  }
}
