import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {request} from 'node:http'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import axe from 'axe-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {type Preview, previewProject} from '../../src/node/index.ts'
import {type Browser, startBrowser} from './browser.ts'

const root = resolve(import.meta.dirname, '../..')
let folder = ''
let preview: Preview
let browser: Browser | undefined
let reason = ''

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'polyedition-preview-'))
  for (const name of ['article', 'locales']) cpSync(join(root, name), join(folder, name), {recursive: true})
  preview = await previewProject({cwd: folder, now: '2026-11-30T00:00:00Z'})
  const started = await startBrowser()
  if ('reason' in started) {
    reason = started.reason
    console.warn(`Browser tests of the preview are skipped: ${reason}`)
  } else browser = started
})
afterAll(async () => {
  await browser?.close()
  await preview.close()
  rmSync(folder, {recursive: true, force: true})
})

const localeFile = () => join(folder, 'locales/ar/ceasefire-talks.json')

/** What a server says to one who asks for it under `host`. */
const status = (path: string, host?: string): Promise<number | undefined> =>
  new Promise((done, fail) => {
    const url = new URL(preview.url)
    const asked = request({host: url.hostname, port: url.port, path, headers: host ? {host} : {}}, (response) => {
      response.resume()
      done(response.statusCode)
    })
    asked.on('error', fail).end()
  })

test('answers only who asks for this machine', async () => {
  expect(await status('/')).toBe(200)
  expect(await status('/', 'news.example')).toBe(403)
})

test('gives pictures of the project and no other file', async () => {
  expect(await status('/files/article/one-story-three-editions.svg')).toBe(200)
  expect(await status('/files/article/ceasefire-talks.md')).toBe(404)
  expect(await status('/files/..%2f..%2f..%2fetc%2fpasswd')).toBe(404)
  expect(await status('/editions/ar/nothing.html')).toBe(404)
})

test('leads from the overview to a page, and from there to the other editions', async (context) => {
  if (!browser) return context.skip(reason)
  const page = await browser.context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  await page.goto(preview.url)
  await page.click('a[href="/editions/ar/reading-a-translation.html"]')
  await page.waitForSelector('article[dir=rtl]')
  expect(await page.$eval('figure img', (image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
  await page.click('nav.editions a[lang=en]')
  await page.waitForSelector('article[lang=en]')
  expect(complaints).toEqual([])
  await page.close()
})

test('shows source and translation side by side, each in its own direction', async (context) => {
  if (!browser) return context.skip(reason)
  const page = await browser.context.newPage()
  await page.goto(`${preview.url}sides/ar/ceasefire-talks`)
  const seen = await page.$$eval('.row', (rows) =>
    rows.slice(0, 12).map((row) => {
      const [source, target] = [...row.querySelectorAll<HTMLElement>('.text')].map((text) => ({
        direction: getComputedStyle(text).direction,
        lang: text.lang,
        left: text.getBoundingClientRect().left
      }))
      return {source: source?.direction, target: target?.direction, beside: (source?.left ?? 0) < (target?.left ?? 0)}
    })
  )
  expect(seen.length).toBeGreaterThan(5)
  expect(new Set(seen.map((row) => JSON.stringify(row)))).toEqual(
    new Set([JSON.stringify({source: 'ltr', target: 'rtl', beside: true})])
  )
  await page.close()
})

test('ties a figure to the one that answers it', async (context) => {
  if (!browser) return context.skip(reason)
  const page = await browser.context.newPage()
  await page.goto(`${preview.url}sides/ar/ceasefire-talks`)
  const row = page.locator('.row', {hasText: '1,200'}).first()
  const tied = () => row.locator('.tied').allTextContents()
  await row.locator('.figure', {hasText: '1,200'}).first().hover()
  expect(await tied()).toEqual([expect.stringContaining('1,200'), expect.stringContaining('1,200')])
  await page.mouse.move(0, 0)
  expect(await tied()).toEqual([])
  await row.locator('.figure', {hasText: '250'}).first().focus()
  expect(await tied()).toEqual([expect.stringContaining('250'), expect.stringContaining('250')])
  await page.close()
})

test('follows a change, and shows what is wrong at its place', async (context) => {
  if (!browser) return context.skip(reason)
  const before = readFileSync(localeFile(), 'utf8')
  const page = await browser.context.newPage()
  await page.goto(`${preview.url}sides/ar/ceasefire-talks`)
  expect(await page.locator('mark.error').count()).toBe(0)
  writeFileSync(localeFile(), before.replace('1,200', '1,300').replace(/[«»]/g, ''))
  await page.waitForSelector('mark.error')
  expect(await page.locator('mark.error').allTextContents()).toContainEqual(expect.stringContaining('total victory'))
  expect(await page.locator('.figure.changed').allTextContents()).toEqual(
    expect.arrayContaining([expect.stringContaining('1,200'), expect.stringContaining('1,300')])
  )
  expect(await page.locator('.findings .error').count()).toBeGreaterThan(0)
  writeFileSync(localeFile(), before)
  await page.waitForFunction(() => !document.querySelector('mark.error'))
  await page.close()
})

test('is open to everyone in light and dark colours', async (context) => {
  if (!browser) return context.skip(reason)
  for (const path of ['', 'sides/he/ceasefire-talks', 'sides/en/reading-a-translation']) {
    const page = await browser.context.newPage()
    await page.goto(preview.url + path)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({colorScheme})
      await page.evaluate(axe.source)
      const {violations} = await page.evaluate(() => window.axe.run())
      expect(violations.map(({id, nodes}) => `${path} ${id}: ${nodes[0]?.html}`)).toEqual([])
    }
    await page.close()
  }
})
