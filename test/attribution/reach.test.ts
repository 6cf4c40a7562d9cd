import fc from 'fast-check'
import {expect, test} from 'vitest'
import {firstFrom, reachOf, readQuotes} from '../../src/attribution/index.ts'
import {checkPair} from '../../src/check/index.ts'
import {ar, en, he, ours} from '../packs.ts'

const span = fc.tuple(fc.nat(40), fc.nat(10)).map(([start, length]) => ({start, end: start + length}))

test('how far spans reach is what asking each of them tells', () => {
  fc.assert(
    fc.property(fc.array(span), span, (spans, {start, end}) => {
      const reach = reachOf(spans)
      const holds = spans.some((one) => one.start < start && one.end >= end)
      const touches = spans.some((one) => one.start < end && one.end > start)
      expect([reach(start) >= end, reach(end) > start]).toEqual([holds, touches])
      const sorted = spans.toSorted((a, b) => a.start - b.start)
      const found = sorted.findIndex((one) => one.start >= start)
      expect(firstFrom(sorted, start)).toBe(found === -1 ? sorted.length : found)
    })
  )
})

test('each mark of a run opens or closes by what stands around the run', () => {
  const turns = (text: string) => readQuotes(text, en).map(({open, close}) => [open?.start, close?.start])
  expect(turns('""a b""')).toEqual([
    [0, 6],
    [1, 5]
  ])
  expect(turns('“‘a’ b”')).toEqual([
    [0, 6],
    [1, 3]
  ])
  expect(turns('‘a “b c')).toEqual([
    [0, undefined],
    [3, undefined]
  ])
})

test('a closing mark finds the last one of its width, whatever waits between', () => {
  const marks = fc.constantFrom('“', '”', '‘', '’', '"', 'a ', ' ')
  fc.assert(
    fc.property(fc.array(marks, {maxLength: 40}), fc.constantFrom(en, ar, he), (all, language) => {
      for (const {open, close, start, end, level} of readQuotes(all.join(''), language)) {
        if (open && close) expect([open.width, open.end <= close.start]).toEqual([close.width, true])
        expect(start <= end && level >= 1).toBe(true)
      }
    })
  )
})

// Each of these took the square of its length, and a test of this size never came to its end.
const many = 50_000
test.each([
  ['marks that open', '“'.repeat(many)],
  ['marks that close, behind others that wait', `${'“'.repeat(many / 2)}${'’ '.repeat(many / 2)}`],
  ['straight marks', '"'.repeat(many)],
  ['marks in marks', `${'“‘'.repeat(many / 4)}a${'’”'.repeat(many / 4)}`],
  ['reports in marks', '“he said ‘'.repeat(many / 10)]
])('%s are held together, all of them', (_, text) => {
  const findings = checkPair(
    {source: 'He left.', target: text, sourceLocale: 'en', targetLocale: 'en'},
    {languages: ours}
  )
  expect(findings.some(({ruleId}) => ruleId.startsWith('quote-'))).toBe(true)
})
