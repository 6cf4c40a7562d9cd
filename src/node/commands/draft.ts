import {type Drafted, draftSegments, estimateOf, frameOf, itemsOf} from '../../draft/index.ts'
import type {Catalog, Finding} from '../../model.ts'
import {abreast} from '../files/abreast.ts'
import type {ArticleFile} from '../project/discover.ts'
import {fenced, StoryFault} from '../project/fence.ts'
import {chooseArticles, findingsOf, loadProject} from '../project/project.ts'
import {readStory, type Story} from '../project/story.ts'
import type {DraftProjectOptions, DraftReport} from './draft-report.ts'
import {draftOptionsOf, type FarDrafts, mayGo, type Run, runOf} from './draft-run.ts'
import {takeDrafts} from './draft-take.ts'

export type {DraftProjectOptions, DraftReport} from './draft-report.ts'

/** Draft by machine what the articles lack, hold each draft against its source, and take what holds as `initial`. A
 *  translation that stands is never touched. The project is locked only while a story's drafts are written. */
export const draftProject = (options: DraftProjectOptions): Promise<DraftReport> => draftWith(options)

export async function draftWith(options: DraftProjectOptions, far?: FarDrafts): Promise<DraftReport> {
  const project = await loadProject(options)
  const {settings} = project
  const chosen = chooseArticles(project, options.articles)
  const now = options.now ?? new Date().toISOString()
  const run = await runOf(project, {...options, now}, far)
  const findings: Finding[] = [...findingsOf(project, options.articles?.length ? chosen : undefined)]
  const work = async ([at, file]: readonly [number, ArticleFile]) => {
    options.onProgress?.(at, chosen.length, file.slug)
    const story = fenced(file, () => readStory(settings, file))
    const told = story instanceof StoryFault ? [story.finding] : [...story.articleFindings, ...story.findings]
    findings.push(...told)
    if (story instanceof StoryFault || told.some(({severity}) => severity === 'error')) return
    for (const catalog of story.catalogs) if (run.locales.has(catalog.locale)) await draftStory(story, catalog, run)
  }
  try {
    if (far && !options.dryRun) await far.begin(project)
    await abreast(chosen.entries(), far ? STORIES : 1, work)
  } catch (error) {
    if (!options.signal?.aborted) throw error
  }
  const places = new Map(chosen.map(({slug}, at) => [slug, at]))
  for (const list of [run.report.articles, run.report.unsent])
    list.sort((a, b) => places.get(a.slug)! - places.get(b.slug)!)
  return {...reportOf(run), interrupted: options.signal?.aborted ?? false, findings}
}

/** Stories at the same time where others ask. */
const STORIES = 16

/** One story in one locale. */
async function draftStory(story: Story, catalog: Catalog, run: Run): Promise<void> {
  const own = draftOptionsOf(story, catalog, run)
  const judged = {article: story.article, catalog}
  const items = itemsOf(catalog.entries, own.help)
  if (items.length === 0) return
  const why = mayGo(story, catalog, run)
  if (why) {
    run.report.unsent.push({slug: story.article.slug, locale: catalog.locale, reason: why})
    return
  }
  const {sum, asking, options} = run
  const {requests, input, output} = estimateOf(items, frameOf(judged, own.style), asking.batchTokens)
  sum.segments += items.length
  sum.requests += requests
  sum.input += input
  sum.output += output
  if (!options.dryRun) await write(story, catalog, {drafted: await draftSegments(judged, own), run})
}

function reportOf({
  provider,
  asking: {budget},
  sum,
  report,
  options
}: Run): Omit<DraftReport, 'interrupted' | 'findings'> {
  const {segments, requests, input, output} = sum
  const estimate = {segments, requests, tokens: input + output, cost: budget.cost(input, output)}
  return {
    provider: provider.name,
    ...(provider.model !== undefined && {model: provider.model}),
    ...report,
    ...(options.dryRun && {estimate}),
    tokens: budget.tokens,
    cost: budget.spent
  }
}

async function write(
  story: Story,
  {locale}: Catalog,
  {drafted, run}: {readonly drafted: readonly Drafted[]; readonly run: Run}
): Promise<void> {
  const {settings, options, report, provider} = run
  const {name, model} = provider
  const sources = new Map(story.segments.map(({key, text}) => [key, text]))
  const good = drafted.filter(({draft, holds, offer}) => draft !== undefined && !offer && (holds || options.keepFlawed))
  const texts = good.map((one) => ({...one, source: sources.get(one.key)!}))
  const by = `Drafted by ${name}${model === undefined ? '' : ` (${model})`} on ${options.now.slice(0, 10)}`
  const done = await run.inLine(() => takeDrafts({file: story.file, locale, texts, by}, {...options, settings}))
  report.articles.push({slug: story.article.slug, locale, taken: done.taken, drafted})
  report.written.push(...done.written)
  report.meanwhile.push(...done.meanwhile)
}
