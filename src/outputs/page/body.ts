import type {Element, ElementContent, Nodes, Root} from 'hast'
import {raw} from 'hast-util-raw'
import {sanitize} from 'hast-util-sanitize'
import type {Nodes as MdastNodes, Root as MdastRoot} from 'mdast'
import {toHast} from 'mdast-util-to-hast'
import {anchorsOf, leadingHeading} from '../../article/index.ts'
import {fill} from '../../edition/index.ts'
import type {Edition} from '../../model.ts'
import {idPrefix} from '../addresses.ts'
import type {OutputOptions} from '../output.ts'
import {borrowed} from './borrowed.ts'
import {handlers} from './handlers.ts'
import {packOf} from './pack.ts'
import {transformed} from './plugins.ts'
import {schemaFor} from './schema.ts'
import {shape} from './shape.ts'

/** The article's own blocks as safe HTML, headings below the page's headline, notes with the edition's words. `raw`
 *  parses the whole body once more, so it runs only if the article contains HTML of its own. */
export function bodyOf(edition: Edition, options: OutputOptions): ElementContent[] {
  const language = packOf(edition.locale, options)
  const tree = withoutHeadline(edition.tree, edition.meta.headline)
  const note = (number: number): string => {
    const label = edition.labels['footnote-back'] ?? ''
    return language ? fill(label, {number: String(number)}, language) : label.replace('{{number}}', String(number))
  }
  const made = toHast(tree, {
    allowDangerousHtml: true,
    clobberPrefix: '',
    footnoteLabel: edition.labels.footnotes ?? '',
    footnoteLabelTagName: 'h2',
    footnoteLabelProperties: {...borrowed(edition, 'footnotes')},
    // An arrow that turns back would have to turn the other way in the other direction; one that leads up does not.
    footnoteBackContent: (_, again) => (again > 1 ? `↑${again}` : '↑'),
    // What is read aloud holds what is seen.
    footnoteBackLabel: (at, again) => (again > 1 ? `${note(at + 1)} ↑${again}` : note(at + 1)),
    handlers: handlers(edition)
  })
  const parsed = asRoot(holdsHtml(edition.tree) ? raw(made) : made)
  const {rehypePlugins} = options
  const safe = asRoot(sanitize(transformed(parsed, 'sanitized', edition, rehypePlugins), schemaFor(edition)))
  return shape(transformed(safe, 'trusted', edition, rehypePlugins), edition, options).children.filter(isContent)
}

/** A leading first-level heading that serves as the headline is printed once, in the header. */
function withoutHeadline(tree: MdastRoot, headline: string): MdastRoot {
  const at = headlineIn(tree, headline)
  return at < 0 ? tree : {...tree, children: tree.children.toSpliced(at, 1)}
}

function headlineIn(tree: MdastRoot, headline: string): number {
  const first = leadingHeading(tree)
  return first && plain(first).trim() === headline.trim() ? tree.children.indexOf(first) : -1
}

/** The id of the headline where a heading of the article serves as it. */
export function headlineId({tree, meta, slug}: Edition): string | undefined {
  return headlineIn(tree, meta.headline) < 0 ? undefined : idPrefix(slug) + anchorsOf(tree).headings[0]
}

function plain(node: MdastNodes): string {
  // An id behind the words, `{#top}`, is no word.
  if (node.type === 'protected' && node.kind !== 'shown') return ''
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(plain).join('') : ''
}

function holdsHtml(node: MdastNodes): boolean {
  return node.type === 'html' || ('children' in node && node.children.some(holdsHtml))
}

const asRoot = (node: Nodes): Root =>
  node.type === 'root' ? node : {type: 'root', children: node.type === 'doctype' ? [] : [node]}

const isContent = (node: Root['children'][number]): node is Element | Exclude<ElementContent, Element> =>
  node.type !== 'doctype'
