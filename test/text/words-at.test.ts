import {expect, test} from 'vitest'
import {wordsAt, wordsAtBy} from '../../src/text/words-at.ts'

function counted() {
  const asked: string[] = []
  const says = wordsAt((word) => {
    asked.push(word)
    return word.length > 3 ? word.toUpperCase() : undefined
  })
  return {asked, says}
}

test('a word is worked out once, wherever it stands', () => {
  const {asked, says} = counted()
  expect([says('a word', 2, 6), says('words', 0, 4), says('word', 0, 4)]).toEqual(['WORD', 'WORD', 'WORD'])
  expect(asked).toEqual(['word'])
})

test('that a word says nothing is kept, too', () => {
  const {asked, says} = counted()
  expect([says('of', 0, 2), says('of', 0, 2)]).toEqual([undefined, undefined])
  expect(asked).toEqual(['of'])
})

test('words with equal hashes are told apart', () => {
  // 31 × "A" + "a" is 31 × "B" + "B".
  const says = wordsAt((word) => word)
  expect(['Aa', 'BB', 'Aa', 'BB'].map((word) => says(word, 0, 2))).toEqual(['Aa', 'BB', 'Aa', 'BB'])
})

test('it stays right when the table grows, and when it is full', () => {
  const {says} = counted()
  const words = Array.from({length: 20_000}, (_, at) => `word${at}`)
  for (const word of words) says(word, 0, word.length)
  expect(words.filter((word) => says(word, 0, word.length) !== word.toUpperCase())).toEqual([])
})

test('a very long word is worked out each time', () => {
  const {asked, says} = counted()
  const word = 'a'.repeat(1_000)
  expect(says(word, 0, 1_000)).toBe(says(word, 0, 1_000))
  expect(asked).toHaveLength(2)
})

test('each pack has a table of its own, made once', () => {
  let made = 0
  const table = wordsAtBy(({letter}: {readonly letter: string}) => {
    made++
    return (word) => word.startsWith(letter)
  })
  const [a, b] = [{letter: 'a'}, {letter: 'b'}]
  expect([table(a)('an apple', 3, 8), table(b)('an apple', 3, 8), table(a)('apple', 0, 5)]).toEqual([true, false, true])
  expect(made).toBe(2)
})
