import {execFileSync} from 'node:child_process'
import {mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {checkProject, extractProject} from '../../src/node/index.ts'
import {cli} from '../cli/cli.ts'
import {article, build, edition, index, project} from './project.ts'
import {folder, leftBehind, read, tree, write} from './temp.ts'

/** What may stand where a file is expected, and what is said of it. As root every file can be read, so that what may not
 *  be read stands here as a link that leads in a circle, or nowhere. */
const odd: ReadonlyArray<readonly [name: string, make: (path: string) => void, said: RegExp]> = [
  ['a folder', (path) => mkdirSync(path), /a folder, expected a file/],
  ['a pipe', (path) => execFileSync('mkfifo', [path]), /a named pipe, expected a file/],
  ['a device', (path) => symlinkSync('/dev/zero', path), /a link that leads out of the project/],
  ['a link to nowhere', (path) => symlinkSync('gone', path), /a link that leads nowhere/],
  ['a circle of links', (path) => symlinkSync(path, path), /links lead in a circle/],
  [
    'a link out of the project',
    (path) => symlinkSync(join(folder({secret: '{"a": "b"}'}), 'secret'), path),
    /leads out of the project/
  ]
]
const broken: (typeof odd)[number] = [
  'bytes of another encoding',
  (path) => writeFileSync(path, Buffer.from([0x7b, 0xe3, 0xc7, 0xff, 0x7d])),
  /no UTF-8/
]

function put(root: string, path: string, make: (path: string) => void): void {
  rmSync(join(root, path), {force: true, recursive: true})
  mkdirSync(join(root, path, '..'), {recursive: true})
  make(join(root, path))
}

/** Whatever file of one story is odd, it is told once with its path, and the other story goes on. */
const places: ReadonlyArray<readonly [path: string, rule: string]> = [
  ['article/ferry.md', 'article-path'],
  ['locales/ar/ferry.json', 'text-broken-file'],
  ['locales/en/ferry.json', 'text-broken-file'],
  ['article/_state/ar/ferry.json', 'state-broken-file'],
  ['article/_state/en/ferry.json', 'state-broken-file'],
  ['locales/ar/polyedition.json', 'text-broken-file'],
  ['article/glossary.yaml', 'name-glossary']
]
for (const [path, rule] of places) {
  describe(path, () => {
    for (const [name, make, said] of path.endsWith('.md') ? odd : [...odd, broken]) {
      test(`${name} is told once, and the other story goes on`, async () => {
        const root = await project()
        await build(root)
        const before = Object.fromEntries(tree(root).map((file) => [file, read(root, file)]))
        put(root, path, make)
        write(root, {'article/rain.md': article('Rain ends the drought', 'It rained for two days.\n\nIt stopped.')})
        const {findings} = await checkProject({cwd: root, locales: ['en', 'ar']})
        const told = findings.filter((finding) => said.test(finding.reason))
        expect(told).toMatchObject([{ruleId: rule, severity: 'error', place: {path}}])
        for (const command of ['check', 'extract', 'build', 'status', 'export --format po', 'figures']) {
          const {code, out, err} = await cli(root, command)
          expect([0, 1], `${command}: ${err}`).toContain(code)
          if (command === 'build' || command === 'check') expect(code).toBe(1)
          if (/check|extract|build|status/.test(command) && !/polyedition|glossary/.test(path))
            expect((out + err).split(path).length, command).toBeGreaterThan(1)
        }
        expect(read(root, 'locales/en/rain.json')).toContain('It stopped.')
        expect(edition(root, 'en/rain.html')).toContain('It stopped.')
        // Nothing of the story is lost, neither its texts nor its editions.
        for (const file of Object.keys(before).filter((file) => file.includes('/ferry.') && !file.startsWith(path)))
          if (!file.startsWith('dist/') && file !== path) expect(read(root, file)).toBe(before[file])
        expect(index(root).editions.map(({slug, locale}) => `${locale}/${slug}`)).toContain('ar/ferry')
        if (path !== 'article/glossary.yaml') expect(leftBehind(root)).toEqual([])
      })
    }
  })
}

test('what a link leads to outside is neither read nor written', async () => {
  const outside = folder({'ferry.json': '{"p-x": "SECRET"}', 'ferry.md': article('SECRET', 'Text.')})
  const root = await project()
  const before = readFileSync(join(outside, 'ferry.json'), 'utf8')
  for (const name of ['locales/ar', 'article/_state/ar']) {
    rmSync(join(root, name), {recursive: true})
    symlinkSync(outside, join(root, name))
  }
  put(root, 'article/leak.md', (path) => symlinkSync(join(outside, 'ferry.md'), path))
  const {written, findings} = await extractProject({cwd: root})
  expect(written).toEqual([])
  expect(JSON.stringify(findings)).not.toContain('SECRET')
  expect(tree(outside)).toEqual(['ferry.json', 'ferry.md'])
  expect(readFileSync(join(outside, 'ferry.json'), 'utf8')).toBe(before)
})

test('links within the project are followed, and so are folders that the configuration puts elsewhere', async () => {
  const elsewhere = folder()
  const root = await project({'texts/snow.md': article('Snow', 'It snows.')})
  put(root, 'article/snow.md', (path) => symlinkSync('../texts/snow.md', path))
  write(root, {
    'polyedition.config.json': JSON.stringify({
      locales: ['en', 'ar'],
      localeFiles: join(elsewhere, 'locales'),
      editions: join(elsewhere, 'editions')
    })
  })
  await extractProject({cwd: root})
  const {built} = await build(root)
  expect(built).toContain('en/snow')
  expect(tree(elsewhere)).toEqual(expect.arrayContaining(['locales/en/snow.json', 'editions/en/snow.html']))
})

test.each(['dist', 'dist/editions', 'dist/editions/ar', 'dist/editions/pictures', '.polyedition'])(
  'where `%s` leads out of the project nothing is written',
  async (path) => {
    const outside = folder({'stage/mine': 'mine'})
    const root = await project()
    put(root, path, (own) => symlinkSync(outside, own))
    const {code, err} = await cli(root, 'build')
    expect(code).toBe(2)
    expect(err).toMatch(
      path.startsWith('.polyedition')
        ? /^Found `\.polyedition\S*` as a link or a file, expected a folder that polyedition makes/
        : new RegExp(`^\`${path}.*leads out of the project`)
    )
    expect(tree(outside)).toEqual(['stage/mine'])
  }
)

test('a folder in the place of an edition’s file holds that story, and the others are built', async () => {
  const root = await project()
  mkdirSync(join(root, 'dist/editions/ar/ferry.html'), {recursive: true})
  const {built, findings, held} = await build(root)
  expect(built).toEqual(['en/rain', 'ar/rain'])
  expect(findings).toMatchObject([{ruleId: 'article-path', place: {path: 'dist/editions/ar/ferry.html'}}])
  expect(held.map(({sourceSlug}) => sourceSlug)).toEqual(['ferry', 'ferry'])
  expect(leftBehind(root)).toEqual([])
})

test('a pipe or a link in the place of an edition’s file is replaced, and what the link led to stays', async () => {
  const outside = folder({mine: 'mine'})
  const root = await project()
  put(root, 'dist/editions/ar/ferry.html', (path) => execFileSync('mkfifo', [path]))
  put(root, 'dist/editions/en/ferry.html', (path) => symlinkSync(join(outside, 'mine'), path))
  await build(root)
  expect(edition(root, 'ar/ferry.html')).toContain('<html')
  expect(edition(root, 'en/ferry.html')).toContain('<html')
  expect(read(outside, 'mine')).toBe('mine')
})

const pictures = odd.filter(([name]) => name !== 'a device')
for (const [name, make, said] of pictures) {
  test(`${name} in the place of a picture holds its story, and the others are built`, async () => {
    const root = await project({'article/ferry.md': article('Ferry returns', 'It sails.\n\n![](maps/port.png)')})
    put(root, 'article/maps/port.png', make)
    const {built, findings} = await build(root)
    expect(built).toEqual(['en/rain', 'ar/rain'])
    expect(findings.filter(({ruleId}) => ruleId === 'article-path')).toMatchObject([
      {reason: expect.stringMatching(said), place: {path: 'article/ferry.md', start: {line: 9}}}
    ])
  })
}

test('a folder that is named like an article and holds articles is a folder', async () => {
  const root = await project({'article/2024.md/snow.md': article('Snow', 'It snows.')})
  const {built, findings} = await build(root)
  expect(built).toContain('en/snow')
  expect(findings.filter(({ruleId}) => ruleId === 'article-path')).toEqual([])
})

test('what cannot be read is named when it is asked for', async () => {
  const root = await project()
  put(root, 'article/ferry.md', (path) => execFileSync('mkfifo', [path]))
  const {code, err} = await cli(root, 'build ferry')
  expect(code).toBe(2)
  expect(err).toContain('`article/ferry.md`: Found a named pipe')
})

test('a configuration that is a pipe is told, and not waited for', async () => {
  const root = folder()
  execFileSync('mkfifo', [join(root, 'polyedition.config.json')])
  const {code, err} = await cli(root, 'build')
  expect(code).toBe(2)
  expect(err).toContain('polyedition.config.json')
})

test('a text that cannot be read stops no other from being merged', async () => {
  const root = await project()
  const conflict = (a: string, b: string) => `{\n<<<<<<< a\n  "x": "${a}"\n=======\n  "x": "${b}"\n>>>>>>> b\n}\n`
  write(root, {'locales/ar/other.json': conflict('one', 'two')})
  put(root, 'locales/ar/ferry.json', broken[1])
  const {out, err} = await cli(root, 'merge')
  expect(out + err).toContain('locales/ar/ferry.json')
  expect(read(root, 'locales/ar/other.json')).not.toContain('<<<<<<<')
})

test.each([
  ['accept ferry', 'locales/ar'],
  ['prune', 'locales/ar'],
  ['import wire.txt --headline News --slug news --lang en', 'article']
])('%s writes nothing through a link out of the project', async (command, path) => {
  const outside = folder({'ferry.json': '{}', mine: 'mine'})
  const root = await project({'wire.txt': 'It rained for two days, officials said.\n\nIt stopped then.\n'})
  if (command === 'prune') rmSync(join(root, 'article/ferry.md'))
  if (path === 'article') {
    put(root, path, (own) => symlinkSync(outside, own))
    write(root, {'polyedition.config.json': JSON.stringify({locales: ['en', 'ar'], stateFiles: 'states'})})
  } else put(root, path, (own) => symlinkSync(outside, own))
  const {code, err} = await cli(root, command)
  expect(code).toBe(2)
  expect(err).toContain('leads out of the project')
  expect(tree(outside)).toEqual(['ferry.json', 'mine'])
})
