import {composed} from '../text/canonical.ts'

/** What can be known of an edition without loading it; the generated `index.js` exports a list of these. */
export interface EditionMeta {
  readonly slug: string
  /** Slug of the article of which this is an edition. */
  readonly sourceSlug: string
  readonly locale: string
  /** For `lang=` and `Content-Language`. */
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly sourceLang: string
  /** Present if nothing is translated: the language of the text. Such an edition is served by name, and offered
   *  nowhere. */
  readonly fallback?: string
  readonly headline: string
  readonly description?: string
  /** Previous slugs. */
  readonly previousSlugs?: readonly string[]
}

/** A complete edition, as its generated module exports it. */
export interface EditionContent extends EditionMeta {
  /** The article element, with `lang` and `dir`. Its relative addresses start from `<locale>/<slug>`. */
  readonly html: string
  readonly markdown: string
  /** Plain text. */
  readonly text: string
  /** The headline for places without markup, with marks of direction where it needs them. */
  readonly title?: string
}

/** Where editions come from: the generated index module, or any object of its shape. */
export interface EditionsSource<Content extends EditionContent = EditionContent> {
  readonly editions: readonly EditionMeta[]
  /** Loads one edition, by the article's slug or its own. */
  edition(slug: string, locale: string): Promise<Content>
  /** Editions that were once public, as in `index.json`: their addresses answer 410, or lead to the new slug. */
  readonly takedown?: ReadonlyArray<{readonly slug: string; readonly sourceSlug: string; readonly locale: string}>
}

/** Where editions come from that are too many to be listed: a store. */
export interface EditionsLookup<Content extends EditionContent = EditionContent> {
  /** All of the stories that have, or had, a slug, in the order of the index. */
  stories(slug: string): Promise<Pick<EditionsSource, 'editions' | 'takedown'>>
  /** Loads one edition, by the article's slug. */
  edition(slug: string, locale: string): Promise<Content>
}

/** A fallback is offered to nobody as an edition in its language; if there is nothing else, it is better than
 *  nothing. */
export function offered<Meta extends EditionMeta>(editions: readonly Meta[]): readonly Meta[] {
  const translated = editions.filter(({fallback}) => fallback === undefined)
  return translated.length > 0 ? translated : editions
}

/** Of the editions of a story, the one that has this one's text in its own language. */
export function canonicalOf<Meta extends EditionMeta>(edition: EditionMeta, editions: readonly Meta[]): Meta {
  const same = editions.find(({locale}) => locale === edition.locale)
  const {fallback} = edition
  const original = editions.find(
    (one) => one.fallback === undefined && [one.lang, one.locale].includes(edition.sourceLang)
  )
  return (fallback !== undefined && original) || same || editions[0]!
}

/** What a path names. */
export type Found =
  | {readonly kind: 'story'; readonly editions: readonly EditionMeta[]}
  | {readonly kind: 'moved'; readonly editions: readonly EditionMeta[]}
  | {readonly kind: 'gone'}

/** Finds stories by any of their slugs. Slugs are compared in NFC, since addresses are typed and pasted in both forms. */
export class Shelf {
  readonly #stories = new Map<string, EditionMeta[]>()
  readonly #slugs = new Map<string, string>()
  /** By a slug that an article names as a former one, and by one that an edition of a locale had. */
  readonly #previous = new Map<string, string>()
  readonly #former = new Map<string, string>()
  readonly #gone = new Set<string>()

  constructor({editions, takedown = []}: Pick<EditionsSource, 'editions' | 'takedown'>) {
    for (const one of editions) {
      const story = this.#stories.get(one.sourceSlug)
      if (story) story.push(one)
      else this.#stories.set(one.sourceSlug, [one])
    }
    for (const {locale, slug, sourceSlug} of editions) put(this.#slugs, keyOf(slug, locale), sourceSlug)
    for (const {sourceSlug} of editions) put(this.#slugs, keyOf(sourceSlug), sourceSlug)
    for (const {slug, sourceSlug} of editions) put(this.#slugs, keyOf(slug), sourceSlug)
    for (const {previousSlugs, sourceSlug} of editions) {
      for (const slug of previousSlugs ?? []) put(this.#previous, keyOf(slug), sourceSlug)
    }
    for (const {slug, sourceSlug, locale} of takedown) {
      const there = this.#stories.get(sourceSlug)?.some((one) => one.locale === locale)
      if (there) put(this.#former, keyOf(slug, locale), sourceSlug)
      else this.#gone.add(keyOf(slug, locale)).add(keyOf(sourceSlug, locale))
      if (this.#stories.has(sourceSlug)) put(this.#former, keyOf(slug), sourceSlug)
      else this.#gone.add(keyOf(slug)).add(keyOf(sourceSlug))
    }
  }

  /** The story of a slug; in a locale, a slug of that locale comes before one of an article. Former slugs that an
   *  article states come before those that a build has removed. */
  find(slug: string, locale?: string): Found | undefined {
    const own = locale === undefined ? undefined : this.#slugs.get(keyOf(slug, locale))
    const any = this.#slugs.get(keyOf(slug))
    const previous = this.#previous.get(keyOf(slug))
    if (locale !== undefined && own === undefined) {
      const moved = this.#former.get(keyOf(slug, locale)) ?? (any === undefined ? previous : undefined)
      const editions = this.#story(moved)
      if (editions.some((one) => one.locale === locale)) return {kind: 'moved', editions}
      if (this.#gone.has(keyOf(slug, locale))) return {kind: 'gone'}
    }
    const sourceSlug = own ?? any
    if (sourceSlug !== undefined) return {kind: 'story', editions: this.#story(sourceSlug)}
    const moved = previous ?? this.#former.get(keyOf(slug))
    if (moved !== undefined) return {kind: 'moved', editions: this.#story(moved)}
    return this.#gone.has(keyOf(slug)) ? {kind: 'gone'} : undefined
  }

  #story(sourceSlug: string | undefined): readonly EditionMeta[] {
    return (sourceSlug !== undefined && this.#stories.get(sourceSlug)) || []
  }
}

const keyOf = (slug: string, locale = '') => `${locale}/${composed(slug)}`

/** The first one gets it. */
function put(map: Map<string, string>, key: string, value: string): void {
  if (!map.has(key)) map.set(key, value)
}
