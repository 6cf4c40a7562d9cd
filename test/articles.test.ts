import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {basename, join, resolve} from 'node:path'
import {describe, expect, test} from 'vitest'
import {createResolver} from '../src/catalog/index.ts'
import {
  assembleEdition,
  checkPair,
  extractCatalogs,
  type Finding,
  outputs,
  parseArticle,
  segmentArticle
} from '../src/index.ts'
import {checkProject} from '../src/node/index.ts'
import {plainText} from '../src/segment/index.ts'
import {ar, en, es, fa, fr, he} from './packs.ts'

/** The articles that this project publishes, as they stand on disk, with their translations. */
const root = resolve(import.meta.dirname, '..')
const languages = [en, ar, he, fr, es, fa]
/** Locales whose drafts are printed as they are: the configuration says `require: 'initial'`. */
const unread = new Set(['fr', 'es', 'fa'])
const slugs = readdirSync(join(root, 'article'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => basename(name, '.md'))

function load(slug: string) {
  const path = `article/${slug}.md`
  const {article, findings} = parseArticle(readFileSync(join(root, path), 'utf8'), {path})
  const texts = (locale: string) => {
    const read = (file: string) => (existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : undefined)
    const file = read(`locales/${locale}/${slug}.json`)
    const state = read(`article/_state/${locale}/${slug}.json`)
    return {locale, ...(file !== undefined && {file}), ...(state !== undefined && {state})}
  }
  const targets = languages.map(({tag}) => tag).filter((tag) => tag !== article.lang)
  const extracted = extractCatalogs(
    {
      slug,
      segments: segmentArticle(article),
      source: texts(article.lang),
      locales: targets.map(texts)
    },
    {figures: Object.keys(article.meta.figures)}
  )
  const sourceResources = JSON.parse(texts(article.lang).file ?? '{}') as Record<string, string>
  return {article, findings, extracted, figures: article.meta.figures, sourceResources}
}

const loud = (findings: readonly Finding[]) =>
  findings
    .filter(({severity}) => severity !== 'info')
    .map(({ruleId, locale, key, reason}) => [ruleId, locale, key, reason].join(' | '))

test('the project of this repository has nothing to mend', async () => {
  const {articles, findings} = await checkProject({cwd: root, now: '2026-11-22T12:00:00Z'})
  expect([...articles].sort()).toEqual([...slugs].sort())
  expect(loud(findings)).toEqual([])
})

test('there are articles in each language', () => {
  const written = slugs.map((slug) => load(slug).article.lang)
  expect(new Set(written)).toEqual(new Set(['en', 'ar', 'he']))
  expect(slugs).toContain('ceasefire-talks')
})

describe.each(slugs)('%s', (slug) => {
  const {article, findings, extracted, figures, sourceResources} = load(slug)
  const resolver = createResolver({languages})
  const sources = resolver.resolveSource(extracted.segments, article.lang, {figures, sourceResources})

  test('is read without a finding', () => {
    expect(loud(findings)).toEqual([])
    expect(loud(extracted.findings)).toEqual([])
  })

  test('is as it was last extracted', () => expect(extracted.writes).toEqual([]))

  test.each(extracted.catalogs.map((catalog) => [catalog.locale, catalog] as const))(
    'is complete in %s',
    (_, catalog) => {
      const open = catalog.entries.filter(({status}) => status !== 'current').map(({key, status}) => `${key} ${status}`)
      expect(open).toEqual([])
      const claims = catalog.entries.map(({recorded}) => `${recorded?.state} by ${recorded?.origin}`)
      // A machine wrote them, and no editor has signed them.
      const state = unread.has(catalog.locale) ? 'initial' : 'translated'
      expect(new Set(claims)).toEqual(new Set([`${state} by machine`]))
    }
  )

  test.each(extracted.catalogs.map((catalog) => [catalog.locale, catalog] as const))(
    'says the same in %s',
    (locale, catalog) => {
      const plain = (text: string, at: number) => plainText(text, extracted.segments[at]!.tags)
      const resolved = resolver.resolve({catalogs: [catalog], figures, sourceResources})
      const pairs = resolved.map(({text}, at) => [plain(sources[at]!.text, at), plain(text, at)] as const)
      const found = pairs.flatMap(([source, target], at) =>
        checkPair(
          {
            source,
            target,
            sourceLocale: article.lang,
            targetLocale: locale,
            key: resolved[at]!.key,
            document: {at, pairs}
          },
          {languages}
        )
      )
      expect(loud(found)).toEqual([])
      for (const [, target] of pairs) expect(target).not.toContain('{{')
    }
  )

  test.each(languages.map(({tag}) => tag))('is printed in %s with the credit that it owes', (locale) => {
    const catalog = extracted.catalogs.find((one) => one.locale === locale) ?? {
      slug,
      locale,
      sourceLocale: article.lang,
      entries: [],
      obsolete: [],
      resources: {}
    }
    const edition = assembleEdition(article, catalog)
    expect(edition.lines.credit).toHaveLength(article.meta.credit.length)
    const page = outputs.html.render(edition)
    for (const line of edition.lines.credit) expect(page.replace(/<[^>]+>/g, '')).toContain(line)
    expect(outputs.txt.render(edition)).toContain(edition.meta.headline)
  })
})
