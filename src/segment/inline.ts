import type {Html, Image, ImageReference, Link, LinkReference, Nodes, PhrasingContent} from 'mdast'
import {decodeHtml, opaqueElements, proseAttributes, voidElements} from '../article/html.ts'
import type {SegmentRole, SegmentSyntax, SegmentTag, Span, TagKind} from '../model.ts'
import {escapeText} from './tagged.ts'

/** A text inside the Markdown of another: an alt text, a title. */
export interface Inner {
  readonly role: SegmentRole
  readonly syntax: SegmentSyntax
  readonly span: Span
  readonly value: string
}

/** The inside of one block, as a translator sees it. */
export interface InlineText {
  readonly text: string
  readonly plain: string
  readonly tags: readonly SegmentTag[]
  /** Whether there is anything to translate: a letter or a figure outside code and bare addresses. */
  readonly prose: boolean
  readonly inner: readonly Inner[]
}

export const WORDS: RegExp = /[\p{L}\p{N}]/u
const UNEVEN_SPACE = /[\t\n\r]| {2}/

/** Collects text and tags; used for the inside of Markdown blocks and of raw HTML. */
export class InlineBuilder {
  text = ''
  plain = ''
  prose = false
  readonly tags: SegmentTag[] = []
  readonly inner: Inner[] = []
  readonly #counts: Partial<Record<string, number>> = {}

  addText(value: string, counts = true): void {
    const even = UNEVEN_SPACE.test(value) ? value.replace(/[\t\n\r ]+/g, ' ') : value
    this.text += escapeText(even)
    this.plain += even
    if (counts && !this.prose) this.prose = WORDS.test(even)
  }

  /** A numbered tag: `a1`. */
  number(stem: string, kind: TagKind, open: Span, value?: string, close?: Span): string {
    const count = (this.#counts[stem] ?? 0) + 1
    this.#counts[stem] = count
    const name = `${stem}${count}`
    this.tags.push({name, kind, ...(value !== undefined && {value}), open, ...(close && {close})})
    return name
  }

  /** A tag that stands for every one of its kind: `strong`. */
  shared(name: string, kind: TagKind, open: Span, close: Span): void {
    if (this.tags.every((tag) => tag.name !== name)) this.tags.push({name, kind, open, close})
  }

  /** Text that is shown and cannot be changed. */
  addCode(value: string, span: Span): void {
    const name = this.number('code', 'code', span, value)
    this.text += `<${name}>${escapeText(value)}</${name}>`
    this.plain += value
  }

  addBreak(span: Span, value?: string): void {
    this.text += `<${this.number('br', 'break', span, value)}/>`
    if (!/\s$/.test(this.plain)) this.plain += ' '
  }

  addAlone(stem: string, kind: TagKind, span: Span, value?: string): void {
    this.text += `<${this.number(stem, kind, span, value)}/>`
  }

  finish(): InlineText {
    const {text, plain, tags, prose, inner} = this
    return {text, plain, tags, prose, inner}
  }
}

/** Turn the children of one block into a text with named tags. */
export function inlineText(
  children: readonly PhrasingContent[],
  source: string,
  argumentsOf: (node: Nodes) => Iterable<Inner> = () => []
): InlineText {
  const to = new InlineBuilder()
  walk(children)
  return to.finish()

  function walk(nodes: readonly PhrasingContent[]): void {
    const partners = nodes.some((node) => node.type === 'html') ? pairs(nodes) : undefined
    for (let at = 0; at < nodes.length; at++) {
      const node = nodes[at]!
      if (node.type === 'text') to.addText(node.value)
      else if (node.type === 'html') at = html(node, at, nodes, partners?.get(at))
      else one(node, nodes[at + 1])
    }
  }

  function one(node: PhrasingContent, next: PhrasingContent | undefined): void {
    const span = spanOf(node)
    switch (node.type) {
      case 'strong':
        around('strong', 'strong', span, 2, node.children)
        break
      case 'emphasis':
        around('em', 'em', span, 1, node.children)
        break
      case 'delete':
        around('del', 'del', span, source[span.start + 1] === '~' ? 2 : 1, node.children)
        break
      case 'inlineCode':
        to.addCode(node.value, span)
        break
      case 'break':
        // The marks of the container that begin the next line belong to the break and are written with it.
        to.addBreak({start: span.start, end: next?.position?.start.offset ?? span.end})
        break
      case 'link':
      case 'linkReference':
        link(node, span)
        break
      case 'image':
      case 'imageReference':
        to.addAlone('img', 'image', span, node.type === 'image' ? node.url : (node.label ?? node.identifier))
        imageWords(node)
        break
      case 'protected':
        if (node.kind === 'shown') to.addCode(node.value, span)
        else to.addAlone('lock', 'html', span, node.value)
        to.inner.push(...argumentsOf(node))
        break
      case 'footnoteReference':
        to.addAlone('fn', 'footnote', span, node.label ?? node.identifier)
        break
      default:
        further(node, span)
    }
  }

  /** A node of a syntax beyond ours: shown as it is (a formula), with words inside (a superscript, a component), or
   *  alone. */
  function further(node: Nodes, span: Span): void {
    if ('value' in node) {
      to.addCode(node.value, span)
      return
    }
    to.inner.push(...argumentsOf(node))
    const children = 'children' in node ? (node.children as PhrasingContent[]) : []
    const [first, last] = [children[0], children.at(-1)]
    if (!first || !last) to.addAlone('html', 'html', span, source.slice(span.start, span.end))
    else {
      const [open, close] = [
        {start: span.start, end: spanOf(first).start},
        {start: spanOf(last).end, end: span.end}
      ]
      const name = to.number('html', 'html', open, source.slice(open.start, open.end), close)
      to.text += `<${name}>`
      walk(children)
      to.text += `</${name}>`
    }
  }

  function around(name: string, kind: TagKind, span: Span, marks: number, children: readonly PhrasingContent[]): void {
    to.shared(name, kind, {start: span.start, end: span.start + marks}, {start: span.end - marks, end: span.end})
    to.text += `<${name}>`
    walk(children)
    to.text += `</${name}>`
  }

  function link(node: Link | LinkReference, span: Span): void {
    const label = node.data?.spans?.label
    const address = node.type === 'link' ? node.url : (node.label ?? node.identifier)
    const marks = label ? undefined : source[span.start] === '<' ? 1 : 0
    const open = label ? {start: span.start, end: label.start} : {start: span.start, end: span.start + marks!}
    const close = label ? {start: label.end, end: span.end} : {start: span.end - marks!, end: span.end}
    const name = to.number('a', 'link', open, address, close)
    to.text += `<${name}>`
    // An address that shows itself needs no translation.
    if (label) walk(node.children)
    else for (const child of node.children) if (child.type === 'text') to.addText(child.value, false)
    to.text += `</${name}>`
    if (node.type === 'link') titleOf(node)
  }

  function imageWords(node: Image | ImageReference): void {
    const label = node.data?.spans?.label
    if (node.alt && label && WORDS.test(node.alt)) {
      const full = node.type === 'image' || node.referenceType === 'full'
      const span = full ? label : {start: label.start, end: spanOf(node).end}
      to.inner.push({role: 'alt', syntax: full ? 'alt' : 'alt-label', span, value: node.alt})
    }
    if (node.type === 'image') titleOf(node)
  }

  function titleOf(node: Link | Image): void {
    const span = node.data?.spans?.title
    if (node.title && span && WORDS.test(node.title)) {
      to.inner.push({role: 'title', syntax: 'title', span, value: node.title})
    }
  }

  /** Returns the index of the last node that was used. */
  function html(node: Html, at: number, nodes: readonly PhrasingContent[], partner: number | undefined): number {
    const span = spanOf(node)
    const {name, closing} = elementOf(node.value)
    if (name === 'br' && !closing) {
      to.addBreak(span, node.value)
      return at
    }
    if (!closing) attributes(span)
    if (partner === undefined) {
      to.addAlone('html', 'html', span, node.value)
      return at
    }
    const end = spanOf(nodes[partner]!)
    if (opaqueElements.has(name)) {
      const whole = {start: span.start, end: end.end}
      if (name === 'code' || name === 'samp') to.addCode(shown(nodes.slice(at + 1, partner)), whole)
      else to.addAlone('html', 'html', whole, source.slice(whole.start, whole.end))
      return partner
    }
    const tag = to.number('html', 'html', span, node.value, end)
    to.text += `<${tag}>`
    walk(nodes.slice(at + 1, partner))
    to.text += `</${tag}>`
    return partner
  }

  function attributes(span: Span): void {
    for (const {name, start, end} of proseAttributes(source, span)) {
      const value = decodeHtml(source.slice(start, end))
      if (WORDS.test(value)) {
        to.inner.push({role: name === 'alt' ? 'alt' : 'title', syntax: 'attribute', span: {start, end}, value})
      }
    }
  }
}

/** Where a node stands; a bare address that was found after parsing has no place of its own. */
function spanOf(node: Nodes): Span {
  return {start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0}
}

function elementOf(value: string): {name: string; closing: boolean} {
  const match = /^<(\/?)([A-Za-z][^\s/>]*)/.exec(value)
  return {name: match?.[2]?.toLowerCase() ?? '', closing: match?.[1] === '/'}
}

/** For each opening tag the index of the tag that closes it, among siblings. */
function pairs(nodes: readonly PhrasingContent[]): Map<number, number> {
  const open = new Map<string, number[]>()
  const found = new Map<number, number>()
  for (const [at, node] of nodes.entries()) {
    if (node.type !== 'html') continue
    const {name, closing} = elementOf(node.value)
    if (name === '' || voidElements.has(name) || node.value.endsWith('/>')) continue
    const stack = open.get(name)
    if (closing) {
      const start = stack?.pop()
      if (start !== undefined) found.set(start, at)
    } else if (stack) stack.push(at)
    else open.set(name, [at])
  }
  return nested(found)
}

/** Only pairs that lie wholly inside or outside of each other. */
function nested(found: Map<number, number>): Map<number, number> {
  const kept = new Map<number, number>()
  const ends: number[] = []
  for (const [start, end] of [...found].sort((a, b) => a[0] - b[0])) {
    while (ends.length > 0 && ends.at(-1)! < start) ends.pop()
    if (ends.length > 0 && ends.at(-1)! < end) continue
    kept.set(start, end)
    ends.push(end)
  }
  return kept
}

/** The text of nodes that are shown as they are. */
function shown(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node): string =>
      'children' in node
        ? shown(node.children as PhrasingContent[])
        : node.type !== 'html' && 'value' in node
          ? node.value
          : ''
    )
    .join('')
}
