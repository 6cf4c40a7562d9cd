/** Roman numerals: XIV. */

const SHAPE = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/
const VALUES: Readonly<Record<string, number>> = {I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000}

/** The value of letters as a Roman numeral in its usual form; undefined where they are none. */
export function romanValue(letters: string): number | undefined {
  if (letters === '' || letters.length > 15 || !SHAPE.test(letters)) return undefined
  const values = [...letters].map((letter) => VALUES[letter] as number)
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0)
}
