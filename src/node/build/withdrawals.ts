import type {Article} from '../../model.ts'
import type {Settings} from '../config/whole-settings.ts'
import {detached} from '../files/deep-copy.ts'
import {withheldSaid} from '../project/release.ts'
import type {Standing} from './edition-set.ts'
import type {EditionsFolder} from './editions-folder.ts'
import {idOf} from './generation.ts'
import type {EditionRecord, TakedownRecord} from './index-records.ts'
import type {Identities} from './slug-history.ts'
import {
  asCanceled,
  asMoved,
  type Gone,
  type Kill,
  killOf,
  leftovers,
  movedReason,
  possibleEditions,
  takedownOf
} from './takedown.ts'

/** A story whose article is gone, and which is taken back nevertheless. */
export type Orphan = Kill & {readonly sourceSlug: string; readonly why: 'canceled' | 'withheld'}

/** What a build removes from public, and what it says of everything that was removed. */
export class Withdrawals {
  readonly #settings: Settings
  readonly #now: string
  readonly #folder: EditionsFolder
  readonly #standing: Standing
  readonly #identities: Identities
  /** Slug → what is known of a story that was canceled. */
  readonly #killed = new Map<string, Kill>()
  /** Slug → a story that was read and may not be public. */
  readonly #taken = new Map<string, Gone>()

  constructor(settings: Settings, now: string, folder: EditionsFolder, standing: Standing, identities: Identities) {
    this.#settings = settings
    this.#now = now
    this.#folder = folder
    this.#standing = standing
    this.#identities = identities
  }

  takeBack({sourceSlug, why, ...kill}: Orphan): void {
    const {editions = [], takedown = []} = this.#folder.before ?? {}
    const withholding = {why, ...withheldSaid(why, {})}
    for (const one of [...editions, ...takedown])
      if (one.sourceSlug === sourceSlug) this.#standing.withhold(one, withholding)
    if (why === 'canceled') this.#killed.set(sourceSlug, kill)
  }

  /** `article` says that the story of this slug is canceled. */
  kill(sourceSlug: string, article: Article): void {
    this.#killed.set(sourceSlug, detached(killOf(article)))
  }

  /** A story that was built now and may not be public. */
  meet(gone: Gone): void {
    this.#taken.set(gone.slug, gone)
    if (gone.kill) this.#killed.set(gone.slug, gone.kill)
  }

  /** Previously published editions that no longer exist. While slugs are in doubt, those of unknown stories stay,
   *  because nobody can tell which have lost their article. */
  remove(slugsUnsure: boolean): TakedownRecord[] {
    const {records, withheld, held} = this.#standing
    return (this.#folder.before?.editions ?? []).flatMap((record) => {
      const today = this.#identities.now(record)
      const id = idOf(today)
      const why = withheld.get(id)
      if (this.#identities.isOther(record) && !why)
        return [takedownOf(record, 'another story has its slug now', this.#now)]
      const now = records.get(id) ?? records.get(idOf(record))
      if (now?.slug === record.slug) return []
      if (!now && !why && !held.has(id) && slugsUnsure) {
        this.#standing.keep(record)
        return []
      }
      const reason = now
        ? movedReason(now.slug)
        : why
          ? why.reason
          : held.has(id)
            ? 'its files were damaged and it could not be built anew'
            : this.#goneBecause(record)
      return [takedownOf(today, reason, this.#now)]
    })
  }

  #goneBecause({locale}: EditionRecord): string {
    const known = this.#settings.locales.some((one) => one.locale === locale)
    return known ? 'its article was deleted' : `the project has no locale \`${locale}\` any more`
  }

  /** Everything that is said of editions that no longer exist: those that were `removed` now, and earlier ones. */
  told(removed: readonly TakedownRecord[]): TakedownRecord[] {
    const before = this.#folder.before?.takedown ?? [...this.#taken.values()].flatMap((one) => this.#possible(one))
    const all = [...before, ...removed].map((one) => this.#identities.now(one)).filter((one) => this.#isTold(one))
    const latest = new Map(all.map((one) => [idOf(one), one]))
    return all.map((one) => {
      const now = this.#standsNow(one)
      // It is public again, elsewhere: its cancellation no longer applies.
      if (now) return one.canceled ? asMoved(one, now.slug) : one
      const kill = this.#standing.records.has(idOf(one)) ? undefined : this.#killed.get(one.sourceSlug)
      return kill && latest.get(idOf(one)) === one ? asCanceled(one, kill, this.#settings, this.#now) : one
    })
  }

  /** Files that may lie in a folder whose index is lost. */
  lost(): string[] {
    if (this.#folder.before) return []
    return [...this.#taken.values()].flatMap((article) => leftovers(article, this.#settings))
  }

  #possible(article: Gone): TakedownRecord[] {
    return article.meta.status === 'canceled' ? possibleEditions(article, this.#settings, this.#now) : []
  }

  /** Nothing is said of a story that is withheld or under embargo, not even that it existed. */
  #isTold(one: TakedownRecord): boolean {
    const why = this.#standing.withheld.get(idOf(one))?.why
    if (why === 'withheld' || why === 'embargo' || why === 'scheduled') return false
    return this.#standsNow(one)?.slug !== one.slug
  }

  /** The current edition of the story to which a removed one belonged; another story may have taken its slug. */
  #standsNow(one: TakedownRecord): EditionRecord | undefined {
    const now = this.#standing.records.get(idOf(one))
    return now && (now.id === one.id || now.id === undefined || one.id === undefined) ? now : undefined
  }
}
