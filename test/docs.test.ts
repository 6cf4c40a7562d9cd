import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {expect, test} from 'vitest'

const root = resolve(import.meta.dirname, '..')
const docs = [...readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md')), '../CONTRIBUTING.md']
const sources = readdirSync(join(root, 'src'), {recursive: true, encoding: 'utf8'}).map((name) => `/${name}`)

/** A file of ours, named from the root (`test/imports.test.ts`), from `src/`, or by the end of its path in `src/`; a folder
 *  only from the root. `*` stands for any name. Files of a reader's project are not ours. */
const theirs = /^polyedition\.config\.|^src\/content|\.d\.ts$/
/** Pages about some rooms alone, where a short name means a file of theirs. */
const rooms: Readonly<Record<string, RegExp>> = {'shell.md': /^\/(?:node|cli)\//, 'bidi.md': /^\/bidi\//}

function stands(name: string, room = /^/): boolean {
  if (name.includes('*')) {
    const pattern = new RegExp(`/${name.replace(/[.]/g, '\\.').replaceAll('*', '[^/]*')}$`)
    return sources.some((path) => room.test(path) && pattern.test(path))
  }
  if (existsSync(join(root, name))) return true
  return name.endsWith('.ts') && sources.some((path) => room.test(path) && path.endsWith(`/${name}`))
}

test('every file of ours that the documents name is there', () => {
  const named = docs.flatMap((page) =>
    [...readFileSync(join(root, 'docs', page), 'utf8').matchAll(/`([\w@./*-]+\.ts|(?:src|test|bench)\/[\w./-]*)`/g)]
      .map(([, name]) => name!)
      .filter((name) => !theirs.test(name))
      .map((name) => ({page, name}))
  )
  expect(named.length).toBeGreaterThan(100)
  expect(named.filter(({page, name}) => !stands(name, rooms[page]))).toEqual([])
})
