import fc from 'fast-check'
import {expect, test} from 'vitest'
import {createHandler, type EditionMeta} from '../../src/http/index.ts'
import {hostileText} from './hostile.ts'

const meta = (locale: string, slug: string, sourceSlug: string): EditionMeta => ({
  slug,
  sourceSlug,
  locale,
  lang: locale,
  dir: 'ltr',
  sourceLang: 'en',
  headline: slug,
  previousSlugs: [`old-${slug}`]
})

/** What the platform lets into a header at all. */
const header = hostileText.map((text) => text.replace(/[^\t\x20-\x7e\x80-\xff]/g, ''))
const weighted = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom('ar', 'en', 'he-IL', '*', 'x-y', 'text/html', '*/*', 'application/json'), header),
      fc.oneof(fc.constantFrom('0', '1', '0.5', '2', '-1', 'x'), header)
    )
  )
  .map((all) => all.map(([value, quality]) => `${value};q=${quality}`).join(', '))

test('any request at all has an answer, with the headers that every answer has', async () => {
  const part = fc.oneof(
    hostileText,
    fc.constantFrom('ar', 'en', 'talks', 'talks.json', 'old-talks', '..', '', '%zz', '%2e%2e', '%00')
  )
  const path = fc.array(part, {maxLength: 4}).map((parts) => parts.join('/'))
  await fc.assert(
    fc.asyncProperty(
      hostileText,
      path,
      fc.record({
        accept: fc.oneof(weighted, header),
        'accept-language': fc.oneof(weighted, header),
        'if-none-match': header
      }),
      fc.constantFrom('GET', 'HEAD', 'POST', 'DELETE'),
      async (slug, asked, headers, method) => {
        const editions = [meta('en', 'talks', 'talks'), meta('ar', slug || 'x', 'talks')]
        const source = {
          editions,
          edition: async (_: string, locale: string) => ({
            ...editions.find((one) => one.locale === locale)!,
            html: slug,
            markdown: slug,
            text: slug
          }),
          takedown: [{slug, sourceSlug: slug, locale: 'he'}]
        }
        const handler = createHandler(source, {base: '/أخبار'})
        for (const address of [`/أخبار/${asked}`, `/أخبار/ar/${encodeURIComponent(slug.toWellFormed())}`]) {
          const answer = await handler(
            new Request(new URL(address.replace(/[\\/]{2,}/g, '/'), 'https://news.example'), {headers, method})
          )
          expect([200, 301, 304, 404, 405, 406, 410]).toContain(answer.status)
          expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
          for (const [, value] of answer.headers) expect(value).toMatch(/^[\x20-\x7e]*$/)
          const location = answer.headers.get('location')
          if (location !== null) expect(new URL(location, 'https://news.example').origin).toBe('https://news.example')
          if (method === 'HEAD') expect(await answer.text()).toBe('')
        }
      }
    )
  )
})
