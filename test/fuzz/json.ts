import fc from 'fast-check'

/** Words of a file and what does not belong into one. */
export const strange = (words: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    {weight: 5, arbitrary: fc.constantFrom(...words)},
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        '',
        '__proto__',
        'constructor',
        'toString',
        '\0',
        '\u202e',
        '\ud800',
        '<<<<<<< a',
        '\n'
      )
    },
    {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 8})}
  )

/** Any JSON, made of these words. */
export const jsonOf = (words: readonly string[]): fc.Arbitrary<fc.JsonValue> =>
  fc.letrec<{value: fc.JsonValue}>((tie) => ({
    value: fc.oneof(
      {maxDepth: 4, depthSize: 'small'},
      fc.oneof(strange(words), fc.constantFrom(null, true, false, 0, 1, 2, 3, -1, 1.5, 1e21)),
      fc.array(tie('value'), {maxLength: 4}),
      fc.dictionary(strange(words), tie('value'), {maxKeys: 5})
    )
  })).value

/** A text with pieces cut out, said twice, moved or put in: what an editor, a merge or a broken disk makes of it. */
export function damaged(text: fc.Arbitrary<string>, pieces: readonly string[]): fc.Arbitrary<string> {
  const change = fc.record({
    kind: fc.constantFrom('cut', 'twice', 'put', 'line'),
    at: fc.double({min: 0, max: 1, noNaN: true}),
    length: fc.nat(40),
    piece: fc.constantFrom(...pieces)
  })
  return fc.tuple(text, fc.array(change, {maxLength: 3})).map(([start, changes]) =>
    changes.reduce((now, {kind, at, length, piece}) => {
      const from = Math.floor(at * now.length)
      if (kind === 'put') return now.slice(0, from) + piece + now.slice(from)
      if (kind === 'cut') return now.slice(0, from) + now.slice(from + length)
      if (kind === 'twice') return now.slice(0, from + length) + now.slice(from)
      const lines = now.split('\n')
      const line = Math.floor(at * lines.length)
      return lines.toSpliced(line, 1, lines[line]!, lines[length % lines.length]!).join('\n')
    }, start)
  )
}
