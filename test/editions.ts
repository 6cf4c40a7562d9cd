import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {basename, join, resolve} from 'node:path'
import {sourceCatalog} from '../src/edition/index.ts'
import {assembleEdition, extractCatalogs, parseArticle, segmentArticle} from '../src/index.ts'
import type {Alternate, Catalog, Edition} from '../src/model.ts'
import {ours} from './packs.ts'

const root = resolve(import.meta.dirname, '..')
const read = (file: string): string | undefined => {
  const path = join(root, file)
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

export const slugs: readonly string[] = readdirSync(join(root, 'article'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => basename(name, '.md'))

/** The editions of one of our own articles, as they stand on disk, with their links to each other. */
export function editionsOf(slug: string): Edition[] {
  const {article} = parseArticle(read(`article/${slug}.md`) ?? '', {path: `article/${slug}.md`})
  const texts = (locale: string) => {
    const file = read(`locales/${locale}/${slug}.json`)
    const state = read(`article/_state/${locale}/${slug}.json`)
    return {locale, ...(file !== undefined && {file}), ...(state !== undefined && {state})}
  }
  const locales = ours.map(({tag}) => tag)
  const {catalogs, segments} = extractCatalogs(
    {
      slug,
      segments: segmentArticle(article),
      source: texts(article.lang),
      locales: locales.filter((locale) => locale !== article.lang).map(texts)
    },
    {figures: Object.keys(article.meta.figures)}
  )
  const sourceResources = JSON.parse(read(`locales/${article.lang}/${slug}.json`) ?? '{}') as Record<string, string>
  // With the keys of the locale files, which stay when a text is edited.
  const own = sourceCatalog({article, segments, resources: sourceResources})
  const all = locales.map((locale): Catalog => catalogs.find((one) => one.locale === locale) ?? {...own, locale})
  const alternates = all.map((catalog): Alternate => {
    const {lang, meta} = assembleEdition(article, catalog, {languages: ours, sourceResources})
    return {locale: catalog.locale, lang, slug, headline: meta.headline}
  })
  return all.map((catalog) => assembleEdition(article, catalog, {languages: ours, alternates, sourceResources}))
}
