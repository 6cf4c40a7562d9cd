import fc from 'fast-check'
import {expect, test} from 'vitest'
import {markMarkdown} from '../../src/bidi/index.ts'
import {assembleEdition, parseArticle} from '../../src/index.ts'
import {markdown as format} from '../../src/outputs/index.ts'
import {markdown} from '../markdown-fragments.ts'
import {en, he} from '../packs.ts'

/** Right-to-left lines with what may need a mark. */
const mixed = (text: string): string => text.replaceAll('word', 'שלום C++, ').replaceAll('Two', '(A) מילה Nokia')

test('marks an edition as one that only its Markdown is known of', () => {
  let marked = 0
  fc.assert(
    fc.property(markdown, (source) => {
      const {article} = parseArticle(mixed(source), {lang: 'he'})
      const {slug, lang: locale} = article
      const edition = assembleEdition(article, {
        slug,
        locale,
        sourceLocale: locale,
        entries: [],
        obsolete: [],
        resources: {}
      })
      const written = format.render(edition)
      if (written !== edition.markdown) marked++
      expect(written).toBe(markMarkdown(edition.markdown, {language: locale === 'he' ? he : en}))
    }),
    {numRuns: 300}
  )
  expect(marked).toBeGreaterThan(20)
})
