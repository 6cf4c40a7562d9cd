import fc from 'fast-check'
import {expect, test} from 'vitest'
import {jsonPieces} from '../../src/node/files/json-pieces.ts'

test('in pieces data are written as JSON.stringify writes them', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 2), fc.nat(3), (data, indent, depth) => {
      expect([...jsonPieces(data, indent, depth)].join('')).toBe(JSON.stringify(data, null, indent))
    })
  )
  const holes = {a: undefined, b: [{c: 'line\nline'}, []], d: {}}
  expect([...jsonPieces(holes, 2)].join('')).toBe(JSON.stringify(holes, null, 2))
})
