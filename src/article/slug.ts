/** Names that stand for something else: our own words, the project's files, and devices of Windows. */
const RESERVED: ReadonlySet<string> = new Set([
  'polyedition',
  'index',
  'glossary',
  'package',
  'con',
  'prn',
  'aux',
  'nul'
])
const DEVICE = /^(?:com|lpt)[0-9]$/
const SAFE = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*$/u
const LONGEST = 120

/** Why a slug cannot name files and addresses, or undefined where it can. */
export function slugProblem(slug: string): string | undefined {
  if (slug === '') return 'it is empty'
  if (slug.length > LONGEST) return `it has ${slug.length} characters, more than ${LONGEST}`
  if (!SAFE.test(slug))
    return 'it holds more than letters, digits, `-` and `_`, or does not begin with a letter or digit'
  const folded = slug.toLowerCase()
  if (RESERVED.has(folded) || DEVICE.test(folded)) return 'the name is reserved'
  return undefined
}

/** A slug that can name a file, made from any text; empty where nothing is left of it. */
export function safeSlug(text: string): string {
  const cleaned = text
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-')
    .replace(/^[^\p{L}\p{N}]+|-+$/gu, '')
    .slice(0, LONGEST)
  return slugProblem(cleaned) === undefined ? cleaned : cleaned === '' ? '' : `${cleaned}-article`.slice(-LONGEST)
}

/** `news/2024/talks.md` is named `talks`. */
export function slugOfPath(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).replace(/\.[^.]*$/, '')
}
