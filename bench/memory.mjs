// Translation memory against the parser, in one sitting: `npm run build:lib && node bench/memory.mjs [segments]`.
// Indexing must take less time than remark-parse takes for the same texts; a fuzzy lookup less than its parse of one.
import {fromMarkdown} from 'mdast-util-from-markdown'
import {createMemory} from '../dist/lib/catalog/index.js'
import {ar} from '../dist/lib/languages/ar/index.js'
import {en} from '../dist/lib/languages/en/index.js'
import {he} from '../dist/lib/languages/he/index.js'

const count = Number(process.argv[2] ?? 100_000)

let seed = 7
const random = () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 4294967296
}
const syllables = 'ba co di fu ga le mi no pe ra sa ti vo wen zur tal shi kor min dal'.split(' ')
// Words as they are in prose: few are frequent, most are rare (Zipf).
const vocabulary = Array.from({length: 30_000}, (_, at) => {
  let word = ''
  for (let n = at + 20; n > 0; n = Math.floor(n / 20)) word += syllables[n % 20]
  return word
})
const word = () => vocabulary[Math.min(vocabulary.length - 1, Math.floor(30_000 ** random()) - 1)]
const sentence = () => {
  const words = Array.from({length: 8 + Math.floor(random() * 18)}, () =>
    random() < 0.05 ? String(Math.floor(random() * 90_000)) : word()
  )
  return `${words.join(' ')}.`
}
const paragraph = () => Array.from({length: 1 + Math.floor(random() * 3)}, sentence).join(' ')

const texts = Array.from({length: count}, paragraph)
const letters = texts.reduce((sum, text) => sum + text.length, 0)
console.log(`${count} segments, ${Math.round(letters / count)} characters each`)

const time = (work) => {
  const start = performance.now()
  work()
  return performance.now() - start
}

// The parser on a part of them, in articles of 20: it would take a minute for all.
const part = Math.min(count, 10_000)
const articles = Array.from({length: part / 20}, (_, at) => texts.slice(at * 20, at * 20 + 20).join('\n\n'))
for (const article of articles.slice(0, 50)) fromMarkdown(article)
const parse =
  (time(() => {
    for (const article of articles) fromMarkdown(article)
  }) /
    part) *
  count

const memory = createMemory({sourceLocale: 'en', targetLocale: 'ar', languages: [en, ar, he]})
const before = process.memoryUsage().heapUsed
const indexing = time(() => {
  for (const [at, source] of texts.entries()) {
    memory.add({source, target: `هدف ${at}`, tags: [], state: 'translated', slug: `a${Math.floor(at / 20)}`})
  }
})
console.log(
  `indexing ${indexing.toFixed(0)} ms, remark-parse ${parse.toFixed(0)} ms: ratio ${(indexing / parse).toFixed(2)}`
)
console.log(`${Math.round((process.memoryUsage().heapUsed - before) / 2 ** 20)} MB`)

const asked = Array.from({length: 2000}, () => {
  const words = texts[Math.floor(random() * count)].split(' ')
  for (let change = 0; change < 3; change++) words[Math.floor(random() * words.length)] = word()
  return words.join(' ')
})
const ask = (text) => memory.lookup({text, tags: []})
for (const text of asked.slice(0, 200)) ask(text)
let found = 0
const lookup =
  time(() => {
    for (const text of asked) if (ask(text).length) found++
  }) / asked.length
const single =
  time(() => {
    for (const text of asked) fromMarkdown(text)
  }) / asked.length
console.log(
  `lookup ${lookup.toFixed(3)} ms, remark-parse of one paragraph ${single.toFixed(3)} ms: ratio ${(lookup / single).toFixed(2)}; ${((100 * found) / asked.length).toFixed(1)} % found`
)

const update = time(() => {
  for (let at = 0; at < 1000; at++) memory.remove(`a${at}`)
})
console.log(`taking an article out ${(update / 1000).toFixed(3)} ms`)
