import {type ChildProcess, spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {type Browser, startBrowser} from './browser.ts'

const root = resolve(import.meta.dirname, '../..')
const clients: ChildProcess[] = []
let folder = ''
let browser: Browser | undefined
let reason = ''

/** The examples as a clone holds them after `npm ci`, in a folder of their own, so that nothing is written into ours. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'polyedition-examples-'))
  const own = (path: string) => !/[\\/](?:dist|editions|node_modules|\.polyedition)$/.test(path)
  for (const name of ['publisher', 'site', 'vite']) {
    cpSync(join(root, 'examples', name), join(folder, 'examples', name), {recursive: true, filter: own})
  }
  mkdirSync(join(folder, 'node_modules'))
  const links: Array<[name: string, path: string]> = [
    ['polyedition', root],
    ['town-news', join(folder, 'examples/publisher')],
    ['vite', join(root, 'node_modules/vite')]
  ]
  for (const [name, path] of links) symlinkSync(path, join(folder, 'node_modules', name), 'junction')
  const started = await startBrowser()
  if ('reason' in started) {
    reason = started.reason
    console.warn(`Browser tests of the examples are skipped: ${reason}`)
  } else browser = started
})
afterAll(async () => {
  await browser?.close()
  for (const client of clients) client.kill()
  rmSync(folder, {recursive: true, force: true})
})

function run(example: string, script: string, ...args: string[]): void {
  const cwd = join(folder, 'examples', example)
  const done = spawnSync(process.execPath, [join(root, script), ...args], {cwd, encoding: 'utf8'})
  expect(done.status, done.stdout + done.stderr).toBe(0)
}

/** Start a server of an example; gives the address that it prints. */
async function serve(example: string, script: string, ...args: string[]): Promise<string> {
  const cwd = join(folder, 'examples', example)
  const client = spawn(process.execPath, [script, ...args], {
    cwd,
    env: {...process.env, PORT: '0', NO_COLOR: '1'},
    stdio: ['ignore', 'pipe', 'inherit']
  })
  clients.push(client)
  for (let said = ''; ; ) {
    const [chunk] = (await once(client.stdout!, 'data')) as [Buffer]
    said += chunk
    const address = /http:\/\/[^\s]+/.exec(said)
    if (address) return address[0]
  }
}

test('a site imports a package of editions and serves them in the language of the reader', async (context) => {
  run('publisher', 'dist/lib/cli/main.js', 'build')
  const address = await serve('site', 'server.js')
  const story = `${address}news/library-hours`
  const answer = await fetch(story, {headers: {'accept-language': 'ar-EG, en;q=0.5'}})
  expect([answer.status, answer.headers.get('content-language')]).toEqual([200, 'ar'])
  const etag = answer.headers.get('etag')!
  const again = await fetch(story, {headers: {'accept-language': 'ar', 'if-none-match': etag}})
  expect(again.status).toBe(304)

  if (!browser) return context.skip(reason)
  const page = await browser.context.newPage()
  await page.goto(address)
  await page.click('a[href="/news/he/library-hours"]')
  await page.waitForSelector('article[lang=he]')
  expect(await page.$eval('html', (html) => [html.lang, getComputedStyle(html).direction])).toEqual(['he', 'rtl'])
  await page.click('nav a[hreflang=en]')
  await page.waitForSelector('article[lang=en][dir=ltr]')
  expect(await page.textContent('h1')).toBe('Town library to stay open until midnight')
  await page.close()
})

test('a site is built with Vite, editions and all', async (context) => {
  const vite = 'node_modules/vite/bin/vite.js'
  run('vite', vite, 'build', '--logLevel', 'warn')
  const address = await serve('vite', join(root, vite), 'preview', '--port', '0', '--host', '127.0.0.1')
  expect((await fetch(address)).status).toBe(200)

  if (!browser) return context.skip(reason)
  const page = await browser.context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  const scripts: string[] = []
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()))
  await page.goto(address)
  await page.waitForSelector('article[lang=en]')
  const before = scripts.length
  await page.click('nav a[lang=ar]')
  await page.waitForSelector('article[lang=ar]')
  expect(await page.$eval('html', (html) => [html.lang, getComputedStyle(html).direction])).toEqual(['ar', 'rtl'])
  expect(await page.textContent('h1')).toBe('عودة عبّارة الميناء بعد عامين')
  expect(scripts.length).toBe(before + 1)
  expect(complaints).toEqual([])
  await page.close()
})
