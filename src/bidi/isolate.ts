import type {Element, ElementContent, Root, RootContent} from 'hast'
import {whole} from '../languages/generic.ts'
import type {Language} from '../languages/language.ts'
import type {Direction} from '../model.ts'
import {hasLtr, hasRtl} from './characters.ts'
import {cleanText} from './clean.ts'
import type {Context} from './context.ts'
import {wrapRuns} from './inline.ts'
import {markText} from './marks.ts'
import {neededRuns} from './minimal-isolates.ts'
import {type BidiOptions, contextOf} from './options.ts'
import {findRuns} from './runs.ts'

export interface IsolateOptions extends BidiOptions {
  /** For `lang` on the root; default: the language's tag. */
  readonly lang?: string
  /** Languages for blocks without a letter of the edition's direction; the first whose script the block shows gives its
   *  `lang`. The edition's source language comes first. */
  readonly languages?: readonly Language[]
}

/** Make a hast tree read right: `lang` and `dir` on the root element, separate `dir` and `lang` on blocks without a
 *  letter of the edition's direction, `<bdi dir>` around whatever would read wrong in its line, code from left to
 *  right, words in attributes and metadata with marks, hostile controls removed. Changes the tree in place and returns
 *  it. Linear in the size of the tree, never throws on content.
 *  @example
 *  import {isolate} from 'polyedition'
 *  import {he} from 'polyedition/languages/he'
 *  const p = {type: 'element', tagName: 'p', properties: {}, children: [{type: 'text', value: 'קוד ב-C++ כאן'}]}
 *  JSON.stringify(isolate(p, {language: he, dir: 'rtl'})).includes('"tagName":"bdi"') // → true */
export function isolate<Tree extends Root | Element>(tree: Tree, options: IsolateOptions): Tree {
  const context = contextOf(options)
  const work: Work = {
    options: {...options, ...(options.languages && {languages: options.languages.map(whole)})},
    context,
    lang: options.lang ?? options.language.tag,
    other: {...context, dir: context.dir === 'rtl' ? 'ltr' : 'rtl'},
    letters: {ltr: new Map(), rtl: new Map()}
  }
  if (tree.type === 'element') visit(work, tree, {dir: context.dir, cell: false})
  else container(work, tree, {dir: context.dir, cell: false})
  return tree
}

interface Work {
  readonly options: IsolateOptions
  readonly context: Context
  readonly other: Context
  readonly lang: string
  readonly letters: Letters
}
/** Elements for which it is known whether they contain a letter of a direction. */
type Letters = Readonly<Record<Direction, Map<Element, boolean>>>
interface Place {
  readonly dir: Direction
  /** In a list item or table cell, whose side is that of the list: the content turns, the box never does. */
  readonly cell: boolean
}

const opaque = new Set(
  'script style template svg math iframe object noscript textarea select audio video canvas'.split(' ')
)
const inline = new Set(
  'a abbr b bdi bdo big button cite code data del dfn em font i img input ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' '
  )
)
/** Blocks that may run the other way as a whole. */
const turning = new Set('p h1 h2 h3 h4 h5 h6 blockquote figcaption dt dd div address summary'.split(' '))
const cells = new Set(['li', 'td', 'th', 'caption'])
const code = new Set(['code', 'kbd', 'samp'])
const spoken = ['alt', 'title', 'ariaLabel', 'placeholder', 'label', 'summary']

function visit(work: Work, node: Element, place: Place): void {
  const {context} = work
  attributes(work, node)
  if (opaque.has(node.tagName)) return
  if (node.tagName === 'html') {
    node.properties.lang = work.lang
    node.properties.dir = context.dir
  }
  if (node.tagName === 'title') {
    titled(work, node)
    return
  }
  if (node.tagName === 'pre') {
    clean(node)
    if (place.dir === 'rtl') node.properties.dir = 'ltr'
    return
  }
  let {dir, cell} = place
  const own = node.properties.dir
  if (node.tagName !== 'html') {
    if (own === 'ltr' || own === 'rtl') dir = own
    else {
      const turned = turns(work.letters, node, place)
      if (turned) {
        dir = turned
        node.properties.dir = turned
        node.properties.lang ??= langOf(work, node, turned)
      } else if (own !== undefined) delete node.properties.dir
    }
  }
  if (cells.has(node.tagName)) cell = true
  else if (node.tagName === 'blockquote' || node.tagName === 'figure') cell = false
  container(work, node, {dir, cell})
}

/** The direction of a block whose letters are all of the other direction than this edition's. */
function turns(letters: Letters, node: Element, {dir, cell}: Place): Direction | undefined {
  if (cell || !turning.has(node.tagName)) return undefined
  const other = dir === 'rtl' ? 'ltr' : 'rtl'
  return !holds(letters, node, dir) && holds(letters, node, other) ? other : undefined
}

/** Will `isolate` turn this element, as a block of an edition of this direction? If so, it treats its children
 *  differently than in that edition. */
export const isTurned = (node: Element, dir: Direction): boolean =>
  turns({ltr: new Map(), rtl: new Map()}, node, {dir, cell: false}) !== undefined

/** Does any text below an element hold a letter of this direction? */
function holds(letters: Letters, node: Element, dir: Direction): boolean {
  const known = letters[dir].get(node)
  if (known !== undefined) return known
  const found =
    !opaque.has(node.tagName) &&
    node.tagName !== 'pre' &&
    node.children.some((child) => {
      if (child.type === 'text') return dir === 'rtl' ? hasRtl(child.value) : hasLtr(child.value)
      return child.type === 'element' && holds(letters, child, dir)
    })
  letters[dir].set(node, found)
  return found
}

function langOf(work: Work, node: Element, dir: Direction): string {
  const text = textOf(node)
  const found = work.options.languages?.find(
    (language) => language.dir === dir && new RegExp(`\\p{Script=${language.script}}`, 'u').test(text)
  )
  // The empty value says that the language is unknown, and ends that of the page.
  return found?.tag ?? ''
}

const textOf = (node: Element): string =>
  node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('')

/** A component or an expression of MDX. Nobody knows what it will be on the page, so in a line it is one neutral
 *  character, and what stands inside is a line of its own. */
const componentOf = (node: {readonly type: string}): Component | undefined =>
  /^mdx(?:Jsx|Text|Flow)/.test(node.type) ? node : undefined
interface Component {
  readonly type: string
  children?: ElementContent[]
}

const isInline = (node: RootContent): boolean =>
  node.type === 'text' ||
  node.type === 'comment' ||
  (componentOf(node) !== undefined && !node.type.includes('Flow')) ||
  (node.type === 'element' &&
    inline.has(node.tagName) &&
    !node.children.some((child) => child.type === 'element' && !inline.has(child.tagName) && child.tagName !== 'br'))

/** Go over the children of a block: consecutive inline nodes are one line of text, the rest are blocks. */
function container(work: Work, parent: Root | Element | Required<Component>, place: Place): void {
  const children: RootContent[] = []
  let line: ElementContent[] = []
  const flush = () => {
    if (line.length > 0) for (const node of lineOf(work, line, place)) children.push(node)
    line = []
  }
  for (const child of parent.children) {
    if (isInline(child)) line.push(child as ElementContent)
    else {
      flush()
      if (child.type === 'element') visit(work, child, place)
      else inside(work, componentOf(child), place)
      children.push(child)
    }
  }
  flush()
  parent.children = children as typeof parent.children
}

function inside(work: Work, node: Component | undefined, place: Place): void {
  if (node?.children) container(work, node as Required<Component>, place)
}

/** The inside of a component in a line. No isolate keeps the letters before it from reaching in. */
function within(work: Work, node: Component, before: string, dir: Direction): void {
  if (!node.children) return
  const holding = dir === 'rtl' ? hasRtl : hasLtr
  const lead = `${[...before.slice(-200)].findLast((letter) => /\p{L}/u.test(letter) && holding(letter)) ?? ''} `
  const children = [{type: 'text' as const, value: lead}, ...node.children]
  const line = {...node, children}
  container(work, line, {dir, cell: true})
  const [first, ...rest] = line.children
  const text = first?.type === 'text' ? first.value.slice(lead.length) : ''
  node.children = text === '' ? rest : [{type: 'text', value: text}, ...rest]
}

/** What is already isolated, and so is one neutral character in its line. */
const isolated = (node: Element): boolean =>
  node.tagName === 'bdi' ||
  node.tagName === 'bdo' ||
  node.properties.dir !== undefined ||
  code.has(node.tagName) ||
  opaque.has(node.tagName)

const measure = (node: ElementContent): number => {
  if (node.type === 'text') return node.value.length
  if (componentOf(node)) return 1
  if (node.type !== 'element') return 0
  if (isolated(node) || node.tagName === 'img' || node.tagName === 'input' || node.tagName === 'br') return 1
  let length = 0
  for (const child of node.children) length += measure(child)
  return length
}

interface Line {
  /** As the browser reads it. */
  text: string
  /** As the rules read it: with whatever is not a word of the line, such as the number of a footnote, as neutral
   *  signs. */
  read: string
}

function lineOf(work: Work, nodes: ElementContent[], place: Place): ElementContent[] {
  const line: Line = {text: '', read: ''}
  for (const node of nodes) gather(work, node, line, place, false)
  const context = place.dir === work.context.dir ? work.context : work.other
  if (!suspicious(line.text, place.dir)) return nodes
  const length = line.text.length
  const turned = place.dir === 'rtl' ? !hasRtl(line.text) && hasLtr(line.text) : hasRtl(line.text) && !hasLtr(line.text)
  if (turned && place.cell) {
    const start = length - line.text.trimStart().length
    const whole = {start, end: line.text.trimEnd().length, dir: place.dir === 'rtl' ? 'ltr' : 'rtl'} as const
    return wrapRuns(nodes, neededRuns(line.text, place.dir, [whole]), measure)
  }
  const runs = neededRuns(line.text, place.dir, findRuns(line.read, context))
  return runs.length > 0 ? wrapRuns(nodes, runs, measure) : nodes
}

/** May a line contain something that runs against it? */
const suspicious = (text: string, dir: Direction): boolean =>
  dir === 'rtl' ? /[0-9٠-٩۰-۹]/.test(text) || hasLtr(text) : hasRtl(text)

function gather(work: Work, node: ElementContent, line: Line, place: Place, footnote: boolean): void {
  const component = componentOf(node)
  if (component) {
    within(work, component, line.text, place.dir)
    line.text += '\uFFFC'
    line.read += '\uFFFC'
  } else if (node.type === 'text') {
    node.value = cleanText(node.value).text
    line.text += node.value
    line.read += footnote ? '\uFFFC'.repeat(node.value.length) : node.value
  } else if (node.type === 'element') {
    attributes(work, node)
    if (code.has(node.tagName)) {
      clean(node)
      if (place.dir === 'rtl') node.properties.dir ??= 'ltr'
    } else if (node.tagName === 'bdi' || node.tagName === 'bdo' || node.properties.dir !== undefined) {
      const dir = node.properties.dir
      const text = textOf(node)
      const inside =
        dir === 'ltr' || dir === 'rtl' ? dir : hasRtl(text) && !/^[^\p{L}]*[A-Za-z]/u.test(text) ? 'rtl' : 'ltr'
      node.properties.dir = inside
      container(work, node, {dir: inside, cell: true})
    }
    if (measure(node) === 1 && (isolated(node) || node.children.length === 0)) {
      line.text += '\uFFFC'
      line.read += '\uFFFC'
      return
    }
    const isNote =
      footnote ||
      (node.tagName === 'sup' && node.children.some((child) => child.type === 'element' && child.tagName === 'a'))
    for (const child of node.children) gather(work, child, line, place, isNote)
  }
}

function clean(node: Element): void {
  for (const child of node.children) {
    if (child.type === 'text') child.value = cleanText(child.value).text
    else if (child.type === 'element') clean(child)
  }
}

function attributes(work: Work, node: Element): void {
  for (const name in node.properties) {
    const value = node.properties[name]
    if (typeof value !== 'string') continue
    node.properties[name] = spoken.includes(name) ? markText(value, work.options) : cleanText(value).text
  }
  if (node.tagName === 'meta' && typeof node.properties.content === 'string') {
    const name = node.properties.name ?? node.properties.property
    if (/^description$|title$|description$|:alt$/.test(String(name)))
      node.properties.content = markText(node.properties.content, work.options)
  }
}

/** A title cannot contain markup. */
function titled(work: Work, node: Element): void {
  for (const child of node.children) if (child.type === 'text') child.value = markText(child.value, work.options)
}
