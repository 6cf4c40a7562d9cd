import {composed} from '../../text/canonical.ts'
import type {ArticleFile} from '../project/discover.ts'
import {fenced, StoryFault} from '../project/fence.ts'
import {releaseFront} from '../project/front-release.ts'
import type {Project} from '../project/project.ts'
import {withheldIn, withheldSaid} from '../project/release.ts'
import type {Standing} from './edition-set.ts'
import type {EditionsFolder} from './editions-folder.ts'
import {idOf} from './generation.ts'
import type {EditionRecord, HeldRecord} from './index-records.ts'
import type {Identities} from './slug-history.ts'
import type {Withdrawals} from './withdrawals.ts'

/** What a build knows of its editions, apart from the stories themselves. */
export interface Books {
  readonly folder: EditionsFolder
  readonly standing: Standing
  readonly identities: Identities
  readonly withdrawals: Withdrawals
}

type Stood = EditionRecord | HeldRecord

/** What is not built now stays as it was, unless it may no longer be public. `chosen`: slugs of what is built. */
export function carryOver(project: Project, chosen: ReadonlySet<string>, now: string, books: Books): void {
  const {folder, standing, identities} = books
  const {articles, claimants, disputed} = project
  const stays = new Set(articles.map(({slug}) => slug).filter((slug) => !chosen.has(slug)))
  for (const slug of disputed) stays.add(slug)
  const isKept = ({sourceSlug}: Stood) => stays.has(identities.slugNow(sourceSlug))
  for (const record of folder.before?.editions ?? []) if (isKept(record)) standing.keep(record)
  for (const held of folder.before?.held ?? []) if (isKept(held)) standing.hold(held)
  const stories = new Map<string, Stood[]>()
  for (const one of [...standing.records.values(), ...standing.held.values()]) {
    const slug = fold(identities.slugNow(one.sourceSlug))
    const story = stories.get(slug)
    if (story) story.push(one)
    else stories.set(slug, [one])
  }
  // Another article that claims the slug may already have released them.
  const isThere = (one: Stood) => [standing.records, standing.held].some((all) => all.get(idOf(one)) === one)
  for (const file of [...articles, ...claimants]) {
    if (!stays.has(fold(file.slug)) && !stays.has(file.slug)) continue
    const stood = stories.get(fold(file.slug))?.filter(isThere)
    if (stood?.length) letGo(file, stood, project, now, books)
  }
  // Pictures of a removed story were removed with it, though another story may show them too.
  for (const record of standing.records.values()) folder.keep(record)
}

/** A story that is not built now is removed too, as soon as it may no longer be public. */
function letGo(
  file: ArticleFile,
  stood: readonly Stood[],
  {settings}: Project,
  now: string,
  {standing, withdrawals}: Books
): void {
  const article = fenced(file, () => releaseFront(settings, file, now))
  // A story that fails stays as it was until it can be built.
  if (!article || article instanceof StoryFault) return
  for (const one of stood) {
    const locale = settings.locales.find(({locale}) => locale === one.locale) ?? {locale: ''}
    const why = withheldIn(article, locale, now, settings)
    // If two articles claim one slug, only the article from which the edition was made decides about it.
    const other = 'id' in one && article.meta.id !== undefined && one.id !== article.meta.id
    if (why === 'canceled') withdrawals.kill(one.sourceSlug, article)
    if (why && !other) standing.withhold(one, {why, ...withheldSaid(why, article)})
  }
}

/** As a disk that ignores case compares names. */
const fold = (slug: string) => composed(slug).toLowerCase()
