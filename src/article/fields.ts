import {isScript} from '../address.ts'
import {code} from '../messages/says.ts'
import {tells} from '../messages/tells.ts'
import type {Correction, Image, ImageSize, Status} from '../model.ts'
import {isoDate} from './date-forms.ts'
import {readDate} from './dates.ts'
import {readFigureFields} from './field-figures.ts'
import {readByline, readCredit, readDateline, readSource} from './field-origin.ts'
import {compact, prose, type Reading} from './field-reading.ts'
import {readRights} from './field-rights.ts'
import {readSlug, readSlugs} from './field-slugs.ts'
import type {FrontNode} from './front.ts'
import type {MetaDraft} from './meta-draft.ts'
import {meantStatus} from './status.ts'

/** What one field of the front matter does to the article's data. */
type FieldReader = (meta: MetaDraft, node: FrontNode, read: Reading) => void

/** The fields under their canonical names; `slug`, `lang` and `headline` are read by `readMeta` itself. */
export const fieldReaders: Readonly<Record<string, FieldReader>> = {
  id: (meta, node, read) => {
    // Any URI may name a story, but one that runs code would run wherever the name is followed.
    const text = read.text(node, 'id')
    if (text !== undefined && isScript(text)) read.refuse(node.span, 'id', text, 'a script, expected a name')
    else put(meta, 'id', text)
  },
  version: (meta, node, read) => put(meta, 'version', read.text(node, 'version')),
  description: (meta, node, read) => put(meta, 'description', prose(node, 'description', read)),
  published: (meta, node, read) => {
    if (!asksForDate(node)) put(meta, 'published', read.date(node, 'published'))
  },
  updated: (meta, node, read) => put(meta, 'updated', read.date(node, 'updated')),
  status: (meta, node, read) => {
    const chosen = read.choice<Status>(node, 'status', ['usable', 'withheld', 'canceled'])
    put(meta, 'status', chosen ?? meantStatus(node.text()?.trim() ?? ''))
  },
  embargo: readEmbargo,
  dateline: readDateline,
  byline: (meta, node, read) => {
    meta.byline = node.list().flatMap((item, at) => readByline(item, at, read))
  },
  credit: (meta, node, read) => {
    meta.credit = node.list().flatMap((item) => readCredit(item, read))
  },
  sources: (meta, node, read) => {
    meta.sources = node.list().flatMap((item, at) => readSource(item, at, read))
  },
  rights: readRights,
  corrections: (meta, node, read) => {
    meta.corrections = node.list().flatMap((item, at) => readCorrection(item, at, read))
  },
  keywords: (meta, node, read) => {
    meta.keywords = node.list().flatMap((item, at) => readKeyword(item, at, read) ?? [])
  },
  images: (meta, node, read) => {
    meta.images = node.list().flatMap((item, at) => readImage(item, at, read))
  },
  figures: readFigureFields,
  previousSlugs: (meta, node, read) => {
    meta.previousSlugs = node.list().flatMap((item) => readSlug(item, 'previousSlugs', read) ?? [])
  },
  slugs: readSlugs
}

/** A site's word for "find out yourself", as Eleventy knows it. */
function asksForDate(node: FrontNode): boolean {
  return /^(?:git )?(?:last modified|created)$/i.test(node.text()?.trim() ?? '')
}

function put<Key extends keyof MetaDraft>(meta: MetaDraft, key: Key, value: MetaDraft[Key] | undefined): void {
  if (value !== undefined) meta[key] = value
}

function readEmbargo(meta: MetaDraft, node: FrontNode, read: Reading): void {
  if (node.empty) return
  const text = read.text(node, 'embargo') ?? ''
  // An embargo that cannot be read is kept as it is: it has no end, so nothing of the story gets out.
  meta.embargo = isoDate(text) ?? text
  const date = readDate(meta.embargo)
  if (date?.time && date.zone) return
  read.report('article-embargo', node.span, tells('field/embargo', {found: code(text)}), {actual: text})
}

/** A word, or a site's object with a `name` or a `label`. */
function readKeyword(node: FrontNode, at: number, read: Reading): string | undefined {
  const named = node.entries()?.find(({name}) => name === 'name' || name === 'label')?.value
  return prose(named ?? node, `keywords/${at}`, read)
}

function readCorrection(node: FrontNode, at: number, read: Reading): Correction[] {
  const parts = read.map(node, 'corrections', ['date', 'text'])
  if (!parts) return []
  const dateNode = parts.get('date')
  const date = dateNode && read.date(dateNode, 'corrections.date')
  const text = prose(parts.get('text'), `corrections/${at}/text`, read)
  if (!dateNode || dateNode.empty) read.report('article-date', node.span, tells('field/correction-date', {}))
  if (!text) read.report('article-field', node.span, tells('field/correction-text', {}))
  return text ? [{date: date ?? '', text}] : []
}

function readImage(node: FrontNode, at: number, read: Reading): Image[] {
  if (node.shape === 'text') {
    const src = read.address(node, 'images', 'picture')
    return src ? [{src}] : []
  }
  const parts = read.map(node, 'images', ['src', 'alt', 'caption', 'credit', 'kind', 'srcset'])
  const srcNode = parts?.get('src')
  const src = srcNode && read.address(srcNode, 'images.src', 'picture')
  if (!parts) return []
  if (!srcNode || srcNode.empty) read.report('article-field', node.span, tells('field/image-src', {}))
  const alt = prose(parts.get('alt'), `images/${at}/alt`, read)
  const caption = prose(parts.get('caption'), `images/${at}/caption`, read)
  const credit = prose(parts.get('credit'), `images/${at}/credit`, read)
  const kind = readKind(parts.get('kind'), read)
  const srcset = parts
    .get('srcset')
    ?.list()
    .flatMap((item) => readSize(item, read))
  return src ? [compact<Image>({src, alt, caption, credit, kind, srcset})] : []
}

function readKind(node: FrontNode | undefined, read: Reading): Image['kind'] {
  const text = node && read.text(node, 'images.kind')
  if (!node || text === undefined || text === 'photo' || text === 'graphic') return text as Image['kind']
  read.report('article-field', node.span, tells('field/image-kind', {found: code(text)}), {actual: text})
  return undefined
}

/** An address, or an address with the width of what is there: `{src: a-640.jpg, width: 640}`. */
function readSize(node: FrontNode, read: Reading): ImageSize[] {
  const parts = node.shape === 'text' ? undefined : read.map(node, 'images.srcset', ['src', 'width'])
  const named = parts?.get('src') ?? (node.shape === 'text' ? node : undefined)
  const src = named && read.address(named, 'images.srcset', 'picture')
  const widthNode = parts?.get('width')
  const width = widthNode && Number(widthNode.text())
  if (widthNode && !(Number.isInteger(width) && width! > 0 && width! <= WIDEST)) {
    const found = widthNode.text() ?? ''
    read.report('article-field', widthNode.span, tells('field/image-width', {found: code(found)}), {actual: found})
    return []
  }
  return src ? [compact<ImageSize>({src, width})] : []
}

/** More pixels than any picture has. */
const WIDEST = 1_000_000
