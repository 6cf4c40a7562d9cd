import type {
  Heading,
  Html,
  Nodes,
  Paragraph,
  Parents,
  PhrasingContent,
  Root,
  RootContent,
  Table,
  TableCell
} from 'mdast'
import type {LeafDirective} from 'mdast-util-directive'
import {decodeHtml} from '../article/html.ts'
import {leadingHeading, pointsOf} from '../article/index.ts'
import type {Article, FrontField, Place, Segment, SegmentRole, SegmentSyntax, Span} from '../model.ts'
import {argumentTexts, shownAttributes} from './arguments.ts'
import {htmlTexts} from './html-block.ts'
import {type InlineText, type Inner, inlineText, WORDS} from './inline.ts'
import {keyMaker} from './key.ts'
import {escapeText} from './tagged.ts'

/** Every text of an article that a reader sees, in the order of the file, with fresh keys. Pure and deterministic.
 *  @example
 *  import {parseArticle, segmentArticle} from 'polyedition'
 *  const {article} = parseArticle('---\nheadline: Talks\nlang: en\n---\n\nThree men were hurt.\n', {slug: 'talks'})
 *  segmentArticle(article).map(({role, text}) => [role, text]) // → [['headline', 'Talks'], ['paragraph', 'Three men were hurt.']] */
export function segmentArticle(article: Article): Segment[] {
  const {source, tree} = article
  const points = pointsOf(source, article.path)
  const keyOf = keyMaker()
  const segments: Segment[] = []
  const headline = article.fields.some((field) => field.path === 'headline') ? undefined : leadingHeading(tree)
  const shown = source.includes(']:') ? references(tree) : undefined
  let heading: string | undefined

  for (const field of article.fields) front(field)
  children(tree, 'paragraph')
  return segments

  function push(
    role: SegmentRole,
    syntax: SegmentSyntax,
    span: Span,
    inline: InlineText,
    more: Partial<Segment> = {},
    place?: Place
  ): void {
    if (inline.prose) {
      segments.push({
        key: keyOf(role, inline.plain),
        role,
        text: inline.text,
        plain: inline.plain,
        tags: inline.tags,
        span,
        place: place ?? points.place(span),
        syntax,
        ...more
      })
    }
    for (const each of inline.inner) words(each)
  }

  function words({role, syntax, span, value}: Inner): void {
    const plain = value.replace(/[ \t\r\n]+/g, ' ').trim()
    push(role, syntax, span, {text: escapeText(plain), plain, tags: [], prose: true, inner: []})
  }

  function front({path, value, span, stands}: FrontField): void {
    if (!WORDS.test(value)) return
    const inline = {text: escapeText(value), plain: value, tags: [], prose: true, inner: []}
    push(roleOfField(path), stands ? 'none' : (article.front?.format ?? 'yaml'), span, inline, {field: path})
  }

  function children(parent: Parents, role: SegmentRole): void {
    for (const child of parent.children as RootContent[]) block(child, role)
  }

  function block(node: RootContent, role: SegmentRole): void {
    switch (node.type) {
      case 'paragraph': {
        if (node.data?.asTyped) break
        if (node.data?.admonitionTitle) {
          title(node.data.admonitionTitle)
          break
        }
        const label = node.data?.directiveLabel === true
        text(node, label ? 'caption' : role, label ? 'directive' : 'inline')
        break
      }
      case 'heading':
        headingText(node)
        break
      case 'table':
        table(node)
        break
      case 'blockquote':
        children(node, 'quote')
        break
      case 'listItem':
        children(node, 'item')
        break
      case 'footnoteDefinition':
        if (!shown || shown.has(`^${node.identifier}`)) children(node, 'footnote')
        break
      case 'containerDirective':
        children(node, node.name === 'figure' ? 'caption' : role)
        break
      case 'leafDirective':
        text(node, 'caption', 'directive')
        break
      case 'html':
        html(node)
        break
      case 'definition': {
        const span = node.data?.spans?.title
        if (!node.title || !span || !WORDS.test(node.title) || !shown?.has(node.identifier)) break
        words({role: 'title', syntax: 'title', span, value: node.title})
        break
      }
      default:
        for (const each of argumentsOf(node)) words(each)
        if ('children' in node) children(node as Parents, role)
    }
  }

  /** Of a shortcode, or of a component. */
  function argumentsOf(node: Nodes): Iterable<Inner> {
    const {start, end} = node.position ?? {}
    const has = node.type === 'protected' ? node.kind === 'filled' : node.type.startsWith('mdxJsx')
    if (!has || start?.offset === undefined || end?.offset === undefined) return []
    const span = {start: start.offset, end: end.offset}
    return argumentTexts(source, span, article.attributes ?? shownAttributes)
  }

  function text(
    node: Paragraph | Heading | TableCell | LeafDirective,
    role: SegmentRole,
    syntax: SegmentSyntax,
    context = heading
  ): string {
    // A line break before the first word is no part of the text.
    const first = node.children.findIndex((child) => child.type !== 'break')
    if (first < 0) return ''
    const nodes = withoutSilent(node.children.slice(first) as PhrasingContent[])
    if (nodes.length === 0) return ''
    const inline = inlineText(nodes, source, argumentsOf)
    const start = nodes[0]!.position?.start
    const end = nodes.at(-1)!.position?.end
    const inside = start && end ? undefined : insideOf(node)
    const after = node.children[first - 1]?.position?.end.offset
    const span = {start: start?.offset ?? after ?? inside!.start, end: end?.offset ?? inside!.end}
    const place = start && end ? placeOf(start as Place['start'], end as Place['end']) : undefined
    push(role, syntax, span, inline, context === undefined ? {} : {context}, place)
    return inline.plain
  }

  /** Of an admonition. */
  function title(span: Span): void {
    const value = source.slice(span.start, span.end)
    if (WORDS.test(value)) words({role: 'caption', syntax: 'attribute', span, value: decodeHtml(value)})
  }

  function placeOf(start: Place['start'], end: Place['end']): Place {
    return {...(article.path !== undefined && {path: article.path}), start, end}
  }

  function headingText(node: Heading): void {
    const plain = text(
      node,
      node === headline ? 'headline' : 'heading',
      source[node.position?.start.offset ?? 0] === '#' ? 'heading' : 'inline'
    )
    if (plain !== '') heading = plain
  }

  function table(node: Table): void {
    const columns: string[] = []
    for (const [at, row] of node.children.entries()) {
      for (const [column, cell] of row.children.entries()) {
        const plain = text(cell, 'cell', 'cell', (at === 0 ? heading : columns[column]) ?? heading)
        if (at === 0) columns.push(plain)
      }
    }
  }

  function html(node: Html): void {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? 0
    const {texts, inner} = htmlTexts({
      value: node.value,
      raw: source.slice(start, end),
      base: start,
      masked: node.data?.masked
    })
    const found = [
      ...texts.map((each) => ({at: each.span.start, add: () => push(each.role, 'html', each.span, each)})),
      ...inner.map((each) => ({at: each.span.start, add: () => words(each)}))
    ]
    for (const {add} of found.sort((a, b) => a.at - b.at)) add()
  }
}

/** Attributes and comments at the end of a block are the block's own. */
function withoutSilent(nodes: PhrasingContent[]): PhrasingContent[] {
  const last = nodes.at(-1)
  return last?.type === 'protected' && last.kind === 'silent' ? withoutSilent(nodes.slice(0, -1)) : nodes
}

/** The inside of a block whose first or last child has no place of its own. */
function insideOf(node: Nodes): Span {
  const whole = {start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0}
  return node.data?.spans?.inside ?? whole
}

function roleOfField(path: string): SegmentRole {
  if (path === 'headline' || path === 'description') return path
  if (/^images\/\d+\/caption$/.test(path)) return 'caption'
  return /^images\/\d+\/alt$/.test(path) ? 'alt' : 'field'
}

/** Labels that the text refers to; those of footnotes begin with `^`. What nothing refers to, no reader sees. */
function references(tree: Root): Set<string> {
  const found = new Set<string>()
  const visit = (node: Nodes): void => {
    if (node.type === 'linkReference' || node.type === 'imageReference') found.add(node.identifier)
    else if (node.type === 'footnoteReference') found.add(`^${node.identifier}`)
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(tree)
  return found
}
