import fc from 'fast-check'
import {expect, test} from 'vitest'
import {assembleEdition, parseArticle, segmentArticle} from '../../src/index.ts'
import type {Catalog, Edition} from '../../src/model.ts'
import {bodyHtml} from '../../src/outputs/index.ts'
import {editionsOf, slugs} from '../editions.ts'
import {markdown} from '../markdown-fragments.ts'

/** What a reader of the edition's own Markdown would print of it, under the same lines. */
function again({slug, markdown: text, lang, meta, lines, labels, labelLangs, style, anchors}: Edition): string {
  const {article} = parseArticle(text, {lang})
  const own = {slug, locale: lang, sourceLocale: lang, entries: [], obsolete: [], resources: {}}
  const {tree, labelLangs: _, ...fresh} = assembleEdition(article, own)
  return alone({
    ...fresh,
    tree,
    slug,
    meta,
    lines,
    labels,
    ...(anchors && {anchors}),
    ...(labelLangs && {labelLangs}),
    ...(style && {style})
  })
}

/** Without its source, which tells a line's order what the Markdown cannot say. */
const alone = (edition: Edition): string =>
  bodyHtml({...edition, tree: edition.tree, sourceLang: edition.lang, segments: []})

const hebrew = (text: string): string =>
  text.replace(/<[^>]*>|&\w+;|https?:\/\/[^\s<]*|[a-z]/g, (found) =>
    found.length > 1 ? found : String.fromCharCode(0x05d0 + (found.charCodeAt(0) - 97))
  )

test('the HTML of an edition is that of its own Markdown, parsed again', () => {
  fc.assert(
    fc.property(markdown, (source) => {
      const {article} = parseArticle(source, {lang: 'en'})
      const segments = segmentArticle(article)
      const catalog: Catalog = {
        slug: article.slug,
        locale: 'he',
        sourceLocale: 'en',
        entries: segments.map((segment) => ({
          key: segment.key,
          segment,
          status: 'current',
          target: hebrew(segment.text)
        })),
        obsolete: [],
        resources: {}
      }
      const edition = assembleEdition(article, catalog)
      expect(again(edition)).toBe(alone(edition))
    }),
    {numRuns: 100}
  )
})

test.each(slugs.flatMap(editionsOf).map((edition) => [edition.slug, edition.locale, edition] as const))(
  'so is that of %s in %s',
  (_, __, edition) => expect(again(edition)).toBe(alone(edition))
)
