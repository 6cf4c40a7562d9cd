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
  authorFiles: [
    '_data/authors.json',
    '_data/authors.yaml',
    '_data/authors.yml',
    'src/_data/authors.json',
    'src/_data/authors.yaml',
    'src/_data/authors.yml',
    'content/_data/authors.json',
    'content/_data/authors.yaml',
    'content/_data/authors.yml'
  ],
  prose: ['subtitle', 'excerpt', 'summary', 'eleventyNavigation.title']
}
