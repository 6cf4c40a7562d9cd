import {readdirSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {describe, expect, test} from 'vitest'
import {parseArticle} from '../../src/article/index.ts'
import {checks} from '../../src/check/index.ts'
import {ours} from '../packs.ts'

/** What `parseArticle` reports has its pages, too, and their examples are articles. */
const pages = resolve(import.meta.dirname, '../../docs/checks')
const rules = new Set<string>(checks.map(({id}) => id))
// Those of rules are tested with the rules.
const names = readdirSync(pages).filter((name) => name.startsWith('article-') && !rules.has(name.slice(0, -3)))

for (const name of names) {
  const rule = name.replace(/\.md$/, '')
  const page = readFileSync(resolve(pages, name), 'utf8')
  const examples = (title: string) => {
    const section = page.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? ''
    return [...section.matchAll(/^```md article\n([\s\S]*?)\n```$/gm)].map((match) => match[1]!)
  }
  const found = (source: string) =>
    parseArticle(source, {languages: ours}).findings.filter(({ruleId}) => ruleId === rule)
  if (examples('Not ok').length === 0) continue
  describe(rule, () => {
    test.each(examples('Ok'))('says nothing of %j', (source) => {
      expect(found(source)).toEqual([])
    })
    test.each(examples('Not ok'))('says where and why of %j', (source) => {
      const [finding] = found(source)
      expect(finding).toMatchObject({severity: /^Severity: (\w+)$/m.exec(page)![1], url: `docs/checks/${name}`})
      expect(finding!.reason).toMatch(/^(?:Unexpected|Missing) .*expected/)
      expect(finding!.place!.start.line).toBeGreaterThan(0)
    })
  })
}
