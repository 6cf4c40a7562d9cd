import {type ChildProcess, spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import type {Page} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {type Browser, startBrowser} from './browser.ts'

const root = resolve(import.meta.dirname, '../..')
/** Astro would tell its makers of each build. */
const env = {...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1'}
const clients: ChildProcess[] = []
let folder = ''
let browser: Browser | undefined
let reason = ''

/** The examples as a clone holds them after `npm ci`, in a folder of their own, so that nothing is written into ours. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'polyedition-examples-'))
  const own = (path: string) => !/[\\/](?:dist|editions|node_modules|\.astro|\.polyedition)$/.test(path)
  for (const name of ['publisher', 'site', 'vite', 'astro']) {
    cpSync(join(root, 'examples', name), join(folder, 'examples', name), {recursive: true, filter: own})
  }
  mkdirSync(join(folder, 'node_modules'))
  const links: Array<[name: string, path: string]> = [
    ['polyedition', root],
    ['town-news', join(folder, 'examples/publisher')],
    ['vite', join(root, 'node_modules/vite')],
    ['astro', join(root, 'node_modules/astro')]
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
  const done = spawnSync(process.execPath, [join(root, script), ...args], {cwd, env, encoding: 'utf8'})
  expect(done.status, done.stdout + done.stderr).toBe(0)
}

/** Start a server of an example; gives the address that it prints. */
async function serve(example: string, script: string, ...args: string[]): Promise<string> {
  const cwd = join(folder, 'examples', example)
  const client = spawn(process.execPath, [script, ...args], {
    cwd,
    env: {...env, PORT: '0'},
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

interface Seen {
  readonly lang: string
  readonly direction: string
  readonly headline: string
}

/** What a reader has before them, on a phone. */
async function seen(page: Page): Promise<Seen & {readonly tooWide: boolean}> {
  await page.setViewportSize({width: 360, height: 740})
  return page.evaluate(() => {
    const {documentElement: root} = document
    return {
      lang: root.lang,
      direction: getComputedStyle(root).direction,
      headline: document.querySelector('article h1')?.textContent ?? '',
      tooWide: root.scrollWidth > root.clientWidth
    }
  })
}

/** A page with a record of all that is wrong with it, and of what it asks others for. */
async function open(address: string): Promise<{page: Page; complaints: string[]; requests: string[]}> {
  const page = await browser!.context.newPage()
  const complaints: string[] = []
  const requests: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('response', (answer) => answer.status() >= 400 && complaints.push(`${answer.status()} ${answer.url()}`))
  page.on('request', (request) => requests.push(request.url()))
  await page.goto(address)
  return {page, complaints, requests}
}

const libraryHours: Seen[] = [
  {lang: 'en', direction: 'ltr', headline: 'Town library to stay open until midnight'},
  {lang: 'ar', direction: 'rtl', headline: 'مكتبة البلدة تفتح أبوابها حتى منتصف الليل'},
  {lang: 'he', direction: 'rtl', headline: 'הספרייה העירונית תישאר פתוחה עד חצות'}
]

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
  const {page, complaints} = await open(address)
  for (const expected of libraryHours) {
    await page.goto(address)
    await page.click(`a[href="/news/${expected.lang}/library-hours"]`)
    await page.waitForSelector(`article[lang=${expected.lang}]`)
    expect(await seen(page)).toEqual({...expected, tooWide: false})
  }
  await page.click('nav a[hreflang=en]')
  await page.waitForSelector('article[lang=en][dir=ltr]')
  await page.click('nav a[hreflang=ar]')
  await page.waitForSelector('article[lang=ar][dir=rtl]')
  await page.click('article a[rel=original]')
  await page.waitForSelector('article[lang=en]')
  expect(complaints).toEqual([])
  await page.close()
})

const ferry: Seen[] = [
  {lang: 'en', direction: 'ltr', headline: 'Harbour ferry returns after two years'},
  {lang: 'ar', direction: 'rtl', headline: 'عودة عبّارة الميناء بعد عامين'},
  {lang: 'he', direction: 'rtl', headline: 'מעבורת הנמל חוזרת אחרי שנתיים'}
]

test('a site is built with Vite, editions and all', async (context) => {
  const vite = 'node_modules/vite/bin/vite.js'
  run('vite', vite, 'build', '--logLevel', 'warn')
  const address = await serve('vite', join(root, vite), 'preview', '--port', '0', '--host', '127.0.0.1')
  expect((await fetch(address)).status).toBe(200)

  if (!browser) return context.skip(reason)
  const {page, complaints, requests} = await open(address)
  const scripts = () => requests.filter((url) => url.endsWith('.js')).length
  await page.waitForSelector('article[lang=en]')
  const before = scripts()
  for (const [at, expected] of ferry.entries()) {
    await page.click(`nav a[lang=${expected.lang}]`)
    await page.waitForSelector(`article[lang=${expected.lang}]`)
    expect(await seen(page)).toEqual({...expected, tooWide: false})
    // The first edition was there already; each of the others is one file.
    expect(scripts()).toBe(before + at)
  }
  await page.click('article a[rel=original]')
  await page.waitForSelector('article[lang=en]')
  expect(complaints).toEqual([])
  await page.close()
})

const hillRoad: Seen[] = [
  {lang: 'en', direction: 'ltr', headline: 'Hill Road to close for five weeks for a new water main'},
  {lang: 'ar', direction: 'rtl', headline: 'إغلاق طريق التل خمسة أسابيع لمدّ خط مياه رئيسي جديد'},
  {lang: 'he', direction: 'rtl', headline: 'דרך הגבעה תיסגר לחמישה שבועות להנחת קו מים ראשי חדש'}
]

test('a site is built with Astro, its editions a content collection', async (context) => {
  const astro = 'node_modules/astro/astro.js'
  run('astro', 'dist/lib/cli/main.js', 'check', '--strict')
  // A second build takes what did not change from Astro's store, pictures too.
  for (const _ of ['first', 'second']) run('astro', astro, 'build')
  typed()
  const address = await serve('astro', join(root, astro), 'preview', '--port', '0', '--host', '127.0.0.1')
  expect((await fetch(`${address}ar/hill-road/`)).status).toBe(200)

  if (!browser) return context.skip(reason)
  const {page, complaints, requests} = await open(address)
  for (const expected of hillRoad) {
    await page.goto(address)
    await page.click(`.stories a[hreflang=${expected.lang}]`)
    await page.waitForSelector(`article[lang=${expected.lang}]`)
    expect(await seen(page)).toEqual({...expected, tooWide: false})
    expect(await page.title()).toBe(expected.headline)
    expect(
      await page.$$eval('link[rel=alternate]', (links) => links.map((link) => link.getAttribute('hreflang')).sort())
    ).toEqual(['ar', 'en', 'he'])
    const picture = page.locator('article img')
    await picture.scrollIntoViewIfNeeded()
    await page.waitForFunction(() => document.querySelector('img')!.complete)
    const shown = await picture.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.offsetWidth > 300])
    expect(shown).toEqual([720, true])
  }
  for (const lang of ['en', 'ar', 'he']) {
    await page.click(`nav a[hreflang=${lang}]:not(.site)`)
    await page.waitForSelector(`article[lang=${lang}]`)
  }
  await page.click('article a[rel=original]')
  await page.waitForSelector('article[lang=en]')
  expect(complaints).toEqual([])
  expect(requests.filter((url) => !url.startsWith(address) && !url.startsWith('data:'))).toEqual([])
  await page.close()
})

test('a site that is developed with Astro follows a translation and a picture', async () => {
  const address = await serve(
    'astro',
    join(root, 'node_modules/astro/astro.js'),
    'dev',
    '--port',
    '0',
    '--host',
    '127.0.0.1'
  )
  const story = async () => (await fetch(`${address}ar/hill-road/`)).text()
  const picture = (page: string) => /<img src="\/([^"]+)"/.exec(page)?.[1] ?? ''
  const before = await story()
  expect((await fetch(address + picture(before))).headers.get('content-type')).toBe('image/svg+xml')
  const article = join(folder, 'examples/astro/article/hill-road.svg')
  writeFileSync(article, readFileSync(article, 'utf8').replaceAll('#dcefe0', '#ffffff'))
  const translation = join(folder, 'examples/astro/locales/ar/hill-road.json')
  writeFileSync(translation, readFileSync(translation, 'utf8').replace('لينا حداد', 'لينا الحداد'))
  let after = before
  while (!after.includes('لينا الحداد')) {
    await new Promise((done) => setTimeout(done, 100))
    after = await story()
  }
  expect(after).toContain('لينا الحداد')
  expect(picture(after)).not.toBe(picture(before))
  expect(await (await fetch(address + picture(after))).text()).toContain('#ffffff')
})

/** By what Astro has written of the collection. */
function typed(): void {
  const cwd = join(folder, 'examples/astro')
  writeFileSync(
    join(cwd, 'src/typed.ts'),
    `import {type CollectionEntry, getCollection} from 'astro:content'
import type {EditionData} from 'polyedition/astro'

const [first] = await getCollection('editions', ({data}) => data.dir === 'rtl')
export const direction: 'ltr' | 'rtl' | undefined = first?.data.dir
export const addresses: string[] | undefined = first?.data.alternates.map(({url}) => url)
export const whole = (data: CollectionEntry<'editions'>['data']): EditionData => data
// @ts-expect-error: it has no such field
export const none = first?.data.nothing
`
  )
  const tsc = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '--noEmit', '-p', '.'], {
    cwd,
    encoding: 'utf8'
  })
  expect(tsc.stdout).toBe('')
}
