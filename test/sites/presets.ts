import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import remarkMdx from 'remark-mdx'
import {
  type BuildInput,
  buildEditions,
  extractCatalogs,
  outputs,
  parseArticle,
  segmentArticle
} from '../../src/index.ts'
import type {Preset} from '../../src/model.ts'
import {ar, en, he} from '../packs.ts'
import {translations} from './translations.ts'

const folder = resolve(import.meta.dirname, '../fixtures/sites')
export const fixture = (name: string): string => readFileSync(resolve(folder, `${name}.md`), 'utf8')

/** By the fixture: how its site is read. One list for each, as for every article of a project. */
const readings = new Map<string, NonNullable<BuildInput['reading']>>()
export function readingOf(name: string): NonNullable<BuildInput['reading']> {
  let reading = readings.get(name)
  if (!reading) {
    const protect = name === 'github' ? [] : [name as Preset]
    const mdx = name === 'mdx' || name === 'docusaurus'
    reading = {protect, languages: [en, ar, he], ...(mdx && {plugins: [remarkMdx]})}
    readings.set(name, reading)
  }
  return reading
}

const locales = ['ar', 'he'] as const

/** As a translator wrote it; the tests have no text that nobody translated. */
export function translated(text: string, locale: (typeof locales)[number]): string {
  const pair = translations[text]
  if (!pair) throw new Error(`No translation of ${JSON.stringify(text)}`)
  return pair[locales.indexOf(locale)]!
}

/** The fixture's editions in three languages, by the whole way: extract, check, build. */
export function editionsOf(name: string): ReturnType<typeof buildEditions> {
  const markdown = fixture(name)
  const reading = readingOf(name)
  const {article} = parseArticle(markdown, {slug: name, ...reading})
  const segments = segmentArticle(article)
  const catalogs = locales.map((locale) => ({
    locale,
    file: JSON.stringify(Object.fromEntries(segments.map(({key, text}) => [key, translated(text, locale)])))
  }))
  const {writes} = extractCatalogs({slug: name, segments, source: {locale: 'en'}, locales: catalogs}, {record: true})
  const texts = [{locale: 'en'}, ...catalogs].map((one) => ({
    slug: name,
    ...one,
    ...writes.find(({locale}) => locale === one.locale)
  }))
  return buildEditions({
    articles: [{slug: name, markdown}],
    catalogs: texts,
    languages: [en, ar, he],
    outputs: [outputs.html, outputs.markdown],
    reading,
    now: '2026-06-01'
  })
}
