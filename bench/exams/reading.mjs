/** The reading exam: JSON lines in, the figures of each text out. Kinds that the exam does not know count as numbers. */
import {createInterface} from 'node:readline'
import {readFigures} from '../../dist/lib/figures/index.js'
import {languageOf} from './languages.mjs'

const kinds = new Set(['ordinal', 'percent', 'fraction', 'date'])

for await (const line of createInterface({input: process.stdin})) {
  if (!line.trim()) continue
  const {id, text, locale} = JSON.parse(line)
  const figures = readFigures(text, await languageOf(locale)).map(({value, kind}) => ({
    value,
    kind: kinds.has(kind) ? kind : 'number'
  }))
  console.log(JSON.stringify({id, figures}))
}
