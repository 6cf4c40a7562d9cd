/** Writes the number words of the languages that take them from CLDR and n2words: npm run numbers */
import {writeFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {made, sources} from './numbers/made.ts'

for (const source of sources)
  writeFileSync(resolve(import.meta.dirname, `../src/languages/${source.tag}/numbers.ts`), made(source))
