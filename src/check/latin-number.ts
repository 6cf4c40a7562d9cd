/** Part of a Latin name, an address, a telephone number: `F-16`, `Windows 11`, `2024.pdf`, `+970 59…`. These are
 *  written as their owners write them, in Latin digits. */
export function isLatinNumber(text: string, start: number, length: number): boolean {
  if (/[٠-٩۰-۹]/.test(text.slice(start, start + length))) return false
  const before = text.slice(Math.max(0, start - 80), start)
  const after = text.slice(start + length, start + length + 80)
  return (
    /[A-Za-z@+#*_][^\s]*$/.test(before) ||
    /[A-Za-z]\s$/.test(before) ||
    /\+\d[\d\s-]*$/.test(before) ||
    /^[^\s]*[A-Za-z@_]/.test(after)
  )
}
