import {readWeighted} from './weighted.ts'

export interface Choice {
  /** The available tag that serves best; undefined if none is requested. */
  readonly tag: string | undefined
  /** Tags that the reader has not refused with `q=0`. */
  readonly bearable: readonly string[]
}

/** Choose among tags by `Accept-Language`: RFC 4647 lookup for each range, best first. A range that is wider than any
 *  tag (`ar` where there is `ar-EG`) takes the first tag within it, unless script differs. Without a header nothing is
 *  asked for, and nothing refused. Never throws.
 *  @example
 *  import {chooseLanguage} from 'polyedition/http'
 *  chooseLanguage('ar, en;q=0.5', ['en', 'ar-EG']).tag // → 'ar-EG' */
export function chooseLanguage(header: string | null, available: readonly string[]): Choice {
  const ranges = readWeighted(header ?? '').flatMap(({value, quality}) => {
    const range = value === '*' ? '*' : canonical(value)
    return range === undefined ? [] : [{range, quality}]
  })
  const tags = available.map((tag) => ({tag, known: canonical(tag) ?? tag.toLowerCase()}))
  const bearable = tags.filter(({known}) => qualityOf(known, ranges) > 0)
  for (const {range, quality} of ranges) {
    if (quality === 0) break
    const found = range === '*' ? unnamed(bearable, ranges) : lookup(range, bearable)
    if (found) return {tag: found.tag, bearable: bearable.map(({tag}) => tag)}
  }
  return {tag: undefined, bearable: bearable.map(({tag}) => tag)}
}

interface Known {
  readonly tag: string
  readonly known: string
}
interface Range {
  readonly range: string
  readonly quality: number
}

/** As compared: `iw-IL` and `he-il` are both `he-il`. Undefined if it is not a tag. */
function canonical(tag: string): string | undefined {
  if (tag.length > 64) return undefined
  try {
    return Intl.getCanonicalLocales(tag)[0]?.toLowerCase()
  } catch {
    return undefined
  }
}

/** RFC 4647, 3.4: cut the range from its end until something has that name; a single letter goes with what it opens. */
function lookup(range: string, tags: readonly Known[]): Known | undefined {
  for (let rest = range; rest; rest = rest.replace(/(?:-[a-z0-9])?(?:^|-)[^-]*$/, '')) {
    const found = tags.find(({known}) => known === rest) ?? tags.find(({known}) => within(known, rest, range))
    if (found) return found
  }
  return undefined
}

/** Whether a tag is narrower than what is left of a range, in no other script than the range had. */
function within(tag: string, rest: string, range: string): boolean {
  if (!tag.startsWith(`${rest}-`)) return false
  const [own, asked] = [scriptOf(tag), scriptOf(range)]
  return own === undefined || asked === undefined || own === asked
}

const scriptOf = (tag: string) => /^[a-z]{2,3}-([a-z]{4})(?:-|$)/.exec(tag)?.[1]

/** `*` stands for every language that no other range names. */
function unnamed(tags: readonly Known[], ranges: readonly Range[]): Known | undefined {
  return tags.find(({known}) => !ranges.some(({range}) => range !== '*' && covers(range, known)))
}

/** The nearest range decides: `en;q=0, en-GB` accepts British English and no other. What no range names is accepted. */
function qualityOf(tag: string, ranges: readonly Range[]): number {
  let nearest: Range | undefined
  for (const one of ranges) {
    if (!covers(one.range, tag)) continue
    if (!nearest || nearest.range === '*' || (one.range !== '*' && one.range.length > nearest.range.length))
      nearest = one
  }
  // `ar-EG, *;q=0`: a reader of Egyptian Arabic is served Arabic, as lookup has it.
  if (nearest?.range === '*' && ranges.some(({range, quality}) => quality > 0 && range.startsWith(`${tag}-`))) return 1
  return nearest?.quality ?? 1
}

const covers = (range: string, tag: string) => range === '*' || range === tag || tag.startsWith(`${range}-`)
