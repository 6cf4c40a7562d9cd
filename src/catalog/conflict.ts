/** What git leaves in a file when two people changed the same lines. */
export interface ConflictedText {
  readonly ours: string
  readonly theirs: string
  /** Only where git was told to write it (`merge.conflictStyle` is `diff3` or `zdiff3`). */
  readonly base?: string
  /** A conflict inside a conflict, or one that does not end: the sides cannot be distinguished. */
  readonly broken: boolean
  /** Offsets of the lines that open a conflict. */
  readonly at: readonly number[]
}

const MARKER = /^(?:<{7}|={7}|>{7}|\|{7})(?: [\s\S]*|\r)?$/

/** The two texts behind the conflict markers; undefined when there are none. Linear. */
export function readConflict(text: string): ConflictedText | undefined {
  if (!text.includes('<<<<<<<')) return undefined
  const sides = {ours: '', base: '', theirs: ''}
  const at: number[] = []
  let side: 'all' | keyof typeof sides = 'all'
  let hasBase = false
  let broken = false
  let offset = 0
  for (const line of text.split(/(?<=\n)/)) {
    const bare = line.replace(/\r?\n$/, '')
    const mark = MARKER.test(bare) ? bare[0] : ''
    if (mark === '<' && side !== 'all') broken = true
    if (mark === '<' && side === 'all') {
      side = 'ours'
      at.push(offset)
    } else if (mark === '|' && side === 'ours') {
      side = 'base'
      hasBase = true
    } else if (mark === '=' && (side === 'ours' || side === 'base')) side = 'theirs'
    else if (mark === '>' && side === 'theirs') side = 'all'
    else if (side === 'all') {
      sides.ours += line
      sides.base += line
      sides.theirs += line
    } else sides[side] += line
    offset += line.length
  }
  if (!at.length) return undefined
  return {
    ours: sides.ours,
    theirs: sides.theirs,
    ...(hasBase && {base: sides.base}),
    broken: broken || side !== 'all',
    at
  }
}
