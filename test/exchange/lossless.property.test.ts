import fc from 'fast-check'
import {expect, test} from 'vitest'
import {exchangeFormats, readExchange} from '../../src/exchange/index.ts'
import {segment} from '../catalog/segments.ts'
import {Desk} from './desk.ts'
import {tags, text} from './texts.ts'

const story = fc.array(
  fc.record({source: text, target: fc.option(text, {nil: undefined}), later: fc.option(text, {nil: undefined})}),
  {
    minLength: 1,
    maxLength: 5
  }
)

for (const {id} of exchangeFormats) {
  test(`${id} gives back what it was given, whatever that is`, () => {
    fc.assert(
      fc.property(story, (units) => {
        const make = (texts: readonly string[]) => texts.map((source, at) => segment(`p-text-${at}`, source, tags))
        const desk = new Desk(make(units.map(({source}) => source)), {figures: ['killed']})
        desk.type(
          Object.fromEntries(units.flatMap(({target}, at) => (target === undefined ? [] : [[`p-text-${at}`, target]])))
        )
        desk.segments = make(units.map(({source, later}) => later ?? source))
        desk.extract()
        const before = [desk.source, desk.locale]
        const {documents} = readExchange(desk.out(id))
        const read = documents.flatMap(({units}) => units)
        const done = desk.take(read)
        expect(done.writes).toEqual([])
        // Nor without the mark by which an untouched text is known: the text itself must be the same.
        expect(desk.take(read.map(({base: _, ...unit}) => unit)).writes).toEqual([])
        expect([desk.source, desk.locale]).toEqual(before)
      }),
      {numRuns: 200}
    )
  })
}
