import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import * as unified from 'unified'
import {expect, test} from 'vitest'
import * as main from '../src/index.ts'
import * as ar from '../src/languages/ar/index.ts'
import * as en from '../src/languages/en/index.ts'
import * as he from '../src/languages/he/index.ts'
import * as plugins from '../src/unified/index.ts'

// The programs of `docs/library.md`, run as they stand there: what a line says, it gives.
const doors: Readonly<Record<string, object>> = {
  polyedition: main,
  'polyedition/languages/ar': ar,
  'polyedition/languages/en': en,
  'polyedition/languages/he': he,
  'polyedition/unified': plugins,
  'rehype-stringify': {default: rehypeStringify},
  'remark-parse': {default: remarkParse},
  'remark-rehype': {default: remarkRehype},
  unified
}
const page = readFileSync(resolve(import.meta.dirname, '../docs/library.md'), 'utf8')
const programs = page.split(/^## /m).flatMap((part) => {
  const title = part.slice(0, part.indexOf('\n'))
  return [...part.matchAll(/^```js\n([\s\S]*?)^```$/gm)].map(([, code]) => [title, code!] as const)
})

const AsyncFunction = (async () => undefined).constructor as new (
  ...parts: string[]
) => (...values: unknown[]) => Promise<void>

test('each part has its program', () => expect(programs.length).toBeGreaterThan(7))

test.each(programs)('%s', async (_, code) => {
  const lines = code.split('\n').map((line) => {
    const taken = /^import (\{[^}]*\}|\w+) from '([^']*)'$/.exec(line)
    if (taken) {
      expect(Object.keys(doors)).toContain(taken[2])
      return `const ${taken[1]!.startsWith('{') ? taken[1] : `{default: ${taken[1]}}`} = doors['${taken[2]}']`
    }
    const [said, value] = line.split(' // → ')
    return value === undefined ? line : `;expect(${said}).toEqual(${value})`
  })
  expect(code).toContain(' // → ')
  await new AsyncFunction('doors', 'expect', lines.join('\n'))(doors, expect)
})
