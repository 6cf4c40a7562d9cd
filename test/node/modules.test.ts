import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {expect, test} from 'vitest'
import {indexModules} from '../../src/node/build/index-module.ts'
import type {EditionRecord} from '../../src/node/build/index-records.ts'
import {editionModule, modulePath} from '../../src/node/build/modules.ts'
import {folder, write} from './temp.ts'

const record = (locale: string, slug: string, sourceSlug: string): EditionRecord => ({
  slug,
  sourceSlug,
  locale,
  lang: locale,
  dir: 'ltr',
  sourceLang: 'en',
  headline: 'H',
  files: {html: `${locale}/${slug}.html`}
})

/** What a site reads from a folder of these editions. */
async function site(editions: EditionRecord[], content: Record<string, unknown> = {html: '<p>'}) {
  const root = folder()
  const locales = [{locale: 'en', lang: 'en', dir: 'ltr', name: 'English'}] as const
  write(root, indexModules({editions, locales}))
  for (const one of editions) write(root, {[modulePath(one)]: editionModule({...one, ...content})})
  writeFileSync(join(root, 'package.json'), indexModules({editions, locales})['package.json']!)
  return (await import(pathToFileURL(join(root, 'index.js')).href)) as {
    editions: EditionRecord[]
    edition(slug: string, locale: string): Promise<Record<string, unknown>>
  }
}

test('an edition is loaded by the slug of its article, or by its own', async () => {
  const {edition, editions} = await site([record('en', 'talks', 'talks'), record('ar', 'محادثات-القاهرة', 'talks')])
  expect(editions.map(({locale}) => locale)).toEqual(['en', 'ar'])
  expect(await edition('talks', 'ar')).toMatchObject({locale: 'ar', html: '<p>'})
  expect(await edition('محادثات-القاهرة', 'ar')).toBe(await edition('talks', 'ar'))
})

test('an edition is loaded by a slug in either form', async () => {
  const slug = 'café-أمل-한국'.normalize('NFC')
  const {edition} = await site([record('en', slug, slug)])
  expect(await edition(slug.normalize('NFD'), 'en')).toBe(await edition(slug, 'en'))
})

test('what is not there is named', async () => {
  const {edition} = await site([record('en', 'talks', 'talks'), record('ar', 'talks', 'talks')])
  await expect(edition('talks', 'he')).rejects.toThrow('No edition of `talks` in `he`, expected one of `en`, `ar`')
  await expect(edition('nothing', 'en')).rejects.toThrow('No article `nothing`, expected the slug of one of `editions`')
  await expect(edition('__proto__', 'constructor')).rejects.toThrow(RangeError)
})

test('a project without editions has an index', async () => {
  expect((await site([])).editions).toEqual([])
})

test('any text comes through', async () => {
  const text = '\u2028"\\`$ {x}</script>"__proto__":\ud83d\ude00\u200f'
  const {edition} = await site([record('en', 'a', 'a')], {html: text, extra: JSON.parse('{"__proto__": {"x": 1}}')})
  const {html, extra} = await edition('a', 'en')
  expect(html).toBe(text)
  expect(Object.hasOwn(extra as object, '__proto__')).toBe(true)
})
