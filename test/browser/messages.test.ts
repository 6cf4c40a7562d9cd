import {afterAll, beforeAll, expect, test} from 'vitest'
import {checkPair} from '../../src/check/index.ts'
import type {Finding} from '../../src/model.ts'
import {findingList} from '../../src/node/preview/side.ts'
import {en, he} from '../packs.ts'
import {type Browser, show, startBrowser} from './browser.ts'

let browser: Browser | undefined
let reason = ''

beforeAll(async () => {
  const started = await startBrowser()
  if ('reason' in started) {
    reason = started.reason
    console.warn(`The browser test of messages is skipped: ${reason}`)
  } else browser = started
})
afterAll(() => browser?.close())

const [finding] = checkPair(
  {source: 'Three men came.', target: 'באו ארבעה גברים.', sourceLocale: 'en', targetLocale: 'he'},
  {languages: [en, he]}
) as [Finding]

/** Left edges of the signs of a list item's line, by what is printed there. */
const leftOf = (item: Element): Record<string, number> => {
  const found: Record<string, number> = {}
  const walker = document.createTreeWalker(item, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const [at, sign] of [...(node.textContent ?? '')].entries()) {
      if (!'ארבעה(4)'.includes(sign) || sign in found) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + 1)
      found[sign] = range.getBoundingClientRect().left
    }
  }
  return found
}

test('the bracket beside a Hebrew word stands on its side', async (context) => {
  if (!browser) return context.skip(reason)
  expect(finding.reason).toBe('Unexpected cardinal `ארבעה` (4), expected `Three` (3) as in the source')
  const {page} = await show(browser.context, `<!doctype html><meta charset="utf-8">${findingList([finding])}`)
  const left = await page.$eval('li', leftOf)
  // From left to right: the word, which begins on its right, the bracket, the value, the end of the bracket.
  const order = ['ה', 'א', '(', '4', ')'].map((sign) => left[sign]!)
  expect(order).toEqual([...order].sort((a, b) => a - b))
  expect(new Set(order).size).toBe(order.length)
  await page.close()
})
