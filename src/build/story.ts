import {type Linkable, parseArticle} from '../article/index.ts'
import {type CatalogTexts, type Extracted, extractCatalogs, figureRewrite, numberCells} from '../catalog/index.ts'
import {checkAcross, checkArticle, checkAssembled, checkCatalog, checkSource, isAwaited} from '../check/index.ts'
import {agencyByGlossary, assembleEdition, sourceCatalog, type Withheld, withheldBy, withOwn} from '../edition/index.ts'
import {writtenLanguage} from '../languages/intl.ts'
import {code} from '../messages/says.ts'
import {tells} from '../messages/tells.ts'
import type {Alternate, Article, Catalog, Edition, Finding} from '../model.ts'
import {segmentArticle} from '../segment/index.ts'
import {toldByFallback} from './fallback.ts'
import type {ArticleInput, HeldEdition} from './input.ts'
import {linkable} from './links.ts'
import type {LocaleWork, Work} from './work.ts'

/** All that became of one article. */
export interface StoryBuild {
  readonly slug: string
  readonly editions: readonly Edition[]
  /** By what links name it; absent where it could not be read. */
  readonly article?: Linkable
  readonly held: readonly HeldEdition[]
  readonly findings: readonly Finding[]
}

interface Story extends Extracted {
  readonly article: Article
  /** The locale in which the article itself is the edition. */
  readonly own: LocaleWork | undefined
}

/** One article in all locales. Whatever goes wrong is a finding of this story. */
export function buildStory(given: ArticleInput, work: Work): StoryBuild {
  try {
    return made(given, work)
  } catch (error) {
    return failed(given.slug ?? given.path ?? 'article', error, work)
  }
}

/** A story that could not be made, or printed. */
export function failed(slug: string, error: unknown, work: Work): StoryBuild {
  const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  const finding: Finding = {
    ruleId: 'article-failed',
    severity: 'error',
    slug,
    ...tells('failed/article', {name: code(said.replace(/\s+/g, ' ').slice(0, 200))}),
    url: 'docs/checks/article-failed.md'
  }
  return {
    slug,
    editions: [],
    held: work.locales.map(({locale}) => ({slug, locale, why: 'errors'})),
    findings: [finding]
  }
}

function made(given: ArticleInput, work: Work): StoryBuild {
  const {markdown, path, slug: name} = given
  const {languages, input} = work
  const named = {...(path !== undefined && {path}), ...(name !== undefined && {slug: name})}
  const {article, findings: read} = parseArticle(markdown, {languages, ...input.reading, ...named})
  const story = storyOf(article, work)
  const {catalogs, resources: sourceResources, own} = story
  const ofArticle = [
    ...read,
    ...(own ? [] : [strange(article, work)]),
    ...checkArticle(article, {...work.checks, sourceResources})
  ]
  const results = work.locales.map((locale) => inLocale(story, locale, ofArticle, work))
  const editions = linked(results.flatMap(({edition}) => edition ?? []))
  const across = own ? checkAcross(article, catalogs, {...work.checks, sourceResources}) : []
  return {
    slug: article.slug,
    editions,
    article: linkable(article),
    held: results.flatMap(({held}) => held ?? []),
    findings: [...ofArticle, ...results.flatMap(({findings}) => findings), ...across]
  }
}

function storyOf(article: Article, {texts, locales, languages, checks}: Work): Story {
  const {slug, lang} = article
  const known = texts.get(slug) ?? []
  const textsOf = (locale: string): CatalogTexts => known.find((one) => one.locale === locale) ?? {locale}
  const same = locales.find(({locale}) => locale.toLowerCase() === lang.toLowerCase())
  const own = same ?? locales.find(({locale}) => writtenLanguage(locale) === writtenLanguage(lang))
  const wanted = locales.flatMap(({locale, fallback}) => [locale, ...fallback])
  const targets = [...new Set(wanted)].filter((locale) => locale !== own?.locale && locale !== lang)
  const extracted = extractCatalogs(
    {slug, segments: segmentArticle(article), source: textsOf(own?.locale ?? lang), locales: targets.map(textsOf)},
    {
      figures: Object.keys(article.meta.figures),
      rewrite: figureRewrite(languages),
      carry: numberCells(languages, checks.style)
    }
  )
  return {...extracted, article, own}
}

interface LocaleResult {
  readonly edition?: Edition
  readonly held?: HeldEdition
  readonly findings: readonly Finding[]
}

function inLocale(story: Story, place: LocaleWork, ofArticle: readonly Finding[], work: Work): LocaleResult {
  const {article, own} = story
  const {locale, territory} = place
  const {now, timeZone} = work.input
  const asked = {now, own: place === own, ...(timeZone !== undefined && {timeZone}), ...(territory && {territory})}
  const why: Withheld | undefined = withheldBy(article, asked)
  if (why) return {held: {slug: article.slug, locale, why}, findings: []}
  const held = {slug: article.slug, locale, why: 'errors'} as const
  const ofFiles = story.findings.filter((finding) => finding.locale === locale)
  const catalog = place === own ? sourceCatalog(story) : story.catalogs.find((one) => one.locale === locale)
  if (!catalog || ofArticle.some(isError)) return {held, findings: ofFiles}
  const edition = assembled(story, catalog, place, work)
  const options = {...work.checks, sourceResources: story.resources}
  const ofCatalog = () =>
    checkCatalog(article, catalog, {...options, ...(place.style && {house: place.style})}).filter(
      (finding) => !toldByFallback(finding, catalog, place.fallback, story.catalogs)
    )
  const findings = [
    ...ofFiles,
    ...(place === own ? checkSource(article, story.segments, options) : ofCatalog()),
    ...checkAssembled(edition, article, {...work.checks, ...asked})
  ]
  if (findings.some(isError)) return {held, findings}
  return findings.some((finding) => isAwaited(finding, work.checks.severities))
    ? {held: {...held, why: 'waiting'}, findings}
    : {edition, findings}
}

const isError = ({severity}: Finding): boolean => severity === 'error'

function assembled(
  {article, own, catalogs, resources}: Story,
  catalog: Catalog,
  place: LocaleWork,
  work: Work
): Edition {
  const {locale, fallback, labels, resolver, style} = place
  const {glossary, policy, timeZone} = work.input
  const edition = assembleEdition(article, catalog, {
    languages: work.languages,
    fallbacks: fallback.flatMap((name) => catalogs.find((one) => one.locale === name) ?? []),
    sourceResources: resources,
    resolver,
    labels,
    ...(style && {style}),
    ...(policy && {policy}),
    ...(timeZone !== undefined && {timeZone}),
    ...(glossary && {agency: agencyByGlossary(glossary, locale, work.languages)})
  })
  const slug = article.meta.slugs?.[locale]
  return place !== own && slug === undefined ? edition : withOwn(edition, {locale, ...(slug !== undefined && {slug})})
}

/** Each edition links to the others that are there. */
function linked(editions: readonly Edition[]): Edition[] {
  const all = editions.map(({locale, lang, slug, meta, fallback}): Alternate => {
    return {locale, lang, slug, headline: meta.headline, ...(fallback !== undefined && {fallback})}
  })
  return editions.map((edition) => withOwn(edition, {alternates: all.filter(({locale}) => locale !== edition.locale)}))
}

function strange({lang, slug, path}: Article, {locales}: Work): Finding {
  const expected = locales.map(({locale}) => locale)
  const start = {line: 1, column: 1, offset: 0}
  return {
    ruleId: 'article-lang',
    severity: 'error',
    slug,
    reason: `Found the language \`${lang}\`, expected one of the \`locales\` (${expected.join(', ')}); mend \`lang\`, or add the locale`,
    ...(path !== undefined && {place: {path, start, end: start}}),
    actual: lang,
    expected
  }
}
