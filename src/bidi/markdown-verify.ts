import type {Nodes, Root, RootContent} from 'mdast'
import {cleanText} from './clean.ts'

/** Something that is inserted into a text. */
export interface Edit {
  readonly at: number
  readonly text: string
  /** At the same place, the end of an address comes first, then marks, then the start of an address. */
  readonly order: -1 | 0 | 1
}

export function apply(markdown: string, edits: readonly Edit[], from = 0, to: number = markdown.length): string {
  const sorted = edits.map((edit, i) => ({...edit, i})).sort((a, b) => a.at - b.at || a.order - b.order || a.i - b.i)
  let result = ''
  for (const {at, text} of sorted) {
    result += markdown.slice(from, at) + text
    from = at
  }
  return result + markdown.slice(from, to)
}

/** What must be the same before and after, whatever marks stand in the words. */
export function shape(node: Nodes): string {
  const own = 'value' in node ? cleanText(node.value).text : ''
  // Marks beside code make a text of their own.
  if (node.type === 'text') return own && `"${own}"`
  const url = 'url' in node ? node.url : ''
  const label = 'identifier' in node ? node.identifier : ''
  const children = 'children' in node ? node.children.map(shape).join('') : ''
  return `(${node.type} ${'depth' in node ? node.depth : ''}${url} ${label} ${own}${children})`
}

/** Whether the structure is surely kept: the edited blocks are read as before, in a document that contains only them
 *  and whatever defines the meaning of their labels. Most stories have few such blocks, so this is cheaper than parsing
 *  everything. `false` only means that everything must be parsed. */
export function surelyKept(
  children: readonly RootContent[],
  edits: ReadonlyArray<readonly Edit[]>,
  markdown: string,
  parse: (markdown: string) => Root
): boolean {
  const kept = children.flatMap((node, i) => (edits[i]!.length > 0 || defines(node) ? [{node, own: edits[i]!}] : []))
  const texts: string[] = []
  for (const {node, own} of kept) {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start === undefined || end === undefined) return false
    let from = start
    while (/[ \t]/.test(markdown[from - 1] ?? '')) from--
    texts.push(apply(markdown, own, from, end))
  }
  // The rule between two blocks ends whatever precedes it.
  const again = parse(texts.join('\n\n***\n\n')).children
  return (
    again.length === 2 * kept.length - 1 &&
    again.every((node, at) => at % 2 || shape(node) === shape(kept[at / 2]!.node))
  )
}

function defines(node: Nodes): boolean {
  if (node.type === 'definition' || node.type === 'footnoteDefinition') return true
  return 'children' in node && node.children.some(defines)
}
