import type {Nodes} from 'mdast'
import {anchorsOf, idOfFragment, pointsOf} from '../../article/index.ts'
import {code, message, says} from '../../messages/says.ts'
import type {Article, Message, Words} from '../../model.ts'
import type {ArticleCheck, ArticleContext, Report} from '../check.ts'

/** Every link within the page, and to another article, leads somewhere. */
export const linkBroken: ArticleCheck = {
  id: 'link-broken',
  severity: 'warning',
  scope: 'article',
  needs: {},
  *run(article, context) {
    const points = pointsOf(article.source, article.path)
    for (const {node, href} of hrefsIn(article.tree)) {
      const report = href.startsWith('#') ? within(article, href) : between(article, href, context)
      if (!report) continue
      const start = node.position?.start.offset ?? 0
      yield {...report, place: points.place({start, end: node.position?.end.offset ?? start}), actual: href}
    }
  }
}

type Found = Pick<Report, 'reason' | 'message' | 'expected'>

function within({tree}: Article, href: string): Found | undefined {
  const fragment = href.slice(1)
  // The top of any page.
  if (fragment === '' || fragment.toLowerCase() === 'top' || fragment.startsWith(':~:')) return undefined
  return unknownId(fragment, anchorsOf(tree).all)
}

function between(article: Article, href: string, {linked}: ArticleContext): Found | undefined {
  const meaning = linked?.(href)
  if (meaning === undefined) return undefined
  if ('missing' in meaning) {
    const {nearest} = meaning
    return nearest === undefined
      ? says('link-broken', {href: code(href)})
      : {...says('link-broken/near', {href: code(href), near: code(nearest)}), expected: [nearest]}
  }
  const {fragment, path} = meaning
  if (fragment === undefined || path === article.path)
    return fragment === undefined ? undefined : within(article, `#${fragment}`)
  const ids = meaning.ids()
  return ids && unknownId(fragment, ids, path)
}

function unknownId(fragment: string, ids: ReadonlySet<string>, path?: string): Found | undefined {
  if (idOfFragment(fragment, ids) !== undefined) return undefined
  const own = [...ids].filter((id) => id !== 'footnote-label' && !/^fn(?:ref)?-/.test(id))
  const listed = own.slice(0, SOME).map((id) => code(`#${id}`))
  return says('link-broken/heading', {
    href: code(`#${fragment}`),
    wanted: idsOf(listed, own.length > SOME, path),
    id: code(`{#${fragment}}`)
  })
}

/** So many ids are told. */
const SOME = 5

function idsOf(ids: readonly Words[], more: boolean, path: string | undefined): Message {
  const many = ids.length === 0 ? 'no-ids' : more ? 'some-ids' : 'ids'
  return path === undefined
    ? message(`link-broken/${many}`, {ids})
    : message(`link-broken/${many}-of`, {ids, path: code(path)})
}

interface Href {
  readonly node: Nodes
  readonly href: string
}

const HTML_HREF = /<a\s(?:[^<>]*\s)?href\s*=\s*["']?([^"'\s>]+)/gi

/** Addresses that are links: those of references stand in their definitions, which pictures may use as well. */
function* hrefsIn(node: Nodes): Iterable<Href> {
  if (node.type === 'link' || node.type === 'definition') {
    // What the site alone fills in, nobody can follow here.
    const properties: Readonly<Record<string, unknown>> = node.data?.hProperties ?? {}
    if (!('href' in properties)) yield {node, href: node.url}
  } else if (node.type === 'html') for (const [, href] of node.value.matchAll(HTML_HREF)) yield {node, href: href!}
  if ('children' in node) for (const child of node.children) yield* hrefsIn(child)
}
