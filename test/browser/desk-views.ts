/** Every view of the desk, as an editor meets it in the middle of a day. */
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Page} from 'playwright-core'
import type {LogLine} from '../../src/desk/protocol.ts'
import {DeskLog} from '../../src/node/desk/log.ts'
import {acceptTargets, signStory} from '../../src/node/index.ts'
import {ownProject} from './desk-project.ts'

/** Our own project after a morning: a sentence was corrected, a paragraph is not translated yet, and another story was
 *  signed before one of its headlines was changed. */
export async function projectAtNoon(): Promise<string> {
  const folder = ownProject({sign: 'required'})
  const article = join(folder, 'article/ceasefire-talks.md')
  writeFileSync(
    article,
    readFileSync(article, 'utf8').replace(
      'took roughly 250 captive',
      'took about 240 people captive, among them soldiers'
    )
  )
  for (const [locale, by, word] of signers) {
    const path = join(folder, `locales/${locale}/ceasefire-talks.json`)
    const texts = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>
    const gone = Object.keys(texts).find((key) => key.startsWith('p-a-western'))!
    delete texts[gone]
    writeFileSync(path, JSON.stringify(texts, null, 2))
    await signStory({cwd: folder, article: 'leap-day', locale, by, now: '2026-11-30T08:10:00Z'})
    await withoutWord(folder, locale, word)
  }
  writeLog(folder)
  return folder
}

const signers = [
  ['ar', 'منى صالح', ' أحيانًا'],
  ['he', 'דנה לוי', ' לפעמים']
] as const

/** What the desk did that morning. */
function writeLog(folder: string): void {
  const log = new DeskLog(folder)
  const [talks, day] = ['ceasefire-talks', 'leap-day']
  const did = (time: string, [locale, by]: (typeof signers)[number], what: Omit<LogLine, 'at'>) =>
    log.write({at: `2026-11-30T${time}:00Z`, by, locale, ...what})
  const [mona, dana] = signers
  did('07:42', mona, {did: 'save', slug: day, key: 'headline'})
  did('07:47', dana, {did: 'save', slug: day, key: 'headline'})
  did('07:51', mona, {did: 'accept', slug: talks, key: 'headline'})
  did('08:04', dana, {did: 'waive', slug: day, key: 'headline', told: 'figure-weekday'})
  for (const who of signers) did('08:10', who, {did: 'sign', slug: day})
  log.write({at: '2026-11-30T08:30:00Z', by: signers[0][1], did: 'build', slug: day})
}

/** Somebody takes a word out of the headline, and accepts it. */
async function withoutWord(folder: string, locale: string, word: string): Promise<void> {
  const path = join(folder, `locales/${locale}/leap-day.json`)
  writeFileSync(path, readFileSync(path, 'utf8').replace(word, ''))
  await acceptTargets({cwd: folder, article: 'leap-day', locales: [locale]})
}

export interface DeskView {
  readonly name: string
  /** From any view to this one. */
  readonly show: (page: Page, origin: string, locale: string) => Promise<void>
}

const story = (view: string, locale: string, slug = 'ceasefire-talks'): string => `/#/${view}/${locale}/${slug}`

/** From its beginning, wherever it was left. */
async function openStory(page: Page, origin: string, locale: string): Promise<void> {
  await page.goto(`${origin}/#/log`)
  await page.waitForSelector('.log', {state: 'attached'})
  await page.goto(origin + story('story', locale))
}

async function openRaid(page: Page, origin: string, locale: string): Promise<void> {
  await openStory(page, origin, locale)
  await page.waitForSelector('.rows .row')
  await page.click('.row:has-text("At least 74") button.target')
  await page.waitForSelector('.row.opened .cm-content:focus')
}

export const deskViews: readonly DeskView[] = [
  {
    name: 'start',
    async show(page, origin) {
      await page.goto(`${origin}/#/log`)
      await page.goto(`${origin}/#/`)
      await page.waitForSelector('.stories a')
    }
  },
  {
    name: 'story',
    async show(page, origin, locale) {
      await openRaid(page, origin, locale)
      const text = await page.textContent('.row.opened .cm-content')
      await page.keyboard.press('Control+a')
      await page.keyboard.insertText((text ?? '').replace('74', '47'))
      await page.waitForSelector('.row.opened .findings .error')
    }
  },
  {
    name: 'conflict',
    async show(page, origin, locale) {
      await openRaid(page, origin, locale)
      await page.evaluate(() => {
        for (const key of Object.keys(localStorage).filter((one) => one.startsWith('polyedition-desk/'))) {
          const draft = JSON.parse(localStorage.getItem(key)!) as object
          localStorage.setItem(key, JSON.stringify({...draft, version: 'another'}))
        }
      })
      await page.reload()
      await page.waitForSelector('.row.opened .conflict')
    }
  },
  {
    name: 'stale',
    async show(page, origin, locale) {
      await openStory(page, origin, locale)
      await page.waitForSelector('.rows .row')
      // It may stand further below than is drawn.
      await page.selectOption('.tools select', 'stale')
      await page.click('.row.stale button.target')
      await page.waitForSelector('.panel .diff')
    }
  },
  {
    name: 'sign',
    async show(page, origin, locale) {
      await page.goto(origin + story('sign', locale))
      await page.waitForSelector('tbody tr')
    }
  },
  {
    name: 'signature',
    async show(page, origin, locale) {
      await page.goto(origin + story('sign', locale, 'leap-day'))
      await page.waitForSelector('.signature.lapsed')
    }
  },
  {
    name: 'send',
    async show(page, origin, locale) {
      await page.goto(origin + story('send', locale))
      await page.click('.send button[type=submit]')
      await page.waitForSelector('.outcome')
    }
  },
  {
    name: 'log',
    async show(page, origin) {
      await page.goto(`${origin}/#/log`)
      await page.waitForSelector('main')
    }
  },
  {
    name: 'keys',
    async show(page, origin) {
      await page.goto(`${origin}/#/`)
      await page.waitForSelector('.stories a')
      await page.keyboard.press('?')
      await page.waitForSelector('dialog[open]')
    }
  }
]

export const deskDevices = {
  phone: {width: 390, height: 844},
  desktop: {width: 1440, height: 900}
} as const

/** Open the desk in a language, as somebody who has been here before. */
export async function enterIn(page: Page, url: string, lng: string): Promise<void> {
  await page.addInitScript((own) => {
    localStorage.setItem('polyedition-desk-language', own)
    localStorage.setItem('polyedition-desk-name', own === 'ar' ? 'ليلى' : own === 'he' ? 'דנה' : 'Dana')
  }, lng)
  await page.goto(url)
  await page.waitForSelector('.stories a')
}
