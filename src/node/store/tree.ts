/** A sorted map kept as objects, of which no write grows with the map: a change writes the nodes above it, and no others.
 *  Where a node begins is decided by its first key alone, so equal maps are equal trees, however they came about, and
 *  two trees share all nodes in which their maps agree. */
import {createHash} from 'node:crypto'
import {isData} from '../files/data.ts'
import type {Objects} from './objects.ts'
import {StoreError} from './store.ts'

/** A key and its value; above the leaves, the first key of a lower node and that node's hash. */
export type Row = readonly [key: string, value: string]

export interface Node {
  /** 0 for leaves. */
  readonly level: number
  readonly rows: readonly Row[]
}

/** What becomes of a key: its new value, or `undefined` where it goes. */
export type Changes = ReadonlyMap<string, string | undefined>
type Change = readonly [key: string, value: string | undefined]

/** The hash of a tree; `undefined` for an empty one. */
export type Root = string | undefined

/** One key in this many begins a node. */
const SIZE = 64

export async function valueAt(objects: Objects, root: Root, key: string): Promise<string | undefined> {
  let hash = root
  while (hash !== undefined) {
    const {level, rows} = await nodeOf(objects, hash)
    const row = rows[lastUpTo(rows, key)]
    if (level === 0) return row?.[0] === key ? row[1] : undefined
    hash = row?.[1]
  }
  return undefined
}

/** The rows whose keys have this beginning, in order. */
export async function* rowsOf(objects: Objects, root: Root, prefix = ''): AsyncIterable<Row> {
  if (root === undefined) return
  const {level, rows} = await nodeOf(objects, root)
  for (const row of rows.slice(Math.max(0, lastUpTo(rows, prefix)))) {
    const [key, value] = row
    if (key > prefix && !key.startsWith(prefix)) return
    if (level > 0) yield* rowsOf(objects, value, prefix)
    else if (key.startsWith(prefix)) yield row
  }
}

/** The tree with these changes. What they do not touch is neither read nor written. */
export async function changed(objects: Objects, root: Root, changes: Changes): Promise<Root> {
  const sorted: Change[] = [...changes].sort(([a], [b]) => (a < b ? -1 : 1))
  if (sorted.length === 0) return root
  let items = root === undefined ? withChanges([], sorted).map(valueItem) : await opened(objects, root, sorted)
  for (let level = 0; ; level++) {
    items = await nodesOf(objects, items, level)
    const [only] = items
    if (only === undefined) return undefined
    if (items.length === 1 && only.level === level + 1) return lowest(objects, only.row[1])
  }
}

/** A row on its way into a node of its level: a value at 0, a node of the level below above that. */
interface Item {
  readonly level: number
  readonly row: Row
}

const valueItem = (row: Row): Item => ({level: 0, row})

/** The rows of a tree with these changes, where they touch a node; other nodes stay closed. */
async function opened(objects: Objects, hash: string, changes: readonly Change[]): Promise<Item[]> {
  const {level, rows} = await nodeOf(objects, hash)
  if (level === 0) return withChanges(rows, changes).map(valueItem)
  const shares = new Map<number, Change[]>()
  for (const change of changes) {
    const own = Math.max(0, lastUpTo(rows, change[0]))
    // Where a key goes that began a node, what is left of it joins the node before.
    const before = change[1] === undefined ? lastBelow(rows, change[0]) : own
    for (const at of new Set([before, own])) {
      const share = shares.get(at)
      if (share) share.push(change)
      else if (at >= 0) shares.set(at, [change])
    }
  }
  const items: Item[] = []
  for (const [at, row] of rows.entries()) {
    const share = shares.get(at)
    // One by one: spreading a very long list would overflow the stack.
    if (share) for (const item of await opened(objects, row[1], share)) items.push(item)
    else items.push({level, row})
  }
  return items
}

/** Two sorted lists in one. */
function withChanges(rows: readonly Row[], changes: readonly Change[]): Row[] {
  const all = new Map<string, string | undefined>([...rows, ...changes])
  return [...all].filter((row): row is [string, string] => row[1] !== undefined).sort(([a], [b]) => (a < b ? -1 : 1))
}

/** Rows of a level put into nodes; what is of a higher level stays as it is between them. */
async function nodesOf(objects: Objects, items: readonly Item[], level: number): Promise<Item[]> {
  const out: Item[] = []
  let rows: Row[] = []
  const close = async () => {
    if (rows.length) out.push({level: level + 1, row: [rows[0]![0], await put(objects, {level, rows})]})
    rows = []
  }
  for (const item of items) {
    const isLow = item.level === level
    if (!isLow || begins(item.row[0], level)) await close()
    if (isLow) rows.push(item.row)
    else out.push(item)
  }
  await close()
  return out
}

/** A tree has no top node of a single node. */
async function lowest(objects: Objects, root: string): Promise<Root> {
  const {level, rows} = await nodeOf(objects, root)
  return level > 0 && rows.length === 1 ? lowest(objects, rows[0]![1]) : root
}

/** Whether a key begins a node of a level, wherever it stands. */
function begins(key: string, level: number): boolean {
  return createHash('sha256').update(`${level} ${key}`).digest().readUInt32BE(0) % SIZE === 0
}

/** The last row whose key is this one or before it; -1 where all come after. */
function lastUpTo(rows: readonly Row[], key: string): number {
  let [low, high] = [0, rows.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (rows[middle]![0] <= key) low = middle + 1
    else high = middle
  }
  return low - 1
}

function lastBelow(rows: readonly Row[], key: string): number {
  const at = lastUpTo(rows, key)
  return rows[at]?.[0] === key ? at - 1 : at
}

const put = (objects: Objects, node: Node): Promise<string> =>
  objects.put(new TextEncoder().encode(JSON.stringify(node)))

/** Rejects with `StoreError` on an object that is no node. */
export async function nodeOf(objects: Objects, hash: string): Promise<Node> {
  const text = new TextDecoder().decode(await objects.get(hash))
  try {
    const node: unknown = JSON.parse(text)
    if (isData(node) && Number.isSafeInteger(node.level) && Array.isArray(node.rows) && node.rows.every(isRow))
      return node as unknown as Node
  } catch {
    // Said below.
  }
  throw new StoreError(`Object \`${hash}\`: found no part of an index, expected one written by polyedition`)
}

const isRow = (row: unknown): row is Row =>
  Array.isArray(row) && row.length === 2 && typeof row[0] === 'string' && typeof row[1] === 'string'
