import {deepStrictEqual, ok} from 'node:assert'
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import fc from 'fast-check'
import {projectSettingsOf} from '../../src/node/config/settings.ts'
import {UsageError} from '../../src/node/files/errors.ts'
import {ensureWorkFolder, recover, unfinished} from '../../src/node/project/transaction.ts'
import type {Fuzz} from './fuzz.ts'
import {damaged, jsonOf, strange} from './json.ts'

const paths = [
  'dist/editions/en/a.html',
  'dist/editions/index.json',
  'dist/editions/link/a.html',
  'dist/editions',
  'locales/ar/a.json',
  'locales/link/a.json',
  'article/_state/ar/a.json',
  'article/a.md',
  'article/link/a.md',
  '../theirs/a.json',
  '../../x',
  '/etc/x',
  '.git/hooks/pre-commit',
  'package.json',
  'dist/editions/../../../theirs/a.json',
  './locales/ar/a.json',
  'locales//a.json'
]
const commands = ['build', 'extract', 'kill', 'import', 'init', 'prune', 'merge', 'check --fix', 'rm', 'toString']
const was = fc.constantFrom('', '0'.repeat(64), undefined, 'x')
const move = fc.record(
  {
    from: fc.oneof(fc.nat(4), fc.constantFrom<unknown>('../0', -1, 1.5)),
    to: strange(paths),
    was,
    replaces: fc.record({path: strange(paths), was})
  },
  {requiredKeys: ['from', 'to']}
)
const journal = fc
  .record(
    {
      version: fc.constantFrom<unknown>(1, 1, 1, 1, 0, 2, '1'),
      command: strange(commands),
      moves: fc.array(move, {maxLength: 4}),
      removes: fc.array(strange(paths), {maxLength: 3}),
      last: move
    },
    {requiredKeys: ['command', 'moves', 'removes']}
  )
  .map((data) => JSON.stringify(data))

/** One that may well be carried out, unless a link is in its way. */
const likely = fc
  .constantFrom(
    ['build', /^dist/],
    ['kill', /^(?:dist|article\/[^_])/],
    ['extract', /^(?:locales|article\/_state)/],
    ['prune', /^(?:locales|article\/_state)/]
  )
  .chain(([command, own]) => {
    const path = fc.constantFrom(...paths.filter((one) => (own as RegExp).test(one) && /^[\w/]+\.\w+$/.test(one)))
    return fc.record({
      command: fc.constant(command),
      moves: fc.array(path, {maxLength: 3}).map((all) => all.map((to, from) => ({from, to}))),
      removes: command === 'kill' ? fc.constant([]) : fc.array(path, {maxLength: 2})
    })
  })
  .map((data) => JSON.stringify(data))

interface Scene {
  readonly text: string
  /** Path from the folder above the project → what it leads to. */
  readonly links: Readonly<Record<string, string>>
}

const links = fc.dictionary(
  fc.constantFrom(
    'site/dist',
    'site/dist/editions',
    'site/dist/editions/link',
    'site/locales',
    'site/locales/link',
    'site/article/link',
    'site/.polyedition/stage/0',
    'site/.polyedition/stage',
    'site/.polyedition'
  ),
  fc.constantFrom('theirs', 'nowhere', 'site/.git/hooks', 'site/article'),
  {maxKeys: 2}
)

/** Whatever may change when all goes well, and no link on the way. */
const mayChange =
  /^site\/(?:dist\/editions\/|locales\/.*\.json$|article\/_state\/.*\.json$|article\/(?:.*\/)?[^/]*\.md$|\.polyedition(?:\/|$)|dist\/?$|(?:polyedition\.config\.ts|package\.json|\.gitignore)$)/

export const journals: Fuzz<Scene> = {
  name: 'a journal changes what its command may, or is told and changes nothing',
  inputs: fc.record({
    text: fc.oneof(
      {weight: 5, arbitrary: likely},
      {weight: 3, arbitrary: journal},
      damaged(journal, ['{', '}', '"', ',', '..', '/']),
      jsonOf([...paths, ...commands, 'version', 'command', 'moves', 'removes', 'last', 'from', 'to']).map((data) =>
        JSON.stringify(data)
      )
    ),
    links
  }),
  holds({text, links}) {
    const above = mkdtempSync(join(tmpdir(), 'polyedition-'))
    try {
      lay(above, links, text)
      const settings = projectSettingsOf({}, join(above, 'site'))
      const before = all(above)
      unfinished(settings)
      deepStrictEqual(all(above), before)
      let refused = false
      try {
        ensureWorkFolder(settings.root)
        recover(settings)
      } catch (error) {
        ok(error instanceof UsageError, error as Error)
        refused = true
      }
      const after = all(above)
      // A link to another folder of the project is one that its owner may have set.
      const linked = Object.values(links).includes('site/article')
      if (refused) deepStrictEqual(after, before)
      for (const path of new Set([...Object.keys(before), ...Object.keys(after)]))
        if (before[path] !== after[path])
          ok(mayChange.test(path) || (linked && path.startsWith('site/article/')), `changed ${path}`)
      // What was there before is written over only in the folders of our own.
      deepStrictEqual(after['site/package.json'], before['site/package.json'])
    } finally {
      rmSync(above, {recursive: true, force: true})
    }
  }
}

function lay(above: string, links: Scene['links'], text: string): void {
  const put = (path: string, content: string) => {
    try {
      mkdirSync(dirname(join(above, path)), {recursive: true})
      writeFileSync(join(above, path), content, {flag: 'wx'})
    } catch {
      // A link leads elsewhere.
    }
  }
  for (const path of ['theirs/a.json', 'theirs/stage/journal.json', 'site/.git/hooks/x', 'site/package.json'])
    put(path, 'theirs')
  for (const [path, to] of Object.entries(links).sort()) {
    try {
      mkdirSync(dirname(join(above, path)), {recursive: true})
      symlinkSync(join(above, to), join(above, path))
    } catch {
      // Another link lies there.
    }
  }
  for (const path of ['dist/editions/en/a.html', 'locales/ar/a.json', 'article/a.md', 'article/_state/ar/a.json'])
    put(`site/${path}`, 'old')
  for (const at of [0, 1, 2, 3]) put(`site/.polyedition/stage/${at}`, `new ${at}`)
  put('site/.polyedition/stage/journal.json', text)
}

function all(root: string, below = ''): Record<string, string> {
  const found: Record<string, string> = {}
  for (const name of readdirSync(join(root, below))) {
    const path = below ? `${below}/${name}` : name
    const stat = lstatSync(join(root, path))
    if (stat.isDirectory()) Object.assign(found, all(root, path))
    else
      found[path] = stat.isSymbolicLink()
        ? `-> ${readlinkSync(join(root, path))}`
        : readFileSync(join(root, path), 'utf8')
  }
  return found
}
