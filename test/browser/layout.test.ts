import axe from 'axe-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import type {Edition} from '../../src/model.ts'
import {html} from '../../src/outputs/index.ts'
import {editionsOf, slugs} from '../editions.ts'
import {ours as languages} from '../packs.ts'
import {type Browser, show, startBrowser} from './browser.ts'
import {samplers} from './sampler.ts'

/** No picture is asked for, so that whatever is asked for is a mistake. */
const image = (): string => 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=='

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

/** Runs in the page: where things stand, told as start and end. */
function layout(): Record<string, unknown> {
  const rtl = document.documentElement.dir === 'rtl'
  const box = (selector: string): DOMRect | undefined => document.querySelector(selector)?.getBoundingClientRect()
  /** Distance from the start edge of the window. */
  const start = (rect: DOMRect): number => (rtl ? innerWidth - rect.right : rect.left)
  const all = <E extends Element>(selector: string): E[] => [...document.querySelectorAll<E>(selector)]
  const style = (selector: string): CSSStyleDeclaration => getComputedStyle(document.querySelector(selector)!)
  const textBox = (element: Element): DOMRect => {
    const range = document.createRange()
    range.selectNodeContents(element)
    return range.getBoundingClientRect()
  }
  const story = box('.story')!
  const pre = document.querySelector('pre')!
  const headers = all('thead th').map((cell) => start(cell.getBoundingClientRect()))
  return {
    direction: style('body').direction,
    paragraphAtStart: Math.abs(start(textBox(document.querySelector('.story > p')!)) - start(story)) < 3,
    markersAtStart: all('.story li').every((item) => start(item.getBoundingClientRect()) - start(story) > 15),
    nestedFurther: start(box('li li')!) > start(box('.story > ul > li')!),
    quoteBarAtStart:
      Number.parseFloat(style('blockquote').borderInlineStartWidth) > 0 &&
      Number.parseFloat(rtl ? style('blockquote').borderRightWidth : style('blockquote').borderLeftWidth) > 0,
    columnsFromStart: headers.every((x, at) => at === 0 || x > headers[at - 1]!),
    numbersAtEnd: style('tbody td:nth-child(2)').textAlign === 'end',
    code: style('p code').direction + style('p code').unicodeBidi,
    blockOfCode: getComputedStyle(pre).direction,
    codeAtLeft: textBox(pre.querySelector('code')!).left - pre.getBoundingClientRect().left < 40,
    emphasis: style('.story em').fontStyle,
    spacing: style('.story em').letterSpacing,
    leading: Number.parseFloat(style('.story p').lineHeight) / Number.parseFloat(style('.story p').fontSize) >= 1.5,
    overflow: document.documentElement.scrollWidth > innerWidth
  }
}

const expected = (edition: Edition): Record<string, unknown> => ({
  direction: edition.dir,
  paragraphAtStart: true,
  markersAtStart: true,
  nestedFurther: true,
  quoteBarAtStart: true,
  columnsFromStart: true,
  numbersAtEnd: true,
  code: 'ltrisolate',
  blockOfCode: 'ltr',
  codeAtLeft: true,
  emphasis: edition.dir === 'ltr' ? 'italic' : 'normal',
  spacing: 'normal',
  leading: true,
  overflow: false
})

for (const [locale, edition] of Object.entries(samplers)) {
  describe(`a page in ${locale}`, () => {
    for (const [device, width] of [
      ['phone', 360],
      ['desktop', 1280]
    ] as const) {
      test(`is laid out from its own start on a ${device}`, async (context) => {
        if (!browser) return context.skip(reason)
        const {page} = await show(browser.context, html.render(edition, {languages}))
        await page.setViewportSize({width, height: 800})
        expect(await page.evaluate(layout)).toEqual(expected(edition))
        await page.close()
      })
    }
  })
}

const ours = slugs.flatMap(editionsOf)

for (const edition of [...Object.values(samplers), ...ours]) {
  describe(`the page of ${edition.slug} in ${edition.locale}`, () => {
    test('asks for nothing and complains of nothing', async (context) => {
      if (!browser) return context.skip(reason)
      const {page, requests, complaints} = await show(browser.context, html.render(edition, {languages, image}))
      expect({requests, complaints}).toEqual({requests: [], complaints: []})
      await page.close()
    })

    test('is open to everyone in light and dark colours', async (context) => {
      if (!browser) return context.skip(reason)
      const {page} = await show(browser.context, html.render(edition, {languages, image}))
      await page.evaluate(axe.source)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({colorScheme})
        const {violations} = await page.evaluate(() => window.axe.run())
        const told = violations.map(
          ({id, nodes}) => `${id}: ${nodes.map(({html: at}) => at.slice(0, 120)).join(' | ')}`
        )
        expect(told, colorScheme).toEqual([])
      }
      await page.close()
    })

    test('fits a phone', async (context) => {
      if (!browser) return context.skip(reason)
      const {page} = await show(browser.context, html.render(edition, {languages, image}))
      await page.setViewportSize({width: 320, height: 600})
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
      await page.close()
    })
  })
}

declare global {
  interface Window {
    axe: typeof axe
  }
}
