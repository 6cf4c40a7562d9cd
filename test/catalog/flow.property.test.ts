import fc from 'fast-check'
import {expect, test} from 'vitest'
import {flowTags} from '../../src/catalog/transfer-markup.ts'
import type {Tag} from '../../src/model.ts'
import {escapeText, plainText, readTagged, tagNames} from '../../src/segment/index.ts'

/** Words of several scripts: some are parts of others, and names of our own tags. */
const WORDS = [
  ...'f64 f6 64 H2O H₂O 2 F-16 16 C C++ v2 v2.0 AT&T a<b br1 code1 strong amp lt npm naïve nai\u0308ve'.split(' '),
  ...'وf64 بH2O والـF-16 الميناء ميناء كتاب كتابة ٦٤ و٦٤ شدّة'.split(' '),
  ...'בH2O ה-F-16 נמל הנמל צה״ל שָׁלוֹם'.split(' '),
  ...'порт М4 порта 第3章 서울 f64.'.split(' '),
  ...['{{deal}}', '{{deal_2}}', '\u200ef64\u200e', '\u2067בH2O\u2069', '3.', '«64»', '(f6)', 'f32/f64']
]
const word = fc.constantFrom(...WORDS)
const words = fc.array(word, {minLength: 1, maxLength: 7})
const KINDS = ['code', 'strong', 'em', 'a', 'html', 'fn', 'br'] as const
type Stem = (typeof KINDS)[number]

/** A tag over words `from` to `to`; of a single place where `to` is smaller. */
interface Cover {
  readonly stem: Stem
  readonly from: number
  readonly to: number
}
const cover = (stems: readonly Stem[]): fc.Arbitrary<Cover> =>
  fc.record({stem: fc.constantFrom(...stems), from: fc.nat(6), to: fc.nat(6)})
const covers = fc.array(cover(KINDS), {maxLength: 4})

/** A tagged text of these words; what would cross another tag, or stand in code, is left out. */
function mark(list: readonly string[], wanted: readonly Cover[]): {text: string; tags: Tag[]} {
  const tags: Tag[] = []
  const taken: Array<{from: number; to: number; stem: Stem}> = []
  const open = list.map(() => '')
  const close = list.map(() => '')
  const count: Record<string, number> = {}
  const sorted = wanted
    .map(({stem, from, to}) => {
      const first = Math.min(from, list.length - 1)
      return {
        stem,
        from: first,
        to: stem === 'fn' || stem === 'br' ? first : Math.min(Math.max(to, first), list.length - 1)
      }
    })
    .sort((a, b) => a.from - b.from || b.to - a.to)
  for (const one of sorted) {
    const crosses = taken.some(
      (two) =>
        (one.from <= two.to && one.to > two.to) ||
        (two.from <= one.to && two.to > one.to && two.from > one.from) ||
        (two.stem === one.stem && one.from <= two.to) ||
        (one.from <= two.to && (two.stem === 'code' || one.stem === 'code'))
    )
    if (crosses) continue
    taken.push(one)
    const {stem} = one
    count[stem] = (count[stem] ?? 0) + 1
    const name = stem === 'strong' || stem === 'em' ? stem : `${stem}${count[stem]}`
    const value = stem === 'code' ? list.slice(one.from, one.to + 1).join(' ') : stem
    const kind = ({a: 'link', fn: 'footnote', br: 'break'} as Record<string, string>)[stem] ?? stem
    if (!tags.some((tag) => tag.name === name)) tags.push({name, kind: kind as Tag['kind'], value})
    if (stem === 'fn' || stem === 'br') close[one.to] = `<${name}/>${close[one.to]}`
    else {
      open[one.from] += `<${name}>`
      close[one.to] = `</${name}>${close[one.to]}`
    }
  }
  return {text: list.map((one, at) => open[at] + escapeText(one) + close[at]).join(' '), tags}
}

const strip = (text: string, tags: readonly Tag[]) => {
  const names = tagNames(tags)
  return text.replace(/<\/?([A-Za-z]+\d*)\/?>/g, (whole, name: string) => (names.has(name) ? '' : whole))
}

test('no carrying of mark-up changes the words of a target', () => {
  let carried = 0
  let placed = 0
  fc.assert(
    fc.property(
      words,
      words,
      fc.shuffledSubarray(WORDS.slice(0, 30)),
      covers,
      covers,
      covers,
      (list, more, some, was, is, own) => {
        const before = mark(list, was)
        const after = mark(list, is)
        // A target that shares some of the words, in another order, and has some of the tags that the source had.
        const target = mark([...list.filter((_, at) => at % 2 === 0).reverse(), ...more, ...some.slice(0, 2)], own)
        const known = new Set(before.tags.map((tag) => tag.name))
        const kept = target.tags.filter((tag) => known.has(tag.name))
        const dropped = target.tags.filter((tag) => !known.has(tag.name))
        const text = strip(target.text, dropped)
        const flowed = flowTags(text, {source: before.text, tags: before.tags}, after)
        if (!flowed) return
        carried++
        if (flowed.target !== text) placed++
        expect(strip(flowed.target, after.tags)).toBe(strip(text, before.tags))
        expect(squeeze(plainText(flowed.target, after.tags))).toBe(squeeze(plainText(text, before.tags)))
        expect(readTagged(flowed.target, tagNames(after.tags)).problems).toEqual([])
        for (const {name, kind, value} of after.tags) {
          const inside = new RegExp(`<${name}>(.*?)</${name}>`, 's').exec(flowed.target)?.[1]
          if (inside === undefined || kept.some((tag) => tag.name === name)) continue
          if (kind === 'code') expect(plainText(inside, []).normalize()).toBe(value?.normalize())
          // No new tag begins or ends within the word of one script.
          const [head, tail] = flowed.target
            .split(new RegExp(`<${name}>.*?</${name}>`, 's'))
            .map((part) => strip(part, after.tags))
          const shown = strip(inside, after.tags)
          expect(glued(`${head?.at(-1) ?? ''}${shown[0] ?? ''}`)).toBe(false)
          expect(glued(`${shown.at(-1) ?? ''}${tail?.[0] ?? ''}`)).toBe(false)
        }
      }
    ),
    {numRuns: process.env.CI ? 5_000 : 1_000}
  )
  // Else nothing of this was tried.
  expect(placed).toBeGreaterThan(100)
  expect(carried).toBeGreaterThan(placed)
})

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim()
const glued = (pair: string) =>
  /^(?:[\p{Script=Latin}\d]{2}|\p{Script=Arabic}{2}|\p{Script=Hebrew}{2}|\p{Script=Cyrillic}{2}|.\p{M})$/u.test(pair)
