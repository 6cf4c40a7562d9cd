import {withOwn} from '../../edition/index.ts'
import type {Edition} from '../../model.ts'
import type {ArticleFile} from '../project/discover.ts'
import type {Story} from '../project/story.ts'
import type {Composed, Composer} from './compose.ts'
import type {EditionFiles} from './edition-files.ts'
import type {EditionRecord, Generation} from './index-records.ts'
import {moduleContent, modulePath} from './modules.ts'
import {FormerEditions, Identities} from './slug-history.ts'

/** What was public of one story before. */
export interface FormerStory {
  readonly editions: readonly EditionRecord[]
  /** Path → hash of all their files. */
  readonly files: Generation['files']
}

export interface Formerly {
  /** The edition of before, which stays. */
  readonly record?: EditionRecord
  /** The same made anew, to announce a correction. */
  readonly noticed?: Edition
  readonly isUnreadable?: true
}

interface Known {
  readonly former: FormerStory | undefined
  readonly file: ArticleFile
  readonly files: EditionFiles
  readonly composer: Composer
}

/** What becomes of an edition that is held: the previous one stays, if all its files are still intact. */
export function formerlyOf({locale}: Composed, story: Story, {former, file, files, composer}: Known): Formerly {
  const {slug, meta} = story.article
  const identities = new Identities([file])
  identities.meet({slug, id: meta.id})
  const editions = new FormerEditions(former?.editions ?? [], identities)
  const before = editions.find({sourceSlug: slug, locale}, (record) => !identities.isOther(record))
  if (!before || !files.stand(before, former?.files)) return {}
  const record = {...before, sourceSlug: slug}
  // A later correction is announced in every edition, even if nothing else in it can be updated yet.
  if (!meta.corrections.length) return {record}
  const {markdown, segments} = moduleContent(files.read(modulePath(before)) ?? '') ?? {}
  if (typeof markdown !== 'string' || !Array.isArray(segments)) return {isUnreadable: true}
  const noticed = composer.noticed(markdown, story, before)
  if (noticed === 'unreadable') return {isUnreadable: true}
  // Its own Markdown does not say who made its texts, and which ones.
  const own = {slug: before.slug, sourceSlug: slug, segments: segments as Edition['segments']}
  return noticed ? {record, noticed: withOwn(noticed, own)} : {record}
}
