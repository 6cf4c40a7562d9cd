import type {Edition} from '../model.ts'
import {addressOf} from './addresses.ts'
import {bodyHtml} from './html.ts'
import type {Output, OutputOptions} from './output.ts'
import {markText} from './page/bidi.ts'
import {plainText} from './txt.ts'

/** Everything that a site or an app needs to print the story by itself: see `docs/outputs.md`. Keys have a fixed order;
 *  what the article does not state is absent. */
export const json: Output = {
  name: 'json',
  extension: 'json',
  mediaType: 'application/json',
  render(edition: Edition, options: OutputOptions = {}): string {
    return `${JSON.stringify(editionData(edition, options), undefined, 2)}\n`
  }
}

/** The same before it is printed. */
export function editionData(edition: Edition, options: OutputOptions = {}): Readonly<Record<string, unknown>> {
  const {meta, lines} = edition
  return {
    slug: edition.slug,
    sourceSlug: edition.sourceSlug,
    locale: edition.locale,
    lang: edition.lang,
    dir: edition.dir,
    sourceLang: edition.sourceLang,
    fallback: edition.fallback,
    url: addressOf(edition, options),
    // For places that know neither markup nor direction: cards, tabs, lists.
    title: markText(meta.headline, edition, options),
    summary: meta.description === undefined ? undefined : markText(meta.description, edition, options),
    ...meta,
    extra: edition.extra,
    lines,
    alternates: edition.alternates.map((one) => ({...one, url: addressOf(one, options)})),
    segments: edition.segments,
    text: plainText(edition, options),
    html: bodyHtml(edition, options)
  }
}
