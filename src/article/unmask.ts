import type {Data, Nodes, Parents, PhrasingContent, Root, RootContent, Text} from 'mdast'
import type {Position} from 'unist'
import {type Points, pointsOf} from './points.ts'
import {asWritten, type Kept, type Masked, unmasked} from './protect.ts'
import type {ProtectedKind} from './protect-presets.ts'

/** What a site adds to Markdown, as the author wrote it: a locked tag to a translator, nothing to a reader. */
export interface Protected {
  type: 'protected'
  value: string
  kind: ProtectedKind
  position?: Position
  data?: Data
}

declare module 'mdast' {
  interface PhrasingContentMap {
    protected: Protected
  }
  interface RootContentMap {
    protected: Protected
  }
  interface HtmlData {
    /** Set by `parseMarkdown` where it contains something protected: the value with that masked, and what was. */
    masked?: {readonly value: string; readonly kept: readonly Kept[]}
  }
}

/** Give a tree that was read from a masked file the author's words again. Changes the tree, which is fresh. */
export function unmask(tree: Root, masked: Masked, source: string): void {
  const points = pointsOf(source)
  visit(tree)

  function visit(node: Nodes): void {
    if ('children' in node) {
      const children: RootContent[] = []
      for (const child of node.children) {
        if (child.type === 'text') children.push(...pieces(child))
        else children.push(child)
      }
      node.children = children as never
      if (node.type === 'paragraph' || node.type === 'heading') settleEnd(node)
      for (const child of children) visit(child)
    }
    written(node)
  }

  function written(node: Nodes): void {
    if (node.type === 'protected') return
    const fields = node as unknown as Record<string, unknown>
    for (const name of ['value', 'url', 'title', 'alt', 'label', 'identifier', 'meta', 'lang']) {
      const text = fields[name]
      if (typeof text !== 'string') continue
      const whole = asWritten(text, masked, source)
      if (whole === text) continue
      fields[name] = whole
      // A page cannot lead where the site alone knows.
      if (name === 'url') node.data = {...node.data, hProperties: {[node.type === 'image' ? 'src' : 'href']: undefined}}
      if (node.type === 'html') node.data = {...node.data, masked: {value: text, kept: masked.kept}}
    }
    const {spans} = node.data ?? {}
    if (spans?.raw) spans.raw = asWritten(spans.raw, masked, source)
  }

  function pieces(node: Text): PhrasingContent[] {
    const found = unmasked(node.value, masked.kept)
    if (found.length <= 1 && typeof found[0] !== 'object') return [node]
    let start = node.position?.start.offset
    return found.map((piece, at) => {
      if (typeof piece === 'object') {
        start = piece.end
        return protectedAt(piece, source, points)
      }
      const next = found[at + 1]
      const end =
        typeof next === 'object' ? next.start : at === found.length - 1 ? node.position?.end.offset : undefined
      const made: Text = {type: 'text', value: piece}
      if (start !== undefined && end !== undefined) made.position = positionAt({start, end}, points)
      return made
    })
  }
}

/** White space before attributes or a comment at the end of a block is no part of its text. */
function settleEnd(node: Parents): void {
  const [before, last] = (node.children as RootContent[]).slice(-2)
  if (last?.type !== 'protected' || last.kind !== 'silent' || before?.type !== 'text') return
  const value = before.value.replace(/(?<![ \t])[ \t]+$/, '')
  const cut = before.value.length - value.length
  const end = before.position?.end
  if (cut === 0 || value === '' || !end) return
  before.value = value
  end.offset! -= cut
  end.column -= cut
}

/** The stretch of the file as a node. */
export function protectedAt({kind, ...span}: Kept, source: string, points: Points): Protected {
  return {type: 'protected', value: source.slice(span.start, span.end), kind, position: positionAt(span, points)}
}

export function positionAt({start, end}: {readonly start: number; readonly end: number}, points: Points): Position {
  return {start: {...points.at(start)}, end: {...points.at(end)}}
}

/** Lines and columns by the offsets: a mask has no line breaks. */
export function relocate(tree: Root, source: string): void {
  const points = pointsOf(source)
  const visit = (node: Nodes): void => {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset]
    if (start !== undefined && end !== undefined) node.position = positionAt({start, end}, points)
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(tree)
}
