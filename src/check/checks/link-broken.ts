import type {Nodes} from 'mdast'
import {anchorsOf, idOfFragment, pointsOf} from '../../article/index.ts'
import type {Article} from '../../model.ts'
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

type Found = Pick<Report, 'reason' | 'expected'>

function within({tree}: Article, href: string): Found | undefined {
  const fragment = href.slice(1)
  // The top of any page.
  if (fragment === '' || fragment.toLowerCase() === 'top' || fragment.startsWith(':~:')) return undefined
  return unknownId(fragment, anchorsOf(tree).all, 'of this article')
}

function between(article: Article, href: string, {linked}: ArticleContext): Found | undefined {
  const meaning = linked?.(href)
  if (meaning === undefined) return undefined
  if ('missing' in meaning) {
    const near = meaning.nearest === undefined ? '' : `, perhaps \`${meaning.nearest}\``
    return {
      reason: `Unexpected link to \`${href}\`, where the project has no article, expected the path of one from this file${near}; mend the path, or take the link away`,
      ...(meaning.nearest !== undefined && {expected: [meaning.nearest]})
    }
  }
  const {fragment, path} = meaning
  if (fragment === undefined || path === article.path)
    return fragment === undefined ? undefined : within(article, `#${fragment}`)
  const ids = meaning.ids()
  return ids && unknownId(fragment, ids, `of \`${path}\``)
}

function unknownId(fragment: string, ids: ReadonlySet<string>, where: string): Found | undefined {
  if (idOfFragment(fragment, ids) !== undefined) return undefined
  const own = [...ids].filter((id) => id !== 'footnote-label' && !/^fn(?:ref)?-/.test(id))
  const listed = own.slice(0, 5).map((id) => `\`#${id}\``)
  const more = own.length > listed.length ? ', …' : ''
  const expected =
    listed.length > 0 ? `one ${where}: ${listed.join(', ')}${more}` : `a heading ${where}, which has none`
  return {
    reason: `Unexpected link to \`#${fragment}\`, which is the id of no heading, expected ${expected}; mend it, or give the heading this id: \`{#${fragment}}\``
  }
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
