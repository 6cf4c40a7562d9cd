import {existsSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {describe, expect, test} from 'vitest'
import {parseArticle} from '../../src/article/index.ts'
import {extractCatalogs, signEdition} from '../../src/catalog/index.ts'
import {checkAssembled, checkCatalog, checks, type StoryOptions} from '../../src/check/index.ts'
import {assembleEdition} from '../../src/edition/index.ts'
import {segmentArticle} from '../../src/segment/index.ts'
import {ar, en, he} from '../packs.ts'

/** The pages of the rules that look at a catalog or an edition: under each `###`, an article, its locale file (recorded, unless it
 *  says `unrecorded`), and the article as it became, if it changed. A key may be cut short. `json options` are those of
 *  the run, `json ar labels` the locale's own words of the page, `json ar addresses` addresses of its own, and `json ar signed` who signed. */
const pages = resolve(import.meta.dirname, '../../docs/checks')

interface Block {
  readonly info: string
  readonly text: string
}

function examples(page: string, title: string): Array<[name: string, blocks: Block[]]> {
  const section = page.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? ''
  return section
    .split(/^### /m)
    .slice(1)
    .map((part) => [
      part.split('\n')[0]!,
      [...part.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].map(([, info, text]) => ({info: info!, text: text!}))
    ])
}

function rulesOf(blocks: readonly Block[]): string[] {
  const articles = blocks
    .filter(({info}) => info === 'md article')
    .map(({text}) => parseArticle(text, {slug: 'port'}).article)
  const file = blocks.find(({info}) => /^json [a-z]{2}( unrecorded)?$/.test(info))!
  const locale = file.info.split(' ')[1]!
  const first = segmentArticle(articles[0]!)
  const texts = Object.entries(JSON.parse(file.text) as Record<string, string>).map(([key, text]) => [
    first.find((segment) => segment.key.startsWith(key))?.key ?? key,
    text
  ])
  let files = [{locale: articles[0]!.lang}, {locale, file: JSON.stringify(Object.fromEntries(texts))}]
  const run = (at: number, record: boolean) => {
    const [source, own] = files
    const out = extractCatalogs(
      {slug: 'port', segments: segmentArticle(articles[at]!), source: source!, locales: [own!]},
      {record, figures: Object.keys(articles[at]!.meta.figures)}
    )
    files = files.map((one) => ({...one, ...(record && out.writes.find((write) => write.locale === one.locale))}))
    return out.catalogs[0]!
  }
  if (!file.info.endsWith('unrecorded')) run(0, true)
  const addresses = blocks.find(({info}) => info === `json ${locale} addresses`)
  if (addresses) files = files.map((one) => (one.locale === locale ? withAddresses(one, addresses.text) : one))
  const article = articles.at(-1)!
  const signer = blocks.find(({info}) => info === `json ${locale} signed`)
  if (signer) {
    const {by} = JSON.parse(signer.text) as {by: string}
    const input = {slug: 'port', segments: segmentArticle(article), source: files[0]!, locale: files[1]!}
    const {writes} = signEdition(input, {by, date: '2024-02-14', hash, languages: [en, ar, he]})
    files = files.map((one) => ({...one, ...(one.locale === locale && writes)}))
  }
  const given = (info: string) => JSON.parse(blocks.find((block) => block.info === info)?.text ?? '{}') as object
  const asked = given('json options')
  const options: StoryOptions = {
    languages: [en, ar, he],
    checks,
    ...asked,
    ...('sign' in asked && {sign: {hash}})
  }
  const catalog = run(articles.length - 1, false)
  const labels = given(`json ${locale} labels`) as Record<string, string>
  const edition = assembleEdition(article, catalog, {languages: options.languages, labels})
  return [...checkCatalog(article, catalog, options), ...checkAssembled(edition, article, options)].map(
    ({ruleId}) => ruleId
  )
}

/** As good as any where nobody reads it. */
const hash = (text: string): string => String(text.length)

/** The state file, in which texts have addresses of their own. */
function withAddresses<T extends {readonly locale: string}>(files: T, addresses: string): T {
  const state = JSON.parse((files as {state?: string}).state ?? '{}') as Record<string, object>
  for (const [start, own] of Object.entries(JSON.parse(addresses) as Record<string, object>)) {
    const key = Object.keys(state).find((one) => one.startsWith(start))!
    state[key] = {...state[key], addresses: own}
  }
  return {...files, state: JSON.stringify(state)}
}

for (const {id, scope} of checks) {
  const file = resolve(pages, `${id}.md`)
  if ((scope !== 'catalog' && scope !== 'edition') || !existsSync(file)) continue
  const page = readFileSync(file, 'utf8')
  describe(id, () => {
    for (const [name, blocks] of examples(page, 'Ok'))
      test(`ok: ${name}`, () => expect(rulesOf(blocks)).not.toContain(id))
    for (const [name, blocks] of examples(page, 'Not ok'))
      test(`not ok: ${name}`, () => expect(rulesOf(blocks)).toContain(id))
    test('page has examples of both kinds', () => {
      expect(examples(page, 'Ok').length && examples(page, 'Not ok').length).toBeGreaterThan(0)
    })
  })
}
