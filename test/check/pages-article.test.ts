import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {describe, expect, test} from 'vitest'
import {parseArticle} from '../../src/article/index.ts'
import {checkArticle, checks} from '../../src/check/index.ts'
import {ar, en, he} from '../packs.ts'

/** The pages of the rules that look at an article by itself: each block `md article` is one. */
const pages = resolve(import.meta.dirname, '../../docs/checks')

function articles(page: string, title: string): string[] {
  const section = page.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? ''
  return [...section.matchAll(/^```md article\n([\s\S]*?)^```$/gm)].map(([, text]) => text!)
}

const rulesOf = (text: string) =>
  checkArticle(parseArticle(text, {slug: 'fire', lang: 'en'}).article, {languages: [en, ar, he], checks}).map(
    ({ruleId}) => ruleId
  )

for (const {id, scope} of checks) {
  if (scope !== 'article') continue
  const page = readFileSync(resolve(pages, `${id}.md`), 'utf8')
  describe(id, () => {
    test('page has examples of both kinds', () => {
      expect(articles(page, 'Ok').length).toBeGreaterThan(0)
      expect(articles(page, 'Not ok').length).toBeGreaterThan(0)
    })
    for (const text of articles(page, 'Ok')) test(`ok: ${text}`, () => expect(rulesOf(text)).not.toContain(id))
    for (const text of articles(page, 'Not ok')) test(`not ok: ${text}`, () => expect(rulesOf(text)).toContain(id))
  })
}
