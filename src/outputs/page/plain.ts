import type {Element, ElementContent} from 'hast'
import {counterDigits, inDigits} from '../../text/digits.ts'
import {textOf} from './h.ts'

/** Mark code in the lines that `plainOf` makes, one pair to a line: characters that no text contains. */
export const CODE = {open: '\uFDD0', close: '\uFDD1'} as const
const signs = /[\uFDD0\uFDD1]/g
const coded = (text: string): string => (text.trim() === '' ? text : CODE.open + text + CODE.close)

/** Blocks of safe HTML as lines of plain text: lists with their markers, quotes after `>`, tables a row to a line,
 *  notes in brackets with their texts at the end, addresses after the words that link to them. */
export function plainOf(nodes: readonly ElementContent[]): string {
  return blocks(nodes)
    .join('\n\n')
    .replace(/[ \t]+$/gm, '')
}

const blockNames = new Set(
  'address article aside blockquote details div dl dt dd figure figcaption footer h1 h2 h3 h4 h5 h6 header hr li ol p pre section summary table ul'.split(
    ' '
  )
)
const isBlock = (node: ElementContent): node is Element => node.type === 'element' && blockNames.has(node.tagName)

/** One string per block; consecutive nodes outside any block form a block, too. */
function blocks(nodes: readonly ElementContent[]): string[] {
  const out: string[] = []
  let loose: ElementContent[] = []
  const flush = (): void => {
    const text = inline(loose)
    if (text !== '') out.push(text)
    loose = []
  }
  for (const node of nodes) {
    if (!isBlock(node)) {
      loose.push(node)
      continue
    }
    flush()
    out.push(...block(node))
  }
  flush()
  return out
}

function block(node: Element): string[] {
  switch (node.tagName) {
    case 'ul':
    case 'ol':
      return [items(node)]
    case 'blockquote':
      return [prefix(blocks(node.children).join('\n\n'), '> ')]
    case 'pre':
      return [prefix(codeOf(node), '    ')]
    case 'table':
      return [rows(node).join('\n')]
    case 'hr':
      return ['* * *']
    default:
      return blocks(node.children)
  }
}

const codeOf = (pre: Element): string =>
  textOf(pre)
    .replace(signs, '')
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => coded(line.replace(/[ \t]+$/, '')))
    .join('\n')

function items(list: Element): string {
  const start = Number(list.properties.start ?? 1)
  const entries = list.children.filter((child) => child.type === 'element' && child.tagName === 'li') as Element[]
  const loose = entries.some((item) => item.children.filter(isBlock).length > 1 && item.children.some(isParagraph))
  const digits = counterDigits(list.properties.style)
  const texts = entries.map((item, at) => {
    const number = inDigits(String(start + at), digits)
    const marker = list.tagName === 'ol' ? `${number}. ` : '• '
    return marker + prefix(blocks(item.children).join(loose ? '\n\n' : '\n'), ' '.repeat(marker.length)).trimStart()
  })
  return texts.join('\n')
}

const isParagraph = (node: ElementContent): boolean => node.type === 'element' && node.tagName === 'p'

function rows(table: Element): string[] {
  const found: string[] = []
  for (const child of table.children) {
    if (child.type !== 'element') continue
    if (child.tagName === 'tr') {
      const cells = child.children.filter((cell) => cell.type === 'element') as Element[]
      found.push(cells.map((cell) => inline(cell.children)).join(' | '))
    } else if (child.tagName === 'caption') found.push(inline(child.children))
    else found.push(...rows(child))
  }
  return found
}

/** White space as a browser folds it; a line break stays one. */
function inline(nodes: readonly ElementContent[]): string {
  const text = nodes.map(phrase).join('')
  if (!text.includes('\u0000')) return (/[\t\n]| {2}/.test(text) ? text.replace(/[ \t\n]+/g, ' ') : text).trim()
  return text
    .replace(/[ \t\n]*\u0000[ \t\n]*/g, '\u0000')
    .replace(/[ \t\n]+/g, ' ')
    .replaceAll('\u0000', '\n')
    .trim()
}

function phrase(node: ElementContent): string {
  if (node.type === 'text') return node.value.replaceAll('\u0000', '').replace(signs, '')
  if (node.type !== 'element') return ''
  const {properties} = node
  if (String(properties.ariaHidden) === 'true') return ''
  if (node.tagName === 'math') return coded(formula(node).replace(signs, ''))
  const text = node.children.map(phrase).join('')
  switch (node.tagName) {
    case 'code':
    case 'kbd':
    case 'samp':
      return coded(text.replace(signs, ''))
    case 'br':
      return '\u0000'
    case 'img':
      return properties.alt ? `[${properties.alt}]` : ''
    case 'input':
      return properties.checked ? '[x] ' : '[ ] '
    case 'a':
      if (properties.dataFootnoteRef !== undefined) return `[${text}]`
      if (properties.dataFootnoteBackref !== undefined) return ''
      return leadsElsewhere(String(properties.href ?? ''), text) ? `${text} (${properties.href})` : text
    default:
      return text
  }
}

/** What a formula was made of, or else its letters. */
function formula(math: Element): string {
  const all = (node: Element): Element[] =>
    node.children.flatMap((child) => (child.type === 'element' ? [child, ...all(child)] : []))
  const written = all(math).find(({tagName}) => tagName === 'annotation')
  return textOf(written ?? math)
}

function leadsElsewhere(href: string, text: string): boolean {
  return (
    /^(?:https?|mailto|tel):/i.test(href) && href.replace(/^(?:mailto|tel):/i, '') !== text.replace(signs, '').trim()
  )
}

const prefix = (text: string, by: string): string => text.replace(/^/gm, by)
