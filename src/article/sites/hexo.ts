import type {SitePreset} from './preset.ts'

/** Hexo, with the names that its widespread themes add. */
export const hexo: SitePreset = {
  fields: {
    title: 'headline',
    date: 'published',
    updated: 'updated',
    author: 'byline',
    authors: 'byline',
    tags: 'keywords',
    cover: 'images',
    thumbnail: 'images',
    banner: 'images',
    banner_img: 'images',
    index_img: 'images',
    photos: 'images'
  },
  authorFiles: ['source/_data/authors.yml', 'source/_data/authors.yaml', 'source/_data/authors.json'],
  prose: ['subtitle', 'excerpt', 'summary']
}
