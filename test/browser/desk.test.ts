import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import axe from 'axe-core'
import type {BrowserContext, Page} from 'playwright-core'
import {afterAll, afterEach, beforeAll, expect, test} from 'vitest'
import {buildProject, type Desk, openDesk} from '../../src/node/index.ts'
import {type Browser, startBrowser} from './browser.ts'
import {complaintsOf, editorText, enter, ownArticle, ownProject, projectOf, reach, typedTexts} from './desk-project.ts'
import {deskDevices, deskViews, enterIn, projectAtNoon} from './desk-views.ts'

let browser: Browser | undefined
let reason = ''
const now = '2026-11-30T00:00:00Z'

beforeAll(async () => {
  const started = await startBrowser()
  if ('reason' in started) {
    reason = started.reason
    console.warn(`Browser tests of the desk are skipped: ${reason}`)
  } else browser = started
})
const ends: Array<() => Promise<void> | void> = []
afterEach(async () => {
  const told: unknown[] = []
  for (const end of ends.splice(0).reverse()) {
    try {
      await end()
    } catch (error) {
      told.push(error)
    }
  }
  if (told.length > 0) throw told[0]
})
const lastEnds: Array<() => Promise<void>> = []
afterAll(async () => {
  for (const end of lastEnds) await end()
  await browser?.close()
})

/** A desk over a folder, gone when the test is. */
async function deskOver(folder: string, port = 0): Promise<Desk> {
  const desk = await openDesk({cwd: folder, now, port})
  ends.push(() => desk.close())
  return desk
}

async function pageOf({context}: Browser, complaints: string[] = []): Promise<Page> {
  const page = await context.newPage()
  ends.push(() => page.close())
  const told = complaintsOf(page)
  ends.push(() => {
    complaints.push(...told)
    expect(told.join('\n')).toBe('')
  })
  return page
}

/** One desk for the tests that share nothing but it: each has a story of its own. */
let shared: {readonly folder: string; readonly url: string} | undefined
async function sharedDesk(): Promise<{readonly folder: string; readonly url: string}> {
  if (!shared) {
    const stories = {linked: LINKED, planted: PLANTED, mended: PLANTED, tabs: PLANTED, guarded: PLANTED}
    const folder = projectOf(stories)
    const desk = await openDesk({cwd: folder, now, port: 0})
    shared = {folder, url: desk.url}
    lastEnds.push(async () => {
      await desk.close()
      rmSync(folder, {recursive: true, force: true})
    })
  }
  return shared
}

const folderGone = (folder: string) => ends.push(() => rmSync(folder, {recursive: true, force: true}))
const stored = (folder: string, locale: string, slug: string): Record<string, string> => {
  const path = join(folder, `locales/${locale}/${slug}.json`)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>) : {}
}

/** Type into the segment that is open, and go on. */
async function typeAll(page: Page, texts: readonly string[]): Promise<void> {
  await page.keyboard.press('n')
  for (const [at, text] of texts.entries()) {
    await page.waitForFunction(
      (place) => document.querySelector('.row.opened .place')?.textContent === place,
      String(at + 1)
    )
    await page.waitForSelector('.row.opened .cm-content:focus')
    // The first by single keys, the others as an input method gives them.
    if (at < 1) await page.keyboard.type(text)
    else await page.keyboard.insertText(text)
    await page.keyboard.press('Control+Enter')
  }
  await page.waitForSelector('.row.opened', {state: 'detached'})
  await page.waitForFunction(() => {
    const {value, max} = document.querySelector('progress')!
    return value === max
  })
}

/** Build it by the keys alone, and wait until it says so. */
async function buildByKeys(page: Page): Promise<void> {
  await page.keyboard.press('3')
  await page.waitForSelector('.send input[value=build]:focus')
  await page.keyboard.press('Enter')
  await page.waitForSelector('.outcome')
  await page.waitForSelector('.send section button:focus')
  await page.keyboard.press('Enter')
  await page.waitForSelector('.send section:not(:has(button))')
}

const pairs = [
  ['en', 'ar'],
  ['en', 'he'],
  ['ar', 'en']
] as const

test.each(pairs)('a story is translated from %s into %s and built by the keyboard alone', async (from, to) => {
  if (!browser) return console.warn(reason)
  const slug = 'ceasefire-talks'
  const article = from === 'en' ? ownArticle(slug) : await editionAsArticle(slug, from)
  const folder = projectOf({[slug]: article}, {locales: [from, to]})
  folderGone(folder)
  const desk = await deskOver(folder)
  const page = await pageOf(browser)
  // Narrow: the page of the article is made anew with every pause only where it is seen.
  await page.setViewportSize({width: 1000, height: 800})
  await enter(page, desk.url)
  await reach(page, to, slug)
  const texts = await typedTexts(slug, to)
  expect(texts.length).toBeGreaterThanOrEqual(20)
  await typeAll(page, texts)
  await page.keyboard.press('3')
  await buildByKeys(page)
  expect(Object.values(stored(folder, to, slug)).length).toBe(texts.length)
  expect(existsSync(join(folder, `dist/editions/${to}/${slug}.html`))).toBe(true)
  const log = readFileSync(join(folder, '.polyedition/desk.log'), 'utf8')
  expect(log).toContain('"did":"build"')
  expect(log).toContain('"by":"Dana"')
})

/** One of our editions as a story of its own. */
async function editionAsArticle(slug: string, locale: string): Promise<string> {
  const folder = ownProject()
  folderGone(folder)
  await buildProject({cwd: folder, articles: [slug], now})
  return readFileSync(join(folder, `dist/editions/${locale}/${slug}.md`), 'utf8').replace(
    /^slug: .*$/m,
    `slug: ${slug}`
  )
}

const RAIN = `---
headline: Rain ends the drought
lang: en
---

It rained for at least two days.
`

test('an edition is signed where it is compared, built, and held again when it changes', async () => {
  if (!browser) return console.warn(reason)
  const folder = projectOf({rain: RAIN}, {locales: ['en', 'ar'], sign: 'required'})
  folderGone(folder)
  const desk = await deskOver(folder)
  const page = await pageOf(browser)
  await page.setViewportSize({width: 1000, height: 800})
  await enter(page, desk.url)
  await reach(page, 'ar', 'rain')
  await typeAll(page, ['المطر ينهي الجفاف', 'هطل المطر يومين على الأقل.'])
  await page.keyboard.press('3')
  await page.waitForSelector('.send input[value=build]:focus')
  await page.keyboard.press('Enter')
  await page.waitForSelector('.outcome a[href="#/sign/ar/rain"]')
  await page.click('.outcome a[href="#/sign/ar/rain"]')
  await page.waitForSelector('.signature.unsigned')
  await page.click('.sign button[type=submit]:enabled')
  await page.waitForSelector('.signature.signed')
  expect(await page.textContent('.signature')).toMatch(/Dana.*2 texts/)
  const state = readFileSync(join(folder, 'article/_state/ar/rain.json'), 'utf8')
  expect(state.match(/"signed": \{"by":"Dana"/g)).toHaveLength(2)
  await buildByKeys(page)
  expect(existsSync(join(folder, 'dist/editions/ar/rain.html'))).toBe(true)
  await page.keyboard.press('1')
  await page.click('.row:has-text("two days") button.target')
  await page.waitForSelector('.cm-content:focus')
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText('هطل المطر يومين كاملين على الأقل.')
  await page.keyboard.press('Control+Enter')
  await page.waitForSelector('.row.opened', {state: 'detached'})
  await page.waitForFunction(() => !document.querySelector('.row .draft'))
  await page.keyboard.press('2')
  await page.waitForSelector('.signature.lapsed li')
  expect(await page.textContent('.signature li')).toMatch(/كاملين.*the translation.*Dana/s)
  await page.keyboard.press('3')
  await page.waitForSelector('.send input[value=build]:focus')
  await page.keyboard.press('Enter')
  await page.waitForSelector('.outcome li')
  expect(await page.textContent('.outcome li')).toContain('Found the signature of Dana')
  // What the rules say is said in the language of the desk as soon as that is another.
  await page.selectOption('.bar select', 'he')
  await page.waitForSelector('.outcome li:has-text("פקעה החתימה של Dana")')
  expect(await page.getAttribute('.outcome li bdi.exact', 'lang')).toBe('ar')
  await page.selectOption('.bar select', 'en')
})

const LINKED = `---
headline: A link
lang: en
---

Read [the report](https://example.org/report) of **March** before you go.
`

test('a link is put around chosen words by its key, typed by its name, and never broken', async () => {
  if (!browser) return console.warn(reason)
  const {folder, url} = await sharedDesk()
  const page = await pageOf(browser)
  // In one line: where a line is broken, a place between two letters is two places to the arrow keys.
  await page.setViewportSize({width: 1600, height: 900})
  await enter(page, url)
  await reach(page, 'he', 'linked')
  await page.click('.row:has-text("Read") button.target')
  await page.waitForSelector('.cm-content:focus')
  await page.keyboard.type('קראו את הדוח')
  for (let letters = 0; letters < 'הדוח'.length; letters++) await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Alt+1')
  expect(await editorText(page)).toBe('קראו את <a1>הדוח</a1>')
  await page.keyboard.press('End')
  await page.keyboard.type(' של <strong>מרץ</strong> לפני שתצאו')
  const whole = 'קראו את <a1>הדוח</a1> של <strong>מרץ</strong> לפני שתצאו'
  expect(await editorText(page)).toBe(whole)
  expect(await page.locator('.cm-content .chip').count()).toBe(4)
  // A tag goes with its partner, and comes back with it.
  await page.keyboard.press('Home')
  for (let letters = 0; letters < 'קראו את '.length; letters++) await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Delete')
  expect(await editorText(page)).toBe(whole.replace('<a1>', '').replace('</a1>', ''))
  await page.keyboard.press('Control+z')
  expect(await editorText(page)).toBe(whole)
  // What nearly is one of the names is offered.
  await page.keyboard.press('Control+s')
  await page.waitForFunction(() => !document.querySelector('.row.opened .draft'))
  expect(Object.values(stored(folder, 'he', 'linked'))).toContain(whole)
})

const PLANTED = `---
headline: Fire in the harbour
lang: en
---

At least 74 people were hurt in the fire on Monday.

The blast killed at least 12 sailors, the ministry said.

“It was over in a minute,” the captain said.
`

test('errors in a figure, a hedge and a quotation are shown where they are, and gone when they are mended', async () => {
  if (!browser) return console.warn(reason)
  const {url} = await sharedDesk()
  const page = await pageOf(browser)
  await enter(page, url)
  await reach(page, 'ar', 'planted')
  const wrong = [
    ['74 people', 'أُصيب 47 شخصًا على الأقل في الحريق يوم الاثنين.', '47', '74'],
    ['12 sailors', 'أسفر الانفجار عن مقتل 12 بحارًا، وفق ما قالت الوزارة.', '12 بحارًا', '12 بحارًا على الأقل'],
    ['It was over', 'قال القبطان إن الأمر انتهى في دقيقة.', '', '']
  ] as const
  for (const [words, target, bad, good] of wrong) {
    await page.click(`.row:has-text("${words}") button.target`)
    await page.waitForSelector(`.row.opened:has-text("${words}") .cm-content:focus`)
    await page.keyboard.insertText(target)
    await page.waitForSelector('.row.opened .findings .error')
    // Where it is: in the source, in what is typed, or in both.
    await page.waitForSelector('.row.opened .mark.error')
    const mended = good === '' ? 'قال القبطان: «انتهى الأمر في دقيقة».' : target.replace(bad, good)
    await page.keyboard.press('Control+a')
    await page.keyboard.insertText(mended)
    await page.waitForFunction(() => !document.querySelector('.row.opened .findings .error'))
    await page.keyboard.press('Control+s')
  }
})

test('a fix of ours is one key away', async () => {
  if (!browser) return console.warn(reason)
  const {url} = await sharedDesk()
  const page = await pageOf(browser)
  await enter(page, url)
  await reach(page, 'ar', 'mended')
  await page.click('.row:has-text("It was over") button.target')
  await page.waitForSelector('.row.opened .cm-content:focus')
  await page.keyboard.insertText('قال القبطان: "انتهى الأمر في دقيقة".')
  await page.waitForSelector('.row.opened button[aria-keyshortcuts="Control+."]')
  await page.keyboard.press('Control+.')
  await page.waitForFunction(() => document.querySelector('.cm-content')?.textContent?.includes('«'))
  expect(await editorText(page)).toBe('قال القبطان: «انتهى الأمر في دقيقة».')
})

test('a stale text shows what changed, and is accepted', async () => {
  if (!browser) return console.warn(reason)
  const folder = ownProject()
  folderGone(folder)
  const path = join(folder, 'article/ceasefire-talks.md')
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(
      'At least 74 Palestinians were',
      'At least 78 Palestinians, many of them children, were'
    )
  )
  const desk = await deskOver(folder)
  const page = await pageOf(browser)
  await page.setViewportSize({width: 1400, height: 900})
  await enter(page, desk.url)
  await reach(page, 'ar', 'ceasefire-talks')
  await page.keyboard.press('n')
  await page.waitForSelector('.row.opened.stale')
  expect(await page.textContent('.panel .diff ins')).toContain('78')
  const text = await editorText(page)
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(text.replace('74', '78'))
  await page.keyboard.press('Control+Enter')
  await page.waitForFunction(() => !document.querySelector('.row.stale'))
  expect(Object.values(stored(folder, 'ar', 'ceasefire-talks')).join()).toContain('78')
})

/** Until the editor says this. A tab that is not in front draws no frames, so it is told by the document itself. */
const editorSays = (page: Page, text: string): Promise<void> =>
  page.evaluate(
    (wanted) =>
      new Promise<void>((done) => {
        const look = () => {
          if (document.querySelector('.cm-content')?.textContent !== wanted) return
          watch.disconnect()
          done()
        }
        const watch = new MutationObserver(look)
        watch.observe(document, {subtree: true, childList: true, characterData: true})
        look()
      }),
    text
  )

/** Until nothing that was typed waits to be saved. */
const isSaved = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        const look = () => {
          if (document.querySelector('.row.opened .draft')) return
          watch.disconnect()
          done()
        }
        const watch = new MutationObserver(look)
        watch.observe(document, {subtree: true, childList: true})
        look()
      })
  )

test('two tabs see what is typed in either', async () => {
  if (!browser) return console.warn(reason)
  const {folder, url} = await sharedDesk()
  const open = async (): Promise<Page> => {
    const page = await pageOf(browser!)
    await enter(page, url)
    await page.goto(`${new URL(url).origin}/#/story/he/tabs`)
    await page.click('.row:has-text("74 people") button.target')
    await page.waitForSelector('.row.opened .cm-content:focus')
    return page
  }
  // One after the other: each is in front while it is opened.
  const one = await open()
  const two = await open()
  await one.bringToFront()
  await one.keyboard.insertText('לפחות 74 אנשים')
  await editorSays(two, 'לפחות 74 אנשים')
  await two.bringToFront()
  await two.keyboard.press('End')
  await two.keyboard.insertText(' נפגעו')
  await editorSays(one, 'לפחות 74 אנשים נפגעו')
  await two.keyboard.press('Control+s')
  for (const page of [one, two]) await isSaved(page)
  expect(Object.values(stored(folder, 'he', 'tabs'))).toEqual(['לפחות 74 אנשים נפגעו'])
})

test('a file that somebody else changed is not overwritten: both texts stand side by side', async () => {
  if (!browser) return console.warn(reason)
  const folder = ownProject()
  folderGone(folder)
  const desk = await deskOver(folder)
  const page = await pageOf(browser)
  await enter(page, desk.url)
  await reach(page, 'he', 'ceasefire-talks')
  await page.keyboard.press('Enter')
  await page.waitForSelector('.row.opened .cm-content:focus')
  await page.keyboard.type(' שלי')
  const path = join(folder, 'locales/he/ceasefire-talks.json')
  const [key, before] = Object.entries(stored(folder, 'he', 'ceasefire-talks'))[0]!
  const theirs = {...stored(folder, 'he', 'ceasefire-talks'), [key]: 'של מישהו אחר'}
  writeFileSync(path, JSON.stringify(theirs, null, 2))
  await page.waitForSelector('.conflict')
  expect(await page.textContent('.conflict .versions')).toContain('של מישהו אחר')
  await page.click('.cm-content')
  await page.keyboard.press('Control+s')
  await page.waitForFunction(() => !document.querySelector('.row.opened')?.textContent?.includes('saving'))
  expect(stored(folder, 'he', 'ceasefire-talks')[key]).toBe('של מישהו אחר')
  await page.click('.conflict button:first-of-type')
  await page.waitForSelector('.conflict', {state: 'detached'})
  await page.click('.cm-content')
  await page.keyboard.press('Control+s')
  await page.waitForFunction(() => !document.querySelector('.row.opened .draft'))
  expect(stored(folder, 'he', 'ceasefire-talks')[key]).toBe(`${before} שלי`)
})

test('nothing is lost when the desk ends and is started again, or the page is loaded in the middle of a word', async () => {
  if (!browser) return console.warn(reason)
  const folder = projectOf({harbour: PLANTED})
  folderGone(folder)
  const first = await openDesk({cwd: folder, now, port: 0})
  const page = await pageOf(browser)
  await enter(page, first.url)
  await reach(page, 'he', 'harbour')
  await page.click('.row:has-text("74 people") button.target')
  await page.waitForSelector('.row.opened .cm-content:focus')
  await page.keyboard.type('לפחות 74 אנ')
  await page.reload()
  await page.waitForFunction(() => document.querySelector('.cm-content')?.textContent === 'לפחות 74 אנ')
  await first.close()
  await page.waitForSelector('.banner')
  await page.click('.cm-content')
  await page.keyboard.press('End')
  await page.keyboard.type('שים')
  await page.keyboard.press('Control+s')
  await page.waitForSelector('.row.opened .failed')
  const again = await deskOver(folder, Number(new URL(first.url).port))
  const other = await pageOf(browser)
  await other.goto(again.url)
  await page.waitForSelector('.banner', {state: 'detached'})
  expect(await editorText(page)).toBe('לפחות 74 אנשים')
  await page.bringToFront()
  await page.click('.cm-content')
  await page.keyboard.press('Control+s')
  await page.waitForFunction(() => !document.querySelector('.row.opened .draft'))
  expect(Object.values(stored(folder, 'he', 'harbour'))).toEqual(['לפחות 74 אנשים'])
})

test('a story of 3,000 texts is drawn a screen at a time', async () => {
  if (!browser) return console.warn(reason)
  const texts = Array.from({length: 3000}, (_, at) => `Paragraph ${at + 1} tells of ${at + 2} ships.`)
  const folder = projectOf(
    {long: `---\nheadline: Ships\nlang: en\n---\n\n${texts.join('\n\n')}\n`},
    {locales: ['en', 'he']}
  )
  folderGone(folder)
  const desk = await deskOver(folder)
  const page = await pageOf(browser)
  await enter(page, desk.url)
  await reach(page, 'he', 'long')
  expect(await page.locator('.rows .row').count()).toBeLessThan(60)
  await page.fill('#search', 'paragraph 2990 ')
  await page.waitForFunction(() => document.querySelectorAll('.rows .row').length === 1)
  await page.click('button.target')
  await page.waitForSelector('.row.opened .cm-content:focus')
  await page.keyboard.insertText('פסקה 2990 מספרת על 2991 אניות.')
  await page.keyboard.press('Control+s')
  await page.waitForFunction(() => !document.querySelector('.row.opened .draft'))
  await page.fill('#search', '')
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  await page.waitForFunction(() =>
    document.querySelector('.rows .item:last-child')?.textContent?.includes('Paragraph 3000')
  )
  expect(await page.locator('.rows .row').count()).toBeLessThan(60)
})

test('every view is open to everyone, in three languages, on a phone and a desktop, in light and dark colours', async () => {
  if (!browser) return console.warn(reason)
  const folder = await projectAtNoon()
  folderGone(folder)
  const desk = await deskOver(folder)
  const {origin} = new URL(desk.url)
  for (const lng of ['ar', 'en', 'he']) {
    const page = await pageOf(browser)
    await enterIn(page, desk.url, lng)
    for (const [device, viewport] of Object.entries(deskDevices)) {
      await page.setViewportSize(viewport)
      for (const {name, show} of deskViews) {
        // The pages of the other languages are the same but for their words.
        if (lng !== 'ar' && name !== 'story') continue
        await show(page, origin, lng === 'en' ? 'ar' : lng)
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({colorScheme})
          const violations = await violationsOf(page, colorScheme === 'dark')
          const told = violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`)
          expect([lng, device, name, colorScheme, told]).toEqual([lng, device, name, colorScheme, []])
        }
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        expect([name, device, wide]).toEqual([name, device, 0])
      }
    }
    await page.close()
  }
})

/** What axe complains of. Dark differs from light in its colours alone. */
async function violationsOf(page: Page, coloursAlone: boolean): Promise<axe.Result[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const {violations} = await page.evaluate(
    (only) => window.axe.run(document, {iframes: false, ...(only && {runOnly: ['color-contrast']})}),
    coloursAlone
  )
  return violations
}

test('what one presses on a phone is 44 pixels high', async () => {
  if (!browser) return console.warn(reason)
  const folder = await projectAtNoon()
  folderGone(folder)
  const desk = await deskOver(folder)
  const page = await pageOf(browser)
  await page.setViewportSize(deskDevices.phone)
  await enterIn(page, desk.url, 'he')
  for (const {name, show} of deskViews) {
    await show(page, new URL(desk.url).origin, 'he')
    const small = await page.$$eval('button, select, input, nav a, .back', (all) =>
      all.flatMap((one) => {
        const {height} = one.getBoundingClientRect()
        const label = one.closest('label')?.getBoundingClientRect().height ?? 0
        return height > 0 && Math.max(height, label) < 43.5 ? [`${one.outerHTML.slice(0, 80)} ${height}`] : []
      })
    )
    expect([name, small]).toEqual([name, []])
  }
})

test('a page of another site reads and writes nothing', async () => {
  if (!browser) return console.warn(reason)
  const {folder, url} = await sharedDesk()
  const page = await pageOf(browser)
  await enter(page, url)
  const {origin} = new URL(url)
  const told = await fromElsewhere(browser.context, origin)
  expect(told).toEqual({read: 'refused', write: 'refused', events: 'refused', frame: 'refused'})
  expect(stored(folder, 'he', 'guarded')).toEqual({})
})

/** What a page of another site, open in the same browser, gets of the desk. */
async function fromElsewhere(context: BrowserContext, origin: string): Promise<Record<string, string>> {
  const page = await context.newPage()
  await page.route('http://news.example/**', (route) => route.fulfill({contentType: 'text/html', body: '<p>News'}))
  await page.goto('http://news.example/')
  const told = await page.evaluate(async (at) => {
    const tried = (run: () => Promise<Response>) =>
      run().then(
        (one) => (one.type === 'opaque' ? 'refused' : String(one.status)),
        () => 'refused'
      )
    const read = await tried(() => fetch(`${at}/api/overview`, {credentials: 'include'}))
    const body = JSON.stringify({action: 'build', slug: 'guarded', dryRun: false})
    const write = await tried(() =>
      fetch(`${at}/api/send`, {method: 'POST', mode: 'no-cors', credentials: 'include', body})
    )
    const events = await new Promise<string>((done) => {
      const stream = new EventSource(`${at}/api/events`, {withCredentials: true})
      stream.onopen = () => done('open')
      stream.onerror = () => done('refused')
    })
    const frame = await new Promise<string>((done) => {
      const one = document.createElement('iframe')
      one.src = `${at}/`
      one.onload = () => done(one.contentDocument === null ? 'refused' : 'shown')
      document.body.append(one)
    })
    return {read, write, events, frame}
  }, origin)
  await page.close()
  return told
}
