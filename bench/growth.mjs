// How time grows with the input, for hostile and plain texts: time(2n)/time(n), the median of some rounds.
// `npm run build:lib && node bench/growth.mjs`. Below 2.3 is linear on a noisy machine.
import {
  ar,
  checkPair,
  en,
  extractCatalogs,
  he,
  importWire,
  markText,
  parseArticle,
  readFigures,
  readLocaleFile,
  segmentArticle
} from '../dist/lib/index.js'
import {story} from './story.mjs'

const head = '---\nslug: x\nlang: en\nheadline: x\n---\n\n'
const limits = {limits: {bytes: 1e9, blocks: 1e9, depth: 100}}
const article = (markdown) => segmentArticle(parseArticle(head + markdown, limits).article)
const cases = {
  'an article': [(n) => story(1, n), 4000, article],
  'list items': [(n) => '- an item\n'.repeat(n), 4000, article],
  'words without a space': [(n) => 'x'.repeat(n), 400_000, article],
  'figures: no space': [(n) => 'x'.repeat(n), 1_000_000, (text) => readFigures(text, en)],
  'figures: digits': [(n) => '1'.repeat(n), 1_000_000, (text) => readFigures(text, ar)],
  'figures: numerals': [(n) => '12,345 '.repeat(n), 60_000, (text) => readFigures(text, he)],
  'figures: number words': [(n) => 'ثلاثة وعشرون '.repeat(n), 30_000, (text) => readFigures(text, ar)],
  'a pair, all rules': [
    (n) => 'At least 74 people were killed, officials said. '.repeat(n),
    1000,
    (text) => checkPair({source: text, target: text.replaceAll('74', '75'), sourceLocale: 'en', targetLocale: 'en'})
  ],
  'a story of names': [
    (n) =>
      Array.from({length: n}, (_, at) => `Ka${at}`.replace(/\d/g, (digit) => `${'bcdfghklmn'[digit]}a`)).join(
        ' said. '
      ),
    1500,
    (text) => {
      const words = text.split(' ')
      const lines = Array.from({length: Math.ceil(words.length / 80)}, (_, at) =>
        words.slice(at * 80, at * 80 + 80).join(' ')
      )
      const pairs = lines.map((line) => [line, line])
      checkPair({source: lines[0], target: lines[0], sourceLocale: 'en', targetLocale: 'he', document: {at: 0, pairs}})
    }
  ],
  'a line of formulas': [
    (n) => 'مرحبا (a + b)² = c² {x} [y, '.repeat(n),
    2000,
    (text) => markText(text, {language: ar, dir: 'rtl'})
  ],
  'a marked line': [(n) => 'مرحبا C++ 12:30 '.repeat(n), 4000, (text) => markText(text, {language: ar, dir: 'rtl'})],
  'a locale file': [
    (n) => JSON.stringify(Object.fromEntries(Array.from({length: n}, (_, at) => [`p-${at}`, 'text']))),
    50_000,
    (text) => readLocaleFile(text)
  ],
  'an alignment': [
    (n) => story(2, n),
    6000,
    (text) => {
      const segments = segmentArticle(parseArticle(text, limits).article)
      extractCatalogs({slug: 'x', segments, source: {locale: 'en'}, locales: [{locale: 'ar'}]}, {record: true})
    }
  ],
  'wire copy': [(n) => 'The council met on Monday. '.repeat(n), 10_000, (text) => importWire(text)]
}

const time = (run, input) => {
  const begun = process.cpuUsage()
  run(input)
  const {user, system} = process.cpuUsage(begun)
  return (user + system) / 1000
}
for (const [name, [make, size, run]] of Object.entries(cases)) {
  const [small, large] = [make(size), make(2 * size)]
  run(small)
  const ratios = []
  let spent = 0
  for (let round = 0; round < 5; round++) {
    const first = time(run, small)
    spent = time(run, large)
    ratios.push(spent / Math.max(first, 0.01))
  }
  const middle = ratios.sort((a, b) => a - b)[2]
  console.log(
    `${name.padEnd(24)} ${spent.toFixed(0).padStart(6)} ms for ${large.length} characters, time(2n)/time(n) ${middle.toFixed(2)}`
  )
}
