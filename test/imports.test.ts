import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative, resolve} from 'node:path'
import {expect, test} from 'vitest'

/** One direction of imports, from left to right; rooms in one step do not know each other. */
const steps = [
  ['rule-ids.ts'],
  ['model.ts', 'versions.ts', 'address.ts'],
  ['text'],
  ['world'],
  ['languages'],
  ['bidi'],
  ['messages'],
  ['figures', 'attribution'],
  ['article'],
  ['segment'],
  ['catalog'],
  ['exchange', 'check', 'adopt'],
  ['edition'],
  ['outputs'],
  ['build', 'draft'],
  ['index.ts'],
  ['unified'],
  ['desk'],
  ['worker.ts'],
  ['node'],
  ['queue', 'http', 'vite', 'astro', 'lsp', 'guard'],
  ['cli']
]
const root = resolve(import.meta.dirname, '../src')
const roomOf = (file: string) => relative(root, file).split('/')[0]!
const rank = (room: string) => steps.findIndex((step) => step.includes(room))
const files = readdirSync(root, {recursive: true, encoding: 'utf8'})
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => join(root, name))

test('imports point one way', () => {
  const wrong: string[] = []
  for (const file of files) {
    const from = roomOf(file)
    if (rank(from) < 0) wrong.push(`${relative(root, file)} stands in a room without a place in the order`)
    for (const [, target] of readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']*)'/g)) {
      const to = roomOf(resolve(dirname(file), target!))
      if (to !== from && rank(to) >= rank(from)) wrong.push(`${relative(root, file)} -> ${target}`)
    }
  }
  expect(files.length).toBeGreaterThan(10)
  expect(wrong).toEqual([])
})

test('zod is imported as a namespace, because its object `z` brings the words of fifty languages into every command', () => {
  const whole = files.filter((file) => /import (?:type )?\{z\} from 'zod'/.test(readFileSync(file, 'utf8')))
  expect(whole).toEqual([])
})

/** The floors of the shell, each standing on those before it; the doors are single files. */
const floors = [
  ['files'],
  ['config'],
  ['cache'],
  ['project'],
  ['crew'],
  ['build', 'providers'],
  ['commands', 'preview', 'store'],
  ['desk'],
  ['worker.ts'],
  ['site.ts'],
  ['index.ts']
]

test('the floors of the shell stand on those below them', () => {
  const shell = join(root, 'node')
  const floorOf = (file: string) => relative(shell, file).split('/')[0]!
  const height = (floor: string) => floors.findIndex((step) => step.includes(floor))
  const inside = files.filter((file) => roomOf(file) === 'node')
  const wrong = inside.flatMap((file) => {
    const from = floorOf(file)
    if (height(from) < 0) return [`${relative(root, file)} stands on no floor`]
    return [...readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']*)'/g)]
      .map(([, target]) => resolve(dirname(file), target!))
      .filter((target) => roomOf(target) === 'node' && floorOf(target) !== from)
      .filter((target) => height(floorOf(target)) >= height(from))
      .map((target) => `${relative(root, file)} -> ${relative(root, target)}`)
  })
  expect(new Set(inside.map(floorOf))).toEqual(new Set(floors.flat()))
  expect(wrong).toEqual([])
})

test('no file leads back to itself, not even by a type', () => {
  const imports = new Map(
    files.map((file) => {
      const targets = [...readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']*)'/g)]
      return [file, targets.map(([, target]) => resolve(dirname(file), target!))]
    })
  )
  const done = new Set<string>()
  const circles: string[] = []
  const visit = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file)
    if (at >= 0) circles.push([...way.slice(at), file].map((one) => relative(root, one)).join(' -> '))
    if (at >= 0 || done.has(file)) return
    for (const target of imports.get(file) ?? []) visit(target, [...way, file])
    done.add(file)
  }
  for (const file of files) visit(file, [])
  expect(circles).toEqual([])
})

test('the request handler runs where no file system is', () => {
  const wrong = files.filter(
    (file) => roomOf(file) === 'http' && /from '\.\.\/(?!model|address|text\/)/.test(readFileSync(file, 'utf8'))
  )
  expect(wrong).toEqual([])
})

test('only the last rooms know Node', () => {
  const shells = ['node', 'queue', 'vite', 'astro', 'lsp', 'guard', 'cli']
  const wrong = files.filter((file) => !shells.includes(roomOf(file)) && /from 'node:/.test(readFileSync(file, 'utf8')))
  expect(wrong).toEqual([])
})

test("the protocol of editors is loaded by the editor's server alone, and that when it is asked for", () => {
  const loads = files
    .filter((file) => roomOf(file) !== 'lsp')
    .flatMap((file) => readFileSync(file, 'utf8').match(/.*(?:vscode-|\/lsp\/).*/g) ?? [])
  expect(loads).toEqual([expect.stringContaining("await import('../../lsp/index.ts')")])
})

const {dependencies, peerDependencies, devDependencies} = JSON.parse(
  readFileSync(resolve(root, '../package.json'), 'utf8')
) as Record<'dependencies' | 'peerDependencies' | 'devDependencies', Record<string, string>>

/** The packages that some files import. */
const packagesOf = (some: readonly string[]) =>
  some.flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(
        /(?:^import|from|import\()\s*'((?:@[a-z0-9-]+\/)?[a-z][a-z0-9-]*)[^':]*'/gm
      )
    ]
      .map(([, name]) => name!)
      .filter((name) => name !== 'polyedition')
  )

test('what the page of the desk is bundled of is there to build it, and nobody has to install it', () => {
  const packages = new Set(packagesOf(files.filter((file) => roomOf(file) === 'desk')))
  expect([...packages].filter((name) => !(name in devDependencies))).toEqual([])
})

test('what is imported is a dependency, and nothing else is', () => {
  const declared = Object.keys({...dependencies, ...peerDependencies})
  const imported = packagesOf(files.filter((file) => roomOf(file) !== 'desk'))
  const packages = new Set(imported.map((name) => (declared.includes(`@types/${name}`) ? `@types/${name}` : name)))
  expect([...packages].sort()).toEqual(declared.sort())
})

test('what a file gives, another takes', () => {
  const shells = readFolders(['test', 'tools', 'bench', 'examples'])
  const doors = Object.values(
    (
      JSON.parse(readFileSync(resolve(root, '../package.json'), 'utf8')) as {
        exports: Record<string, {default?: string}>
      }
    ).exports
  ).flatMap((one) => (one.default ? [one.default.replace('./dist/lib/', '').replace(/\.js$/, '.ts')] : []))
  const texts = new Map(files.map((file) => [relative(root, file), readFileSync(file, 'utf8')]))
  const words = (text: string) => new Set(text.match(/\w+/g))
  const takers = new Map([...texts].map(([file, text]) => [file, words(text)]))
  const tests = words(shells)
  const unused: string[] = []
  for (const [file, text] of texts) {
    if (doors.includes(file)) continue
    const inside = words(text.replace(/^export (?:async )?(?:function\*?|const|interface|type|class) \w+/gm, ''))
    for (const [, kind, name] of text.matchAll(/^export (?:async )?(function\*?|const|interface|type|class) (\w+)/gm)) {
      if ([...takers].some(([other, taken]) => other !== file && taken.has(name!)) || tests.has(name!)) continue
      // A type that its file uses belongs to a signature: whoever takes the function may write it down.
      if ((kind === 'interface' || kind === 'type') && inside.has(name!)) continue
      unused.push(`${file} ${name}${inside.has(name!) ? ': used here alone, so it need not be exported' : ''}`)
    }
  }
  expect(unused).toEqual([])
})

function readFolders(names: readonly string[]): string {
  return names
    .flatMap((name) => {
      const folder = resolve(root, '..', name)
      return readdirSync(folder, {recursive: true, encoding: 'utf8'})
        .filter((file) => /\.(?:ts|mjs|js|astro)$/.test(file) && !file.includes('node_modules'))
        .map((file) => readFileSync(join(folder, file), 'utf8'))
    })
    .join('\n')
}
