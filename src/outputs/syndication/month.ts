import type {Listed} from '../output.ts'

/** So many editions are not divided; above that, whatever lists all of them is made month by month, so that a change of
 *  one story writes no more in a large archive than in a small one. */
export const UNDIVIDED: number = 500

/** Parts of what has no date. */
const SPREAD = 16

/** Where an edition stands in what is divided: `2024-02`; without a date, one of sixteen parts by its story. */
export function monthOf({
  published,
  updated,
  sourceSlug
}: Pick<Listed, 'published' | 'updated' | 'sourceSlug'>): string {
  const month = /^\s*(\d{4}-(?:0[1-9]|1[0-2]))-\d\d/.exec(published ?? updated ?? '')?.[1]
  return month ?? `${UNDATED}-${(hash(sourceSlug) % SPREAD).toString(16)}`
}

const UNDATED = 'undated'

export const isUndated = (month: string): boolean => month.startsWith(UNDATED)

/** Lists by a name that each item has, in the order in which they come. */
export function grouped<Item>(items: Iterable<Item>, nameOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const name = nameOf(item)
    const group = groups.get(name)
    if (group) group.push(item)
    else groups.set(name, [item])
  }
  return groups
}

/** FNV-1a: names are spread evenly, and always alike. */
function hash(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
