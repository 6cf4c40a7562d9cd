import type {Nodes, Paragraph, PhrasingContent, Root, RootContent} from 'mdast'
import {parseMarkdown, pointsOf, withoutFront} from '../article/index.ts'
import type {Article, Segment, Span} from '../model.ts'
import type {Spliced} from './splice.ts'

/** A text in a place where it is read as words, whatever they are: its first character begins no block, and no sign in
 *  it means anything to Markdown. */
const WORDS = /^(?!\d{1,9}[.)](?:\s|$))(?:[A-Za-z0-9"(]|[^\x00-\x7f\s])(?:[A-Za-z0-9 ,.;:?'"()%/-]|[^\x00-\x7f])*$/
/** The same with links, emphasis, code and notes among the words, or before them. */
const INLINE =
  /^(?!\d{1,9}[.)](?:\s|$))(?:[A-Za-z0-9"(]|[^\x00-\x7f\s]|\*\*?(?=[^\s*])|`(?!`)|!?\[(?!\^))[^\r\n\t|{}]*(?<![#\s])$/
/** What is looked for in a finished tree. */
const ADDRESS = /@|:\/\/|https?:|www\./i
const DESTINATION = /\]\([^()\s]*\)/g
const holdsAddress = (written: string): boolean => ADDRESS.test(written.replace(DESTINATION, ''))
/** Whole lines, or signs beside the words, may mean something; what leads to a definition is not read by itself. */
const BEYOND = /::|^[ \t>]*(?::|\[!|\*\[)|\t|\](?:\[|:(?<!\[\^[^\]\s]{0,200}\]:))/mu
const REFERENCE = /\](?!\()(?<!\[\^[^\]\s]{0,200}\])/

/** A segment whose Markdown is not that of the article. */
interface Changed {
  readonly span: Span
  /** Where it stands in the edition's Markdown. */
  readonly at: Span
  readonly written: string
}

/** The tree of an edition's Markdown from that of its article: all blocks stay as they are, and what was written anew is
 *  read by itself, in one short parse. It is the tree that `parseBody` returns, in a fraction of the time. Undefined
 *  where the parts may depend on more than themselves, and the whole must be parsed. */
export function graft(article: Article, segments: readonly Segment[], {markdown, spans}: Spliced): Root | undefined {
  const {source, tree, plugins, protect} = article
  if (plugins?.length || protect?.length || tree.data || BEYOND.test(source) || BEYOND.test(markdown)) return undefined
  // Of an article that goes beyond the limits, the head alone was read.
  if (tree.position?.end.offset !== source.length) return undefined
  const own = withoutFront(tree)
  const body = own === tree ? 0 : tree.children[0]!.position!.end.offset!
  const places = placesOf(segments, {source, markdown, spans, body})
  if (!places) return undefined
  const inner = innerOf(places.changed)
  if (!inner) return undefined
  const points = pointsOf(markdown)
  const rest = new Map(places.changed.map((one) => [one.span.start, one]))
  const grafted = copy(own) as Root
  return rest.size === 0 ? grafted : undefined

  function copy(node: Nodes): Nodes {
    const made = {...node} as Nodes
    if (node.position) {
      const {start, end} = node.position
      made.position = {start: pointAt(start.offset!), end: pointAt(end.offset!)}
    }
    if (node.data) made.data = moved(node.data) as never
    if (!('children' in node)) return made
    const changed = changedIn(node)
    const children = changed ? childrenOf(changed) : node.children.map(copy)
    return Object.assign(made, {children})
  }

  function pointAt(offset: number): {line: number; column: number; offset: number} {
    return {...points.at(offset + places!.shiftAt(offset))}
  }

  function changedIn(node: Nodes): Changed | undefined {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return undefined
    const start = node.children[0]?.position?.start.offset
    const found = start === undefined ? undefined : rest.get(start)
    if (!found || node.children.at(-1)?.position?.end.offset !== found.span.end) return undefined
    rest.delete(found.span.start)
    return found
  }

  function childrenOf(changed: Changed): PhrasingContent[] {
    const read = inner!.get(changed)
    const {start, end} = changed.at
    if (read) return read.node.children.map((child) => away(child, start - read.from) as PhrasingContent)
    return [{type: 'text', value: changed.written, position: {start: {...points.at(start)}, end: {...points.at(end)}}}]
  }

  /** Read elsewhere, and as far away. */
  function away(node: Nodes, by: number): Nodes {
    const made = {...node} as Nodes
    if (node.position) {
      const {start, end} = node.position
      made.position = {start: {...points.at(start.offset! + by)}, end: {...points.at(end.offset! + by)}}
    }
    if (node.data) made.data = moved(node.data, () => by) as never
    return 'children' in node ? Object.assign(made, {children: node.children.map((child) => away(child, by))}) : made
  }

  /** The spans that are kept beside a node. */
  function moved(data: object, shiftAt = places!.shiftAt): object {
    return Object.fromEntries(
      Object.entries(data).map(([name, value]) => {
        if (typeof value === 'number' && (name === 'start' || name === 'end')) return [name, value + shiftAt(value)]
        return [name, typeof value === 'object' && value !== null ? moved(value, shiftAt) : value]
      })
    )
  }
}

interface Places {
  readonly changed: readonly Changed[]
  /** By how much what stands at an offset of the article stands elsewhere in the edition. */
  shiftAt(offset: number): number
}

/** Undefined where anything is written anew beside the segments. */
function placesOf(
  segments: readonly Segment[],
  {source, markdown, spans, body}: Spliced & {readonly source: string; readonly body: number}
): Places | undefined {
  const changed: Changed[] = []
  const steps: Array<{readonly from: number; readonly shift: number}> = []
  let before: {readonly from: number; readonly at: number} | undefined
  for (const {key, span} of segments) {
    const at = spans.get(key)
    if (!at) continue
    if (!before) {
      const head = source.slice(body, span.start)
      if (markdown.slice(at.start - head.length, at.start) !== head) return undefined
    }
    const picture = before && pictureBetween({start: before.from, end: span.start}, {start: before.at, end: at.start})
    if (picture === false) return undefined
    if (picture) changed.push(picture)
    const written = markdown.slice(at.start, at.end)
    if (written !== source.slice(span.start, span.end)) {
      changed.push({span, at, written})
    }
    // A place at the start of a segment lies before it, and one at its end behind it.
    steps.push({from: span.start, shift: at.start - span.start}, {from: span.end, shift: at.end - span.end})
    before = {from: span.end, at: at.end}
  }
  if (!before) return undefined
  const last = pictureBetween({start: before.from, end: source.length}, {start: before.at, end: markdown.length})
  if (last === false) return undefined
  if (last) changed.push(last)
  if (changed.some(({written, span}) => holdsAddress(written) || holdsAddress(source.slice(span.start, span.end))))
    return undefined
  return {
    changed,
    shiftAt(offset) {
      // What differs above the first segment stands in the front matter.
      if (offset === 0) return 0
      let low = 0
      let high = steps.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if (steps[middle]!.from <= offset) low = middle
        else high = middle - 1
      }
      return steps[low]!.shift
    }
  }

  /** Between two segments a picture may stand whose words are translated, alone in its paragraph. False where anything
   *  else is not as in the article. */
  function pictureBetween(from: Span, at: Span): Changed | undefined | false {
    const [theirs, ours] = [source.slice(from.start, from.end), markdown.slice(at.start, at.end)]
    if (theirs === ours) return undefined
    const [found, ...more] = theirs.matchAll(PICTURE)
    if (!found || more.length > 0) return false
    const start = found.index
    const behind = theirs.length - start - found[0].length
    const head = theirs.slice(0, start)
    if (!ours.startsWith(head) || !ours.endsWith(theirs.slice(theirs.length - behind))) return false
    const span = {start: from.start + start, end: from.end - behind}
    const place = {start: at.start + start, end: at.end - behind}
    steps.push({from: span.start, shift: place.start - span.start}, {from: span.end, shift: place.end - span.end})
    return {span, at: place, written: markdown.slice(place.start, place.end)}
  }
}

/** A line that is a picture. */
const PICTURE = /(?<=^|[\r\n])!\[[^\r\n]*(?=$|[\r\n])/g

/** The inside of a segment as it was read, and where it stood when it was. */
interface Inner {
  readonly node: Paragraph
  readonly from: number
}

/** Of those that are more than words. Undefined where one is not read by itself. */
function innerOf(changed: readonly Changed[]): ReadonlyMap<Changed, Inner> | undefined {
  const marked = changed.filter(({written}) => !WORDS.test(written))
  if (!marked.every(({written}) => INLINE.test(written) && !REFERENCE.test(written))) return undefined
  if (marked.length === 0) return new Map()
  const text = marked.map(({written}) => written).join('\n\n')
  const notes = new Set(text.match(/\[\^[^\]\s]{1,200}\]/g))
  const tree = parseMarkdown(text + [...notes].map((label) => `\n\n${label}: x`).join(''))
  const found = new Map<Changed, Inner>()
  let from = 0
  for (const [at, one] of marked.entries()) {
    const node: RootContent | undefined = tree.children[at]
    const {start, end} = node?.position ?? {}
    if (node?.type !== 'paragraph' || start?.offset !== from || end?.offset !== from + one.written.length)
      return undefined
    found.set(one, {node, from})
    from += one.written.length + 2
  }
  return tree.children.length === marked.length + notes.size ? found : undefined
}
