import fc from 'fast-check'
import type {ArticleMeta, Edition} from '../../src/model.ts'
import {markdown} from '../markdown-fragments.ts'
import {editionOf} from './edition.ts'

const words = fc.oneof(
  fc.string({unit: 'binary', maxLength: 40}),
  fc.string({unit: 'grapheme', maxLength: 40}),
  fc.constantFrom(
    ']]>',
    '\u0000\u0008\u000b',
    '\ud800',
    '\udc00x',
    '\ufffe',
    'קריאה "בשלום"',
    'عودة 3.5%',
    '&amp; <b>',
    ' '
  )
)
const day = fc.constantFrom('2024-02-14', '2024-02-14 09:00', '2024-02-14T09:00:30+02:00', '2024-02', 'yesterday', '')
const some = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(one, {maxLength: 3})
const address = fc.oneof(fc.webUrl(), words, fc.constant('https://news.example/صور/a b.jpg?x=1&y="2"'))

/** A front matter that says anything, as a hostile or a hurried desk would. */
const anyMeta: fc.Arbitrary<Partial<ArticleMeta>> = fc.record(
  {
    id: fc.oneof(fc.uuid(), words, fc.constant('tag:news.example,2024:ferry')),
    headline: words,
    description: words,
    dateline: fc.record({place: words, country: fc.constantFrom('EG', 'Egypt'), date: day}),
    published: day,
    updated: day,
    version: fc.constantFrom('1', '2.1', 'v3', '0', 'final'),
    byline: some(fc.record({name: words, role: fc.constantFrom('author', 'editor', 'translator')})),
    credit: some(
      fc.record({agency: fc.oneof(words, fc.constant('AP')), role: fc.constantFrom('wire', 'based-on', 'contributed')})
    ),
    sources: some(fc.record({name: words, url: address})),
    rights: fc.record(
      {
        holder: words,
        notice: words,
        usageTerms: words,
        translation: fc.constantFrom('allowed', 'forbidden'),
        expires: day,
        territories: fc.constant(['EG', 'JO'])
      },
      {requiredKeys: []}
    ),
    corrections: some(fc.record({date: day, text: words})),
    keywords: some(words),
    images: some(fc.record({src: address, alt: words, caption: words, credit: words}))
  } as const,
  {requiredKeys: ['headline']}
)

const locale = fc.constantFrom('en', 'ar', 'he')

/** An edition of anything, in any of our languages, beside two others. */
export const anyEdition: fc.Arbitrary<Edition> = fc
  .record({
    meta: anyMeta,
    body: fc.array(fc.oneof(markdown, words), {maxLength: 5}),
    locale,
    sourceLang: locale,
    other: words
  })
  .map(({meta, body, locale: own, sourceLang, other}) =>
    editionOf(body.join('\n\n'), {
      locale: own,
      sourceLang,
      meta: meta as Partial<ArticleMeta>,
      alternates: ['en', 'ar', 'he'].map((one) => ({locale: one, lang: one, slug: 'story', headline: other}))
    })
  )
