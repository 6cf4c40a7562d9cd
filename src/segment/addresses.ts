import type {Nodes} from 'mdast'
import type {Article, Segment, SegmentTag, Span} from '../model.ts'

/** A link or a picture of an article. */
export interface Linked {
  /** Where it leads, references looked up. */
  readonly address: string
  /** What is replaced where it shall lead elsewhere, and what is written there; absent of an address that shows itself. */
  readonly destination?: Span & {readonly reference: boolean}
  /** Where its alt text begins, and its title. */
  readonly alt?: number
  readonly title?: number
  readonly picture: boolean
}

/** The links and pictures of an article, by the offset at which each begins. */
export type Links = ReadonlyMap<number, Linked>

const known = new WeakMap<Article, Links>()

/** Read once for each article. */
export function linksOf(article: Article): Links {
  let links = known.get(article)
  if (!links) {
    links = readLinks(article)
    known.set(article, links)
  }
  return links
}

function readLinks({tree, source}: Article): Links {
  const definitions = new Map<string, string>()
  const found = new Map<number, Linked>()
  const nodes: Nodes[] = []
  const visit = (node: Nodes): void => {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node.url)
    else if (TYPES.has(node.type)) nodes.push(node)
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(tree)
  for (const node of nodes) {
    const start = node.position?.start.offset
    if (start === undefined || !isLinked(node)) continue
    const {label, title} = node.data?.spans ?? {}
    const address = 'url' in node ? node.url : (definitions.get(node.identifier) ?? node.label ?? node.identifier)
    const end = node.position?.end.offset ?? start
    const destination = label && destinationIn(source, label.end, end, !('url' in node))
    found.set(start, {
      address,
      picture: node.type.startsWith('image'),
      ...(destination && {destination}),
      ...(label && {alt: label.start}),
      ...(title && {title: title.start})
    })
  }
  return found
}

const TYPES: ReadonlySet<string> = new Set(['link', 'image', 'linkReference', 'imageReference'])
const isLinked = (node: Nodes) =>
  node.type === 'link' || node.type === 'image' || node.type === 'linkReference' || node.type === 'imageReference'

/** Of `](address "title")` the address; of a reference all that follows its label. */
function destinationIn(source: string, label: number, end: number, reference: boolean): Linked['destination'] {
  if (reference) return {start: label, end, reference}
  const gap = /^\]\(\s*/.exec(source.slice(label, end))?.[0].length
  if (gap === undefined) return undefined
  const start = label + gap
  const rest = source.slice(start, end)
  const written = /^<(?:\\.|[^<>\\\n])*>/.exec(rest)?.[0] ?? balanced(rest)
  return {start, end: start + written.length, reference}
}

/** Up to a space or the bracket that closes the link. */
function balanced(text: string): string {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!
    if (sign === '\\') at++
    else if (/\s/.test(sign)) return text.slice(0, at)
    else if (sign === '(') depth++
    else if (sign === ')' && depth-- === 0) return text.slice(0, at)
  }
  return text
}

/** The links and pictures of a segment by the names of their tags. A picture by itself has no tag: of the segment that
 *  is its alt text, or its title, its name is `img`. */
export function linkedIn(article: Article, segment: Segment): Map<string, Linked> {
  const links = linksOf(article)
  const found = new Map<string, Linked>()
  for (const {name, kind, value = '', open} of segment.tags) {
    if (kind !== 'link' && kind !== 'image') continue
    const linked = links.get(open.start)
    found.set(
      name,
      linked && linked.picture === (kind === 'image') ? linked : {address: value, picture: kind === 'image'}
    )
  }
  const lone = LONE.has(segment.role) ? lonePictures(article).get(segment.span.start) : undefined
  if (lone) found.set('img', lone)
  return found
}
const LONE: ReadonlySet<string> = new Set(['alt', 'title'])

const lone = new WeakMap<Article, ReadonlyMap<number, Linked>>()

/** Pictures in paragraphs without words, by where their alt text begins, or their title where they have no alt text. */
function lonePictures(article: Article): ReadonlyMap<number, Linked> {
  const before = lone.get(article)
  if (before) return before
  const found = new Map<number, Linked>()
  const links = linksOf(article)
  const visit = (node: Nodes): void => {
    const linked = links.get(node.position?.start.offset ?? -1)
    const isPicture = node.type === 'image' || node.type === 'imageReference'
    if (isPicture && linked) found.set((node.alt && linked.alt) || (linked.title ?? linked.alt ?? -1), linked)
    if ('children' in node && !hasWords(node)) for (const child of node.children) visit(child)
  }
  visit(article.tree)
  lone.set(article, found)
  return found
}

/** Whether a block is a segment of its own, whose tags the pictures in it are. */
const hasWords = (node: Nodes): boolean =>
  (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') &&
  node.children.some((child) => hasProse(child))

const hasProse = (node: Nodes): boolean =>
  node.type === 'text' ? /[\p{L}\p{N}]/u.test(node.value) : 'children' in node && node.children.some(hasProse)

/** The tags around a stretch. */
export const encloses = ({open, close}: SegmentTag, {start, end}: Span): boolean =>
  open.start <= start && end <= (close ?? open).end
