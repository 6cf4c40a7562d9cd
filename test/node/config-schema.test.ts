import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {Ajv} from 'ajv'
import {expect, test} from 'vitest'
import {validate} from '../../src/node/config/config-schema.ts'
import {initProject, loadSettings} from '../../src/node/index.ts'
import {configJsonSchema, printed} from '../../tools/config-schema.ts'
import {folder, read} from './temp.ts'

const root = resolve(import.meta.dirname, '../..')
const text = readFileSync(resolve(root, 'config.schema.json'), 'utf8')
const schema = JSON.parse(text) as Record<string, unknown>
const accepts = new Ajv({strict: true, strictTypes: false, strictTuples: false, formats: {uri: true}}).compile(schema)

test('the schema in the package is that of the code; `npm run schema` writes it', () => {
  expect(text).toBe(printed(configJsonSchema()))
})

test('the package gives it away', () => {
  const {files, exports} = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as {
    files: string[]
    exports: Record<string, unknown>
  }
  expect(files).toContain('config.schema.json')
  expect(exports['./config.schema.json']).toBe('./config.schema.json')
})

test('each option is described, in a sentence', () => {
  const bare: string[] = []
  let described = 0
  const visit = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return
    for (const [name, value] of Object.entries(node)) {
      if (name === 'properties') {
        for (const [option, {description}] of Object.entries(value as Record<string, {description?: string}>)) {
          if (/^[A-Zr`].{12,}\.$/.test(description ?? '')) described++
          else bare.push(`${path}.${option}: ${description}`)
        }
      }
      visit(value, `${path}.${name}`)
    }
  }
  visit(schema, '')
  expect(bare).toEqual([])
  expect(described).toBeGreaterThan(50)
})

const right: Array<[name: string, config: object]> = [
  ['nothing', {}],
  ['its own address', {$schema: './node_modules/polyedition/config.schema.json'}],
  ['the repository', JSON.parse(readFileSync(resolve(root, 'polyedition.config.json'), 'utf8'))],
  ['the example for Astro', JSON.parse(readFileSync(resolve(root, 'examples/astro/polyedition.config.json'), 'utf8'))],
  ['the example for Vite', JSON.parse(readFileSync(resolve(root, 'examples/vite/polyedition.config.json'), 'utf8'))],
  [
    'locales by name and in full',
    {locales: ['en', {locale: 'ar-EG', tag: 'ar-EG-u-nu-arab', style: {digits: 'arab'}}]}
  ],
  ['quotation marks', {locales: [{locale: 'he', style: {quotes: [['„', '”']]}}]}],
  ['addresses', {locales: [{locale: 'ar', addresses: {'https://a.example/en/*': 'https://a.example/ar/*'}}]}],
  ['plug-ins in every form', {markdown: {plugins: ['remark-math', ['./a.js', {b: 1}], {plugin: 'c', options: 2}]}}],
  ['trusted plug-ins', {html: {rehypePlugins: [{plugin: 'rehype-katex', trusted: true}]}}],
  ['stale in a word', {stale: 'old'}],
  ['stale by gravity', {stale: {typo: 'old'}}],
  ['severities', {severities: {'quote-style': 'off'}}],
  ['a permalink', {baseUrl: 'https://a.example/', permalink: '{locale}/{year}/{slug}/'}],
  ['feeds', {feeds: {title: {en: 'News'}, limit: 3, baseUrl: 'https://a.example/'}}],
  ['what holds a story back', {notYet: {fields: {draft: true, status: ['draft']}, dates: []}}]
]
test.each(right)('accepts %s, as the program does', (_, config) => {
  expect({accepted: accepts(config), why: accepts.errors}).toEqual({accepted: true, why: null})
  expect(validate(config).issues).toBeUndefined()
})

const wrong: Array<[name: string, config: unknown]> = [
  ['a preset that there is not', {protect: ['hogu']}],
  ['no object', []],
  ['an option that is none', {local: ['en']}],
  ['no locale at all', {locales: []}],
  ['a locale that is a path', {locales: ['../en']}],
  ['a locale without a name', {locales: [{tag: 'ar'}]}],
  ['an option of a locale that is none', {locales: [{locale: 'ar', colour: 'red'}]}],
  ['digits that we do not print', {locales: [{locale: 'ar', style: {digits: 'deva'}}]}],
  ['half a pair of quotation marks', {locales: [{locale: 'ar', style: {quotes: [['«']]}}]}],
  ['a territory in small letters', {locales: [{locale: 'ar', territory: 'eg'}]}],
  ['an empty folder', {localeFiles: ''}],
  ['a severity that is none', {severities: {'quote-style': 'loud'}}],
  ['a limit below one', {limits: {bytes: 0}}],
  ['half a limit', {limits: {bytes: 1.5}}],
  ['an address that is none', {baseUrl: 'news.example'}],
  ['a permalink without a locale', {permalink: '{slug}'}],
  ['stale in another word', {stale: 'keep'}],
  ['a gravity that is none', {stale: {grave: 'old'}}],
  ['trust in a plug-in of the grammar', {markdown: {plugins: [{plugin: 'a', trusted: true}]}}],
  ['a pack that is none', {languages: ['fr']}],
  ['a rule that is none', {checks: ['figure-missing']}]
]
test.each(wrong)('refuses %s, as the program does', (_, config) => {
  expect(accepts(config)).toBe(false)
  expect(validate(config).issues?.length).toBeGreaterThan(0)
})

// Beyond the program's own schema: the names that it looks up later, or that only its own rules can have in JSON.
const stricter: Array<[name: string, config: object]> = [
  ['an output that is none', {outputs: ['htlm']}],
  ['a rule that is none', {severities: {'qoute-style': 'off'}}]
]
test.each(stricter)('refuses %s, a slip of the pen', (_, config) => {
  expect(accepts(config)).toBe(false)
})

test('`init` writes a configuration with the address of the schema, which is read', async () => {
  const cwd = folder()
  await initProject({cwd})
  const config = JSON.parse(read(cwd, 'polyedition.config.json')) as {$schema: string}
  expect(accepts(config)).toBe(true)
  expect(config.$schema).toBe('./node_modules/polyedition/config.schema.json')
  expect((await loadSettings({cwd})).locales.map(({locale}) => locale)).toEqual(['en', 'ar', 'he'])
})
