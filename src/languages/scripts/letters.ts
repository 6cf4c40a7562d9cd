/** What the letters of a script say, by its name as in `\p{Script=…}`. */

/** Letters of a text beside those of the same text in an alphabet with vowels: Arabic and Hebrew leave most of them
 *  out, and a letter of Han is a word or half of one. Measured on translated news. */
const density: Readonly<Record<string, number>> = {
  Arabic: 0.86,
  Hebrew: 0.76,
  Syriac: 0.8,
  Ethiopic: 0.6,
  Han: 0.33,
  Hiragana: 0.5,
  Hangul: 0.5
}

export const densityOf = (script: string): number => density[script] ?? 1

/** Letters of scripts that put no space between words, as a class. */
export const unspacedLetters: string = `[${['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
  .map((script) => `\\p{Script=${script}}`)
  .join('')}]`
