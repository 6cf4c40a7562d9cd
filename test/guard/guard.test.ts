import {expect, test} from 'vitest'
import {cli} from '../cli/cli.ts'
import {folder} from '../node/temp.ts'

async function* linesOf(...values: readonly unknown[]): AsyncGenerator<string> {
  for (const value of values) yield typeof value === 'string' ? value : JSON.stringify(value)
}

const RIGHT = {source: '25 men', target: '25 איש', sourceLocale: 'en', targetLocale: 'he', id: 'a'}
const WRONG = {...RIGHT, target: '35 איש', id: 'b'}
/** A warning whoever made it. */
const DOUBTFUL = {...RIGHT, source: 'The minister did not resign.', target: 'השר התפטר.', id: 7}

const guard = (line: string, ...values: readonly unknown[]) => cli(folder(), line, {lines: linesOf(...values)})

test('each pair is answered with its findings, and an error fails', async () => {
  const {code, out, err} = await guard('guard', RIGHT, '', WRONG)
  expect(code).toBe(1)
  const answers = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(answers).toMatchObject([
    {id: 'a', line: 1, findings: []},
    {id: 'b', line: 3, findings: [{ruleId: 'figure-changed', severity: 'error', locale: 'he'}]}
  ])
  expect(err).toContain('2 pairs, 1 error, 0 warnings')
})

test('nothing wrong ends with 0, and warnings fail only if they shall', async () => {
  expect((await guard('guard', RIGHT)).code).toBe(0)
  const {code, out} = await guard('guard', DOUBTFUL)
  expect(JSON.parse(out)).toMatchObject({id: 7, findings: [{ruleId: 'text-negation', severity: 'warning'}]})
  expect(code).toBe(0)
  expect((await guard('guard --strict', DOUBTFUL)).code).toBe(1)
})

test('a line that cannot be read is told, and the others are answered', async () => {
  const {code, out} = await guard('guard', '{', {...RIGHT, sourceLocale: ''}, RIGHT)
  expect(code).toBe(2)
  expect(
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  ).toMatchObject([
    {line: 1, problem: 'Found no JSON, expected an object a line'},
    {line: 2, problem: expect.stringContaining('`sourceLocale`')},
    {id: 'a', findings: []}
  ])
})

test('a rule that the project has turned off is silent', async () => {
  const root = folder({'polyedition.config.json': '{"severities": {"figure-changed": "off"}}'})
  expect((await cli(root, 'guard', {lines: linesOf(WRONG)})).code).toBe(0)
})

test('serve wants a token where it listens beyond this machine', async () => {
  const {code, err} = await cli(folder(), 'serve --host 0.0.0.0')
  expect(code).toBe(2)
  expect(err).toContain('POLYEDITION_TOKEN')
})

test('serve answers until it is told to end', async () => {
  const stop = new AbortController()
  let url = ''
  const done = cli(folder(), 'serve', {
    signal: stop.signal,
    out: (text) => {
      url += text
    }
  })
  await expect.poll(() => url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\n$/)
  expect((await fetch(`${url.trim()}/healthz`)).status).toBe(200)
  stop.abort()
  expect((await done).code).toBe(0)
})
