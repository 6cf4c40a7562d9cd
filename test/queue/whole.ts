import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect} from 'vitest'
import {readGeneration} from '../../src/node/build/generation.ts'
import type {Generation} from '../../src/node/build/index-records.ts'
import {loadSettings} from '../../src/node/config/load-config.ts'
import {hashOf} from '../../src/node/files/hash.ts'
import {readHead} from '../../src/node/store/head.ts'
import {pull} from '../../src/node/store/pull.ts'
import type {Store} from '../../src/node/store/store.ts'
import {folder, tree} from '../node/temp.ts'

/** What a stranger with an empty folder finds in a store: one generation, all of it, and nothing twice. */
export async function oneWhole(store: Store): Promise<Generation> {
  const keys: string[] = []
  for await (const {key} of store.list('')) if (!/^(?:objects|made|drafts)\//.test(key)) keys.push(key)
  expect(keys.sort()).toEqual(['head.json', 'queue.json'])
  const settings = await loadSettings({cwd: folder({'polyedition.config.json': '{}'})})
  await pull(store, settings, (await readHead(store))!)
  const generation = readGeneration(settings.editions)!
  const {editions, files} = generation
  expect(tree(settings.editions)).toEqual([...Object.keys(files), 'index.json'].sort())
  for (const [path, hash] of Object.entries(files))
    expect({path, hash: hashOf(readFileSync(join(settings.editions, path)))}).toEqual({path, hash})
  for (const names of [
    editions.map(({locale, slug}) => `${locale}/${slug}`),
    editions.map(({locale, sourceSlug}) => `${locale}/${sourceSlug}`)
  ])
    expect(names).toHaveLength(new Set(names).size)
  return generation
}
