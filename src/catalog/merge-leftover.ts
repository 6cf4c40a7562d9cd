/** A merge driver sees one file at a time. If two people changed one target, the second text stays in the locale file
 *  under the key with this ending, until the next extraction moves it to the state file, to be offered. */
const ENDING = '~other'

export const variantKey = (key: string, number: number): string => `${key}${ENDING}${number > 1 ? number : ''}`

/** The key whose second text this is. */
export function variantOf(key: string): string | undefined {
  const at = key.lastIndexOf(ENDING)
  return at > 0 && /^\d*$/.test(key.slice(at + ENDING.length)) ? key.slice(0, at) : undefined
}
