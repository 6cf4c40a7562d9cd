/** Speed of reading figures: pairs against remark-parse for the same texts in the same sitting, and whether the time
 *  grows in proportion to the length. `node bench/figures.mjs [pairs.jsonl]`; each line `{source, target,
 *  sourceLocale, targetLocale}`. */
import {readFileSync} from 'node:fs'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {readFigures, spellNumber} from '../dist/lib/figures/index.js'
import {ar} from '../dist/lib/languages/ar/index.js'
import {en} from '../dist/lib/languages/en/index.js'
import {he} from '../dist/lib/languages/he/index.js'

const languages = {ar, en, he}
const file = process.argv[2] ?? '../shared/exams/figures/parallel.jsonl'
const pairs = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
const processor = unified().use(remarkParse).freeze()

const read = () => {
  for (const {source, target, sourceLocale, targetLocale} of pairs) {
    readFigures(source, languages[sourceLocale])
    readFigures(target, languages[targetLocale])
  }
}
const parse = () => {
  for (const {source, target} of pairs) {
    processor.parse(source)
    processor.parse(target)
  }
}

/** Milliseconds, the best of some runs: what the machine's other work takes away is not ours. */
function best(run, times = 7) {
  let found = Number.POSITIVE_INFINITY
  for (let at = 0; at < times; at++) {
    const start = performance.now()
    run()
    found = Math.min(found, performance.now() - start)
  }
  return found
}

const reading = best(read)
const parsing = best(parse)
console.log(
  `${pairs.length} pairs: reading ${reading.toFixed(0)} ms, remark-parse ${parsing.toFixed(0)} ms, ratio ${(reading / parsing).toFixed(2)} (at most 0.50)`
)

const words = (language, count) =>
  Array.from({length: count}, (_, at) => spellNumber((at * 7919) % 1000, language)).join(' ')
const shapes = {
  'letters without a space': (size) => 'a'.repeat(size),
  'Arabic letters without a space': (size) => 'و'.repeat(size),
  'digits without a space': (size) => '7'.repeat(size),
  'digits grouped by commas': (size) => `1${',234'.repeat(size / 4)}`,
  'single digits': (size) => '7 '.repeat(size / 2),
  'zeros with a space': (size) => '000 '.repeat(size / 4),
  'dashes and digits': (size) => '7-'.repeat(size / 2),
  'strokes and digits': (size) => '1/2/'.repeat(size / 4),
  addresses: (size) => '@a#b://'.repeat(size / 7),
  'a scale again and again': (size) => 'million '.repeat(size / 8),
  'English number words': (size) => words(en, size / 20),
  'Arabic number words': (size) => words(ar, size / 20),
  'Hebrew number words': (size) => words(he, size / 20),
  'and, and': (size) => 'و '.repeat(size / 2),
  'points and letters': (size) => 'a.b.'.repeat(size / 4),
  gershayim: (size) => 'א"'.repeat(size / 2),
  'tens of thousands': (size) => 'ألف '.repeat(size / 4)
}
for (const [name, make] of Object.entries(shapes)) {
  for (const language of [en, ar, he]) {
    const [one, two] = [500_000, 1_000_000].map((size) => {
      const text = make(size)
      return best(() => readFigures(text, language), 3)
    })
    const growth = two / one
    const mark = growth < 2.3 || two < 20 ? '' : '  <- more than linear'
    console.log(
      `${language.tag} ${name.padEnd(32)} 1 MB ${two.toFixed(0).padStart(6)} ms  growth ${growth.toFixed(2)}${mark}`
    )
  }
}
