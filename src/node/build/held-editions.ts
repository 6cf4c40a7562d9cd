import {detached} from '../files/deep-copy.ts'
import type {Composed} from './compose.ts'
import type {FormerStory} from './former-story.ts'
import {idOf} from './generation.ts'
import type {EditionId, EditionRecord, HeldRecord} from './index-records.ts'
import type {Books} from './keep-previous.ts'
import {filesOf} from './modules.ts'
import {FormerEditions} from './slug-history.ts'

/** What is wrong with an article when nobody can tell whether it is under embargo. */
const UNREAD: ReadonlySet<string> = new Set([
  'article-encoding',
  'article-front-matter',
  'article-path',
  'article-failed'
])

/** An edition that is held, and why. */
export type Held = Pick<Composed, 'sourceSlug' | 'locale' | 'reasons' | 'waits'>

/** What becomes of editions that a build holds, by what was published before. */
export class HeldEditions {
  readonly #books: Books
  readonly #now: string
  readonly #editions: FormerEditions<EditionRecord>
  readonly #held: FormerEditions<HeldRecord>
  /** Editions that the index does not mention: they were never public, and their article may have to stay secret. */
  readonly #unsaid = new Set<string>()

  constructor(books: Books, now: string) {
    const {folder, identities} = books
    this.#books = books
    this.#now = now
    this.#editions = new FormerEditions(folder.before?.editions ?? [], identities)
    this.#held = new FormerEditions(folder.before?.held ?? [], identities)
  }

  /** The edition as it was published before, if it was. */
  former(one: EditionId): EditionRecord | undefined {
    return this.#editions.find(one)
  }

  /** Whether the index may mention it. */
  isSaid(one: EditionId): boolean {
    return !this.#unsaid.has(idOf(one))
  }

  /** What was public of the story of this slug before. */
  ofStory(slug: string): FormerStory | undefined {
    const editions = this.#editions.ofStory(slug)
    if (!editions) return undefined
    const all = this.#books.folder.before?.files ?? {}
    const paths = editions.flatMap(filesOf).filter((path) => all[path] !== undefined)
    return {editions, files: Object.fromEntries(paths.map((path) => [path, all[path]!]))}
  }

  /** Keep the previous edition, if all its files are still intact. */
  hold({sourceSlug, locale, reasons, waits}: Held, isUnreadable = false): void {
    const {folder, standing, identities} = this.#books
    const one: EditionId = detached({sourceSlug, locale})
    const found = this.#editions.find(one, (record) => !identities.isOther(record))
    const before = found && {...found, sourceSlug: one.sourceSlug}
    const since = this.#held.find(one)?.since ?? this.#now
    const kept = before !== undefined && folder.stands(before) && !isUnreadable
    // The same object, if it was held before: see `changedEditions`.
    if (kept) standing.keep(detached({...before, held: {since}}, found))
    standing.hold({...one, since, kept, ...(waits && {waits}), reasons})
    if (!kept && reasons.some(({ruleId}) => UNREAD.has(ruleId))) this.#unsaid.add(idOf(one))
  }
}
