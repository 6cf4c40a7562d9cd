import type {Element, ElementContent} from 'hast'
import type {Heading, Html, Nodes, Paragraph} from 'mdast'
import {defaultHandlers, type Handlers, type State} from 'mdast-util-to-hast'
import {anchorsOf, type HtmlHeading, withoutProtected} from '../../article/index.ts'
import type {Edition} from '../../model.ts'
import {h} from './h.ts'

/** Headings with ids: of their own words, and beside that the id which the heading has in the article, so that a link
 *  to it leads to the same place in every edition. */
export function headingHandlers({tree, anchors}: Edition): Handlers {
  const {ids, inHtml, headings, all} = anchorsOf(tree)
  const former = new Map(aliases(headings, anchors, all))
  return {
    heading(state: State, node: Heading): ElementContent {
      const made = withId(defaultHandlers.heading(state, node), ids.get(node))
      const alias = former.get(ids.get(node) ?? '')
      if (alias !== undefined) made.children.unshift(h('a', {id: alias}))
      return made
    },
    paragraph: (state: State, node: Paragraph): ElementContent =>
      withId(defaultHandlers.paragraph(state, node), ids.get(node as Nodes)),
    html(state: State, node: Html) {
      const {masked} = node.data ?? {}
      const value = masked?.value ?? node.value
      const places = inHtml.get(node) ?? []
      const made = places.length === 0 ? value : withIds(value, places, former)
      return defaultHandlers.html(state, {...node, value: masked ? withoutProtected({...masked, value: made}) : made})
    }
  }
}

/** Own id → the article's, where that is another and free. */
function* aliases(
  headings: readonly string[],
  anchors: readonly string[] = [],
  all: ReadonlySet<string>
): Iterable<readonly [string, string]> {
  if (headings.length !== anchors.length) return
  for (const [at, own] of headings.entries()) if (!all.has(anchors[at]!)) yield [own, anchors[at]!]
}

/** In raw HTML, before the page parses it. Ids of words have no character that ends an attribute. */
function withIds(html: string, places: readonly HtmlHeading[], former: ReadonlyMap<string, string>) {
  let made = ''
  let from = 0
  for (const {at, inside, id} of places) {
    const alias = former.get(id)
    made += `${html.slice(from, at)} id="${id}"${html.slice(at, inside)}`
    if (alias !== undefined) made += `<a id="${alias}"></a>`
    from = inside
  }
  return made + html.slice(from)
}

function withId(element: Element, id: string | undefined): Element {
  if (id !== undefined) element.properties.id ??= id
  return element
}
