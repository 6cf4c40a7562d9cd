/** What `JSON.stringify` makes of plain data, in pieces, so that an index of many thousand files is never one text in
 *  memory. `indent` is as there; `depth` is the depth to which lists are split. */
export function* jsonPieces(data: unknown, indent = 0, depth = 2, margin = '\n'): Generator<string> {
  const ends = Array.isArray(data) ? '[]' : '{}'
  if (depth === 0 || typeof data !== 'object' || data === null) {
    const text = JSON.stringify(data, null, indent)
    yield indent ? text.replaceAll('\n', margin) : text
    return
  }
  const inside = indent ? margin + ' '.repeat(indent) : ''
  const colon = indent ? ': ' : ':'
  let open = ends[0]
  for (const [name, value] of Object.entries(data)) {
    if (value === undefined) continue
    yield `${open}${inside}${Array.isArray(data) ? '' : JSON.stringify(name) + colon}`
    yield* jsonPieces(value, indent, depth - 1, inside)
    open = ','
  }
  yield open === ',' ? `${indent ? margin : ''}${ends[1]}` : ends
}
