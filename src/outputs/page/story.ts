import type {Element, ElementContent} from 'hast'
import {toHtml} from 'hast-util-to-html'
import type {Edition} from '../../model.ts'
import {imageAddress} from '../addresses.ts'
import type {LinkedPage, OutputOptions} from '../output.ts'
import {isolate, markStory} from './bidi.ts'
import {bodyOf} from './body.ts'
import {h} from './h.ts'
import {plainOf} from './plain.ts'

/** The story alone, with its dateline and notes, for every format that has a place for it. */
export interface Story {
  /** Its blocks before they were isolated. Never mutated. */
  readonly body: readonly ElementContent[]
  /** The same isolated, in an element that carries its language and direction. Never mutated. */
  readonly tree: Element
  /** The inside of `tree` as HTML: the blocks, and the notes at their end. */
  readonly blocks: string
  readonly notes: string
  readonly html: string
  readonly text: string
  /** Of the text, by its white space. */
  readonly words: number
}

interface Known {
  /** What is asked again has the same answers. */
  readonly ways: Ways
  readonly languages: OutputOptions['languages']
  readonly plugins: OutputOptions['rehypePlugins']
  /** As the article names a picture → where it was found. */
  readonly pictures: ReadonlyMap<string, string>
  /** As the article writes a link → where it leads. */
  readonly links: ReadonlyMap<string, LinkedPage | undefined>
  readonly story: Story
}

const known = new WeakMap<Edition, readonly Known[]>()
/** Links and pictures have one address on the page, and another far from it. */
const WAYS = 2

/** Made once for each way in which links and pictures are addressed, though every format prints it. */
export function storyOf(edition: Edition, options: OutputOptions): Story {
  const {languages, rehypePlugins: plugins, image: ownImage, link: ownLink} = options
  const made = known.get(edition) ?? []
  const before = made.find(
    (one) =>
      one.languages === languages && one.plugins === plugins && (isSameWay(one.ways, options) || stand(one, options))
  )
  if (before) return before.story
  const pictures = new Map<string, string>()
  const image = (src: string): string => {
    const address = imageAddress(src, options)
    pictures.set(src, address)
    return address
  }
  const links = new Map<string, LinkedPage | undefined>()
  const link = (href: string): LinkedPage | undefined => {
    const page = options.link?.(href)
    links.set(href, page)
    return page
  }
  const story = makeStory(edition, {...options, image, link})
  const ways = {image: ownImage, link: ownLink}
  known.set(edition, [{ways, languages, plugins, pictures, links, story}, ...made].slice(0, WAYS))
  return story
}

type Ways = {readonly [name in 'image' | 'link']: OutputOptions[name] | undefined}

const isSameWay = ({image, link}: Ways, options: OutputOptions): boolean =>
  image === options.image && link === options.link

/** Feeds may address pictures and pages differently than the page; most stories have none. */
function stand({pictures, links}: Known, options: OutputOptions): boolean {
  for (const [href, page] of links) {
    const now = options.link?.(href)
    if (now?.href !== page?.href || now?.hrefLang !== page?.hrefLang) return false
  }
  for (const [src, address] of pictures) if (imageAddress(src, options) !== address) return false
  return true
}

function makeStory(edition: Edition, options: OutputOptions): Story {
  const body = withDateline(bodyOf(edition, options), edition.lines.dateline)
  const own = {lang: edition.lang, dir: edition.dir}
  // A copy, since it happens in place.
  const tree = isolate(h('div', own, ...body.map(copy)), edition, options)
  const [blocks, notes] = parted(tree.children)
  const html = lazily(() => [toHtml(root(blocks)), toHtml(root(notes))] as const)
  const text = lazily(() => markStory(plainOf(body), edition, options))
  const words = lazily(() => text().match(/\S+/g)?.length ?? 0)
  return {
    body,
    tree,
    get blocks() {
      return html()[0]
    },
    get notes() {
      return html()[1]
    },
    get html() {
      return enclosed(h('div', own), html().join(''))
    },
    get text() {
      return text()
    },
    get words() {
      return words()
    }
  }
}

const root = (children: ElementContent[]) => ({type: 'root', children}) as const

function lazily<T>(make: () => T): () => T {
  let made: {readonly value: T} | undefined
  return () => {
    made ??= {value: make()}
    return made.value
  }
}

/** An empty element as HTML, with HTML put into it. */
function enclosed(element: Element, html: string): string {
  const end = `</${element.tagName}>`
  return toHtml(element).slice(0, -end.length) + html + end
}

export function copy(node: ElementContent): ElementContent {
  if (node.type !== 'element') return {...node}
  return {...node, properties: {...node.properties}, children: node.children.map(copy)}
}

/** The story's blocks, and its notes with what follows them. */
export function parted(body: readonly ElementContent[]): [blocks: ElementContent[], notes: ElementContent[]] {
  const at = body.findIndex((node) => node.type === 'element' && node.properties.dataFootnotes !== undefined)
  return at < 0 ? [[...body], []] : [body.slice(0, at), body.slice(at)]
}

/** Newspapers put the dateline at the start of the first paragraph; before anything else it has a line of its own. */
function withDateline(body: ElementContent[], dateline: string | undefined): ElementContent[] {
  if (dateline === undefined) return body
  const at = body.findIndex((node) => node.type === 'element')
  const first = body[at]
  const own = h('span', {className: ['dateline']}, dateline)
  if (first?.type !== 'element' || first.tagName !== 'p' || foreign(first)) return [h('p', {}, own), ...body]
  return body.with(at, {...first, children: [own, {type: 'text', value: ' '}, ...first.children]})
}

/** A paragraph in another language than its edition cannot include the edition's dateline. */
const foreign = ({properties}: Element): boolean => properties.lang !== undefined || properties.dir !== undefined
