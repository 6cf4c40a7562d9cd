import {join} from 'node:path'
import {expect, test} from 'vitest'
import type {Config} from '../../src/node/config/config.ts'
import {configProblems} from '../../src/node/config/config-issues.ts'
import {validate} from '../../src/node/config/config-schema.ts'
import {loadSettings} from '../../src/node/config/load-config.ts'
import {projectSettingsOf} from '../../src/node/config/settings.ts'
import {he} from '../packs.ts'
import {folder} from './temp.ts'

const json = (config: unknown) => folder({'polyedition.config.json': JSON.stringify(config)})

const wrong: Array<[name: string, config: unknown, message: string]> = [
  ['an unknown option', {locale: ['ar']}, ':1:2 Unexpected option `locale`, did you mean `locales`?'],
  ['an option like no other', {zzzzzzzz: 1}, 'Unexpected option `zzzzzzzz`, expected one of `source`, `locales`'],
  [
    'an unknown option of a locale',
    {locales: [{locale: 'ar', teritory: 'EG'}]},
    'Unexpected option `locales[0].teritory`, did you mean `territory`?'
  ],
  [
    'a wrong value',
    {missing: 'sorce'},
    '`missing`: found `"sorce"`, expected one of `hold`, `source`, did you mean `source`?'
  ],
  ['a wrong type', {locales: 'ar'}, '`locales`: found `"ar"`, expected a list'],
  ['a wrong type of two', {articles: 7}, '`articles`: found `7`, expected a text or a list'],
  ['an empty list', {locales: []}, '`locales`: found `[]`, expected at least one entry'],
  [
    'a locale that is none',
    {locales: ['../x']},
    '`locales[0]`: found `"../x"`, expected the name of a locale such as `ar` or `ar-EG`'
  ],
  ['a locale without a name', {locales: [{tag: 'ar'}]}, '`locales[0].locale`: found nothing, expected a text'],
  [
    'a territory in small letters',
    {locales: [{locale: 'ar', territory: 'eg'}]},
    'expected two capital letters of ISO 3166 such as `EG`'
  ],
  [
    'a style that is none',
    {locales: [{locale: 'ar', style: {digit: 'arab', percent: 'x'}}]},
    'Unexpected option `locales[0].style.digit`, did you mean `digits`?'
  ],
  ['a zone that is none', {timeZone: 'Mars/Olympus'}, '`timeZone`: found `"Mars/Olympus"`, expected an IANA time zone'],
  ['a limit of nothing', {limits: {bytes: 0}}, '`limits.bytes`: found `0`, expected a number above 0'],
  [
    'a severity that is none',
    {severities: {'tag-mismatch': 'warn'}},
    '`severities.tag-mismatch`: found `"warn"`, expected one of `error`, `warning`, `info`, `off`, did you mean `warning`?'
  ],
  [
    'an address that holds a password',
    {baseUrl: 'https://desk:secret@news.example/'},
    'without a password, a query or a fragment'
  ],
  ['an address with a query', {feeds: {baseUrl: 'https://news.example/?feed=1'}}, 'without a password, a query or'],
  ['an address that runs', {baseUrl: 'javascript:alert(1)'}, 'expected an address that begins with `https://`'],
  [
    'an address that is none',
    {baseUrl: 'news.example'},
    '`baseUrl`: found `"news.example"`, expected an address that begins with `https://`'
  ],
  ['a list for a configuration', [], 'The configuration: found `[]`, expected an object'],
  ['a locale twice', {locales: ['ar', 'AR']}, '`locales`: found `AR` twice, expected each locale once'],
  [
    'a fallback that leads nowhere',
    {locales: ['en', {locale: 'ar-EG', fallback: 'ra'}]},
    'found the fallback `ra` of `ar-EG`'
  ],
  ['editions in the project itself', {editions: '.'}, '`editions`: found `.`, which holds or lies in the project'],
  [
    'editions among the locale files',
    {editions: 'locales/x'},
    '`editions`: found `locales/x`, which holds or lies in `localeFiles`'
  ]
]
for (const [name, config, message] of wrong) {
  test(`${name} is refused with what was expected`, async () => {
    await expect(loadSettings({cwd: json(config)})).rejects.toThrow(message)
  })
}

test('a part of another kind is a mistake of the configuration, one that is absent or half written is none', async () => {
  const {sounds: _, ...names} = he.names
  const problems = (pack: object) => {
    const config = {languages: [pack]}
    return configProblems(validate(config).issues ?? [], config).map(({reason}) => reason)
  }
  expect(problems(he)).toEqual([])
  expect(problems({...he, names: {...he.names, sounds: {}}, wire: {...he.wire, months: {}}})).toEqual([])
  expect(problems({...he, names})).toEqual([])
  expect(problems({...he, names: {...names, sounds: 'b'}})).toEqual([
    '`languages[0].names.sounds`: found `"b"`, expected this part of a language pack, empty where nothing is known (`{}`, `[]`)'
  ])
  expect(problems({tag: 'he', dir: 'rtl', script: 'Hebr'})).toEqual([])
  expect(problems({tag: 'he', dir: 'rtl', script: 'Hebr', figures: {cardinals: {5: 'חמש'}}})).toEqual([])
  expect(problems({...he, speech: 'none'})[0]).toContain('`languages[0].speech`: found `"none"`')
  expect(problems({...he, dir: 'up'})).toEqual(['`languages[0].dir`: found `"up"`, expected one of `ltr`, `rtl`'])
  expect(problems({...he, script: 'Nope'})[0]).toContain('`languages[0].script`: found `"Nope"`, expected the name of')
  expect(problems({...he, tag: 7})[0]).toContain('`languages[0].tag`: found `7`, expected a BCP 47 tag')
  expect(problems('he' as never)[0]).toContain('expected a language pack')
  await expect(loadSettings({cwd: json({languages: [{tag: 'xx'}]})})).rejects.toThrow(
    /polyedition\.config\.json.* `languages\[0\]\.dir`/
  )
})

test('all mistakes are told at once, each with its line', async () => {
  const cwd = folder({'polyedition.config.json': '{\n  "locale": [],\n  "missing": 3\n}\n'})
  await expect(loadSettings({cwd})).rejects.toThrow(
    /^polyedition\.config\.json:3:3 .*`missing`.*\npolyedition\.config\.json:2:3 .*`locale`/
  )
})

test('broken JSON is named with its place', async () => {
  const cwd = folder({'polyedition.config.json': '{"locales": ["en",\n'})
  await expect(loadSettings({cwd})).rejects.toThrow(/^polyedition\.config\.json:\d+:\d+ Found no valid JSON/)
})

const modules: Array<[file: string, text: string]> = [
  [
    'polyedition.config.ts',
    "import {defineConfig} from 'polyedition/node'\nconst source: string = 'he'\nexport default defineConfig({source})\n"
  ],
  ['polyedition.config.js', "export default {source: 'he'}\n"],
  [
    'polyedition.config.mjs',
    "import {defineConfig} from 'polyedition/node'\nexport default defineConfig({source: 'he'})\n"
  ],
  ['polyedition.config.json', '{"source": "he"}']
]
for (const [file, text] of modules) {
  test(`${file} is read, also from a folder below`, async () => {
    const root = folder({[file]: text, 'article/deep/x.md': ''})
    const settings = await loadSettings({cwd: join(root, 'article/deep')})
    expect(settings).toMatchObject({root, source: 'he', configPath: join(root, file)})
  })
}

test('a configuration that fails says why', async () => {
  const cwd = folder({'polyedition.config.ts': "throw new Error('no luck')"})
  await expect(loadSettings({cwd})).rejects.toThrow(
    'polyedition.config.ts could not be run: no luck; expected `export default defineConfig({…})`'
  )
})

test('two configurations are one too many', async () => {
  const cwd = folder({'polyedition.config.ts': '', 'polyedition.config.json': '{}'})
  await expect(loadSettings({cwd})).rejects.toThrow('expected one configuration; remove all but one')
})

test('wrong paths are named', async () => {
  const cwd = folder()
  await expect(loadSettings({cwd, config: 'x.json'})).rejects.toThrow('No file `x.json`')
  await expect(loadSettings({cwd: join(cwd, 'none')})).rejects.toThrow('check `--cwd`')
})

test('without a configuration everything has a default', async () => {
  const root = folder()
  const settings = await loadSettings({cwd: root})
  expect(settings.locales.map(({locale, tag, fallback}) => [locale, tag, fallback])).toEqual([
    ['en', 'en', []],
    ['ar', 'ar', []],
    ['he', 'he', []]
  ])
  expect(settings).toMatchObject({
    root,
    source: 'en',
    articles: ['article/**/*.md'],
    timeZone: 'UTC',
    missing: 'hold',
    stale: 'hold'
  })
  expect(settings.editions).toBe(join(root, 'dist/editions'))
})

test('a regional locale falls back to its language, then to the source', () => {
  const config: Config = {source: 'en', locales: ['en', 'ar', 'ar-EG', {locale: 'he', fallback: 'en'}]}
  const {locales} = projectSettingsOf(config, folder())
  expect(locales.map(({locale, fallback}) => [locale, fallback])).toEqual([
    ['en', []],
    ['ar', []],
    ['ar-EG', ['ar']],
    ['he', []]
  ])
})
