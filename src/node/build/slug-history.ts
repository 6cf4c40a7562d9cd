import type {ArticleFile} from '../project/discover.ts'
import {idOf} from './generation.ts'
import type {EditionId, EditionRecord} from './index-records.ts'

/** What is known of a previously published edition. */
export type Edited = Pick<EditionRecord, 'sourceSlug' | 'locale' | 'id'>

/** Which story of today a previously published edition belongs to. Its slug may have changed since, and another story
 *  may have taken the slug. */
export class Identities {
  /** Former slug of a story → its slug today. */
  readonly #renamed: ReadonlyMap<string, string>
  readonly #ids = new Map<string, string | undefined>()

  constructor(articles: readonly ArticleFile[]) {
    this.#renamed = new Map(articles.flatMap(({slug, former = []}) => former.map((one) => [one, slug])))
  }

  /** Who has this slug today, as its article says. */
  meet({slug, id}: {readonly slug: string; readonly id?: string | undefined}): void {
    this.#ids.set(slug, id)
  }

  /** Today's slug of the story that once had this one. */
  slugNow(slug: string): string {
    return this.#renamed.get(slug) ?? slug
  }

  /** The id of a previously published edition, as an edition of today: see `idOf`. */
  idNow(one: Edited): string {
    const {sourceSlug} = this.now(one)
    return idOf({sourceSlug, locale: one.locale})
  }

  now<T extends Edited>(one: T): T {
    const slug = this.#renamed.get(one.sourceSlug)
    return slug === undefined || this.isOther(one, slug) ? one : {...one, sourceSlug: slug}
  }

  /** Two identities are two stories, whatever their slugs. */
  isOther({sourceSlug, id}: Pick<Edited, 'sourceSlug' | 'id'>, slug: string = sourceSlug): boolean {
    const own = this.#ids.get(slug)
    return own !== undefined && id !== undefined && own !== id
  }
}

/** Previously published editions, found by today's story. */
export class FormerEditions<T extends Edited> {
  readonly #stories = new Map<string, T[]>()
  readonly #identities: Identities

  constructor(editions: readonly T[], identities: Identities) {
    this.#identities = identities
    for (const one of editions) {
      const slug = identities.slugNow(one.sourceSlug)
      const story = this.#stories.get(slug)
      if (story) story.push(one)
      else this.#stories.set(slug, [one])
    }
  }

  ofStory(slug: string): readonly T[] | undefined {
    return this.#stories.get(slug)
  }

  find(edition: EditionId, accepts: (one: T) => boolean = () => true): T | undefined {
    const id = idOf(edition)
    const story = this.#stories.get(edition.sourceSlug)
    return story?.find((one) => this.#identities.idNow(one) === id && accepts(one))
  }
}
