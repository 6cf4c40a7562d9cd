import axe from 'axe-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {frontPage, html} from '../../src/outputs/index.ts'
import {editionsOf, slugs} from '../editions.ts'
import {ours as languages} from '../packs.ts'
import {type Browser, show, startBrowser} from './browser.ts'
import {samplers} from './sampler.ts'

let browser: Browser | undefined
let reason = ''
beforeAll(async () => {
  const started = await startBrowser()
  if ('reason' in started) {
    reason = started.reason
    console.warn(`Browser tests are skipped: ${reason}`)
  } else browser = started
})
afterAll(() => browser?.close())

const pages = frontPage.render(slugs.flatMap(editionsOf), {
  languages,
  now: '2030-01-01T00:00:00Z',
  feeds: () => [{name: 'RSS', type: 'application/rss+xml', title: 'RSS', href: '/feed.rss.xml'}]
})

for (const [path, page] of Object.entries(pages)) {
  describe(`the front page ${path}`, () => {
    test('is open to everyone in light and dark colours, asks for nothing and fits a phone', async (context) => {
      if (!browser) return context.skip(reason)
      const {page: shown, requests, complaints} = await show(browser.context, page)
      await shown.evaluate(axe.source)
      for (const colorScheme of ['light', 'dark'] as const) {
        await shown.emulateMedia({colorScheme})
        const {violations} = await shown.evaluate(() => window.axe.run())
        expect(
          violations.map(({id}) => id),
          colorScheme
        ).toEqual([])
      }
      await shown.setViewportSize({width: 320, height: 600})
      expect(await shown.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
      expect({requests, complaints}).toEqual({requests: [], complaints: []})
      await shown.close()
    })
  })
}

for (const edition of Object.values(samplers)) {
  describe(`the page of ${edition.slug} in ${edition.locale}`, () => {
    test('can be entered past its head, by a link that only the keyboard shows', async (context) => {
      if (!browser) return context.skip(reason)
      const {page} = await show(browser.context, html.render(edition, {languages}))
      const top = () => page.evaluate(() => document.querySelector('.skip')!.getBoundingClientRect().top)
      expect(await top()).toBeLessThan(-20)
      await page.keyboard.press('Tab')
      expect(await top()).toBeGreaterThanOrEqual(0)
      await page.keyboard.press('Enter')
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
      await page.close()
    })

    test('has notes that a finger hits', async (context) => {
      if (!browser) return context.skip(reason)
      const {page} = await show(browser.context, html.render(edition, {languages}))
      await page.setViewportSize({width: 390, height: 800})
      const missed = await page.evaluate(() =>
        [...document.querySelectorAll('sup a, [data-footnote-backref]')].flatMap((link) => {
          link.scrollIntoView({block: 'center'})
          const {left, top, width, height} = link.getBoundingClientRect()
          const [x, y] = [left + width / 2, top + height / 2]
          const around = [
            [0, 0],
            [11, 0],
            [-11, 0],
            [0, 11],
            [0, -11]
          ] as const
          return around.filter(([dx, dy]) => document.elementFromPoint(x + dx, y + dy) !== link).map(() => link.id)
        })
      )
      expect(missed).toEqual([])
      await page.close()
    })
  })
}

declare global {
  interface Window {
    axe: typeof axe
  }
}
