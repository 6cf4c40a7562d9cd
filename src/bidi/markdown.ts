import type {InlineCode, Link, Nodes, Parents, PhrasingContent, Root, RootContent} from 'mdast'
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {frontmatter} from 'micromark-extension-frontmatter'
import {gfm} from 'micromark-extension-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {hasLtr, hasRtl} from './characters.ts'
import {cleanText} from './clean.ts'
import type {Context} from './context.ts'
import {mapText, type TextMap} from './markdown-map.ts'
import {apply, type Edit, shape, surelyKept} from './markdown-verify.ts'
import {type Mark, marksFor} from './marks.ts'
import {type BidiOptions, blockDir, contextOf} from './options.ts'
import {findRuns, type Run} from './runs.ts'
import {isSyntaxLine, syntaxSpans, touchedAt} from './syntax.ts'

export interface MarkMarkdownOptions extends BidiOptions {
  /** How the text will be read, with its front matter or without; default: CommonMark with GFM and front matter. */
  readonly parse?: (markdown: string) => Root
}

/** A whole edition in Markdown, made to read right where a viewer gives each block the direction of its first letter,
 *  as GitHub does. Markdown knows no direction, so marks are all there is: only where a line would read wrong, in text
 *  alone, inside of `**…**`, never before the sign of a block; a bare address that needs one beside it becomes
 *  `<address>`. The result is parsed again, and marks of a block whose structure changed are left out. Hostile controls
 *  and inherited marks are taken out first. Never throws on content.
 *  @example
 *  import {markMarkdown} from 'polyedition'
 *  import {he} from 'polyedition/languages/he'
 *  markMarkdown('שלום\n', {language: he, dir: 'rtl'}) // → 'שלום\n' */
export function markMarkdown(markdown: string, options: MarkMarkdownOptions): string {
  const parse = options.parse ?? commonmark
  const clean = cleanText(markdown).text
  const context = contextOf(options)
  if (context.dir === 'ltr' ? !hasRtl(clean) : !/[A-Za-z0-9٠-٩۰-۹]/.test(clean) && !hasLtr(clean)) return clean
  const tree = blocksOf(parse(clean))
  let edits = tree.map((child) => editsOf(child, clean, context))
  for (let round = 0; round < 2; round++) {
    const all = edits.flat()
    if (all.length === 0) return clean
    const marked = apply(clean, all)
    if (round === 0 && surelyKept(tree, edits, clean, parse)) return marked
    const again = blocksOf(parse(marked))
    const changed = (i: number) => shape(tree[i]!) !== (again[i] ? shape(again[i]) : undefined)
    if (again.length === tree.length && !edits.some((own, i) => own.length > 0 && changed(i))) return marked
    if (again.length !== tree.length) return clean
    edits = edits.map((own, i) => (own.length > 0 && changed(i) ? [] : own))
  }
  return clean
}

const blocksOf = ({children}: Root): RootContent[] =>
  children.filter(({type}) => !['yaml', 'toml', 'json'].includes(type))

/** What viewers of Markdown know: GFM, and front matter. Made when first asked for: a bundle that isolates HTML alone
 *  drops it. */
const makeViewer = () =>
  unified()
    .data({
      micromarkExtensions: [gfm(), frontmatter(['yaml', 'toml'])],
      fromMarkdownExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(['yaml', 'toml'])]
    })
    .use(remarkParse)
    .freeze()
let viewer: ReturnType<typeof makeViewer> | undefined

function commonmark(markdown: string): Root {
  viewer ??= makeViewer()
  return viewer.parse(markdown)
}

function editsOf(node: Nodes, markdown: string, context: Context, list = false): Edit[] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
    return blockEdits(node, markdown, context, list)
  if (!('children' in node)) return []
  const inList = node.type === 'list' ? list || blockDir(textOf(node), context.dir) === context.dir : list
  return node.children.flatMap((child) => editsOf(child, markdown, context, inList))
}

const textOf = (node: Nodes): string =>
  'children' in node
    ? node.children.map(textOf).join(' ')
    : node.type === 'text' || node.type === 'inlineCode'
      ? node.value
      : ''

/** One stretch of a block's joined text, and the Markdown that it comes from. */
interface Leaf {
  readonly start: number
  readonly end: number
  /** Of its Markdown. */
  readonly from: number
  readonly to: number
  /** Absent where no mark may stand inside: code, an address, the label of a reference. */
  readonly map?: TextMap
  readonly bare?: Link
}
interface Line {
  text: string
  /** As the rules read it; see `isolate`. */
  read: string
  readonly leaves: Leaf[]
  readonly runs: Run[]
  /** To a site that knows what separates it from the line before, it is a paragraph of its own. */
  readonly own?: true
}

function blockEdits(node: Parents, markdown: string, context: Context, list: boolean): Edit[] {
  // In rare cases, text that is taken for an address only on a second reading has no place in the Markdown.
  if (!node.children.every(isPlaced)) return []
  const lines: Line[] = [{text: '', read: '', leaves: [], runs: []}]
  const edits: Edit[] = []
  for (const child of node.children as PhrasingContent[]) gather(child, markdown, lines, edits, context)
  const whole = lines.map(({text}) => text).join('\n')
  // A list turns as a whole, by its first letter.
  if (!list && blockDir(whole, context.dir) !== context.dir) return edits
  lines.forEach((line, i) => {
    const found = findRuns(line.read, context).filter(
      (run) => !line.runs.some((own) => own.start < run.end && run.start < own.end)
    )
    const runs = [...found, ...line.runs].sort((a, b) => a.start - b.start)
    const bare = new Map<Link, 'inside' | 'beside'>()
    edits.push(...placed(marksFor(line.text, context, runs, i > 0 && !line.own), line.leaves, bare))
    for (const [link, where] of bare) edits.push(...bracketed(link, where, markdown))
  })
  return outsideOfSyntax(edits, markdown, node)
}

/** Markup may divide what a site reads as one: `{{< ref "*a*" >}}`, `<Card of={a > b}/>`. */
function outsideOfSyntax(edits: Edit[], markdown: string, {position}: Parents): Edit[] {
  const from = position?.start.offset
  if (edits.length === 0 || from === undefined) return edits
  const text = markdown.slice(from, position?.end.offset)
  const spans = syntaxSpans(text)
  return edits.filter((edit) => {
    const at = edit.at - from
    const span = touchedAt(at, spans)
    // Beside tags and notes that Markdown itself knows, a mark does no harm.
    const beside = span && (at === span.start || at === span.end)
    return !span || (beside && /^(?:<[^{]*|\[\^.*)$/s.test(text.slice(span.start, span.end)))
  })
}

const isPlaced = (node: Nodes): boolean =>
  node.position?.start.offset !== undefined && (!('children' in node) || node.children.every(isPlaced))

/** Where in the Markdown each mark goes: into the text that it belongs to, or outside what must not change. Marks and
 *  leaves are both in order. */
function placed(marks: readonly Mark[], leaves: readonly Leaf[], bare: Map<Link, 'inside' | 'beside'>): Edit[] {
  const edits: Edit[] = []
  let l = 0
  for (const {at, char, after} of marks) {
    while (l < leaves.length && (leaves[l]!.end < at || (leaves[l]!.end === at && !after))) l++
    const leaf = leaves[l]
    if (!leaf) break
    if (leaf.map) {
      const unit = after ? at - leaf.start - 1 : at - leaf.start
      edits.push({at: after ? leaf.map.end[unit]! : leaf.map.start[unit]!, text: char, order: 0})
    } else {
      if (leaf.bare) {
        const neighbour = leaves[after ? l + 1 : l - 1]?.map !== undefined
        bare.set(leaf.bare, neighbour && bare.get(leaf.bare) !== 'inside' ? 'beside' : 'inside')
      }
      edits.push({at: after ? leaf.to : leaf.from, text: char, order: 0})
    }
  }
  return edits
}

/** A literal address would take a mark for its own last character. If there is no text beside it to hold the mark, the
 *  mark goes into the link's words. */
function bracketed(link: Link, where: 'inside' | 'beside', markdown: string): Edit[] {
  const at = link.position!.start.offset!
  const end = link.position!.end.offset!
  const text = markdown.slice(at, end)
  const plain = !/[[\]*_`\\<>~]|&\w+;/.test(text)
  const angled = /^(?:[a-z][a-z0-9+.-]*:|[^@/]+@)/i.test(text)
  if (angled && (where === 'beside' || !plain)) {
    return [
      {at, text: '<', order: 1},
      {at: end, text: '>', order: -1}
    ]
  }
  return [
    {at, text: '[', order: where === 'beside' ? 1 : -1},
    {at: end, text: `](${link.url})`, order: where === 'beside' ? -1 : 1}
  ]
}

function gather(
  node: PhrasingContent,
  markdown: string,
  lines: Line[],
  edits: Edit[],
  context: Context,
  locked?: Leaf
): void {
  const from = node.position?.start.offset ?? 0
  const to = node.position?.end.offset ?? from
  const add = (text: string, read: string, rest: Partial<Leaf> = {}) => {
    const line = lines.at(-1)!
    const start = line.text.length
    line.text += text
    line.read += read
    line.leaves.push({
      start,
      end: start + text.length,
      from,
      to,
      ...(locked && {from: locked.from, to: locked.to}),
      ...rest
    })
    return start
  }
  if (node.type === 'text') {
    const map = locked ? undefined : mapText(node.value, markdown, from, to)
    let start = 0
    for (const value of partedLines(node.value)) {
      if (start > 0) lines.push({text: '', read: '', leaves: [], runs: [], own: true})
      const own = map && {start: map.start.subarray(start), end: map.end.subarray(start)}
      add(value, value, {...(own && {map: own}), ...(locked?.bare && {bare: locked.bare})})
      start += value.length + 1
    }
  } else if (node.type === 'inlineCode' || isLiteral(node)) {
    const start = add(node.value, '\uFFFC'.repeat(node.value.length))
    lines.at(-1)!.runs.push({start, end: start + node.value.length, dir: 'ltr', address: true})
  } else if (node.type === 'image') {
    add('\uFFFC', '\uFFFC')
    if (node.alt && markdown.startsWith('![', from)) edits.push(...altEdits(node.alt, markdown, from + 2, to, context))
  } else if (node.type === 'imageReference') add('\uFFFC', '\uFFFC')
  // Shown as a small number, which a Latin letter before it would pull along.
  else if (node.type === 'footnoteReference') add('1', '\uFFFC')
  else if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value)))
    lines.push({text: '', read: '', leaves: [], runs: []})
  else if ('children' in node) {
    const bare = node.type === 'link' && !/[<[]/.test(markdown[from] ?? '')
    const angled = node.type === 'link' && markdown[from] === '<'
    const label = node.type === 'linkReference' && node.referenceType !== 'full'
    const lock =
      locked ?? (bare || angled || label ? {start: 0, end: 0, from, to, ...(bare && {bare: node as Link})} : undefined)
    for (const child of node.children) gather(child, markdown, lines, edits, context, lock)
  }
}

/** A node of further syntax that is shown as it is: a formula. */
const isLiteral = (node: Nodes): node is InlineCode =>
  !('children' in node) && 'value' in node && node.type !== 'text' && node.type !== 'html'

/** Lines of a text, joined except where one is recognized by its beginning. */
function partedLines(text: string): string[] {
  if (!text.includes('::') && !text.includes('[!')) return [text]
  const parts: string[] = []
  let open = false
  for (const line of text.split('\n')) {
    const own = isSyntaxLine(line)
    if (open && !own) parts.push(`${parts.pop()}\n${line}`)
    else parts.push(line)
    open = !own
  }
  return parts
}

function altEdits(alt: string, markdown: string, from: number, to: number, context: Context): Edit[] {
  const map = blockDir(alt, context.dir) === context.dir ? mapText(alt, markdown, from, to) : undefined
  if (!map) return []
  return marksFor(alt, context).map(({at, char, after}) => ({
    at: after ? map.end[at - 1]! : map.start[at]!,
    text: char,
    order: 0
  }))
}
