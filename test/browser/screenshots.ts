/** Takes the pictures of our articles that the documents show: `npm run screenshots`. */
import {mkdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {html} from '../../src/outputs/index.ts'
import {editionsOf} from '../editions.ts'
import {ours} from '../packs.ts'
import {show, startBrowser} from './browser.ts'
import {fontFaces} from './fonts.ts'

const root = resolve(import.meta.dirname, '../..')
const folder = join(root, 'docs/screenshots')

const pictured = ['ceasefire-talks', 'reading-a-translation', 'leap-day']

/** Width and height in CSS pixels; the pictures show the first screens and not the whole scroll. */
const devices = {
  phone: {width: 390, height: 1200},
  desktop: {width: 1000, height: 1100}
} as const

export async function takeScreenshots(to: string = folder, type: 'jpeg' | 'png' = 'jpeg'): Promise<string[]> {
  mkdirSync(to, {recursive: true})
  const browser = await startBrowser()
  if ('reason' in browser) throw new Error(browser.reason)
  const taken: string[] = []
  const fonts = `<style>${fontFaces()}</style></head>`
  for (const edition of pictured.flatMap(editionsOf)) {
    for (const [device, viewport] of Object.entries(devices)) {
      const page = html
        .render(edition, {languages: ours, image: (src) => `/article/${src}`})
        .replace('</head>', () => fonts)
      const {page: shown} = await show(browser.context, page, {files: files()})
      await shown.setViewportSize(viewport)
      await shown.evaluate(() => document.fonts.ready)
      const path = join(to, `${edition.sourceSlug}-${edition.locale}-${device}.${type === 'png' ? 'png' : 'jpg'}`)
      await shown.screenshot({path, type, ...(type === 'jpeg' && {quality: 64})})
      taken.push(path)
      await shown.close()
    }
  }
  await browser.close()
  return taken
}

const files = (): Record<string, Buffer> => ({
  '/article/one-story-three-editions.svg': readFileSync(join(root, 'article/one-story-three-editions.svg'))
})
