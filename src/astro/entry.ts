import {existsSync, readFileSync} from 'node:fs'
import {basename, dirname, extname, join, relative, sep} from 'node:path'
import {imageMetadata} from 'astro/assets/utils'
import {editionAddress} from '../node/addresses.ts'
import type {EditionRecord, Generation} from '../node/generation.ts'
import {moduleContent, modulePath} from '../node/modules.ts'
import {pictureTypes} from '../node/pictures.ts'
import type {Settings} from '../node/settings.ts'
import {readIfThere} from '../node/story.ts'
import {type Picture, placed} from './html.ts'
import type {EditionData} from './schema.ts'

/** What is known of the site and of all its editions. */
export interface Site {
  readonly generation: Generation
  readonly settings: Settings
  /** Absolute. */
  readonly folder: string
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

/** What we read of an edition's module. One that was kept may be of an earlier version of ours. */
interface Content {
  readonly html: string
  readonly markdown: string
  readonly title?: string
  readonly status?: string
  readonly lines?: EditionData['lines']
  readonly alternates?: ReadonlyArray<{readonly locale: string; readonly slug: string; readonly url: string}>
}

/** An edition of the folder as an entry; `undefined` where its files are not there or not whole. */
export async function entryOf(record: EditionRecord, site: Site): Promise<Entry | undefined> {
  const path = join(site.settings.editions, modulePath(record))
  const content = moduleContent(readIfThere(path) ?? '') as Partial<Content> | undefined
  if (typeof content?.html !== 'string' || typeof content.markdown !== 'string') return undefined
  const {html, markdown} = content
  const pictures = await picturesOf(record, site.settings)
  if (!pictures) return undefined
  const files = [...pictures.values()].flatMap((picture) => ('file' in picture ? [picture.file] : []))
  return {
    id: `${record.locale}/${record.slug}`,
    data: dataOf(record, content, site),
    body: markdown.replace(/^---\n[\s\S]*?\n---\n+/, ''),
    filePath: relative(site.folder, path).split(sep).join('/'),
    rendered: {
      html: placed(html, {links: linksOf(content, site), pictures}),
      metadata: {imagePaths: [...new Set(files)]}
    }
  }
}

function dataOf(record: EditionRecord, content: Partial<Content>, {generation, address}: Site): EditionData {
  const {slug, sourceSlug, locale, lang, dir, sourceLang, headline} = record
  const {id, description, published, updated, version, keywords = [], previousSlugs = [], held} = record
  const {dateline, byline, published: publishedLine, updated: updatedLine} = content.lines ?? {}
  const others = generation.editions.filter((one) => one.sourceSlug === sourceSlug && one.locale !== locale)
  return {
    slug,
    sourceSlug,
    locale,
    lang,
    dir,
    sourceLang,
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
      name: generation.locales.find(({locale}) => locale === one.locale)?.name ?? one.locale,
      url: address(one)
    })),
    held
  }
}

/** The addresses that the HTML was printed with. */
function linksOf({alternates = []}: Partial<Content>, {generation, address}: Site): Map<string, string> {
  return new Map(
    alternates.flatMap(({locale, slug, url}) => {
      const record = generation.editions.find((one) => one.locale === locale && one.slug === slug)
      return record ? [[url, address(record)] as const] : []
    })
  )
}

/** Astro takes them over where it can: it asks for the size of each, and its imports know no name with a `?`. Any other
 *  is written into the page. */
async function picturesOf(
  record: EditionRecord,
  {editions, baseUrl}: Settings
): Promise<Map<string, Picture> | undefined> {
  const found = new Map<string, Picture>()
  for (const path of record.pictures ?? []) {
    if (!existsSync(join(editions, path))) return undefined
    const content = readFileSync(join(editions, path))
    const file = relative(dirname(modulePath(record)), path)
      .split(sep)
      .join('/')
    const sized = await imageMetadata(content, path).then(
      () => true,
      () => false
    )
    const type = pictureTypes[extname(path)] ?? 'application/octet-stream'
    const picture =
      sized && !/[?#%]/.test(file) ? {file} : {address: `data:${type};base64,${content.toString('base64')}`}
    const address = `pictures/${encodeURIComponent(basename(path))}`
    for (const base of new Set(['..', baseUrl?.replace(/\/+$/, '') ?? '..'])) found.set(`${base}/${address}`, picture)
  }
  return found
}

/** What of Astro's configuration makes an address. */
export interface AddressConfig {
  readonly base: string
  readonly trailingSlash: 'always' | 'never' | 'ignore'
  readonly build: {readonly format: 'file' | 'directory' | 'preserve'}
}

/** Where Astro puts `src/pages/[locale]/[slug].astro`, unless the pages stand elsewhere. */
export function addresses(config: AddressConfig, permalink: string | undefined): Site['address'] {
  const end =
    config.trailingSlash === 'always'
      ? '/'
      : config.trailingSlash === 'never'
        ? ''
        : {directory: '/', file: '.html', preserve: '.html'}[config.build.format]
  const shape = {baseUrl: config.base, permalink: permalink ?? `{locale}/{slug}${end}`}
  return (edition) => editionAddress(shape, edition)
}
