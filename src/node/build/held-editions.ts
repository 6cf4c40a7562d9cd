import {withOwn} from '../../edition/index.ts'
import type {Edition} from '../../model.ts'
import {detached} from '../files/deep-copy.ts'
import type {Story} from '../project/story.ts'
import type {Composed, Composer} from './compose.ts'
import type {Noticed} from './correction-notice.ts'
import {idOf} from './generation.ts'
import type {EditionId, EditionRecord, HeldRecord} from './index-records.ts'
import type {Books} from './keep-previous.ts'
import {moduleContent, modulePath} from './modules.ts'
import {FormerEditions} from './slug-history.ts'

/** What is wrong with an article when nobody can tell whether it is under embargo. */
const UNREAD: ReadonlySet<string> = new Set([
  'article-encoding',
  'article-front-matter',
  'article-path',
  'article-failed'
])

/** What becomes of editions that a build holds, by what was published before. */
export class HeldEditions {
  readonly #books: Books
  readonly #composer: Composer
  readonly #now: string
  readonly #editions: FormerEditions<EditionRecord>
  readonly #held: FormerEditions<HeldRecord>
  /** Editions that the index does not mention: they were never public, and their article may have to stay secret. */
  readonly #unsaid = new Set<string>()

  constructor(books: Books, composer: Composer, now: string) {
    const {folder, identities} = books
    this.#books = books
    this.#composer = composer
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

  /** Keep the previous edition, if all its files are still intact. Returned if it is made anew, to announce a
   *  correction. */
  hold({sourceSlug, locale, reasons, waits}: Composed, story?: Story): Edition | undefined {
    const {folder, standing, identities} = this.#books
    const one: EditionId = detached({sourceSlug, locale})
    const found = this.#editions.find(one, (record) => !identities.isOther(record))
    const before = found && {...found, sourceSlug: one.sourceSlug}
    const since = this.#held.find(one)?.since ?? this.#now
    const stands = before !== undefined && folder.stands(before)
    const noticed = stands && story ? this.#withNotice(before, story) : undefined
    const kept = stands && noticed !== 'unreadable'
    if (kept) standing.keep({...before, held: {since}})
    standing.hold({...one, since, kept, ...(waits && {waits}), reasons: detached(reasons)})
    if (!kept && reasons.some(({ruleId}) => UNREAD.has(ruleId))) this.#unsaid.add(idOf(one))
    return noticed === 'unreadable' ? undefined : noticed
  }

  /** A later correction is announced in every edition, even if nothing else in it can be updated yet. */
  #withNotice(before: EditionRecord, story: Story): Noticed {
    if (!story.article.meta.corrections.length) return undefined
    const {markdown, segments} = moduleContent(this.#books.folder.read(modulePath(before)) ?? '') ?? {}
    if (typeof markdown !== 'string' || !Array.isArray(segments)) return 'unreadable'
    const {slug, sourceSlug} = before
    const noticed = this.#composer.noticed(markdown, story, before)
    // Its own Markdown does not say who made its texts, and which ones.
    const own = {slug, sourceSlug, segments: segments as Edition['segments']}
    return typeof noticed === 'object' ? withOwn(noticed, own) : noticed
  }
}
