/** The text below the front matter, and the heading that begins it. */
import type {Heading, Nodes, Root} from 'mdast'
import type {Article} from '../model.ts'
import {settleDirectives} from './directives.ts'
import {parseMarkdown} from './markdown.ts'

/** The tree of an edition's Markdown, by the rules by which its article was read. Front matter is left out. */
export function parseBody(
  markdown: string,
  {directives, ...grammar}: Pick<Article, 'directives' | 'plugins' | 'protect'>
): Root {
  const tree = parseMarkdown(markdown, grammar)
  settleDirectives(tree, markdown, new Set(directives), () => {})
  return withoutFront(tree)
}

/** The tree of the body alone. */
export const withoutFront = (tree: Root): Root =>
  isFront(tree.children[0]) ? {...tree, children: tree.children.slice(1)} : tree

// TOML and JSON are not among mdast's own nodes.
const isFront = (node: Nodes | undefined) => ['yaml', 'toml', 'json'].includes(node?.type as string)

/** A leading first-level heading serves as headline; definitions and comments may precede it. */
export function leadingHeading(tree: Root): Heading | undefined {
  const silent = (node: Nodes) =>
    isFront(node) || node.type === 'definition' || (node.type === 'html' && /^<!--/.test(node.value))
  const first = tree.children.find((node) => !silent(node))
  return first?.type === 'heading' && first.depth === 1 ? first : undefined
}

export function headlineOf(tree: Root): string {
  const heading = leadingHeading(tree)
  return heading ? textOf(heading).replace(/\s+/g, ' ').trim() : ''
}

/** The words of a node: what is protected is none. */
function textOf(node: Nodes): string {
  if (node.type === 'protected') return node.kind === 'shown' ? node.value : ''
  if ('value' in node) return node.value
  if ('alt' in node) return node.alt ?? ''
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
