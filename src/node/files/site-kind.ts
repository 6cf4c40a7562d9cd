import {existsSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'

/** Programs that make sites out of Markdown, as far as we know what they add to it. */
export type SiteKind = 'hugo' | 'jekyll' | 'astro' | 'eleventy' | 'docusaurus' | 'ghost' | 'hexo' | 'mkdocs'

/** How a folder tells which of them it belongs to: any one of the lists is enough, each with all of its members. A
 *  member is a file, a folder (`content/`), or a package in `package.json` (`npm:hexo`). */
interface Signs {
  readonly kind: SiteKind
  readonly any: ReadonlyArray<readonly string[]>
}

const scripts = (name: string): string[][] => ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'].map((end) => [`${name}.${end}`])

/** A program's own file comes before names that several share: `_config.yml` is Jekyll's and Hexo's. */
const signs: readonly Signs[] = [
  {kind: 'docusaurus', any: [...scripts('docusaurus.config'), ['npm:@docusaurus/core']]},
  {kind: 'astro', any: [...scripts('astro.config'), ['npm:astro']]},
  {kind: 'eleventy', any: [['.eleventy.js'], ...scripts('eleventy.config'), ['npm:@11ty/eleventy']]},
  {
    kind: 'hugo',
    any: [
      ...['toml', 'yaml', 'yml', 'json'].flatMap((end) => [
        [`hugo.${end}`],
        [`config/_default/hugo.${end}`],
        [`config/_default/config.${end}`],
        [`config.${end}`, 'archetypes/'],
        [`config.${end}`, 'content/', 'layouts/'],
        [`config.${end}`, 'content/', 'themes/']
      ])
    ]
  },
  {kind: 'mkdocs', any: [['mkdocs.yml'], ['mkdocs.yaml']]},
  {
    kind: 'hexo',
    any: [['npm:hexo'], ['_config.yml', 'scaffolds/'], ['_config.yml', 'source/_posts/']]
  },
  {
    kind: 'ghost',
    any: [['config.production.json', 'content/themes/'], ['.ghost-cli'], ['npm:@tryghost/content-api'], ['npm:ghost']]
  },
  {
    kind: 'jekyll',
    any: [
      ['_config.yml', '_posts/'],
      ['_config.yml', '_layouts/'],
      ['_config.yml', 'Gemfile'],
      ['_config.yaml', '_posts/'],
      ['_config.toml', '_posts/']
    ]
  }
]

/** A site, and the file by which it was known. */
export interface FoundSite {
  readonly kind: SiteKind
  readonly file: string
}

/** Which program makes a site of this folder, by the files that it keeps there. Undefined if none of them does, or if
 *  the folder is not there.
 *  @example
 *  import {siteKindOf} from 'polyedition/node'
 *  siteKindOf('/no/such/folder') // → undefined */
export const siteKindOf = (root: string): SiteKind | undefined => siteOf(root)?.kind

/** The same, with the file that tells it. */
export function siteOf(root: string): FoundSite | undefined {
  const packages = packagesOf(root)
  const isThere = (sign: string): boolean => {
    if (sign.startsWith('npm:')) return packages.has(sign.slice('npm:'.length))
    const path = join(root, sign)
    return existsSync(path) && (!sign.endsWith('/') || statSync(path).isDirectory())
  }
  for (const {kind, any} of signs) {
    const [sign] = any.find((all) => all.every(isThere)) ?? []
    if (sign !== undefined) return {kind, file: sign.startsWith('npm:') ? 'package.json' : sign}
  }
  return undefined
}

/** What `package.json` depends on; nothing if it cannot be read. */
export function packagesOf(root: string): ReadonlySet<string> {
  try {
    const {dependencies, devDependencies} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    return new Set([...Object.keys(dependencies ?? {}), ...Object.keys(devDependencies ?? {})])
  } catch {
    return new Set()
  }
}
