import {readFileSync, realpathSync} from 'node:fs'
import {basename, extname, join} from 'node:path'
import {glob} from 'tinyglobby'
import {parse} from 'yaml'
import type {Finding, Place} from '../model.ts'
import {inside, type Settings} from './settings.ts'

/** A source article on disk. */
export interface ArticleFile {
  /** Relative to the project, with `/`. */
  readonly path: string
  /** As its front matter says, or else its file name. Not yet judged: see `parseArticle`. */
  readonly slug: string
  /** In place of what stands on disk: an edit that becomes visible together with its build. */
  readonly text?: string
}

export interface Discovery {
  /** Sorted by path. Each slug occurs once, also for a disk that ignores case. */
  readonly articles: readonly ArticleFile[]
  readonly findings: readonly Finding[]
  /** Slugs that are claimed twice: nothing is built of them, and nothing of them is taken down. */
  readonly disputed: readonly string[]
  /** The articles that claim them. */
  readonly claimants: readonly ArticleFile[]
}

/** Find the source articles. Two with one slug are an error at both, and neither is published: nobody can know which of
 *  them the address belongs to. */
export async function discoverArticles(settings: Settings): Promise<Discovery> {
  const {root} = settings
  const paths = await glob([...settings.articles], {cwd: root, ignore: IGNORED, expandDirectories: false})
  const findings: Finding[] = []
  const realRoot = realpathSync(root)
  const seen = new Map<string, string>()
  const files: ArticleFile[] = []
  // The shortest path first, so that a file that links lead to as well is known by its own name.
  for (const path of paths.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    const real = realpathSync(join(root, path))
    if (!inside(realRoot, real)) {
      const reason = 'Found a link that leads out of the project, expected a file in it; copy the file here'
      findings.push({ruleId: 'article-path', severity: 'error', reason, place: startOf(path)})
    } else if (!seen.has(real)) {
      seen.set(real, path)
      files.push({path, slug: claimedSlug(readFileSync(real, 'utf8'), path, settings)})
    }
  }
  const claims = new Map<string, ArticleFile[]>()
  for (const file of files) {
    const slug = file.slug.normalize('NFC').toLowerCase()
    claims.set(slug, [...(claims.get(slug) ?? []), file])
  }
  const disputed: string[] = []
  for (const [slug, claimants] of claims) {
    if (claimants.length === 1) continue
    disputed.push(slug)
    for (const {path, slug: own} of claimants) {
      const others = claimants.filter((other) => other.path !== path).map((other) => `\`${other.path}\``)
      const reason = `Found the slug \`${own}\` also in ${others.join(', ')}, expected each article to have its own; set another \`slug\` in its front matter`
      findings.push({ruleId: 'article-slug-twice', severity: 'error', slug: own, reason, place: startOf(path)})
    }
  }
  const articles = [...claims.values()].flatMap((claimants) => (claimants.length === 1 ? claimants : []))
  const claimants = [...claims.values()].flatMap((files) => (files.length === 1 ? [] : files))
  return {articles: articles.sort((a, b) => (a.path < b.path ? -1 : 1)), findings, disputed, claimants}
}

const IGNORED = ['**/_*', '**/_*/**', '**/.*', '**/.*/**', '**/node_modules/**']

/** The slug without parsing the article: a project must know all of them before it builds the first. */
function claimedSlug(text: string, path: string, settings: Settings): string {
  const own = basename(path, extname(path))
  const names = ['slug', ...Object.keys(settings.fields).filter((name) => settings.fields[name] === 'slug')]
  const front = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text)?.[1]
  const line = front
    ?.split(/\r?\n/)
    .find((line) => names.some((name) => line.startsWith(`${name}:`) || line.startsWith(`"${name}":`)))
  if (line === undefined) return own
  try {
    // As text, whatever it looks like: `slug: 2024` is one.
    const value: unknown = Object.values(parse(line, {schema: 'failsafe'}) as object)[0]
    return typeof value === 'string' && value ? value : own
  } catch {
    return own
  }
}

function startOf(path: string): Place {
  const start = {line: 1, column: 1, offset: 0}
  return {path, start, end: start}
}
