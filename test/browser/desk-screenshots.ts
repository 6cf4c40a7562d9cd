/** Takes the pictures of the desk that the documents show: `npm run screenshots`. */
import {mkdirSync, rmSync} from 'node:fs'
import {join, resolve} from 'node:path'
import type {BrowserContext, Page} from 'playwright-core'
import {openDesk} from '../../src/node/index.ts'
import {startBrowser} from './browser.ts'
import {deskDevices, deskViews, enterIn, projectAtNoon} from './desk-views.ts'
import {fontFaces} from './fonts.ts'

const folder = resolve(import.meta.dirname, '../../docs/screenshots')

/** All of them, or those of one language on one device: `he-phone`. */
export async function takeDeskScreenshots(only?: string, to: string = folder): Promise<string[]> {
  mkdirSync(to, {recursive: true})
  const browser = await startBrowser()
  if ('reason' in browser) throw new Error(browser.reason)
  const taken: string[] = []
  for (const device of ['desktop', 'phone'] as const)
    for (const lng of ['en', 'ar', 'he'])
      if (only === undefined || only === `${lng}-${device}`)
        taken.push(...(await take(browser.context, lng, device, to)))
  await browser.close()
  return taken
}

/** Every view in one language, as one device shows it. */
async function take(
  context: BrowserContext,
  lng: string,
  device: keyof typeof deskDevices,
  to: string
): Promise<string[]> {
  const project = await projectAtNoon()
  const desk = await openDesk({cwd: project, now: '2026-11-30T09:00:00Z', port: 0})
  const {origin} = new URL(desk.url)
  const page = await context.newPage()
  await page.setViewportSize(deskDevices[device])
  await withFonts(page, origin)
  await enterIn(page, desk.url, lng)
  const taken: string[] = []
  for (const {name, show} of deskViews) {
    await show(page, origin, lng === 'en' ? 'ar' : lng)
    await page.evaluate(() => document.fonts.ready)
    if (name === 'stale') await page.waitForSelector('.row.opened .mark')
    await page.waitForTimeout(600)
    const path = join(to, `desk-${name}-${lng}-${device}.jpg`)
    await page.screenshot({path, type: 'jpeg', quality: 58})
    taken.push(path)
  }
  await page.close()
  await desk.close()
  rmSync(project, {recursive: true, force: true})
  return taken
}

/** Fonts of the pictures alone: the desk takes those of the machine. */
async function withFonts(page: Page, origin: string): Promise<void> {
  const allowed = (headers: Record<string, string>) => ({
    ...headers,
    'content-security-policy': `${headers['content-security-policy'] ?? ''}; font-src data:`
  })
  await page.route('**/desk/desk.css', async (route) => {
    const response = await route.fetch()
    await route.fulfill({response, body: `${fontFaces()}\n${await response.text()}`})
  })
  await page.route(`${origin}/`, async (route) => {
    const response = await route.fetch()
    await route.fulfill({response, headers: allowed(response.headers())})
  })
  await page.route('**/pages/**', async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace('</head>', () => `<style>${fontFaces()}</style></head>`)
    await route.fulfill({response, headers: allowed(response.headers()), body})
  })
}
