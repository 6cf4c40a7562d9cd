import {expect, test} from 'vitest'
import {type ArticleOptions, parseArticle} from '../../src/article/index.ts'

const front = (fields: string) => `---\nheadline: Rain at last\nlang: en\n${fields}\n---\n\nIt rained.\n`

/** What keeps the story back, or `undefined`; nothing of it is an error. */
const rows: Array<[fields: string, said: string | undefined, until?: string]> = [
  ['draft: true', 'draft: true'],
  ['draft: yes', 'draft: yes'],
  ['draft: "true"', 'draft: true'],
  ['Draft: True', 'Draft: True'],
  ['is_draft: on', 'is_draft: on'],
  ['isDraft: 1', 'isDraft: 1'],
  ['draft:\n  true', 'draft: true'],
  ['draft: until Ruth has read it', 'draft: until Ruth has read it'],
  ['draft: [ar, he]', 'draft: list'],
  ['draft: false', undefined],
  ['draft: No', undefined],
  ['draft: "off"', undefined],
  ['draft:', undefined],
  ['draft: ""', undefined],
  ['published: false', 'published: false'],
  ['published: "no"', 'published: no'],
  ['published: true', undefined],
  ['published: Yes', undefined],
  ['publish: false', 'publish: false'],
  ['publish: true', undefined],
  ['publish: soon', undefined],
  ['hidden: true', 'hidden: true'],
  ['hidden: false', undefined],
  ['unlisted: true', 'unlisted: true'],
  ['private: y', 'private: y'],
  ['public: false', 'public: false'],
  ['unpublished: true', 'unpublished: true'],
  ['status: draft', 'status: draft'],
  ['status: Pending', 'status: Pending'],
  ['visibility: private', 'visibility: private'],
  ['visibility: public', undefined],
  ['status: usable', undefined],
  ['published: 2030-01-01', 'published: 2030-01-01', '2030-01-01'],
  ['date: 2030-01-01 10:00:00 -0500', 'date: 2030-01-01 10:00:00 -0500', '2030-01-01 10:00:00 -0500'],
  ['pubDate: 2030-01-01T10:00Z', 'pubDate: 2030-01-01T10:00Z', '2030-01-01T10:00Z'],
  ['date: 2024-01-01\npublishDate: 2030-01-01', 'publishDate: 2030-01-01', '2030-01-01'],
  ['date: 2030-01-01\npublished: 2024-01-01', 'published: 2024-01-01', '2024-01-01'],
  ['published: true\ndate: 2030-01-01', 'date: 2030-01-01', '2030-01-01'],
  ['published: 2030-01-01\ndraft: true', 'draft: true'],
  ['date: spring 2030', undefined],
  // Of something else, or about it.
  ['sidebar:\n  hidden: true', undefined],
  ['description: "draft: true"', undefined],
  ['description: |\n  draft: true\n  published: false', undefined],
  ['drafts: 3', undefined],
  ['publisher: false', undefined],
  ['keywords: [draft, hidden]', undefined]
]
for (const [fields, said, until] of rows) {
  test(`\`${fields.replaceAll('\n', '⏎')}\` keeps back: ${said ?? 'nothing'}`, () => {
    const {article, findings} = parseArticle(front(fields), {path: 'rain.md'})
    expect(findings.filter(({ruleId}) => ruleId !== 'article-site-field')).toEqual([])
    expect(article.notYet).toEqual(said === undefined ? undefined : {said, ...(until && {until})})
    expect(article.meta.status).toBe(said !== undefined && until === undefined ? 'withheld' : 'usable')
  })
}

/** No reader of YAML makes anything of these; whoever wrote them meant it. */
const broken: Array<[name: string, text: string]> = [
  ['a list without an end', '---\nkeywords: [rain\ndraft: true\n---\n\nRain.\n'],
  ['no end', '---\nheadline: Rain\ndraft: true\n\nRain.\n'],
  ['an empty line before it', '\n---\nheadline: Rain\ndraft: true\n---\n\nRain.\n'],
  ['a word said twice', '---\nheadline: Rain\ndraft: false\ndraft: true\n---\n\nRain.\n'],
  ['TOML', '+++\ntitle = "Rain"\ndraft = true # not before Ruth has read it\n+++\n\nRain.\n'],
  ['JSON', '{\n  "title": "Rain",\n  "draft": true\n}\n\nRain.\n'],
  ['JSON in one line', '{"title": "Rain", "published": false}\n\nRain.\n'],
  ['old line ends', '---\rheadline: [Rain\rpublished: "false"\r---\r\rRain.\r'],
  ['more than is read of YAML', `---\ndescription: ${'x'.repeat(200_001)}\ndraft: true\n---\n\nRain.\n`]
]
for (const [name, text] of broken) {
  test(`a front matter with ${name} keeps its story back`, () => {
    const {article} = parseArticle(text, {path: 'rain.md', lang: 'en'})
    expect(article.meta.status).toBe('withheld')
    expect(article.notYet?.until).toBeUndefined()
  })
}

test('in a text without any front matter such a line is text', () => {
  for (const text of ['# Rain\n\ndraft: true\n', 'Draft: true\n\n# Rain\n', '{{< draft: true >}}\n\n# Rain\n'])
    expect(parseArticle(text, {path: 'rain.md', lang: 'en'}).article.notYet).toBeUndefined()
})

test('a switch `published` leaves the day to the field that has it', () => {
  const {article, findings} = parseArticle(front('published: true\ndate: 2024-02-14'), {fields: {date: 'published'}})
  expect(findings.filter(({ruleId}) => ruleId !== 'article-site-field')).toEqual([])
  expect(article.meta.published).toBe('2024-02-14')
})

const configured: Array<[options: ArticleOptions, fields: string, said: string | undefined]> = [
  [{notYet: {fields: {}}}, 'draft: true\nhidden: true\npublished: false', undefined],
  [{notYet: {fields: {visibility: 'secret'}}}, 'visibility: Secret', 'visibility: Secret'],
  [{notYet: {fields: {visibility: ['secret', 'team']}}}, 'visibility: all\ndraft: true', undefined],
  [{notYet: {fields: {ready: false}}}, 'ready: no', 'ready: no'],
  [{notYet: {dates: []}}, 'published: 2030-01-01', undefined],
  [{notYet: {dates: ['go-live']}}, 'published: 2030-01-01\ngoLive: 2031-01-01', 'goLive: 2031-01-01'],
  [{notYet: {dates: []}}, 'draft: true', 'draft: true'],
  [{fields: {entwurf: 'draft'}}, 'entwurf: true', 'entwurf: true'],
  [{fields: {issued: 'published'}}, 'issued: 2030-01-01', 'issued: 2030-01-01']
]
for (const [options, fields, said] of configured) {
  test(`with ${JSON.stringify(options)}, \`${fields.replaceAll('\n', '⏎')}\` keeps back: ${said ?? 'nothing'}`, () => {
    const {article, findings} = parseArticle(front(fields), {path: 'rain.md', ...options})
    expect(findings.filter(({ruleId}) => ruleId !== 'article-site-field')).toEqual([])
    expect(article.notYet?.said).toBe(said)
  })
}
