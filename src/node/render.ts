import type {Edition} from '../model.ts'
import {html, json, type OutputOptions} from '../outputs/index.ts'
import {editionAddress} from './addresses.ts'
import type {EditionRecord} from './generation.ts'
import {Pictures} from './pictures.ts'
import type {Settings} from './settings.ts'

export interface Rendered {
  readonly record: EditionRecord
  /** Path → content. */
  readonly files: Readonly<Record<string, string | Uint8Array>>
  /** What its module exports. */
  readonly content: Readonly<Record<string, unknown>>
}

/** One edition in all configured formats. `article` is the path of its source: its pictures are found from there. */
export function renderEdition(edition: Edition, settings: Settings, now: string, article: string): Rendered {
  const pictures = new Pictures(settings, article)
  const {slug, sourceSlug, locale, lang, dir, sourceLang, meta} = edition
  const options: OutputOptions = {
    languages: settings.languages,
    now,
    image: pictures.address,
    ...(settings.baseUrl !== undefined && {site: settings.baseUrl}),
    ...(settings.permalink !== undefined && {
      url: (one) => editionAddress(settings, {locale: one.locale, slug: one.slug, published: meta.published})
    })
  }
  const written = settings.outputs.map((output) => {
    return {name: output.name, path: `${locale}/${slug}.${output.extension}`, text: output.render(edition, options)}
  })
  const content = {
    ...(JSON.parse(json.render(edition, options)) as object),
    html: html.render(edition, {...options, fragment: true}),
    markdown: edition.markdown
  }
  const {id, headline, description, published, updated, version, keywords, previousSlugs} = meta
  const record: EditionRecord = {
    slug,
    sourceSlug,
    locale,
    lang,
    dir,
    sourceLang,
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
    files: Object.fromEntries([...written.map(({path, text}) => [path, text] as const), ...pictures.files]),
    content
  }
}
