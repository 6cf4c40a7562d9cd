import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {expect, test} from 'vitest'
import {initProject} from '../../src/node/index.ts'
import {build} from './project.ts'
import {folder, read, write} from './temp.ts'

const root = resolve(import.meta.dirname, '../..')

function npm(cwd: string, ...args: string[]): string {
  const done = spawnSync('npm', [...args, '--offline', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd,
    encoding: 'utf8'
  })
  expect(done.status, done.stderr).toBe(0)
  return done.stdout
}

function node(cwd: string, file: string): string {
  const done = spawnSync(process.execPath, [file], {cwd, encoding: 'utf8'})
  expect(done.status, done.stderr).toBe(0)
  return done.stdout
}

const packed = (text: string) => (JSON.parse(text) as Array<{filename: string; files: Array<{path: string}>}>)[0]!

test('a repository of articles is published, installed and imported, from CommonJS and from ESM', async () => {
  const publisher = join(folder(), 'town-news')
  await initProject({cwd: publisher})
  await build(publisher)
  const {filename, files} = packed(npm(publisher, 'pack', '--json'))
  expect(files.map(({path}) => path).filter((path) => !/^(package\.json|dist\/editions\/)/.test(path))).toEqual([])

  const say =
    "const e = await edition('library-hours', 'ar'); console.log(JSON.stringify([editions.length, e.dir, e.html]))"
  const readers: Array<[name: string, type: string, file: string, text: string]> = [
    ['ESM', 'module', 'read.js', `import {edition, editions} from 'town-news'\n${say}\n`],
    [
      'CommonJS',
      'commonjs',
      'read.js',
      `(async () => { const {edition, editions} = await import('town-news'); ${say} })()\n`
    ],
    [
      'CommonJS, required',
      'commonjs',
      'require.js',
      `const {edition, editions} = require('town-news'); (async () => { ${say} })()\n`
    ]
  ]
  for (const [name, type, file, text] of readers) {
    const site = folder({'package.json': JSON.stringify({name: 'site', private: true, type}), [file]: text})
    npm(site, 'install', join(publisher, filename))
    const [count, dir, html] = JSON.parse(node(site, file)) as [number, string, string]
    expect([name, count, dir]).toEqual([name, 3, 'rtl'])
    expect(html).toContain('ستبقى مكتبة البلدة مفتوحة حتى منتصف الليل')
    expect(html).toMatch(/^<article[^>]* lang="ar" dir="rtl"/)
  }
})

test('the types of the editions are those of the editions', async () => {
  const publisher = join(folder(), 'town-news')
  await initProject({cwd: publisher})
  await build(publisher)
  write(publisher, {
    'good.ts':
      "import {edition, editions, type Slug} from 'town-news'\nconst slug: Slug = 'library-hours'\nconst html: string = (await edition(slug, 'ar')).html\nexport const both: [string, string] = [html, editions[0]!.headline]\n",
    'bad.ts': "import type {Slug} from 'town-news'\nexport const slug: Slug = 'nothing-of-that-name'\n",
    'tsconfig.json': JSON.stringify({
      compilerOptions: {module: 'nodenext', target: 'es2022', strict: true, noEmit: true, types: []},
      include: ['*.ts']
    })
  })
  const {stdout} = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', publisher], {
    encoding: 'utf8'
  })
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => line.replace(/^.*?(\w+\.ts)\(.*$/, '$1'))
  ).toEqual(['bad.ts'])
})

test('our own package holds the compiled library, its types, its documents, and nothing else', () => {
  const {files} = packed(npm(root, 'pack', '--dry-run', '--json'))
  const paths = files.map(({path}) => path)
  const documents = paths.filter((path) => /^docs\/.*\.md$/.test(path))
  expect(documents).toContain('docs/checks/figure-changed.md')
  // Beside the library, the desk's page, and the licenses of what is bundled.
  const ours = /^dist\/lib\/(?:.*\.(js|d\.ts)|(?:cli|desk)\/LICENSES\.txt|desk\/[\w-]+\.(?:css|svg))$/
  expect(paths.filter((path) => !ours.test(path) && !documents.includes(path)).sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'config.schema.json',
    'package.json'
  ])
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    exports: Record<string, string | Record<string, string>>
    bin: Record<string, string>
  }
  const named = [
    ...Object.values(manifest.exports).flatMap((entry) => (typeof entry === 'string' ? [entry] : Object.values(entry))),
    ...Object.values(manifest.bin).map((path) => `./${path}`)
  ]
  for (const path of named) expect(paths).toContain(path.slice(2))
})

test('the lock file names no host but the public registry', () => {
  const lock = read(root, 'package-lock.json')
  const hosts = new Set([...lock.matchAll(/"resolved": "https?:\/\/([^/"]+)/g)].map(([, host]) => host))
  expect([...hosts].filter((host) => host !== 'registry.npmjs.org')).toEqual([])
})

test('the lock file holds the packages of every platform, else `npm ci` refuses it (node .ci/complete-lock.mjs)', () => {
  const {packages} = JSON.parse(read(root, 'package-lock.json')) as {
    packages: Record<string, {optionalDependencies?: Record<string, string>}>
  }
  const missing = Object.entries(packages).flatMap(([path, {optionalDependencies = {}}]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`]
    )
  )
  expect(missing).toEqual([])
})
