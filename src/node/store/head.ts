/** What a store shows to readers: the one value that changes, and the tree that it names. */
import {broughtUp, formats, versionIn, versionOf, versionProblem} from '../../versions.ts'
import type {Generation} from '../build/index-records.ts'
import {isData} from '../files/data.ts'
import {type Store, StoreError} from './store.ts'
import type {Root} from './tree.ts'

/** The generation that is public, without what its tree holds. */
export interface Head {
  readonly root: Root
  readonly index: Omit<Generation, 'editions' | 'held' | 'takedown' | 'files'>
}

export interface TaggedHead extends Head {
  readonly tag: string
}

const HEAD = 'head.json'

/** `undefined` for a store in which nothing was published. Rejects with `StoreError` on one that is not ours. */
export async function readHead(store: Store): Promise<TaggedHead | undefined> {
  const stored = await store.get(HEAD)
  if (!stored) return undefined
  const data = parsed(new TextDecoder().decode(stored.body))
  const version = data ? versionIn(data) : Number.NaN
  const problem = data && versionProblem(version, formats.head)
  if (problem !== undefined && !Number.isNaN(version)) throw refused(store, problem)
  const {root, index} = data && !problem ? broughtUp(data, formats.head) : {}
  if (!isData(index) || !(root === undefined || typeof root === 'string'))
    throw refused(store, 'found another thing than the head of a publication; name another prefix')
  return {root, index: index as unknown as Head['index'], tag: stored.tag}
}

/** Make a publication public, unless another one was since `over` was read. Returns whether it is. */
export async function writeHead(store: Store, {root, index}: Head, over: TaggedHead | undefined): Promise<boolean> {
  const head = {version: versionOf(formats.head), ...(root !== undefined && {root}), index}
  const body = new TextEncoder().encode(`${JSON.stringify(head, null, 2)}\n`)
  return (await store.put(HEAD, body, over ? {tag: over.tag} : 'free')) !== undefined
}

const refused = ({address}: Store, problem: string): StoreError =>
  new StoreError(`Store \`${address}\`, key \`${HEAD}\`: ${problem}`)

function parsed(text: string) {
  try {
    const data: unknown = JSON.parse(text)
    return isData(data) ? data : undefined
  } catch {
    return undefined
  }
}
