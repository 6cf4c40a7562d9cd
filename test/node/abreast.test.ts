import {expect, test} from 'vitest'
import {abreast, inLine} from '../../src/node/files/abreast.ts'

test('so many run at a time, begun in their order', async () => {
  const [begun, open]: [number[], Array<() => void>] = [[], []]
  const all = abreast([1, 2, 3, 4], 2, (one) => {
    begun.push(one)
    return new Promise<void>((done) => open.push(done))
  })
  expect(begun).toEqual([1, 2])
  while (open.length > 0) {
    open.shift()!()
    await new Promise(setImmediate)
  }
  await all
  expect(begun).toEqual([1, 2, 3, 4])
})

test('after a failure none is begun, and those that are under way end before it is told', async () => {
  const [begun, ended]: [string[], string[]] = [[], []]
  let end = () => {}
  const all = abreast(['slow', 'wrong', 'late'], 2, async (one) => {
    begun.push(one)
    if (one === 'wrong') throw new Error('it went wrong')
    await new Promise<void>((done) => {
      end = done
    })
    ended.push(one)
  })
  await new Promise(setImmediate)
  end()
  await expect(all).rejects.toThrow('it went wrong')
  expect({begun, ended}).toEqual({begun: ['slow', 'wrong'], ended: ['slow']})
})

test('in line, each waits for the one before, also where that one failed', async () => {
  const run = inLine()
  const said: string[] = []
  const first = run(async () => {
    await new Promise(setImmediate)
    said.push('first')
    throw new Error('no')
  })
  const second = run(async () => said.push('second'))
  await expect(first).rejects.toThrow('no')
  await second
  expect(said).toEqual(['first', 'second'])
})
