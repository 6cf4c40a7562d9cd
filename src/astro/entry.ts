import {basename, extname, join, relative, sep} from 'node:path'
import {imageMetadata} from 'astro/assets/utils'
import {headOf} from '../article/index.ts'
import {editionAddress} from '../node/build/addresses.ts'
import type {EditionRecord, Generation} from '../node/build/index-records.ts'
import {moduleContent, modulePath} from '../node/build/modules.ts'
import type {Settings} from '../node/config/whole-settings.ts'
import {readBytes, readText} from '../node/files/obstacles.ts'
import {offered} from '../outputs/addresses.ts'
import {pictureTypes} from '../outputs/index.ts'
import {type Picture, type Places, placed} from './html.ts'
import type {EditionData} from './schema.ts'

/** What is known of the site and of all its editions. */
export interface Site extends Pick<Generation, 'locales'> {
  /** Slug of an article → its editions. */
  readonly stories: ReadonlyMap<string, readonly EditionRecord[]>
  readonly settings: Settings
  /** Absolute. */
  readonly folder: string
  /** It is in development, and not being built. */
  readonly dev: boolean
  /** Address of an edition on the site. */
  readonly address: (edition: Pick<EditionRecord, 'locale' | 'slug' | 'published'>) => string
}

/** One edition as Astro's store keeps it. */
export interface Entry {
  readonly id: string
  readonly data: EditionData
  /** The story in Markdown, without front matter. */
  readonly body: string
  /** From the site's folder; what its pictures are found from. */
  readonly filePath: string
  readonly rendered: {readonly html: string; readonly metadata: {imagePaths: string[]}}
}

/** What we read of an edition's module. A kept one may be from an earlier version of ours. */
interface Content {
  readonly html: string
  readonly markdown: string
  readonly title?: string
  readonly status?: string
  readonly lines?: EditionData['lines']
  readonly alternates?: ReadonlyArray<{readonly locale: string; readonly slug: string; readonly url: string}>
}

/** An edition of the folder as an entry; `undefined` if its files are missing or incomplete. */
export async function entryOf(record: EditionRecord, site: Site): Promise<Entry | undefined> {
  const path = join(site.settings.editions, modulePath(record))
  const text = readText(path, site.settings.editions)
  const content = moduleContent(typeof text === 'string' ? text : '') as Partial<Content> | undefined
  if (typeof content?.html !== 'string' || typeof content.markdown !== 'string') return undefined
  const {html, markdown} = content
  const pictures = await picturesOf(record, site)
  if (!pictures) return undefined
  const files = [...pictures.values()].flatMap((picture) => ('file' in picture ? [picture.file] : []))
  return {
    id: `${record.locale}/${record.slug}`,
    data: dataOf(record, content, site),
    body: bodyOf(markdown),
    filePath: slashes(relative(site.folder, path)),
    rendered: {
      html: placed(html, {links: linksOf(record, content, site), pictures}),
      metadata: {imagePaths: [...new Set(files)]}
    }
  }
}

/** Without front matter, whatever its format. */
function bodyOf(markdown: string): string {
  const {text, whole} = headOf(markdown)
  return (whole ? markdown.slice(text.length) : markdown).replace(/^[\r\n]+/, '')
}

function dataOf(record: EditionRecord, content: Partial<Content>, {stories, locales, address}: Site): EditionData {
  const {slug, sourceSlug, locale, lang, dir, sourceLang, fallback, headline} = record
  const {id, description, published, updated, version, keywords = [], previousSlugs = [], held} = record
  const {dateline, byline, published: publishedLine, updated: updatedLine} = content.lines ?? {}
  const others = offered(stories.get(sourceSlug) ?? []).filter((one) => one.locale !== locale)
  return {
    slug,
    sourceSlug,
    locale,
    lang,
    dir,
    sourceLang,
    fallback,
    id,
    headline,
    title: content.title ?? headline,
    description,
    published,
    updated,
    version,
    keywords,
    previousSlugs,
    status: content.status ?? 'usable',
    lines: {dateline, byline, published: publishedLine, updated: updatedLine},
    url: address(record),
    alternates: others.map((one) => ({
      locale: one.locale,
      lang: one.lang,
      dir: one.dir,
      slug: one.slug,
      headline: one.headline,
      name: locales.find(({locale}) => locale === one.locale)?.name ?? one.locale,
      url: address(one)
    })),
    held
  }
}

/** The addresses that the HTML was printed with, of its own story and of others, as far as the editions still exist. */
function linksOf(record: EditionRecord, {alternates = []}: Partial<Content>, site: Site): Places['links'] {
  const {sourceSlug} = record
  const {stories, address, settings} = site
  const own = new Map(
    alternates.flatMap(({locale, slug, url}) => {
      const record = stories.get(sourceSlug)?.find((one) => one.locale === locale && one.slug === slug)
      return record ? [[url, address(record)] as const] : []
    })
  )
  const here = new URL(pathOf(record, settings), 'http://localhost')
  return {
    get(href) {
      const known = own.get(href)
      if (known !== undefined || !/^\.{0,2}\//.test(href)) return known
      const there = pagesOf(site).get(new URL(href, here).pathname)
      return there && address(there)
    }
  }
}

/** Where a page would stand by the configuration, as the links between pages have it. */
const pathOf = (record: EditionRecord, {permalink}: Site['settings']): string =>
  editionAddress({...(permalink !== undefined && {permalink})}, record)

const known = new WeakMap<Site['stories'], ReadonlyMap<string, EditionRecord>>()

function pagesOf({stories, settings}: Site): ReadonlyMap<string, EditionRecord> {
  let pages = known.get(stories)
  if (pages === undefined) {
    pages = new Map([...stories.values()].flat().map((record) => [pathOf(record, settings), record]))
    known.set(stories, pages)
  }
  return pages
}

/** `undefined` where one is not there. */
async function picturesOf(record: EditionRecord, site: Site): Promise<Map<string, Picture> | undefined> {
  const {editions, baseUrl} = site.settings
  const found = new Map<string, Picture>()
  for (const path of record.pictures ?? []) {
    const bytes = readBytes(join(editions, path), editions)
    if (!(bytes instanceof Uint8Array)) return undefined
    const picture = site.dev ? served(join(editions, path)) : await taken(path, Buffer.from(bytes))
    const address = `pictures/${encodeURIComponent(basename(path))}`
    for (const base of new Set(['..', baseUrl?.replace(/\/+$/, '') ?? '..'])) found.set(`${base}/${address}`, picture)
  }
  return found
}

/** The development server keeps its list of images from the start: it would miss the picture that changes, and fail on
 *  the one that is removed. So there Vite serves the file itself. */
function served(path: string): Picture {
  return {address: `/@fs/${slashes(path).replace(/^\//, '').split('/').map(encodeURIComponent).join('/')}`}
}

/** Astro asks for the size of each picture, and its imports cannot contain a `?`. What it cannot process is written
 *  into the page. */
async function taken(path: string, content: Buffer): Promise<Picture> {
  const sized = await imageMetadata(content, path).then(
    () => true,
    () => false
  )
  if (sized && !/[?#%]/.test(path)) return {file: `../${path}`}
  return {address: `data:${pictureTypes[extname(path)]};base64,${content.toString('base64')}`}
}

const slashes = (path: string) => path.split(sep).join('/')

/** What of Astro's configuration makes an address. */
export interface AddressConfig {
  readonly base: string
  readonly trailingSlash: 'always' | 'never' | 'ignore'
  readonly build: {readonly format: 'file' | 'directory' | 'preserve'}
}

/** Where Astro puts `src/pages/[locale]/[slug].astro`, unless the pages stand elsewhere. */
export function addresses({base, trailingSlash, build}: AddressConfig, permalink: string | undefined): Site['address'] {
  const end = {always: '/', never: '', ignore: build.format === 'directory' ? '/' : '.html'}[trailingSlash]
  const shape = {baseUrl: base, permalink: permalink ?? `{locale}/{slug}${end}`}
  return (edition) => editionAddress(shape, edition)
}
