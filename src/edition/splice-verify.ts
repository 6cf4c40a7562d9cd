import type {Emphasis, Nodes, PhrasingContent, Root, Strong} from 'mdast'
import {gfmToMarkdown} from 'mdast-util-gfm'
import remarkStringify from 'remark-stringify'
import {type PluggableList, type Processor, unified} from 'unified'
import {type Grammar, parseMarkdown} from '../article/index.ts'
import type {SegmentSyntax} from '../model.ts'
import type {Part} from './splice-parts.ts'

/** Where a target is written: what the place asks of it, and the syntax beyond ours that is read there. */
export interface Place extends Grammar {
  readonly syntax: SegmentSyntax
}

/** Whether `markdown`, read in its place, says what the parts say. */
export function readsAs(markdown: string, parts: readonly Part[], place: Place): boolean {
  const inside = parseInside(markdown, labelsOf(parts), place)
  return inside !== undefined && meaningOf(inside) === meaning(parts)
}

function labelsOf(parts: readonly Part[]): string {
  let definitions = ''
  for (const part of parts) {
    if (part.type !== 'raw' && !(part.type === 'link' && part.side === 'close')) continue
    const label = /\[((?:\\.|[^\\[\]])+)\]$/.exec(part.value)?.[1]
    if (label)
      definitions += label.startsWith('^') ? `\n\n[${label}]: x` : `\n\n[${label}]: ref:${encodeURIComponent(label)}`
  }
  return definitions
}

/** The children of the only block that `markdown` makes in its place. */
function parseInside(
  markdown: string,
  definitions: string,
  {syntax, ...grammar}: Place
): PhrasingContent[] | undefined {
  const text =
    syntax === 'heading'
      ? `# ${markdown}`
      : syntax === 'cell'
        ? `| ${markdown} |\n| --- |`
        : syntax === 'directive'
          ? `::x[${markdown}]`
          : markdown
  const tree: Root = parseMarkdown(text + definitions, grammar)
  if (tree.data?.fault) return undefined
  const [first, ...rest] = tree.children
  if (rest.some((node) => node.type !== 'definition' && node.type !== 'footnoteDefinition')) return undefined
  if (syntax === 'cell')
    return first?.type === 'table' && first.children.length === 1 && first.children[0]!.children.length === 1
      ? first.children[0]!.children[0]!.children
      : undefined
  if (syntax === 'heading') return first?.type === 'heading' ? first.children : undefined
  if (syntax === 'directive') return first?.type === 'leafDirective' ? first.children : undefined
  return first?.type === 'paragraph' ? first.children : undefined
}

/** What a reader and a browser get from it, in one line; `meaning` gives the same for parts. */
function meaningOf(nodes: readonly PhrasingContent[]): string {
  let out = ''
  const walk = (node: Nodes): void => {
    switch (node.type) {
      case 'text':
        out += node.value.replace(/[ \t\r\n]+/g, ' ')
        break
      case 'strong':
      case 'emphasis':
      case 'delete': {
        const name = node.type === 'emphasis' ? 'em' : node.type === 'delete' ? 'del' : 'strong'
        out += `\u0001${name}(`
        node.children.forEach(walk)
        out += `\u0001)`
        break
      }
      case 'link':
      case 'linkReference': {
        out += '\u0001a('
        node.children.forEach(walk)
        out += '\u0001)'
        break
      }
      case 'break':
        out = `${out.trimEnd()}\u0001br`
        break
      case 'html':
        out = /^<br\b/i.test(node.value) ? `${out.trimEnd()}\u0001br` : `${out}\u0001html`
        break
      case 'inlineCode':
        out += `\u0001inlineCode${node.value}`
        break
      case 'image':
      case 'imageReference':
      case 'footnoteReference':
        out += `\u0001${node.type.replace('Reference', '')}`
        break
      default:
        further(node)
    }
  }
  /** What is not of Markdown's own syntax; the segmenter takes it for code, for an element, or for a thing alone. */
  function further(node: Nodes): void {
    if (node.type === 'protected' && node.kind !== 'shown') out += '\u0001html'
    else if ('value' in node) out += `\u0001inlineCode${node.value}`
    else if ('children' in node && node.children.length > 0) {
      out += '\u0001html'
      node.children.forEach(walk)
      out += '\u0001html'
    } else out += '\u0001html'
  }
  nodes.forEach(walk)
  return out.replace(/\u0001br /g, '\u0001br').trim()
}

function meaning(parts: readonly Part[]): string {
  let out = ''
  for (const part of parts) {
    if (part.type === 'text') out += part.value
    else if (part.type === 'mark') out += part.side === 'open' ? `\u0001${part.name}(` : '\u0001)'
    else if (part.type === 'link') out += part.side === 'open' ? '\u0001a(' : '\u0001)'
    else if (part.type === 'address') out += `\u0001a(${part.shown}\u0001)`
    else if (part.type === 'break' || /^html <br\b/i.test(part.means)) out = `${out.trimEnd()}\u0001br`
    else out += meaningOfRaw(part.means)
  }
  return out.replace(/\u0001br /g, '\u0001br').trim()
}

function meaningOfRaw(means: string): string {
  const space = means.indexOf(' ')
  const kind = means.slice(0, space)
  const value = means.slice(space + 1)
  if (kind === 'code') return value.startsWith('<') ? '\u0001html' : `\u0001inlineCode${value}`
  if (kind === 'html') return '\u0001html'
  return `\u0001${kind === 'footnote' ? 'footnote' : kind}`
}

const NONE: PluggableList = []
const printers = new WeakMap<PluggableList, Processor<undefined, undefined, undefined, Root, string>>()

function printerOf(plugins: PluggableList) {
  const known = printers.get(plugins)
  if (known) return known
  const printer = unified()
    .data({toMarkdownExtensions: [gfmToMarkdown()]})
    .use([...plugins])
    .use(remarkStringify)
    .freeze()
  printers.set(plugins, printer)
  return printer
}

/** Print the parts with remark's own printer: the last resort if our writer's text is read differently. */
export function printed(parts: readonly Part[], {syntax, plugins = NONE}: Place): string {
  const root: {children: PhrasingContent[]} = {children: []}
  const stack: Array<{children: PhrasingContent[]}> = [root]
  const push = (node: PhrasingContent) => stack.at(-1)!.children.push(node)
  for (const part of parts) {
    if (part.type === 'text') push({type: 'text', value: part.value})
    else if (part.type === 'break')
      push(/[\r\n]/.test(part.value) && syntax === 'inline' ? {type: 'break'} : {type: 'html', value: '<br>'})
    else if (part.type === 'raw') push({type: 'html', value: part.value})
    else if (part.type === 'address') push({type: 'link', url: part.url, children: [{type: 'text', value: part.shown}]})
    else if (part.side === 'close') {
      stack.pop()
      if (part.type === 'link') push({type: 'html', value: part.value})
    } else if (part.type === 'link') {
      push({type: 'html', value: part.value})
      stack.push(stack.at(-1)!)
    } else {
      const node: Strong | Emphasis = {type: part.name === 'strong' ? 'strong' : 'emphasis', children: []}
      push(part.name === 'del' ? {type: 'delete', children: node.children} : node)
      stack.push(node)
    }
  }
  const printed = printerOf(plugins).stringify({type: 'root', children: [{type: 'paragraph', children: root.children}]})
  return printed.replace(/\n$/, '')
}
