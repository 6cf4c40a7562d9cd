import {type Script, scripts} from './table.ts'

export type {Script}

const usual: Omit<Script, 'name'> = {
  dir: 'ltr',
  fonts: 'Georgia, "Noto Serif", "Times New Roman", serif',
  leading: 1.6,
  slanted: false,
  quotes: [
    ['“', '”'],
    ['‘', '’']
  ]
}

/** A script by its code of ISO 15924: `Arab`, `Hant`. One that is not in the table is written from the left. */
export function scriptOf(code: string | undefined): Script {
  const row = code === undefined ? undefined : scripts[code]
  return {...usual, name: unicodeName(code), ...row}
}

/** Unicode knows most codes as names of its own; for the others, no letter is known to be of the script. */
function unicodeName(code = 'Zyyy'): string {
  try {
    new RegExp(`\\p{Script=${code}}`, 'u')
    return code
  } catch {
    return 'Unknown'
  }
}
