import type {Objects} from './objects.ts'
import {type Node, nodeOf, type Root, type Row} from './tree.ts'

/** A key that two trees do not hold alike, with its value in each. */
export interface Difference {
  readonly key: string
  readonly from: string | undefined
  readonly to: string | undefined
}

/** Where two trees differ, in the order of keys. Nodes that both have are not read. */
export async function* differences(objects: Objects, from: Root, to: Root): AsyncIterable<Difference> {
  const [here, there] = [new Cursor(objects, from), new Cursor(objects, to)]
  for (;;) {
    const [a, b] = [here.next, there.next]
    if (!a && !b) return
    const order = a && b ? compare(a.row[0], b.row[0]) : a ? -1 : 1
    if (order === 0 && a!.level === b!.level && a!.row[1] === b!.row[1]) {
      here.pass()
      there.pass()
    } else if (a && a.level > 0 && order <= 0 && (order < 0 || a.level >= b!.level)) await here.enter()
    else if (b && b.level > 0 && order >= 0) await there.enter()
    else {
      const key = (order <= 0 ? a! : b!).row[0]
      yield {key, from: order <= 0 ? a!.row[1] : undefined, to: order >= 0 ? b!.row[1] : undefined}
      if (order <= 0) here.pass()
      if (order >= 0) there.pass()
    }
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** A place in a tree: at a value, or at a node with all that is in it. */
class Cursor {
  readonly #objects: Objects
  /** The nodes that are open, with the row that comes next in each. */
  readonly #path: Array<{readonly node: Node; at: number}>

  constructor(objects: Objects, root: Root) {
    this.#objects = objects
    this.#path = root === undefined ? [] : [{node: {level: Number.POSITIVE_INFINITY, rows: [['', root]]}, at: 0}]
  }

  get next(): {readonly row: Row; readonly level: number} | undefined {
    const open = this.#path.at(-1)
    return open && {row: open.node.rows[open.at]!, level: open.node.level}
  }

  pass(): void {
    this.#path.at(-1)!.at++
    while (this.#path.length > 0 && this.#path.at(-1)!.at >= this.#path.at(-1)!.node.rows.length) {
      this.#path.pop()
      const above = this.#path.at(-1)
      if (above) above.at++
    }
  }

  async enter(): Promise<void> {
    const {row} = this.next!
    this.#path.push({node: await nodeOf(this.#objects, row[1]), at: 0})
  }
}
