import type {SitePreset} from './preset.ts'

/** Docusaurus, its blog and its documents. `slug` is an address there, and `id` the name of a file: neither is ours. */
export const docusaurus: SitePreset = {
  fields: {
    title: 'headline',
    date: 'published',
    'last_update.date': 'updated',
    authors: 'byline',
    author: 'byline.name',
    author_title: 'byline.role',
    author_url: 'byline.url',
    author_image_url: 'byline.image',
    tags: 'keywords',
    image: 'images',
    slug: '',
    id: ''
  },
  authorFiles: ['blog/authors.yml', 'blog/authors.yaml', 'blog/authors.json'],
  prose: ['sidebar_label', 'pagination_label', 'title_meta', 'summary', 'excerpt']
}
