import {readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {promisify} from 'node:util'
import {brotliCompress} from 'node:zlib'
import {expect, test} from 'vitest'

const folder = resolve(import.meta.dirname, '../../dist/lib/desk')
const languages = readdirSync(resolve(import.meta.dirname, '../../src/languages'), {withFileTypes: true})
const tags = languages.flatMap((one) => (one.isDirectory() && one.name !== 'scripts' ? [one.name] : []))

/** The page's own files as the last build made them, by path. */
const files = readdirSync(folder, {recursive: true, withFileTypes: true}).flatMap((one) => {
  const path = join(one.parentPath, one.name)
  return one.isFile() ? [{name: one.name, text: readFileSync(path, 'utf8')}] : []
})
/** What is loaded for one language alone, unless it is what the desk says in it. */
const isPack = ({name, text}: (typeof files)[number]): boolean =>
  tags.some((tag) => name.startsWith(`${tag}-`)) && !text.includes('state-unsigned/lapsed')

const loaded = files.filter(({name}) => /\.(?:js|css|svg)$/.test(name))

test('the page of the desk has at most 350 kB to be sent, without packs', async () => {
  expect(loaded.map(({name}) => name)).toEqual(expect.arrayContaining(['desk.js', 'rules.js', 'desk.css', 'icon.svg']))
  expect(loaded.filter(isPack).length).toBeGreaterThanOrEqual(tags.length)
  const sent = await Promise.all(loaded.filter((one) => !isPack(one)).map(({text}) => promisify(brotliCompress)(text)))
  const bytes = sent.reduce((sum, {byteLength}) => sum + byteLength, 0)
  expect(bytes).toBeLessThanOrEqual(350_000)
  // Less than this is no page.
  expect(bytes).toBeGreaterThan(50_000)
})

test('it fetches nothing from the net: names of XML are the only addresses in it', () => {
  const addresses = loaded.flatMap(({text}) => text.match(/\b(?:https?|wss?):\/\/[\w.-]+/g) ?? [])
  expect([...new Set(addresses)]).toEqual(['http://www.w3.org'])
  for (const {name, text} of loaded) {
    expect([name, text.match(/(?:\bimport|\bfrom|url\(|@import)\s*\(?\s*["']?\/\/[\w.-]+/g)]).toEqual([name, null])
    expect([name, text.match(/http:\/\/www\.w3\.org(?!\/(?:1998|1999|2000)\/)/g)]).toEqual([name, null])
  }
})

test('the licenses of what it is made of lie beside it', () => {
  const licenses = files.find(({name}) => name === 'LICENSES.txt')?.text ?? ''
  for (const name of ['preact', '@preact/signals', '@codemirror/view', '@tanstack/virtual-core', 'i18next', 'bidi-js'])
    expect(licenses).toMatch(new RegExp(`^${name} \\d\\S* \\(`, 'm'))
  expect(licenses).toContain('Permission is hereby granted')
})
