import type {Nodes, Parents, RootContent} from 'mdast'
import {pointsOf} from '../article/index.ts'
import type {Article, Segment} from '../model.ts'
import {encloses, linkedIn} from '../segment/index.ts'

/** One step of an article as its alignment sees it: a segment of the body, or a block without words that marks a place,
 *  such as a code block or a rule. */
export interface Piece {
  /** The role of the segment, or what the block is. */
  readonly kind: string
  /** Depth of a heading, of a list in lists, of a quotation; the column of a cell. */
  readonly level: number
  /** What a reader sees. */
  readonly text: string
  /** From 1. */
  readonly line: number
  readonly segment?: Segment
  /** Of its links and pictures, references looked up. An alt text or a title has that of what it belongs to. */
  readonly addresses: readonly string[]
}

/** A leaf of the tree, which contains segments or stands for itself. */
interface Block {
  readonly start: number
  readonly end: number
  readonly level: number
  readonly wordless?: {readonly kind: string; readonly text: string}
}

/** The body of an article in the order of its file. Fields of the front matter are no pieces: they have names. */
export function piecesOf(article: Article, segments: readonly Segment[]): Piece[] {
  const points = pointsOf(article.source)
  const body = segments.filter(({field}) => field === undefined)
  const pieces: Piece[] = []
  let next = 0
  for (const {start, end, level, wordless} of blocksOf(article)) {
    let outer: Segment | undefined
    const first = next
    for (; next < body.length && body[next]!.span.start < end; next++) {
      const segment = body[next]!
      const {role: kind, plain: text} = segment
      if (kind !== 'alt' && kind !== 'title') outer = segment
      const addresses = addressesOf(article, segment, outer)
      pieces.push({kind, level, text, line: segment.place.start.line, segment, addresses})
    }
    if (next === first && wordless) pieces.push({...wordless, level, line: points.at(start).line, addresses: []})
  }
  return pieces
}

/** Of its own tags; of an alt text or a title those of the tags around it. */
function addressesOf(article: Article, segment: Segment, outer: Segment | undefined): string[] {
  const own = linkedIn(article, segment)
  const around = outer !== segment && outer ? outer.tags.filter((tag) => encloses(tag, segment.span)) : []
  const outside = around.length ? linkedIn(article, {...outer!, tags: around}) : own
  return [...new Map([...own, ...outside]).values()].map(({address}) => address)
}

function blocksOf({tree}: Article): Block[] {
  const blocks: Block[] = []
  const add = (node: Nodes, level: number, wordless?: Block['wordless']): void => {
    const {start, end} = node.position ?? {}
    blocks.push({start: start?.offset ?? 0, end: end?.offset ?? 0, level, ...(wordless && {wordless})})
  }
  const visit = (node: RootContent, level: number): void => {
    if (node.type === 'heading') add(node, node.depth)
    else if (node.type === 'table')
      for (const row of node.children) for (const [at, cell] of row.children.entries()) add(cell, at)
    else if (node.type === 'code') add(node, level, {kind: 'code', text: node.value})
    else if (node.type === 'thematicBreak') add(node, level, {kind: 'rule', text: ''})
    else if (node.type === 'html') add(node, level, {kind: 'markup', text: node.value})
    else if (LEAVES.has(node.type) || !('children' in node)) add(node, level)
    else {
      const deeper = node.type === 'list' || node.type === 'blockquote' ? level + 1 : level
      for (const child of (node as Parents).children) visit(child as RootContent, deeper)
    }
  }
  for (const node of tree.children) visit(node, 0)
  return blocks
}
const LEAVES: ReadonlySet<string> = new Set(['paragraph', 'leafDirective', 'definition'])
