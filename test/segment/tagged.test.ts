import {expect, test} from 'vitest'
import {plainText, readTagged} from '../../src/segment/tagged.ts'

const names = new Set(['em', 'strong', 'a1', 'a2', ...Array.from({length: 200}, (_, at) => `html${at}`)])
const many = (text: string, times: number) => text.repeat(times)
type Pieces = ReturnType<typeof readTagged>['pieces']
/** Without recursion, which is what the text would break. */
function depthOf(pieces: Pieces): number {
  let depth = 0
  for (let level: Pieces = pieces; ; depth++) {
    level = level.flatMap((piece) => (piece.type === 'tag' ? piece.children : []))
    if (!level.length) return depth
  }
}
const word = (text: string) =>
  plainText(
    text,
    [...names].map((name) => ({name, kind: 'em' as const}))
  )

test.each([
  ['a tag within itself', `${many('<em>', 3_000)}x${many('</em>', 3_000)}`, 50],
  ['two tags within each other', `${many('<em><strong>', 3_000)}x${many('</strong></em>', 3_000)}`, 50],
  ['a tag that is never closed', `${many('<em>', 3_000)}x`, 50],
  ['a tag that is closed at once', `<em>x</em>`, 1],
  ['links, which stand where they stand', `<a1>x</a1> <a2>y</a2>`, 1],
  [
    'very many different tags',
    `${Array.from({length: 200}, (_, at) => `<html${at}>`).join('')}x${Array.from({length: 200}, (_, at) => `</html${199 - at}>`).join('')}`,
    50
  ]
])('%s: %#', (_, text, depth) => {
  const {pieces, problems} = readTagged(text, names)
  expect(depthOf(pieces)).toBe(depth)
  expect(problems.filter(({kind}) => kind === 'unopened')).toEqual([])
  expect(word(text)).toContain('x')
})

test('what crosses is read as before', () => {
  expect(readTagged('<em>a<strong>b</em>c</strong>', names)).toEqual({
    pieces: [
      {
        type: 'tag',
        name: 'em',
        alone: false,
        children: [
          {type: 'text', value: 'a'},
          {type: 'tag', name: 'strong', alone: false, children: [{type: 'text', value: 'b'}]}
        ]
      },
      {type: 'text', value: 'c'}
    ],
    problems: [
      {kind: 'unclosed', name: 'strong', at: 5},
      {kind: 'unopened', name: 'strong', at: 20}
    ]
  })
})

test('very many ends without a beginning take no longer than as many with one', () => {
  const {problems} = readTagged(`${many('<em>', 100_000)}${many('</strong>', 100_000)}`, names)
  expect(problems.filter(({kind}) => kind === 'unopened')).toHaveLength(100_000)
})
