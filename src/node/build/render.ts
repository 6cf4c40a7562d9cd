import {withoutExtensions} from '../../edition/assemble.ts'
import type {Edition} from '../../model.ts'
import {type CollectionOptions, frameOf, html, type Listed, listed, type OutputOptions} from '../../outputs/index.ts'
import {editionData} from '../../outputs/json.ts'
import type {LinkPrinter} from '../../outputs/output.ts'
import {titleOf} from '../../outputs/syndication/feed.ts'
import type {Settings} from '../config/whole-settings.ts'
import {detached} from '../files/deep-copy.ts'
import {editionAddress} from './addresses.ts'
import type {EditionRecord} from './index-records.ts'
import {editionModule, modulePath} from './modules.ts'
import type {PageLabels} from './page-labels.ts'
import type {PageLinks} from './page-links.ts'
import type {Pictures} from './pictures.ts'

export interface Rendered {
  readonly record: EditionRecord
  /** Path → content; its module and its pictures are among them. */
  readonly files: Readonly<Record<string, string | Uint8Array>>
  /** What feeds and site maps say of it, if there are any. */
  readonly listed?: Listed
}

export interface RenderOptions {
  readonly now: string
  /** The path of its source. */
  readonly article: string
  /** Those of its article. */
  readonly pictures: Pictures
  readonly links: PageLinks
}

/** One edition in all configured formats. */
export function renderEdition(
  edition: Edition,
  settings: Settings,
  {now, article, pictures, links}: RenderOptions
): Rendered {
  const {slug, sourceSlug, locale, lang, dir, sourceLang, fallback, meta} = edition
  const addressed = addresses(settings.baseUrl, settings.permalink, meta.published)
  const options: OutputOptions = {
    languages: settings.languages,
    now,
    image: pictures.address,
    picture: pictures.facts,
    timeZone: settings.timeZone,
    ...(settings.rehypePlugins && {rehypePlugins: settings.rehypePlugins}),
    ...addressed,
    link: links.printer(edition, article, addressed),
    ...(settings.feeds.title !== undefined && {publisher: titleOf(locale, settings.feeds)}),
    ...aroundPages(settings)
  }
  const page = {...options, ...(settings.fragment && {fragment: true})}
  const outputs = settings.outputs.filter((output) => fallback === undefined || !output.ofTranslations)
  const written = outputs.map((output) => {
    return {name: output.name, path: `${locale}/${slug}.${output.extension}`, text: output.render(edition, page)}
  })
  // A copy calls the getters now; later the edition is gone.
  const told: Listed | undefined =
    settings.collections.length > 0
      ? detached({
          ...listed(
            edition,
            listing(options, settings, (away) => links.printer(edition, article, away))
          )
        })
      : undefined
  const content = {
    ...editionData(edition, options),
    html: html.render(edition, {...options, fragment: true}),
    markdown: edition.markdown,
    // For feeds of later builds in which this edition is not built anew.
    ...(told && {
      story: told.html,
      ...(told.image !== undefined && {picture: told.image, pictureFile: told.picture})
    })
  }
  const {id, headline, description, published, updated, version, keywords, previousSlugs} = meta
  const record: EditionRecord = {
    slug,
    sourceSlug,
    locale,
    lang,
    dir,
    sourceLang,
    ...(fallback !== undefined && {fallback}),
    ...(id !== undefined && {id}),
    headline,
    ...(description !== undefined && {description}),
    ...(published !== undefined && {published}),
    ...(updated !== undefined && {updated}),
    ...(version !== undefined && {version}),
    ...(keywords.length && {keywords}),
    ...(previousSlugs.length && {previousSlugs}),
    files: Object.fromEntries(written.map(({name, path}) => [name, path])),
    ...(pictures.files.size && {pictures: [...pictures.files.keys()].sort()})
  }
  return {
    record,
    files: Object.fromEntries([
      ...written.map(({path, text}) => [path, text] as const),
      ...pictures.files,
      [modulePath(record), editionModule(content)] as const
    ]),
    ...(told && fallback === undefined && {listed: told})
  }
}

/** How feeds and site maps address editions, and what they say of the publication. */
export function collectionOptions(settings: Settings, now: string, labels: PageLabels): CollectionOptions {
  const {title, description, limit, baseUrl = settings.baseUrl} = settings.feeds
  return {
    now,
    // Only an explicit one: without it, a day begins in the earliest zone on earth.
    ...(settings.givenTimeZone !== undefined && {timeZone: settings.givenTimeZone}),
    languages: settings.languages,
    ...(settings.rehypePlugins && {rehypePlugins: settings.rehypePlugins}),
    locales: settings.locales.map((one) => {
      const {locale, tag, language, style} = one
      return {locale, lang: withoutExtensions(tag), dir: language.dir, style, labels: labels.of(one)}
    }),
    ...addresses(baseUrl, settings.permalink),
    pages: addresses(settings.baseUrl, settings.permalink),
    ...aroundPages(settings),
    ...(title !== undefined && {title}),
    ...(description !== undefined && {description}),
    ...(limit !== undefined && {limit})
  }
}

/** What pages say of the publication that they are part of. */
function aroundPages({feeds, baseUrl, permalink, collections, locales}: Settings): Partial<OutputOptions> {
  const {title, logo, baseUrl: origin = baseUrl} = feeds
  const named = {...addresses(origin, permalink), ...(title !== undefined && {title})}
  return {
    ...frameOf(collections, {...named, pages: addresses(baseUrl, permalink)}),
    order: locales.map(({locale}) => locale),
    ...(origin !== undefined && {origin}),
    ...(logo !== undefined && {logo})
  }
}

/** As for the page, unless feeds have an address of their own, from which pictures are then found. */
function listing(
  options: OutputOptions,
  {feeds, permalink}: Settings,
  printer: (addressed: ReturnType<typeof addresses>) => LinkPrinter
): OutputOptions {
  const {baseUrl} = feeds
  const {image} = options
  if (baseUrl === undefined || image === undefined) return options
  const root = `${baseUrl.replace(/\/+$/, '')}/`
  const addressed = addresses(baseUrl, permalink)
  return {...options, ...addressed, link: printer(addressed), image: (src) => image(src).replace(/^\.\.\//, root)}
}

function addresses(
  baseUrl: string | undefined,
  permalink: string | undefined,
  own?: string
): Pick<OutputOptions, 'site' | 'url'> {
  if (baseUrl === undefined) return {}
  if (permalink === undefined) return {site: baseUrl}
  return {
    site: baseUrl,
    // Not a copy of `one`: an edition may carry its words on its prototype.
    url: ({locale, slug, published = own}) => editionAddress({baseUrl, permalink}, {locale, slug, published})
  }
}
