import fc from 'fast-check'
import {test} from 'vitest'
import type {Fuzz} from './fuzz.ts'
import {journals} from './journals.ts'
import {stateFiles, stateMerges} from './state-files.ts'

function fuzzed<T>({name, inputs, holds}: Fuzz<T>, numRuns: number): void {
  test(name, () => fc.assert(fc.property(inputs, holds), {numRuns}))
}

fuzzed(stateFiles, 2000)
fuzzed(stateMerges, 500)
fuzzed(journals, 150)
