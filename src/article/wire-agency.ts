import {alternatives, type Lexicon, spelling} from './wire-lexicon.ts'

/** `AP`, `رويترز`, `AP and Reuters`, `(سانا)` without its marks: the ids of the agencies, if this text names only
 *  agencies. A word for agencies in general (`وكالات`) becomes `agencies`; an unlisted name that calls itself an agency
 *  is returned as written. */
export function agenciesIn(text: string, lexicon: Lexicon): string[] | undefined {
  const whole = agencyNamed(text, lexicon)
  if (whole) return [whole]
  const found: string[] = []
  for (const part of partsOf(text, lexicon)) {
    const id = agencyNamed(part, lexicon)
    if (!id) return undefined
    if (!found.includes(id)) found.push(id)
  }
  return found.length > 0 ? found : undefined
}

function agencyNamed(text: string, lexicon: Lexicon): string | undefined {
  const name = text.trim()
  if (name.length > 60) return undefined
  const key = spelling(name)
  const known = lexicon.agencies.get(key)
  if (known) return known
  if (lexicon.collective.has(key)) return 'agencies'
  const words = alternatives(lexicon.languages.flatMap(({wire}) => wire.agencyWords))
  const calls = new RegExp(
    `^(?:(?:${words})\\s+\\p{L}+(?:\\s+\\p{L}+){0,3}|\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)?\\s+(?:${words}))$`,
    'iu'
  )
  return calls.test(name) ? name : undefined
}

function partsOf(text: string, lexicon: Lexicon): string[] {
  const joiners = lexicon.languages.flatMap(({wire}) => wire.joiners)
  const words = alternatives(joiners.filter((word) => !word.endsWith('-')))
  const prefixes = alternatives(joiners.filter((word) => word.endsWith('-')).map((word) => word.slice(0, -1)))
  // A prefixed "and" is taken off only if the name with it is unknown: `واس` is the Saudi agency, `ورويترز` "and
  // Reuters".
  const joined = new RegExp(`^(?:${prefixes})[-־]?(?=\\p{L})`, 'u')
  return text
    .split(new RegExp(`\\s*[,،;/+&]\\s*|\\s+[-–—]\\s+|\\s+(?:${words})\\s+|\\s+(?=(?:${prefixes})[-־]?\\p{L})`, 'iu'))
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => (agencyNamed(part, lexicon) ? part : part.replace(joined, '')))
}
