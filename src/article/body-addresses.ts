import type {Nodes, Root} from 'mdast'
import {scriptScheme} from '../address.ts'
import {code} from '../messages/says.ts'
import {tells} from '../messages/tells.ts'
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
        const what = node.type === 'image' ? 'article/script-picture' : 'article/script-link'
        report('article-address', {start, end}, tells(what, {scheme: code(`${scheme}:`)}), {actual: node.url})
      }
    }
    if ('children' in node) for (const child of node.children) visit(child)
  }
}
