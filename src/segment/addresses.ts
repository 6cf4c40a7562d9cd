import type {Nodes} from 'mdast'
import type {Article, SegmentTag} from '../model.ts'

/** Addresses that an article's references lead to, by label in the form in which Markdown compares labels. */
export type Definitions = ReadonlyMap<string, string>

export function definitionsOf({tree, source}: Article): Definitions {
  const found = new Map<string, string>()
  if (!source.includes(']:')) return found
  const visit = (node: Nodes): void => {
    if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node.url)
    else if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(tree)
  return found
}

/** Where each link and picture of a segment leads, by the name of its tag. */
export function addressesOf(
  {source}: Pick<Article, 'source'>,
  tags: readonly SegmentTag[],
  definitions: Definitions
): Map<string, string> {
  const found = new Map<string, string>()
  for (const {name, kind, value = '', open, close} of tags) {
    if (kind !== 'link' && kind !== 'image') continue
    // An inline link has its own address, also where it looks like a label.
    const inline = close && source[close.start] === ']' && source[close.start + 1] === '('
    const label = inline ? undefined : definitions.get(value.replace(/\s+/g, ' ').trim().toLowerCase())
    const reference = kind === 'link' || source.slice(open.start, open.end).endsWith(']')
    found.set(name, (reference ? label : undefined) ?? value)
  }
  return found
}
