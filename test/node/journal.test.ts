import {existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {previewProject} from '../../src/node/index.ts'
import {cli} from '../cli/cli.ts'
import {project} from './project.ts'
import {folder, read, write} from './temp.ts'

/** Everything below a folder, links as links. */
function all(root: string, below = ''): Record<string, string> {
  const entries = readdirSync(join(root, below), {withFileTypes: true})
  return Object.assign(
    {},
    ...entries.map((entry) => {
      const path = join(below, entry.name)
      if (entry.isDirectory()) return {[`${path}/`]: '', ...all(root, path)}
      return {
        [path]: entry.isSymbolicLink() ? `-> ${readlinkSync(join(root, path))}` : readFileSync(join(root, path), 'utf8')
      }
    })
  ) as Record<string, string>
}

const STAGE = 'site/.polyedition/stage'
const HASH = '0'.repeat(64)
const journal = (parts: object) => JSON.stringify({version: 1, command: 'build', moves: [], removes: [], ...parts})
const moving = (to: unknown, more: object = {}) => journal({moves: [{from: 0, to}], ...more})

interface Trick {
  readonly text: string
  /** In the folder above the project. */
  readonly prepare?: (above: string) => void
  readonly said: string
}

const link = (from: string, to: string) => (above: string) => {
  rmSync(join(above, from), {recursive: true, force: true})
  mkdirSync(join(above, from, '..'), {recursive: true})
  symlinkSync(to, join(above, from))
}

const tricks: Array<[name: string, trick: Trick]> = [
  ['a file moved above the project', {text: moving('../victim.txt'), said: '`../victim.txt`'}],
  ['an absolute path', {text: moving('/etc/cron.d/x'), said: '`/etc/cron.d/x`'}],
  ['a NUL', {text: moving('dist/editions/a\0.html'), said: 'to be written'}],
  ['a path that goes up and down', {text: moving('dist/editions/../../../victim.txt'), said: 'victim.txt`'}],
  ['a path not as it is written', {text: moving('./dist/editions/a.html'), said: 'as polyedition writes it'}],
  ['the folder itself', {text: moving('dist/editions'), said: '`dist/editions`'}],
  ['an empty path', {text: moving(''), said: 'as polyedition writes it'}],
  ['an article, by a build', {text: moving('article/rain.md'), said: 'in `dist/editions`'}],
  ['an edition, by an extraction', {text: moving('dist/editions/a.html', {command: 'extract'}), said: 'in `locales`'}],
  [
    'a program among the locale files',
    {text: moving('locales/run.sh', {command: 'extract'}), said: '`locales/run.sh`'}
  ],
  ['a hook', {text: moving('.git/hooks/pre-commit'), said: '`.git/hooks/pre-commit`'}],
  [
    'a package.json that is there, by `init`',
    {text: moving('package.json', {command: 'init'}), said: '`package.json`'}
  ],
  ['the last file above the project', {text: journal({last: {from: 0, to: '../index.json'}}), said: '`../index.json`'}],
  ['a removal above the project', {text: journal({removes: ['../victim.txt']}), said: 'to be removed'}],
  ['a removal of an article', {text: journal({removes: ['article/rain.md']}), said: '`article/rain.md`'}],
  [
    'a removal of an article, by `kill`',
    {text: journal({command: 'kill', removes: ['article/rain.md']}), said: 'to be removed'}
  ],
  [
    'a replaced file above the project',
    {
      text: journal({
        command: 'extract',
        moves: [{from: 0, to: 'locales/ar/a.json', replaces: {path: '../victim.txt', was: HASH}}]
      }),
      said: 'to be replaced'
    }
  ],
  [
    'a link that leads out',
    {
      text: moving('locales/out/a.json', {command: 'extract'}),
      prepare: link('site/locales/out', '../../elsewhere'),
      said: 'a link on the way leads out'
    }
  ],
  [
    'a link that leads out, to a folder to be made',
    {
      text: moving('locales/out/new/a.json', {command: 'extract'}),
      prepare: link('site/locales/out', '../../elsewhere'),
      said: 'a link on the way leads out'
    }
  ],
  [
    'a link that leads nowhere yet',
    {
      text: moving('locales/out/a.json', {command: 'extract'}),
      prepare: link('site/locales/out', '../../not-there'),
      said: 'a link on the way leads out'
    }
  ],
  [
    'editions that are a link out',
    {
      text: moving('dist/editions/a.html'),
      prepare: link('site/dist', '../elsewhere'),
      said: 'a link on the way leads out'
    }
  ],
  [
    'editions that are a link to hooks',
    {
      text: moving('dist/editions/pre-commit'),
      prepare: link('site/dist/editions', '../.git/hooks'),
      said: 'a link on the way leads out'
    }
  ],
  [
    'a staged link',
    {text: moving('dist/editions/a.html'), prepare: link(`${STAGE}/0`, '../../../victim.txt'), said: 'a plain file'}
  ],
  [
    'a staged folder',
    {
      text: moving('dist/editions/a.html'),
      prepare: (above) => {
        rmSync(join(above, STAGE, '0'))
        write(above, {[`${STAGE}/0/x`]: ''})
      },
      said: 'a plain file'
    }
  ],
  [
    'a folder where the file goes',
    {
      text: moving('dist/editions/en'),
      prepare: (above) => write(above, {'site/dist/editions/en/x': ''}),
      said: 'a folder stands there'
    }
  ],
  ['no command of ours', {text: moving('dist/editions/a.html', {command: 'rm'}), said: 'found the command `rm`'}],
  ['a command of every object', {text: moving('dist/editions/a.html', {command: 'toString'}), said: '`toString`'}],
  ['a newer version', {text: moving('dist/editions/a.html', {version: 9}), said: 'version `9`, expected `1`'}],
  ['a version that is none', {text: moving('dist/editions/a.html', {version: 'x'}), said: 'no whole number'}],
  ['no JSON', {text: '{', said: 'no JSON'}],
  ['nothing', {text: '', said: 'no JSON'}],
  ['null', {text: 'null', said: 'no JSON'}],
  ['a list', {text: '[]', said: 'no JSON'}],
  ['an empty object', {text: '{}', said: 'another shape'}],
  ['moves that are none', {text: journal({moves: 'all'}), said: 'another shape'}],
  ['a move of nothing', {text: journal({moves: [null]}), said: 'another shape'}],
  ['a path that is a number', {text: moving(7), said: 'another shape'}],
  ['a staged file by a path', {text: journal({moves: [{from: '../0', to: 'dist/editions/a'}]}), said: 'another shape'}],
  ['a staged file below zero', {text: journal({moves: [{from: -1, to: 'dist/editions/a'}]}), said: 'another shape'}],
  [
    'one staged file for two',
    {
      text: journal({moves: ['a', 'b'].map((name) => ({from: 0, to: `dist/editions/${name}.html`}))}),
      said: 'another shape'
    }
  ],
  [
    'a hash that is none',
    {text: journal({moves: [{from: 0, to: 'dist/editions/a', was: 'x'}]}), said: 'another shape'}
  ],
  ['removals that are none', {text: journal({removes: [{path: 'dist/editions/a'}]}), said: 'another shape'}],
  [
    'a journal that is a link',
    {text: '', prepare: link(`${STAGE}/journal.json`, '../../../victim.txt'), said: 'no plain file'}
  ],
  [
    'a journal that is a folder',
    {
      text: '',
      prepare: (above) => {
        rmSync(join(above, STAGE, 'journal.json'))
        mkdirSync(join(above, STAGE, 'journal.json'))
      },
      said: 'no plain file'
    }
  ],
  [
    'a journal in lines, as between two releases',
    {
      text: '',
      prepare: (above) => {
        rmSync(join(above, STAGE, 'journal.json'))
        write(above, {[`${STAGE}/journal`]: '{"version":2,"command":"build"}\n{"remove":"../victim.txt"}\n'})
      },
      said: 'found `journal`'
    }
  ]
]

let site: Record<string, string>
/** The same project for all, made once. */
const made = async () => (site ??= all(await project()))

async function tricked({text, prepare}: Omit<Trick, 'said'>): Promise<string> {
  const above = folder({'victim.txt': 'theirs', 'elsewhere/editions/x': '', 'elsewhere/new/x': ''})
  const files = await made()
  write(
    above,
    Object.fromEntries(
      Object.entries(files)
        .filter(([path]) => !path.endsWith('/'))
        .map(([path, text]) => [`site/${path}`, text])
    )
  )
  write(above, {
    'site/package.json': '{}',
    'site/.git/hooks/x': '',
    [`${STAGE}/0`]: 'evil',
    [`${STAGE}/journal.json`]: text
  })
  prepare?.(above)
  return above
}

for (const [name, trick] of tricks) {
  test(`a journal with ${name} is refused with its path, and nothing is touched`, async () => {
    const above = await tricked(trick)
    const root = join(above, 'site')
    const before = all(above)
    const {code, err} = await cli(root, 'build')
    expect(err).toContain('`.polyedition/stage/journal.json` is not carried out: ')
    expect(err).toContain(trick.said)
    expect(err).toContain('delete `.polyedition/stage`')
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect(code).toBe(2)
    expect(all(above)).toEqual(before)
    // What is said to be done helps.
    rmSync(join(root, '.polyedition/stage'), {recursive: true})
    if (!trick.prepare) expect((await cli(root, 'build')).code).toBe(0)
  })
}

const refused = tricks.find(([name]) => name === 'a removal above the project')![1]
const decided = {text: moving('dist/editions/a.html')}

for (const line of [
  'check',
  'check --json',
  'status',
  'status --json',
  'figures',
  'attribution',
  'export --format csv --out x'
])
  test(`\`${line}\` leaves a journal alone, one that is refused and one that is not`, async () => {
    for (const [trick, note] of [
      [refused, 'is not carried out: found `../victim.txt`'],
      [{text: '{'}, 'is not carried out: found no JSON'],
      [decided, '`polyedition build` is not finished']
    ] as const) {
      const above = await tricked(trick)
      const root = join(above, 'site')
      const before = all(above)
      const {code, err} = await cli(root, line)
      expect(err).not.toContain('fault of polyedition')
      expect(code).toBeLessThan(2)
      expect(err).toContain(note)
      const after = Object.entries(all(above)).filter(([path]) => !path.startsWith('site/x'))
      expect(Object.fromEntries(after)).toEqual(before)
    }
  })

test('a preview leaves a journal alone', async () => {
  for (const trick of [refused, {text: '{'}, decided]) {
    const above = await tricked(trick)
    const before = all(above)
    const server = await previewProject({cwd: join(above, 'site')})
    expect(await (await fetch(server.url)).text()).toContain('Rain ends the drought')
    await server.close()
    expect(all(above)).toEqual(before)
  }
})

test('a work folder, or a stage, that is a link is not written through', async () => {
  for (const path of ['.polyedition', '.polyedition/stage']) {
    const above = await tricked({text: ''})
    write(above, {'elsewhere/stage/theirs': '', 'elsewhere/theirs': ''})
    link(`site/${path}`, path === '.polyedition' ? '../elsewhere' : '../../elsewhere')(above)
    const before = all(above)
    const {code, err} = await cli(join(above, 'site'), 'build')
    expect(err).toBe(
      `Found \`${path}\` as a link or a file, expected a folder that polyedition makes; delete it and run the command again\n`
    )
    expect(code).toBe(2)
    expect(all(above)).toEqual(before)
  }
})

test('a link by the name of a file that is written beside is not written through', async () => {
  const above = await tricked(decided)
  rmSync(join(above, 'site/.polyedition'), {recursive: true})
  write(above, {'site/dist/editions/x': ''})
  const root = join(above, 'site')
  // The merge driver writes in place.
  const states = ['ours', 'base', 'theirs'].map((name) => `site/${name}.json`)
  for (const path of states) write(above, {[path]: read(root, 'article/_state/ar/rain.json')})
  link('site/.ours.json.tmp', '../victim.txt')(above)
  expect((await cli(root, 'merge --driver base.json ours.json theirs.json')).code).toBe(0)
  expect(read(above, 'victim.txt')).toBe('theirs')
})

test('a command writes nothing where a link leads out of the project', async () => {
  const above = await tricked({text: ''})
  rmSync(join(above, 'site/.polyedition'), {recursive: true})
  link('site/dist', '../elsewhere')(above)
  const before = all(above)
  const {code, err} = await cli(join(above, 'site'), 'build')
  expect(err).toContain('`dist/editions`: found a link that leads out of the project')
  expect(code).toBe(2)
  expect(all(above)).toEqual(before)
})

test('editions may lie where the configuration sets them, also outside of the project', async () => {
  const above = await tricked({text: ''})
  rmSync(join(above, 'site/.polyedition'), {recursive: true})
  write(above, {'site/polyedition.config.json': '{"locales": ["en", "ar"], "editions": "../public/editions"}'})
  expect((await cli(join(above, 'site'), 'build')).code).toBe(0)
  expect(existsSync(join(above, 'public/editions/index.json'))).toBe(true)
  // And a journal of theirs is finished there.
  write(above, {[`${STAGE}/0`]: 'whole', [`${STAGE}/journal.json`]: moving('../public/editions/note.txt')})
  expect((await cli(join(above, 'site'), 'build')).err).toContain('Finished an interrupted `polyedition build`')
  expect(read(above, 'public/editions/note.txt')).toBe('whole')
})

test('locale files may be a link to another folder of the project', async () => {
  const above = await tricked({text: ''})
  rmSync(join(above, 'site/.polyedition'), {recursive: true})
  const root = join(above, 'site')
  mkdirSync(join(root, 'i18n'))
  link('site/locales', 'i18n')(above)
  expect((await cli(root, 'extract')).code).toBe(0)
  expect(existsSync(join(root, 'i18n/en/rain.json'))).toBe(true)
})
