import type {Nodes} from 'hast'
import {toHtml} from 'hast-util-to-html'
import {ar, en, he, type Language} from '../languages/index.ts'
import {displayName} from '../languages/intl.ts'
import type {Edition} from '../model.ts'
import type {Output, OutputOptions} from './output.ts'
import {articleOf, openingOf} from './page/article.ts'
import {documentOf, type PageParts} from './page/document.ts'
import {headOf, switcherOf} from './page/head.ts'
import {newsArticle, scriptSafe} from './page/json-ld.ts'
import {theme} from './page/theme.ts'

export interface HtmlOptions extends OutputOptions {
  /** The article element alone, for a page that has its own head and style. */
  readonly fragment?: boolean
  /** Puts the parts together in place of our own page. */
  readonly template?: (parts: PageParts) => string
  /** CSS in place of our own. */
  readonly theme?: string
}

/** A whole page, or the article element alone. What an article brings of its own HTML is sanitized; no script, no
 *  handler and no address that runs code gets through. */
export const html: Output<HtmlOptions> = {
  name: 'html',
  extension: 'html',
  mediaType: 'text/html',
  render(edition: Edition, options: HtmlOptions = {}): string {
    const languages = options.languages ?? [en, ar, he]
    const article = articleOf(edition, packOf(edition.locale, languages), options)
    const written = write(article)
    if (options.fragment) return `${written}\n`
    const description = edition.meta.description ?? openingOf(edition, article)
    const data = scriptSafe(newsArticle(edition, options))
    const switcher = switcherOf(edition, (lang) => nameOf(lang, languages), options)
    const parts: PageParts = {
      lang: edition.lang,
      dir: edition.dir,
      head: `${headOf(edition, description, options).map(write).join('\n')}\n<script type="application/ld+json">${data}</script>`,
      theme: options.theme ?? theme(languages),
      switcher: switcher ? write(switcher) : '',
      article: written,
      ...(options.publisher !== undefined && {publisher: write({type: 'text', value: options.publisher})}),
      edition
    }
    return (options.template ?? documentOf)(parts)
  }
}

const write = (node: Nodes): string => toHtml(node)

const packOf = (locale: string, languages: readonly Language[]): Language | undefined =>
  languages.find(({tag}) => tag === locale.split('-')[0]?.toLowerCase())

function nameOf(lang: string, languages: readonly Language[]): {name: string; dir: string | undefined} {
  const pack = packOf(lang, languages)
  const name = pack && !lang.includes('-') ? pack.name : displayName(lang, 'language', lang)
  return {name, dir: pack?.dir}
}
