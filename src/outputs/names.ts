/** Names of our formats and of our files that are made from many editions, as a configuration gives them; apart from
 *  what they name, which takes long to load. A test holds both against each other. */
export const outputNames = [
  'html',
  'json',
  'markdown',
  'newsml',
  'ninjs',
  'txt',
  'atom',
  'front-page',
  'json-feed',
  'news-sitemap',
  'rss',
  'sitemap'
] as const

export const isOutputName = (name: string): boolean => outputNames.some((known) => known === name)
