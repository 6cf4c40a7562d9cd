import type {Nodes, Root} from 'mdast'
import {scriptScheme} from '../address.ts'
import type {Reporter} from './report.ts'

/** Report where the Markdown itself contains an address that runs code. Pages never show one; an edition in Markdown
 *  would, because it is what the author wrote. */
export function reportAddresses(tree: Root, source: string, report: Reporter): void {
  visit(tree)

  function visit(node: Nodes): void {
    if ('url' in node) {
      const scheme = scriptScheme(node.url)
      if (scheme !== undefined) {
        const start = node.position?.start.offset ?? 0
        const end = node.position?.end.offset ?? source.length
        const picture = node.type === 'image' ? 'save the picture beside the article' : 'take the link away'
        const reason = `Unexpected scheme \`${scheme}:\` in an address of the text, expected \`https:\` or a path; ${picture}`
        report('article-address', {start, end}, reason, {actual: node.url})
      }
    }
    if ('children' in node) for (const child of node.children) visit(child)
  }
}
