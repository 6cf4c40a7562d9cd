import {decoded} from '../address.ts'
import {sameText} from '../text/canonical.ts'
import {type Base, encoded, readBase} from './base.ts'
import {etagOf, matches} from './etag.ts'
import {chooseLanguage} from './language.ts'
import {chooseForm, type Form, forms} from './media.ts'
import {type PageContext, plainPage} from './page.ts'
import {securityHeaders} from './security.ts'
import {
  canonicalOf,
  type EditionContent,
  type EditionMeta,
  type EditionsLookup,
  type EditionsSource,
  type Found,
  offered,
  Shelf
} from './source.ts'

export interface HandlerOptions<Content extends EditionContent = EditionContent> {
  /** Path below which editions are served, or its whole address: links between editions are then absolute, as search
   *  engines prefer. In any script, percent-encoded or not. Default: `/`. */
  readonly base?: string
  /** Address of the folder of editions as it is published, for pictures. Default: `base`. */
  readonly files?: string
  /** Locale for readers for whom no language matches. Default: the language of the original. */
  readonly fallback?: string
  /** Answer 406 if no language matches, instead of the fallback. A language that is refused by `q=0` is never served.
   *  Default: false. */
  readonly strict?: boolean
  /** Name of the query's parameter that names a locale. Default: `lang`. */
  readonly parameter?: string
  /** Default: `public, max-age=60`, so that a correction is everywhere after a minute. */
  readonly cacheControl?: string
  /** Your page around an edition, instead of a plain one. It needs a content security policy of its own. */
  readonly page?: (edition: Content, context: PageContext) => string | Promise<string>
}

export type Handler = (request: Request) => Promise<Response>

type Source<Content extends EditionContent> = EditionsSource<Content> | EditionsLookup<Content>
type Find = (slug: string, locale?: string) => Promise<Found | undefined>

/** Serve editions: `<base>/<slug>` in the reader's language, `<base>/<locale>/<slug>` and `?lang=<locale>` in that one;
 *  `.html`, `.json`, `.md`, `.txt` after the slug, or `Accept`, name the form. The source may be a function where
 *  editions change while the server runs. Throws on a base that is no path or address; rejects only where the source
 *  does.
 *  @example
 *  import {createHandler} from 'polyedition/http'
 *  const handler = createHandler({editions: [], edition: async () => undefined})
 *  (await handler(new Request('https://news.example/nothing'))).status // → 404 */
export function createHandler<Content extends EditionContent = EditionContent>(
  source: Source<Content> | (() => Source<Content> | Promise<Source<Content>>),
  options: HandlerOptions<Content> = {}
): Handler {
  const settings = settingsOf(options)
  const shelves = new WeakMap<object, Shelf>()
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return said(405, 'Expected GET or HEAD', {...securityHeaders(false), allow: 'GET, HEAD'})
    const now = typeof source === 'function' ? await source() : source
    const answer = await new Exchange(request, now, finderIn(now, shelves), settings).answer()
    return request.method === 'HEAD' ? new Response(null, answer) : answer
  }
}

/** What is listed is put on a shelf once; what is looked up has a shelf for each slug. */
function finderIn(source: Source<EditionContent>, shelves: WeakMap<object, Shelf>): Find {
  if ('stories' in source) return async (slug, locale) => new Shelf(await source.stories(slug)).find(slug, locale)
  const shelf = shelves.get(source.editions) ?? new Shelf(source)
  shelves.set(source.editions, shelf)
  return async (slug, locale) => shelf.find(slug, locale)
}

interface Settings<Content extends EditionContent> extends HandlerOptions<Content> {
  readonly at: Base
  /** Address, without `/` at its end. */
  readonly files: string
  readonly parameter: string
  readonly cacheControl: string
}

function settingsOf<Content extends EditionContent>(options: HandlerOptions<Content>): Settings<Content> {
  const at = readBase(options.base ?? '/', 'base')
  return {
    ...options,
    at,
    files: options.files === undefined ? at.address : readBase(options.files, 'address of `files`').address,
    parameter: options.parameter ?? 'lang',
    cacheControl: options.cacheControl ?? 'public, max-age=60'
  }
}

/** One request and its answer. */
class Exchange<Content extends EditionContent> {
  readonly #request: Request
  readonly #source: Source<Content>
  readonly #find: Find
  readonly #settings: Settings<Content>
  readonly #url: URL
  /** Headers of the request on which the answer depends. */
  readonly #vary: string[] = []

  constructor(request: Request, source: Source<Content>, find: Find, settings: Settings<Content>) {
    this.#request = request
    this.#source = source
    this.#find = find
    this.#settings = settings
    this.#url = new URL(request.url)
  }

  async answer(): Promise<Response> {
    const asked = this.#path()
    if (!asked) return this.#refuse(404, 'Nothing is here')
    const {locale, slug, extension} = asked
    const form = forms.find((one) => one.extension === extension)?.form
    if (extension !== undefined && form === undefined) return this.#refuse(404, 'Nothing is here')
    const found = await this.#find(slug, locale)
    if (!found) return this.#refuse(404, 'No story has this address')
    if (found.kind === 'gone') return this.#refuse(410, 'This story was taken down')
    const {editions} = found
    const wanted = locale ?? this.#url.searchParams.get(this.#settings.parameter) ?? undefined
    const edition = wanted === undefined ? this.#negotiated(editions) : named(editions, wanted, locale !== undefined)
    if (!edition && wanted === undefined) return this.#notAcceptable(editions)
    if (!edition) return this.#refuse(404, `This story is not there in this language, but in: ${localesOf(editions)}`)
    if (found.kind === 'moved' || asked.untidy || (locale !== undefined && !this.#isAt(edition, locale, slug))) {
      const end = extension === undefined ? '' : `.${extension}`
      const slugNow = locale === undefined ? (found.kind === 'moved' ? edition.sourceSlug : slug) : edition.slug
      return this.#redirect(`${this.#address(slugNow, locale && edition.locale)}${end}`)
    }
    return this.#serve(edition, editions, form)
  }

  /** `[<locale>/]<slug>[.<extension>]` below the base. */
  #path(): {locale?: string; slug: string; extension?: string; untidy: boolean} | undefined {
    const path = decoded(this.#url.pathname)?.normalize('NFC')
    const {path: base} = this.#settings.at
    if (path === undefined || !path.startsWith(`${base}/`)) return undefined
    const tidy = path.slice(base.length + 1).replace(/\/$/, '')
    const parts = tidy.split('/')
    if (parts.length > 2) return undefined
    const [last, locale] = [parts.at(-1)!, parts.length === 2 ? parts[0]! : undefined]
    const dot = last.indexOf('.')
    const slug = dot < 0 ? last : last.slice(0, dot)
    if (!slug || locale === '') return undefined
    return {
      slug,
      ...(locale !== undefined && {locale}),
      ...(dot >= 0 && {extension: last.slice(dot + 1)}),
      untidy: path.endsWith('/')
    }
  }

  #isAt(edition: EditionMeta, locale: string, slug: string): boolean {
    return edition.locale === locale && sameText(edition.slug, slug)
  }

  #negotiated(editions: readonly EditionMeta[]): EditionMeta | undefined {
    this.#vary.push('Accept-Language')
    const {fallback, strict} = this.#settings
    const header = this.#request.headers.get('accept-language')
    const translated = offered(editions)
    const {tag, bearable} = chooseLanguage(header, [...new Set(translated.flatMap(tagsOf))])
    const of = (wanted: string | undefined) => translated.find((one) => wanted && tagsOf(one).includes(wanted))
    const chosen = of(tag)
    if (chosen || (strict && header?.trim())) return chosen
    const borne = translated.filter((one) => tagsOf(one).every((own) => bearable.includes(own)))
    const first = [fallback, editions[0]?.sourceLang].map((name) =>
      borne.find((one) => name && tagsOf(one).includes(name))
    )
    return first[0] ?? first[1] ?? borne[0]
  }

  async #serve(edition: EditionMeta, editions: readonly EditionMeta[], named: Form | undefined): Promise<Response> {
    if (named === undefined) this.#vary.push('Accept')
    const form = named ?? chooseForm(this.#request.headers.get('accept'))
    const known = forms.find((one) => one.form === form)
    if (!form || !known) return this.#refuse(406, `Expected one of: ${forms.map(({type}) => type).join(', ')}`)
    const addressed = editions.map((one) => ({...one, url: this.#address(one.slug, one.locale)}))
    const url = this.#address(edition.slug, edition.locale)
    const loaded = await this.#source.edition(edition.sourceSlug, edition.locale)
    const html = rebased(loaded.html, this.#settings.files)
    const body = new TextEncoder().encode(
      await this.#written(form, {...loaded, html}, {request: this.#request, editions: addressed})
    )
    const etag = await etagOf(body)
    const links = (edition.fallback === undefined ? offered(addressed) : []).map(
      ({url, lang}) => `<${url}>; rel="alternate"; hreflang="${tagOf(lang)}"`
    )
    const ownPage = form === 'html' && this.#settings.page !== undefined
    const headers = this.#headers(
      {
        etag,
        'content-language': tagOf(edition.fallback ?? edition.lang),
        'content-location': `${url}.${known.extension}`,
        link: [`<${canonicalOf(edition, addressed).url}>; rel="canonical"`, ...links].join(', ')
      },
      ownPage
    )
    if (matches(this.#request.headers.get('if-none-match'), etag)) return new Response(null, {status: 304, headers})
    headers.set('content-type', form === 'json' ? known.type : `${known.type}; charset=utf-8`)
    return new Response(body, {headers})
  }

  async #written(form: Form, edition: Content, context: PageContext): Promise<string> {
    if (form === 'markdown') return edition.markdown
    if (form === 'text') return edition.text
    if (form === 'html') return (this.#settings.page ?? plainPage)(edition, context)
    const {locale} = edition
    const alternates = context.editions.filter((one) => one.locale !== locale)
    const url = context.editions.find((one) => one.locale === locale)?.url
    return `${JSON.stringify({...edition, url, alternates: alternates.map(cardOf)}, undefined, 2)}\n`
  }

  #notAcceptable(editions: readonly EditionMeta[]): Response {
    return this.#refuse(406, `This story is there in: ${localesOf(editions)}`)
  }

  #refuse(status: number, reason: string): Response {
    return said(status, reason, this.#headers({}))
  }

  #redirect(address: string): Response {
    return new Response(null, {status: 301, headers: this.#headers({location: `${address}${this.#url.search}`})})
  }

  #headers(more: Record<string, string>, ownPage = false): Headers {
    const {cacheControl} = this.#settings
    const headers = new Headers({...more, ...securityHeaders(ownPage), 'cache-control': cacheControl})
    if (this.#vary.length) headers.set('vary', this.#vary.join(', '))
    return headers
  }

  #address(slug: string, locale?: string): string {
    const parts = [...(locale === undefined ? [] : [locale]), slug]
    return `${this.#settings.at.address}/${parts.map(encoded).join('/')}`
  }
}

/** A header carries a language tag, and nothing else that a source may contain in its place. */
const tagOf = (lang: string) => (/^[a-z0-9-]+$/i.test(lang) ? lang : 'und')
const tagsOf = ({locale, lang}: EditionMeta) => (locale === lang ? [locale] : [locale, lang])
const localesOf = (editions: readonly EditionMeta[]) =>
  offered(editions)
    .map(({locale}) => locale)
    .join(', ')
const cardOf = ({locale, lang, dir, slug, headline, url, fallback}: EditionMeta & {url: string}) => ({
  locale,
  lang,
  dir,
  slug,
  headline,
  url,
  ...(fallback !== undefined && {fallback})
})

/** The edition that is named. A path must name it itself; a query may be nearer than what is there, `ar-EG` for `ar`. */
function named(editions: readonly EditionMeta[], wanted: string, exact: boolean): EditionMeta | undefined {
  const lower = wanted.toLowerCase()
  const own =
    editions.find(({locale}) => locale === wanted) ?? editions.find((one) => one.locale.toLowerCase() === lower)
  if (own || exact || /[^a-z0-9-]/i.test(wanted)) return own
  const {tag} = chooseLanguage(wanted, editions.flatMap(tagsOf))
  return editions.find((one) => tag !== undefined && tagsOf(one).includes(tag))
}

/** An edition's own addresses start from `<locale>/<slug>`; ours is also served one level higher. `="` stands in HTML
 *  inside a tag as we write it only where a value begins, since values have their quotes escaped. */
function rebased(html: string, files: string): string {
  return html.replace(/<[a-z][^\s>"]*(?:"[^"]*"|[^">])*>/gi, (tag) => tag.replaceAll('="../', `="${files}/`))
}

function said(status: number, reason: string, more: HeadersInit): Response {
  const headers = new Headers(more)
  headers.set('content-type', 'text/plain; charset=utf-8')
  headers.set('content-language', 'en')
  return new Response(`${reason}\n`, {status, headers})
}
