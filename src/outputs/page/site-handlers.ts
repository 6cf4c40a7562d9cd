import type {ElementContent} from 'hast'
import type {Nodes} from 'mdast'
import type {Handler, Handlers, State} from 'mdast-util-to-hast'
import type {Protected} from '../../article/index.ts'

const nothing = (): undefined => undefined
/** A component is known to its site alone: our pages have the words in it. */
const inside = (state: State, node: Nodes): ElementContent[] =>
  'children' in node ? (state.all(node as never) as ElementContent[]) : []

/** What sites add to Markdown, as our pages show it: its words, and none of its signs. */
export const siteHandlers: Handlers & Readonly<Record<string, Handler>> = {
  protected: (_: State, {kind, value}: Protected): ElementContent | undefined =>
    kind === 'shown' ? {type: 'text', value} : undefined,
  mdxjsEsm: nothing,
  mdxFlowExpression: nothing,
  mdxTextExpression: nothing,
  mdxJsxFlowElement: inside,
  mdxJsxTextElement: inside
}
