import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {describe, expect, test} from 'vitest'
import {readFigures} from '../../src/figures/index.ts'
import {derive} from '../../tools/numbers/derive.ts'
import {judge} from '../../tools/numbers/judge.ts'
import {sources} from '../../tools/numbers/made.ts'
import {printed} from '../../tools/numbers/print.ts'
import {es, fa, fr} from '../packs.ts'

const packs = {fr, es, fa}

describe.each(sources)('the number words of $tag', (source) => {
  const pack = packs[source.tag as keyof typeof packs]
  const judged = judge(source)

  test('are those of CLDR and n2words but for the faults that are listed', () => {
    expect(judged.unexplained).toEqual([])
    expect(judged.gone).toEqual([])
  })

  test('stand in the pack as `npm run numbers` makes them', () => {
    const file = resolve(import.meta.dirname, `../../src/languages/${source.tag}/numbers.ts`)
    expect(readFileSync(file, 'utf8')).toBe(printed(source, derive(source, judged)))
  })

  test('are read back in every form of the speller and of the sources', () => {
    const wrong = judged.cardinals.flatMap(([value, words]) => {
      const [figure, ...more] = readFigures(words, pack)
      return figure?.value === String(value) && more.length === 0 ? [] : [`${value}: ${words}`]
    })
    // Nine alone is "no" in Persian.
    expect([...new Set(wrong)]).toEqual(source.tag === 'fa' ? ['9: نه'] : [])
  })

  test('faults are told on the page of the language', () => {
    const page = readFileSync(resolve(import.meta.dirname, `../../docs/languages/${source.tag}.md`), 'utf8')
    expect(source.faults.filter(({why}) => !page.includes(why))).toEqual([])
  })
})
