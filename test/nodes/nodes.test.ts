import {spawnSync} from 'node:child_process'
import {cpSync, existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {expect, test} from 'vitest'
import {folder, tree} from '../node/temp.ts'

const root = resolve(import.meta.dirname, '../..')
const main = join(root, 'dist/lib/cli/main.js')
const home = join(root, '.ci/nodes')
const {dependencies} = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {
  dependencies: Readonly<Record<string, string>>
}
const newer = Object.keys(dependencies).map((name) => [name, join(home, 'node_modules', name, 'bin/node')] as const)

/** What it prints; a warning on stderr fails. */
function run(node: string, cwd: string, ...args: string[]): string {
  const {status, stdout, stderr} = spawnSync(node, args, {cwd, encoding: 'utf8', env: {...process.env, CI: ''}})
  expect({args, status, stderr}).toEqual({args, status: 0, stderr: ''})
  return stdout
}

/** The library's answers, and the editions of the example as the command line builds them. */
function tried(node: string): {library: Record<string, unknown>; editions: Record<string, string>} {
  const cwd = join(folder(), 'publisher')
  cpSync(join(root, 'examples/publisher'), cwd, {recursive: true, filter: (path) => !/node_modules|dist/.test(path)})
  // Without `baseUrl` the build remarks on stderr that addresses are relative, where this test allows nothing.
  const config = join(cwd, 'polyedition.config.ts')
  const settings = readFileSync(config, 'utf8')
  writeFileSync(config, settings.replace("source: 'en',", "source: 'en',\n  baseUrl: 'https://news.example/',"))
  const library = JSON.parse(run(node, root, join(root, 'test/nodes/smoke.mjs'))) as Record<string, unknown>
  run(node, cwd, main, 'build', '--now', '2026-01-01T00:00:00Z')
  run(node, cwd, main, 'check')
  const files = tree(join(cwd, 'dist/editions'))
  return {
    library,
    editions: Object.fromEntries(files.map((name) => [name, readFileSync(join(cwd, 'dist/editions', name), 'utf8')]))
  }
}

let known: ReturnType<typeof tried> | undefined
function ours(): ReturnType<typeof tried> {
  known ??= tried(process.execPath)
  return known
}

test('the built library answers on the Node of the tests', () => {
  const {library, editions} = ours()
  expect(library).toMatchObject({
    found: ['figure-changed'],
    read: ['345'],
    editions: ['en', 'ar'],
    locales: ['en', 'ar', 'he', 'fr', 'es', 'fa']
  })
  expect(Object.keys(editions)).toContain('index.json')
})

for (const [name, node] of newer) {
  // `npm ci` does not bring them: three hundred megabytes that nobody needs to work on the project.
  test.skipIf(!existsSync(node))(
    `${name} gives the same, without a warning (skipped without \`npm ci --prefix .ci/nodes\`)`,
    () => {
      expect(run(node, root, '--version')).toMatch(new RegExp(`^v${name.replace('node-', '')}\\.`))
      expect(tried(node)).toEqual(ours())
    }
  )
}
