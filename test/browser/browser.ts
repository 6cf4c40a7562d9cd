import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {type BrowserContext, chromium, type Page} from 'playwright-core'
import {withLock} from '../../src/node/files/lock.ts'

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
]

/** Milliseconds: no machine is as slow. */
const STUCK = 15 * 60_000

export interface Browser {
  readonly context: BrowserContext
  readonly close: () => Promise<void>
}

/** Start the Chromium that `POLYEDITION_CHROMIUM` names, or the one that npm brought. Says why where none starts. */
export async function startBrowser(): Promise<Browser | {readonly reason: string}> {
  try {
    const profile = await mkdtemp(join(tmpdir(), 'polyedition-browser-'))
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: process.env.POLYEDITION_CHROMIUM ?? (await unpacked()),
      headless: true,
      args: flags,
      timeout: 0
    })
    // However slow a machine is. What hangs ends here, with the name of what it waited for.
    context.setDefaultTimeout(STUCK)
    context.setDefaultNavigationTimeout(STUCK)
    const close = async (): Promise<void> => {
      await context.close()
      await rm(profile, {recursive: true, force: true})
    }
    return {context, close}
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error)
    return {reason: `no browser started (${reason}); name one in POLYEDITION_CHROMIUM`}
  }
}

/** The package unpacks its browser to one place for all; two test files that start at once must not both write it. */
async function unpacked(): Promise<string> {
  const folder = join(tmpdir(), 'polyedition-chromium')
  return withLock(folder, {command: 'test', patience: Number.POSITIVE_INFINITY}, async () => {
    const {default: packed} = await import('@sparticuz/chromium')
    return packed.executablePath()
  })
}

/** A page that shows `html` as if it were served, with a record of everything that it asked for or complained of. */
export async function show(
  context: BrowserContext,
  html: string,
  options: {readonly address?: string; readonly files?: Readonly<Record<string, string | Buffer>>} = {}
): Promise<{page: Page; requests: string[]; complaints: string[]}> {
  const address = options.address ?? 'http://editions.test/page.html'
  const page = await context.newPage()
  const requests: string[] = []
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.route('**/*', (route) => {
    const url = route.request().url()
    if (url === address) return route.fulfill({contentType: 'text/html; charset=utf-8', body: html})
    const file = options.files?.[new URL(url).pathname]
    if (file !== undefined) {
      return route.fulfill({body: file, contentType: url.endsWith('.svg') ? 'image/svg+xml' : 'image/png'})
    }
    // A browser asks for this by itself, whatever the page says.
    if (url.endsWith('/favicon.ico')) return route.fulfill({status: 204})
    requests.push(url)
    return route.abort()
  })
  await page.goto(address, {waitUntil: 'load'})
  return {page, requests, complaints}
}
