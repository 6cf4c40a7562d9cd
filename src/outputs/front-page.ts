import type {Element} from 'hast'
import {toHtml} from 'hast-util-to-html'
import {machineDate} from '../article/index.ts'
import {printDate} from '../edition/index.ts'
import {labelLangs, labelsOf} from '../edition/labels.ts'
import {languageFor} from '../languages/choose.ts'
import type {Labels, Language} from '../languages/language.ts'
import {addressOf, publicOptions} from './addresses.ts'
import type {CollectionOptions, CollectionOutput, Listable, Listed, ListedLocale, OutputOptions} from './output.ts'
import {borrowed} from './page/borrowed.ts'
import {mastheadOf, pageOf} from './page/document.ts'
import {h} from './page/h.ts'
import {alternate, feedLinks, locale as inLocale, named, property, skipLink, switcher} from './page/head.ts'
import {nameIn, packs} from './page/pack.ts'
import {theme} from './page/theme.ts'
import {publicationOf, textFor} from './syndication/feed.ts'
import {homeOf} from './syndication/frame.ts'
import {limitOf, newest, newestOnly, tellable} from './syndication/listed.ts'

export interface FrontPageOptions extends CollectionOptions {
  /** CSS instead of our own. */
  readonly theme?: string
}

const FILE = 'index.html'

/** A page for each locale with its newest editions, its feeds and the way to the pages of the other locales. An edition
 *  without a date stands after those that have one. */
export const frontPage: CollectionOutput<FrontPageOptions> = {
  name: 'front-page',
  mediaType: 'text/html',
  home: FILE,
  reach: newestOnly,
  render(editions: readonly Listable[], options: FrontPageOptions): Readonly<Record<string, string>> {
    const locales = new Map<string, ListedLocale>()
    for (const {locale, lang, dir} of editions) locales.set(locale, {locale, lang, dir})
    for (const one of options.locales ?? []) locales.set(one.locale, one)
    const all = [...locales.values()]
    const told = inOrder(editions, options)
    // An article of this name is the publisher's own front page.
    const taken = new Set(editions.filter(({slug}) => `${slug}.html` === FILE).map(({locale}) => locale))
    return Object.fromEntries(
      all
        .filter(({locale}) => !taken.has(locale))
        .map((one) => {
          const own = told.filter(({locale}) => locale === one.locale).slice(0, limitOf(options))
          return [`${one.locale}/${FILE}`, pageFor(frontOf(one, options), own, all)]
        })
    )
  }
}

function inOrder(editions: readonly Listable[], options: CollectionOptions): Listed[] {
  const all = tellable(editions, options)
  const dated = newest(all, options).map(({edition}) => edition)
  const seen = new Set(dated)
  return [...dated, ...all.filter((one) => !seen.has(one))]
}

/** What the parts of one page need. */
interface Front {
  readonly own: ListedLocale
  readonly language: Language
  readonly labels: Labels & Readonly<Record<string, string>>
  readonly labelLangs?: Readonly<Record<string, string>>
  /** How pages are addressed, which may be otherwise than feeds are. */
  readonly pages: OutputOptions
  readonly options: FrontPageOptions
  readonly title: string
}

function frontOf(own: ListedLocale, options: FrontPageOptions): Front {
  const language = languageFor(own.locale, packs(options))
  const labels = labelsOf(language, own.labels)
  const langs = labelLangs(language, own.labels)
  const {site: _, url: __, ...rest} = options
  const {site, url} = options.pages ?? options
  const pages = {...rest, ...(site !== undefined && {site}), ...(url && {url})}
  const title = publicationOf(own.locale, options) ?? labels['front-page']
  return {own, language, labels, ...(langs && {labelLangs: langs}), pages, options, title}
}

function pageFor(front: Front, editions: readonly Listed[], locales: readonly ListedLocale[]): string {
  const {own, options, labels, pages} = front
  const others = locales.map(({locale, lang}) => ({
    ...{locale, lang},
    ...(locale !== own.locale && {href: homeOf(locale, FILE, pages)})
  }))
  const languages =
    locales.length > 1 ? toHtml(switcher(others, labels['other-languages'], (lang) => nameIn(lang, options))) : ''
  const name = publicationOf(own.locale, options)
  const main = h('main', {id: 'main', tabIndex: -1}, ...storiesOf(front, editions), feedsOf(front))
  return pageOf({
    lang: own.lang,
    dir: own.dir,
    head: headOf(front, locales)
      .map((one) => `${toHtml(one)}\n`)
      .join('')
      .trimEnd(),
    theme: options.theme ?? theme(packs(options)),
    skip: toHtml(skipLink(front)),
    body: mastheadOf(name === undefined ? undefined : toHtml({type: 'text', value: name}), languages) + toHtml(main)
  })
}

function headOf({own, pages, options, title}: Front, locales: readonly ListedLocale[]): Element[] {
  const {origin} = options
  const far = publicOptions({...pages, ...(origin !== undefined && {origin})})
  const address = (locale: string): string => homeOf(locale, FILE, far)
  const description = textFor(options.description, own.locale)
  return [
    h('title', {}, title),
    ...(description === undefined ? [] : [named('description', description)]),
    h('link', {rel: ['canonical'], href: address(own.locale)}),
    ...(locales.length > 1 ? locales.map(({locale, lang}) => alternate(lang, address(locale))) : []),
    ...feedLinks(own.locale, options),
    property('og:type', 'website'),
    property('og:title', title),
    ...(description === undefined ? [] : [property('og:description', description)]),
    property('og:url', address(own.locale)),
    ...inLocale('og:locale', own.lang)
  ]
}

function storiesOf(front: Front, editions: readonly Listed[]): Element[] {
  const {labels} = front
  const heading = h('h1', borrowed(front, 'newest'), labels.newest)
  if (editions.length === 0) return [heading, h('p', borrowed(front, 'no-stories'), labels['no-stories'])]
  return [heading, h('ul', {className: ['newest']}, ...editions.map((one) => storyOf(one, front)))]
}

function storyOf(edition: Listed, {own, language, pages, options}: Front): Element {
  const {lang, dir, title, summary, published, updated, slug, locale} = edition
  const href = addressOf({locale, slug, ...(published !== undefined && {published})}, pages)
  const stated = published ?? updated
  const dateTime = machineDate(stated)
  const {timeZone} = options
  const style = {...language.print.style, ...own.style}
  const date = stated && printDate(stated, {language, style, locale: own.locale, ...(timeZone && {timeZone})})
  const attributes = lang === own.lang ? {} : {lang, dir}
  return h(
    'li',
    attributes,
    h('h2', {}, h('a', {href}, title)),
    summary !== undefined && h('p', {}, summary),
    date !== undefined &&
      dateTime !== undefined &&
      h(
        'p',
        {className: ['dates'], ...(lang !== own.lang && {lang: own.lang, dir: own.dir})},
        h('time', {dateTime}, date)
      )
  )
}

function feedsOf(front: Front): Element | undefined {
  const {own, labels, options} = front
  const feeds = options.feeds?.(own.locale) ?? []
  if (feeds.length === 0) return undefined
  const items = feeds.map(({name, type, href}) => h('li', {}, h('a', {href, type, lang: 'en', dir: 'ltr'}, name)))
  const label = {className: ['feeds'], ariaLabel: labels.feeds, ...borrowed(front, 'feeds')}
  return h('nav', label, h('h2', {}, labels.feeds), h('ul', {}, ...items))
}
