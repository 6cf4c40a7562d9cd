/** How long from a key to its paint in the desk, for a text of 60 words in a story of 100 texts, with the rules and
 *  without them: `node bench/desk.mjs [keys]`, after a build. Prints both 95th percentiles and their ratio, which is to
 *  stay below 3; ends with 1 where it does not. */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import packed from '@sparticuz/chromium'
import {chromium} from 'playwright-core'
import {openDesk} from '../dist/lib/node/index.js'

const keys = Number(process.argv[2] ?? 300)
const MOST = 3

const sentence = 'At least 74 people were killed on Monday in the raid on the town, local health officials said, and'
const source = `${Array.from({length: 3}, () => sentence).join(' ')} it left heavy destruction behind.`
const target = 'قُتل ما لا يقل عن 74 شخصًا يوم الاثنين في الغارة على البلدة بحسب مسؤولين صحيين محليين '.repeat(4)

const folder = mkdtempSync(join(tmpdir(), 'polyedition-bench-'))
mkdirSync(join(folder, 'article'))
writeFileSync(join(folder, 'polyedition.config.json'), '{"locales": ["en", "ar"], "outputs": ["json"]}')
const paragraphs = Array.from({length: 99}, (_, at) => `${at + 1}. ${source}`.replace('. ', ' – '))
writeFileSync(join(folder, 'article/raid.md'), `---\nheadline: The raid\nlang: en\n---\n\n${paragraphs.join('\n\n')}\n`)

const desk = await openDesk({cwd: folder, port: 0})
const browser = await chromium.launch({
  executablePath: process.env.POLYEDITION_CHROMIUM ?? (await packed.executablePath()),
  args: ['--headless', '--no-sandbox', '--disable-gpu']
})

/** Milliseconds from each key to the frame that shows it, sorted. */
async function typed(rules) {
  const context = await browser.newContext({viewport: {width: 1400, height: 900}})
  const page = await context.newPage()
  if (!rules) await page.route('**/desk/rules.js', (route) => route.abort())
  await page.addInitScript(() => localStorage.setItem('polyedition-desk-name', 'bench'))
  await page.goto(desk.url)
  await page.goto(`${new URL(desk.url).origin}/#/story/ar/raid`)
  await page.click('.item:nth-child(3) button.target')
  await page.waitForSelector('.cm-content:focus')
  await page.keyboard.insertText(target)
  await page.waitForTimeout(3_000)
  await page.evaluate(() => {
    globalThis.times = []
    addEventListener(
      'keydown',
      () => {
        const begun = performance.now()
        requestAnimationFrame(() => {
          // After the frame is painted.
          const {port1, port2} = new MessageChannel()
          port1.onmessage = () => globalThis.times.push(performance.now() - begun)
          port2.postMessage(0)
        })
      },
      true
    )
  })
  for (let at = 0; at < keys; at++) {
    await page.keyboard.press('abcdefgh '[at % 9])
    await page.waitForTimeout(40)
  }
  const times = await page.evaluate(() => globalThis.times)
  await context.close()
  return times.sort((a, b) => a - b)
}

const at = (times, part) => times[Math.min(times.length - 1, Math.floor(times.length * part))]
const without = await typed(false)
const withRules = await typed(true)
for (const [name, times] of [
  ['without rules', without],
  ['with rules', withRules]
])
  console.log(
    `${name}: ${times.length} keys, median ${at(times, 0.5).toFixed(1)} ms, 95 % ${at(times, 0.95).toFixed(1)} ms`
  )
const ratio = at(withRules, 0.95) / at(without, 0.95)
console.log(`ratio ${ratio.toFixed(2)}, at most ${MOST}`)
await browser.close()
await desk.close()
rmSync(folder, {recursive: true, force: true})
process.exitCode = ratio <= MOST ? 0 : 1
