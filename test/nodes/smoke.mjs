// What an engineer does first with the built library, for a Node that the tests themselves do not run on.
import {buildEditions, checkPair, extractCatalogs, outputs, parseArticle, segmentArticle} from 'polyedition'
import {readFigures} from 'polyedition/figures'
import {loadLanguages} from 'polyedition/languages'
import {loadSettings} from 'polyedition/node'

const languages = await loadLanguages(['en', 'ar', 'he'])
const [, ar] = languages
const pair = {source: 'At least 74 people were killed.', target: 'قُتل 47 شخصًا.', sourceLocale: 'en', targetLocale: 'ar'}
const markdown =
  '---\nheadline: Talks\nlang: en\npublished: 2024-02-14T09:00:00Z\n---\n\nAt least 74 people met on 14 February.\n'
const {article} = parseArticle(markdown, {path: 'article/talks.md'})
const segments = segmentArticle(article)
const texts = ['المحادثات', 'التقى ما لا يقل عن 74 شخصًا في 14 فبراير/شباط.']
const file = JSON.stringify(Object.fromEntries(segments.map(({key}, at) => [key, texts[at]])))
const {writes} = extractCatalogs(
  {slug: 'talks', segments, source: {locale: 'en'}, locales: [{locale: 'ar', file}]},
  {record: true}
)
const built = buildEditions({
  articles: [{path: 'article/talks.md', markdown}],
  catalogs: writes.map((one) => ({slug: 'talks', file, ...one})),
  languages,
  locales: ['en', 'ar'],
  outputs: [outputs.html],
  now: '2024-02-14T12:00:00Z'
})
console.log(
  JSON.stringify({
    found: checkPair(pair, {languages}).map(({ruleId}) => ruleId),
    read: readFigures('ثلاثمئة وخمسة وأربعين شخصًا', ar).map(({value}) => value),
    editions: built.editions.map(({locale}) => locale),
    pages: built.outputs,
    locales: (await loadSettings({cwd: import.meta.dirname})).locales.map(({locale}) => locale)
  })
)
