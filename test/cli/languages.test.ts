import {join} from 'node:path'
import {expect, test} from 'vitest'
import {type LanguagePack, language, readFigures} from '../../src/index.ts'
import {abilitiesOf, levelOf} from '../../src/languages/abilities.ts'
import {brokenParts} from '../../src/languages/generic.ts'
import {folder, read, write} from '../node/temp.ts'
import {cli} from './cli.ts'

const article =
  '---\nheadline: The ferry sails again\nlang: en\n---\n\nAt least three ferries sailed on Monday, Dana Levy said.\n'

function project(config: string): string {
  const root = folder()
  write(root, {'polyedition.config.json': config, 'article/ferry.md': article})
  return root
}

test('a project may have any locale, and is told once how little of it is read', async () => {
  const root = project('{"locales": ["en", "nl"]}')
  const extracted = await cli(root, 'extract')
  expect(extracted.code).toBe(0)
  expect(extracted.err.match(/Dutch \(`nl`\) is at level 0/g)).toHaveLength(1)
  const keys = Object.keys(JSON.parse(read(root, 'locales/en/ferry.json')) as object)
  const texts = ['De veerboot vaart weer', 'Ten minste drie veerboten voeren maandag uit, zei Dana Levy.']
  const file = JSON.stringify(Object.fromEntries(keys.map((key, at) => [key, texts[at]])))
  write(root, {'locales/nl/ferry.json': file})
  await cli(root, 'extract')
  const checked = await cli(root, 'check')
  expect(checked).toMatchObject({code: 0, out: expect.stringContaining('Nothing to mend in 1 article')})
  expect(checked.out).toMatch(/Not checked in Dutch: number words, .*hedges.*quotations/)
  expect((await cli(root, 'build')).code).toBe(0)
  expect(read(root, 'dist/editions/nl/ferry.html')).toContain('<html lang="nl" dir="ltr">')
  const ledger = await cli(root, 'figures')
  expect(ledger.code).toBe(0)
  expect(ledger.out).toMatch(/Not checked in Dutch: .*hedges/)
  expect(ledger.out).toContain('? not checked')
})

test('`languages` shows locale and ability', async () => {
  const root = project('{"locales": ["en", "nl"]}')
  const {code, out} = await cli(root, 'languages')
  expect(code).toBe(0)
  expect(out).toMatch(/^ +en +nl$/m)
  expect(out).toMatch(/^level +3 +0$/m)
  expect(out).toMatch(/^digits +✓ +✓$/m)
  expect(out).toMatch(/^hedges +✓ +–$/m)
  const {locales} = JSON.parse((await cli(root, 'languages --json')).out)
  expect(locales[0]).toMatchObject({locale: 'en', level: 3, silent: []})
  expect(locales[1]).toMatchObject({locale: 'nl', name: 'Nederlands', dir: 'ltr', level: 0, abilities: ['digits']})
  expect(locales[1].silent).toContain('hedge-missing')
})

test('`languages --new` begins a pack, which is read as it is written', async () => {
  const root = project('{"locales": ["en", "nl"]}')
  const {code, out} = await cli(root, 'languages --new nl')
  expect(code).toBe(0)
  expect(out).toContain('added languages/nl/index.ts')
  expect(out).toContain('npx jiti languages/nl/pack.test.ts')
  const {pack} = (await import(join(root, 'languages/nl/index.ts'))) as {pack: LanguagePack}
  expect(brokenParts(pack)).toEqual([])
  expect(levelOf(language('nl', [pack]))).toBe(0)
  expect(readFigures('5 miljoen mensen op 14 februari 2024', language('nl', [pack])).map(({value}) => value)).toEqual([
    '5000000',
    '2024-02-14'
  ])
  // The values that want a word are listed, and so are those that `pack.test.ts` misses.
  expect(Object.keys(pack.figures?.cardinals ?? {})).toEqual(expect.arrayContaining(['0', '19', '90', '1000']))
  expect(read(root, 'languages/nl/pack.test.ts')).toContain('have their words')
  // What is not read is not claimed, and what is there is not written again.
  expect([...abilitiesOf(pack)]).not.toContain('number-words')
  expect([...abilitiesOf(pack)]).not.toContain('hedges')
  expect([...abilitiesOf(pack)]).not.toContain('labels')
  expect(await cli(root, 'languages --new nl')).toMatchObject({code: 2, err: expect.stringContaining('languages/nl')})
  expect((await cli(root, 'languages --new en_')).code).toBe(2)
})
