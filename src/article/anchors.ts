import GithubSlugger, {slug} from 'github-slugger'
import type {Nodes, Parents, Root, RootContent} from 'mdast'

/** The places of a text to which a fragment of an address may lead. */
export interface Anchors {
  /** Headings, and paragraphs that have an id → the id. */
  readonly ids: ReadonlyMap<Nodes, string>
  /** Of the headings, in their order. */
  readonly headings: readonly string[]
  /** Every id: also of notes, and of the author's own HTML. */
  readonly all: ReadonlySet<string>
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
  const headings: Nodes[] = []
  // The label of the notes is the page's own.
  const given = new Set(['footnote-label'])
  const visit = (node: Nodes, next: RootContent | undefined): void => {
    if (node.type === 'heading') headings.push(node)
    if (node.type === 'heading' || node.type === 'paragraph') {
      const id = idAtEnd(node) ?? idOf(next)
      if (id !== undefined && !given.has(id)) {
        given.add(id)
        ids.set(node, id)
      }
    } else if (node.type === 'footnoteDefinition') {
      const name = encodeURIComponent(node.identifier.toLowerCase())
      given.add(`fn-${name}`).add(`fnref-${name}`)
    } else if (node.type === 'html') for (const [, id] of node.value.matchAll(HTML_ID)) given.add(id!)
    if ('children' in node) for (const [at, child] of node.children.entries()) visit(child, sibling(node, at + 1))
  }
  visit(tree, undefined)
  const slugger = new GithubSlugger()
  for (const id of given) slugger.slug(id, true)
  for (const node of headings) if (!ids.has(node)) ids.set(node, slugger.slug(slug(wordsOf(node).trim()) || 'section'))
  const own = headings.map((node) => ids.get(node)!)
  return {ids, headings: own, all: new Set([...given, ...own])}
}

const HTML_ID = /\s(?:id|name)\s*=\s*["']?([^\s"'<>]+)/gi
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
  const plain = decoded(fragment)
  return [fragment, plain, plain.toLowerCase()].find((one) => ids.has(one))
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
