import {notYetFields} from '../not-yet.ts'
import type {SitePreset} from './preset.ts'

/** Hugo, with the names that its widespread themes add. `publishDate` holds a story back before `date` does. */
export const hugo: SitePreset = {
  fields: {
    title: 'headline',
    date: 'published',
    lastmod: 'updated',
    expiryDate: 'rights.expires',
    author: 'byline',
    authors: 'byline',
    'params.author': 'byline',
    'params.authors': 'byline',
    tags: 'keywords',
    cover: 'images',
    image: 'images',
    featured_image: 'images',
    featuredImage: 'images',
    'params.images': 'images',
    'params.cover': 'images'
  },
  notYet: {
    fields: {...notYetFields.fields, headless: true},
    dates: ['publishDate', 'pubdate', 'published', 'date']
  },
  authorFiles: ['data/authors.yaml', 'data/authors.yml', 'data/authors.toml', 'data/authors.json', 'data/authors'],
  prose: ['subtitle', 'summary', 'linkTitle', 'params.subtitle', 'params.summary']
}
