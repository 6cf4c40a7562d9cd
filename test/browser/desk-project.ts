/** Projects for the desk's tests, and what a person does in its page. */
import {cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import type {Page} from 'playwright-core'
import {toTyped} from '../../src/desk/text.ts'
import {loadProject, readStory} from '../../src/node/index.ts'

const root = resolve(import.meta.dirname, '../..')

/** A project with these articles, by slug, and nothing translated. */
export function projectOf(articles: Readonly<Record<string, string>>, config: object = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'polyedition-desk-'))
  mkdirSync(join(folder, 'article'))
  for (const [slug, text] of Object.entries(articles)) writeFileSync(join(folder, `article/${slug}.md`), text)
  const settings = {locales: ['en', 'ar', 'he'], outputs: ['html', 'markdown', 'json'], ...config}
  writeFileSync(join(folder, 'polyedition.config.json'), JSON.stringify(settings))
  return folder
}

/** Our own project, in three languages. */
export function ownProject(more: object = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'polyedition-desk-'))
  for (const name of ['article', 'locales']) cpSync(join(root, name), join(folder, name), {recursive: true})
  const config = {locales: ['en', 'ar', 'he'], outputs: ['html', 'markdown', 'json'], ...more}
  writeFileSync(join(folder, 'polyedition.config.json'), JSON.stringify(config))
  return folder
}

export const ownArticle = (slug: string): string => readFileSync(join(root, `article/${slug}.md`), 'utf8')

/** How one of our articles reads in a locale, as it would be typed, segment by segment. */
export async function typedTexts(slug: string, locale: string): Promise<string[]> {
  const {settings, articles} = await loadProject({cwd: root})
  const story = readStory(settings, articles.find((one) => one.slug === slug)!)
  const catalog = story.catalogs.find((one) => one.locale === locale)
  return catalog
    ? catalog.entries.map(({target = '', segment}) => toTyped(target, segment.tags))
    : story.segments.map(({text, tags}) => toTyped(text, tags))
}

/** Complaints of the browser, and what the page's own policy stopped. */
export function complaintsOf(page: Page): string[] {
  const found: string[] = []
  page.on('console', (message) => {
    // What the server refuses on purpose, and a server that is gone, are no fault of the page.
    if (message.type() === 'error' && !/Failed to load resource/.test(message.text())) found.push(message.text())
  })
  page.on('pageerror', (error) => found.push(String(error)))
  return found
}

/** Open the desk as whoever started it would, and say who one is, unless it knows. */
export async function enter(page: Page, url: string, name = 'Dana'): Promise<void> {
  await page.goto(url)
  await page.waitForSelector('.stories, .nothing, dialog')
  if (await page.evaluate(() => localStorage.getItem('polyedition-desk-name') !== null)) return
  await page.waitForSelector('dialog[open] input')
  await page.fill('dialog input', name)
  await page.keyboard.press('Enter')
  await page.waitForSelector('dialog', {state: 'detached'})
}

/** From the list of stories to one of them, by the keys alone. */
export async function reach(page: Page, locale: string, slug: string): Promise<void> {
  await page.waitForSelector('.stories a')
  for (;;) {
    await page.keyboard.press('n')
    const at = await page.evaluate(() => document.activeElement?.getAttribute('href'))
    if (at === `#/story/${locale}/${slug}`) break
  }
  await page.keyboard.press('Enter')
  await page.waitForSelector('.rows .row')
}

/** What is typed in the open editor, as it will be saved. */
export const editorText = (page: Page): Promise<string> =>
  page.$eval('.cm-content', (element) => {
    const {cmTile} = element as unknown as {cmTile: {root: {view: {state: {doc: {toString(): string}}}}}}
    return cmTile.root.view.state.doc.toString()
  })
