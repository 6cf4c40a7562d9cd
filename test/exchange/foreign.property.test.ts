import fc from 'fast-check'
import {expect, test} from 'vitest'
import {plainText} from '../../src/segment/index.ts'
import {link, segment} from '../catalog/segments.ts'
import {Desk} from './desk.ts'

const word = fc.constantFrom('port', 'f64', 'ميناء', 'بH2O', 'v2', '3', 'ships', 'رصيف', 'a,b', 'O’Neill', '٧٤')
const words = fc.array(word, {minLength: 1, maxLength: 8})
/** Where a pair opens and closes, in words; ordered, so that pairs do not cross. */
const range = fc.tuple(fc.nat(7), fc.nat(7)).map(([a, b]) => ({start: Math.min(a, b), end: Math.max(a, b) + 1}))
const story = fc.record({
  source: words,
  target: words,
  ours: fc.option(range, {nil: undefined}),
  theirs: fc.option(fc.record({source: range, target: fc.option(range, {nil: undefined})}), {nil: undefined}),
  kind: fc.constantFrom('link', 'em')
})

function put(
  all: readonly string[],
  at: {start: number; end: number} | undefined,
  open: string,
  close: string
): string {
  if (!at || at.start >= all.length) return all.join(' ')
  const end = Math.min(at.end, all.length)
  return [...all.slice(0, at.start), `${open}${all.slice(at.start, end).join(' ')}${close}`, ...all.slice(end)].join(
    ' '
  )
}

test('no mark-up of another tool changes a word, and a translation has all of ours in the places of theirs', () => {
  fc.assert(
    fc.property(story, ({source, target, ours, theirs, kind}) => {
      const name = kind === 'link' ? 'a1' : 'em'
      const tag = kind === 'link' ? link('a1', 'https://example.org') : ({name: 'em', kind: 'em'} as const)
      const asking = segment('p-x', put(source, ours, `<${name}>`, `</${name}>`), [tag])
      const isOurs = asking.text.includes(`<${name}>`)
      const desk = new Desk([isOurs ? asking : segment('p-x', asking.text)])
      const file = `<xliff version="1.2"><file original="s" source-language="en" target-language="ar"><body><trans-unit id="p-x"><source>${put(source, theirs?.source, '<g id="1">', '</g>')}</source><target>${put(target, theirs?.target, '<g id="1">', '</g>')}</target></trans-unit></body></file></xliff>`
      desk.in(file)
      const text = desk.texts['p-x']!
      expect(plainText(text, [tag])).toBe(target.join(' '))
      if (desk.states['p-x']!.state === 'initial') expect(text).not.toMatch(/<\w+>.*<\w+>/)
      else expect(text.includes(`<${name}>`)).toBe(isOurs)
      // A link stands where theirs stood, on the same letters, or on everything.
      const held = /<a1>(.*)<\/a1>/.exec(text)?.[1]
      const inTarget = /<g id="1">(.*)<\/g>/.exec(put(target, theirs?.target, '<g id="1">', '</g>'))?.[1]
      const inSource = /<a1>(.*)<\/a1>/.exec(asking.text)?.[1]
      if (held !== undefined) expect([inTarget, inSource, target.join(' ')]).toContain(held)
      expect(desk.in(file).writes).toEqual([])
    }),
    {numRuns: 500, seed: 12}
  )
})
