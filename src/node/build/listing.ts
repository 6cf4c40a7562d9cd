import {instantOf} from '../../article/index.ts'
import {offered} from '../../outputs/addresses.ts'
import {addressOf, type CollectionOptions, type Listed, type Picture} from '../../outputs/index.ts'
import type {Reach} from '../../outputs/output.ts'
import {limitOf} from '../../outputs/syndication/listed.ts'
import {grouped, isUndated, monthOf} from '../../outputs/syndication/month.ts'
import {idOf} from './generation.ts'
import type {EditionRecord} from './index-records.ts'

/** What is known of an edition beside its record. */
export interface Known {
  /** As it was built now. */
  built(record: EditionRecord): Listed | undefined
  /** From its module, as an earlier build left it. */
  kept(record: EditionRecord): Partial<Listed> | undefined
}

type Months = ReadonlyMap<string, readonly EditionRecord[]>

/** All current editions, as feeds and site maps list them. */
export class Listing {
  /** A fallback must not take a place from an edition that is listed. */
  readonly told: readonly EditionRecord[]
  readonly #options: CollectionOptions
  readonly #known: Known
  #stories: Months | undefined
  /** Of each locale. */
  #months: readonly Months[] | undefined

  constructor(records: readonly EditionRecord[], options: CollectionOptions, known: Known) {
    this.told = offered(records)
    this.#options = options
    this.#known = known
  }

  /** Without its text. */
  bare(record: EditionRecord): Listed {
    return {...bare(record), ...this.#links(record)}
  }

  /** The newest with their texts, the others without. */
  all(): Listed[] {
    const newest = new Map(this.reached({newest: limitOf(this.#options)}).map((one) => [idOf(one), one]))
    return this.told.map((record) => newest.get(idOf(record)) ?? this.bare(record))
  }

  /** What a list reads, with texts. */
  reached({newest = 0, since = Number.POSITIVE_INFINITY}: Reach): Listed[] {
    const first = Number.isFinite(since) ? new Date(since).toISOString().slice(0, 'YYYY-MM'.length) : undefined
    this.#months ??= [...grouped(this.told, ({locale}) => locale).values()].map((own) => grouped(own, monthOf))
    return this.#months.flatMap((months) => {
      const dated = this.#dated(months, newest, first)
      // Some more than a list holds: it leaves out what may not be told yet.
      const chosen = dated.filter(({time}, at) => at < 2 * newest || time >= since).map(({record}) => record)
      const isEnough = dated.filter(({time}) => time > UNDATED).length >= newest
      return [...chosen, ...(isEnough ? [] : undated(months).slice(0, newest))].map((one) => this.#whole(one))
    })
  }

  /** The newest first, from as many months as are needed, and one more: a zone may put an edition into another. */
  #dated(months: Months, newest: number, first: string | undefined) {
    const dated: Array<{readonly record: EditionRecord; readonly time: number}> = []
    let isNear = true
    for (const name of [...months.keys()]
      .filter((one) => !isUndated(one))
      .sort()
      .reverse()) {
      if (!isNear) break
      isNear = dated.filter(({time}) => time > UNDATED).length < newest || (first !== undefined && name >= first)
      for (const record of months.get(name)!) dated.push({record, time: this.#time(record)})
    }
    return dated.sort((a, b) => b.time - a.time)
  }

  #whole(record: EditionRecord): Listed {
    const built = this.#known.built(record)
    if (built) return {...bare(record), ...built, ...this.#links(record)}
    return lazily(this.bare(record), () => this.#known.kept(record))
  }

  /** Relations to the current editions, whatever was there when the edition was built. */
  #links(record: EditionRecord): Pick<Listed, 'url' | 'alternates'> {
    this.#stories ??= grouped(this.told, ({sourceSlug}) => sourceSlug)
    const alternates = this.#stories
      .get(record.sourceSlug)!
      .filter(({locale}) => locale !== record.locale)
      .map((one) => {
        const {locale, lang, slug, headline} = one
        return {locale, lang, slug, headline, url: addressOf(one, this.#options)}
      })
    return {url: addressOf(record, this.#options), alternates}
  }

  #time({published, updated}: EditionRecord): number {
    return instantOf(published ?? updated, this.#options.timeZone) ?? UNDATED
  }
}

const UNDATED = Number.NEGATIVE_INFINITY

const undated = (months: Months): EditionRecord[] =>
  [...months]
    .flatMap(([name, own]) => (isUndated(name) ? own : []))
    .sort((a, b) => (a.sourceSlug < b.sourceSlug ? -1 : 1))

/** What only a few lists print is read when they do. */
const TEXTS = ['title', 'summary', 'byline', 'lines', 'html', 'image', 'picture'] as const

function lazily(bare: Listed, read: () => Partial<Listed> | undefined): Listed {
  let whole: Listed | undefined
  const of = () => {
    whole ??= {...bare, ...read()}
    return whole
  }
  return Object.defineProperties(
    {...bare},
    Object.fromEntries(TEXTS.map((name) => [name, {enumerable: true, get: () => of()[name]}]))
  )
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
