import type {Element, ElementContent, Root} from 'hast'
import {anchorsOf, idOfFragment} from '../../article/index.ts'
import type {Edition, Image} from '../../model.ts'
import {digitCounters, inDigits as digitsIn} from '../../text/digits.ts'
import {idPrefix} from '../addresses.ts'
import type {OutputOptions} from '../output.ts'
import {h} from './h.ts'
import {creditLine, LATER, pictureProperties} from './picture.ts'

/** Walks safe HTML once and adds what Markdown cannot express: figures with their captions, pictures with their sizes,
 *  tables that scroll by themselves and name the scope of their headers, alignment by start and end, code from left to
 *  right, ids of their own, headings below the headline. Changes `tree` in place and returns it. */
export function shape(tree: Root, edition: Edition, options: OutputOptions): Root {
  const context: Context = {
    edition,
    options,
    prefix: idPrefix(edition.slug),
    ids: new Set([...anchorsOf(edition.tree).all, ...(edition.anchors ?? [])]),
    depth: holdsFirstLevel(tree) ? 1 : 0,
    images: new Map(edition.meta.images.map((image) => [image.src, image])),
    pictures: 0
  }
  // The article's own picture opens the page above the story, unless it is among the story's.
  const [lead] = edition.meta.images
  if (lead && !shows(tree, lead.src)) context.pictures++
  tree.children = tree.children.map((child) => (child.type === 'element' ? element(child, context) : child))
  return tree
}

interface Context {
  readonly edition: Edition
  readonly options: OutputOptions
  readonly prefix: string
  /** To which a link within the page may lead, without the prefix. */
  readonly ids: ReadonlySet<string>
  /** By how much the article's headings are lowered. */
  readonly depth: 0 | 1
  readonly images: ReadonlyMap<string, Image>
  /** How many the page has shown so far. */
  pictures: number
}

const shows = (node: Root | Element, src: string): boolean =>
  node.children.some((child) => child.type === 'element' && (child.properties.src === src || shows(child, src)))

function element(node: Element, context: Context): Element {
  identify(node, context)
  const made = handle[node.tagName]?.(node, context)
  const children: ElementContent[] = node.children
  for (const [at, child] of children.entries()) if (child.type === 'element') children[at] = element(child, context)
  return made ?? node
}

const handle: Readonly<Record<string, (node: Element, context: Context) => Element | undefined>> = {
  p: (node, {edition, images}) => figure(node, edition, images),
  img: picture,
  table: (node, {edition}) => {
    const properties = {className: ['table'], role: 'region', ariaLabel: edition.labels.table ?? '', tabIndex: 0}
    return h('div', properties, node)
  },
  th: (node, context) => {
    node.properties.scope ??= 'col'
    return align(node, context)
  },
  td: (node, context) => align(node, context),
  ol: (node, {edition}) => {
    const counter = digitCounters[edition.style?.digits ?? 'latn']
    if (counter) node.properties.style = `list-style-type:${counter}`
    return undefined
  },
  pre: (node) => {
    // It may scroll sideways, so the keyboard must be able to reach it.
    Object.assign(node.properties, {dir: 'ltr', tabIndex: 0})
    return undefined
  },
  code: (node) => {
    node.properties.dir = 'ltr'
    return undefined
  },
  kbd: (node) => {
    node.properties.dir ??= 'ltr'
    return undefined
  },
  input: (node, {edition}) => {
    node.properties.ariaLabel = edition.labels[node.properties.checked ? 'task-done' : 'task-open'] ?? ''
    return undefined
  },
  a: (node, {edition}) => {
    if (node.properties.dataFootnoteRef === undefined) return undefined
    const [number] = node.children
    if (number?.type === 'text') number.value = inDigits(number.value, edition)
    return undefined
  },
  h1: lower,
  h2: lower,
  h3: lower,
  h4: lower,
  h5: lower
}

/** Markdown's left is the start of the line and its right the end, in either direction. */
function align(node: Element, _: Context): undefined {
  const {align: side, ...properties} = node.properties
  if (side === undefined) return
  const to = {left: 'start', right: 'end', center: 'center'}[String(side).toLowerCase()]
  node.properties = to === undefined ? properties : {...properties, style: `text-align:${to}`}
}

function picture(node: Element, context: Context): undefined {
  const {properties} = node
  const src = String(properties.src ?? '')
  const known = context.images.get(src) ?? {src}
  node.data = {...node.data, picture: src}
  properties.alt ??= ''
  Object.assign(properties, pictureProperties(known, properties, context.options))
  if (context.pictures++ > 0) Object.assign(properties, LATER)
}

/** A picture with a paragraph to itself, and a caption or a credit, is a figure. */
function figure(node: Element, edition: Edition, images: ReadonlyMap<string, Image>): Element | undefined {
  const [image, ...rest] = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  if (image?.type !== 'element' || image.tagName !== 'img' || rest.length > 0) return undefined
  const src = String(image.properties.src)
  const known = images.get(src)
  const title = image.properties.title
  const caption = known?.caption ?? (typeof title === 'string' ? title : undefined)
  if (caption === undefined && known?.credit === undefined) return undefined
  delete image.properties.title
  image.properties.alt ||= known?.alt ?? ''
  return figureOf(image, {src, ...known, ...(caption !== undefined && {caption})}, edition)
}

/** The words of a picture below it. The credit is a line of its own, in readers without our style as well. */
export function figureOf(image: Element, known: Image, edition: Edition): Element {
  const {caption} = known
  const line = creditLine(known, edition)
  const credit = line === undefined ? undefined : h('small', {}, line)
  const words = caption !== undefined && credit ? [h('p', {}, caption), h('p', {}, credit)] : [caption, credit]
  return h('figure', {}, image, h('figcaption', {}, ...words))
}

function identify({properties}: Element, context: Context): void {
  const {prefix} = context
  if (properties.id !== undefined) properties.id = prefix + properties.id
  lead(properties, context)
  for (const name of ['ariaDescribedBy', 'ariaLabelledBy', 'headers']) {
    const value = properties[name]
    if (Array.isArray(value)) properties[name] = value.map((id) => prefix + id)
    else if (typeof value === 'string') properties[name] = prefix + value
  }
}

/** A link leads to the page that the caller says, or within this one. */
function lead(properties: Element['properties'], {prefix, ids, options}: Context): void {
  const {href, dataFootnoteRef, dataFootnoteBackref} = properties
  if (typeof href !== 'string' || href === '') return
  const fragment = /^#./.test(href) ? (idOfFragment(href.slice(1), ids) ?? href.slice(1)) : undefined
  const isNote = dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined
  const page = isNote ? undefined : options.link?.(fragment === undefined ? href : `#${fragment}`)
  if (page) {
    properties.href = page.href
    if (page.hrefLang !== undefined) properties.hrefLang ??= page.hrefLang
  } else if (fragment !== undefined) properties.href = `#${prefix}${fragment}`
}

function lower(node: Element, {depth}: Context): undefined {
  // The label of the footnotes is ours and already in its place.
  if (depth === 0 || node.properties.id?.toString().endsWith('footnote-label')) return
  node.tagName = `h${Number(node.tagName[1]) + depth}`
}

const holdsFirstLevel = (node: Root | Element): boolean =>
  node.children.some((child) => child.type === 'element' && (child.tagName === 'h1' || holdsFirstLevel(child)))

export const inDigits = (text: string, {style}: Edition): string =>
  style && style.digits !== 'latn' ? digitsIn(text, style.digits) : text
