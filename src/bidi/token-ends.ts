/** Where a token ends, if its pattern alone cannot say. */

/** Closing stops belong to the sentence, and a closing bracket too unless it was opened inside. */
export function addressEnd(text: string, start: number, end: number): number {
  let open = 0
  for (let i = start; i < end; i++) {
    const char = text[i]!
    if (char === '(' || char === '[') open++
    else if ((char === ')' || char === ']') && --open < 0) {
      end = i
      open = 0
      break
    }
  }
  while (end > start && /[.,;:!?'’*_~|)\]]/.test(text[end - 1]!)) {
    if (/[)\]]/.test(text[end - 1]!) && open === 0) break
    end--
  }
  return end
}

/** Six digits or more in groups. Years and rising numbers joined by one hyphen are a range, not a telephone number. */
export function phoneEnd(text: string, start: number, end: number): number | undefined {
  const all = text.slice(start, end)
  const groups = all.match(/[0-9٠-٩۰-۹]+/g)!
  if (groups.join('').length < 6) return undefined
  if (all.startsWith('(') || groups[0]!.startsWith('0')) return end
  if (groups.length > 2) return groups.length > 3 || !/^(?:19|20)\d\d$/.test(groups[0]!) ? end : undefined
  if (groups.some((group) => group.length === 1)) return undefined
  const [first, second] = groups as [string, string]
  if (first.length > 3 && second.length > 3 && first.length === second.length) return undefined
  const spaced = !all.includes('-')
  if (spaced) return second.length === 3 && first.length <= 3 ? end : undefined
  if (second.startsWith('0') || (first.length < 4 && second.length === 7)) return end
  return first.length === 3 && second.length === 4 && !/0$/.test(second) ? end : undefined
}

/** A dash with spaces around it separates two thoughts as often as it joins two numbers, so only two numbers of one
 *  shape are a range. */
export function sequenceEnd(text: string, start: number, end: number): number | undefined {
  const all = text.slice(start, end)
  if (!/[ \u00A0]/.test(all)) return end
  const parts = all.split(/[ \u00A0]?[-−‐‑‒–—][ \u00A0]?/)
  const shape = (part: string) => part.replace(/[0-9٠-٩۰-۹]/g, '0')
  if (parts.every((part) => shape(part) === shape(parts[0]!))) return end
  return parts.every((part) => part.length <= 4) ? end : undefined
}
