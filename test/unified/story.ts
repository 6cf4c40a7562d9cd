import {type CatalogTexts, extractCatalogs, parseArticle, segmentArticle} from '../../src/index.ts'

/** A story and its Arabic files, as a project has them. */
export const body = `Three men were hurt, said **Omar Haddad** of [Reuters](https://reuters.com).

## At a glance

- 14 boats
- The *second* week[^1]

[^1]: Not the first.
`
export const front = 'headline: Ferry returns\nlang: en\npublished: 2024-02-14\nsite: ferries\n'
export const story: string = `---\n${front}---\n\n${body}`
const arabic: Readonly<Record<string, string>> = {
  'Ferry returns': 'عودة العبّارة',
  'Three men were hurt, said <strong>Omar Haddad</strong> of <a1>Reuters</a1>.':
    'أصيب ثلاثة رجال، بحسب ما قاله <strong>عمر حداد</strong> من <a1>رويترز</a1>.',
  'At a glance': 'باختصار',
  '14 boats': '14 قاربًا',
  'The <em>second</em> week<fn1/>': 'الأسبوع <em>الثاني</em><fn1/>',
  'Not the first.': 'ليس الأول.'
}

const {article} = parseArticle(story, {slug: 'ferry'})
const segments = segmentArticle(article)
const target = JSON.stringify(Object.fromEntries(segments.map(({key, text}) => [key, arabic[text] ?? text])))
const made = extractCatalogs(
  {slug: 'ferry', segments, source: {locale: 'en'}, locales: [{locale: 'ar', file: target}]},
  {record: true}
)

/** Locale files and state files, as they are after an extraction. */
export const texts: readonly CatalogTexts[] = made.writes.map((one) =>
  one.locale === 'ar' ? {file: target, ...one} : one
)
