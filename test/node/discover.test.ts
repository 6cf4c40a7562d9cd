import {symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import type {Config} from '../../src/node/config/config.ts'
import {projectSettingsOf} from '../../src/node/config/settings.ts'
import {discoverArticles} from '../../src/node/project/discover.ts'
import {folder} from './temp.ts'

const found = async (root: string, config: Config = {}) => {
  const {articles, findings} = await discoverArticles(projectSettingsOf(config, root))
  return {
    articles: articles.map(({path, slug}) => `${path} ${slug}`),
    findings: findings.map((f) => `${f.ruleId} ${f.place?.path}`)
  }
}

test('finds articles in folders, not what begins with a dot or a low line', async () => {
  const root = folder({
    'article/b.md': '',
    'article/a.md': '',
    'article/2024/02/c.md': '',
    'article/_state/ar/d.md': '',
    'article/_draft.md': '',
    'article/.hidden/e.md': '',
    'article/glossary.yaml': '',
    'README.md': ''
  })
  expect(await found(root)).toEqual({
    articles: ['article/2024/02/c.md c', 'article/a.md a', 'article/b.md b'],
    findings: []
  })
  expect(await found(root, {articles: ['article/*.md', '!article/b.md']})).toMatchObject({articles: ['article/a.md a']})
})

const slugs: Array<[front: string, slug: string, config?: Config]> = [
  ['---\nslug: own\n---\n', 'own'],
  ['\uFEFF---\r\nlang: en\r\nslug: "own"\r\n---\r\n', 'own'],
  ['---\nslug: own # since May\n---\n', 'own'],
  ['---\nslug: [1\n---\n', 'file'],
  ['---\nslug: 7\n---\n', '7'],
  ['slug: own\n', 'file'],
  ['---\nnote:\n  slug: other\n---\n', 'file'],
  ['---\npermalink: own\n---\n', 'own', {fields: {permalink: 'slug'}}]
]
for (const [front, slug, config] of slugs) {
  test(`the slug of ${JSON.stringify(front)} is ${slug}`, async () => {
    expect(await found(folder({'article/file.md': front}), config)).toMatchObject({
      articles: [`article/file.md ${slug}`]
    })
  })
}

test('two articles with one slug are both refused, also when only case or normal form differs', async () => {
  const root = folder({
    'article/one.md': '',
    'article/2024/ONE.md': '',
    'article/é.md': '',
    'article/f.md': '---\nslug: e\u0301\n---\n',
    'article/two.md': ''
  })
  const {articles, findings} = await found(root)
  expect(articles).toEqual(['article/two.md two'])
  expect(findings.sort()).toEqual([
    'article-slug-twice article/2024/ONE.md',
    'article-slug-twice article/f.md',
    'article-slug-twice article/one.md',
    'article-slug-twice article/é.md'
  ])
})

test('links that lead out of the project are refused, links within it are followed once', async () => {
  const outside = folder({'secret.md': ''})
  const root = folder({'article/a.md': '', 'texts/b.md': ''})
  symlinkSync(join(outside, 'secret.md'), join(root, 'article/leak.md'))
  symlinkSync(outside, join(root, 'article/out'))
  symlinkSync(join(root, 'texts'), join(root, 'article/more'))
  symlinkSync(join(root, 'article'), join(root, 'article/loop'))
  symlinkSync(join(root, 'nowhere'), join(root, 'article/dead.md'))
  const {articles, findings} = await found(root)
  expect(articles).toEqual(['article/a.md a', 'article/more/b.md b'])
  expect([...new Set(findings)].sort()).toEqual(
    expect.arrayContaining(['article-path article/leak.md', 'article-path article/out/secret.md'])
  )
})
