/** The index of a generation as rows of a tree, so that a change of one story changes the rows of that story. */
import {composed} from '../../text/canonical.ts'
import {TAKEDOWN} from '../build/generation.ts'
import {indexModules, partModules} from '../build/index-module.ts'
import {PARTS, partPath, partsOf, printPart} from '../build/index-parts.ts'
import type {EditionRecord, Generation, HeldRecord, TakedownRecord} from '../build/index-records.ts'
import {isData} from '../files/data.ts'
import type {Objects} from './objects.ts'
import {StoreError} from './store.ts'
import {type Root, rowsOf, valueAt} from './tree.ts'

/** All that the index says of one story. */
export interface StoryRecords {
  readonly editions: readonly EditionRecord[]
  readonly held: readonly HeldRecord[]
  readonly takedown: readonly TakedownRecord[]
}

/** Path → hash of a file. */
export const FILE = 'file/'
/** The same for a file that grows with the archive and is made from the index: it is not in the store. */
export const MADE = 'made/'
/** Source slug → hash of its `StoryRecords`. */
export const STORY = 'story/'
/** A slug that an edition has or had → the source slugs of those stories, in the order of the index. */
const NAME = 'name/'

/** The files that are made from the index, with their content; its head is not among them. */
export function madeFiles(generation: Generation): Record<string, string> {
  const {takedown, files} = generation
  const parts = partsOf(generation.editions)
  const ofParts = [...parts].map(([part, editions]) => {
    const modules = partModules(part, editions)
    return {...modules, [partPath(part)]: printPart(editions, Object.keys(modules), (path) => files[path])}
  })
  return Object.assign(
    indexModules(generation, [...parts.keys()]),
    ...ofParts,
    takedown.length > 0 && {[TAKEDOWN]: `${JSON.stringify(takedown, null, 2)}\n`}
  )
}

/** Whether a file is one of those. */
export const isMade = (path: string): boolean =>
  ['package.json', 'index.js', 'index.d.ts', TAKEDOWN].includes(path) || path.startsWith(`${PARTS}/`)

/** The rows of a generation; the records of its stories are put among the objects. */
export async function rowsOfIndex(generation: Generation, objects: Objects): Promise<Map<string, string>> {
  const rows = new Map<string, string>()
  for (const [path, hash] of Object.entries(generation.files)) rows.set((isMade(path) ? MADE : FILE) + path, hash)
  const names = new Map<string, Set<string>>()
  for (const [sourceSlug, story] of byStory(generation)) {
    const body = new TextEncoder().encode(JSON.stringify(story))
    rows.set(STORY + sourceSlug, await objects.put(body))
    for (const name of namesOf(sourceSlug, story)) {
      const bearers = names.get(name)
      if (bearers) bearers.add(sourceSlug)
      else names.set(name, new Set([sourceSlug]))
    }
  }
  for (const [name, bearers] of names) rows.set(NAME + name, JSON.stringify([...bearers]))
  return rows
}

/** In the order of the index. */
function byStory({editions, held, takedown}: StoryRecords): Map<string, StoryRecords> {
  const slugs = [...editions, ...held, ...takedown].map(({sourceSlug}) => sourceSlug)
  type Growing = {[Part in keyof StoryRecords]: Array<StoryRecords[Part][number]>}
  const stories = new Map<string, Growing>()
  for (const slug of [...new Set(slugs)].sort()) stories.set(slug, {editions: [], held: [], takedown: []})
  for (const one of editions) stories.get(one.sourceSlug)!.editions.push(one)
  for (const one of held) stories.get(one.sourceSlug)!.held.push(one)
  for (const one of takedown) stories.get(one.sourceSlug)!.takedown.push(one)
  return stories
}

function namesOf(sourceSlug: string, {editions, takedown}: StoryRecords): string[] {
  const slugs = [...editions, ...takedown].map(({slug}) => slug)
  const former = editions.flatMap(({previousSlugs}) => previousSlugs ?? [])
  return [sourceSlug, ...slugs, ...former].map(composed)
}

/** The stories that have, or had, a slug. */
export async function storiesNamed(objects: Objects, root: Root, slug: string): Promise<StoryRecords[]> {
  const bearers = await valueAt(objects, root, NAME + composed(slug))
  const slugs = bearers === undefined ? [] : (JSON.parse(bearers) as string[])
  const hashes = await Promise.all(slugs.map((one) => valueAt(objects, root, STORY + one)))
  return Promise.all(hashes.map((hash) => storyRecords(objects, hash)))
}

/** Of a story that is in no tree any more: nothing. */
async function storyRecords(objects: Objects, hash: string | undefined): Promise<StoryRecords> {
  if (hash === undefined) return {editions: [], held: [], takedown: []}
  const story: unknown = JSON.parse(new TextDecoder().decode(await objects.get(hash)))
  if (isData(story) && [story.editions, story.held, story.takedown].every(Array.isArray))
    return story as unknown as StoryRecords
  throw new StoreError(`Object \`${hash}\`: found no records of a story, expected those written by polyedition`)
}

/** Every row of the index, read again. */
export async function allStories(objects: Objects, root: Root): Promise<StoryRecords> {
  const all = {editions: [] as EditionRecord[], held: [] as HeldRecord[], takedown: [] as TakedownRecord[]}
  for await (const [, hash] of rowsOf(objects, root, STORY)) {
    const {editions, held, takedown} = await storyRecords(objects, hash)
    all.editions.push(...editions)
    all.held.push(...held)
    all.takedown.push(...takedown)
  }
  return all
}
