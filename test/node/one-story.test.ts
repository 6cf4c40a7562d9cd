import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {cli} from '../cli/cli.ts'
import {article, project} from './project.ts'
import {write} from './temp.ts'

/** Two good stories, and beside them whatever may be wrong with others. */
async function troubled(): Promise<string> {
  const root = await project()
  write(root, {
    'article/twin-a.md': article('Twin', 'One.', 'slug: twin\n'),
    'article/twin-b.md': article('Twin', 'Two.', 'slug: twin\n'),
    'article/broken.md': '---\nlang: en\nheadline: [\n---\n\nNothing.\n',
    'article/figures.md': article('Fire destroys 24,800 trees', 'The fire destroyed 28,400 trees.'),
    'article/foreign.md': '---\nlang: fr\nheadline: Bonjour\n---\n\nRien.\n',
    'article/open.md': article('Nobody translated it', 'Not a word.')
  })
  return root
}

const OTHERS = /twin|broken|figures\.md|foreign|open/

const commands: ReadonlyArray<[line: string, code: number]> = [
  ['status rain', 0],
  ['check rain', 0],
  ['check article/rain.md --strict', 0],
  ['extract rain', 0],
  ['figures rain', 0],
  ['attribution rain', 0],
  ['export rain --format po', 0],
  ['translate rain', 0],
  ['build rain', 0],
  ['accept rain', 0],
  ['correct rain --text Two --date 2024-02-14', 1],
  ['withhold rain', 0],
  ['kill rain', 0]
]
for (const [line, code] of commands) {
  for (const built of [false, true]) {
    test(`${line} tells the troubles of rain alone, ${built ? 'after a build' : 'with nothing built yet'}`, async () => {
      const root = await troubled()
      if (built) await cli(root, 'build')
      const run = await cli(root, line)
      expect(run.out + run.err).not.toMatch(OTHERS)
      expect(run.code).toBe(code)
    })
  }
}

test('without a name all of them are told', async () => {
  const root = await troubled()
  for (const line of ['status', 'check', 'figures', 'export --format po', 'build', 'extract']) {
    const run = await cli(root, line)
    expect(run.out + run.err, line).toMatch(/twin-a\.md/)
    expect(run.code, line).toBe(1)
  }
})

test('what is wrong with the named story, and with what all share, is told', async () => {
  const root = await troubled()
  const own = await cli(root, 'check figures')
  expect(own.out).toContain('figure-headline')
  const twin = await cli(root, 'status article/twin-a.md')
  expect([twin.code, twin.err]).toEqual([2, expect.stringContaining('article/twin-b.md')])
  const down = await cli(root, 'kill article/twin-a.md')
  expect(down.err).toMatch(/twin-b\.md/)
  expect(down.err).not.toMatch(/broken|foreign/)
  write(root, {'article/glossary.yaml': 'names: ['})
  expect((await cli(root, 'check rain')).out).toContain('glossary.yaml')
})

test('a story whose article was deleted is taken back without a word of others', async () => {
  const root = await troubled()
  await cli(root, 'build')
  rmSync(join(root, 'article/rain.md'))
  const run = await cli(root, 'kill rain')
  expect(run.code).toBe(0)
  expect(run.out + run.err).not.toMatch(OTHERS)
})
