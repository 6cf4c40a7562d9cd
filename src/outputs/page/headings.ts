import type {Element, ElementContent} from 'hast'
import type {Heading, Nodes, Paragraph} from 'mdast'
import {defaultHandlers, type Handlers, type State} from 'mdast-util-to-hast'
import {anchorsOf} from '../../article/index.ts'
import type {Edition} from '../../model.ts'
import {h} from './h.ts'

/** Headings with ids: of their own words, and beside that the id which the heading has in the article, so that a link
 *  to it leads to the same place in every edition. */
export function headingHandlers({tree, anchors}: Edition): Handlers {
  const {ids, headings, all} = anchorsOf(tree)
  const former = new Map(aliases(headings, anchors, all))
  return {
    heading(state: State, node: Heading): ElementContent {
      const made = withId(defaultHandlers.heading(state, node), ids.get(node))
      const alias = former.get(ids.get(node) ?? '')
      if (alias !== undefined) made.children.unshift(h('a', {id: alias}))
      return made
    },
    paragraph: (state: State, node: Paragraph): ElementContent =>
      withId(defaultHandlers.paragraph(state, node), ids.get(node as Nodes))
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

function withId(element: Element, id: string | undefined): Element {
  if (id !== undefined) element.properties.id ??= id
  return element
}
