// How many marks and isolates lines of news need, and what they cost: `npm run build:lib && node bench/bidi.mjs`.
// Lines: the clean targets of the figures exam in ../shared/exams, or of the folder that EXAMS names.
import {existsSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {isolate, markText} from '../dist/lib/index.js'
import {ar} from '../dist/lib/languages/ar/index.js'
import {en} from '../dist/lib/languages/en/index.js'
import {he} from '../dist/lib/languages/he/index.js'

const file = join(resolve(process.env.EXAMS ?? '../shared/exams'), 'figures/parallel.jsonl')
const tree = (text) => ({type: 'element', tagName: 'p', properties: {}, children: [{type: 'text', value: text}]})
const count = (node) => (node.tagName === 'bdi' ? 1 : (node.children ?? []).reduce((sum, one) => sum + count(one), 0))

if (existsSync(file)) {
  const pairs = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({type}) => type === 'clean')
  for (const language of [ar, he]) {
    const own = pairs.filter(({targetLocale}) => targetLocale === language.tag)
    const chars = own.reduce((sum, {target}) => sum + target.length, 0)
    let [marks, isolates] = [0, 0]
    const begun = performance.now()
    for (const {source, target} of own) {
      marks += markText(target, {language, source}).match(/[\u200E\u200F]/g)?.length ?? 0
      isolates += count(isolate(tree(target), {language, source, languages: [en, ar, he]}))
    }
    const spent = performance.now() - begun
    const rate = (n) => ((1000 * n) / chars).toFixed(2)
    console.log(
      `${language.tag}: ${own.length} lines, ${rate(marks)} marks and ${rate(isolates)} isolates per 1,000 characters, ${spent.toFixed(0)} ms`
    )
  }
} else console.log(`No lines in ${file}, left out`)

// Time for twice the text over time for the text, one block each: to stay under 2.3.
for (const [language, unit] of [
  [ar, 'الشركة Nokia، و5% من C++ (abc) ثم '],
  [he, 'א ב C++, Nokia, Sony 3–2. '],
  [he, '1 - 2 (3) +4 "a" '],
  [en, 'a שלום, (5) b ']
]) {
  const time = (length) => {
    const text = unit.repeat(length / unit.length)
    const once = () => {
      const begun = performance.now()
      isolate(tree(text), {language})
      markText(text, {language})
      return performance.now() - begun
    }
    return Math.min(once(), once(), once())
  }
  const [half, whole] = [time(500_000), time(1_000_000)]
  console.log(`1 MB of \`${unit}\`: ${whole.toFixed(0)} ms, ${(whole / half).toFixed(2)} × half of it`)
}
