import {mkdirSync, symlinkSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {build, createLogger, createServer, type InlineConfig, type Plugin} from 'vite'
import {expect, test} from 'vitest'
import polyedition, {type PolyeditionOptions} from '../../src/vite/index.ts'
import {article, NOON, project} from '../node/project.ts'
import {read, tree, write} from '../node/temp.ts'

const picture = '<svg xmlns="http://www.w3.org/2000/svg"><text>A &amp; B</text></svg>'
const files = {
  'polyedition.config.json': '{"locales": ["en", "ar"], "editions": "editions"}',
  'index.html': '<!doctype html><html lang="en"><body><script type="module" src="/main.js"></script></body></html>',
  'main.js':
    "import {edition, editions} from 'virtual:polyedition'\ndocument.title = editions.length\ndocument.body.innerHTML = (await edition('rain', 'ar')).html\n"
}
const config = (root: string, options: PolyeditionOptions = {}): InlineConfig => ({
  root,
  configFile: false,
  logLevel: 'silent',
  build: {target: 'es2022', modulePreload: false},
  plugins: [polyedition({now: NOON, ...options})]
})
const modules = (root: string) =>
  Object.fromEntries(tree(join(root, 'dist')).map((path) => [path, read(root, join('dist', path))]))

test('a site is built with its editions, each in a file of its own', async () => {
  const root = await project(files)
  await build(config(root))
  const built = modules(root)
  const holds = (text: string) => Object.keys(built).filter((path) => built[path]!.includes(text))
  expect(holds('هطل المطر يومين.')).toHaveLength(1)
  expect(holds('العبّارة تبحر من جديد.')).toHaveLength(1)
  expect(holds('هطل المطر يومين.')).not.toEqual(holds('العبّارة تبحر من جديد.'))
  expect(tree(join(root, 'editions'))).toContain('ar/rain.html')
})

test('pictures become assets of the site', async () => {
  const root = await project({
    ...files,
    'article/ferry.md': article('Ferry returns', 'The ferry sails again.\n\n![](the%20ferry.svg)'),
    'article/the ferry.svg': picture
  })
  await build(config(root))
  const assets = tree(join(root, 'dist')).filter((path) => path.endsWith('.svg'))
  expect(assets).toHaveLength(1)
  expect(read(root, `dist/${assets[0]}`)).toBe(picture)
  expect(Object.values(modules(root)).join('')).toContain(`"/${encodeURI(assets[0]!)}"`)
})

test('a folder that Vite would empty is refused', async () => {
  const root = await project({...files, 'polyedition.config.json': '{"locales": ["en", "ar"]}'})
  await expect(build(config(root))).rejects.toThrow('found `dist/editions`, which lies in `dist`')
})

test('a held edition stops the site only where that is wanted', async () => {
  const root = await project({...files, 'article/new.md': article('New', 'Nobody has translated this.')})
  // One that waits for translations is not held.
  await build(config(root, {strict: true}))
  write(root, {'article/rain.md': article('Rain ends the drought', 'It rained for three days.')})
  await build(config(root))
  await expect(build(config(root, {strict: true}))).rejects.toThrow('Held `ar/rain`, expected all editions')
})

test('a server gives editions to the server side, and anew after a change', async () => {
  const root = await project({
    ...files,
    'article/ferry.md': article('Ferry returns', 'The ferry sails again.\n\n![](the%20ferry.svg)'),
    'article/the ferry.svg': picture
  })
  const sent: unknown[] = []
  // Vite's own reloads name a path.
  const reloaded = () => sent.some((one) => JSON.stringify(one) === '{"type":"full-reload"}')
  const listen: Plugin = {
    name: 'listen',
    configureServer({environments}) {
      const {hot} = environments.client!
      const send = hot.send.bind(hot)
      hot.send = (...message: unknown[]) => {
        sent.push(message[0])
        ;(send as (...all: unknown[]) => void)(...message)
      }
    }
  }
  const own = config(root)
  const server = await createServer({
    ...own,
    server: {middlewareMode: true, ws: false},
    appType: 'custom',
    optimizeDeps: {noDiscovery: true},
    plugins: [listen, ...own.plugins!]
  })
  try {
    await server.pluginContainer.buildStart({})
    type Module = {edition(slug: string, locale: string): Promise<{html: string}>; editions: unknown[]}
    const load = async () => (await server.ssrLoadModule('virtual:polyedition')) as unknown as Module
    expect((await (await load()).edition('rain', 'ar')).html).toContain('هطل المطر يومين.')
    expect((await (await load()).edition('ferry', 'en')).html).toMatch(
      /src="\/editions\/pictures\/the%20ferry-\w+\.svg/
    )
    const path = 'locales/ar/rain.json'
    write(root, {[path]: read(root, path).replace('يومين', 'يومين كاملين')})
    while (!reloaded()) await new Promise((done) => setTimeout(done, 20))
    expect((await (await load()).edition('rain', 'ar')).html).toContain('هطل المطر يومين كاملين.')
  } finally {
    await server.close()
  }
})

test('the module has types', async () => {
  const root = await project({
    'good.ts':
      "/// <reference types=\"polyedition/vite/client\" />\nimport {edition, editions} from 'virtual:polyedition'\nexport const html: string = (await edition('rain', 'ar')).html + editions[0]?.headline\n",
    'tsconfig.json': JSON.stringify({
      compilerOptions: {
        module: 'esnext',
        moduleResolution: 'bundler',
        target: 'es2022',
        strict: true,
        noEmit: true,
        types: [],
        lib: ['es2022', 'dom']
      },
      include: ['*.ts']
    })
  })
  const repository = resolve(import.meta.dirname, '../..')
  mkdirSync(join(root, 'node_modules'))
  symlinkSync(repository, join(root, 'node_modules/polyedition'), 'dir')
  const {spawnSync} = await import('node:child_process')
  const tsc = spawnSync(process.execPath, [join(repository, 'node_modules/typescript/bin/tsc'), '-p', root], {
    encoding: 'utf8'
  })
  expect(tsc.stdout).toBe('')
})

test('the log of a site shows what a text of the project would do to it, and so do its errors', async () => {
  const evil = JSON.stringify('x\x1b[35m\u202e\x9b2J\r##[add-mask]y')
  const root = await project(files)
  write(root, {'article/rain.md': `---\nlang: ${evil}\nheadline: Rain\n---\n\nRain.\n`})
  const said: string[] = []
  const log = (message: string) => void said.push(message)
  const customLogger = {...createLogger('silent'), info: log, warn: log, error: log}
  await build({...config(root), customLogger})
  const shown = 'x\\u001b[35m\\u202e\\u009b2J\\u000d\\u0023#[add-mask]y'
  expect(said.filter((line) => line.startsWith('polyedition: ')).join('\n')).toContain(shown)
  write(root, {'polyedition.config.json': `{"locales": ["en"], "outputs": [${evil}]}`})
  const error = await build({...config(root), customLogger}).catch((error: Error) => error)
  expect((error as Error).message).toContain(shown)
  expect((error as Error).stack).not.toContain('\u202e')
})
