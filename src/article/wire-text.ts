import type {Language} from '../languages/language.ts'

export interface Cleaned {
  readonly text: string
  /** What was done or seen, one line each. */
  readonly notes: ReadonlyArray<{
    readonly id: 'characters' | 'encoding'
    readonly reason: string
    readonly index: number
  }>
}

/** Windows-1252 punctuation that was read as Latin-1, by its byte. */
const WINDOWS: Readonly<Record<string, string>> = {
  '\u0082': '‚',
  '\u0084': '„',
  '\u0085': '…',
  '\u0091': '‘',
  '\u0092': '’',
  '\u0093': '“',
  '\u0094': '”',
  '\u0095': '•',
  '\u0096': '–',
  '\u0097': '—',
  '\u00a0': '\u00a0'
}

/** One line end, no byte order mark, no control characters; punctuation of Windows-1252 that arrived as controls is
 *  repaired. Text in a wrong encoding, hidden directional controls and lost characters are reported and left alone. */
export function cleanWire(input: string): Cleaned {
  const notes: Array<Cleaned['notes'][number]> = []
  let text = input.replace(/^\ufeff/, '').replace(/\r\n?|[\u2028\u2029\u000b\u000c]/g, '\n')
  const see = (id: 'characters' | 'encoding', pattern: RegExp, reason: (count: number) => string) => {
    const found = text.match(new RegExp(pattern, `${pattern.flags}g`))
    if (found) notes.push({id, reason: reason(found.length), index: text.search(pattern)})
  }
  see(
    'encoding',
    /[\u0082\u0084\u0085\u0091-\u0097]/,
    (n) => `Found ${n} Windows-1252 marks read as Latin-1, put the punctuation that they stand for`
  )
  text = text.replace(/[\u0082\u0084\u0085\u0091-\u0097]/g, (mark) => WINDOWS[mark]!)
  see(
    'encoding',
    /[\u0080-\u009f\ufffd]/,
    (n) =>
      `Found ${n} characters that were lost on the way, left as they are; ask for the copy again or decode the file as it was encoded`
  )
  see(
    'encoding',
    /â€[\u0080-\u00ff“”™œ˜¦"]|Ã[\u0080-\u00bf]|[ØÙ][\u0080-\u00bf]{1}[ØÙ]|×[\u0080-\u00bf™š›œžŸ]×/,
    (n) =>
      `Found ${n} sequences that look like UTF-8 read in another encoding (\`â€™\` for \`’\`), left as they are; decode the file as UTF-8`
  )
  const letters = text.slice(0, 20_000).match(/\p{L}/gu)?.length ?? 0
  if ((text.slice(0, 20_000).match(/[\u00c0-\u00ff]/g)?.length ?? 0) * 2 > letters) {
    notes.push({
      id: 'encoding',
      reason:
        'Found mostly accented Latin letters, as Arabic or Hebrew of an old encoding read as Latin-1, left as they are; decode the file as Windows-1256 or Windows-1255',
      index: 0
    })
  }
  see('characters', /[\u0000-\u0008\u000e-\u001f\u007f]/, (n) => `Removed ${n} control characters of the transport`)
  text = text.replace(/[\u0000-\u0008\u000e-\u001f\u007f]/g, '')
  see(
    'characters',
    /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/,
    (n) =>
      `Found ${n} invisible characters (directional controls or zero-width), left as they are; look at the text before it is published`
  )
  // A lone surrogate cannot be written as UTF-8.
  return {text: text.toWellFormed(), notes}
}

/** Typographic repair of one paragraph: only marks, never a letter, a figure or the order. Straight quotation marks are
 *  converted if each of them clearly opens or closes; otherwise all of them stay, and `doubt` says so. */
export function typeset(text: string, language: Language): {readonly text: string; readonly doubt?: string} {
  const {inWord, punctuation} = language.wire
  let out = text.replace(/[ \t]+/g, ' ').trim()
  out = out.replace(/ -- | --$/g, (dash) => (dash.endsWith(' ') ? ' — ' : ' —'))
  for (const [mark, becomes] of Object.entries(inWord)) out = replaceInWord(out, mark, becomes)
  const turned = turnQuotes(out, language)
  const marked = (turned ?? out).replace(
    /([\p{L}\p{M}»”)])\s?([,;?])(?=\s|["”»)]|$)/gu,
    (whole, before: string, mark: string) =>
      punctuation[mark] && isNative(before, language) ? before + punctuation[mark] : whole
  )
  const doubt = 'its straight quotation marks do not pair off with certainty'
  return turned === undefined ? {text: marked, doubt} : {text: marked}
}

/** Undefined if a mark does not clearly open or close. */
function turnQuotes(text: string, language: Language): string | undefined {
  const {quotes} = language.wire
  if (!quotes) return text
  const out = text.replace(/``([^`'\n]*)''/g, (_, quoted: string) => quotes[0] + quoted + quotes[1])
  let open = false
  let certain = true
  const turned = out.replace(/"/g, (_, at: number) => {
    const before = out[at - 1] ?? ' '
    const after = out[at + 1] ?? ' '
    const mayOpen = /[\s([{—–\u00a0־]/u.test(before) || (isPrefix(out, at) && !open)
    const mayClose = /[\s.,;:!?)\]}—–،؛؟…’-]/u.test(after) && !/\s/u.test(before)
    if (open ? !mayClose : !mayOpen || /\s/u.test(after)) certain = false
    // 6'2" and 15" are measures.
    if (/\p{N}/u.test(before) && !open) certain = false
    open = !open
    return quotes[open ? 0 : 1]
  })
  return certain && !open ? turned : undefined
}

const isNative = (character: string, language: Language) =>
  new RegExp(`[\\p{Script=${language.script}}\\p{M}»”)]`, 'u').test(character)

/** A one-letter prefix stands before the mark in some scripts (`ב"…"`, `و"…"`): letter before, and a space before that. */
const isPrefix = (text: string, at: number) => /(?:^|\s)\p{Lo}{1,2}$/u.test(text.slice(Math.max(0, at - 4), at))

/** `"` before the last letter of an acronym, `'` between two letters. */
function replaceInWord(text: string, mark: string, becomes: string): string {
  return mark === '"'
    ? text.replace(/(?<=\p{L})"(?=\p{L}(?!\p{L}))/gu, becomes)
    : text.replace(/(?<=\p{L})'(?=\p{L})/gu, becomes)
}
