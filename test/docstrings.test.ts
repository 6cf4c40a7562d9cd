import {readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {expect, test} from 'vitest'
import * as exchange from '../src/exchange/index.ts'
import * as figures from '../src/figures/public.ts'
import * as http from '../src/http/index.ts'
import * as main from '../src/index.ts'
import * as ar from '../src/languages/ar/index.ts'
import * as en from '../src/languages/en/index.ts'
import * as he from '../src/languages/he/index.ts'
import * as languages from '../src/languages/index.ts'

// Each public function shows how it is called; what an example says of a line, that line gives.
const doors: Readonly<Record<string, object>> = {
  polyedition: main,
  'polyedition/figures': figures,
  'polyedition/exchange': exchange,
  'polyedition/http': http,
  'polyedition/languages': languages,
  'polyedition/languages/ar': ar,
  'polyedition/languages/en': en,
  'polyedition/languages/he': he
}
const source = resolve(import.meta.dirname, '../src')
const texts = readdirSync(source, {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(source, name), 'utf8'))

/** The docstrings of what is exported under a name; another room may give another thing the same name. */
const docsOf = (name: string) => {
  const inside =
    texts.flatMap((text) => new RegExp(`export \\{(\\w+) as ${name}\\}`).exec(text)?.[1] ?? []).at(0) ?? name
  return texts.flatMap((text) => {
    const found = new RegExp(
      `/\\*\\*((?:[^*]|\\*(?!/))*)\\*/\\nexport (?:async )?(?:function\\*?|const) ${inside}\\b`
    ).exec(text)
    return found ? [found[1]!] : []
  })
}

/** The lines of an example, `expression // → value` among them. */
const examplesOf = (doc: string) =>
  doc
    .split('@example')
    .slice(1)
    .map((part) =>
      part
        .split('\n')
        .map((line) => line.replace(/^\s*\*? ?/, '').trim())
        .filter(Boolean)
    )

const names = [main, figures, exchange, http].flatMap((door) =>
  Object.entries(door).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []))
)

test.each([...new Set(names)])('%s shows how it is called', async (name) => {
  const examples = docsOf(name).flatMap(examplesOf)
  expect(examples.length).toBeGreaterThan(0)
  for (const lines of examples) {
    expect(lines.some((line) => line.includes(name))).toBe(true)
    expect(lines.some((line) => line.includes(' // → '))).toBe(true)
    const code = lines.map((line) => {
      const taken = /^import (\{[^}]*\}) from '([^']*)'$/.exec(line)
      if (taken) return `const ${taken[1]!.replace(/ as /g, ': ')} = doors['${taken[2]}']`
      const [said, value] = line.split(' // → ')
      return value === undefined ? line : `;expect(${said}).toEqual(${value})`
    })
    await new AsyncFunction('doors', 'expect', code.join('\n'))(doors, expect)
  }
})

const AsyncFunction = (async () => undefined).constructor as new (
  ...parts: string[]
) => (...values: unknown[]) => Promise<void>
