import type {SitePreset} from './preset.ts'

/** Eleventy leaves the names to its sites; these are those of its base blog and of its plug-ins. */
export const eleventy: SitePreset = {
  fields: {
    title: 'headline',
    date: 'published',
    updated: 'updated',
    modified: 'updated',
    author: 'byline',
    authors: 'byline',
    tags: 'keywords',
    image: 'images',
    cover: 'images',
    hero: 'images',
    socialImage: 'images'
  },
  prose: ['subtitle', 'excerpt', 'summary', 'eleventyNavigation.title']
}
