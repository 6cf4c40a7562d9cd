import type {Nodes, Root} from 'mdast'
import {directiveFromMarkdown} from 'mdast-util-directive'
import type {CompileContext, Extension, Token} from 'mdast-util-from-markdown'
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {gfmAutolinkLiteralFromMarkdown} from 'mdast-util-gfm-autolink-literal'
import remarkParse from 'remark-parse'
import {type PluggableList, type Processor, unified} from 'unified'
import type {Protection, Span} from '../model.ts'
import {endAddresses} from './address-ends.ts'
import {admonitionFromMarkdown} from './admonition.ts'
import {boundExpressions} from './bounded.ts'
import {type FrontBlock, frontBlock, withoutBlock} from './front-block.ts'
import {markdownPluginProblem} from './plugins.ts'
import {pointsOf} from './points.ts'
import {mask} from './protect.ts'
import {kindsOfSyntax, syntaxOf} from './syntax.ts'
import {settleLines} from './syntax-lines.ts'
import {relocate, unmask} from './unmask.ts'

declare module 'mdast' {
  interface Data {
    /** Set by `parseMarkdown` on links, images, references and definitions: the places of their words in the file. */
    spans?: WordSpans
  }
  interface RootData {
    /** Set by `parseMarkdown` where a plug-in could not read the file, which was then read without plug-ins. */
    fault?: GrammarFault
  }
}

/** Why and where a plug-in's grammar refused a file. */
export interface GrammarFault {
  readonly reason: string
  readonly offset: number
}

/** What is read besides our Markdown. Both lists are kept by reference: pass the same ones for every article. */
export interface Grammar {
  readonly plugins?: PluggableList | undefined
  readonly protect?: Protection | undefined
}

/** What the tree itself does not contain: the places of a label and a title, without brackets and quotes. */
export interface WordSpans {
  label?: Span
  title?: Span
  /** The inside of a block in which bare addresses were found: their texts have lost their places. */
  inside?: Span
  /** The label as written, without the marks of a block quote that it may cross. */
  raw?: string
}

const literals = gfmAutolinkLiteralFromMarkdown()
const [findLiterals] = literals.transforms ?? []

const nodes: Array<Extension | Extension[]> = [
  {...literals, transforms: []},
  gfmFromMarkdown().filter((extension) => extension.transforms === undefined),
  frontmatterFromMarkdown(['yaml', 'toml']),
  directiveFromMarkdown(),
  admonitionFromMarkdown,
  {exit: {label: onLabel, resourceTitleString: onTitle, definitionTitleString: onTitle}}
]

/** What makes nodes of our syntax, and notes where words stand. */
export const fromMarkdownExtensions: Array<Extension | Extension[]> = [...nodes, {transforms: [withAddresses]}]

/** Addresses are searched for again in the finished tree; most trees have no text that could contain one. */
function withAddresses(tree: Root): Root {
  if (findLiterals && mayHoldAddress(tree)) findLiterals(keepInsides(tree))
  return tree
}

type Parser = Processor<Root>

const NONE: PluggableList = []
const NOTHING: Protection = []
/** A frozen processor for each lean grammar; for each list of plug-ins those of its own. */
const parsers = new WeakMap<PluggableList, Map<number, Parser>>()

/** Our Markdown: CommonMark, GFM, footnotes, front matter, leaf and container directives, the alerts, admonitions,
 *  definitions and attributes of sites, and what `plugins` add; with what `protect` names as it is. Offsets are those of
 *  `source`, which begins with no byte order mark. Throws a TypeError on a plug-in that does more than add syntax. */
export function parseMarkdown(source: string, {plugins = NONE, protect = NOTHING}: Grammar = {}): Root {
  const masked = mask(source, protect)
  const tree = parseMasked(masked?.text ?? source, plugins)
  if (masked) {
    if (masked.kept.some(({start, end}) => source.slice(start, end).includes('\n'))) relocate(tree, source)
    unmask(tree, masked, source)
  }
  settleLines(tree, source, masked !== undefined)
  // After all else, since what it finds in a text has no place.
  withAddresses(tree)
  endAddresses(tree, source)
  return tree
}

function parseMasked(source: string, plugins: PluggableList): Root {
  const block = frontBlock(source)
  return block ? withFront(parseBody(withoutBlock(source, block), plugins), source, block) : parseBody(source, plugins)
}

function parseBody(source: string, plugins: PluggableList): Root {
  const parser = parserFor(source, plugins)
  if (plugins.length === 0) return parser.parse(source)
  try {
    const tree = parser.parse(source)
    // Our own Markdown was measured before; whatever a plug-in nests was not.
    if (isDeep(tree)) throw new RangeError()
    return tree
  } catch (error) {
    const tree = parserFor(source, NONE).parse(source)
    tree.data = {...tree.data, fault: faultOf(error)}
    return tree
  }
}

/** More levels than any function that calls itself should go down. */
const DEEPEST = 1_000

function isDeep(tree: Root): boolean {
  const open: Array<readonly [node: Nodes, level: number]> = [[tree, 0]]
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, level] = next
    if (level > DEEPEST) return true
    if ('children' in node) for (const child of node.children) open.push([child, level + 1])
  }
  return false
}

function faultOf(error: unknown): GrammarFault {
  const reason =
    error instanceof RangeError ? 'it nests too deep' : error instanceof Error ? error.message : String(error)
  const {place} = error as {readonly place?: {readonly offset?: number; readonly start?: {readonly offset?: number}}}
  return {reason: reason.split('\n')[0]!, offset: place?.offset ?? place?.start?.offset ?? 0}
}

function parserFor(source: string, plugins: PluggableList): Parser {
  let known = parsers.get(plugins)
  if (known === undefined) {
    const problem = markdownPluginProblem(plugins)
    if (problem) throw new TypeError(problem.reason)
    known = new Map()
    parsers.set(plugins, known)
  }
  const kinds = kindsOfSyntax(source)
  let parser = known.get(kinds)
  if (parser === undefined) {
    parser = parserOf(kinds, plugins)
    known.set(kinds, parser)
  }
  return parser
}

/** A front matter that is no Markdown to anybody stands as a node of its own, as YAML does. */
function withFront(tree: Root, source: string, {format, whole, text}: FrontBlock): Root {
  const end = pointsOf(source).at(whole.end)
  const node = {
    type: format,
    value: source.slice(text.start, text.end).replace(/\r?\n$/, ''),
    position: {start: {line: 1, column: 1, offset: 0}, end}
  }
  // Neither of the two formats is among mdast's own nodes.
  tree.children.unshift(node as never)
  return tree
}

/** remark-parse with a grammar given through `data`, as every syntax plug-in gives its own. */
const parserOf = (kinds: number, plugins: PluggableList): Parser =>
  unified()
    .data({micromarkExtensions: [syntaxOf(kinds)], fromMarkdownExtensions: [...nodes]})
    .use(remarkParse)
    .use([...plugins])
    .use(boundExpressions)
    .freeze()

function keepInsides<Tree extends Nodes>(node: Tree): Tree {
  if (!('children' in node)) return node
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    const start = node.children[0]?.position?.start.offset
    const end = node.children.at(-1)?.position?.end.offset
    if (start !== undefined && end !== undefined) spansOf(node).inside = {start, end}
  } else for (const child of node.children) keepInsides(child)
  return node
}

function mayHoldAddress(node: Nodes): boolean {
  if (node.type === 'text') return /@|https?:|www\./i.test(node.value)
  return 'children' in node && node.children.some(mayHoldAddress)
}

/** As in mdast-util-from-markdown, and keeps where the words of the label stand. */
function onLabel(this: CompileContext, token: Token): void {
  const fragment = this.stack.at(-1) as Nodes & {children: never[]}
  const value = this.resume()
  const node = this.stack.at(-1) as Nodes
  this.data.inReference = true
  if (node.type === 'link') node.children = fragment.children
  else if (node.type === 'image') node.alt = value
  const bang = node.type === 'image' ? 2 : 1
  const spans = spansOf(node)
  spans.label = {start: token.start.offset + bang, end: token.end.offset - 1}
  spans.raw = this.sliceSerialize(token).slice(bang, -1)
}

function onTitle(this: CompileContext, token: Token): void {
  const value = this.resume()
  const node = this.stack.at(-1) as Nodes
  if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return
  node.title = value
  spansOf(node).title = {start: token.start.offset, end: token.end.offset}
}

function spansOf(node: Nodes): WordSpans {
  node.data ??= {}
  node.data.spans ??= {}
  return node.data.spans
}
