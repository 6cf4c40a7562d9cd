import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {sitePresets} from '../../article/index.ts'
import type {Settings} from '../config/whole-settings.ts'
import type {SiteKind} from '../files/site-kind.ts'
import type {FoundPreset} from './site-presets.ts'

interface Layout {
  /** As its makers write it. */
  readonly name: string
  /** Folders in which its articles may lie. */
  readonly folders: readonly string[]
  /** Where the editions go if our own place is one that it empties. */
  readonly editions?: string
}

const layouts: Readonly<Record<SiteKind, Layout>> = {
  astro: {name: 'Astro', folders: ['src/content', 'src/pages'], editions: 'editions'},
  docusaurus: {name: 'Docusaurus', folders: ['blog', 'docs']},
  eleventy: {name: 'Eleventy', folders: ['content', 'src/content', 'src/posts', 'posts']},
  ghost: {name: 'Ghost', folders: ['content/posts', 'posts']},
  hexo: {name: 'Hexo', folders: ['source/_posts']},
  hugo: {name: 'Hugo', folders: ['content']},
  jekyll: {name: 'Jekyll', folders: ['_posts']},
  mkdocs: {name: 'MkDocs', folders: ['docs']}
}

const hasPreset = (kind: SiteKind): boolean => Object.hasOwn(sitePresets, kind)

/** What `init` writes: everything else has a default. Of a site, by whose names its front matter is read, and where its
 *  articles lie. */
export function configFor(root: string, kind: SiteKind | undefined, presets: readonly FoundPreset[]): string {
  const site = kind && layouts[kind]
  const folders = site?.folders.filter((folder) => existsSync(join(root, folder))) ?? []
  const config = {
    // The schema in the package tells editors what each option is.
    $schema: './node_modules/polyedition/config.schema.json',
    ...(kind && hasPreset(kind) && {site: kind}),
    source: 'en',
    locales: ['en', 'ar', 'he'],
    ...(folders.length > 0 && {articles: folders.map((folder) => `${folder}/**/*.md`)}),
    ...(site?.editions && {editions: site.editions}),
    ...(presets.length > 0 && {protect: presets.map(({preset}) => preset)})
  }
  return `${JSON.stringify(config, null, 2)}\n`
}

/** What a person should know of the site that was found; of a configuration that is there, what it lacks. */
export function siteAdvice(kind: SiteKind | undefined, {configPath, site}: Settings): string[] {
  if (!kind || !hasPreset(kind) || site !== undefined) return []
  const {name} = layouts[kind]
  if (configPath === undefined)
    return [`Found a site of ${name}: \`site: '${kind}'\` reads its front matter, and \`articles\` says where they lie`]
  return [`Found a site of ${name}: to read its front matter, add \`site: '${kind}'\` to the configuration`]
}
