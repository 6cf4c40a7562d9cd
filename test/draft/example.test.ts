import {spawn} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import {cli} from '../cli/cli.ts'
import {folder, read} from '../node/temp.ts'

const example = resolve(import.meta.dirname, '../../examples/draft')

/** The address at which the example's model answers. */
async function model(): Promise<string> {
  const child = spawn(process.execPath, [resolve(example, 'model.mjs'), '0'], {stdio: ['ignore', 'pipe', 'inherit']})
  onTestFinished(() => void child.kill())
  return new Promise((done) => child.stdout.setEncoding('utf8').once('data', (line: string) => done(line.trim())))
}

test('the example: faults are told, mended and taken, and the edition holds', async () => {
  const config = JSON.parse(readFileSync(resolve(example, 'polyedition.config.json'), 'utf8'))
  config.draft.providers.house.url = await model()
  const root = folder({
    'polyedition.config.json': JSON.stringify(config),
    'article/night-ferry.md': readFileSync(resolve(example, 'article/night-ferry.md'), 'utf8')
  })
  const dry = await cli(root, 'translate --from house --dry-run')
  expect(dry.out).toMatch(/^12 segments in 2 requests to house: at most \d+ tokens for the first try, 0\.\d+\n$/)
  const {code, out} = await cli(root, 'translate --from house')
  expect(code).toBe(0)
  expect(out).toContain('night-ferry ar: 6 taken, 0 refused, 0 offers')
  expect(out).toContain('night-ferry he: 6 taken, 0 refused, 0 offers')
  expect(out).toMatch(/Held: 5 at try 1, 7 at try 2; refused: 0; \d+ tokens/)
  expect(read(root, 'locales/he/night-ferry.json')).toContain('help@ferries.example')
  const checked = await cli(root, 'check --require initial')
  expect(checked.code).toBe(0)
  expect(checked.out).not.toContain(' error ')
})

test('a provider that is not there is told with the nearest', async () => {
  const root = folder({
    'polyedition.config.json': JSON.stringify({draft: {providers: {house: {command: ['true']}}}}),
    'article/a.md': '---\nheadline: A\nlang: en\n---\n\nText.\n'
  })
  const {code, err} = await cli(root, 'translate --from huose')
  expect(code).toBe(2)
  expect(err).toContain('No provider `huose`, did you mean `house`?')
})
