import {agenciesIn} from './wire-agency.ts'
import type {FoundDate} from './wire-date.ts'
import {type Lexicon, spelling, type Town} from './wire-lexicon.ts'
import {closes} from './wire-lines.ts'

export interface WireDateline {
  readonly place?: string
  readonly country?: string
  /** As `dateReader` gives it. */
  readonly date?: string
  readonly agencies: readonly string[]
  /** Offset of the story's first word. */
  readonly end: number
  /** Not in the list of towns: title case was made from capitals, or the name taken as written. */
  readonly unlisted: boolean
}

/** Something that looks like a dateline, but not certainly enough to be treated as one. */
export type DatelineReading = WireDateline | {readonly doubt: string} | undefined

const LONGEST = 120
const ENDS = /\s*(?:\.?(?:[—–―]|--?)|_|:)+(?=\s|$)|—|(?<=\/)(?=\s)/gu

/** The dateline at the beginning of a text: `CAIRO —`, `RAFAH, Gaza Strip (AP) —`, `القاهرة 14 شباط (رويترز) -`,
 *  `القاهرة/14 فبراير/قنا/`, `Madrid, 12 mar (EFE).-`, `(Reuters) -`. Its parts may be separated by dashes too, so the longest head that reads as
 *  a whole is taken. */
export function readDateline(
  text: string,
  lexicon: Lexicon,
  findDate: (text: string) => FoundDate | undefined
): DatelineReading {
  // A dateline may have a line of its own: `القاهرة / الأناضول`.
  if (text.length <= LONGEST && !closes(text)) {
    const alone = readHead(text, '', lexicon, findDate)
    if (alone && !('doubt' in alone) && alone.agencies.length > 0 && alone.place && !alone.unlisted) {
      return {...alone, end: text.length}
    }
  }
  const head = text.slice(0, LONGEST)
  let best: DatelineReading
  for (const match of head.matchAll(ENDS)) {
    const end = match.index + match[0].length
    const reading = readHead(head.slice(0, match.index), text.slice(end), lexicon, findDate)
    // `غزة: …` opens a headline as often as it does a story.
    const colon = match[0].trim() === ':' && reading && !('doubt' in reading)
    if (colon && reading.agencies.length === 0 && !inCapitals(head.slice(0, match.index))) {
      best ??= {doubt: head.slice(0, match.index).trim()}
    } else if (reading && !('doubt' in reading)) {
      best = {...reading, end: end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0)}
    } else if (reading && !best) best = reading
  }
  return best
}

function readHead(
  head: string,
  rest: string,
  lexicon: Lexicon,
  findDate: (text: string) => FoundDate | undefined
): Omit<WireDateline, 'end'> | {readonly doubt: string} | undefined {
  const agencies: string[] = []
  let left = head.replace(/[([/]([^()[\]/]*)[)\]/]/gu, (whole, inside: string) => {
    const named = agenciesIn(inside, lexicon)
    if (!named) return whole
    agencies.push(...named)
    return ','
  })
  const marked = agencies.length > 0
  const found = findDate(left)
  if (found) left = `${left.slice(0, found.start).replace(prepositions(lexicon), '')},${left.slice(found.end)}`
  const names: string[] = []
  for (const part of left.split(/[,،/()]|\s+[-–—]+|[-–—]+(?:\s+|$)|[—–]/u)) {
    const name = part.trim()
    if (name === '') continue
    const named = lexicon.towns.has(spelling(name)) ? undefined : agenciesIn(name, lexicon)
    if (named) agencies.push(...named)
    else names.push(name)
  }
  const date = found ? {date: found.value} : {}
  if (names.length === 0) return agencies.length > 0 ? {...date, agencies, unlisted: false} : undefined
  const place = readPlace(names, lexicon) ?? unlistedPlace(names, marked, lexicon)
  const supported = agencies.length > 0 || found !== undefined
  if (!place || 'doubt' in place) return place
  if (place.unlisted && !supported && !/^["“'‘]?[\p{Lu}\p{N}]/u.test(rest.trimStart())) return undefined
  // `Cairo - which hosts the talks - said`: a second dash in the sentence makes the first a parenthesis.
  if (!supported && !place.capitals && /^[^.!?؟]{0,200}\s[-–—]+\s/u.test(rest)) return {doubt: head.trim()}
  if (!supported && !place.capitals && /^\s*\p{Ll}/u.test(rest)) return undefined
  const {capitals: _, ...named} = place
  return {...named, ...date, agencies}
}

interface Place {
  readonly place: string
  readonly country?: string
  readonly unlisted: boolean
  readonly capitals: boolean
}

/** The towns of a head, then its regions. A name that no list has must be in capitals to count. */
function readPlace(names: readonly string[], lexicon: Lexicon): Place | undefined {
  const towns: Town[] = []
  const regions: string[] = []
  let unlisted = false
  for (const name of names) {
    const town = lexicon.towns.get(spelling(name))
    if (town && regions.length === 0 && !(towns.length > 0 && lexicon.regions.has(spelling(name)))) {
      towns.push(name === name.toUpperCase() ? town : {...town, name})
    } else if (
      towns.length > 0 &&
      (lexicon.regions.has(spelling(name)) || /^\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+)?$/u.test(name))
    ) {
      regions.push(name)
    } else if (towns.length === 0 && inCapitals(name) && !lexicon.notPlaces.has(spelling(name))) {
      towns.push({name: titleCase(name), country: ''})
      unlisted = true
    } else return undefined
  }
  const [first] = towns
  if (!first) return undefined
  // A country is printed from its code; a region has none, and stays with the town.
  const codes = regions.map((name) => lexicon.regions.get(spelling(name)) ?? '')
  const country = towns.length === 1 ? first.country || codes.find((code) => code !== '') : undefined
  const kept = regions.filter((_, at) => !codes[at] || codes[at] !== country)
  return {
    place: [towns.map(({name}) => name).join('/'), ...kept].join(', '),
    ...(country && {country}),
    unlisted,
    capitals: inCapitals(names[0]!)
  }
}

/** A name that no list has: before a marked agency it is the place, as written; before a dash alone it may be one. */
function unlistedPlace(
  names: readonly string[],
  marked: boolean,
  lexicon: Lexicon
): Place | {readonly doubt: string} | undefined {
  const [name] = names
  if (names.length !== 1 || !name || !/^[\p{L}\p{M}][\p{L}\p{M}\s'’׳־-]{0,40}$/u.test(name)) return undefined
  const words = name.split(/\s+/u).length
  if (lexicon.notPlaces.has(spelling(name)) || words > 4) return undefined
  if (marked) return {place: name, unlisted: true, capitals: false}
  return words <= 2 ? {doubt: name} : undefined
}

const inCapitals = (name: string) => /^[\p{Lu}\p{M}][\p{Lu}\p{M}\s.'’-]{2,}$/u.test(name) && name.length <= 40

const titleCase = (name: string) =>
  name.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase())

const prepositions = (lexicon: Lexicon) =>
  new RegExp(`\\s+(?:${lexicon.languages.flatMap(({wire}) => wire.datePrepositions).join('|')})\\s*$`, 'iu')
