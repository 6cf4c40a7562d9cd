import {expect, test} from 'vitest'
import {collections, outputs} from '../../src/outputs/index.ts'
import {isOutputName, outputNames} from '../../src/outputs/names.ts'

test('the names that a configuration may give are those of the outputs', () => {
  expect([...outputNames]).toEqual([...Object.keys(outputs), ...Object.keys(collections)])
  expect(isOutputName('newsml')).toBe(true)
  expect(isOutputName('toString')).toBe(false)
})
