import type {Element, Nodes, Root} from 'hast'
import {toHtml} from 'hast-util-to-html'
import type {Edition} from '../model.ts'
import type {Output, OutputOptions} from './output.ts'
import {articleHtml, openingOf} from './page/article.ts'
import {borrowed} from './page/borrowed.ts'
import {documentOf, type PageParts} from './page/document.ts'
import {h} from './page/h.ts'
import {headOf, skipLink, switcherOf} from './page/head.ts'
import {newsArticle, scriptSafe} from './page/json-ld.ts'
import {nameIn, packs} from './page/pack.ts'
import {storyOf} from './page/story.ts'
import {theme} from './page/theme.ts'

export interface HtmlOptions extends OutputOptions {
  /** The article element alone, for a page with its own head and style. */
  readonly fragment?: boolean
  /** Assembles the parts instead of our own page. */
  readonly template?: (parts: PageParts) => string
  /** CSS instead of our own. */
  readonly theme?: string
}

/** A whole page, or the article element alone. HTML in an article is sanitized; no script, no handler and no address
 *  that runs code gets through. */
export const html: Output<HtmlOptions> = {
  name: 'html',
  extension: 'html',
  mediaType: 'text/html',
  render(edition: Edition, options: HtmlOptions = {}): string {
    const article = articleHtml(edition, options)
    if (options.fragment) return `${article}\n`
    const description = edition.meta.description ?? openingOf(edition, options)
    const data = scriptSafe(newsArticle(edition, options))
    const switcher = switcherOf(edition, (lang) => nameIn(lang, options), options)
    const home = options.home?.(edition.locale)
    const parts: PageParts = {
      lang: edition.lang,
      dir: edition.dir,
      head: `${toHtml(lines(headOf(edition, description, options)))}<script type="application/ld+json">${data}</script>`,
      theme: options.theme ?? theme(packs(options)),
      switcher: switcher ? write(switcher) : '',
      article,
      ...(options.publisher !== undefined && {publisher: write({type: 'text', value: options.publisher})}),
      ...(home !== undefined && {home: attribute(home)}),
      front: write(h('span', borrowed(edition, 'front-page'), edition.labels['front-page'])),
      skip: write(skipLink(edition)),
      edition
    }
    return (options.template ?? documentOf)(parts)
  }
}

/** The story alone, with its dateline and notes, in an element with its language and direction.
 *  @example
 *  import {assembleEdition, bodyHtml, extractCatalogs, parseArticle, segmentArticle} from 'polyedition'
 *  import {ar} from 'polyedition/languages/ar'
 *  import {en} from 'polyedition/languages/en'
 *  const {article} = parseArticle('---\nheadline: Talks\nlang: en\n---\n\nThree men were hurt.\n', {slug: 'talks'})
 *  const segments = segmentArticle(article)
 *  const {catalogs} = extractCatalogs({slug: 'talks', segments, source: {locale: 'en'}, locales: [{locale: 'ar'}]})
 *  const edition = assembleEdition(article, catalogs[0], {languages: [en, ar]})
 *  bodyHtml(edition, {languages: [en, ar]}).includes('dir="rtl"') // → true */
export function bodyHtml(edition: Edition, options: OutputOptions = {}): string {
  return storyOf(edition, options).html
}

/** As it stands in quotation marks in HTML. */
const attribute = (value: string): string => value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')

const write = (node: Nodes): string => toHtml(node)

const lines = (nodes: readonly Element[]): Root => ({
  type: 'root',
  children: nodes.flatMap((node) => [node, {type: 'text', value: '\n'} as const])
})
