import type {SitePreset} from './preset.ts'

/** Astro's own starters, whose collections name their fields themselves, and the themes that are most in use. */
export const astro: SitePreset = {
  fields: {
    title: 'headline',
    pubDate: 'published',
    pubDatetime: 'published',
    publishDate: 'published',
    date: 'published',
    updatedDate: 'updated',
    modDatetime: 'updated',
    lastUpdated: 'updated',
    author: 'byline',
    authors: 'byline',
    tags: 'keywords',
    heroImage: 'images',
    image: 'images',
    cover: 'images',
    coverImage: 'images',
    ogImage: 'images'
  },
  prose: ['subtitle', 'tagline', 'excerpt', 'summary']
}
