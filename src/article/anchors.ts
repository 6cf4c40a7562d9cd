import GithubSlugger, {slug} from 'github-slugger'
import type {Nodes, Parents, Root, RootContent} from 'mdast'
import {decoded} from '../address.ts'
import {decodeHtml, htmlTokens} from './html.ts'

/** The places of a text to which a fragment of an address may lead. */
export interface Anchors {
  /** Headings, and paragraphs that have an id → the id. */
  readonly ids: ReadonlyMap<Nodes, string>
  /** Raw HTML → its headings that have no id of their own. */
  readonly inHtml: ReadonlyMap<Nodes, readonly HtmlHeading[]>
  /** Of the headings, in their order. */
  readonly headings: readonly string[]
  /** Every id: also of notes, and of the author's own HTML. */
  readonly all: ReadonlySet<string>
}

/** Where the tag of a heading in raw HTML is open for attributes, and where its words begin. */
export interface HtmlHeading {
  readonly at: number
  readonly inside: number
  readonly id: string
}

const known = new WeakMap<Root, Anchors>()

/** Ids of a text: `{#id}` where its author gives one, else its words as GitHub, and most generators of sites, make an
 *  id of them: in small letters of any script, with `-` for spaces, and a number where two headings are alike. */
export function anchorsOf(tree: Root): Anchors {
  let anchors = known.get(tree)
  if (anchors === undefined) {
    anchors = readAnchors(tree)
    known.set(tree, anchors)
  }
  return anchors
}

function readAnchors(tree: Root): Anchors {
  const ids = new Map<Nodes, string>()
  const headings: Heading[] = []
  // The label of the notes is the page's own.
  const given = new Set(['footnote-label'])
  const visit = (node: Nodes, next: RootContent | undefined): void => {
    if (node.type === 'heading') headings.push({node, words: wordsOf(node)})
    if (node.type === 'heading' || node.type === 'paragraph') {
      const id = idAtEnd(node) ?? idOf(next)
      if (id !== undefined && !given.has(id)) {
        given.add(id)
        ids.set(node, id)
      }
    } else if (node.type === 'footnoteDefinition') {
      const name = encodeURIComponent(node.identifier.toLowerCase())
      given.add(`fn-${name}`).add(`fnref-${name}`)
    } else if (node.type === 'html') {
      for (const [, id] of node.value.matchAll(HTML_IDS)) given.add(id!)
      if (HTML_HEADING.test(node.value))
        for (const {words, ...tag} of htmlHeadings(node.value)) headings.push({node, words, tag})
    }
    if ('children' in node) for (const [at, child] of node.children.entries()) visit(child, sibling(node, at + 1))
  }
  visit(tree, undefined)
  const slugger = new GithubSlugger()
  for (const id of given) slugger.slug(id, true)
  const inHtml = new Map<Nodes, HtmlHeading[]>()
  const own = headings.map(({node, words, tag}) => {
    const id = (tag === undefined && ids.get(node)) || slugger.slug(slug(words.trim()) || 'section')
    if (tag === undefined) ids.set(node, id)
    else if (inHtml.get(node)?.push({...tag, id}) === undefined) inHtml.set(node, [{...tag, id}])
    return id
  })
  return {ids, inHtml, headings: own, all: new Set([...given, ...own])}
}

interface Heading {
  readonly node: Nodes
  readonly words: string
  readonly tag?: Tag
}

type Tag = Omit<HtmlHeading, 'id'>

const HTML_HEADING = /<h[1-6][\s>]/i

/** The headings of a piece of raw HTML that have no id, with their words. */
function* htmlHeadings(html: string): Iterable<Tag & {readonly words: string}> {
  let open: (Tag & {readonly name: string}) | undefined
  let words = ''
  for (const {type, name, start, end} of htmlTokens(html)) {
    if (open && type === 'close' && name === open.name) {
      yield {at: open.at, inside: open.inside, words: decodeHtml(words)}
      open = undefined
    } else if (type === 'open' && HEADING.test(name)) {
      open = HTML_ID.test(html.slice(start, end)) ? undefined : {at: start + 1 + name.length, inside: end, name}
      words = ''
    } else if (type === 'text') words += html.slice(start, end)
    else if (type === 'opaque') words += html.slice(start, end).replace(/<[^<>]*>/g, '')
  }
}

const HEADING = /^h[1-6]$/
const HTML_ID = /\s(?:id|name)\s*=\s*["']?([^\s"'<>]+)/i
const HTML_IDS = new RegExp(HTML_ID, 'gi')
const ID = /^\{:?[^{}]*?#([^\s{}"'.#=]+)/

const sibling = ({children}: Parents, at: number): RootContent | undefined => children[at] as RootContent | undefined

const idAtEnd = ({children}: Parents): string | undefined => idOf(children.at(-1) as RootContent | undefined)

/** Of attributes: `{#id}`, and kramdown's `{: #id}`, which may stand on the line below. */
function idOf(node: RootContent | undefined): string | undefined {
  return node?.type === 'protected' ? ID.exec(node.value)?.[1] : undefined
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  return 'children' in node ? node.children.map(wordsOf).join('') : ''
}

/** The id that the fragment of an address means, as written or percent-encoded, in any case of its letters. */
export function idOfFragment(fragment: string, ids: ReadonlySet<string>): string | undefined {
  const plain = decoded(fragment) ?? fragment
  return [fragment, plain, plain.toLowerCase()].find((one) => ids.has(one))
}
