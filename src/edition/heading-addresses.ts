import type {Root} from 'mdast'
import {anchorsOf, idOfFragment} from '../article/index.ts'
import type {ResolvedSegment} from '../catalog/index.ts'
import type {Article} from '../model.ts'
import {linkedIn, linksOf} from '../segment/index.ts'
import type {LocaleAddresses} from './locale-addresses.ts'

/** The addresses of an edition and those of its links to its own headings: a translated heading has another id wherever
 *  ids are made of words. `before` is the tree of the edition before. Undefined where all links lead where they led. */
export function headingAddresses(
  article: Article,
  resolved: readonly ResolvedSegment[],
  before: () => Root,
  addresses: LocaleAddresses
): LocaleAddresses | undefined {
  const {headings, all} = anchorsOf(article.tree)
  if (headings.length === 0 || ![...linksOf(article).values()].some(({address}) => /^#./.test(address)))
    return undefined
  const here = anchorsOf(before())
  if (here.headings.length !== headings.length) return undefined
  const own = new Map(headings.map((id, at) => [id, here.headings[at]!]))
  const found = new Map<string, ReadonlyMap<string, string>>()
  for (const {key, segment, status} of resolved) {
    if (status === 'source' || status === 'missing') continue
    const given = addresses.get(key)
    const toHeadings = [...linkedIn(article, segment)].flatMap(([name, {address}]) => {
      if (!address.startsWith('#') || given?.has(name)) return []
      const id = own.get(idOfFragment(address.slice(1), all) ?? '')
      return id === undefined || here.all.has(address.slice(1)) ? [] : [[name, `#${id}`] as const]
    })
    if (toHeadings.length) found.set(key, new Map([...(given ?? []), ...toHeadings]))
  }
  return found.size ? new Map([...addresses, ...found]) : undefined
}
