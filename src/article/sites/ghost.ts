import {notYetFields} from '../not-yet.ts'
import type {SitePreset} from './preset.ts'

/** Ghost's posts, as its interface and its export name their fields. What only members may read is kept back. */
export const ghost: SitePreset = {
  fields: {
    uuid: 'id',
    id: '',
    title: 'headline',
    custom_excerpt: 'description',
    published_at: 'published',
    updated_at: 'updated',
    authors: 'byline',
    primary_author: 'byline',
    author: 'byline',
    tags: 'keywords',
    feature_image: 'images.src',
    feature_image_alt: 'images.alt',
    feature_image_caption: 'images.caption'
  },
  notYet: {
    fields: {
      ...notYetFields.fields,
      visibility: [...[notYetFields.fields.visibility].flat().map(String), 'members', 'paid', 'tiers', 'filter']
    }
  },
  prose: [
    'excerpt',
    'meta_title',
    'meta_description',
    'og_title',
    'og_description',
    'twitter_title',
    'twitter_description'
  ]
}
