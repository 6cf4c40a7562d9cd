/** A stretch of two versions of a text. `kept` is in both, the others are in one. Joined, all but `added` give the old
 *  text, all but `removed` the new one. */
export interface DiffPiece {
  readonly type: 'kept' | 'removed' | 'added'
  readonly text: string
}

/** With more steps than this, the two are different texts and are shown as such; so the time stays linear. */
const STEPS = 300

const TOKEN = /[\p{L}\p{M}\p{N}]+(?:['’׳״"][\p{L}\p{M}]+)*|\s+|[^\p{L}\p{M}\p{N}\s]/gu

/** What changed, word by word (Myers' shortest edit script, cut off beyond 300 steps). */
export function diffWords(before: string, after: string): DiffPiece[] {
  const a = before.match(TOKEN) ?? []
  const b = after.match(TOKEN) ?? []
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  const pieces: DiffPiece[] = []
  const add = (type: DiffPiece['type'], tokens: readonly string[]) => {
    const text = tokens.join('')
    const last = pieces.at(-1)
    if (text === '') return
    if (last?.type === type) pieces[pieces.length - 1] = {type, text: last.text + text}
    else pieces.push({type, text})
  }
  add('kept', a.slice(0, head))
  for (const [type, token] of script(a.slice(head, a.length - tail), b.slice(head, b.length - tail))) add(type, [token])
  add('kept', a.slice(a.length - tail))
  return pieces
}

function script(a: readonly string[], b: readonly string[]): Array<[DiffPiece['type'], string]> {
  const all = (): Array<[DiffPiece['type'], string]> => [
    ...a.map((token): [DiffPiece['type'], string] => ['removed', token]),
    ...b.map((token): [DiffPiece['type'], string] => ['added', token])
  ]
  if (!a.length || !b.length) return all()
  const most = Math.min(a.length + b.length, STEPS)
  const rows: Int32Array[] = []
  const reach = new Int32Array(2 * most + 3)
  const middle = most + 1
  for (let d = 0; d <= most; d++) {
    rows.push(reach.slice())
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && reach[middle + k - 1]! < reach[middle + k + 1]!)
      let x = down ? reach[middle + k + 1]! : reach[middle + k - 1]! + 1
      let y = x - k
      while (x < a.length && y < b.length && a[x] === b[y]) {
        x++
        y++
      }
      reach[middle + k] = x
      if (x >= a.length && y >= b.length) return walk(a, b, rows, d, middle)
    }
  }
  return all()
}

function walk(
  a: readonly string[],
  b: readonly string[],
  rows: readonly Int32Array[],
  steps: number,
  middle: number
): Array<[DiffPiece['type'], string]> {
  const out: Array<[DiffPiece['type'], string]> = []
  let x = a.length
  let y = b.length
  for (let d = steps; d >= 0; d--) {
    const reach = rows[d]!
    const k = x - y
    const down = k === -d || (k !== d && reach[middle + k - 1]! < reach[middle + k + 1]!)
    const from = d === 0 ? 0 : reach[middle + (down ? k + 1 : k - 1)]!
    const fromY = d === 0 ? 0 : from - (down ? k + 1 : k - 1)
    while (x > from && y > fromY) {
      out.push(['kept', a[--x]!])
      y--
    }
    if (d === 0) break
    if (down) out.push(['added', b[--y]!])
    else out.push(['removed', a[--x]!])
  }
  return out.reverse()
}
