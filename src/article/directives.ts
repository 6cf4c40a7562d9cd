import type {Nodes, Paragraph, Parents, Root, RootContent} from 'mdast'
import type {} from 'mdast-util-directive'
import type {Point} from 'unist'
import {code} from '../messages/says.ts'
import {tells} from '../messages/tells.ts'
import type {Reporter} from './report.ts'

declare module 'mdast' {
  interface ParagraphData {
    /** Set by `settleDirectives` on the lines of an unknown directive: they are broken markup and not text for a
     *  translator. */
    asTyped?: boolean
  }
}

/** The directives that our outputs render. */
export const knownDirectives: readonly string[] = ['note', 'aside', 'figure', 'pullquote', 'box']

/** Turn every unknown directive back into what was typed: its fence lines become paragraphs, its blocks stay in place.
 *  The tree is fresh from the parser and is changed here for the last time. */
export function settleDirectives(tree: Root, source: string, known: ReadonlySet<string>, report: Reporter): void {
  if (!source.includes('::')) return
  settle(tree)

  function settle(parent: Parents): void {
    const children = parent.children as RootContent[]
    const settled: RootContent[] = []
    for (const child of children) {
      if ('children' in child && child.type !== 'paragraph' && child.type !== 'heading') settle(child as Parents)
      const directive = child.type === 'leafDirective' || child.type === 'containerDirective' ? child : undefined
      if (directive === undefined || known.has(directive.name) || !directive.position) {
        settled.push(child)
        continue
      }
      const {start, end} = directive.position
      report(
        'article-directive',
        {start: start.offset!, end: start.offset! + directive.name.length + 2},
        tells('article/directive', {found: code(directive.name), names: [...known].map(code)}),
        {actual: directive.name}
      )
      if (directive.type === 'leafDirective') settled.push(typed(start, end))
      else settled.push(...opened(directive.children, start, end))
    }
    parent.children = settled as never
  }

  /** The opening line, the content, and the closing line if there is one. */
  function opened(inside: readonly Nodes[], start: Point, end: Point): RootContent[] {
    const blocks = inside.filter((node) => !isLabel(node)) as RootContent[]
    const text = source.slice(start.offset, end.offset)
    const first = /^[^\r\n]*/.exec(text)![0].length
    const last = /(?:^|[\r\n])([^\r\n]*)$/.exec(text)![1]!
    const closing = /^[\t >]*(:{3,})[\t ]*$/.exec(last)
    const firstEnd = {...start, column: start.column + first, offset: start.offset! + first}
    const fence = closing ? last.indexOf(':') : -1
    const closeStart = {...end, column: end.column - last.length + fence, offset: end.offset! - last.length + fence}
    return [typed(start, firstEnd), ...blocks, ...(closing && first < text.length ? [typed(closeStart, end)] : [])]
  }

  function typed(start: Point, end: Point): Paragraph {
    const value = source.slice(start.offset, end.offset)
    const position = {start, end}
    return {type: 'paragraph', children: [{type: 'text', value, position}], position, data: {asTyped: true}}
  }
}

function isLabel(node: Nodes): boolean {
  return node.type === 'paragraph' && node.data?.directiveLabel === true
}
