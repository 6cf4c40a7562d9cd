import {posix} from 'node:path'
import {code} from '../../messages/says.ts'
import {tells} from '../../messages/tells.ts'
import type {Edition, Finding} from '../../model.ts'
import {fragmentOf, nearestEdition, pageAddress} from '../../outputs/addresses.ts'
import {addressOf} from '../../outputs/index.ts'
import type {LinkPrinter, OutputOptions} from '../../outputs/output.ts'
import type {Settings} from '../config/whole-settings.ts'
import {detached} from '../files/deep-copy.ts'
import type {ArticleFile} from '../project/discover.ts'
import {editionAddress} from './addresses.ts'
import type {ArticleLinks, LinkFrom} from './article-links.ts'
import type {Standing} from './edition-set.ts'
import {idOf} from './generation.ts'
import type {EditionRecord} from './index-records.ts'
import {AWAY, HOME, NOWHERE, type PrintedLink, PrintedLinks} from './printed-links.ts'

interface FoundPage {
  readonly isHome: boolean
  readonly fragment: string | undefined
  /** Absent where no page is public. */
  readonly target: Target | undefined
}

type Target = Pick<EditionRecord, 'locale' | 'lang' | 'slug' | 'published'>

/** Where the links of editions to other articles lead. While a build goes on, nobody knows yet which editions there will
 *  be: a story that is not built yet is taken to have all of them, and where it turns out to lack one, the stories that
 *  link to it are printed again. */
export class PageLinks {
  readonly #links: ArticleLinks
  readonly #settings: Settings
  readonly #standing: Pick<Standing, 'records'>
  /** Slugs. */
  readonly #awaited: Set<string>
  readonly #printed = new PrintedLinks()
  /** Slug → the language of the article. */
  readonly #langs = new Map<string, string>()

  constructor(links: ArticleLinks, settings: Settings, standing: Pick<Standing, 'records'>) {
    this.#links = links
    this.#settings = settings
    this.#standing = standing
    this.#awaited = new Set()
  }

  /** These stories will be built. */
  await(files: readonly ArticleFile[]): void {
    for (const {slug} of files) this.#awaited.add(slug)
  }

  /** It is known which editions of this story there will be. */
  settle({slug}: ArticleFile): void {
    this.#awaited.delete(slug)
  }

  /** For one edition of the article at `path`; `options` say how pages are addressed far from the site. */
  printer(edition: Edition, path: string, options: Pick<OutputOptions, 'site' | 'url'>): LinkPrinter {
    const {own, from} = placed(edition, path)
    this.#langs.set(from.slug, from.lang)
    return (href, reader = 'page') => {
      // Far from the page, its own headings are on the page.
      if (href.startsWith('#')) return reader === 'page' ? undefined : {href: pageAddress(own, href.slice(1), options)}
      const found = this.#pageOf(from, href, own.locale)
      this.#printed.note(from.slug, {href, reader, locale: own.locale, led: this.#led(found, own.locale)})
      if (!found) return undefined
      const target = found.isHome ? own : found.target
      if (!target) return {}
      return {
        href:
          reader === 'page' ? this.#near(own, target, found.fragment) : pageAddress(target, found.fragment, options),
        ...(target.locale !== own.locale && {hrefLang: target.lang})
      }
    }
  }

  /** A story that an earlier build printed. */
  recall({slug}: ArticleFile, lang: string, links: readonly PrintedLink[]): void {
    this.#langs.set(slug, lang)
    this.#printed.enter(slug, links)
  }

  /** The links of a story, as they were printed. */
  of({slug}: ArticleFile): PrintedLink[] {
    return this.#printed.of(slug)
  }

  /** Whether what was printed of a story is no longer so. */
  isChanged(file: ArticleFile): boolean {
    const {path, slug} = file
    const from = {path, slug, lang: this.#langs.get(slug) ?? ''}
    return this.of(file).some(({href, locale, led}) => this.#led(this.#pageOf(from, href, locale), locale) !== led)
  }

  /** It is printed anew. */
  forget({slug}: ArticleFile): void {
    this.#printed.forget(slug)
  }

  /** The links that lead to no public page. */
  findings(file: ArticleFile): Finding[] {
    const severity = this.#settings.severities['link-broken'] ?? 'info'
    if (severity === 'off' || !this.#printed.mayLead(file.slug, NOWHERE)) return []
    const links = this.of(file).filter(({led, reader}) => led === NOWHERE && reader === 'page')
    const start = {line: 1, column: 1, offset: 0}
    return links.map(({href, locale}) => ({
      ruleId: 'link-broken',
      severity,
      slug: file.slug,
      locale,
      ...tells('link-broken/waits', {href: code(href)}),
      place: {path: file.path, start, end: start},
      actual: href,
      url: 'docs/checks/link-broken.md'
    }))
  }

  #pageOf(from: LinkFrom & {readonly slug: string}, href: string, locale: string): FoundPage | undefined {
    const meaning = this.#links.meaning(from, href)
    if (meaning?.type !== 'article') return undefined
    const {article, fragment} = meaning
    const isHome = article.slug === from.slug
    return {isHome, fragment, target: isHome ? undefined : this.#targetOf(article, locale)}
  }

  /** Days stand in an address only where the project says so, and the language only beside a link to another. */
  #led(found: FoundPage | undefined, locale: string): string {
    if (!found) return AWAY
    if (found.isHome) return HOME
    if (!found.target) return NOWHERE
    const {target} = found
    const day = /\{(?:year|month|day)\}/.test(this.#settings.permalink ?? '') ? target.published : undefined
    return JSON.stringify([target.locale, target.slug, day, target.locale === locale ? undefined : target.lang])
  }

  /** The edition in the same locale, else the article in its own language, else any. */
  #targetOf(article: ArticleFile, locale: string): Target | undefined {
    const {records} = this.#standing
    const {locales} = this.#settings
    const own = records.get(idOf({sourceSlug: article.slug, locale}))
    if (own) return own
    if (this.#awaited.has(article.slug)) {
      const lang = locales.find((one) => one.locale === locale)?.tag ?? locale
      return {locale, lang, slug: article.slugs?.[locale] ?? article.slug}
    }
    const others = locales.flatMap((one) => records.get(idOf({sourceSlug: article.slug, locale: one.locale})) ?? [])
    return nearestEdition(others, locale)
  }

  #near(own: Target, target: Target, fragment: string | undefined): string {
    const {permalink} = this.#settings
    const address = permalink === undefined ? addressOf(target, {}) : between(own, target, permalink)
    return address + fragmentOf(target.slug, fragment)
  }
}

/** Copies, since they outlive the edition. */
function placed({locale, lang, slug, sourceLang, sourceSlug, meta: {published}}: Edition, path: string) {
  const own: Target = {locale, lang, slug, ...(published !== undefined && {published})}
  return detached({own, from: {path, lang: sourceLang, slug: sourceSlug}})
}

/** From one address on the site to another, as a path. */
function between(own: Target, target: Target, permalink: string): string {
  const [from, to] = [editionAddress({permalink}, own), editionAddress({permalink}, target)]
  const path = posix.relative(from.replace(/[^/]*$/, '') || '/', to)
  return `${path === '' ? '.' : path}${to.endsWith('/') ? '/' : ''}`
}
