import {join, resolve} from 'node:path'
import i18next, {type i18n} from 'i18next'
import FsBackend from 'i18next-fs-backend'
import resourcesToBackend from 'i18next-resources-to-backend'
import {createElement, Fragment, type ReactElement, type ReactNode} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'
import {I18nextProvider, initReactI18next, Trans, useTranslation} from 'react-i18next'
import {expect, test} from 'vitest'
import {spellNumber} from '../../src/figures/public.ts'
import {
  type Article,
  buildEditions,
  type Edition,
  extractCatalogs,
  type Piece,
  parseArticle,
  readTagged,
  segmentArticle
} from '../../src/index.ts'
import {editionsOf, slugs} from '../editions.ts'
import {folder, read} from '../node/temp.ts'
import {ours} from '../packs.ts'

// A site of somebody else: i18next and react-i18next as they come, our locale files, and nothing of ours in between.
// What it shows of each text must be what our edition shows.

const root = resolve(import.meta.dirname, '../..')

/** As `docs/library.md` tells a site to do. */
const settings = {
  fallbackLng: false,
  nsSeparator: false,
  keySeparator: false,
  interpolation: {escapeValue: false},
  react: {useSuspense: false, unescape: decoded}
} as const

function decoded(text: string): string {
  const named: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"}
  return text.replace(/&(?:#(\d+)|(\w+));/g, (all, code, name) =>
    code ? String.fromCodePoint(code) : (named[name] ?? all)
  )
}

async function siteOf(locales: string, lng: string, ns: string): Promise<i18n> {
  const site = i18next.createInstance()
  const backend = {loadPath: join(locales, '{{lng}}/{{ns}}.json')}
  await site
    .use(FsBackend)
    .use(initReactI18next)
    .init({...settings, lng, ns, defaultNS: ns, backend})
  return site
}

/** What each tag becomes on this page: the name stands in it, so that no two are taken for each other. */
function elementOf(name: string): ReactElement {
  const stem = name.replace(/\d+$/, '')
  if (['strong', 'em', 'del', 'br'].includes(stem)) return createElement(stem)
  if (stem === 'a') return createElement('a', {href: `#${name}`})
  if (stem === 'img') return createElement('img', {src: name})
  return createElement(stem === 'code' ? 'code' : 'span', {id: name})
}

interface Shown {
  readonly name: string
  readonly tags: readonly string[]
  readonly values: Readonly<Record<string, string>>
}

function Segment({name, tags, values}: Shown): ReactNode {
  const {t} = useTranslation()
  const components = Object.fromEntries(tags.map((tag) => [tag, elementOf(tag)]))
  return createElement(Trans, {t, i18nKey: name, components, values, shouldUnescape: true} as never)
}

const shownBy = (site: i18n, shown: Shown): string =>
  renderToStaticMarkup(createElement(I18nextProvider, {i18n: site}, createElement(Segment, shown)))

/** The same text as our edition has it. */
function ofEdition(text: string, tags: readonly string[]): string {
  const {pieces} = readTagged(text, new Set(tags))
  const node = (piece: Piece, at: number): ReactNode => {
    if (piece.type === 'text') return piece.value
    const {type, props} = elementOf(piece.name) as ReactElement<Record<string, unknown>>
    const empty = piece.children.length === 0
    return createElement(type, {...props, key: at}, ...(empty ? [] : [piece.children.map(node)]))
  }
  return renderToStaticMarkup(createElement(Fragment, {}, pieces.map(node)))
}

const tagsIn = (...texts: readonly string[]): string[] => {
  const names = [...texts.join(' ').matchAll(/<\/?([a-z]+\d*)\/?>/g)].map(([, name]) => name!)
  return [...new Set(names)]
}

function expectSame(site: i18n, edition: Edition, values: Readonly<Record<string, string>> = {}): void {
  expect(edition.segments.length).toBeGreaterThan(2)
  for (const {key, source, text} of edition.segments) {
    const tags = tagsIn(source, text)
    expect(shownBy(site, {name: key, tags, values}), `${edition.locale} ${key}`).toBe(ofEdition(text, tags))
  }
}

/** Each figure of an article as the site prints it: alone, or with its noun in the form that its number asks for. */
function valuesOn(site: i18n, figures: Article['meta']['figures']): Record<string, string> {
  const printed = Object.entries(figures).map(([name, {value, style}]) => {
    const number = new Intl.NumberFormat(site.language, {
      numberingSystem: 'latn',
      ...(style === 'percent' && {style}),
      ...(style === 'compact' && {notation: style, compactDisplay: 'long', maximumFractionDigits: 20})
    })
    // `Intl` puts marks of its own round some numbers.
    const alone = number
      .format(style === 'percent' ? Number(value) / 100 : Number(value))
      .replace(/[\u200e\u200f\u061c]/g, '')
    const key = `fig-${name}`
    const options = {count: Number(value), replace: {count: alone}}
    if (!site.exists(key, options)) return [name, alone]
    const words = style === undefined || style === 'decimal' ? wordsOn(site, key, Number(value)) : undefined
    return [name, site.t(key, {...options, replace: {count: words ?? alone}})]
  })
  return Object.fromEntries(printed) as Record<string, string>
}

/** A small number beside its noun, in words, as our editions print it. */
function wordsOn(site: i18n, key: string, value: number): string | undefined {
  const language = ours.find(({tag}) => tag === site.language)!
  const gender = site.exists(`${key}-gender`) ? (site.t(`${key}-gender`) as 'feminine') : undefined
  if (
    !language.bound.words ||
    !(value >= 1 && value < language.bound.words.below) ||
    (!gender && site.language !== 'en')
  )
    return undefined
  const {state} = language.bound.words
  return spellNumber(value, language, {...(gender && {gender}), ...(state && {state})})
}

const figuresOf = (markdown: string) => parseArticle(markdown).article.meta.figures

for (const slug of slugs) {
  for (const edition of editionsOf(slug)) {
    test(`${slug} in ${edition.locale}: each text is shown as in our edition`, async () => {
      const site = await siteOf(join(root, 'locales'), edition.locale, slug)
      expectSame(site, edition, valuesOn(site, figuresOf(read(root, `article/${slug}.md`))))
    })
  }
}

test('the same through a back end of imports', async () => {
  const site = i18next.createInstance()
  const backend = resourcesToBackend(async (lng: string, ns: string) =>
    JSON.parse(read(root, `locales/${lng}/${ns}.json`))
  )
  await site
    .use(backend)
    .use(initReactI18next)
    .init({...settings, lng: 'he', ns: 'leap-day', defaultNS: 'leap-day'})
  const values = valuesOn(site, figuresOf(read(root, 'article/leap-day.md')))
  expectSame(site, editionsOf('leap-day').find(({locale}) => locale === 'he')!, values)
})

const story = `---
lang: en
headline: O'Neill & Sons
figures:
  ships: SHIPS
  share: {value: 70, style: percent}
---

After the storm, {{ships}} were **lost**, {{share}} of *all* [known](https://example.org) ones.

Type \`AT&T\` or \\$t(greeting), <b>nor</b> a \\<tag\\>; 5 < 6 & 7 > 6, AT&amp;T, "so".

A line  
with ![a picture](a.png) and a note[^1], ~~gone~~.

[^1]: The *note*.
`
const families: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {one: '{{count}} ship', other: '{{count}} ships'},
  ar: {
    zero: 'صفر من السفن',
    one: 'سفينة واحدة',
    two: 'سفينتان',
    few: '{{count}} سفن',
    many: '{{count}} سفينة',
    other: '{{count}} سفينة'
  },
  he: {one: 'ספינה אחת', two: 'שתי ספינות', other: '{{count}} ספינות'}
}
/** A word of each language before what the source says: tags, references and figures stay as a translator leaves them. */
const words: Readonly<Record<string, string>> = {en: '', ar: 'نعم ', he: 'כן '}

function builtFrom(markdown: string) {
  const {article} = parseArticle(markdown, {slug: 'storm'})
  const {writes} = extractCatalogs(
    {slug: 'storm', segments: segmentArticle(article), source: {locale: 'en'}, locales: []},
    {record: true, figures: Object.keys(article.meta.figures)}
  )
  const source = JSON.parse(writes[0]!.file!) as Record<string, string>
  const catalogs = Object.entries(words).map(([locale, word]) => {
    const texts = Object.entries(source).map(([key, text]) => [key, word + text])
    const forms = Object.entries(families[locale]!).map(([form, text]) => [`fig-ships_${form}`, text])
    return {slug: 'storm', locale, file: JSON.stringify(Object.fromEntries([...texts, ...forms]))}
  })
  const {editions} = buildEditions({
    articles: [{markdown, slug: 'storm'}],
    catalogs,
    languages: ours,
    // The words are not what is looked at here.
    checks: [],
    now: '2026-06-01'
  })
  return {catalogs, editions}
}

for (const ships of [0, 1, 2, 3, 11, 100, 1200]) {
  test(`${ships} ships: signs of i18next in prose, bound figures and their plural forms are shown as in our editions`, async () => {
    const markdown = story.replace('SHIPS', String(ships))
    const {catalogs, editions} = builtFrom(markdown)
    expect(editions.map(({locale}) => locale)).toEqual(['en', 'ar', 'he'])
    const locales = folder(Object.fromEntries(catalogs.map(({locale, file}) => [`${locale}/storm.json`, file])))
    for (const edition of editions) {
      const site = await siteOf(locales, edition.locale, 'storm')
      expectSame(site, edition, valuesOn(site, figuresOf(markdown)))
    }
  })
}

test('placeholders in the prose of an article without figures are words', async () => {
  const markdown = `---\nlang: en\nheadline: Signs\n---\n\nWrite {{name}}, \\$t(other) and {{ 5 }} *here*.\n\nNot \`{{there}}\`.\n`
  const {catalogs, editions} = builtFrom(markdown)
  const locales = folder(Object.fromEntries(catalogs.map(({locale, file}) => [`${locale}/storm.json`, file])))
  expect(editions.map(({locale}) => locale)).toEqual(['en', 'ar', 'he'])
  for (const edition of editions) expectSame(await siteOf(locales, edition.locale, 'storm'), edition)
  expect(editions[1]!.markdown).toContain('{{name}}, $t(other) and {{ 5 }} *here*')
})
