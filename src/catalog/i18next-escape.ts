/** i18next reads `{{…}}` and `$t(` in every text. If an article itself contains them, the locale file has them as
 *  character references, which our tagged texts use anyway (`&lt;`, `&amp;`): `&#123;{name}}`, `&#36;t(`. Any i18next
 *  that loads the file then leaves them alone, and whatever shows the text as HTML shows what was meant. */
const NAME = /\{\{\s*([A-Za-z][\w-]*)\s*\}\}/y

/** Text of a segment → text for a locale file. `{{name}}` of a declared figure stays. */
export function carry(text: string, figures: ReadonlySet<string> | readonly string[]): string {
  if (!text.includes('{{') && !text.includes('$t(')) return text
  const declared = new Set(figures)
  let out = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    if (text.startsWith('$t(', at)) {
      out += `${text.slice(from, at)}&#36;`
      from = at + 1
    } else if (text.startsWith('{{', at)) {
      NAME.lastIndex = at
      const found = NAME.exec(text)
      if (found && declared.has(found[1]!)) at += found[0].length - 1
      else {
        out += `${text.slice(from, at)}&#123;`
        from = at + 1
      }
    }
  }
  return out + text.slice(from)
}

/** Text of a locale file → text of a segment. */
export function uncarry(text: string): string {
  return text.includes('&#') ? text.replace(/&#(?:123|36);/g, (code) => (code === '&#36;' ? '$' : '{')) : text
}

/** The figures that a text uses, each with its places. */
export function* placeholders(text: string): Iterable<{name: string; start: number; end: number}> {
  if (!text.includes('{{')) return
  for (const found of text.matchAll(/\{\{\s*([^{}]*?)\s*\}\}/g)) {
    yield {name: found[1]!, start: found.index, end: found.index + found[0].length}
  }
}
