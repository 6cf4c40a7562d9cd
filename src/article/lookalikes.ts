/** Fields that are ours under another name, as far as anybody can tell: a slip of the pen, or a site's own word. */
import {code} from '../messages/says.ts'
import {tells} from '../messages/tells.ts'
import {fieldReaders} from './fields.ts'
import type {FrontEntry} from './front.ts'
import type {Reporter} from './report.ts'
import {sitePresets} from './sites/index.ts'

interface Known {
  /** The configuration's names of fields: whoever maps one, if to nothing, has decided. */
  readonly fields: Readonly<Record<string, string>>
  /** Whether a field of ours has been found. */
  has(name: string): boolean
}

const OURS = ['headline', ...Object.keys(fieldReaders)]
/** Names that say what they say, whether or not the article is read by them. */
const CLEAR: ReadonlySet<string> = new Set([
  ...OURS,
  'lang',
  'slug',
  'slugline',
  'statusReason',
  'title',
  'datelineText'
])
/** A shorter name is too near to too many words. */
const SHORTEST = 5

/** `lastMod`, `last_mod` and `lastmod` are one name. */
const fold = (name: string): string => name.toLowerCase().replace(/[-_ ]/g, '')

/** Name → ours, by what sites call them, and what they call a description that stands alone. */
const THEIRS: ReadonlyMap<string, string> = new Map(
  [
    ...Object.values(sitePresets).flatMap(({fields}) => Object.entries(fields)),
    ...['excerpt', 'summary', 'abstract', 'teaser'].map((name) => [name, 'description'] as const)
  ].flatMap(([name, ours]) => (ours === '' || name.includes('.') ? [] : [[fold(name), ours]]))
)

/** Say which mapping would make a field ours. Silent where the article has that field, and about what is mapped. */
export function reportLookalikes(entries: readonly FrontEntry[], known: Known, report: Reporter): void {
  const told = new Set<string>()
  for (const {name, nameSpan, value} of entries) {
    if (value.empty || Object.hasOwn(known.fields, name) || CLEAR.has(name)) continue
    const meant = THEIRS.get(fold(name)) ?? slipped(name)
    const [field = ''] = meant?.split('.') ?? []
    if (meant === undefined || known.has(field) || told.has(field)) continue
    told.add(field)
    report(
      'article-site-field',
      nameSpan,
      tells('field/lookalike', {
        ...{found: code(name), meant: code(meant)},
        mapping: code(`fields: {${quoted(name)}: '${meant}'}`)
      }),
      {actual: name, expected: [meant]}
    )
  }
}

const quoted = (name: string): string => (/^[A-Za-z_]\w*$/.test(name) ? name : `'${name.replace(/['\\]/g, '\\$&')}'`)

/** Our name from which this one is a letter away: one too many, one too few, another, or two that changed places. */
function slipped(name: string): string | undefined {
  if (name.length < SHORTEST - 1) return undefined
  return OURS.find((ours) => ours.length >= SHORTEST && isNear(name.toLowerCase(), ours.toLowerCase()))
}

function isNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  const [rest, right] = [one.slice(at), other.slice(at)]
  return (
    rest.slice(1) === right ||
    rest === right.slice(1) ||
    rest.slice(1) === right.slice(1) ||
    (rest[0] === right[1] && rest[1] === right[0] && rest.slice(2) === right.slice(2))
  )
}
