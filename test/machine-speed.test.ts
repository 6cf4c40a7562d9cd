import {readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {expect, test} from 'vitest'

/** A test that ends at a limit of its own tells of the machine. What hangs is ended by the limit of the configuration;
 *  how fast we are stands in `bench/`. */
const limits: ReadonlyArray<readonly [name: string, pattern: RegExp]> = [
  ['a limit as the last argument of a test', /^ *\}, [\d_]+\)$/m],
  // Providers and servers have short ones of their own, which a test sets to see them run out.
  ['a limit as an option', /\btimeout: [1-9][\d_]{3}/],
  ['so many turns of waiting', /turn < \d+/],
  ['a time that is measured and judged', /\btoBeLessThan\((?:.*(?:ms|time|seconds|elapsed))/i],
  ['a clock that is judged', /performance\.now\(\) - \w+\)\.toBe/]
]
const root = resolve(import.meta.dirname)
const files = readdirSync(root, {recursive: true, encoding: 'utf8'}).filter(
  (name) => /\.ts$/.test(name) && name !== 'machine-speed.test.ts'
)

for (const [name, pattern] of limits)
  test(`no test has ${name}`, () => {
    expect(files.length).toBeGreaterThan(100)
    expect(files.filter((file) => pattern.test(readFileSync(join(root, file), 'utf8')))).toEqual([])
  })
