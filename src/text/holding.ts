const [NO, YES] = [1, 2]

/** Whether a text has a character that a pattern of one character matches. The answer is kept for each code unit: the
 *  large classes of Unicode are searched anew for every character by engines. */
export function holding(pattern: RegExp): (text: string) => boolean {
  const answers = new Uint8Array(0x10000)
  return (text) => {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      const known = answers[code]
      if (known === NO) continue
      if (known === YES) return true
      // Half of a character beyond the basic plane says nothing by itself.
      const whole = code >= 0xd800 && code < 0xe000
      const found = pattern.test(whole ? String.fromCodePoint(text.codePointAt(at)!) : text[at]!)
      if (!whole) answers[code] = found ? YES : NO
      if (found) return true
    }
    return false
  }
}
