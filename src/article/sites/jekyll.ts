import type {SitePreset} from './preset.ts'

/** Jekyll, with the names of its plug-in for search engines and of its widespread themes. */
export const jekyll: SitePreset = {
  fields: {
    title: 'headline',
    date: 'published',
    last_modified_at: 'updated',
    modified: 'updated',
    author: 'byline',
    authors: 'byline',
    tags: 'keywords',
    tag: 'keywords',
    image: 'images',
    'header.image': 'images.src',
    'header.image_description': 'images.alt',
    'header.caption': 'images.caption'
  },
  authorFiles: ['_data/authors.yml', '_data/authors.yaml', '_data/authors.json', '_data/authors'],
  spaced: ['tags'],
  prose: ['subtitle', 'tagline', 'excerpt', 'summary']
}
