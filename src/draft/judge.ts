import {carry, tagRecord} from '../catalog/index.ts'
import {checkCatalog, checks, type StoryOptions} from '../check/index.ts'
import type {Article, Catalog, CatalogEntry, Finding} from '../model.ts'
import {withoutEcho} from './echo.ts'

/** A story whose translations are judged: its segments, and the translations that stand. */
export interface JudgedStory {
  readonly article: Article
  readonly catalog: Catalog
}

/** What our rules need beside the texts. All rules run unless others are given. */
export type JudgeOptions = Omit<StoryOptions, 'checks' | 'pairs'> &
  Partial<Pick<StoryOptions, 'checks'>> & {
    /** What the machine was told, which is no part of a draft. */
    readonly task?: string
  }

/** What is wrong with drafts of a machine, by key: each is held against its source by every rule, at the severity that
 *  a machine's translation has. A rule that compares segments reads the drafts beside the translations that stand.
 *  Never throws on content.
 *  @example
 *  import {judgeDrafts} from 'polyedition/draft'
 *  import {extractCatalogs, parseArticle, segmentArticle} from 'polyedition'
 *  import {ar} from 'polyedition/languages/ar'
 *  import {en} from 'polyedition/languages/en'
 *  const {article} = parseArticle('---\nheadline: Talks\nlang: en\n---\n\nThree men were hurt.\n', {slug: 'talks'})
 *  const segments = segmentArticle(article)
 *  const {catalogs} = extractCatalogs({slug: 'talks', segments, source: {locale: 'en'}, locales: [{locale: 'ar'}]})
 *  const {key} = segments[1]
 *  const drafts = new Map([[key, 'أصيب أربعة رجال.']])
 *  const judged = judgeDrafts({article, catalog: catalogs[0]}, drafts, {languages: [en, ar]})
 *  judged.get(key).map(({ruleId}) => ruleId) // → ['figure-changed'] */
export function judgeDrafts(
  {article, catalog}: JudgedStory,
  drafts: ReadonlyMap<string, string>,
  options: JudgeOptions
): Map<string, Finding[]> {
  const figures = Object.keys(article.meta.figures)
  const entries = catalog.entries.map((entry) => {
    const draft = drafts.get(entry.key)
    return draft === undefined ? entry : drafted(entry, carry(draft, figures))
  })
  const {task, checks: chosen = checks} = options
  const rules = chosen
    .filter(({id}) => !id.startsWith('state-'))
    .map((rule) => (task !== undefined && rule.id === 'text-residue' ? withoutEcho(task) : rule))
  const found = new Map<string, Finding[]>([...drafts.keys()].map((key) => [key, []]))
  for (const finding of checkCatalog(article, {...catalog, entries}, {...options, checks: rules}))
    found.get(finding.key ?? '')?.push(finding)
  return found
}

/** The entry as it would be if this draft were taken. */
const drafted = ({key, segment}: CatalogEntry, target: string): CatalogEntry => ({
  key,
  segment,
  status: 'current',
  target,
  recorded: {
    source: segment.text,
    target,
    state: 'initial',
    origin: 'machine',
    tags: segment.tags.map(tagRecord),
    waivers: []
  }
})
