import {toldOnce} from '../article/index.ts'
import type {Finding} from '../model.ts'
import type {Output} from '../outputs/index.ts'
import type {BuildInput, Built} from './input.ts'
import {linksBetween} from './links.ts'
import {printCollections, printEdition} from './print.ts'
import {buildStory, failed, type StoryBuild} from './story.ts'
import {workOf} from './work.ts'

/** Articles and their translations, as text, become editions and their outputs: all in memory, with no file system and
 *  no clock. What is wrong with one story is among the findings, holds its editions, and never stops the others. Throws
 *  a TypeError on a mistake of the caller: no `now`, two outputs of one extension.
 *  @example
 *  import {buildEditions, outputs} from 'polyedition'
 *  import {ar} from 'polyedition/languages/ar'
 *  import {en} from 'polyedition/languages/en'
 *  const articles = [{slug: 'ferry', markdown: '---\nlang: en\nheadline: Ferry returns\n---\n\nIt sails again.\n'}]
 *  const catalogs = [{slug: 'ferry', locale: 'ar', file: '{"headline-ferry-returns-eff7": "عودة العبّارة"}'}]
 *  const built = buildEditions({articles, catalogs, languages: [en, ar], outputs: [outputs.html], now: '2024-02-14'})
 *  built.editions.map(({locale}) => locale) // → ['en']
 *  Object.keys(built.outputs) // → ['en/ferry.html']
 *  built.held // → [{slug: 'ferry', locale: 'ar', why: 'waiting'}]
 *  built.findings.map(({locale, ruleId}) => `${locale} ${ruleId}`) // → ['ar state-missing', 'ar state-unrecorded'] */
export function buildEditions(input: BuildInput): Built {
  demand(input)
  const work = workOf(input)
  const composed = input.articles.map((article) => buildStory(article, work))
  const twice = slugsTwice(composed)
  const links = linksBetween(
    composed.filter(({slug}) => !twice.has(slug)),
    input.printing
  )
  const printed: Array<Record<string, string>> = []
  const stories = composed.map((story) => {
    if (twice.has(story.slug)) return story
    try {
      printed.push(...story.editions.map((edition) => printEdition(edition, work, links)))
      return story
    } catch (error) {
      return failed(story.slug, error, work)
    }
  })
  const editions = stories.flatMap((story) => (twice.has(story.slug) ? [] : story.editions))
  return {
    editions,
    outputs: Object.assign({}, ...printed, printCollections(editions, work, links)),
    held: stories.flatMap((story) =>
      twice.has(story.slug)
        ? work.locales.map(({locale}) => ({slug: story.slug, locale, why: 'errors' as const}))
        : story.held
    ),
    findings: toldOnce([...stories.flatMap(({findings}) => findings), ...[...twice].map(taken)])
  }
}

function demand({now, outputs = []}: BuildInput): void {
  if (Number.isNaN(Date.parse(now)))
    throw new TypeError(
      `buildEditions: found \`now\` as \`${now}\`, expected a moment such as \`2024-02-14T06:00:00Z\``
    )
  const extensions = outputs.flatMap((one) => ('extension' in one ? [(one as Output).extension] : []))
  const twice = extensions.find((extension, at) => extensions.indexOf(extension) !== at)
  if (twice !== undefined)
    throw new TypeError(`buildEditions: found two outputs for \`.${twice}\`, expected each to have its own extension`)
}

/** Two articles of one slug would write the same files. */
function slugsTwice(stories: readonly StoryBuild[]): ReadonlySet<string> {
  const known = new Set<string>()
  const twice = new Set<string>()
  for (const {slug} of stories) {
    const folded = slug.toLowerCase()
    if (known.has(folded)) twice.add(slug)
    known.add(folded)
  }
  return new Set(stories.flatMap(({slug}) => ([...twice].some((one) => same(one, slug)) ? [slug] : [])))
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

const taken = (slug: string): Finding => ({
  ruleId: 'article-slug',
  severity: 'error',
  slug,
  reason: `Unexpected second article \`${slug}\`, expected each article to have its own slug; set \`slug\` in one`,
  actual: slug
})
