import {astro} from './astro.ts'
import {docusaurus} from './docusaurus.ts'
import {eleventy} from './eleventy.ts'
import {ghost} from './ghost.ts'
import {hexo} from './hexo.ts'
import {hugo} from './hugo.ts'
import {jekyll} from './jekyll.ts'
import type {SitePreset} from './preset.ts'

export type {SitePreset} from './preset.ts'

/** How the front matter of each site generator that we know is read: its names of fields, its words for "not yet" and
 *  what else its readers see.
 *  @example
 *  import {parseArticle, sitePresets} from 'polyedition'
 *  const markdown = '---\ntitle: Talks resume\ndate: 2024/02/14 10:00:00\nlang: en\n---\n\nIn Cairo.\n'
 *  const {meta} = parseArticle(markdown, sitePresets.hexo).article
 *  meta.headline // → 'Talks resume'
 *  meta.published // → '2024-02-14T10:00:00' */
export const sitePresets: {
  readonly [site in 'astro' | 'docusaurus' | 'eleventy' | 'ghost' | 'hexo' | 'hugo' | 'jekyll']: SitePreset
} = {astro, docusaurus, eleventy, ghost, hexo, hugo, jekyll}
