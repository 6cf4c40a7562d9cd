import {expect, test} from 'vitest'
import {remembered, rememberedBy} from '../../src/text/remember.ts'

function counted() {
  const asked: string[] = []
  const says = remembered((word) => {
    asked.push(word)
    return word.length > 3 ? word.toUpperCase() : undefined
  })
  return {asked, says}
}

test('remembered works out a word once', () => {
  const {asked, says} = counted()
  expect([says('word'), says('word')]).toEqual(['WORD', 'WORD'])
  expect(asked).toEqual(['word'])
})

test('remembered keeps that a word says nothing', () => {
  const {asked, says} = counted()
  expect([says('of'), says('of')]).toEqual([undefined, undefined])
  expect(asked).toEqual(['of'])
})

test('remembered keeps no long word', () => {
  const {asked, says} = counted()
  says('unquestionably')
  says('unquestionably')
  expect(asked).toHaveLength(2)
})

test('remembered stays right when it is full', () => {
  const {says} = counted()
  for (let at = 0; at < 20_000; at++) says(`w${at}`)
  expect(says('w19999')).toBe('W19999')
})

test('each pack has a table of its own, made once', () => {
  let made = 0
  const table = rememberedBy(({letter}: {readonly letter: string}) => {
    made++
    return (word) => word.startsWith(letter)
  })
  const [a, b] = [{letter: 'a'}, {letter: 'b'}]
  expect([table(a)('apple'), table(b)('apple'), table(a)('apple'), table(a)('banana')]).toEqual([
    true,
    false,
    true,
    false
  ])
  expect(made).toBe(2)
})
