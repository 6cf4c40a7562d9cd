import {decoded} from '../address.ts'
import {foldSlug} from './slug.ts'

/** What names an article in links to it. */
export interface Linkable {
  /** Relative to the project, with `/`. */
  readonly path: string
  readonly slug: string
  /** Of its editions, by locale. */
  readonly slugs?: Readonly<Record<string, string>>
  /** Former slugs. */
  readonly former?: readonly string[]
}

/** What a link of an article means in its project. */
export type LinkMeaning<T extends Linkable = Linkable> =
  | {readonly type: 'article'; readonly article: T; readonly fragment?: string}
  /** The file of an article, where there is none. */
  | {readonly type: 'missing'; readonly path: string}

const ARTICLE = /\.(?:md|mdx|markdown)$/i

/** Reads links between the articles of a project: `other.md`, `../b/other.md#part`, or the slug of another article,
 *  `other` or `./other.html`. Undefined for all other links: they are not about articles. `from` is the path of the
 *  article that links.
 *  @example
 *  import {linkReader} from 'polyedition'
 *  const read = linkReader([{path: 'article/ferry.md', slug: 'ferry'}])
 *  read('article/port.md', 'ferry.md#times') // → {type: 'article', article: {path: 'article/ferry.md', slug: 'ferry'}, fragment: 'times'}
 *  read('article/port.md', 'boat.md') // → {type: 'missing', path: 'article/boat.md'} */
export function linkReader<T extends Linkable>(
  articles: readonly T[]
): (from: string, href: string) => LinkMeaning<T> | undefined {
  const byPath = new Map(articles.map((one) => [one.path.normalize('NFC'), one]))
  const bySlug = slugsOf(articles)
  return (from, href) => {
    const [, address = '', fragment] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(href) ?? []
    if (address === '' || /^[a-z][a-z\d+.-]*:|^\/\//i.test(address)) return undefined
    const written = decoded(address)
    const path = written && resolved(from, written)
    if (!path) return undefined
    const article = byPath.get(path) ?? (ARTICLE.test(path) ? renamed(path) : named(written))
    if (article) return {type: 'article', article, ...(fragment && {fragment})}
    return ARTICLE.test(path) ? {type: 'missing', path} : undefined
  }

  /** A file that was renamed together with its slug. */
  function renamed(path: string): T | undefined {
    const article = bySlug.get(foldSlug(nameOf(path).replace(ARTICLE, '')))
    return article && folderOf(article.path) === folderOf(path) ? article : undefined
  }

  /** By a slug alone, as it would stand beside the page. */
  function named(written: string): T | undefined {
    const [, slug] = /^(?:\.{1,2}\/)*([^/]+?)(?:\.html)?\/?$/.exec(written) ?? []
    return slug === undefined ? undefined : bySlug.get(foldSlug(slug))
  }
}

/** A slug of today comes before the same one of former times, and an article's own before one in another language. */
function slugsOf<T extends Linkable>(articles: readonly T[]): ReadonlyMap<string, T> {
  const found = new Map<string, T>()
  for (const one of articles) for (const slug of one.former ?? []) found.set(foldSlug(slug), one)
  for (const one of articles) for (const slug of Object.values(one.slugs ?? {})) found.set(foldSlug(slug), one)
  for (const one of articles) found.set(foldSlug(one.slug), one)
  return found
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

/** The path in the project; undefined where it leads out. */
function resolved(from: string, written: string): string | undefined {
  const parts = written.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const part of written.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return undefined
  }
  return parts.join('/').normalize('NFC')
}
