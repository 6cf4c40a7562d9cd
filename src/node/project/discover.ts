import {realpathSync} from 'node:fs'
import {basename, extname, join} from 'node:path'
import {parse} from 'yaml'
import {blockFields, foldSlug, slugProblem} from '../../article/index.ts'
import {code, inEnglish} from '../../messages/says.ts'
import {tells} from '../../messages/tells.ts'
import type {Finding, Place} from '../../model.ts'
import {composed} from '../../text/canonical.ts'
import type {Cache} from '../cache/cache.ts'
import type {ProjectSettings} from '../config/settings.ts'
import {detached} from '../files/deep-copy.ts'
import {isObstacle, type Obstacle, readBytes} from '../files/obstacles.ts'
import {listArticles} from './list-articles.ts'
import {articlePath, shownPath} from './odd-file.ts'

/** A source article on disk. */
export interface ArticleFile {
  /** Relative to the project, with `/`. */
  readonly path: string
  /** The slug in its front matter, or else its file name. Not yet validated: see `parseArticle`. */
  readonly slug: string
  /** Of its editions, by locale, as its front matter says. */
  readonly slugs?: Readonly<Record<string, string>>
  /** Former slugs that no article has now, the latest last. Not yet validated. */
  readonly former?: readonly string[]
  /** Replaces what is on disk: an edit that becomes visible together with its build. */
  readonly text?: string
}

export interface Discovery {
  /** Sorted by path. Each slug occurs once, also to a disk that ignores case. */
  readonly articles: readonly ArticleFile[]
  readonly findings: readonly Finding[]
  /** Slugs that are claimed twice: none of their editions is built, and none is taken down. */
  readonly disputed: readonly string[]
  /** The articles that claim them. */
  readonly claimants: readonly ArticleFile[]
  /** `<slug of the article>\0<locale>` of editions whose address another article claims as well: they are held. */
  readonly contested: ReadonlySet<string>
  /** Paths at which something cannot be read: nobody knows the slugs there, so nothing is taken down. */
  readonly unread: readonly string[]
}

/** Find the source articles. Two with one slug are an error at both, and neither is published, because nobody can know
 *  to which of them the address belongs. */
export async function discoverArticles(settings: ProjectSettings, cache?: Cache): Promise<Discovery> {
  const {root} = settings
  const {paths, closed} = await listArticles(root, settings.articles)
  const findings: Finding[] = []
  const unread: string[] = []
  for (const [folder, reason] of closed) {
    const path = shownPath(settings, folder)
    unread.push(path)
    findings.push(articlePath(path, {obstacle: tells('obstacle/closed', {reason: inEnglish(reason)})}))
  }
  const seen = new Map<string, string>()
  const slugs = new Map<string, Readonly<Record<string, string>>>()
  const found: Array<ArticleFile & {readonly former: readonly string[]}> = []
  // The shortest path first, so that a file to which links lead as well is known by its own name.
  for (const path of [...paths].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    const claimed = claimedIn(path, settings, cache)
    if (claimed === undefined) continue
    if (isObstacle(claimed)) {
      unread.push(path)
      findings.push(articlePath(path, claimed))
      continue
    }
    const real = cache?.prints.real(join(root, path)) ?? realpathSync(join(root, path))
    if (seen.has(real)) continue
    seen.set(real, path)
    slugs.set(path, claimed.slugs)
    const own = Object.keys(claimed.slugs).length > 0
    found.push({path, slug: claimed.slug, former: claimed.former, ...(own && {slugs: claimed.slugs})})
  }
  const now = new Set(found.map(({slug}) => slug))
  const files = found.map(({former: all, ...file}): ArticleFile => {
    const former = all.filter((slug) => !now.has(slug))
    return {...file, ...(former.length > 0 && {former})}
  })
  const claims = new Map<string, ArticleFile[]>()
  for (const file of files) {
    const slug = fold(file.slug)
    claims.set(slug, [...(claims.get(slug) ?? []), file])
  }
  const disputed: string[] = []
  for (const [slug, claimants] of claims) {
    if (claimants.length === 1) continue
    disputed.push(slug)
    for (const {path, slug: own} of claimants) {
      const others = claimants.filter((other) => other.path !== path).map((other) => code(other.path))
      const said = tells('article/slug-twice', {slug: code(own), others})
      findings.push({ruleId: 'article-slug-twice', severity: 'error', slug: own, ...said, place: startOf(path)})
    }
  }
  const articles = [...claims.values()].flatMap((claimants) => (claimants.length === 1 ? claimants : []))
  const claimants = [...claims.values()].flatMap((files) => (files.length === 1 ? [] : files))
  const contested = contestedEditions(articles, slugs, settings, findings)
  articles.sort((a, b) => (a.path < b.path ? -1 : 1))
  return {articles, findings, disputed, claimants, contested, unread}
}

/** As a disk that ignores case compares names. */
const fold = (slug: string) => slug.normalize('NFC').toLowerCase()

/** Two editions of one locale at one address: each could stand there, so neither does. */
function contestedEditions(
  articles: readonly ArticleFile[],
  slugs: ReadonlyMap<string, Readonly<Record<string, string>>>,
  {locales}: ProjectSettings,
  findings: Finding[]
): ReadonlySet<string> {
  const contested = new Set<string>()
  for (const {locale} of locales) {
    const claims = new Map<string, ArticleFile[]>()
    for (const file of articles) {
      const slug = (slugs.get(file.path)?.[locale] ?? file.slug).toLowerCase()
      claims.set(slug, [...(claims.get(slug) ?? []), file])
    }
    for (const [slug, claimants] of claims) {
      if (claimants.length === 1) continue
      for (const {path, slug: own} of claimants) {
        const others = claimants.filter((other) => other.path !== path).map((other) => code(other.path))
        findings.push({
          ruleId: 'article-slug-twice',
          severity: 'error',
          slug: own,
          locale,
          ...tells('article/edition-twice', {address: code(`${locale}/${slug}`), others}),
          place: startOf(path)
        })
        contested.add(`${own}\0${locale}`)
      }
    }
  }
  return contested
}

interface Claimed {
  readonly slug: string
  /** By locale. */
  readonly slugs: Readonly<Record<string, string>>
  readonly former: readonly string[]
}

const SLUGS = 'slugs'

/** The slugs that the file of an article claims; undefined if there is no file any more. */
function claimedIn(path: string, settings: ProjectSettings, cache: Cache | undefined): Claimed | Obstacle | undefined {
  const key = cache?.keyOf(SLUGS) ?? ''
  const known = cache?.recall(SLUGS, path, key) as Claimed | undefined
  if (known) return known
  const whole = join(settings.root, path)
  const bytes = readBytes(whole, settings.root)
  if (!(bytes instanceof Uint8Array)) return bytes
  const data = claimedSlugs(new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes), path, settings)
  cache?.keep(SLUGS, path, {key, inputs: [whole], data})
  return data
}

/** The slugs, without parsing the article: a project must know all of them before it builds the first. */
function claimedSlugs(text: string, path: string, settings: ProjectSettings): Claimed {
  const own = {slug: foldSlug(basename(path, extname(path))), slugs: {}, former: []}
  const front = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text)?.[1]
  const fields = blockFields(text.replace(/^\uFEFF/, ''))
  if (front === undefined && !fields) return own
  const named = (field: string) => [
    ...(settings.fields[field] === '' ? [] : [field]),
    ...Object.keys(settings.fields)
      .filter((name) => settings.fields[name] === field)
      .map(composed)
  ]
  const stated = (names: readonly string[]) =>
    fields ? names.map((name) => fields.get(name)).find((value) => value !== undefined) : fieldOf(front!, names)
  const slug = stated(named('slug'))
  const slugs = stated(named('slugs'))
  const former = [stated(named('previousSlugs')) ?? []].flat()
  const map = typeof slugs === 'object' && slugs !== null ? Object.entries(slugs) : []
  return detached({
    slug: typeof slug === 'string' && slug ? foldSlug(slug) : own.slug,
    // They name files that are read, so one that could lead out of the folder is not accepted.
    former: former.flatMap((one) => (typeof one === 'string' && !slugProblem(foldSlug(one)) ? [foldSlug(one)] : [])),
    slugs: Object.fromEntries(
      map.flatMap(([locale, one]) => (typeof one === 'string' ? [[locale, foldSlug(one)]] : []))
    )
  })
}

/** One field of a front matter, read by itself, with the lines that are indented below it. */
function fieldOf(front: string, names: readonly string[]): unknown {
  const lines = composed(front).split(/\r?\n/)
  const at = lines.findIndex((line) =>
    names.some((name) => line.startsWith(`${name}:`) || line.startsWith(`"${name}":`))
  )
  if (at < 0) return undefined
  const rest = lines.slice(at + 1)
  const end = rest.findIndex((line) => /^[^\s#}]/.test(line))
  try {
    // As text, whatever it looks like: `slug: 2024` is a slug.
    const read: unknown = parse([lines[at], ...rest.slice(0, end < 0 ? rest.length : end)].join('\n'), {
      schema: 'failsafe'
    })
    return Object.values(read as object)[0]
  } catch {
    return undefined
  }
}

function startOf(path: string): Place {
  const start = {line: 1, column: 1, offset: 0}
  return {path, start, end: start}
}
