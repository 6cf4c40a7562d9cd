import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {describe, expect, test} from 'vitest'
import {type Glossary, readGlossary} from '../../src/attribution/index.ts'
import {checkPair, checks} from '../../src/check/index.ts'
import {ours} from '../packs.ts'

/** The page of each rule is its test: every row under "Ok" raises nothing of this rule, every row under "Not ok" does.
 *
 *  A table's rows are pairs of plain texts under a line `en → ar`; ` ¶ ` parts the segments of a story, `{U+202E}` is
 *  a character that no page should hold itself. */
const pages = resolve(import.meta.dirname, '../../docs/checks')

interface Example {
  readonly from: string
  readonly to: string
  readonly source: string
  readonly target: string
}

function examples(section: string): Example[] {
  const out: Example[] = []
  let way: [string, string] | undefined
  for (const line of section.split('\n')) {
    const locales = /^([a-zA-Z-]+) → ([a-zA-Z-]+)$/.exec(line.trim())
    if (locales) way = [locales[1]!, locales[2]!]
    const row = /^\|\s(.*?)\s\|\s(.*?)\s\|$/.exec(line)
    if (!row || !way || row[1] === 'source' || /^-+$/.test(row[1]!)) continue
    out.push({from: way[0], to: way[1], source: spelledOut(row[1]!), target: spelledOut(row[2]!)})
  }
  return out
}

const spelledOut = (text: string): string =>
  text.replace(/\{U\+([0-9A-F]{4,5})\}/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))

/** A fenced block `yaml glossary` is the desk's glossary for the examples of its page. */
function glossaryOf(page: string): {glossary?: Glossary} {
  const block = /```yaml glossary\n([\s\S]*?)```/.exec(page)
  return block ? {glossary: readGlossary(block[1]!).glossary} : {}
}

function fires(rule: string, {from, to, source, target}: Example, desk: {glossary?: Glossary}): boolean {
  const [sources, targets] = [source.split(' ¶ '), target.split(' ¶ ')]
  const pairs = sources.map((text, at) => [text, targets[at] ?? ''] as const)
  return pairs.some(([a, b], at) =>
    checkPair(
      {source: a, target: b, sourceLocale: from, targetLocale: to, document: {at, pairs}},
      {languages: ours, ...desk}
    ).some((finding) => finding.ruleId === rule)
  )
}

const sectionOf = (page: string, title: string) =>
  page.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? ''

test('every rule has its page and every page its rule', () => {
  // What the parser and the importer report has a page too, and no check of its own.
  const written = readdirSync(pages).map((name) => name.replace(/\.md$/, ''))
  const ids = checks.map(({id}) => id)
  expect(ids.filter((id) => !written.includes(id))).toEqual([])
  expect(
    written.filter(
      (name) =>
        !ids.includes(name) &&
        !/^(?:article|catalog|wire)-|^index$|^(?:text-(?:broken-file|duplicate-key|not-string|conflict)|state-broken-file)$/.test(
          name
        )
    )
  ).toEqual([])
})

for (const check of checks) {
  const file = resolve(pages, `${check.id}.md`)
  if (!existsSync(file)) continue
  const page = readFileSync(file, 'utf8')
  describe(check.id, () => {
    test('page has its head', () => {
      expect(page).toMatch(new RegExp(`^# ${check.id}\n`))
      expect(page).toContain(`\nSeverity: ${check.severity}\n`)
      if (check.ofMachine && check.ofMachine !== check.severity)
        expect(page).toContain(`\nSeverity where a machine made the translation: ${check.ofMachine}\n`)
      for (const title of ['Ok', 'Not ok', 'What to do']) expect(sectionOf(page, title)).not.toBe('')
    })
    if (check.scope !== 'pair' && check.scope !== 'text') return
    for (const example of examples(sectionOf(page, 'Ok'))) {
      test(`ok: ${example.source} | ${example.target}`, () =>
        expect(fires(check.id, example, glossaryOf(page))).toBe(false))
    }
    for (const example of examples(sectionOf(page, 'Not ok'))) {
      test(`not ok: ${example.source} | ${example.target}`, () =>
        expect(fires(check.id, example, glossaryOf(page))).toBe(true))
    }
    test('page has examples of both kinds', () => {
      expect(examples(sectionOf(page, 'Ok')).length).toBeGreaterThan(0)
      expect(examples(sectionOf(page, 'Not ok')).length).toBeGreaterThan(0)
    })
  })
}
