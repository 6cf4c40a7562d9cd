import type {ElementContent} from 'hast'
import type {ContainerDirective, LeafDirective} from 'mdast-util-directive'
import type {Handlers, State} from 'mdast-util-to-hast'
import type {Edition} from '../../model.ts'
import {h} from './h.ts'
import {headingHandlers} from './headings.ts'
import {siteHandlers} from './site-handlers.ts'

/** An unknown directive is shown as its author typed it: its lines stay, and the text between them is treated as
 *  text. */
export function handlers(edition: Edition): Handlers {
  const {markdown} = edition
  return {
    ...siteHandlers,
    ...headingHandlers(edition),
    leafDirective: (_: State, node: LeafDirective): ElementContent => h('p', {}, typed(markdown, node)),
    containerDirective(state: State, node: ContainerDirective): ElementContent[] {
      const lines = typed(markdown, node).split(/\r?\n/)
      const open = lines[0] ?? ''
      const close = lines.at(-1) ?? ''
      const label = node.children[0]
      const labelled = label?.type === 'paragraph' && label.data?.directiveLabel === true
      const body = labelled ? {...node, children: node.children.slice(1)} : node
      return [
        h('p', {}, open.trim()),
        ...(state.all(body) as ElementContent[]),
        ...(lines.length > 1 && /^\s*:+\s*$/.test(close) ? [h('p', {}, close.trim())] : [])
      ]
    }
  }
}

function typed(markdown: string, node: ContainerDirective | LeafDirective): string {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) return `${node.type === 'leafDirective' ? '::' : ':::'}${node.name}`
  return markdown.slice(start, end)
}
