import {decodeNamedCharacterReference} from 'decode-named-character-reference'

/** For each UTF-16 unit of a text node's value, where its Markdown begins and ends. An escape or a reference is longer
 *  than what it stands for, and a line break includes the next line's indent and quotation signs. */
export interface TextMap {
  readonly start: Int32Array
  readonly end: Int32Array
}

/** Undefined where the value cannot be found in its Markdown; linear. */
export function mapText(value: string, markdown: string, from: number, to: number): TextMap | undefined {
  const start = new Int32Array(value.length)
  const end = new Int32Array(value.length)
  let at = from
  for (let i = 0; i < value.length; ) {
    if (at > to) return undefined
    const char = value[i]!
    let next = at + 1
    let units = 1
    if (markdown[at] === '&') {
      const reference = referenceAt(markdown, at)
      if (reference && value.startsWith(reference.value, i)) {
        next = reference.end
        units = reference.value.length
      } else if (char !== '&') return undefined
    } else if (char === '\n') {
      while (/[ \t]/.test(markdown[at] ?? '')) at++
      if (markdown[at] === '\r') at++
      if (markdown[at] !== '\n' && markdown[at - 1] !== '\r') return undefined
      next = markdown[at] === '\n' ? at + 1 : at
      while (/[ \t>]/.test(markdown[next] ?? '') && markdown[next] !== value[i + 1]) next++
    } else if (markdown[at] === '\\' && markdown[at + 1] === char && /[!-/:-@[-`{-~]/.test(char)) next = at + 2
    else if (markdown[at] !== char) return undefined
    for (let unit = 0; unit < units; unit++) {
      start[i + unit] = at
      end[i + unit] = next
    }
    i += units
    at = next
  }
  return {start, end}
}

function referenceAt(markdown: string, at: number): {value: string; end: number} | undefined {
  const match = /^&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));/.exec(
    markdown.slice(at, at + 40)
  )
  if (!match) return undefined
  const end = at + match[0].length
  if (match[3]) {
    const value = decodeNamedCharacterReference(match[3])
    return value === false ? undefined : {value, end}
  }
  const code = match[1] ? Number(match[1]) : Number.parseInt(match[2]!, 16)
  return code > 0 && code <= 0x10ffff ? {value: String.fromCodePoint(code), end} : undefined
}
