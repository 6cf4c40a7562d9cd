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

/** Every word in another alphabet; tags, figures and code as they are. */
const words: Readonly<Record<string, string>> = {ar: 'كلمة', he: 'מילה'}
const translated = (text: string, locale: string): string =>
  text.replace(/<code\d+>.*?<\/code\d+>|<[^>]*>|&\w+;|[A-Za-z][A-Za-z'’]*/g, (found) =>
    /^[<&]/.test(found) ? found : words[locale]!
  )

/** The fixture's editions in three languages, by the whole way: extract, check, build. */
export function editionsOf(name: string): ReturnType<typeof buildEditions> {
  const markdown = fixture(name)
  const reading = readingOf(name)
  const {article} = parseArticle(markdown, {slug: name, ...reading})
  const segments = segmentArticle(article)
  const catalogs = ['ar', 'he'].map((locale) => ({
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
