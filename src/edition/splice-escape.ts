/** Characters that could make a text be read as something else. */
const SPECIAL = /[\\`*_[\]<&|~!@:{]/
const EVERY = /[\\`*_[\]<&|~!@{]|:\/\/|www\./gi
const REFERENCE = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/
const ASCII_PUNCTUATION = /[!-/:-@[-`{-~]/
const LETTER = /[\p{L}\p{N}]/u
/** What begins another block at the start of a line: the character after the match's first group is escaped. */
const BLOCK_START =
  /^(?:()[-+*](?=[\s]|$)|()#{1,6}(?=\s|$)|(\d{1,9})[.)](?=\s|$)|()>|()[=+-](?=[=+-]*\s*$)|()-(?=(?:\s*-){2,}\s*$)|():(?=::?|[ \t])|()(?:!!!|\?\?\?\+?)(?= ?[\w-]+(?: +[\w-]+)*(?: +".*")?\s*$)|()={3}(?=[+!]? *".*"\s*$))/

export interface EscapeContext {
  /** The last character written, `''` at the start of the block. */
  readonly before: string
  /** The first character of what follows, `''` at the end. */
  readonly after: string
  /** Whether the text begins a line. */
  readonly lineStart: boolean
  /** In a link, an alt text or a directive's label, where a bracket would end it. */
  readonly brackets: boolean
  readonly cell: boolean
  /** Whether a mark occurs only once in the whole segment, so that it can pair with nothing. */
  lonely(mark: string): boolean
}

export interface Escaped {
  readonly text: string
  /** False if only parsing shows how the text is read: bare addresses. */
  readonly sure: boolean
}

/** Write a text so that it is read as text, with as few escapes as possible. */
export function escapeMarkdown(text: string, context: EscapeContext): Escaped {
  let sure = true
  let escaped = text
  if (SPECIAL.test(text) || text.includes('www.')) {
    escaped = text.replace(EVERY, (mark, at: number) => {
      if (mark.length > 1 || mark === '@') {
        sure = false
        return mark
      }
      const previous = text[at - 1] ?? context.before
      const next = text[at + 1] ?? context.after
      return needed(mark, previous, next, text, at, context) ? (mark === '&' ? '&amp;' : `\\${mark}`) : mark
    })
  }
  if (context.lineStart) escaped = escapeStart(escaped)
  else if (context.before === ']' && /^[([:]/.test(escaped)) escaped = `\\${escaped}`
  return {text: escaped, sure}
}

function needed(
  mark: string,
  previous: string,
  next: string,
  text: string,
  at: number,
  context: EscapeContext
): boolean {
  switch (mark) {
    case '\\':
      return next === '' || at === text.length - 1 || ASCII_PUNCTUATION.test(next)
    case '_':
      return !(LETTER.test(previous) && LETTER.test(next))
    case '*':
    case '~':
      return !(previous === ' ' && next === ' ') && !context.lonely(mark)
    case '[':
      return true
    case ']':
      return context.brackets
    case '<':
      return /[A-Za-z/!?]/.test(next) || at === text.length - 1
    case '&':
      return REFERENCE.test(text.slice(at, at + 40))
    case '!':
      return at === text.length - 1 && next === '['
    case '|':
      return context.cell
    // Attributes of the block or the span before it.
    case '{':
      return /[:#.]/.test(next)
    default:
      return true
  }
}

/** Escape what would begin a list, a heading, a quote, a rule, a directive at the start of a line. */
function escapeStart(text: string): string {
  const match = BLOCK_START.exec(text)
  if (!match) return text
  const digits = match[3] ?? ''
  return `${digits}\\${text.slice(digits.length)}`
}

/** A character that stands for itself wherever it is, and is punctuation to its neighbours. */
export function characterReference(character: string): string {
  return `&#x${character.codePointAt(0)!.toString(16).toUpperCase()};`
}

/** As CommonMark sees a neighbour of emphasis: the start and the end of a line are white space. */
export function classOf(character: string): 'space' | 'punctuation' | 'other' {
  if (character === '' || /\s/.test(character)) return 'space'
  return /[\p{P}\p{S}]/u.test(character) ? 'punctuation' : 'other'
}
