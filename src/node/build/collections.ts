import {instantOf} from '../../article/index.ts'
import {offered} from '../../outputs/addresses.ts'
import {addressOf, type CollectionOptions, type Listed, type Picture} from '../../outputs/index.ts'
import type {Settings} from '../config/settings.ts'
import {idOf} from './generation.ts'
import type {EditionRecord} from './index-records.ts'

/** Gathers what feeds and site maps say of all editions of a build. Only the texts of the newest are kept, because no
 *  feed prints the others. */
export class Collections {
  readonly #settings: Settings
  readonly #options: CollectionOptions
  readonly #limit: number
  readonly #held = new Map<string, Map<string, Listed>>()

  constructor(settings: Settings, options: CollectionOptions) {
    this.#settings = settings
    this.#options = options
    this.#limit = options.limit ?? 50
  }

  /** An edition that was built now. */
  add(edition: Listed): void {
    const {locale} = edition
    const own = this.#held.get(locale) ?? new Map<string, Listed>()
    own.set(idOf(edition), edition)
    this.#held.set(locale, own.size > 4 * this.#limit ? this.#trimmed(own) : own)
  }

  #trimmed(own: ReadonlyMap<string, Listed>): Map<string, Listed> {
    return new Map([...own].sort(([, a], [, b]) => this.#time(b) - this.#time(a)).slice(0, 2 * this.#limit))
  }

  /** Path → text. `records` are all current editions; `kept` reads one that stays from an earlier build. */
  render(
    records: readonly EditionRecord[],
    kept: (record: EditionRecord) => Partial<Listed> | undefined
  ): Record<string, string> {
    const {collections} = this.#settings
    if (collections.length === 0) return {}
    // A fallback must not take a place from an edition that is listed.
    const told = offered(records)
    const stories = new Map<string, EditionRecord[]>()
    for (const record of told) {
      const story = stories.get(record.sourceSlug)
      if (story) story.push(record)
      else stories.set(record.sourceSlug, [record])
    }
    const ranks = new Map<string, number>()
    const editions = told
      .map((record) => ({record, time: this.#time(record)}))
      .sort((a, b) => b.time - a.time)
      .map(({record}): Listed => {
        const rank = ranks.get(record.locale) ?? 0
        ranks.set(record.locale, rank + 1)
        const built = this.#held.get(record.locale)?.get(idOf(record))
        // Editions with the same time may come in either order, so a few more are read than a feed holds.
        const own = built ?? (rank < 2 * this.#limit ? kept(record) : undefined)
        return {...bare(record), ...own, ...this.#links(record, stories.get(record.sourceSlug) ?? [])}
      })
    return Object.assign({}, ...collections.map((output) => output.render(editions, this.#options)))
  }

  /** Relations to the current editions, whatever was there when the edition was built. */
  #links(record: EditionRecord, story: readonly EditionRecord[]): Pick<Listed, 'url' | 'alternates'> {
    const alternates = story
      .filter(({locale}) => locale !== record.locale)
      .map((one) => {
        const {locale, lang, slug, headline} = one
        return {locale, lang, slug, headline, url: addressOf(one, this.#options)}
      })
    return {url: addressOf(record, this.#options), alternates}
  }

  #time({published, updated}: Pick<EditionRecord, 'published' | 'updated'>): number {
    return instantOf(published ?? updated, this.#options.timeZone) ?? Number.NEGATIVE_INFINITY
  }
}

/** What the index says of an edition is enough for a site map. */
function bare(record: EditionRecord): Omit<Listed, 'url' | 'alternates'> {
  const {slug, sourceSlug, locale, lang, dir, sourceLang} = record
  const {id, headline, description, published, updated, keywords} = record
  return {
    slug,
    sourceSlug,
    locale,
    lang,
    dir,
    sourceLang,
    ...(id !== undefined && {id}),
    headline,
    title: headline,
    ...(description !== undefined && {summary: description}),
    ...(published !== undefined && {published}),
    ...(updated !== undefined && {updated}),
    status: 'usable',
    byline: [],
    keywords: keywords ?? [],
    lines: {credit: [], rights: [], corrections: []},
    html: ''
  }
}

/** What the module of an edition from an earlier build says; undefined if it cannot be read. */
export function listedInModule(text: string | undefined): Partial<Listed> | undefined {
  const json = /^export default (.*)\n$/s.exec(text ?? '')?.[1]?.replaceAll('["__proto__"]:', '"__proto__":')
  try {
    const found =
      json === undefined
        ? undefined
        : (JSON.parse(json) as Omit<Partial<Listed>, 'picture'> & {
            readonly story?: string
            readonly picture?: string
            readonly pictureFile?: Picture
          })
    if (!found?.lines || !found.byline || !found.title || found.story === undefined) return undefined
    const {title, summary, byline, lines, story, picture, pictureFile} = found
    return {
      title,
      ...(summary !== undefined && {summary}),
      byline,
      lines,
      html: story,
      ...(picture !== undefined && {image: picture}),
      ...(pictureFile && {picture: pictureFile})
    }
  } catch {
    return undefined
  }
}
