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

/** A script by its ISO 15924 code: `Arab`, `Hant`. One that is not in the table is written from left to right. */
export function scriptOf(code: string | undefined): Script {
  const row = code === undefined ? undefined : scripts[code]
  return {...usual, name: unicodeName(code), ...row}
}

/** Unicode accepts most codes as names; for the others, no letter is known to be of the script. */
function unicodeName(code = 'Zyyy'): string {
  try {
    new RegExp(`\\p{Script=${code}}`, 'u')
    return code
  } catch {
    return 'Unknown'
  }
}
